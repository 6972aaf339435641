/*
 * Yearly figures 年度数据 as read from the public views (新绛责任制 27, 文水统计 6, 蒲县统计 2): the reports, what they
 * say in each column, what they come to, and who has not reported. A number that no report gives is FIGURE_NONE, never
 * 0.
 */
#ifndef SITE_FIGURE_DATA_H
#define SITE_FIGURE_DATA_H

#include "../../../fcgi/request.h"
#include "chart.h"

#define FIGURE_NONE       ((int64_t)-1)
#define FIGURE_FIRST_YEAR 1949
#define FIGURE_LAST_YEAR  2100

/* A column of the tables used nationally. */
struct figure_column {
    const char *code, *part, *part_name, *name, *unit;
    bool total;
};
typedef LIST(struct figure_column) figure_columns;

/* A report of one body for one year, or for its first half. */
struct figure_report {
    int64_t id, version_id, body_id, year;
    const char *body_name, *body_short_name;
    struct date published_on;
};
typedef LIST(struct figure_report) figure_reports;

/* Reports and their numbers: values[report * columns.count + column]. */
struct figure_set {
    figure_columns columns;
    figure_reports reports;
    int64_t *values;
};

/* All columns, in their order. */
void figure_read_columns(struct request *rq, figure_columns *columns);

/* The reports that are shown for a year or its first half, in the order of the bodies. */
void figure_read_year(struct request *rq, int64_t year, bool half, struct figure_set *set);

/* A body's reports for whole years, oldest first. */
void figure_read_body(struct request *rq, int64_t body_id, struct figure_set *set);

/* What a report says in a column, and the sum of all reports there; FIGURE_NONE where nothing is said. */
int64_t figure_value(const struct figure_set *set, size_t report, size_t column);
int64_t figure_sum(const struct figure_set *set, size_t column);

/* The place of a column by its code; columns->count where there is none. */
size_t figure_place(const figure_columns *columns, const char *code);

/* A number as its table writes it: "1,234", in yuan "1,234.50"; "—" for FIGURE_NONE. */
const char *figure_words(struct arena *arena, const struct figure_column *column, int64_t value);

/* The column's name where its part is not told: "行政处罚·罚款", "行政检查（次）". */
const char *figure_name(struct arena *arena, const struct figure_column *column);

/* What a chart of the column counts in. */
enum chart_unit figure_chart_unit(const struct figure_column *column);

/* The years for which there are reports, newest first. */
struct figure_year {
    int64_t year, bodies;
    bool half;                  /* there are reports for its first half */
    bool current, current_half; /* the one a page shows */
};
typedef LIST(struct figure_year) figure_years;
void figure_read_years(struct request *rq, int64_t current, bool half, figure_years *years);

#endif
