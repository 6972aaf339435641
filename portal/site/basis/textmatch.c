/* Equal texts are found by giving each text a number and comparing the numbers; similar ones by bigrams in common. */
#include "textmatch.h"

#include <stdlib.h>
#include <string.h>

#include "sequence.h"

/* Between two equal texts at most so many pairs are looked at (1,400 changed articles in a row on both sides). */
#define MAX_PAIRS 2000000

/* How much the same name adds to the likeness of two texts that are alike. */
#define SAME_NAME 0.08

/* ---- equality ---- */

static uint64_t hash_text(const struct match_text *text) {
    uint64_t hash = 1469598103934665603u;
    for (size_t i = 0; i < text->count; i++)
        hash = (hash ^ text->codes[i]) * 1099511628211u;
    return hash ^ hash >> 29;
}

static bool same_codes(const struct match_text *a, const struct match_text *b) {
    return a->count == b->count && (!a->count || memcmp(a->codes, b->codes, a->count * sizeof *a->codes) == 0);
}

bool textmatch_equal(const struct match_text *a, const struct match_text *b) {
    return a->identity == b->identity;
}

/* An open hash table of texts seen. */
struct identities {
    const struct match_text **slots;
    size_t mask;
    uint32_t used;
};

static void identify(struct identities *seen, struct match_list *list) {
    for (size_t i = 0; i < list->count; i++) {
        struct match_text *text = &list->items[i];
        size_t slot = hash_text(text) & seen->mask;
        while (seen->slots[slot] && !same_codes(seen->slots[slot], text))
            slot = (slot + 1) & seen->mask;
        if (!seen->slots[slot]) {
            text->identity = seen->used++;
            seen->slots[slot] = text;
        } else
            text->identity = seen->slots[slot]->identity;
    }
}

static const uint32_t *identities_of(struct arena *arena, const struct match_list *list) {
    uint32_t *identities = arena_alloc(arena, (list->count + 1) * sizeof *identities);
    for (size_t i = 0; i < list->count; i++)
        identities[i] = list->items[i].identity;
    return identities;
}

static void compare_identities(struct arena *arena, struct match_list *old, struct match_list *new, size_t *work,
                               struct hunks *hunks) {
    size_t size = 16;
    while (size < 2 * (old->count + new->count))
        size *= 2;
    struct identities seen = {arena_alloc(arena, size * sizeof *seen.slots), size - 1, 0};
    identify(&seen, old);
    identify(&seen, new);
    sequence_compare(arena, identities_of(arena, old), identities_of(arena, new),
                     (struct hunk){0, old->count, 0, new->count}, work, hunks);
}

/* ---- likeness ---- */

static int by_value(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void read_bigrams(struct arena *arena, struct match_text *text) {
    size_t length = text->count - text->skip;
    text->bigram_count = length ? length - 1 : 0;
    text->bigrams = arena_alloc(arena, (text->bigram_count + 1) * sizeof *text->bigrams);
    for (size_t i = 0; i < text->bigram_count; i++) {
        const uint32_t *pair = text->codes + text->skip + i;
        uint32_t hash = (pair[0] * 0x9E3779B1u ^ pair[1]) * 0x85EBCA6Bu;
        text->bigrams[i] = hash;
        text->sketch[hash >> 29] |= (uint64_t)1 << (hash >> 23 & 63);
    }
    qsort(text->bigrams, text->bigram_count, sizeof *text->bigrams, by_value);
}

/* Shares can be no larger than the shorter text allows; and texts of which few bits meet have few bigrams in common. */
static bool may_be_alike(const struct match_text *a, const struct match_text *b, double threshold) {
    size_t less = a->bigram_count < b->bigram_count ? a->bigram_count : b->bigram_count;
    if (2.0 * (double)less < threshold * (double)(a->bigram_count + b->bigram_count))
        return false;
    int common = 0, all = 0;
    for (int i = 0; i < 8; i++) {
        common += __builtin_popcountll(a->sketch[i] & b->sketch[i]);
        all += __builtin_popcountll(a->sketch[i]) + __builtin_popcountll(b->sketch[i]);
    }
    return 2.0 * common >= 0.7 * threshold * all;
}

static double share_in_common(const struct match_text *a, const struct match_text *b) {
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a->bigram_count && j < b->bigram_count;) {
        uint32_t x = a->bigrams[i], y = b->bigrams[j];
        common += x == y;
        i += x <= y;
        j += y <= x;
    }
    size_t all = a->bigram_count + b->bigram_count;
    return all ? 2.0 * (double)common / (double)all : 0;
}

