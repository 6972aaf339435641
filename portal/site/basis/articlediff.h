/* Which article of one version of a law became which of another, and what happened to it on the way. */
#ifndef SITE_ARTICLEDIFF_H
#define SITE_ARTICLEDIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../../fcgi/arena.h"

/* An article as the database has it: 第十条之一 is 10, 1; number 0 is text that is no article. */
struct article_text {
    int64_t number, sub;
    const char *label, *heading, *text;
};

struct article_list {
    struct article_text *items;
    size_t count;
};

/* One article of either version, or the same article in both. */
struct article_pair {
    const struct article_text *old, *new; /* NULL: was added; NULL: was left out */
    bool changed;                         /* both are there and their texts differ */
    bool renumbered;                      /* both are there and their numbers differ */
    bool moved;                           /* both are there, but not in the order of the others */
};

struct article_pairs {
    struct article_pair *items;
    size_t count;
};

/*
 * Pairs the articles of two versions: equal texts first, then similar ones in order, then what is left over and equal
 * or very similar wherever it went. Every article of both lists is in exactly one pair. The pairs stand in the order
 * of the new version; an article left out stands behind the one it followed. *work (textdiff.h) is counted down. Owned
 * by the arena, and pointing into the two lists.
 */
struct article_pairs articlediff_pair(struct arena *arena, const struct article_list *old,
                                      const struct article_list *new, size_t *work);

#endif
