/* Where the lines of a chart over the years, their scale and their words stand. */
#include <stdlib.h>
#include <string.h>

#include "chart_private.h"

#define LETTERS      5
#define TOP          180  /* hundredths of an em, as all heights */
#define BOTTOM_ALONE 1480 /* of the scale with one line, and with several */
#define BOTTOM       2080
#define YEARS_BELOW  140
#define FOOT         210
#define LABEL_APART  140
#define LABEL_DROP   35 /* from the middle of a line of letters to its foot */
#define LABEL_ABOVE  60
#define LABEL_BELOW  150
#define LEFT         1500 /* hundredths of a per cent; the scale's words stand before it */
#define RIGHT        6000 /* names stand beyond it */
#define RIGHT_ALONE  9400
#define LEAD_END     6250
#define LABEL_LEFT   6500
#define YEAR_ROOM    1500 /* what the words of a year take on a narrow screen */

static const char *const looks[CHART_LINES] = {"s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"};
static const char *const dashes[CHART_LINES] = {"none", "7 3", "2 3", "9 3 2 3", "14 4", "5 2", "1 4", "9 2 2 2 2 2"};
static const char *const marks[CHART_LINES] = {
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", /* circle */
    "M-4-4h8v8h-8z",                      /* square */
    "M0-5l5 9h-10z",                      /* triangle */
    "M0-5l5 5-5 5-5-5z",                  /* diamond */
    "M-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z",  /* plus */
    "M0 5l5-9h-10z",                      /* triangle upside down */
    "M-5-5h10l-10 10h10z",                /* hourglass */
    "M-6-2h12v4h-12z",                    /* bar */
};

/* What all that is laid out rests on. */
struct plot {
    struct arena *arena;
    enum chart_unit unit;
    uint64_t top; /* value of the highest line of the scale */
    size_t years;
    int64_t right, bottom;
};

uint64_t chart_step(uint64_t max) {
    static const uint64_t heads[] = {1, 2, 5};
    uint64_t least = max / 4 + (max % 4 != 0);
    for (uint64_t power = 1;; power *= 10)
        for (size_t i = 0; i < 3; i++)
            if (least <= heads[i] * power)
                return heads[i] * power;
}

static int64_t y_of(const struct plot *plot, uint64_t value) {
    return plot->bottom - chart_share(value, plot->top, plot->bottom - TOP);
}

static int64_t x_of(const struct plot *plot, size_t year) {
    if (plot->years == 1)
        return (LEFT + plot->right) / 2;
    return LEFT + (plot->right - LEFT) * (int64_t)year / (int64_t)(plot->years - 1);
}

/* ---- the scale ---- */

static void lay_ticks(const struct plot *plot, struct line_chart *chart, uint64_t step) {
    chart->ticks.items = arena_alloc(plot->arena, (plot->top / step + 1) * sizeof *chart->ticks.items);
    for (uint64_t value = 0; value <= plot->top; value += step) {
        int64_t y = y_of(plot, value);
        chart->ticks.items[chart->ticks.count++] = (struct chart_tick){
            .value = chart_value(plot->arena, plot->unit, (int64_t)value),
            .y = chart_em(plot->arena, y),
            .label_y = chart_em(plot->arena, y - LABEL_DROP),
        };
    }
}

/* So many years have words as fit beside each other, the last one always. */
static void lay_years(const struct plot *plot, struct line_chart *chart, int64_t first_year) {
    size_t fit = (size_t)((plot->right - LEFT) / YEAR_ROOM) + 1, every = (plot->years + fit - 1) / fit;
    chart->years.items = arena_alloc(plot->arena, plot->years * sizeof *chart->years.items);
    chart->years.count = plot->years;
    for (size_t i = 0; i < plot->years; i++) {
        chart->years.items[i].x = chart_percent(plot->arena, x_of(plot, i));
        if ((plot->years - 1 - i) % every == 0)
            chart->years.items[i].words = arena_printf(plot->arena, "%ld", (long)first_year + (long)i);
    }
}

/* ---- the lines ---- */

static struct chart_segment segment(const struct plot *plot, int64_t x1, int64_t y1, int64_t x2, int64_t y2) {
    return (struct chart_segment){chart_percent(plot->arena, x1), chart_em(plot->arena, y1),
                                  chart_percent(plot->arena, x2), chart_em(plot->arena, y2)};
}

static void lay_points(const struct plot *plot, struct chart_line *line, const struct chart_item *items) {
    line->points.items = arena_alloc(plot->arena, plot->years * sizeof *line->points.items);
    line->segments.items = arena_alloc(plot->arena, plot->years * sizeof *line->segments.items);
    for (size_t i = 0; i < plot->years; i++) {
        if (items[i].none)
            continue;
        int64_t x = x_of(plot, i), y = y_of(plot, (uint64_t)items[i].value);
        line->points.items[line->points.count++] =
            (struct chart_point){chart_percent(plot->arena, x), chart_em(plot->arena, y)};
        if (i && !items[i - 1].none)
            line->segments.items[line->segments.count++] =
                segment(plot, x_of(plot, i - 1), y_of(plot, (uint64_t)items[i - 1].value), x, y);
    }
}

/* A line's label stands at the height of its last point, or as near as the others leave room. */
struct place {
    struct chart_line *line;
    const struct chart_item *items;
    int64_t x, y, wanted;
};

