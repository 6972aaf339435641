/* A span of days in a form of filters, as it was typed. */
#include "days.h"

/* A date field shows only what is a date, so what was typed otherwise comes back in a text field. */
static bool unreadable(const char *typed) {
    struct date day;
    return *typed && !date_parse(typed, &day);
}

struct days days_typed(const struct request *rq, const char *label) {
    const char *from = input_typed(rq, "from"), *to = input_typed(rq, "to");
    return (struct days){label,         from, to, input_error(rq, "from"), input_error(rq, "to"), unreadable(from),
                         unreadable(to)};
}
