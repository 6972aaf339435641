/* Reading reports and their numbers. */
#include "figure_data.h"

#include <string.h>

#include "../shared/money.h"
#include "../shared/number.h"

/* clang-format off */
DB_QUERY(list_columns, struct figure_column,
         "SELECT code, part, part_name, name, unit, total FROM public_figure_column ORDER BY position",
         DB_COLUMN(struct figure_column, code), DB_COLUMN(struct figure_column, part),
         DB_COLUMN(struct figure_column, part_name), DB_COLUMN(struct figure_column, name),
         DB_COLUMN(struct figure_column, unit), DB_COLUMN(struct figure_column, total))

/* The days of a year are the key by which its reports are found. */
#define REPORT_COLUMNS                                                                                                 \
    "SELECT id, version_id, body_id, year, body_name, body_short_name, published_on FROM public_figure_shown"
#define REPORT_FIELDS                                                                                                  \
    DB_COLUMN(struct figure_report, id), DB_COLUMN(struct figure_report, version_id),                                  \
        DB_COLUMN(struct figure_report, body_id), DB_COLUMN(struct figure_report, year),                               \
        DB_COLUMN(struct figure_report, body_name), DB_COLUMN(struct figure_report, body_short_name),                  \
        DB_COLUMN(struct figure_report, published_on)

DB_QUERY(list_reports_of_year, struct figure_report,
         REPORT_COLUMNS " WHERE day BETWEEN ? AND ? AND half = ? ORDER BY body_position, body_id", REPORT_FIELDS)

DB_QUERY(list_reports_of_body, struct figure_report, REPORT_COLUMNS " WHERE body_id = ? AND half = 0 ORDER BY year",
         REPORT_FIELDS)

struct value_row {
    int64_t version_id, value;
    const char *col;
};
#define VALUE_COLUMNS "SELECT version_id, value, col FROM public_figure_number"
#define VALUE_FIELDS                                                                                                   \
    DB_COLUMN(struct value_row, version_id), DB_COLUMN(struct value_row, value), DB_COLUMN(struct value_row, col)

DB_QUERY(list_values_of_year, struct value_row,
         VALUE_COLUMNS " WHERE day BETWEEN ? AND ? AND half = ? ORDER BY version_id", VALUE_FIELDS)

DB_QUERY(list_values_of_body, struct value_row, VALUE_COLUMNS " WHERE body_id = ? AND half = 0 ORDER BY version_id",
         VALUE_FIELDS)

DB_QUERY(list_years, struct figure_year,
         "SELECT year, SUM(half = 0) AS bodies, MAX(half) AS half FROM public_figure_shown GROUP BY year ORDER BY year DESC",
         DB_COLUMN(struct figure_year, year), DB_COLUMN(struct figure_year, bodies),
         DB_COLUMN(struct figure_year, half))
/* clang-format on */

void figure_read_columns(struct request *rq, figure_columns *columns) {
    db_list(rq->db, rq->arena, &list_columns, columns);
}

void figure_read_years(struct request *rq, int64_t current, bool half, figure_years *years) {
    db_list(rq->db, rq->arena, &list_years, years);
    for (size_t i = 0; i < years->count; i++) {
        years->items[i].current = years->items[i].year == current && !half;
        years->items[i].current_half = years->items[i].year == current && half;
    }
}

size_t figure_place(const figure_columns *columns, const char *code) {
    size_t place = 0;
    while (place < columns->count && strcmp(columns->items[place].code, code) != 0)
        place++;
    return place;
}

static size_t report_of(const figure_reports *reports, int64_t version_id) {
    size_t place = 0;
    while (place < reports->count && reports->items[place].version_id != version_id)
        place++;
    return place;
}

/* The rows come in runs of one report, so it is looked for only when it changes. */
static void fill(struct request *rq, struct figure_set *set, const struct value_row *rows, size_t count) {
    size_t cells = set->reports.count * set->columns.count, report = set->reports.count;
    set->values = arena_alloc(rq->arena, (cells + 1) * sizeof *set->values);
    for (size_t i = 0; i < cells; i++)
        set->values[i] = FIGURE_NONE;
    for (size_t i = 0; i < count; i++) {
        size_t column = figure_place(&set->columns, rows[i].col);
        if (i == 0 || rows[i].version_id != rows[i - 1].version_id)
            report = report_of(&set->reports, rows[i].version_id);
        if (report < set->reports.count && column < set->columns.count)
            set->values[report * set->columns.count + column] = rows[i].value;
    }
}

void figure_read_year(struct request *rq, int64_t year, bool half, struct figure_set *set) {
    LIST(struct value_row) rows;
    figure_read_columns(rq, &set->columns);
    struct date from = {(int)year, 1, 1}, to = {(int)year, 12, 31};
    db_list(rq->db, rq->arena, &list_reports_of_year, &set->reports, DB(from), DB(to), DB(half));
    db_list(rq->db, rq->arena, &list_values_of_year, &rows, DB(from), DB(to), DB(half));
    fill(rq, set, rows.items, rows.count);
}

void figure_read_body(struct request *rq, int64_t body_id, struct figure_set *set) {
    LIST(struct value_row) rows;
    figure_read_columns(rq, &set->columns);
    db_list(rq->db, rq->arena, &list_reports_of_body, &set->reports, DB(body_id));
    db_list(rq->db, rq->arena, &list_values_of_body, &rows, DB(body_id));
    fill(rq, set, rows.items, rows.count);
}

int64_t figure_value(const struct figure_set *set, size_t report, size_t column) {
    return set->values[report * set->columns.count + column];
}

int64_t figure_sum(const struct figure_set *set, size_t column) {
    int64_t sum = FIGURE_NONE;
    for (size_t i = 0; i < set->reports.count; i++) {
        int64_t value = figure_value(set, i, column);
        if (value != FIGURE_NONE && __builtin_add_overflow(sum == FIGURE_NONE ? 0 : sum, value, &sum))
            return INT64_MAX;
    }
    return sum;
}

const char *figure_words(struct arena *arena, const struct figure_column *column, int64_t value) {
    if (value == FIGURE_NONE)
        return "—";
    return figure_chart_unit(column) == CHART_FEN ? money_yuan(arena, value) : number_words(arena, value);
}

enum chart_unit figure_chart_unit(const struct figure_column *column) {
    return strcmp(column->unit, "fen") == 0 ? CHART_FEN : CHART_COUNT;
}

const char *figure_name(struct arena *arena, const struct figure_column *column) {
    bool tells = strcmp(column->part, "other") == 0 || strcmp(column->part, "staff") == 0;
    return tells ? column->name : arena_printf(arena, "%s·%s", column->part_name, column->name);
}
