/* One figure of several bodies over several years, side by side. */
#include "../pages.h"
#include "../shared/address.h"
#include "../shared/frame.h"
#include "chart.h"
#include "figure_table.h"

#define MOST_YEARS 30
#define FIRST_SPAN 5 /* years that are chosen until the reader chooses */

struct figure_compare_input {
    struct integers bodies;
    const char *column;
    int64_t from, to;
};
struct body_choice {
    int64_t id;
    const char *name, *short_name;
    bool chosen;
};
struct column_choice {
    const char *code, *name;
    bool chosen;
};
struct part_choice {
    const char *name;
    LIST(struct column_choice) columns;
};
struct year_choice {
    int64_t year;
    bool from, to;
};
struct figure_compare_page {
    struct frame frame;
    const char *bodies_error, *column_error, *from_error, *to_error;
    LIST(struct body_choice) bodies;
    LIST(struct part_choice) parts;
    LIST(struct year_choice) years;
    const struct figure_column *column;
    int64_t from, to, most;
    struct figure_table table;
    struct bar_chart chart;
    struct line_chart lines;
    const char *period, *title;
    bool compared, nothing;
};

#include "figure_compare.html.h"

struct compared_value {
    int64_t body_id, year, value;
};
/* clang-format off */
DB_QUERY(list_body_choices, struct body_choice, "SELECT id, name, short_name FROM public_body ORDER BY position, id",
         DB_COLUMN(struct body_choice, id), DB_COLUMN(struct body_choice, name),
         DB_COLUMN(struct body_choice, short_name))

DB_QUERY(list_compared, struct compared_value,
         "SELECT body_id, year, value FROM public_figure_number WHERE day BETWEEN ? AND ? AND half = 0 AND col = ?",
         DB_COLUMN(struct compared_value, body_id), DB_COLUMN(struct compared_value, year),
         DB_COLUMN(struct compared_value, value))
/* clang-format on */

/* ---- the form ---- */

static void choose_bodies(struct request *rq, struct figure_compare_page *page, const struct integers *ids) {
    size_t known = 0;
    db_list(rq->db, rq->arena, &list_body_choices, &page->bodies);
    for (size_t i = 0; i < page->bodies.count; i++)
        for (size_t k = 0; k < ids->count && k < CHART_LINES; k++)
            if (ids->items[k] == page->bodies.items[i].id) {
                page->bodies.items[i].chosen = true;
                known++;
            }
    if (known < ids->count && ids->count <= CHART_LINES)
        input_reject(rq, "bodies", "执法机关", "所选的执法机关中有不存在的");
}

/* The columns by part, as groups of the select; the first sum until one is chosen. */
static void choose_column(struct request *rq, struct figure_compare_page *page, const char *code) {
    figure_columns columns;
    struct part_choice *part = NULL;
    figure_read_columns(rq, &columns);
    page->parts.items = arena_alloc(rq->arena, (columns.count + 1) * sizeof *page->parts.items);
    for (size_t i = 0; i < columns.count; i++) {
        const struct figure_column *column = &columns.items[i];
        bool chosen = code ? out_is(column->code, code) : !page->column && column->total;
        if (i == 0 || !out_is(column->part, columns.items[i - 1].part)) {
            part = &page->parts.items[page->parts.count++];
            part->name = column->part_name;
            part->columns.items = arena_alloc(rq->arena, columns.count * sizeof *part->columns.items);
        }
        part->columns.items[part->columns.count++] = (struct column_choice){column->code, column->name, chosen};
        if (chosen)
            page->column = column;
    }
    if (!page->column)
        input_reject(rq, "column", "指标", "没有这项指标");
}

/* All years between the first and the last with reports, the newest first. */
static void choose_years(struct request *rq, struct figure_compare_page *page, const struct figure_compare_input *in) {
    figure_years years;
    int64_t first = 0, last = 0;
    figure_read_years(rq, 0, false, &years);
    for (size_t i = 0; i < years.count; i++)
        if (years.items[i].bodies) {
            first = years.items[i].year;
            last = last ? last : first;
        }
    if (!first)
        return;
    page->to = in->to ? in->to : last;
    page->from = in->from ? in->from : page->to - FIRST_SPAN + 1 < first ? first : page->to - FIRST_SPAN + 1;
    page->years.items = arena_alloc(rq->arena, (size_t)(last - first + 1) * sizeof *page->years.items);
    for (int64_t year = last; year >= first; year--)
        page->years.items[page->years.count++] = (struct year_choice){year, year == page->from, year == page->to};
    if (page->from > page->to)
        input_reject(rq, "from", "起始年度", "起始年度不能晚于结束年度");
    else if (page->to - page->from >= MOST_YEARS)
        input_reject(rq, "from", "起始年度", arena_printf(rq->arena, "一次最多比较%d年", MOST_YEARS));
}

/* ---- the comparison ---- */

