/*
 * Ranges of a discretion benchmark 裁量基准 in words, as laws write them: 以上、以下 include the number itself,
 * 超过、不满 do not (民法典 1259).
 */
#ifndef SITE_BENCHMARK_WORDS_H
#define SITE_BENCHMARK_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "../../fcgi/arena.h"

/* Both ends in fen, or in thousandths of a base (5000: 5 times). An open end does not belong to the range. */
struct benchmark_range {
    bool given; /* false: no amount is set, the rest says nothing */
    int64_t low, high;
    bool low_open, high_open;
};

/* True when the amount lies in the range; false for a range not given. */
bool benchmark_range_has(const struct benchmark_range *range, int64_t amount);

/* True for the unit "multiple", whose amounts are thousandths of a base; else they are fen. */
bool benchmark_is_multiple(const char *unit);

/* "5000元", "12.5万元", "200万元", "5倍", "50%". Owned by the arena. */
const char *benchmark_amount_words(struct arena *arena, const char *unit, int64_t amount);

/* "5000元以上不满20000元", "货值金额5倍以上10倍以下", "不满5000元"; "" for a range not given. base is what a multiple
 * is of, NULL or "" to leave it out. Owned by the arena. */
const char *benchmark_range_words(struct arena *arena, const char *unit, const char *base,
                                  const struct benchmark_range *range);

#endif
