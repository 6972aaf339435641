/* The list of discretion benchmarks 裁量基准 of all bodies (新绛裁量 6: the standards are public), by body and matter.
 */
#include <stdlib.h>
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"
#include "../shared/listing.h"
#include "benchmark_read.h"

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
typedef LIST(struct benchmark_row) benchmark_rows;
/* The benchmarks of one body on this page; count: all it has under the filters. */
struct benchmark_group {
    int64_t id, count;
    const char *name;
    benchmark_rows rows;
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

/* Of one body: the sum keeps the database on the index of bodies, away from the million other records by number. */
DB_QUERY(list_benchmarks, struct benchmark_row,
         "SELECT e.id, e.body_id, e.body_name, e.kind_name, e.matter, e.document, e.unit, e.base_name, e.legal_low,"
         " e.legal_low_open, e.legal_high, e.legal_high_open, e.effective_on,"
         " (SELECT COUNT(*) FROM public_benchmark_tier t WHERE t.version_id = e.version_id) AS tiers"
         " FROM public_benchmark e WHERE e.body_id = ? AND (? IS NULL OR e.kind = ?)"
         " AND " WORDS " LIKE ? AND " WORDS " LIKE ? AND " WORDS " LIKE ?"
         " AND e.id + 0 > ? ORDER BY e.id + 0 LIMIT ?",
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

/* Where a page goes on: after a record of a body, the rest of that body first. */
struct place {
    int64_t body, id;
    bool reached;
};

static void add_rows_of(struct request *rq, const struct listing *list, int64_t body, int64_t after,
                        benchmark_rows *rows) {
    benchmark_rows more;
    int64_t room = LISTING_ROWS + 1 - (int64_t)rows->count;
    db_list(rq->db, rq->arena, &list_benchmarks, &more, DB(body), DB(list->code), DB(list->code), DB(list->like[0]),
            DB(list->like[1]), DB(list->like[2]), DB(after), DB(room));
    for (size_t i = 0; i < more.count; i++)
        rows->items[rows->count++] = more.items[i];
}

/* Body by body in the county's order; the counts say which have any. */
static benchmark_rows read_rows(struct request *rq, const struct listing *list, const int64_t *order, size_t count,
                                struct place place) {
    benchmark_rows rows = {arena_alloc(rq->arena, (LISTING_ROWS + 1) * sizeof *rows.items), 0};
    for (size_t i = 0; i < count && rows.count <= LISTING_ROWS; i++) {
        bool wanted = !list->body || list->body == order[i];
        place.reached = place.reached || order[i] == place.body;
        if (place.reached && wanted && count_of_body(list, order[i]))
            add_rows_of(rq, list, order[i], order[i] == place.body ? place.id : 0, &rows);
    }
    return rows;
}

static struct place read_place(const char *after) {
    const char *dash = after ? strchr(after, '-') : NULL;
    if (!dash)
        return (struct place){.reached = true};
    return (struct place){strtoll(after, NULL, 10), strtoll(dash + 1, NULL, 10), false};
}

static void fill_rows(struct request *rq, struct benchmark_list_page *page, const benchmark_rows *all) {
    benchmark_rows rows = *all;
    bool more = rows.count > LISTING_ROWS;
    rows.count -= more;
    group_by_body(rq, page, rows.items, rows.count);
    const struct benchmark_row *last = more ? &rows.items[rows.count - 1] : NULL;
    listing_turn(rq, &page->list,
                 last ? arena_printf(rq->arena, "%ld-%ld", (long)last->body_id, (long)last->id) : NULL);
}

/* The bodies' order, before those without benchmarks are left out of the list. */
static int64_t *order_of(struct request *rq, const struct listing *list) {
    int64_t *order = arena_alloc(rq->arena, (list->bodies.count + 1) * sizeof *order);
    for (size_t i = 0; i < list->bodies.count; i++)
        order[i] = list->bodies.items[i].id;
    return order;
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
    size_t body_count = page.list.bodies.count;
    const int64_t *order = order_of(rq, &page.list);
    listing_cells cells;
    listing_codes kinds;
    db_list(rq->db, rq->arena, &count_benchmarks, &cells, DB(page.list.like[0]), DB(page.list.like[1]),
            DB(page.list.like[2]));
    db_list(rq->db, rq->arena, &list_benchmark_kinds, &kinds);
    listing_count(rq, &page.list, &cells, &kinds);
    struct place place = read_place(input_error(rq, "after") ? NULL : in->after);
    benchmark_rows rows = read_rows(rq, &page.list, order, body_count, place);
    fill_rows(rq, &page, &rows);
    frame_fill(rq, &page.frame, SECTION_BENCHMARK, "裁量基准");
    render_benchmark_list(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page benchmark_list_page =
    FORM_PAGE(show_benchmarks, struct benchmark_list_input,
              INPUT(struct benchmark_list_input, body, .label = "执法主体", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct benchmark_list_input, kind, .label = "职权类别", .maximum = 32),
              INPUT(struct benchmark_list_input, q, .label = "检索词", .maximum = LISTING_QUERY),
              INPUT(struct benchmark_list_input, after, .label = "翻页地址", .maximum = 40, .check = check_after));
