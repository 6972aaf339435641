/* What changed between two Chinese texts, character by character, cut so that a person can read it. */
#ifndef SITE_TEXTDIFF_H
#define SITE_TEXTDIFF_H

#include <stddef.h>
#include <stdint.h>

#include "../../../fcgi/arena.h"

enum diff_kind { DIFF_SAME, DIFF_REMOVED, DIFF_ADDED };

/* A run of characters of one kind; never empty. */
struct diff_piece {
    enum diff_kind kind;
    const char *text;
};

struct diff {
    struct diff_piece *items;
    size_t count;
};

/* Steps that one comparison of two laws may take: ten times what real ones need that have nothing in common, and about
 * half a second. */
#define TEXTDIFF_WORK ((size_t)30000000)

/*
 * Compares two valid UTF-8 texts whose parts stand on lines of their own. The pieces in order, without the added ones,
 * are the old text; without the removed ones, the new text. Where both stand between the same neighbours, the removed
 * piece comes first. *work is counted down by the steps taken; when it is used up the answer is coarser. Owned by the
 * arena.
 */
struct diff textdiff_compare(struct arena *arena, const char *old, const char *new, size_t *work);

/* The code points of valid UTF-8 text; *count receives how many. Owned by the arena. */
uint32_t *textdiff_codes(struct arena *arena, const char *text, size_t *count);

#endif