static struct place last_place(const struct plot *plot, struct chart_line *line, const struct chart_item *items) {
    size_t last = plot->years - 1;
    while (items[last].none)
        last--;
    int64_t y = y_of(plot, (uint64_t)items[last].value);
    return (struct place){line, items, x_of(plot, last), y, y};
}

static int higher_first(const void *a, const void *b) {
    const struct place *first = a, *second = b;
    return (first->wanted > second->wanted) - (first->wanted < second->wanted);
}

static void spread(struct place *places, size_t count, int64_t bottom) {
    qsort(places, count, sizeof *places, higher_first);
    for (size_t i = 1; i < count; i++)
        if (places[i].y < places[i - 1].y + LABEL_APART)
            places[i].y = places[i - 1].y + LABEL_APART;
    int64_t lowest = bottom;
    for (size_t i = count; i-- > 0; lowest = places[i].y - LABEL_APART)
        if (places[i].y > lowest)
            places[i].y = lowest;
}

static void lay_labels(const struct plot *plot, struct place *places, size_t count) {
    spread(places, count, plot->bottom);
    for (size_t i = 0; i < count; i++) {
        struct chart_line *line = places[i].line;
        line->label = chart_label(plot->arena, line->name, LETTERS);
        line->label_x = chart_percent(plot->arena, LABEL_LEFT);
        line->label_y = chart_em(plot->arena, places[i].y + LABEL_DROP);
        line->lead = segment(plot, places[i].x, places[i].wanted, LEAD_END, places[i].y);
    }
}

/* One line alone needs no name: its last number stands above its end, or below where the line comes from above. */
static void lay_number(const struct plot *plot, const struct place *place) {
    const struct chart_item *items = place->items;
    size_t last = plot->years - 1;
    while (items[last].none)
        last--;
    bool falls = last && !items[last - 1].none && items[last - 1].value > items[last].value;
    bool below = falls && place->y + LABEL_BELOW < plot->bottom;
    place->line->label = chart_value(plot->arena, plot->unit, items[last].value);
    place->line->label_x = chart_percent(plot->arena, RIGHT_ALONE + 500);
    place->line->label_y = chart_em(plot->arena, below ? place->y + LABEL_BELOW : place->y - LABEL_ABOVE);
}

static bool has_number(const struct chart_item *items, size_t years) {
    for (size_t i = 0; i < years; i++)
        if (!items[i].none)
            return true;
    return false;
}

static void lay_lines(const struct plot *plot, struct line_chart *chart, const struct chart_series *series,
                      size_t count) {
    struct place places[CHART_LINES];
    chart->lines.items = arena_alloc(plot->arena, CHART_LINES * sizeof *chart->lines.items);
    for (size_t i = 0; i < count; i++) {
        if (!has_number(series[i].items, plot->years))
            continue;
        size_t place = chart->lines.count++;
        struct chart_line *line = &chart->lines.items[place];
        *line = (struct chart_line){
            .name = series[i].name, .look = looks[i], .mark = marks[i], .dash = dashes[i], .label = ""};
        lay_points(plot, line, series[i].items);
        places[place] = last_place(plot, line, series[i].items);
    }
    if (count == 1 && chart->lines.count)
        lay_number(plot, &places[0]);
    else
        lay_labels(plot, places, chart->lines.count);
}

/* ---- the whole ---- */

static const char *about(const struct plot *plot, int64_t first_year, const struct chart_series *series, size_t count) {
    const char *words = "";
    for (size_t i = 0; i < count; i++) {
        if (!has_number(series[i].items, plot->years))
            continue;
        size_t first = 0, last = plot->years - 1;
        while (series[i].items[first].none)
            first++;
        while (series[i].items[last].none)
            last--;
        words = arena_printf(
            plot->arena, "%s%s：%ld年%s，%ld年%s。", words, series[i].name, (long)first_year + (long)first,
            chart_value(plot->arena, plot->unit, series[i].items[first].value), (long)first_year + (long)last,
            chart_value(plot->arena, plot->unit, series[i].items[last].value));
    }
    return arena_printf(plot->arena, "%s全部数字见表。", words);
}

struct line_chart chart_lines(struct arena *arena, const char *id, const char *title, enum chart_unit unit,
                              int64_t first_year, size_t years, const struct chart_series *series, size_t count) {
    struct plot plot = {.arena = arena, .unit = unit, .years = years};
    struct line_chart chart = {.id = id, .title = title};
    int64_t most = 0;
    count = count > CHART_LINES ? CHART_LINES : count;
    for (size_t i = 0; i < count; i++) {
        int64_t own = chart_most(series[i].items, years);
        most = own > most ? own : most;
    }
    uint64_t step = chart_step((uint64_t)most), wanted = (uint64_t)most + (most == 0);
    plot.top = (wanted + step - 1) / step * step;
    plot.right = count == 1 ? RIGHT_ALONE : RIGHT;
    plot.bottom = count == 1 ? BOTTOM_ALONE : BOTTOM;
    lay_ticks(&plot, &chart, step);
    lay_years(&plot, &chart, first_year);
    lay_lines(&plot, &chart, series, count);
    chart.about = about(&plot, first_year, series, count);
    chart.height = chart_em(arena, plot.bottom + FOOT);
    chart.right = chart_percent(arena, plot.right + 200);
    chart.years_y = chart_em(arena, plot.bottom + YEARS_BELOW);
    return chart;
}
