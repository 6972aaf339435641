/* Circumstances by factor. */
#include "benchmark_factors.h"

#include <string.h>

static struct benchmark_factor *find_factor(benchmark_factors *factors, const char *name) {
    for (size_t i = 0; i < factors->count; i++)
        if (strcmp(factors->items[i].name, name) == 0)
            return &factors->items[i];
    return NULL;
}

static struct benchmark_factor *add_factor(struct arena *arena, benchmark_factors *factors, const char *name,
                                           size_t most) {
    struct benchmark_factor *factor = &factors->items[factors->count++];
    factor->name = name;
    factor->circumstances.items = arena_alloc(arena, most * sizeof *factor->circumstances.items);
    return factor;
}

static void fill_cell(struct arena *arena, struct factor_cell *cell, const struct benchmark_factor *factor,
                      const struct benchmark_tier *tier) {
    cell->tier_name = tier->name;
    cell->circumstances.items =
        arena_alloc(arena, (factor->circumstances.count + 1) * sizeof *cell->circumstances.items);
    for (size_t i = 0; i < factor->circumstances.count; i++)
        if (factor->circumstances.items[i].tier == tier->position)
            cell->circumstances.items[cell->circumstances.count++] = factor->circumstances.items[i];
}

static void fill_cells(struct arena *arena, struct benchmark_factor *factor, const benchmark_tiers *tiers) {
    factor->cells.count = tiers->count;
    factor->cells.items = arena_alloc(arena, (tiers->count + 1) * sizeof *factor->cells.items);
    for (size_t i = 0; i < tiers->count; i++)
        fill_cell(arena, &factor->cells.items[i], factor, &tiers->items[i]);
}

benchmark_factors benchmark_factors_of(struct arena *arena, const benchmark_circumstances *circumstances,
                                       const benchmark_tiers *tiers) {
    benchmark_factors factors = {0};
    factors.items = arena_alloc(arena, (circumstances->count + 1) * sizeof *factors.items);
    for (size_t i = 0; i < circumstances->count; i++) {
        const struct benchmark_circumstance *circumstance = &circumstances->items[i];
        struct benchmark_factor *factor = find_factor(&factors, circumstance->factor);
        if (!factor)
            factor = add_factor(arena, &factors, circumstance->factor, circumstances->count);
        factor->circumstances.items[factor->circumstances.count++] = *circumstance;
    }
    for (size_t i = 0; i < factors.count; i++)
        fill_cells(arena, &factors.items[i], tiers);
    return factors;
}
