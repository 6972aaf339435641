/* A list with filters: by body, by one code of its own (kind, status, year, category) and by words. The filters stay in
 * the address, pages follow each other by key, and the same list is there for machines, by the same body and code. */
#ifndef SITE_LISTING_H
#define SITE_LISTING_H

#include "../../../fcgi/request.h"

#define LISTING_ROWS  50  /* on one page */
#define LISTING_QUERY 100 /* characters of q */

/* How many there are of one body and one code, whatever body and code are chosen, with the words that are. A query for
 * them selects body_id, code, count, in this order. */
struct listing_cell {
    int64_t body_id, count;
    const char *code;
};
typedef LIST(struct listing_cell) listing_cells;
#define LISTING_CELLS                                                                                                  \
    DB_COLUMN(struct listing_cell, body_id), DB_COLUMN(struct listing_cell, code), DB_COLUMN(struct listing_cell, count)

/* A value of the second filter, in the order shown. */
struct listing_code {
    const char *code, *name;
};
typedef LIST(struct listing_code) listing_codes;
#define LISTING_CODES DB_COLUMN(struct listing_code, code), DB_COLUMN(struct listing_code, name)

struct listing_body {
    int64_t id, count;
    const char *name;
    bool chosen;
};
struct listing_choice {
    const char *name, *address, *count;
    bool chosen;
};

/* What stands above the blank line is the page's to set, with what the reader chose: NULL or 0 where nothing. */
struct listing {
    const char *path, *data, *fixed; /* "/duty"; "/duty.%s", fixed: "list=review" or NULL: where machines read it */
    const char *name, *label;        /* of the second filter: "kind", "职权类别"; NULL: none */
    int64_t body;
    const char *code, *q;
    bool later; /* a page after the first */

    const char *like[3]; /* patterns that the words of a row must all fit: "%" where there are fewer */
    LIST(struct listing_body) bodies;
    LIST(struct listing_choice) choices;
    int64_t found;
    bool filtered; /* something was chosen */
    const char *typed, *body_error, *code_error, *q_error;
    const char *start, *next, *clear; /* addresses, NULL where there is none */
    const char *csv, *json, *atom;
};

/* In a query: the words of q are all in this text; the values for it. */
#define LISTING_WORDS(text)    " " text " LIKE ? AND " text " LIKE ? AND " text " LIKE ? "
#define LISTING_PATTERNS(list) DB((list)->like[0]), DB((list)->like[1]), DB((list)->like[2])

/* Makes the patterns from q; drops a q that has no words. listing_start does it too. */
void listing_words(struct request *rq, struct listing *list);

/* Takes the chosen filters, drops what was wrong, and prepares the patterns. */
void listing_start(struct request *rq, struct listing *list);

/* Counts as a worker keeps them. All zero at first. */
struct listing_store {
    struct arena *arena;
    int64_t version;
    struct date day;
    listing_cells cells;
};

/* What the query counts, which takes the three patterns. Without words the counts are kept, and read again only when
 * the register of the kind has moved or a day has passed. Owned by the store or the request's arena. */
listing_cells listing_cells_read(struct request *rq, const struct listing *list, struct listing_store *store,
                                 const char *kind, struct db_query *query);

/* Counts beside the filters, from the cells; a code or body that is not there is refused beside its field and dropped:
 * this comes before the rows are read. */
void listing_count(struct request *rq, struct listing *list, const listing_cells *cells, const listing_codes *codes);

/* The addresses around the page. next: what `after` is to be for the page after this one, NULL at the end. */
void listing_turn(struct request *rq, struct listing *list, const char *next);

/* The address of the list with its filters, beginning at its start, with one of them changed (NULL: left out). */
const char *listing_address(struct request *rq, const struct listing *list, const char *name, const char *value);

#endif
