/* The list of discretion benchmarks 裁量基准 of all bodies (新绛裁量 6: the standards are public), by body and matter.
 */
#include <stdlib.h>
#include <string.h>

#include "benchmark_read.h"
#include "frame.h"
#include "listing.h"
#include "pages.h"

struct benchmark_list_input {
    int64_t body;
    const char *kind, *q, *after;
};
struct benchmark_row {
    int64_t id, body_id, legal_low, legal_high, tiers;
    const char *body_name, *kind_name, *matter, *document, *unit, *base_name;
    struct date effective_on;
    bool legal_low_open, legal_high_open;
    const char *range;
};
/* The benchmarks of one body on this page; count: all it has under the filters. */
struct benchmark_group {
    int64_t id, count;
    const char *name;
    LIST(struct benchmark_row) rows;
};
struct benchmark_list_page {
    struct frame frame;
    struct listing list;
    LIST(struct benchmark_group) groups;
};

#include "benchmark_list.html.h"

/* clang-format off */
#define WORDS "CONCAT_WS(' ', e.matter, e.document, e.number)"
DB_QUERY(count_benchmarks, struct listing_cell,
         "SELECT e.body_id, e.kind AS code, COUNT(*) AS count FROM public_benchmark e"
         " WHERE " WORDS " LIKE ? AND " WORDS " LIKE ? AND " WORDS " LIKE ? GROUP BY e.body_id, e.kind",
         LISTING_CELLS)
DB_QUERY(list_benchmark_kinds, struct listing_code, "SELECT code, name FROM public_power_kind ORDER BY position",
         LISTING_CODES)

/* Bodies in the county's order. A page goes on after a body and a record: neither need still be there. */
DB_QUERY(list_benchmarks, struct benchmark_row,
         "SELECT e.id, e.body_id, e.body_name, e.kind_name, e.matter, e.document, e.unit, e.base_name, e.legal_low,"
         " e.legal_low_open, e.legal_high, e.legal_high_open, e.effective_on,"
         " (SELECT COUNT(*) FROM public_benchmark_tier t WHERE t.version_id = e.version_id) AS tiers"
         " FROM public_benchmark e JOIN public_body b ON b.id = e.body_id"
         " LEFT JOIN public_body a ON a.id = ?"
         " WHERE (? = 0 OR e.body_id = ?) AND (? IS NULL OR e.kind = ?)"
         " AND " WORDS " LIKE ? AND " WORDS " LIKE ? AND " WORDS " LIKE ?"
         " AND (a.id IS NULL OR (b.legal_kind_position, b.position, b.id, e.id)"
         " > (a.legal_kind_position, a.position, a.id, ?))"
         " ORDER BY b.legal_kind_position, b.position, b.id, e.id LIMIT ?",
         DB_COLUMN(struct benchmark_row, id), DB_COLUMN(struct benchmark_row, body_id),
         DB_COLUMN(struct benchmark_row, body_name), DB_COLUMN(struct benchmark_row, kind_name),
         DB_COLUMN(struct benchmark_row, matter), DB_COLUMN(struct benchmark_row, document),
         DB_COLUMN(struct benchmark_row, unit), DB_COLUMN(struct benchmark_row, base_name),
         DB_COLUMN(struct benchmark_row, legal_low), DB_COLUMN(struct benchmark_row, legal_low_open),
         DB_COLUMN(struct benchmark_row, legal_high), DB_COLUMN(struct benchmark_row, legal_high_open),
         DB_COLUMN(struct benchmark_row, effective_on), DB_COLUMN(struct benchmark_row, tiers))
/* clang-format on */

/* "3-105": after record 105 of body 3. */
static const char *check_after(const char *text) {
    size_t body = strspn(text, "0123456789"), record = text[body] == '-' ? strspn(text + body + 1, "0123456789") : 0;
    bool good = body && body < 18 && record && record < 18 && !text[body + 1 + record];
    return good ? NULL : "翻页地址不正确，请从第一页看起";
}

