/* What the search over everything finds, each kind as it is shown among the finds. */
#ifndef SITE_FIND_HIT_H
#define SITE_FIND_HIT_H

#include "../../../fcgi/fulltext.h"
#include "../../../fcgi/request.h"

struct find_hit {
    int64_t id; /* in the index: the version of a record, the law, the article, the body, the officer */
    const char *address;
    fulltext_pieces title, number, snippet; /* number and snippet may be empty */
    const char *body, *label;               /* who published it, and of what sort it is; may be NULL */
    struct date day;
    const char *day_word;              /* what happened that day: 决定, 施行; NULL where the day alone says it */
    const char *status, *shape, *look; /* status NULL where there is none */
};

/* A kind of finds. */
struct find_kind {
    const char *code, *name; /* as in the index; in the plural of the page */
    const char *unit;        /* 件, 条 */
    const char *tag;         /* only what has it; NULL: all */
    bool of_body, of_day;    /* can be filtered by body and by day */
    bool context;            /* its entries have a context */
    bool (*read)(struct request *rq, int64_t id, const struct fulltext_query *query, struct find_hit *hit);
};

/* In the order shown; FIND_KINDS of them. */
#define FIND_KINDS 11
extern const struct find_kind find_kinds[FIND_KINDS];

/* Reads a find again, through the views of the public; false when it is not there to be seen. */
bool find_read(struct request *rq, const struct find_kind *kind, int64_t id, const struct fulltext_query *query,
               struct find_hit *hit);

#endif
