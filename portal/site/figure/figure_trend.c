/* The county's sums over the years. */
#include "figure_trend.h"

#include <string.h>

#include "../shared/frame.h"

const char *const figure_keys[FIGURE_KEYS] = {"penalty_total",  "penalty_amount",   "permit_granted",
                                              "coercion_total", "inspection_count", "officers"};

struct sum_row {
    int64_t year, value;
    const char *col;
};
/* clang-format off */
DB_QUERY(list_sums, struct sum_row,
         "SELECT year, CAST(SUM(value) AS SIGNED) AS value, col FROM public_figure_number"
         " WHERE day BETWEEN ? AND ? AND half = 0 AND col IN ('penalty_total', 'penalty_amount', 'permit_granted',"
         " 'coercion_total', 'inspection_count', 'officers') GROUP BY year, col",
         DB_COLUMN(struct sum_row, year), DB_COLUMN(struct sum_row, value), DB_COLUMN(struct sum_row, col))

struct register_state {
    int64_t version;
};
DB_QUERY(find_register, struct register_state, "SELECT version FROM public_register WHERE kind = 'figure'",
         DB_COLUMN(struct register_state, version))
/* clang-format on */

/* The sums as a worker keeps them: read again when the register of figures has moved, or a day has passed. */
static struct {
    struct arena *arena;
    int64_t version, first, last; /* last 0: nothing is kept */
    struct date day;
    LIST(struct sum_row) rows;
} kept;

static void read_sums(struct request *rq, int64_t first, int64_t last) {
    struct register_state now = {0};
    struct date today = frame_today(rq), from = {(int)first, 1, 1}, to = {(int)last, 12, 31};
    db_row(rq->db, rq->arena, &find_register, &now);
    if (kept.last == last && kept.first == first && kept.version == now.version &&
        date_number(kept.day) == date_number(today))
        return;
    kept.last = 0; /* a read that fails leaves nothing behind */
    if (!kept.arena)
        kept.arena = arena_new();
    arena_reset(kept.arena);
    db_list(rq->db, kept.arena, &list_sums, &kept.rows, DB(from), DB(to));
    kept.version = now.version;
    kept.first = first;
    kept.day = today;
    kept.last = last;
}

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
    int64_t first = first_year(years, last);
    size_t count = (size_t)(last - first + 1);
    figure_trend trend = {arena_alloc(rq->arena, count * sizeof *trend.items), count};
    for (size_t i = 0; i < count; i++) {
        trend.items[i].year = first + (int64_t)i;
        trend.items[i].bodies = bodies_in(years, trend.items[i].year);
        for (size_t k = 0; k < FIGURE_KEYS; k++)
            trend.items[i].sums[k] = FIGURE_NONE;
    }
    read_sums(rq, first, last);
    for (size_t i = 0; i < kept.rows.count; i++) {
        const struct sum_row *row = &kept.rows.items[i];
        if (key_of(row->col) < FIGURE_KEYS)
            trend.items[row->year - first].sums[key_of(row->col)] = row->value;
    }
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
