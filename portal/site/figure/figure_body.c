/* One body's yearly figures over the years. */
#include "../pages.h"
#include "../shared/frame.h"
#include "figure_due.h"
#include "figure_table.h"
#include "figure_trend.h"

struct figure_body_input {
    int64_t id;
};
struct figure_body {
    int64_t id, principal_id;
    const char *name, *principal_name;
};
/* A year that is over and of which nothing was published. */
struct missing_year {
    int64_t year;
    const char *ground; /* on which it is kept unpublished, or NULL */
    struct figure_due due;
};
struct figure_body_page {
    struct frame frame;
    struct figure_body body;
    figure_tables tables;
    LIST(struct line_chart) line_charts;
    LIST(struct missing_year) missing;
    int64_t reports;
};

#include "figure_body.html.h"

/* clang-format off */
DB_QUERY(find_body, struct figure_body,
         "SELECT id, principal_id, name, principal_name FROM public_body WHERE id = ?",
         DB_COLUMN(struct figure_body, id), DB_COLUMN(struct figure_body, principal_id),
         DB_COLUMN(struct figure_body, name), DB_COLUMN(struct figure_body, principal_name))
/* clang-format on */

static const struct figure_report *report_of(const struct figure_set *set, int64_t year) {
    for (size_t i = 0; i < set->reports.count; i++)
        if (set->reports.items[i].year == year)
            return &set->reports.items[i];
    return NULL;
}

/* One key column over the years; a year without a report breaks the line. */
static struct line_chart key_chart(struct request *rq, const struct figure_set *set, size_t key, int64_t first,
                                   size_t years) {
    size_t column = figure_place(&set->columns, figure_keys[key]);
    const struct figure_column *of = &set->columns.items[column];
    struct chart_item *items = arena_alloc(rq->arena, years * sizeof *items);
    for (size_t i = 0; i < years; i++) {
        const struct figure_report *report = report_of(set, first + (int64_t)i);
        int64_t value = report ? figure_value(set, (size_t)(report - set->reports.items), column) : FIGURE_NONE;
        items[i] = (struct chart_item){NULL, value, value == FIGURE_NONE};
    }
    struct chart_series series = {figure_name(rq->arena, of), items};
    return chart_lines(rq->arena, figure_keys[key], series.name, figure_chart_unit(of), first, years, &series, 1);
}

static void lay_charts(struct request *rq, struct figure_body_page *page, const struct figure_set *set) {
    if (set->reports.count < 2)
        return;
    int64_t last = set->reports.items[set->reports.count - 1].year, first = set->reports.items[0].year;
    if (first <= last - FIGURE_TREND)
        first = last - FIGURE_TREND + 1;
    page->line_charts.items = arena_alloc(rq->arena, FIGURE_KEYS * sizeof *page->line_charts.items);
    for (size_t k = 0; k < FIGURE_KEYS; k++) {
        struct line_chart chart = key_chart(rq, set, k, first, (size_t)(last - first + 1));
        if (chart.lines.count)
            page->line_charts.items[page->line_charts.count++] = chart;
    }
}

/* Years between the first report and the last year that is over, without a report of their own. */
static void list_missing(struct request *rq, struct figure_body_page *page, const struct figure_set *set) {
    struct date today = page->frame.site.today;
    int64_t last = (int64_t)today.year - 1, first = set->reports.count ? set->reports.items[0].year : last;
    if (first < last - FIGURE_TREND)
        first = last - FIGURE_TREND;
    page->missing.items = arena_alloc(rq->arena, (FIGURE_TREND + 2) * sizeof *page->missing.items);
    for (int64_t year = last; year >= first && !page->body.principal_id; year--)
        if (!report_of(set, year))
            page->missing.items[page->missing.count++] =
                (struct missing_year){year, figure_held_ground(rq, page->body.id, year),
                                      figure_due_for(rq, page->frame.site.regime, today, year, false)};
}

static void show_body(struct request *rq) {
    const struct figure_body_input *in = rq->input;
    struct figure_body_page page = {0};
    struct figure_set set;
    if (!db_row(rq->db, rq->arena, &find_body, &page.body, DB(in->id)))
        request_fail(rq, 404);
    frame_fill(rq, &page.frame, SECTION_FIGURE, arena_printf(rq->arena, "%s年度数据", page.body.name));
    figure_read_body(rq, in->id, &set);
    page.reports = (int64_t)set.reports.count;
    if (page.reports)
        page.tables = figure_tables_of_body(rq, &set);
    lay_charts(rq, &page, &set);
    list_missing(rq, &page, &set);
    render_figure_body(reply_html(rq, 200), &page);
}

const struct page figure_body_page =
    PAGE(show_body, struct figure_body_input, INPUT(struct figure_body_input, id, .minimum = 1, .maximum = INT64_MAX));
