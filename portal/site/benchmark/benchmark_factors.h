/* The circumstances of a benchmark by factor (货值金额, 危害后果, 违法次数): what is asked, and what leads to which
 * tier. */
#ifndef SITE_BENCHMARK_FACTORS_H
#define SITE_BENCHMARK_FACTORS_H

#include "benchmark_read.h"

/* The circumstances of one factor that lead to one tier. */
struct factor_cell {
    const char *tier_name;
    benchmark_circumstances circumstances;
};
struct benchmark_factor {
    const char *name;
    benchmark_circumstances circumstances; /* in the order of the document */
    LIST(struct factor_cell) cells;        /* one a tier, from light to heavy */
};
typedef LIST(struct benchmark_factor) benchmark_factors;

/* Parts the circumstances by factor, factors in the order of the document. Owned by the arena. */
benchmark_factors benchmark_factors_of(struct arena *arena, const benchmark_circumstances *circumstances,
                                       const benchmark_tiers *tiers);

#endif
