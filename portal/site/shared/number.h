/* Numbers as pages write them. */
#ifndef SITE_NUMBER_H
#define SITE_NUMBER_H

#include <stdint.h>

#include "../../../fcgi/arena.h"

/* With a comma every three digits: 1234567 → "1,234,567". Owned by the arena. */
const char *number_words(struct arena *arena, int64_t number);

/* Short enough for a chart, at most two decimals, rounded: 9,999 → "9,999", 1234567 → "123.46万", 250000000 → "2.5亿".
 * Negative numbers do not occur. Owned by the arena. */
const char *number_short(struct arena *arena, int64_t number);

/* The same of an amount in fen, with its unit: "1,234.5元", "123.46万元". */
const char *number_short_yuan(struct arena *arena, int64_t fen);

#endif
