/*
 * Rows of a register as CSV, JSON and Atom. Each writer takes the cells of one row, without the key before them.
 *
 * CSV is RFC 4180: CRLF, quotes doubled, line breaks kept within quotes. A cell of words that begins with = + - @, a
 * tab or their full-width forms would be run by a spreadsheet as a formula; it gets an apostrophe before it, as OWASP
 * advises. Numbers and dates are never touched, and JSON has every text as it is.
 */
#ifndef DATA_WRITE_H
#define DATA_WRITE_H

#include "../../fcgi/json.h"
#include "register.h"

/* The first line: Chinese headings, or the columns' names. */
void data_csv_head(struct buffer *to, const struct data_register *reg, bool names);
void data_csv_row(struct buffer *to, const struct data_register *reg, const struct db_cell *cells);

/* An object; key as in json.h. */
void data_json_row(struct json *json, const char *key, const struct data_register *reg, const struct db_cell *cells);

/* The same as one line of a JSON Lines file. */
void data_json_line(struct buffer *to, const struct data_register *reg, const struct db_cell *cells);

/* An <entry>. root: address of the site's first page without a slash at its end, for lasting addresses. */
void data_atom_entry(struct buffer *to, const struct data_register *reg, const struct db_cell *cells, const char *root);

/* A feed around entries that were written before. */
struct data_atom_head {
    const struct data_register *reg;
    const char *root;    /* as above */
    const char *filters; /* "?body=3" or "": they make it another feed */
    const char *self;    /* path and query of this page of it */
    const char *updated, *next, *terms;
};
void data_atom_feed(struct buffer *to, const struct data_atom_head *head, const struct buffer *entries);

/* A number that the database wrote as decimal, without zeros that say nothing: 12.5000 → 12.5, 3.000 → 3. Returns its
 * length. */
size_t data_decimal_length(const char *text, size_t length);

/* Adds UTF-8 text as GB18030, which has room for nearly all of Unicode. What has none there is written as [U+XXXX], so
 * that nothing vanishes unseen; returns how many these were. */
size_t data_add_gb18030(struct buffer *to, const char *text, size_t length);

#endif
