/* Answers about circumstances. */
#include "benchmark_answers.h"

#define STALE "所选的情形不属于这项裁量基准的现行版本，可能是裁量基准已经更新。请重新选择。"
#define TWICE "同一因素只能选择一种情形。请重新选择。"

static size_t tier_index(const benchmark_tiers *tiers, int64_t position) {
    size_t i = 0;
    while (i < tiers->count && tiers->items[i].position != position)
        i++;
    return i;
}

/* The factor and circumstance of a position; NULL when this version has none. */
static const struct benchmark_circumstance *find(const benchmark_factors *factors, int64_t position, size_t *factor) {
    for (*factor = 0; *factor < factors->count; ++*factor)
        for (size_t i = 0; i < factors->items[*factor].circumstances.count; i++)
            if (factors->items[*factor].circumstances.items[i].position == position)
                return &factors->items[*factor].circumstances.items[i];
    return NULL;
}

static void choose(struct benchmark_answers *answers, const benchmark_factors *factors, const benchmark_tiers *tiers,
                   int64_t position) {
    size_t factor;
    const struct benchmark_circumstance *chosen = find(factors, position, &factor);
    size_t tier = chosen ? tier_index(tiers, chosen->tier) : tiers->count;
    if (tier == tiers->count) {
        answers->fault = STALE;
        return;
    }
    struct benchmark_answer *answer = &answers->list.items[factor];
    if (answer->position)
        answers->fault = TWICE;
    answer->position = position;
    answer->text = chosen->text;
    answer->tier_name = tiers->items[tier].name;
    answers->tier_count += !answers->tiers[tier];
    answers->tiers[tier] = true;
}

struct benchmark_answers benchmark_answers_read(struct arena *arena, const benchmark_factors *factors,
                                                const benchmark_tiers *tiers, const struct integers *chosen) {
    struct benchmark_answers answers = {.tiers = arena_alloc(arena, tiers->count + 1)};
    answers.list.items = arena_alloc(arena, (factors->count + 1) * sizeof *answers.list.items);
    answers.list.count = factors->count;
    for (size_t i = 0; i < factors->count; i++)
        answers.list.items[i].factor = factors->items[i].name;
    for (size_t i = 0; i < chosen->count && !answers.fault; i++)
        choose(&answers, factors, tiers, chosen->items[i]);
    return answers;
}
