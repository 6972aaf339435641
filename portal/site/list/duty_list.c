/* Powers and responsibilities 权责清单: what each body may and must do, one matter a line (新绛责任制 16, 22). */
#include "../pages.h"
#include "../shared/cursor.h"
#include "../shared/frame.h"
#include "../shared/listing.h"

struct duty_list_input {
    int64_t body;
    const char *kind, *q, *after;
};
struct duty_row {
    int64_t id, body_id, legal_workdays, promised_workdays;
    const char *body_name, *number, *kind_name, *name, *unit_name;
    struct date day;
};
struct duty_list_page {
    struct frame frame;
    struct listing list;
    LIST(struct duty_row) duties;
};

#include "duty_list.html.h"

#define WORDS LISTING_WORDS("CONCAT_WS(' ', name, number, unit_name)")

/* clang-format off */
DB_QUERY(list_duty_kinds, struct listing_code, "SELECT code, name FROM public_power_kind ORDER BY position",
         LISTING_CODES)

DB_QUERY(count_duties, struct listing_cell,
         "SELECT body_id, kind AS code, COUNT(*) AS count FROM public_duty WHERE" WORDS
         "GROUP BY body_id, kind", LISTING_CELLS)

/* In the order in which they were issued and entered: that of the body's own list. */
DB_QUERY(list_duties, struct duty_row,
         "SELECT id, body_id, legal_workdays, promised_workdays, body_name, number, kind_name, name, unit_name, day"
         " FROM public_duty WHERE day >= ? AND (day > ? OR id > ?) AND (? = 0 OR body_id = ?)"
         " AND (? IS NULL OR kind = ?) AND" WORDS "ORDER BY day, id LIMIT ?",
         DB_COLUMN(struct duty_row, id), DB_COLUMN(struct duty_row, body_id),
         DB_COLUMN(struct duty_row, legal_workdays), DB_COLUMN(struct duty_row, promised_workdays),
         DB_COLUMN(struct duty_row, body_name), DB_COLUMN(struct duty_row, number),
         DB_COLUMN(struct duty_row, kind_name), DB_COLUMN(struct duty_row, name),
         DB_COLUMN(struct duty_row, unit_name), DB_COLUMN(struct duty_row, day))
/* clang-format on */

static void count_filters(struct request *rq, struct listing *list) {
    static struct listing_store store;
    listing_codes kinds;
    db_list(rq->db, rq->arena, &list_duty_kinds, &kinds);
    listing_cells cells = listing_cells_read(rq, list, &store, "duty", &count_duties);
    listing_count(rq, list, &cells, &kinds);
}

static void read_rows(struct request *rq, struct duty_list_page *page) {
    const struct duty_list_input *in = rq->input;
    struct listing *list = &page->list;
    struct cursor at = in->after ? cursor_read(in->after) : (struct cursor){{1, 1, 1}, 0};
    const char *next = NULL;
    db_list(rq->db, rq->arena, &list_duties, &page->duties, DB(at.day), DB(at.day), DB(at.id), DB(list->body),
            DB(list->body), DB(list->code), DB(list->code), LISTING_PATTERNS(list), DB(LISTING_ROWS + 1));
    if (page->duties.count > LISTING_ROWS) {
        page->duties.count = LISTING_ROWS;
        const struct duty_row *last = &page->duties.items[LISTING_ROWS - 1];
        next = cursor_write(rq->arena, last->day, last->id);
    }
    listing_turn(rq, list, next);
}

static void show_duties(struct request *rq) {
    const struct duty_list_input *in = rq->input;
    struct duty_list_page page = {.list = {.path = "/duty",
                                           .data = "/duty",
                                           .name = "kind",
                                           .label = "职权类别",
                                           .body = in->body,
                                           .code = in->kind,
                                           .q = in->q,
                                           .later = in->after != NULL}};
    listing_start(rq, &page.list);
    count_filters(rq, &page.list);
    read_rows(rq, &page);
    frame_fill(rq, &page.frame, SECTION_LIST, "权责清单");
    render_duty_list(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page duty_list_page =
    FORM_PAGE(show_duties, struct duty_list_input,
              INPUT(struct duty_list_input, body, .label = "执法主体", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct duty_list_input, kind, .label = "职权类别", .maximum = 32),
              INPUT(struct duty_list_input, q, .label = "名称中的词", .maximum = LISTING_QUERY),
              INPUT(struct duty_list_input, after, .label = "翻页位置", .maximum = 30, .check = cursor_check));
