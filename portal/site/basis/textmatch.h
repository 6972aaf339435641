/* Which texts of two lists belong together: the articles of two versions of a law, the lines of two articles. */
#ifndef SITE_TEXTMATCH_H
#define SITE_TEXTMATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../../fcgi/arena.h"

/* One text of a list, as code points. skip characters at its start are a label such as （三）, which does not count
 * when texts are compared for likeness (it does for equality). name is compared only for equality and makes a pair a
 * little likelier: the number of an article; 0 for none. The rest is for textmatch alone. */
struct match_text {
    const uint32_t *codes;
    size_t count, skip;
    uint64_t name;

    uint32_t identity;
    uint32_t *bigrams; /* hashes, sorted; NULL until they are needed */
    size_t bigram_count;
    uint64_t sketch[8]; /* a bit for each bigram, for a first look */
};

struct match_list {
    struct match_text *items;
    size_t count;
};

/* No partner. */
#define MATCH_NONE SIZE_MAX

/*
 * Pairs texts in order: equal ones first, then between them those that are alike at least by threshold (0 to 1: the
 * share of bigrams in common, after Dice). Returns for each old text the index of its partner or MATCH_NONE; partners
 * only ever go up. Owned by the arena. *work is counted down; when it is used up, what is left stays without partner.
 */
size_t *textmatch_pair(struct arena *arena, struct match_list *old, struct match_list *new, double threshold,
                       size_t *work);

/* Equality and likeness of two texts of lists that were paired before. */
bool textmatch_equal(const struct match_text *a, const struct match_text *b);
double textmatch_likeness(struct arena *arena, struct match_text *a, struct match_text *b, double threshold,
                          size_t *work);

#endif
