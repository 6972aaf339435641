/* Pairing articles: textmatch does it in order; here are the articles that changed places, and the order of the page.
 */
#include "articlediff.h"

#include "textdiff.h"
#include "textmatch.h"

/* From here on two articles between the same neighbours are one article rewritten; and, far from each other, moved. */
#define LIKE_ARTICLE 0.35
#define LIKE_MOVED   0.6

/* So many pairs of left over articles are looked at. */
#define MAX_PAIRS 2000000

struct alignment {
    struct arena *arena;
    struct match_list old, new;
    size_t *new_of; /* partner of each old article, and of each new one */
    size_t *old_of;
    bool *moved; /* of each new article */
    size_t *work;
};

static struct match_list read_texts(struct arena *arena, const struct article_list *articles) {
    struct match_list list = {arena_alloc(arena, (articles->count + 1) * sizeof *list.items), articles->count};
    for (size_t i = 0; i < list.count; i++) {
        const struct article_text *article = &articles->items[i];
        struct match_text *text = &list.items[i];
        text->codes = textdiff_codes(arena, article->text, &text->count);
        text->name = (uint64_t)article->number << 20 | (uint64_t)article->sub;
    }
    return list;
}

/* The other side's view of new_of. */
static size_t *turn_round(struct arena *arena, const size_t *new_of, size_t old_count, size_t new_count) {
    size_t *old_of = arena_alloc(arena, (new_count + 1) * sizeof *old_of);
    for (size_t j = 0; j < new_count; j++)
        old_of[j] = MATCH_NONE;
    for (size_t i = 0; i < old_count; i++)
        if (new_of[i] != MATCH_NONE)
            old_of[new_of[i]] = i;
    return old_of;
}

/* ---- articles that changed places ---- */

static size_t count_single(const size_t *partner, size_t count) {
    size_t single = 0;
    for (size_t i = 0; i < count; i++)
        single += partner[i] == MATCH_NONE;
    return single;
}

/* The best new article without partner for an old one. */
static size_t find_moved(struct alignment *a, struct match_text *old) {
    size_t best = MATCH_NONE;
    double most = 0;
    for (size_t j = 0; j < a->new.count &&most < 1; j++) {
        struct match_text *new = &a->new.items[j];
        if (a->old_of[j] != MATCH_NONE)
            continue;
        double likeness = textmatch_equal(old, new) ? 1 : textmatch_likeness(a->arena, old, new, LIKE_MOVED, a->work);
        if (likeness > most) {
            most = likeness;
            best = j;
        }
    }
    return best;
}

static void pair_moved(struct alignment *a) {
    size_t old_single = count_single(a->new_of, a->old.count), new_single = count_single(a->old_of, a->new.count);
    if (!new_single || old_single > MAX_PAIRS / new_single)
        return;
    for (size_t i = 0; i < a->old.count; i++) {
        size_t j = a->new_of[i] == MATCH_NONE ? find_moved(a, &a->old.items[i]) : MATCH_NONE;
        if (j == MATCH_NONE)
            continue;
        a->new_of[i] = j;
        a->old_of[j] = i;
        a->moved[j] = true;
    }
}

/* ---- the order of the page ---- */

static void add_pair(const struct alignment *a, struct article_pairs *pairs, const struct article_text *old,
                     const struct article_text *new, size_t i, size_t j) {
    bool both = old && new;
    pairs->items[pairs->count++] = (struct article_pair){
        .old = old,
        .new = new,
        .changed = both && !textmatch_equal(&a->old.items[i], &a->new.items[j]),
        .renumbered = both && (old->number != new->number || old->sub != new->sub),
        .moved = both && a->moved[j],
    };
}

/* Adds the old articles from i on that were left out, up to the next one that went along in order. */
static void add_left_out(const struct alignment *a, const struct article_list *old, struct article_pairs *pairs,
                         size_t i) {
    for (; i < a->old.count && (a->new_of[i] == MATCH_NONE || a->moved[a->new_of[i]]); i++)
        if (a->new_of[i] == MATCH_NONE)
            add_pair(a, pairs, &old->items[i], NULL, i, 0);
}

struct article_pairs articlediff_pair(struct arena *arena, const struct article_list *old,
                                      const struct article_list *new, size_t *work) {
    struct alignment a = {.arena = arena, .old = read_texts(arena, old), .new = read_texts(arena, new), .work = work};
    a.moved = arena_alloc(arena, new->count + 1);
    a.new_of = textmatch_pair(arena, &a.old, &a.new, LIKE_ARTICLE, work);
    a.old_of = turn_round(arena, a.new_of, old->count, new->count);
    pair_moved(&a);
    size_t room = old->count + new->count + 1;
    struct article_pairs pairs = {arena_alloc(arena, room * sizeof *pairs.items), 0};
    add_left_out(&a, old, &pairs, 0);
    for (size_t j = 0; j < new->count; j++) {
        size_t partner = a.old_of[j];
        add_pair(&a, &pairs, partner == MATCH_NONE ? NULL : &old->items[partner], &new->items[j], partner, j);
        if (partner != MATCH_NONE && !a.moved[j])
            add_left_out(&a, old, &pairs, partner + 1);
    }
    return pairs;
}
