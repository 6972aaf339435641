/* A result as a line of a list. */
#ifndef SITE_RESULT_ROW_H
#define SITE_RESULT_ROW_H

#include "../shared/cursor.h"
#include "result_find.h"

struct result_row {
    int64_t id, version_id, body_id, fen;
    const char *number, *title, *party, *kind, *penalty_class, *body_short_name;
    const char *kind_name, *penalty_class_name;
    struct date decided_on, day, until_on;
    const char *amount; /* in yuan, NULL where there is none */
    bool ends_soon;     /* publication ends within a month */
    fulltext_pieces marked_title, marked_party, marked_number;
};
typedef LIST(struct result_row) result_rows;

/* How many rows a page of a list has at most. */
#define RESULT_ROWS 25

/* Reads the versions that the index proposed (RESULT_ROWS at most), in their order; those that are not shown any more
 * are left out. query marks its words, NULL none. Owned by the request's arena. */
void result_rows_read(struct request *rq, const fulltext_finds *finds, const struct fulltext_query *query,
                      result_rows *rows);

/* The newest results without the index: of a body (0: of all), of the days from and to (year 0: open), after a place
 * in the list, limit at most (of RESULT_ROWS); more is true when others follow. */
void result_rows_newest(struct request *rq, const struct result_filter *filter, struct cursor after, size_t limit,
                        result_rows *rows, bool *more);

#endif
