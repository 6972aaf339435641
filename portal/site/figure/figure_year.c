/* A year's figures, or those of its first half, in the tables used nationally: a row each body, the sum of all below.
 */
#include "../pages.h"
#include "../shared/frame.h"
#include "chart.h"
#include "figure_due.h"
#include "figure_table.h"

struct figure_year_input {
    int64_t year;
    bool half;
};
struct figure_year_page {
    struct frame frame;
    int64_t year, bodies;
    bool half;
    const char *period;
    figure_years years;
    struct figure_due due;
    figure_missing_list missing;
    figure_tables tables;
    struct bar_chart chart;
};

#include "figure_year.html.h"

/* Penalties by class, from light to grave: the counts of their part that are no sum. */
static struct bar_chart class_chart(struct request *rq, const struct figure_set *set) {
    struct chart_item *items = arena_alloc(rq->arena, (set->columns.count + 1) * sizeof *items);
    size_t count = 0;
    for (size_t i = 0; i < set->columns.count; i++) {
        const struct figure_column *column = &set->columns.items[i];
        int64_t sum = figure_sum(set, i);
        if (out_is(column->part, "penalty") && out_is(column->unit, "count") && !column->total)
            items[count++] = (struct chart_item){column->name, sum, sum == FIGURE_NONE};
    }
    return chart_bars(rq->arena, "classes", "各类行政处罚（宗）", CHART_COUNT, false, items, count);
}

static void show_year(struct request *rq) {
    const struct figure_year_input *in = rq->input;
    struct figure_year_page page = {.year = in->year, .half = in->half};
    struct figure_set set;
    page.period = arena_printf(rq->arena, in->half ? "%ld年上半年" : "%ld年", (long)in->year);
    frame_fill(rq, &page.frame, SECTION_FIGURE, arena_printf(rq->arena, "%s行政执法数据", page.period));
    figure_read_year(rq, in->year, in->half, &set);
    page.due = figure_due_for(rq, page.frame.site.regime, page.frame.site.today, in->year, in->half);
    /* A year that nobody reported and that is not over yet has no page. */
    if (!set.reports.count && (in->half || in->year >= page.frame.site.today.year))
        request_fail(rq, 404);
    figure_read_years(rq, in->year, in->half, &page.years);
    if (page.due.day.year) /* not every regime asks for half a year */
        figure_read_missing(rq, in->year, in->half, &set.reports, &page.missing);
    if (!set.reports.count && !page.missing.count)
        request_fail(rq, 404);
    page.bodies = (int64_t)set.reports.count;
    if (page.bodies) {
        page.tables = figure_tables_of_year(rq, &set);
        page.chart = class_chart(rq, &set);
    }
    render_figure_year(reply_html(rq, 200), &page);
}

const struct page figure_year_page =
    PAGE(show_year, struct figure_year_input,
         INPUT(struct figure_year_input, year, .minimum = FIGURE_FIRST_YEAR, .maximum = FIGURE_LAST_YEAR),
         INPUT(struct figure_year_input, half, .label = "上半年"));
