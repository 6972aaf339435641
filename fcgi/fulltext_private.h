/* What reader, writer and query of the full-text index share. */
#ifndef FCGI_FULLTEXT_PRIVATE_H
#define FCGI_FULLTEXT_PRIVATE_H

#include <sqlite3.h>

#include "fulltext.h"
#include "han.h"

/* Marks the file as ours, and the way it is laid out and words are cut: another number means another index. */
#define FULLTEXT_APPLICATION 0x67736674
#define FULLTEXT_FORMAT      3

/* An entry's key carries the day in its high bits: 22 bits of day (0: none, else days since the year 1), 41 bits of the
 * entry's own number. Its row's number runs the other way, so that newest first, ranges of days and paging are all one
 * walk upwards, which is the fast one. */
#define FULLTEXT_ID_BITS  41
#define FULLTEXT_ID_MASK  (((int64_t)1 << FULLTEXT_ID_BITS) - 1)
#define FULLTEXT_ROW(key) (INT64_MAX - (key))

/* The smallest key of a day; no date is before all days. */
int64_t fulltext_day_key(struct date day);

/* The tag every entry has. */
#define FULLTEXT_ANY "any"

/* A row of words that no tags of an entry are. */
#define FULLTEXT_NEVER "no entry has these as its tags"

/* Keeps the place of a tag an entry does not have. */
#define FULLTEXT_NO_TAG "-"

/* Each kind has tables of its own, word_KIND and entry_KIND: what is rare is found without wading through what is
 * common. True for a word of small letters that can stand there. */
bool fulltext_kind_good(const char *kind);

/* Teaches the connection to cut words as han.h does. False when this SQLite has no FTS5. */
bool fulltext_teach(sqlite3 *sqlite);

/* True when the open file is an index of this format. */
bool fulltext_fits(sqlite3 *sqlite);

/* For a question to the index: the file is open, and the time runs (work: milliseconds of this process's own). False
 * where there is no index. */
bool fulltext_ready(struct fulltext *index, int work);
sqlite3 *fulltext_file(struct fulltext *index);

/* Whether anything of the kind was ever put in. */
enum fulltext_state fulltext_has(struct fulltext *index, struct arena *arena, const char *kind, bool *there);

/* Prepares a search in sql, which names its kind twice: ?1 the expression, ?2 and ?3 the first and the last row.
 * *statement is NULL where it could not. */
enum fulltext_state fulltext_begin(struct fulltext *index, struct arena *arena, const char *sql,
                                   const struct fulltext_search *search, int64_t after, sqlite3_stmt **statement);

/* Ends it, with the code of its last step. */
enum fulltext_state fulltext_end(struct fulltext *index, sqlite3_stmt *statement, int code);

/* The MATCH expression of a search. Only folded words and tags stand in it, so whatever was typed is never syntax. */
const char *fulltext_expression(struct arena *arena, const struct fulltext_search *search);

#endif