static size_t reading_cost(const struct match_text *text) {
    return text->bigrams ? 1 : 10 * text->count;
}

double textmatch_likeness(struct arena *arena, struct match_text *a, struct match_text *b, double threshold,
                          size_t *work) {
    size_t cost = 10 + reading_cost(a) + reading_cost(b);
    if (*work < cost) {
        *work = 0;
        return 0;
    }
    *work -= cost;
    if (!a->bigrams)
        read_bigrams(arena, a);
    if (!b->bigrams)
        read_bigrams(arena, b);
    cost = a->bigram_count + b->bigram_count;
    if (*work < cost || !may_be_alike(a, b, threshold))
        return 0;
    *work -= cost;
    double likeness = share_in_common(a, b);
    return likeness >= threshold ? likeness : 0;
}

/* ---- pairs in order ---- */

enum way { WAY_PAIR, WAY_OLD, WAY_NEW };

struct pairing {
    struct arena *arena;
    struct match_list *old, *new;
    double threshold;
    size_t *work, *partner;
};

static double worth(struct pairing *p, size_t old, size_t new) {
    struct match_text *a = &p->old->items[old], *b = &p->new->items[new];
    double likeness = textmatch_likeness(p->arena, a, b, p->threshold, p->work);
    return likeness > 0 && a->name && a->name == b->name ? likeness + SAME_NAME : likeness;
}

/* Fills ways with the best step at each pair of positions, and goes back from the end. best[j] is the worth of the best
 * pairing of the old texts up to here with the first j new ones. */
static void fill_ways(struct pairing *p, struct hunk gap, unsigned char *ways) {
    size_t width = gap.new_to - gap.new_from;
    double *best = arena_alloc(p->arena, (width + 1) * sizeof *best);
    for (size_t i = gap.old_from; i < gap.old_to; i++) {
        double corner = 0;
        for (size_t j = 0; j < width; j++, ways++) {
            double value = worth(p, i, gap.new_from + j), pair = value > 0 ? corner + value : -1;
            double skip_old = best[j + 1], skip_new = best[j];
            corner = best[j + 1];
            best[j + 1] = skip_old >= skip_new ? skip_old : skip_new;
            *ways = skip_old >= skip_new ? WAY_OLD : WAY_NEW;
            if (pair > best[j + 1]) {
                best[j + 1] = pair;
                *ways = WAY_PAIR;
            }
        }
    }
}

static void pair_gap(struct pairing *p, struct hunk gap) {
    size_t height = gap.old_to - gap.old_from, width = gap.new_to - gap.new_from;
    if (!height || !width || height > MAX_PAIRS / width)
        return;
    unsigned char *ways = arena_alloc(p->arena, height * width);
    fill_ways(p, gap, ways);
    while (height && width) {
        enum way way = ways[(height - 1) * (gap.new_to - gap.new_from) + width - 1];
        if (way == WAY_PAIR)
            p->partner[gap.old_from + height - 1] = gap.new_from + width - 1;
        height -= way != WAY_NEW;
        width -= way != WAY_OLD;
    }
}

size_t *textmatch_pair(struct arena *arena, struct match_list *old, struct match_list *new, double threshold,
                       size_t *work) {
    size_t *partner = arena_alloc(arena, (old->count + 1) * sizeof *partner);
    struct pairing p = {arena, old, new, threshold, work, partner};
    struct hunks hunks = {0};
    compare_identities(arena, old, new, work, &hunks);
    size_t from = 0, shift = 0;
    for (size_t h = 0; h <= hunks.count; h++) {
        struct hunk gap =
            h < hunks.count ? hunks.items[h] : (struct hunk){old->count, old->count, new->count, new->count};
        for (; from < gap.old_from; from++)
            partner[from] = from + shift;
        for (; from < gap.old_to; from++)
            partner[from] = MATCH_NONE;
        shift = gap.new_to - gap.old_to; /* may wrap around, and back when it is added */
        pair_gap(&p, gap);
    }
    return partner;
}
