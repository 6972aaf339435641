/* What changed from one version of a benchmark to the next: each version is read as named statements (the legal range,
 * each tier, each tier's circumstances …), and statements of one name are compared. */
#ifndef SITE_BENCHMARK_CHANGES_H
#define SITE_BENCHMARK_CHANGES_H

#include "../basis/compare_rows.h"
#include "../shared/cited.h"
#include "benchmark_factors.h"

/* All of one version. */
struct benchmark_whole {
    struct benchmark benchmark;
    benchmark_tiers tiers;
    benchmark_circumstances circumstances;
    cited_list bases;
};

/* A statement that is new, gone or says something else; in pieces that were removed, added or kept. */
struct benchmark_change {
    const char *name;
    LIST(struct compare_line) lines;
};

/* The statements that differ, in the order of the new version, those that are gone at the end. Owned by the arena. */
typedef LIST(struct benchmark_change) benchmark_changes;
benchmark_changes benchmark_compare(struct arena *arena, const struct benchmark_whole *old,
                                    const struct benchmark_whole *new);

#endif
