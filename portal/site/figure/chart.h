/*
 * Charts as places on a page: what stands where, for chart_bars.html and chart_lines.html to draw.
 *
 * Widths are shares of the drawing, heights are in em, so that the letters keep their size on whatever screen and in
 * large type. Every scale begins at zero; what was not reported is left out, not drawn as zero; each bar and line is
 * labelled where it ends, and lines differ in dash and mark as well as in colour. Owned by the arena all of it.
 */
#ifndef SITE_CHART_H
#define SITE_CHART_H

#include <stdint.h>

#include "../../../fcgi/arena.h"
#include "../../../fcgi/out.h"

#define CHART_BARS  15 /* of a ranked chart */
#define CHART_LINES 8

enum chart_unit { CHART_COUNT, CHART_FEN };

/* One number and what it belongs to. none: nothing was reported. value is not negative. */
struct chart_item {
    const char *name;
    int64_t value;
    bool none;
};

struct chart_bar {
    const char *name, *label; /* label: the name, shortened where it would not fit */
    const char *value, *width, *label_y, *bar_y;
};
struct bar_chart {
    const char *id, *title, *about, *height;
    LIST(struct chart_bar) bars;
    size_t left_out; /* of a ranked chart: how many more there are */
};

/*
 * Lays bars out, one item a line. ranked: the largest first, CHART_BARS of them; else all in their order. Items without
 * a number get no bar. No bars at all leave bars empty: there is then nothing to draw. id must be unique on its page.
 */
struct bar_chart chart_bars(struct arena *arena, const char *id, const char *title, enum chart_unit unit, bool ranked,
                            const struct chart_item *items, size_t count);

/* A line: one item a year, from the first year on. */
struct chart_series {
    const char *name;
    const struct chart_item *items;
};
struct chart_tick {
    const char *value, *y, *label_y;
};
struct chart_year {
    const char *x, *words; /* words NULL where there is no room for them */
};
struct chart_segment {
    const char *x1, *y1, *x2, *y2;
};
struct chart_point {
    const char *x, *y;
};
struct chart_line {
    const char *name, *label, *look, *mark, *dash; /* look: class; mark: path of 8 by 8 around its point */
    const char *label_x, *label_y;
    struct chart_segment lead; /* from the last point to the label; without where the label needs none */
    LIST(struct chart_segment) segments;
    LIST(struct chart_point) points;
};
struct line_chart {
    const char *id, *title, *about, *height, *right, *years_y; /* right: where the scale ends */
    LIST(struct chart_tick) ticks;
    LIST(struct chart_year) years;
    LIST(struct chart_line) lines;
};

/*
 * Lays lines out over `years` years from first_year. More than CHART_LINES series are not drawn. A year without a
 * number breaks its line; a series without any is left out. lines is empty when there is nothing to draw.
 */
struct line_chart chart_lines(struct arena *arena, const char *id, const char *title, enum chart_unit unit,
                              int64_t first_year, size_t years, const struct chart_series *series, size_t count);

/* The next 1, 2 or 5 times a power of ten that divides 0 to max in at most four: the step between the lines of a scale.
 * At least 1, for max 0 as well. */
uint64_t chart_step(uint64_t max);

#endif
