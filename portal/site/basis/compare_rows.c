/* Rows of the comparison page: what happened to each article, in words; runs of equal ones as one line. */
#include "compare_rows.h"

#include "citation.h"

/* What happened to an article, as counted and as shown. */
enum fate { FATE_CHANGED, FATE_ADDED, FATE_REMOVED, FATE_MOVED, FATE_RENUMBERED, FATE_SAME };

static const struct {
    const char *mark, *name, *tone;
} fates[] = {
    [FATE_CHANGED] = {"◆", "修改", "soon"},
    [FATE_ADDED] = {"＋", "新增", "good"},
    [FATE_REMOVED] = {"－", "删去", "late"},
    [FATE_MOVED] = {"↕", "位置变动，文字无变化", ""},
    [FATE_RENUMBERED] = {"→", "序号变动，文字无变化", ""},
    [FATE_SAME] = {"＝", "无变化", ""},
};

static enum fate fate_of(const struct article_pair *pair) {
    if (!pair->old || !pair->new)
        return pair->new ? FATE_ADDED : FATE_REMOVED;
    return pair->changed ? FATE_CHANGED : pair->moved ? FATE_MOVED : pair->renumbered ? FATE_RENUMBERED : FATE_SAME;
}

struct compare_count compare_count(const struct article_pairs *pairs) {
    int64_t of[FATE_SAME + 1] = {0}, renumbered_too = 0;
    for (size_t i = 0; i < pairs->count; i++) {
        of[fate_of(&pairs->items[i])]++;
        renumbered_too += pairs->items[i].changed && pairs->items[i].renumbered;
    }
    return (struct compare_count){
        .changed = of[FATE_CHANGED],
        .added = of[FATE_ADDED],
        .removed = of[FATE_REMOVED],
        .moved = of[FATE_MOVED],
        .renumbered = of[FATE_RENUMBERED],
        .same = of[FATE_SAME],
        .renumbered_too = renumbered_too,
        .any = of[FATE_SAME] < (int64_t)pairs->count,
    };
}

/* ---- names and addresses ---- */

/* Text that is no article has no label. */
static const char *label_of(const struct article_text *article) {
    return *article->label ? article->label : "正文";
}

static const char *address_of(struct arena *arena, const struct compare_view *view, int64_t version,
                              const struct article_text *article) {
    if (!article)
        return NULL;
    return arena_printf(arena, "/basis/%lld/v/%lld/art/%s", (long long)view->basis_id, (long long)version,
                        citation_article_address(arena, article->number, article->sub));
}

static const char *range(struct arena *arena, const struct article_text *first, const struct article_text *last) {
    if (first == last)
        return label_of(first);
    return arena_printf(arena, "%s至%s", label_of(first), label_of(last));
}

/* ---- rows ---- */

struct making {
    struct arena *arena;
    const struct article_pairs *pairs;
    const struct compare_view *view;
    size_t *work;
    struct compare_rows rows;
};

/* A new row for the pairs from first to last, which have the same fate. */
static struct compare_row *add_row(struct making *m, size_t first, size_t last) {
    const struct article_pair *a = &m->pairs->items[first], *b = &m->pairs->items[last];
    enum fate fate = fate_of(a);
    struct compare_row *row = &m->rows.items[m->rows.count++];
    *row = (struct compare_row){
        .id = arena_printf(m->arena, "change-%zu", first + 1),
        .label = a->new ? range(m->arena, a->new, b->new) : arena_printf(m->arena, "原%s", label_of(a->old)),
        .heading = a->new ? a->new->heading : a->old->heading,
        .mark = fates[fate].mark,
        .name = fates[fate].name,
        .tone = fates[fate].tone,
        .formerly = a->renumbered ? range(m->arena, a->old, b->old) : NULL,
        .brief = true,
        .different = fate < FATE_RENUMBERED,
    };
    return row;
}

static void add_article(struct making *m, size_t i) {
    const struct article_pair *pair = &m->pairs->items[i];
    struct compare_row *row = add_row(m, i, i);
    row->brief = false;
    row->old_address = address_of(m->arena, m->view, m->view->old_version, pair->old);
    row->new_address = address_of(m->arena, m->view, m->view->new_version, pair->new);
    row->old_label = pair->old ? label_of(pair->old) : NULL;
    row->new_label = pair->new ? label_of(pair->new) : NULL;
    compare_lines(m->arena, pair->old ? pair->old->text : NULL, pair->new ? pair->new->text : NULL, row, m->work);
}

/* Whether the next pair continues the run: the same happened to it, and its number shifted as much. */
static bool continues(const struct article_pair *pair, const struct article_pair *next) {
    enum fate fate = fate_of(pair);
    if (fate < FATE_RENUMBERED || fate_of(next) != fate)
        return false;
    return next->new->number - next->old->number == pair->new->number - pair->old->number &&
           !next->new->number == !pair->new->number;
}

struct compare_rows compare_rows_make(struct arena *arena, const struct article_pairs *pairs,
                                      const struct compare_view *view, size_t *work) {
    struct making m = {arena, pairs, view, work, {arena_alloc(arena, (pairs->count + 1) * sizeof *m.rows.items), 0}};
    for (size_t i = 0; i < pairs->count; i++) {
        enum fate fate = fate_of(&pairs->items[i]);
        if (view->all || fate <= FATE_REMOVED) {
            add_article(&m, i);
            continue;
        }
        size_t first = i;
        while (i + 1 < pairs->count && continues(&pairs->items[i], &pairs->items[i + 1]))
            i++;
        add_row(&m, first, i);
    }
    return m.rows;
}
