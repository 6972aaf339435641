/* The county's sums over the years. */
#include "figure_trend.h"

#include <string.h>

const char *const figure_keys[FIGURE_KEYS] = {"penalty_total",  "penalty_amount",   "permit_granted",
                                              "coercion_total", "inspection_count", "officers"};

struct sum_row {
    int64_t year, value;
    const char *col;
};
/* clang-format off */
DB_QUERY(list_sums, struct sum_row,
         "SELECT f.year, CAST(SUM(v.value) AS SIGNED) AS value, v.col FROM public_figure f"
         " JOIN public_figure_value v ON v.version_id = f.version_id"
         " AND v.col IN ('penalty_total', 'penalty_amount', 'permit_granted', 'coercion_total', 'inspection_count', 'officers')"
         " WHERE f.current = 1 AND f.half = 0 AND f.year BETWEEN ? AND ? GROUP BY f.year, v.col",
         DB_COLUMN(struct sum_row, year), DB_COLUMN(struct sum_row, value), DB_COLUMN(struct sum_row, col))
/* clang-format on */

static size_t key_of(const char *code) {
    size_t key = 0;
    while (key < FIGURE_KEYS && strcmp(figure_keys[key], code) != 0)
        key++;
    return key;
}

/* The first year with reports among those that are shown. */
static int64_t first_year(const figure_years *years, int64_t last) {
    int64_t first = last;
    for (size_t i = 0; i < years->count; i++) {
        const struct figure_year *at = &years->items[i];
        if (at->bodies && at->year < first && at->year > last - FIGURE_TREND)
            first = at->year;
    }
    return first;
}

static int64_t bodies_in(const figure_years *years, int64_t year) {
    for (size_t i = 0; i < years->count; i++)
        if (years->items[i].year == year)
            return years->items[i].bodies;
    return 0;
}

figure_trend figure_read_trend(struct request *rq, const figure_years *years, int64_t last) {
    LIST(struct sum_row) rows;
    int64_t first = first_year(years, last);
    size_t count = (size_t)(last - first + 1);
    figure_trend trend = {arena_alloc(rq->arena, count * sizeof *trend.items), count};
    for (size_t i = 0; i < count; i++) {
        trend.items[i].year = first + (int64_t)i;
        trend.items[i].bodies = bodies_in(years, trend.items[i].year);
        for (size_t k = 0; k < FIGURE_KEYS; k++)
            trend.items[i].sums[k] = FIGURE_NONE;
    }
    db_list(rq->db, rq->arena, &list_sums, &rows, DB(first), DB(last));
    for (size_t i = 0; i < rows.count; i++)
        if (key_of(rows.items[i].col) < FIGURE_KEYS)
            trend.items[rows.items[i].year - first].sums[key_of(rows.items[i].col)] = rows.items[i].value;
    return trend;
}

struct line_chart figure_trend_chart(struct request *rq, const figure_trend *trend, const struct figure_column *column,
                                     size_t key) {
    struct chart_item *items = arena_alloc(rq->arena, trend->count * sizeof *items);
    for (size_t i = 0; i < trend->count; i++)
        items[i] = (struct chart_item){NULL, trend->items[i].sums[key], trend->items[i].sums[key] == FIGURE_NONE};
    struct chart_series series = {figure_name(rq->arena, column), items};
    return chart_lines(rq->arena, figure_keys[key], series.name, figure_chart_unit(column), trend->items[0].year,
                       trend->count, &series, 1);
}
