/* Myers' shortest edit in linear space: find a point in the middle of a shortest way, then do the same on its sides. */
#include "sequence.h"

#include <stdbool.h>
#include <string.h>

/* A search that came so many edits far from both ends is cut at the best point it reached. */
#define MAX_EDITS 400

/* furthest[k + CENTRE] is how far along the old side a search came on the diagonal k (old minus new). */
#define CENTRE (MAX_EDITS + 2)
struct search {
    const uint32_t *old, *new;
    long old_count, new_count;
    long forward[2 * CENTRE + 1], backward[2 * CENTRE + 1];
};

struct comparison {
    struct arena *arena;
    const uint32_t *old, *new;
    size_t *work;
    struct hunks *hunks;
    struct search search;
};

/* Where a box is cut in two. */
struct point {
    long old, new;
};

static void grow(struct arena *arena, struct hunks *hunks) {
    size_t capacity = hunks->capacity ? 2 * hunks->capacity : 16;
    struct hunk *items = arena_alloc(arena, capacity * sizeof *items);
    if (hunks->items)
        memcpy(items, hunks->items, hunks->count * sizeof *items);
    hunks->items = items;
    hunks->capacity = capacity;
}

void hunks_add(struct arena *arena, struct hunks *hunks, struct hunk hunk) {
    if (hunk.old_from == hunk.old_to && hunk.new_from == hunk.new_to)
        return;
    struct hunk *last = hunks->count ? &hunks->items[hunks->count - 1] : NULL;
    if (last && last->old_to == hunk.old_from && last->new_to == hunk.new_from) {
        last->old_to = hunk.old_to;
        last->new_to = hunk.new_to;
        return;
    }
    if (!hunks->items || hunks->count == hunks->capacity)
        grow(arena, hunks);
    hunks->items[hunks->count++] = hunk;
}

/* Takes steps from the work that is left; false when there is none. */
static bool spend(size_t *work, size_t steps) {
    *work = *work > steps ? *work - steps : 0;
    return *work > 0;
}

/* One more edit from the front on diagonal k, and then as far as both are equal. */
static long step_forward(struct search *s, long k, size_t *steps) {
    long *at = s->forward + CENTRE + k;
    long across = at[-1] < at[1] ? at[1] : at[-1] + 1;
    long down = across - k;
    long start = across;
    while (across < s->old_count && down < s->new_count && s->old[across] == s->new[down])
        across++, down++;
    *steps += (size_t)(across - start) + 1;
    return *at = across;
}

/* The same from the back; lengths are counted from the ends. */
static long step_backward(struct search *s, long k, size_t *steps) {
    long *at = s->backward + CENTRE + k;
    long across = at[-1] < at[1] ? at[1] : at[-1] + 1;
    long down = across - k;
    long start = across;
    while (across < s->old_count && down < s->new_count &&
           s->old[s->old_count - 1 - across] == s->new[s->new_count - 1 - down])
        across++, down++;
    *steps += (size_t)(across - start) + 1;
    return *at = across;
}

/* The diagonals that edits can reach inside the box, and a wall on both sides of those not reached before. */
static void fence(const struct search *s, long *furthest, long edits, long *low, long *high) {
    *low = edits <= s->new_count ? -edits : edits - 2 * s->new_count;
    *high = edits <= s->old_count ? edits : 2 * s->old_count - edits;
    if (edits <= s->new_count)
        furthest[CENTRE - edits - 1] = -1;
    if (edits <= s->old_count)
        furthest[CENTRE + edits + 1] = -1;
}

/* Goes on with one edit more from the front; true when the ways met, at *at. */
static bool advance_forward(struct search *s, long edits, size_t *steps, struct point *at) {
    long delta = s->old_count - s->new_count, low, high;
    fence(s, s->forward, edits, &low, &high);
    for (long k = low; k <= high; k += 2) {
        long old = step_forward(s, k, steps), other = delta - k;
        bool visited = (delta & 1) && other > -edits && other < edits;
        if (visited && old + s->backward[CENTRE + other] >= s->old_count) {
            *at = (struct point){old, old - k};
            return true;
        }
    }
    return false;
}