static int64_t count_of_body(const struct listing *list, int64_t body) {
    for (size_t i = 0; i < list->bodies.count; i++)
        if (list->bodies.items[i].id == body)
            return list->bodies.items[i].count;
    return 0;
}

/* The rows come sorted by body: each run of one body is a group. */
static void group_by_body(struct request *rq, struct benchmark_list_page *page, struct benchmark_row *rows,
                          size_t count) {
    page->groups.items = arena_alloc(rq->arena, (count + 1) * sizeof *page->groups.items);
    for (size_t i = 0; i < count; i++) {
        struct benchmark_row *row = &rows[i];
        struct benchmark legal = {.unit = row->unit,
                                  .base_name = row->base_name,
                                  .legal_low = row->legal_low,
                                  .legal_high = row->legal_high,
                                  .legal_low_open = row->legal_low_open,
                                  .legal_high_open = row->legal_high_open};
        struct benchmark_range range = benchmark_legal(&legal);
        struct benchmark_unit unit = benchmark_unit(&legal);
        row->range = benchmark_range_words(rq->arena, &unit, &range);
        if (i == 0 || row->body_id != rows[i - 1].body_id) {
            struct benchmark_group *group = &page->groups.items[page->groups.count++];
            *group = (struct benchmark_group){
                row->body_id, count_of_body(&page->list, row->body_id), row->body_name, {row, 0}};
        }
        page->groups.items[page->groups.count - 1].rows.count++;
    }
}

static void fill_rows(struct request *rq, struct benchmark_list_page *page, const char *after) {
    const struct listing *list = &page->list;
    const char *dash = after ? strchr(after, '-') : NULL;
    int64_t after_body = dash ? strtoll(after, NULL, 10) : 0, after_id = dash ? strtoll(dash + 1, NULL, 10) : 0;
    LIST(struct benchmark_row) rows;
    db_list(rq->db, rq->arena, &list_benchmarks, &rows, DB(after_body), DB(list->body), DB(list->body), DB(list->code),
            DB(list->code), DB(list->like[0]), DB(list->like[1]), DB(list->like[2]), DB(after_id),
            DB(LISTING_ROWS + 1));
    bool more = rows.count > LISTING_ROWS;
    rows.count -= more;
    group_by_body(rq, page, rows.items, rows.count);
    const struct benchmark_row *last = more ? &rows.items[rows.count - 1] : NULL;
    listing_turn(rq, &page->list,
                 last ? arena_printf(rq->arena, "%ld-%ld", (long)last->body_id, (long)last->id) : NULL);
}

static void show_benchmarks(struct request *rq) {
    const struct benchmark_list_input *in = rq->input;
    struct benchmark_list_page page = {.list = {.path = "/benchmark",
                                                .data = "/benchmark",
                                                .name = "kind",
                                                .label = "职权类别",
                                                .body = in->body,
                                                .code = in->kind,
                                                .q = in->q,
                                                .later = in->after != NULL}};
    listing_start(rq, &page.list);
    listing_cells cells;
    listing_codes kinds;
    db_list(rq->db, rq->arena, &count_benchmarks, &cells, DB(page.list.like[0]), DB(page.list.like[1]),
            DB(page.list.like[2]));
    db_list(rq->db, rq->arena, &list_benchmark_kinds, &kinds);
    listing_count(rq, &page.list, &cells, &kinds);
    fill_rows(rq, &page, input_error(rq, "after") ? NULL : in->after);
    frame_fill(rq, &page.frame, SECTION_BENCHMARK, "裁量基准");
    render_benchmark_list(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page benchmark_list_page =
    FORM_PAGE(show_benchmarks, struct benchmark_list_input,
              INPUT(struct benchmark_list_input, body, .label = "执法主体", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct benchmark_list_input, kind, .label = "职权类别", .maximum = 32),
              INPUT(struct benchmark_list_input, q, .label = "检索词", .maximum = LISTING_QUERY),
              INPUT(struct benchmark_list_input, after, .label = "翻页地址", .maximum = 40, .check = check_after));
