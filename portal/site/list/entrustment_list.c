/* Entrustment letters 委托书: who enforces in whose name (新绛责任制 9, 12; 处罚法 20). Those that are valid come
 * first, then those to come, then the expired. */
#include <stdlib.h>
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"
#include "../shared/listing.h"

struct entrustment_list_input {
    int64_t body;
    const char *status, *q, *after;
};
struct entrustment_row {
    int64_t id, body_id, delegate_id, rank;
    const char *body_name, *number, *title, *delegate_name, *status_name;
    struct date from_on, until_on;
    bool valid, expired;
};
struct entrustment_list_page {
    struct frame frame;
    struct listing list;
    LIST(struct entrustment_row) letters;
};

#include "entrustment_list.html.h"

#define WORDS LISTING_WORDS("CONCAT_WS(' ', title, number, delegate_name)")
#define RANK  "FIELD(status, 'valid', 'future', 'expired')"

/* clang-format off */
DB_QUERY(count_entrustments, struct listing_cell,
         "SELECT body_id, status AS code, COUNT(*) AS count FROM public_entrustment WHERE" WORDS
         "GROUP BY body_id, status", LISTING_CELLS)

DB_QUERY(list_entrustments, struct entrustment_row,
         "SELECT id, body_id, delegate_id, " RANK " AS rank, body_name, number, title, delegate_name, status_name, from_on,"
         " until_on, status = 'valid' AS valid, status = 'expired' AS expired FROM public_entrustment"
         " WHERE (" RANK " > ? OR (" RANK " = ? AND id < ?)) AND (? = 0 OR body_id = ?)"
         " AND (? IS NULL OR status = ?) AND" WORDS "ORDER BY rank, id DESC LIMIT ?",
         DB_COLUMN(struct entrustment_row, id), DB_COLUMN(struct entrustment_row, body_id),
         DB_COLUMN(struct entrustment_row, delegate_id), DB_COLUMN(struct entrustment_row, rank),
         DB_COLUMN(struct entrustment_row, body_name), DB_COLUMN(struct entrustment_row, number),
         DB_COLUMN(struct entrustment_row, title), DB_COLUMN(struct entrustment_row, delegate_name),
         DB_COLUMN(struct entrustment_row, status_name), DB_COLUMN(struct entrustment_row, from_on),
         DB_COLUMN(struct entrustment_row, until_on), DB_COLUMN(struct entrustment_row, valid),
         DB_COLUMN(struct entrustment_row, expired))
/* clang-format on */

/* "2-17": the letter of this rank and number is the last one that was shown. */
#define RANK_SIGN '-'
static const char *check_after(const char *text) {
    bool good = text[0] >= '1' && text[0] <= '3' && text[1] == RANK_SIGN && text[2] >= '1' && text[2] <= '9' &&
                strspn(text + 2, "0123456789") == strlen(text + 2) && strlen(text) <= 20;
    return good ? NULL : "翻页位置无法识别，请从第一页开始";
}

static void count_filters(struct request *rq, struct listing *list) {
    static struct listing_code codes[] = {{"valid", "有效"}, {"future", "尚未生效"}, {"expired", "已届满"}};
    const listing_codes statuses = {codes, sizeof codes / sizeof *codes};
    listing_cells cells;
    db_list(rq->db, rq->arena, &count_entrustments, &cells, LISTING_PATTERNS(list));
    listing_count(rq, list, &cells, &statuses);
}

static void read_rows(struct request *rq, struct entrustment_list_page *page) {
    const struct entrustment_list_input *in = rq->input;
    struct listing *list = &page->list;
    int64_t rank = in->after ? in->after[0] - '0' : 0, id = in->after ? strtoll(in->after + 2, NULL, 10) : 0;
    const char *next = NULL;
    db_list(rq->db, rq->arena, &list_entrustments, &page->letters, DB(rank), DB(rank), DB(id), DB(list->body),
            DB(list->body), DB(list->code), DB(list->code), LISTING_PATTERNS(list), DB(LISTING_ROWS + 1));
    if (page->letters.count > LISTING_ROWS) {
        page->letters.count = LISTING_ROWS;
        const struct entrustment_row *last = &page->letters.items[LISTING_ROWS - 1];
        next = arena_printf(rq->arena, "%ld%c%ld", (long)last->rank, RANK_SIGN, (long)last->id);
    }
    listing_turn(rq, list, next);
}

static void show_entrustments(struct request *rq) {
    const struct entrustment_list_input *in = rq->input;
    struct entrustment_list_page page = {.list = {.path = "/entrustment",
                                                  .data = "/entrustment",
                                                  .name = "status",
                                                  .label = "状态",
                                                  .body = in->body,
                                                  .code = in->status,
                                                  .q = in->q,
                                                  .later = in->after != NULL}};
    listing_start(rq, &page.list);
    count_filters(rq, &page.list);
    read_rows(rq, &page);
    frame_fill(rq, &page.frame, SECTION_LIST, "行政执法委托书");
    render_entrustment_list(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page entrustment_list_page =
    FORM_PAGE(show_entrustments, struct entrustment_list_input,
              INPUT(struct entrustment_list_input, body, .label = "执法主体", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct entrustment_list_input, status, .label = "状态", .maximum = 32),
              INPUT(struct entrustment_list_input, q, .label = "名称中的词", .maximum = LISTING_QUERY),
              INPUT(struct entrustment_list_input, after, .label = "翻页位置", .maximum = 30, .check = check_after));
