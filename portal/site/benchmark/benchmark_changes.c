/* Comparing two versions of a benchmark. */
#include "benchmark_changes.h"

#include <string.h>

#include "../basis/textdiff.h"

/* Prose is compared word by word, anything else as a whole. */
struct statement {
    const char *name, *text;
    bool prose;
};
typedef LIST(struct statement) statements;

static void state(statements *list, const char *name, const char *text, bool prose) {
    if (text && *text)
        list->items[list->count++] = (struct statement){name, text, prose};
}

static const char *joined(struct arena *arena, const char *text, const char *separator, const char *more) {
    return *text ? arena_printf(arena, "%s%s%s", text, separator, more) : more;
}

static const char *bases_words(struct arena *arena, const cited_list *bases) {
    const char *text = "";
    for (size_t i = 0; i < bases->count; i++)
        text = joined(arena, text, "、", bases->items[i].citation);
    return text;
}

static const char *tier_words(struct arena *arena, const struct benchmark *benchmark,
                              const struct benchmark_tier *tier) {
    struct benchmark_range range = {tier->has_range, tier->low, tier->high, tier->low_open, tier->high_open};
    struct benchmark_unit unit = benchmark_unit(benchmark);
    const char *text = tier->grade_name;
    if (range.given)
        text = joined(arena, text, "，", benchmark_range_words(arena, &unit, &range));
    return tier->measure && *tier->measure ? joined(arena, text, "；", tier->measure) : text;
}

static void state_circumstances(struct arena *arena, statements *list, const benchmark_factors *factors) {
    for (size_t i = 0; i < factors->count; i++)
        for (size_t k = 0; k < factors->items[i].cells.count; k++) {
            const struct factor_cell *cell = &factors->items[i].cells.items[k];
            const char *text = "";
            for (size_t n = 0; n < cell->circumstances.count; n++)
                text = joined(arena, text, "；", cell->circumstances.items[n].text);
            state(list, arena_printf(arena, "情形（%s，%s）", factors->items[i].name, cell->tier_name), text, false);
        }
}

static statements read_statements(struct arena *arena, const struct benchmark_whole *whole) {
    const struct benchmark *b = &whole->benchmark;
    benchmark_factors factors = benchmark_factors_of(arena, &whole->circumstances, &whole->tiers);
    struct benchmark_range legal = benchmark_legal(b);
    struct benchmark_unit unit = benchmark_unit(b);
    statements list = {0};
    list.items = arena_alloc(arena, (6 + whole->tiers.count * (1 + factors.count)) * sizeof *list.items);
    state(&list, "违法行为或者事项", b->matter, false);
    state(&list, "所在文件", b->document, false);
    state(&list, "施行日期", date_long(arena, b->effective_on), false);
    state(&list, "依据", bases_words(arena, &whole->bases), false);
    state(&list, "法定幅度", benchmark_range_words(arena, &unit, &legal), false);
    for (size_t i = 0; i < whole->tiers.count; i++)
        state(&list, arena_printf(arena, "阶次“%s”", whole->tiers.items[i].name),
              tier_words(arena, b, &whole->tiers.items[i]), false);
    state_circumstances(arena, &list, &factors);
    state(&list, "适用规则", b->rules, true);
    return list;
}

static const struct statement *find(const statements *list, const char *name) {
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->items[i].name, name) == 0)
            return &list->items[i];
    return NULL;
}

static void set_line(struct arena *arena, struct benchmark_change *change, const char *old, const char *new) {
    struct compare_piece *pieces = arena_alloc(arena, 2 * sizeof *pieces);
    struct compare_line *line = arena_alloc(arena, sizeof *line);
    line->pieces.items = pieces;
    if (old)
        pieces[line->pieces.count++] = (struct compare_piece){.text = old, .removed = true};
    if (new)
        pieces[line->pieces.count++] = (struct compare_piece){.text = new, .added = true};
    change->lines.items = line;
    change->lines.count = 1;
}

static void add_change(struct arena *arena, benchmark_changes *changes, const struct statement *old,
                       const struct statement *new) {
    struct benchmark_change *change = &changes->items[changes->count++];
    size_t work = TEXTDIFF_WORK / 10;
    change->name = new ? new->name : old->name;
    if (!old || !new || !new->prose) {
        set_line(arena, change, old ? old->text : NULL, new ? new->text : NULL);
        return;
    }
    struct compare_row row = {0};
    compare_lines(arena, old->text, new->text, &row, &work);
    change->lines.items = row.lines.items;
    change->lines.count = row.lines.count;
}

benchmark_changes benchmark_compare(struct arena *arena, const struct benchmark_whole *old,
                                    const struct benchmark_whole *new) {
    statements before = read_statements(arena, old), after = read_statements(arena, new);
    benchmark_changes changes = {0};
    changes.items = arena_alloc(arena, (before.count + after.count + 1) * sizeof *changes.items);
    for (size_t i = 0; i < after.count; i++) {
        const struct statement *was = find(&before, after.items[i].name);
        if (!was || strcmp(was->text, after.items[i].text) != 0)
            add_change(arena, &changes, was, &after.items[i]);
    }
    for (size_t i = 0; i < before.count; i++)
        if (!find(&after, before.items[i].name))
            add_change(arena, &changes, &before.items[i], NULL);
    return changes;
}
