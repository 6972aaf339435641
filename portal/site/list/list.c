/* One of the lists of short items: 重大执法决定法制审核目录, 随机抽查事项清单, 年度检查频次上限 … (新绛责任制 16, 20,
 * 26). Its columns are the list's own. Items of the newest year come first, in the order in which they were entered. */
#include <stdlib.h>
#include <string.h>

#include "../pages.h"
#include "../shared/address.h"
#include "../shared/cited.h"
#include "../shared/frame.h"
#include "../shared/listing.h"

#define NO_YEAR 9999 /* items without a year hold for every year: they come first */

struct list_input {
    int64_t body, item;
    const char *code, *year, *q, *after;
};
/* Labels are NULL where the list has no such column. */
struct list_about {
    const char *code, *name, *about, *citation, *target_label, *method_label, *frequency_label, *extent_label;
};
struct list_item {
    int64_t id, body_id, year, order_year, yearly_cap;
    const char *body_name, *number, *name, *target, *method, *frequency, *extent, *note;
    bool capped;
    cited_list bases;
};
struct list_page {
    struct frame frame;
    struct listing list;
    struct list_about about;
    LIST(struct list_item) items;
    const char *citation_address; /* of the article that asks for the list, NULL where it is not in the library */
    bool has_years, has_caps;
};

#include "list.html.h"

#define WORDS    LISTING_WORDS("CONCAT_WS(' ', name, number, target)")
#define OF_YEAR  "COALESCE(year, 9999)"
#define IS_AFTER " AND (" OF_YEAR " < ? OR (" OF_YEAR " = ? AND id > ?))"

/* clang-format off */
DB_QUERY(find_list, struct list_about,
         "SELECT code, name, about, citation, target_label, method_label, frequency_label, extent_label FROM public_list"
         " WHERE code = ?",
         DB_COLUMN(struct list_about, code), DB_COLUMN(struct list_about, name), DB_COLUMN(struct list_about, about),
         DB_COLUMN(struct list_about, citation), DB_COLUMN(struct list_about, target_label),
         DB_COLUMN(struct list_about, method_label), DB_COLUMN(struct list_about, frequency_label),
         DB_COLUMN(struct list_about, extent_label))

DB_QUERY(list_years, struct listing_code,
         "SELECT CAST(year AS CHAR) AS code, CONCAT(year, '年') AS name FROM public_list_item WHERE list = ?"
         " AND year IS NOT NULL GROUP BY year ORDER BY year DESC", LISTING_CODES)

DB_QUERY(count_items, struct listing_cell,
         "SELECT body_id, CAST(year AS CHAR) AS code, COUNT(*) AS count FROM public_list_item WHERE list = ? AND"
         WORDS "GROUP BY body_id, year", LISTING_CELLS)

DB_QUERY(list_items, struct list_item,
         "SELECT id, body_id, year, " OF_YEAR " AS order_year, yearly_cap, yearly_cap IS NOT NULL AS capped, body_name,"
         " number, name, target, method, frequency, extent, note FROM public_list_item WHERE list = ?"
         IS_AFTER " AND (? = 0 OR body_id = ?) AND (? IS NULL OR year = ?) AND" WORDS
         "ORDER BY order_year DESC, id LIMIT ?",
         DB_COLUMN(struct list_item, id), DB_COLUMN(struct list_item, body_id), DB_COLUMN(struct list_item, year),
         DB_COLUMN(struct list_item, order_year), DB_COLUMN(struct list_item, yearly_cap),
         DB_COLUMN(struct list_item, capped), DB_COLUMN(struct list_item, body_name),
         DB_COLUMN(struct list_item, number), DB_COLUMN(struct list_item, name), DB_COLUMN(struct list_item, target),
         DB_COLUMN(struct list_item, method), DB_COLUMN(struct list_item, frequency),
         DB_COLUMN(struct list_item, extent), DB_COLUMN(struct list_item, note))

DB_QUERY(list_item_bases, struct cited,
         CITED_COLUMNS " FROM public_record_basis c JOIN public_list_item i ON i.version_id = c.version_id"
         " WHERE i.list = ? AND i.id BETWEEN ? AND ? ORDER BY c.record_id, c.position", CITED_FIELDS)

struct item_place {
    int64_t order_year;
};
DB_QUERY(find_item, struct item_place,
         "SELECT " OF_YEAR " AS order_year FROM public_list_item WHERE list = ? AND id = ?",
         DB_COLUMN(struct item_place, order_year))
