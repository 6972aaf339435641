/*
 * What the public may take away as data: registers. A register is a table in words: its columns, what each means, where
 * its rows come from (a public view, never a table), in which order they are paged, and by what they can be filtered.
 * Everything that machines read is made from these declarations: CSV, JSON, Atom, the files of whole registers, the
 * OpenAPI document and the page that describes it all (政府信息公开条例 8, 23).
 */
#ifndef DATA_REGISTER_H
#define DATA_REGISTER_H

#include "../../fcgi/db.h"

enum data_type {
    DATA_INTEGER,
    DATA_MONEY,   /* fen in the database, yuan with two decimals outside */
    DATA_DECIMAL, /* a number as text */
    DATA_FLAG,
    DATA_TEXT,
    DATA_CODE, /* a short word of ASCII letters */
    DATA_DATE,
    DATA_TIME, /* as RFC 3339 has it, with the county's offset */
    DATA_JSON  /* a JSON array or object, made by the database */
};

struct data_column {
    const char *name; /* in JSON, and of the view's column unless sql says otherwise */
    enum data_type type;
    const char *label; /* Chinese, the heading in CSV */
    const char *about; /* what one must know beyond the label; "" */
    bool nullable;     /* may be empty */
    const char *sql;   /* an expression over the register's views; NULL: name */
};

/* One way to see less of a register. param: its name in addresses, an input of the site (portal/site/data/data.c). sql:
 * what must equal its value; NULL where the search index answers instead. */
struct data_filter {
    const char *param, *label, *sql;
};

/* How a row becomes an entry of a feed: names of columns. NULL title: no feed, for nothing says when a row changed. */
struct data_feed {
    const char *title, *updated, *published, *author, *summary;
    const char *prefix; /* before the title, "" */
};

#define DATA_MOST_COLUMNS 44
#define DATA_MOST_FILTERS 8
#define DATA_FOREVER      INT64_MAX

struct data_register {
    const char *code, *name, *about;
    const struct data_column *columns;
    size_t column_count;
    const char *from;  /* what stands between FROM and ORDER BY: views, and a condition after WHERE */
    const char *key;   /* an ascending number, one for each row, that an index leads to */
    const char *bound; /* holds for every row up to the key in `?`, for the index's sake; NULL: none */
    bool large; /* a million rows: the views' tables are read in the order they stand in, or the planner sorts all */
    const char *kind;  /* of record, whose version the files of the whole register follow; NULL: not of records */
    const char *place; /* HTML address of a row with its id for %ld, "" where it has none */
    bool files;        /* may be taken whole */
    const struct data_filter *filters;
    size_t filter_count;
    struct data_feed feed;
};

/* All of them, in the order in which they are shown; and one by its code, NULL when there is none. */
extern const struct data_register *const data_registers[];
extern const size_t data_register_count;
const struct data_register *data_find(const char *code);

/* The column of this name, and its index; SIZE_MAX when there is none. */
size_t data_column_index(const struct data_register *reg, const char *name);

/* A number that is another one when the columns are: a file made by an older program is known by it. */
uint32_t data_shape(const struct data_register *reg);

/*
 * The questions a register is asked. Every row has the key before the columns, so that cells[0] is the key and
 * cells + 1 are the columns.
 *   list: newest first, below a key: for each filter its value twice (NULL: any), the key (once more after it where
 *         the register has a bound), how many
 *   one:  an id
 *   walk: oldest first, above a key: the key, how many
 *   pick: a JSON array of keys, in whose order the rows come
 */
struct data_queries {
    struct db_query list, one, walk, pick;
};

/* Makes the questions of the register at index i known to the database layer. Before db_start, each once. */
void data_ask_pages(void);
void data_ask_walks(void);
struct data_queries *data_queries(const struct data_register *reg);

#endif
