/* For every entry of a kind the numbers of its tags, in the order of the rows: what counting beside filters reads. */
#ifndef FCGI_FULLTEXT_COLUMN_H
#define FCGI_FULLTEXT_COLUMN_H

#include "fulltext_private.h"

/* 16 bytes in the file as in memory. Only the first FULLTEXT_TAGS tags of an entry are counted, each in its place; 0 is
 * no tag. */
struct fulltext_row {
    int64_t row;
    uint16_t tags[FULLTEXT_TAGS];
};

/* Rows are kept in chunks that fit into one page of the file. A chunk holds the rows from its number to that of the
 * next. */
#define FULLTEXT_CHUNK 250

/* The tables of a kind, which is named three times. */
#define FULLTEXT_COLUMN_LAYOUT                                                                                         \
    "CREATE TABLE column_%w (first INTEGER PRIMARY KEY, rows BLOB NOT NULL);"                                          \
    "CREATE TABLE tag_%w (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL);"                    \
    "CREATE UNIQUE INDEX tag_%w_name ON tag_%w (name, place);"

struct fulltext_columns;

/* NULL when the statements do not fit the file. Freed before the connection is closed. */
struct fulltext_columns *fulltext_columns_new(sqlite3 *sqlite, const char *kind);
void fulltext_columns_free(struct fulltext_columns *columns);

/* Each false when SQLite failed; its message is the connection's. What was put is in the file after flush. */
bool fulltext_columns_put(struct fulltext_columns *columns, int64_t row, const char *tags);
bool fulltext_columns_drop(struct fulltext_columns *columns, int64_t row);
bool fulltext_columns_flush(struct fulltext_columns *columns);

#endif
