/* What reader, writer and query of the full-text index share. */
#ifndef FCGI_FULLTEXT_PRIVATE_H
#define FCGI_FULLTEXT_PRIVATE_H

#include <sqlite3.h>

#include "fulltext.h"
#include "han.h"

/* Marks the file as ours, and the way it is laid out and words are cut: another number means another index. */
#define FULLTEXT_APPLICATION 0x67736674
#define FULLTEXT_FORMAT      2

/* A row's number carries the day in its high bits, so newest first, ranges of days and paging are ranges of numbers:
 * 22 bits of day (0: none, else days since the year 1), 41 bits of the entry's own number. */
#define FULLTEXT_ID_BITS 41
#define FULLTEXT_ID_MASK (((int64_t)1 << FULLTEXT_ID_BITS) - 1)

/* The first row of a day; no date is before all days. */
int64_t fulltext_day_key(struct date day);

/* The tag every entry has. */
#define FULLTEXT_ANY "any"

/* Each kind has tables of its own, word_KIND and entry_KIND: what is rare is found without wading through what is
 * common. True for a word of small letters that can stand there. */
bool fulltext_kind_good(const char *kind);

/* Teaches the connection to cut words as han.h does. False when this SQLite has no FTS5. */
bool fulltext_teach(sqlite3 *sqlite);

/* True when the open file is an index of this format. */
bool fulltext_fits(sqlite3 *sqlite);

/* The MATCH expression of a search. Only folded words and tags stand in it, so whatever was typed is never syntax. */
const char *fulltext_expression(struct arena *arena, const struct fulltext_search *search);

#endif
