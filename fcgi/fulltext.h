/*
 * Full-text search in a derived index: one SQLite file that can be deleted and made again at any time.
 *
 * The index holds entries. An entry has a kind (a short word), a number (unique in its kind), a day, tags to filter by,
 * words, and a context: words that help to find it but do not make it a find by themselves (such as the title of the
 * whole it is part of). Answers come newest day first. The index keeps no text: it only proposes numbers, and the
 * program reads what it shows from the database, where it is decided who may see it.
 */
#ifndef FCGI_FULLTEXT_H
#define FCGI_FULLTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "buffer.h"
#include "date.h"
#include "out.h"

/* ---- what a person looks for ---- */

/* What was typed, as the words to look for: parted by blanks, held together by "" “” 「」 『』 or 《》. All must occur.
 */
struct fulltext_query;

/* Never fails: operators and control characters are only gaps between words, and what is beyond 16 words or 200
 * characters is left out. NULL when nothing remains to look for. Owned by the arena. */
struct fulltext_query *fulltext_query(struct arena *arena, const char *typed);

/* A piece of a text, marked where it is one of the words. */
struct fulltext_piece {
    const char *text;
    bool marked;
};
typedef LIST(struct fulltext_piece) fulltext_pieces;

/* Marks the query's words in a text. With width, only that many characters around the first of them are kept, with …
 * where something was left out; 0 keeps all. query may be NULL. Owned by the arena. */
fulltext_pieces fulltext_mark(struct arena *arena, const struct fulltext_query *query, const char *text, size_t width);

/* ---- reading ---- */

struct fulltext;

/* A reader of the file at path (copied); it is opened when first asked, and again when the file was replaced. */
struct fulltext *fulltext_new(const char *path);
void fulltext_free(struct fulltext *index);

/* ABSENT: there is no index, it has another format, or it cannot be read now. SLOW: it took longer than 300 ms. */
enum fulltext_state { FULLTEXT_GOOD, FULLTEXT_ABSENT, FULLTEXT_SLOW };

/* A number that is another one whenever the index has changed; 0 where there is none. */
int64_t fulltext_version(struct fulltext *index);

/* What to look for: entries of the kind with all the tags (up to 4, NULL ones do not count), of the days from and to
 * (both included; year 0: open). query NULL: all of them. */
#define FULLTEXT_TAGS 4
struct fulltext_search {
    const char *kind;
    const char *tags[FULLTEXT_TAGS];
    struct date from, to;
    const struct fulltext_query *query;
    bool plain; /* entries of this kind have no context: asked more cheaply */
};

/* key is for paging: the next page begins after the key of the last find of this one. */
struct fulltext_find {
    int64_t key, id;
};
typedef LIST(struct fulltext_find) fulltext_finds;

/* The newest finds after a key (0: from the start), limit at most. Owned by the arena. */
enum fulltext_state fulltext_find(struct fulltext *index, struct arena *arena, const struct fulltext_search *search,
                                  int64_t after, size_t limit, fulltext_finds *finds);

/* How many there are; counting stops at most. */
enum fulltext_state fulltext_count(struct fulltext *index, struct arena *arena, const struct fulltext_search *search,
                                   int64_t most, int64_t *count);

/* The same, SLOW when it takes more than so many milliseconds of work. */
enum fulltext_state fulltext_count_within(struct fulltext *index, struct arena *arena,
                                          const struct fulltext_search *search, int64_t most, int work, int64_t *count);

/* How many of what was looked for have a tag, or are of a year. */
struct fulltext_value {
    const char *tag; /* NULL for a year */
    int64_t year;
    int64_t count;
};

/* The counts of one filter's values, those that occur. exact false: time was up, and there may be more of each. */
struct fulltext_values {
    LIST(struct fulltext_value) list;
    bool exact;
};
struct fulltext_tally {
    struct fulltext_values places[FULLTEXT_TAGS], years;
    int64_t all; /* what the whole search finds */
    bool all_exact;
};

/* Counts for the values of every filter, each under all the other filters: a tag is counted in the place where it
 * stands among the tags of its entry, and there search->tags[place] does not count; years do not heed from and to.
 * Ends after about so many milliseconds of work. Owned by the arena. */
enum fulltext_state fulltext_tally(struct fulltext *index, struct arena *arena, const struct fulltext_search *search,
                                   int work, struct fulltext_tally *tally);

/* ---- writing ---- */

struct fulltext_writer;

/* What to put in. kind is a word of small letters. Tags are small letters, digits and _, parted by blanks; the first
 * FULLTEXT_TAGS are counted by fulltext_tally, each in its place, and - keeps the place of one that is not there. fixed
 * promises that context and text of this number never change, so that the index need not keep them for the day they are
 * to be forgotten. */
struct fulltext_entry {
    const char *kind;
    int64_t id;
    struct date day;
    const char *tags, *context, *text;
    bool fixed;
};

/* Opens the index for writing and begins a transaction. Only one writer at a time may hold a file, whatever process it
 * is in. NULL when *state is not OPEN: BUSY another writer has it; MISSING there is no index of this format; BROKEN it
 * cannot be used, with one line in error. */
enum fulltext_write { FULLTEXT_OPEN, FULLTEXT_BUSY, FULLTEXT_MISSING, FULLTEXT_BROKEN };
struct fulltext_writer *fulltext_open(const char *path, enum fulltext_write *state, struct buffer *error);

/* The same for an empty index beside the old one, which it replaces when it is closed with keep. */
struct fulltext_writer *fulltext_create(const char *path, enum fulltext_write *state, struct buffer *error);

/* Looks through the whole file for damage (a second for 100 MB); false when it is to be made anew. */
bool fulltext_check(struct fulltext_writer *writer);

/* Puts an entry in, in place of what the index had under its number; *changed (may be NULL) is false when it had just
 * this. False when the index is broken or does not fit the text: it is then to be made anew. */
bool fulltext_put(struct fulltext_writer *writer, const struct fulltext_entry *entry, bool *changed);

/* Forgets an entry; context and text are needed for a fixed one. */
bool fulltext_remove(struct fulltext_writer *writer, const struct fulltext_entry *entry);

/* A word the index keeps for its writer; "" when it has none. Owned by the writer until the next call. */
const char *fulltext_note(struct fulltext_writer *writer, const char *name);
bool fulltext_set_note(struct fulltext_writer *writer, const char *name, const char *value);

/* Ends: keeps what was written, or leaves all as it was. False, with one line in error, when it could not be kept. */
bool fulltext_close(struct fulltext_writer *writer, bool keep, struct buffer *error);

#endif
