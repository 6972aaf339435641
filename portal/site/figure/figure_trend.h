/* What the county's bodies together report in the columns that tell most, over the years. */
#ifndef SITE_FIGURE_TREND_H
#define SITE_FIGURE_TREND_H

#include "chart.h"
#include "figure_data.h"

#define FIGURE_KEYS 6

/* Penalties, what they took, permits granted, coercion, inspections, officers. */
extern const char *const figure_keys[FIGURE_KEYS];

/* A year: how many bodies reported, and what they come to in each key column (FIGURE_NONE: nobody says). */
struct figure_sums {
    int64_t year, bodies, sums[FIGURE_KEYS];
};
typedef LIST(struct figure_sums) figure_trend;

/* The years up to `last`, oldest first and none left out in between, FIGURE_TREND of them at most. */
#define FIGURE_TREND 12
figure_trend figure_read_trend(struct request *rq, const figure_years *years, int64_t last);

/* The line of one key column. Nothing to draw: chart.lines is empty. */
struct line_chart figure_trend_chart(struct request *rq, const figure_trend *trend, const struct figure_column *column,
                                     size_t key);

#endif
