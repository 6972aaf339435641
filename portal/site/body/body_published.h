/* What a body has published: each kind and list with how much there is and the way to it, and the entrustment letters
 * in which it is principal or delegate. */
#ifndef SITE_BODY_PUBLISHED_H
#define SITE_BODY_PUBLISHED_H

#include "../../../fcgi/request.h"

struct published_kind {
    const char *name, *address, *count; /* "320", "1000+" */
};
struct body_letter {
    int64_t id;
    const char *title, *body_name, *delegate_name, *status_name;
    struct date until_on;
    bool valid, expired;
};
struct body_published {
    LIST(struct published_kind) kinds;
    const char *missing; /* the kinds of which there is nothing: "裁量基准、文件"; "" */
    LIST(struct body_letter) letters;
};

/* Owned by the request's arena. */
struct body_published body_published_read(struct request *rq, int64_t body_id);

#endif
