/* Passes over the hunks: trim, move, join over small islands, widen to whole numbers and words. */
#include "readable.h"

#include <stddef.h>

/* How far a change is moved in search of a natural border, and how long an equal island may be to be given up. */
#define MAX_MOVE   100
#define MAX_ISLAND 6

struct work {
    struct arena *arena;
    const uint32_t *old, *new;
    size_t old_count, new_count;
    struct hunks *hunks;
};

static bool is_one_of(uint32_t code, const uint32_t *set) {
    while (*set && *set != code)
        set++;
    return *set != 0;
}

static bool is_latin(uint32_t code) {
    return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') || code == '.';
}

bool readable_is_number(uint32_t code) {
    return (code >= '0' && code <= '9') || is_one_of(code, U"〇零一二三四五六七八九十百千万亿");
}

/* Two neighbours that belong together: within a number or a Latin word. */
static bool is_joined(uint32_t left, uint32_t right) {
    return (is_latin(left) && is_latin(right)) || (readable_is_number(left) && readable_is_number(right));
}

/* ---- what both sides of a hunk begin or end with did not change ---- */

static void trim_all(struct work *w) {
    struct hunks trimmed = {0};
    for (size_t i = 0; i < w->hunks->count; i++) {
        struct hunk h = w->hunks->items[i];
        while (h.old_from < h.old_to && h.new_from < h.new_to && w->old[h.old_from] == w->new[h.new_from])
            h.old_from++, h.new_from++;
        while (h.old_from < h.old_to && h.new_from < h.new_to && w->old[h.old_to - 1] == w->new[h.new_to - 1])
            h.old_to--, h.new_to--;
        hunks_add(w->arena, &trimmed, h);
    }
    *w->hunks = trimmed;
}

/* ---- moving ---- */

/* How natural it is to cut between two characters; 0 stands for the start or end of the text. */
static int border(uint32_t left, uint32_t right) {
    if (!left || left == '\n' || !right)
        return 6;
    if (is_joined(left, right))
        return -3;
    if (is_one_of(left, U"。；！？：") || right == '\n')
        return 4;
    if (is_one_of(left, U"，、") || is_one_of(right, U"。；！？：，、（"))
        return 2;
    return 0;
}

static uint32_t code_at(const uint32_t *codes, size_t count, size_t at) {
    return at < count ? codes[at] : 0;
}

static int borders(const uint32_t *codes, size_t count, size_t from, size_t to) {
    uint32_t before = from ? codes[from - 1] : 0, after = code_at(codes, count, to);
    return border(before, codes[from]) + border(codes[to - 1], after);
}

/* Moves a run that stands on one side only, within room before and behind it, to the best of its possible places.
 * Returns by how much; of equally good places the last. */
static ptrdiff_t best_move(const uint32_t *codes, size_t count, size_t from, size_t to, size_t before, size_t behind) {
    ptrdiff_t best = 0, at = 0;
    int best_value = borders(codes, count, from, to);
    for (size_t i = 0; i < before && i < MAX_MOVE && codes[from - 1] == codes[to - 1]; i++) {
        from--, to--, at--;
        int value = borders(codes, count, from, to);
        if (value > best_value)
            best_value = value, best = at;
    }
    from = (size_t)((ptrdiff_t)from - at), to = (size_t)((ptrdiff_t)to - at), at = 0;
    for (size_t i = 0; i < behind && i < MAX_MOVE && codes[from] == codes[to]; i++) {
        from++, to++, at++;
        int value = borders(codes, count, from, to);
        if (value >= best_value)
            best_value = value, best = at;
    }
    return best;
}

static void move(struct hunk *hunk, ptrdiff_t by) {
    hunk->old_from = (size_t)((ptrdiff_t)hunk->old_from + by);
    hunk->old_to = (size_t)((ptrdiff_t)hunk->old_to + by);
    hunk->new_from = (size_t)((ptrdiff_t)hunk->new_from + by);
    hunk->new_to = (size_t)((ptrdiff_t)hunk->new_to + by);
}

/* Equal characters between a hunk and the one before it (or the start), and behind it (or the end). */
static size_t island_before(const struct work *w, size_t h) {
    return w->hunks->items[h].old_from - (h ? w->hunks->items[h - 1].old_to : 0);
}

