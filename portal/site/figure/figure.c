/* Yearly figures 年度数据 at a glance: the latest year of the county and of every body, and how it came there
 * (新绛责任制 27). The whole tables are on the year's own page. */
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"
#include "figure_due.h"
#include "figure_trend.h"

/* A number of the whole county, and what it was the year before. */
struct tile {
    const char *name, *value, *before;
};
/* A key figure of a body or of a year, or the name of its column. */
struct figure_key {
    const char *name, *text;
};
struct figure_line {
    const char *name;
    int64_t id, body_id;
    struct date published_on;
    bool late; /* it came, but after its day */
    LIST(struct figure_key) keys;
};
struct trend_line {
    int64_t year, bodies;
    LIST(struct figure_key) keys;
};
struct figure_page {
    struct frame frame;
    int64_t year, before, bodies;
    int64_t newer; /* a later year that is due, and of which nobody has published anything; else 0 */
    figure_years years;
    struct figure_due due, newer_due;
    figure_missing_list missing;
    LIST(struct tile) tiles;
    LIST(struct figure_key) heads;
    LIST(struct figure_line) rows;
    LIST(struct trend_line) trend;
    LIST(struct line_chart) line_charts;
    struct bar_chart chart;
};

#include "figure.html.h"

/* The newest year with reports for the whole of it, 0 without any. */
static int64_t latest_year(const figure_years *years) {
    for (size_t i = 0; i < years->count; i++)
        if (years->items[i].bodies)
            return years->items[i].year;
    return 0;
}

static size_t key_place(const struct figure_set *set, size_t key) {
    return figure_place(&set->columns, figure_keys[key]);
}

static void lay_heads(struct request *rq, struct figure_page *page, const struct figure_set *set) {
    page->heads.items = arena_alloc(rq->arena, FIGURE_KEYS * sizeof *page->heads.items);
    page->heads.count = FIGURE_KEYS;
    for (size_t k = 0; k < FIGURE_KEYS; k++)
        page->heads.items[k].name = figure_name(rq->arena, &set->columns.items[key_place(set, k)]);
}

static const char *key_words(struct request *rq, const struct figure_set *set, size_t key, int64_t value) {
    return figure_words(rq->arena, &set->columns.items[key_place(set, key)], value);
}

static void lay_tiles(struct request *rq, struct figure_page *page, const struct figure_set *set,
                      const figure_trend *trend) {
    const struct figure_sums *before = trend->count > 1 ? &trend->items[trend->count - 2] : NULL;
    page->tiles.items = arena_alloc(rq->arena, FIGURE_KEYS * sizeof *page->tiles.items);
    page->tiles.count = FIGURE_KEYS;
    page->before = before && before->bodies ? before->year : 0;
    for (size_t k = 0; k < FIGURE_KEYS; k++)
        page->tiles.items[k] = (struct tile){
            .name = page->heads.items[k].name,
            .value = key_words(rq, set, k, figure_sum(set, key_place(set, k))),
            .before = page->before ? key_words(rq, set, k, before->sums[k]) : NULL,
        };
}

static void lay_rows(struct request *rq, struct figure_page *page, const struct figure_set *set) {
    page->rows.items = arena_alloc(rq->arena, (set->reports.count + 1) * sizeof *page->rows.items);
    page->rows.count = set->reports.count;
    for (size_t i = 0; i < set->reports.count; i++) {
        const struct figure_report *of = &set->reports.items[i];
        struct figure_line *row = &page->rows.items[i];
        *row = (struct figure_line){.name = of->body_short_name,
                                    .id = of->id,
                                    .body_id = of->body_id,
                                    .published_on = of->published_on,
                                    .late = figure_due_missed(&page->due, of->published_on)};
        row->keys.count = FIGURE_KEYS;
        row->keys.items = arena_alloc(rq->arena, FIGURE_KEYS * sizeof *row->keys.items);
        for (size_t k = 0; k < FIGURE_KEYS; k++)
            row->keys.items[k].text = key_words(rq, set, k, figure_value(set, i, key_place(set, k)));
    }
}

/* The table beside the lines: the newest year first. */
static void lay_trend(struct request *rq, struct figure_page *page, const struct figure_set *set,
                      const figure_trend *trend) {
    page->trend.items = arena_alloc(rq->arena, trend->count * sizeof *page->trend.items);
    page->trend.count = trend->count;
    for (size_t i = 0; i < trend->count; i++) {
        const struct figure_sums *of = &trend->items[trend->count - 1 - i];
        struct trend_line *line = &page->trend.items[i];
        *line = (struct trend_line){of->year, of->bodies, {NULL, FIGURE_KEYS}};
        line->keys.items = arena_alloc(rq->arena, FIGURE_KEYS * sizeof *line->keys.items);
        for (size_t k = 0; k < FIGURE_KEYS; k++)
            line->keys.items[k].text = key_words(rq, set, k, of->sums[k]);
    }
}

/* One year alone makes no line. */
static void lay_charts(struct request *rq, struct figure_page *page, const struct figure_set *set,
                       const figure_trend *trend) {
    struct chart_item *items = arena_alloc(rq->arena, (set->reports.count + 1) * sizeof *items);
    for (size_t i = 0; i < set->reports.count; i++) {
        int64_t value = figure_value(set, i, key_place(set, 0));
        items[i] = (struct chart_item){set->reports.items[i].body_short_name, value, value == FIGURE_NONE};
    }
    page->chart =
        chart_bars(rq->arena, "bodies", page->heads.items[0].name, CHART_COUNT, true, items, set->reports.count);
    page->line_charts.items = arena_alloc(rq->arena, FIGURE_KEYS * sizeof *page->line_charts.items);
    for (size_t k = 0; trend->count > 1 && k < FIGURE_KEYS; k++)
        page->line_charts.items[page->line_charts.count++] =
            figure_trend_chart(rq, trend, &set->columns.items[key_place(set, k)], k);
}

/* A year that is over and due, later than any that was reported. */
static void find_newer(struct request *rq, struct figure_page *page) {
    struct date today = page->frame.site.today;
    int64_t last = (int64_t)today.year - 1;
    page->newer_due = figure_due_for(rq, page->frame.site.regime, today, last, false);
    if (last > page->year && page->newer_due.past)
        page->newer = last;
}

static void read_year(struct request *rq, struct figure_page *page) {
    struct figure_set set;
    figure_read_year(rq, page->year, false, &set);
    figure_trend trend = figure_read_trend(rq, &page->years, page->year);
    page->bodies = (int64_t)set.reports.count;
    page->due = figure_due_for(rq, page->frame.site.regime, page->frame.site.today, page->year, false);
    figure_read_missing(rq, page->year, false, &set.reports, &page->missing);
    lay_heads(rq, page, &set);
    lay_tiles(rq, page, &set, &trend);
    lay_rows(rq, page, &set);
    lay_trend(rq, page, &set, &trend);
    lay_charts(rq, page, &set, &trend);
}

static void show_figures(struct request *rq) {
    struct figure_page page = {0};
    frame_fill(rq, &page.frame, SECTION_FIGURE, "年度数据");
    figure_read_years(rq, 0, false, &page.years);
    page.year = latest_year(&page.years);
    find_newer(rq, &page);
    if (page.year)
        read_year(rq, &page);
    render_figure(reply_html(rq, 200), &page);
}

const struct page figure_page = PLAIN_PAGE(show_figures);
