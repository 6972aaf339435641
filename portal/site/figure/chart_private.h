/* What the kinds of charts share: words and measures. Only chart*.c include it. */
#ifndef SITE_CHART_PRIVATE_H
#define SITE_CHART_PRIVATE_H

#include "chart.h"

/* A value in few letters, with its unit when it is money. */
const char *chart_value(struct arena *arena, enum chart_unit unit, int64_t value);

/* A length of hundredths of an em, and of hundredths of a per cent, as SVG writes it. Not negative. */
const char *chart_em(struct arena *arena, int64_t hundredths);
const char *chart_percent(struct arena *arena, int64_t hundredths);

/* The name, or so much of it and "…" that it has no more letters than given. */
const char *chart_label(struct arena *arena, const char *name, size_t letters);

/* How much of `whole` value is where most is all of it; 0 where most is 0. */
int64_t chart_share(uint64_t value, uint64_t most, int64_t whole);

/* The largest number, 0 where there is none. */
int64_t chart_most(const struct chart_item *items, size_t count);

#endif
