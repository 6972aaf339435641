/* What a citizen answered about a benchmark's circumstances, checked against the version it was asked of. */
#ifndef SITE_BENCHMARK_ANSWERS_H
#define SITE_BENCHMARK_ANSWERS_H

#include "benchmark_factors.h"

/* A factor's answer; position is 0 where none fits or none was given. */
struct benchmark_answer {
    int64_t position; /* of the circumstance */
    const char *factor, *text, *tier_name;
    const char *again; /* address of its question with all answers kept */
};
struct benchmark_answers {
    LIST(struct benchmark_answer) list; /* one a factor */
    bool *tiers;                        /* for each tier, whether a chosen circumstance leads to it */
    size_t tier_count;                  /* how many do */
    const char *fault;                  /* NULL, or why the answers cannot be used, for the person */
};

/* Reads the positions of chosen circumstances. One that is not of this version, or two of one factor, are a fault.
 * Owned by the arena. */
struct benchmark_answers benchmark_answers_read(struct arena *arena, const benchmark_factors *factors,
                                                const benchmark_tiers *tiers, const struct integers *chosen);

#endif
