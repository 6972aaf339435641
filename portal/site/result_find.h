/*
 * Finding results 执法结果 by filters and words, newest first. The search index proposes numbers of versions; whoever
 * asks reads each again through public_result (WHERE version_id = ?), and leaves out what is not there any more.
 */
#ifndef SITE_RESULT_FIND_H
#define SITE_RESULT_FIND_H

#include "../../fcgi/fulltext.h"
#include "../../fcgi/request.h"

/* What to look for. from and to are days of the decision, both included. */
struct result_filter {
    int64_t body_id;                    /* 0: any */
    const char *kind, *penalty_class;   /* NULL: any */
    struct date from, to;               /* year 0: open */
    int64_t band;                       /* of the amount, as result.band; -1: any */
    const struct fulltext_query *query; /* NULL: any */
};

/* The newest version ids after a key (0: from the start), limit at most; next: the key to go on after, 0 at the end.
 * The cost does not depend on how deep the key lies. finds is owned by the request's arena. */
enum fulltext_state result_find(struct request *rq, const struct result_filter *filter, int64_t after, size_t limit,
                                fulltext_finds *finds, int64_t *next);

/* How many, counting stops at most. -1 when there is no answer. */
int64_t result_count(struct request *rq, const struct result_filter *filter, int64_t most);

/* Beyond this many the facets say "more than": a count of RESULT_MOST + 1 is shown as 1000+. */
#define RESULT_MOST 1000

/* How many results there are beside one value of a filter. */
struct result_facet {
    int64_t id;       /* the body, the band or the year */
    const char *code; /* of the kind or the penalty class */
    int64_t count;    /* RESULT_MOST + 1: more than RESULT_MOST and not counted further; -1: not known */
};
typedef LIST(struct result_facet) result_facet_list;

/* The values that occur, each with its count under all the other filters (a body's count heeds kind, class, band, days
 * and words, but not the body chosen; years do not heed from and to). Values that do not occur are not listed, unless
 * nothing was left to count them in: look a value up with result_facet_count. */
struct result_facets {
    result_facet_list kinds, classes, bands, years, bodies;
    int64_t total; /* under all filters; as the counts */
    bool complete; /* false: values may be missing, and those that are have an unknown count */
};

/* Counts for the filters of a page, in one pass. Takes at most about 40 ms of work; what could not be counted by then
 * is RESULT_MOST + 1 where there are already more, else -1. Owned by the request's arena. */
enum fulltext_state result_facets(struct request *rq, const struct result_filter *filter, struct result_facets *facets);

/* The count beside a value: 0 where it does not occur, -1 where it is not known. code NULL: by id. */
int64_t result_facet_count(const struct result_facets *facets, const result_facet_list *values, int64_t id,
                           const char *code);

#endif