static bool advance_backward(struct search *s, long edits, size_t *steps, struct point *at) {
    long delta = s->old_count - s->new_count, low, high;
    fence(s, s->backward, edits, &low, &high);
    for (long k = low; k <= high; k += 2) {
        long old = step_backward(s, k, steps), other = delta - k;
        bool visited = !(delta & 1) && other >= -edits && other <= edits;
        if (visited && old + s->forward[CENTRE + other] >= s->old_count) {
            *at = (struct point){s->old_count - old, s->new_count - (old - k)};
            return true;
        }
    }
    return false;
}

/* The point inside the box to which the search from the front came furthest. */
static struct point furthest_point(const struct search *s, long edits) {
    struct point best = {0, 0};
    for (long k = -edits; k <= edits; k++) {
        long old = s->forward[CENTRE + k], new = old - k;
        bool inside = old >= 0 && new >= 0 && old <= s->old_count &&new <= s->new_count;
        if (inside && old + new > best.old + best.new)
            best = (struct point){old, new};
    }
    return best;
}

/* Finds where to cut; false when it is not worth more work. Both sides are filled and differ at both ends. */
static bool find_cut(struct search *s, size_t *work, struct point *at) {
    memset(s->forward, 0xFF, sizeof s->forward);
    memset(s->backward, 0xFF, sizeof s->backward);
    for (long edits = 0; edits <= MAX_EDITS; edits++) {
        size_t steps = 0;
        if (advance_forward(s, edits, &steps, at) || advance_backward(s, edits, &steps, at))
            return spend(work, steps);
        if (!spend(work, steps))
            return false;
    }
    *at = furthest_point(s, MAX_EDITS);
    return true;
}

/* Leaves out what is equal at the start and at the end. */
static struct hunk trim(const struct comparison *c, struct hunk box) {
    while (box.old_from < box.old_to && box.new_from < box.new_to && c->old[box.old_from] == c->new[box.new_from])
        box.old_from++, box.new_from++;
    while (box.old_from < box.old_to && box.new_from < box.new_to && c->old[box.old_to - 1] == c->new[box.new_to - 1])
        box.old_to--, box.new_to--;
    return box;
}

static bool cut(struct comparison *c, struct hunk box, struct point *at) {
    struct search *s = &c->search;
    s->old = c->old + box.old_from;
    s->new = c->new + box.new_from;
    s->old_count = (long)(box.old_to - box.old_from);
    s->new_count = (long)(box.new_to - box.new_from);
    if (!s->old_count || !s->new_count || !*c->work || !find_cut(s, c->work, at))
        return false;
    bool inside = at->old <= s->old_count && at->new <= s->new_count;
    return inside && at->old + at->new > 0 && at->old + at->new < s->old_count + s->new_count;
}

/* The front side of a cut is done by recursion, which is at most as deep as edits can be halved; the back in turn. */
static void compare(struct comparison *c, struct hunk box) {
    for (;;) {
        box = trim(c, box);
        struct point at;
        if (!cut(c, box, &at)) {
            hunks_add(c->arena, c->hunks, box);
            return;
        }
        size_t old = box.old_from + (size_t)at.old, new = box.new_from + (size_t)at.new;
        compare(c, (struct hunk){box.old_from, old, box.new_from, new});
        box.old_from = old;
        box.new_from = new;
    }
}

void sequence_compare(struct arena *arena, const uint32_t *old, const uint32_t *new, struct hunk box, size_t *work,
                      struct hunks *hunks) {
    struct comparison c; /* what its search holds is set where it is used */
    c.arena = arena;
    c.old = old;
    c.new = new;
    c.work = work;
    c.hunks = hunks;
    compare(&c, box);
}