static size_t island_behind(const struct work *w, size_t h) {
    return (h + 1 < w->hunks->count ? w->hunks->items[h + 1].old_from : w->old_count) - w->hunks->items[h].old_to;
}

static void move_all(struct work *w) {
    for (size_t h = 0; h < w->hunks->count; h++) {
        struct hunk *hunk = &w->hunks->items[h];
        size_t before = island_before(w, h), behind = island_behind(w, h);
        if (hunk->new_from == hunk->new_to)
            move(hunk, best_move(w->old, w->old_count, hunk->old_from, hunk->old_to, before, behind));
        else if (hunk->old_from == hunk->old_to)
            move(hunk, best_move(w->new, w->new_count, hunk->new_from, hunk->new_to, before, behind));
    }
}

/* ---- joining ---- */

static size_t larger_side(const struct hunk *hunk) {
    size_t old = hunk->old_to - hunk->old_from, new = hunk->new_to - hunk->new_from;
    return old > new ? old : new;
}

static bool ends_line(const uint32_t *codes, size_t from, size_t to) {
    return to > from && codes[to - 1] == '\n';
}

static bool begins_with_end(const uint32_t *codes, size_t from, size_t to) {
    return to > from && codes[from] == '\n';
}

/* An island is given up when it is no longer than the changes on both its sides; never one that touches the end of a
 * line, because whole lines put in or left out should stand alone. */
static bool is_small_island(const struct work *w, const struct hunk *left, const struct hunk *right) {
    size_t length = right->old_from - left->old_to;
    if (length > MAX_ISLAND || length > larger_side(left) || length > larger_side(right))
        return false;
    for (size_t i = left->old_to; i < right->old_from; i++)
        if (w->old[i] == '\n')
            return false;
    return !ends_line(w->old, left->old_from, left->old_to) && !ends_line(w->new, left->new_from, left->new_to) &&
           !begins_with_end(w->old, right->old_from, right->old_to) &&
           !begins_with_end(w->new, right->new_from, right->new_to);
}

/* True when something was joined; what has grown may swallow the next island. */
static bool join_islands(struct work *w) {
    size_t kept = 0, before = w->hunks->count;
    for (size_t h = 1; h < before; h++) {
        struct hunk *last = &w->hunks->items[kept], *next = &w->hunks->items[h];
        if (is_small_island(w, last, next)) {
            last->old_to = next->old_to;
            last->new_to = next->new_to;
        } else
            w->hunks->items[++kept] = *next;
    }
    w->hunks->count = before ? kept + 1 : 0;
    return w->hunks->count < before;
}

/* ---- widening ---- */

/* Whether the border before, or behind, a hunk cuts a number or a word on one of the sides. */
static bool cuts_before(const struct work *w, const struct hunk *h) {
    uint32_t left = w->old[h->old_from - 1];
    return is_joined(left, code_at(w->old, w->old_count, h->old_from)) ||
           is_joined(left, code_at(w->new, w->new_count, h->new_from));
}

static bool cuts_behind(const struct work *w, const struct hunk *h) {
    uint32_t right = w->old[h->old_to];
    return (h->old_to && is_joined(w->old[h->old_to - 1], right)) ||
           (h->new_to && is_joined(w->new[h->new_to - 1], right));
}

static void widen_all(struct work *w) {
    for (size_t h = 0; h < w->hunks->count; h++) {
        struct hunk *hunk = &w->hunks->items[h];
        for (size_t room = island_before(w, h); room && cuts_before(w, hunk); room--)
            hunk->old_from--, hunk->new_from--;
        for (size_t room = island_behind(w, h); room && cuts_behind(w, hunk); room--)
            hunk->old_to++, hunk->new_to++;
    }
    struct hunks joined = {0};
    for (size_t h = 0; h < w->hunks->count; h++)
        hunks_add(w->arena, &joined, w->hunks->items[h]);
    *w->hunks = joined;
}

void readable_arrange(struct arena *arena, const uint32_t *old, size_t old_count, const uint32_t *new, size_t new_count,
                      struct hunks *hunks) {
    struct work w = {arena, old, new, old_count, new_count, hunks};
    trim_all(&w);
    move_all(&w);
    for (int pass = 0; pass < 8 && join_islands(&w); pass++)
        ;
    widen_all(&w);
}