static struct chart_item *items_of(struct request *rq, const struct figure_compare_page *page,
                                   const struct compared_value *values, size_t count, int64_t body_id) {
    size_t years = (size_t)(page->to - page->from + 1);
    struct chart_item *items = arena_alloc(rq->arena, years * sizeof *items);
    for (size_t i = 0; i < years; i++)
        items[i].none = true;
    for (size_t i = 0; i < count; i++)
        if (values[i].body_id == body_id)
            items[values[i].year - page->from] = (struct chart_item){NULL, values[i].value, false};
    return items;
}

static struct figure_row row_of(struct request *rq, const struct figure_compare_page *page,
                                const struct body_choice *body, const struct chart_item *items) {
    size_t years = (size_t)(page->to - page->from + 1);
    struct figure_row row = {body->name,
                             arena_printf(rq->arena, "/figure/body/%ld", (long)body->id),
                             false,
                             {arena_alloc(rq->arena, years * sizeof(struct figure_cell)), years}};
    for (size_t i = 0; i < years; i++)
        row.cells.items[i].text = items[i].none ? "未公布" : figure_words(rq->arena, page->column, items[i].value);
    return row;
}

static void head_table(struct request *rq, struct figure_compare_page *page) {
    size_t years = (size_t)(page->to - page->from + 1);
    page->table.corner = "执法机关";
    page->table.rows.items = arena_alloc(rq->arena, CHART_LINES * sizeof *page->table.rows.items);
    page->table.heads.items = arena_alloc(rq->arena, years * sizeof *page->table.heads.items);
    for (int64_t year = page->from; year <= page->to; year++)
        page->table.heads.items[page->table.heads.count++] = (struct figure_cell){
            arena_printf(rq->arena, "%ld年", (long)year), arena_printf(rq->arena, "/figure/%ld", (long)year)};
}

/* Lines over several years, bars for one. */
static void draw(struct request *rq, struct figure_compare_page *page, const struct chart_series *series,
                 size_t count) {
    size_t years = (size_t)(page->to - page->from + 1);
    enum chart_unit unit = figure_chart_unit(page->column);
    struct chart_item items[CHART_LINES];
    if (years > 1) {
        page->lines = chart_lines(rq->arena, "lines", page->title, unit, page->from, years, series, count);
        return;
    }
    for (size_t i = 0; i < count; i++)
        items[i] = (struct chart_item){series[i].name, series[i].items[0].value, series[i].items[0].none};
    page->chart = chart_bars(rq->arena, "bars", page->title, unit, false, items, count);
}

static void compare(struct request *rq, struct figure_compare_page *page) {
    LIST(struct compared_value) values;
    struct date from = {(int)page->from, 1, 1}, to = {(int)page->to, 12, 31};
    struct chart_series series[CHART_LINES];
    size_t count = 0;
    page->period = page->from == page->to ? arena_printf(rq->arena, "%ld年", (long)page->from)
                                          : arena_printf(rq->arena, "%ld年至%ld年", (long)page->from, (long)page->to);
    page->title = arena_printf(rq->arena, "%s，%s", figure_name(rq->arena, page->column), page->period);
    db_list(rq->db, rq->arena, &list_compared, &values, DB(from), DB(to), DB(page->column->code));
    head_table(rq, page);
    for (size_t i = 0; i < page->bodies.count; i++) {
        const struct body_choice *body = &page->bodies.items[i];
        if (!body->chosen)
            continue;
        series[count] =
            (struct chart_series){body->short_name, items_of(rq, page, values.items, values.count, body->id)};
        page->table.rows.items[page->table.rows.count++] = row_of(rq, page, body, series[count++].items);
    }
    draw(rq, page, series, count);
    page->nothing = !page->lines.lines.count && !page->chart.bars.count;
    page->compared = true;
}

static void show_compare(struct request *rq) {
    const struct figure_compare_input *in = rq->input;
    struct figure_compare_page page = {.most = CHART_LINES};
    choose_bodies(rq, &page, &in->bodies);
    choose_column(rq, &page, in->column);
    choose_years(rq, &page, in);
    if (in->bodies.count && page.years.count && !rq->errors.count)
        compare(rq, &page);
    page.bodies_error = input_error(rq, "bodies");
    page.column_error = input_error(rq, "column");
    page.from_error = input_error(rq, "from");
    page.to_error = input_error(rq, "to");
    frame_fill(rq, &page.frame, SECTION_FIGURE, page.title ? page.title : "年度数据对比");
    render_figure_compare(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page figure_compare_page =
    FORM_PAGE(show_compare, struct figure_compare_input,
              INPUT(struct figure_compare_input, bodies, .label = "执法机关", .minimum = 1, .maximum = INT64_MAX,
                    .most = CHART_LINES),
              INPUT(struct figure_compare_input, column, .label = "指标", .maximum = 32),
              INPUT(struct figure_compare_input, from, .label = "起始年度", .minimum = FIGURE_FIRST_YEAR,
                    .maximum = FIGURE_LAST_YEAR),
              INPUT(struct figure_compare_input, to, .label = "结束年度", .minimum = FIGURE_FIRST_YEAR,
                    .maximum = FIGURE_LAST_YEAR));
