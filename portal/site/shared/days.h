/* A span of days in a form of filters (days.html): the inputs "from" and "to" as they were typed, and what was wrong. */
#ifndef SITE_DAYS_H
#define SITE_DAYS_H

#include "../../../fcgi/request.h"

struct days {
    const char *label; /* of the first day: "决定日期自" */
    const char *typed_from, *typed_to, *from_error, *to_error;
    bool from_unreadable, to_unreadable; /* a date field would not show it: it comes back in a text field */
};

/* What the request has; the texts are owned by it. */
struct days days_typed(const struct request *rq, const char *label);

#endif
