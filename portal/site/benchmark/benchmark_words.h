/*
 * Ranges of a discretion benchmark 裁量基准 in words, as laws write them: 以上、以下 include the number itself,
 * 超过、不满 do not (民法典 1259).
 */
#ifndef SITE_BENCHMARK_WORDS_H
#define SITE_BENCHMARK_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "../../../fcgi/arena.h"

/* Both ends in fen, or in thousandths of a base (5000: 5 times). An open end does not belong to the range. */
struct benchmark_range {
    bool given; /* false: no amount is set, the rest says nothing */
    int64_t low, high;
    bool low_open, high_open;
};

/* How the amounts of one benchmark are written: all alike. */
struct benchmark_unit {
    bool multiple;    /* thousandths of a base, else fen */
    bool large;       /* from ten thousand yuan in 万元: figures are hard to read digit by digit */
    const char *base; /* what a multiple is of; NULL or "" to leave it out */
};

/* unit: fen, multiple or none; high: the highest amount the law gives. */
struct benchmark_unit benchmark_unit_of(const char *unit, const char *base, int64_t high);

/* "5000元", "12.5万元", "200万元", "5倍", "50%". Owned by the arena. */
const char *benchmark_amount_words(struct arena *arena, const struct benchmark_unit *unit, int64_t amount);

/* "5000元以上不满20000元", "货值金额5倍以上10倍以下", "不满5000元"; "" for a range not given. Owned by the arena. */
const char *benchmark_range_words(struct arena *arena, const struct benchmark_unit *unit,
                                  const struct benchmark_range *range);

#endif
