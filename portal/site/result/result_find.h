/*
 * Finding results 执法结果 by filters and words, newest first. The search index proposes numbers of versions; whoever
 * asks reads each again through public_result (WHERE version_id = ?), and leaves out what is not there any more.
 */
#ifndef SITE_RESULT_FIND_H
#define SITE_RESULT_FIND_H

#include "../../../fcgi/fulltext.h"
#include "../../../fcgi/request.h"

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

/* How many results there are beside one value of a filter. */
struct result_facet {
    int64_t id;       /* the body, the band or the year */
    const char *code; /* of the kind or the penalty class; NULL for the others */
    int64_t count;    /* -1: not known */
    bool least;       /* there are more than RESULT_MOST and were not counted further: to be shown as 1000+ */
};
typedef LIST(struct result_facet) result_facet_list;

#define RESULT_MOST 1000

/*
 * The values that occur, each with its count under all the other filters: a body's count heeds kind, class, band, days
 * and words, but not the body chosen; years do not heed from and to. Years come newest first, the rest in no order: a
 * page goes through the names it knows (public_power_kind, public_penalty_class, public_body) and asks
 * result_facet_count for each.
 */
struct result_facets {
    result_facet_list kinds, classes, bands, years, bodies;
    bool kinds_whole, classes_whole, bands_whole, years_whole, bodies_whole; /* what is not listed does not occur */
    struct result_facet total;                                               /* under all filters */
};

/* Counts for the filters of a page. Without words a walk through all results, exact, about 10 ms for a million; with
 * words it ends after 6 ms of work, and what could not be counted by then is not known. Holds until the request ends.
 */
enum fulltext_state result_facets(struct request *rq, const struct result_filter *filter, struct result_facets *facets);

/* The count beside a value; whole as in the facets. code NULL: by id. */
struct result_facet result_facet_count(const result_facet_list *values, bool whole, int64_t id, const char *code);

#endif
