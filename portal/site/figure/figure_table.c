/* Laying figures out in tables. */
#include "figure_table.h"

#include <string.h>

/* The columns from first on that are of its part. */
static size_t part_length(const figure_columns *columns, size_t first) {
    size_t end = first;
    while (end < columns->count && strcmp(columns->items[end].part, columns->items[first].part) == 0)
        end++;
    return end - first;
}

static struct figure_cell number_cell(struct request *rq, const struct figure_set *set, size_t column, int64_t value) {
    return (struct figure_cell){.text = figure_words(rq->arena, &set->columns.items[column], value)};
}

static const char *report_address(struct request *rq, const struct figure_report *report) {
    return arena_printf(rq->arena, "/figure/record/%ld", (long)report->id);
}

/* ---- a row each report ---- */

static struct figure_row report_row(struct request *rq, const struct figure_set *set, size_t report, size_t first,
                                    size_t length) {
    const struct figure_report *of = &set->reports.items[report];
    struct figure_row row = {of->body_name, report_address(rq, of), false, {NULL, length}};
    row.cells.items = arena_alloc(rq->arena, length * sizeof *row.cells.items);
    for (size_t i = 0; i < length; i++)
        row.cells.items[i] = number_cell(rq, set, first + i, figure_value(set, report, first + i));
    return row;
}

static struct figure_row sum_row(struct request *rq, const struct figure_set *set, size_t first, size_t length) {
    struct figure_row row = {"合计", NULL, true, {NULL, length}};
    row.cells.items = arena_alloc(rq->arena, length * sizeof *row.cells.items);
    for (size_t i = 0; i < length; i++)
        row.cells.items[i] = number_cell(rq, set, first + i, figure_sum(set, first + i));
    return row;
}

static struct figure_table start_table(struct request *rq, const struct figure_column *column, size_t heads,
                                       size_t rows) {
    return (struct figure_table){
        .id = column->part,
        .name = column->part_name,
        .heads = {arena_alloc(rq->arena, (heads + 1) * sizeof(struct figure_cell)), heads},
        .rows = {arena_alloc(rq->arena, (rows + 1) * sizeof(struct figure_row)), rows},
    };
}

static struct figure_table year_table(struct request *rq, const struct figure_set *set, size_t first, size_t length) {
    size_t reports = set->reports.count;
    struct figure_table table = start_table(rq, &set->columns.items[first], length, reports + 1);
    table.corner = "执法机关";
    for (size_t i = 0; i < length; i++)
        table.heads.items[i].text = set->columns.items[first + i].name;
    for (size_t i = 0; i < reports; i++)
        table.rows.items[i] = report_row(rq, set, i, first, length);
    table.rows.items[reports] = sum_row(rq, set, first, length);
    return table;
}

/* ---- a column each report ---- */

static struct figure_row column_row(struct request *rq, const struct figure_set *set, size_t column) {
    const struct figure_column *of = &set->columns.items[column];
    struct figure_row row = {of->name, NULL, of->total, {NULL, set->reports.count}};
    row.cells.items = arena_alloc(rq->arena, (set->reports.count + 1) * sizeof *row.cells.items);
    for (size_t i = 0; i < set->reports.count; i++)
        row.cells.items[i] = number_cell(rq, set, column, figure_value(set, i, column));
    return row;
}

static struct figure_table body_table(struct request *rq, const struct figure_set *set, size_t first, size_t length) {
    struct figure_table table = start_table(rq, &set->columns.items[first], set->reports.count, length);
    table.corner = "指标";
    for (size_t i = 0; i < set->reports.count; i++)
        table.heads.items[i] = (struct figure_cell){arena_printf(rq->arena, "%ld年", (long)set->reports.items[i].year),
                                                    report_address(rq, &set->reports.items[i])};
    for (size_t i = 0; i < length; i++)
        table.rows.items[i] = column_row(rq, set, first + i);
    return table;
}

/* ---- all parts ---- */

typedef struct figure_table lay_part(struct request *rq, const struct figure_set *set, size_t first, size_t length);

static figure_tables lay_parts(struct request *rq, const struct figure_set *set, lay_part *lay) {
    figure_tables tables = {arena_alloc(rq->arena, (set->columns.count + 1) * sizeof *tables.items), 0};
    for (size_t first = 0; first < set->columns.count;) {
        size_t length = part_length(&set->columns, first);
        tables.items[tables.count++] = lay(rq, set, first, length);
        first += length;
    }
    return tables;
}

figure_tables figure_tables_of_year(struct request *rq, const struct figure_set *set) {
    return lay_parts(rq, set, year_table);
}

figure_tables figure_tables_of_body(struct request *rq, const struct figure_set *set) {
    return lay_parts(rq, set, body_table);
}