/* clang-format on */

/* ---- pages: "2026-451" is the item of this year and number, and the page begins after it ---- */

static const char *check_after(const char *text) {
    bool good = strspn(text, "0123456789") == 4 && text[4] == '-' && text[5] &&
                strspn(text + 5, "0123456789") == strlen(text + 5);
    return good ? NULL : "翻页位置无法识别，请从第一页开始";
}

/* Where the page begins: after a row, or with the item that an address leads to. */
static void find_place(struct request *rq, const struct list_page *page, int64_t *year, int64_t *id) {
    const struct list_input *in = rq->input;
    struct item_place place;
    *year = in->after ? strtoll(in->after, NULL, 10) : NO_YEAR + 1;
    *id = in->after ? strtoll(in->after + 5, NULL, 10) : 0;
    if (in->item && db_row(rq->db, rq->arena, &find_item, &place, DB(page->about.code), DB(in->item))) {
        *year = place.order_year;
        *id = in->item - 1;
    }
}

/* ---- reading ---- */

static void count_filters(struct request *rq, struct list_page *page) {
    listing_cells cells;
    listing_codes years;
    const char *code = page->about.code;
    db_list(rq->db, rq->arena, &list_years, &years, DB(code));
    db_list(rq->db, rq->arena, &count_items, &cells, DB(code), LISTING_PATTERNS(&page->list));
    page->has_years = years.count > 0;
    if (page->has_years || page->list.code)
        page->list.name = "year";
    listing_count(rq, &page->list, &cells, &years);
}

static void read_bases(struct request *rq, struct list_page *page) {
    cited_list all;
    int64_t first = INT64_MAX, last = 0;
    for (size_t i = 0; i < page->items.count; i++) {
        int64_t id = page->items.items[i].id;
        first = id < first ? id : first;
        last = id > last ? id : last;
    }
    db_list(rq->db, rq->arena, &list_item_bases, &all, DB(page->about.code), DB(first), DB(last));
    cited_address(rq, &all);
    for (size_t i = 0; i < page->items.count; i++)
        page->items.items[i].bases = cited_of(&all, page->items.items[i].id);
}

static void read_items(struct request *rq, struct list_page *page) {
    struct listing *list = &page->list;
    const char *next = NULL;
    int64_t year, id;
    find_place(rq, page, &year, &id);
    db_list(rq->db, rq->arena, &list_items, &page->items, DB(page->about.code), DB(year), DB(year), DB(id),
            DB(list->body), DB(list->body), DB(list->code), DB(list->code), LISTING_PATTERNS(list),
            DB(LISTING_ROWS + 1));
    if (page->items.count > LISTING_ROWS) {
        page->items.count = LISTING_ROWS;
        const struct list_item *last = &page->items.items[LISTING_ROWS - 1];
        next = arena_printf(rq->arena, "%ld-%ld", (long)last->order_year, (long)last->id);
    }
    for (size_t i = 0; i < page->items.count; i++)
        page->has_caps = page->has_caps || page->items.items[i].capped;
    read_bases(rq, page);
    listing_turn(rq, list, next);
}

static void show_list(struct request *rq) {
    const struct list_input *in = rq->input;
    struct list_page page = {0};
    if (!db_row(rq->db, rq->arena, &find_list, &page.about, DB(in->code)))
        request_fail(rq, 404);
    page.list = (struct listing){.path = arena_printf(rq->arena, "/list/%s", page.about.code),
                                 .data = "/list_item",
                                 .fixed = arena_printf(rq->arena, "list=%s", page.about.code),
                                 .label = "年度",
                                 .body = in->body,
                                 .code = in->year,
                                 .q = in->q,
                                 .later = in->after || in->item};
    page.citation_address = cited_in_words(rq, page.about.citation);
    listing_start(rq, &page.list);
    count_filters(rq, &page);
    read_items(rq, &page);
    frame_fill(rq, &page.frame, SECTION_LIST, page.about.name);
    render_list(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page list_page =
    FORM_PAGE(show_list, struct list_input, INPUT(struct list_input, code, .maximum = 32),
              INPUT(struct list_input, body, .label = "执法主体", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct list_input, year, .label = "年度", .maximum = 4),
              INPUT(struct list_input, q, .label = "名称中的词", .maximum = LISTING_QUERY),
              INPUT(struct list_input, item, .label = "事项", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct list_input, after, .label = "翻页位置", .maximum = 24, .check = check_after));
