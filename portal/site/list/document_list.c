/* Documents that bodies publish: implementation plans, guides, guiding cases, notices (新绛责任制 5, 16, 26), newest
 * first. */
#include "../pages.h"
#include "../shared/cursor.h"
#include "../shared/frame.h"
#include "../shared/listing.h"

struct document_list_input {
    int64_t body;
    const char *category, *q, *after;
};
struct document_row {
    int64_t id, body_id;
    const char *body_name, *number, *category_name, *title;
    struct date day, issued_on;
};
struct document_list_page {
    struct frame frame;
    struct listing list;
    LIST(struct document_row) documents;
};

#include "document_list.html.h"

#define WORDS LISTING_WORDS("CONCAT_WS(' ', title, number)")

/* clang-format off */
DB_QUERY(list_categories, struct listing_code, "SELECT code, name FROM public_document_category ORDER BY position",
         LISTING_CODES)

DB_QUERY(count_documents, struct listing_cell,
         "SELECT body_id, category AS code, COUNT(*) AS count FROM public_document WHERE" WORDS
         "GROUP BY body_id, category", LISTING_CELLS)

DB_QUERY(list_documents, struct document_row,
         "SELECT id, body_id, body_name, number, category_name, title, day, issued_on FROM public_document"
         " WHERE day <= ? AND (day < ? OR id < ?) AND (? = 0 OR body_id = ?)"
         " AND (? IS NULL OR category = ?) AND" WORDS "ORDER BY day DESC, id DESC LIMIT ?",
         DB_COLUMN(struct document_row, id), DB_COLUMN(struct document_row, body_id),
         DB_COLUMN(struct document_row, body_name), DB_COLUMN(struct document_row, number),
         DB_COLUMN(struct document_row, category_name), DB_COLUMN(struct document_row, title),
         DB_COLUMN(struct document_row, day), DB_COLUMN(struct document_row, issued_on))
/* clang-format on */

static void count_filters(struct request *rq, struct listing *list) {
    static struct listing_store store;
    listing_codes categories;
    db_list(rq->db, rq->arena, &list_categories, &categories);
    listing_cells cells = listing_cells_read(rq, list, &store, "document", &count_documents);
    listing_count(rq, list, &cells, &categories);
}

static void read_rows(struct request *rq, struct document_list_page *page) {
    const struct document_list_input *in = rq->input;
    struct listing *list = &page->list;
    struct cursor at = cursor_read(in->after);
    const char *next = NULL;
    db_list(rq->db, rq->arena, &list_documents, &page->documents, DB(at.day), DB(at.day), DB(at.id), DB(list->body),
            DB(list->body), DB(list->code), DB(list->code), LISTING_PATTERNS(list), DB(LISTING_ROWS + 1));
    if (page->documents.count > LISTING_ROWS) {
        page->documents.count = LISTING_ROWS;
        const struct document_row *last = &page->documents.items[LISTING_ROWS - 1];
        next = cursor_write(rq->arena, last->day, last->id);
    }
    listing_turn(rq, list, next);
}

static void show_documents(struct request *rq) {
    const struct document_list_input *in = rq->input;
    struct document_list_page page = {.list = {.path = "/document",
                                               .data = "/document",
                                               .name = "category",
                                               .label = "类别",
                                               .body = in->body,
                                               .code = in->category,
                                               .q = in->q,
                                               .later = in->after != NULL}};
    listing_start(rq, &page.list);
    count_filters(rq, &page.list);
    read_rows(rq, &page);
    frame_fill(rq, &page.frame, SECTION_LIST, "文件");
    render_document_list(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page document_list_page =
    FORM_PAGE(show_documents, struct document_list_input,
              INPUT(struct document_list_input, body, .label = "执法主体", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct document_list_input, category, .label = "类别", .maximum = 32),
              INPUT(struct document_list_input, q, .label = "名称中的词", .maximum = LISTING_QUERY),
              INPUT(struct document_list_input, after, .label = "翻页位置", .maximum = 30, .check = cursor_check));
