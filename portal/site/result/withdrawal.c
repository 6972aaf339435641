/* The public log of what was withdrawn, newest first (新绛责任制 22; 处罚法 48: withdrawn with reasons). */
#include <string.h>

#include "../pages.h"
#include "../shared/address.h"
#include "../shared/cursor.h"
#include "../shared/frame.h"

#define ROWS 30

struct withdrawal_input {
    int64_t body;
    const char *kind, *after;
};
struct withdrawal {
    int64_t id, body_id;
    const char *kind_name, *body_name, *number, *reason;
    struct date published_on, withdrawn_on;
};
struct withdrawal_choice {
    const char *code, *name;
    int64_t id;
    bool chosen;
};
struct withdrawal_page {
    struct frame frame;
    LIST(struct withdrawal_choice) bodies, kinds;
    LIST(struct withdrawal) rows;
    const char *next, *first;
    bool filtered;
};

#include "withdrawal.html.h"

/* clang-format off */
DB_QUERY(list_withdrawals, struct withdrawal,
         "SELECT id, body_id, kind_name, body_name, number, reason, published_on, withdrawn_on FROM public_withdrawal"
         " WHERE withdrawn_on <= ? AND (withdrawn_on < ? OR id < ?) AND (? = 0 OR body_id = ?)"
         " AND (? IS NULL OR kind = ?) ORDER BY withdrawn_on DESC, id DESC LIMIT 31",
         DB_COLUMN(struct withdrawal, id), DB_COLUMN(struct withdrawal, body_id),
         DB_COLUMN(struct withdrawal, kind_name), DB_COLUMN(struct withdrawal, body_name),
         DB_COLUMN(struct withdrawal, number), DB_COLUMN(struct withdrawal, reason),
         DB_COLUMN(struct withdrawal, published_on), DB_COLUMN(struct withdrawal, withdrawn_on))

DB_QUERY(list_bodies, struct withdrawal_choice, "SELECT id, name FROM public_body ORDER BY position, id",
         DB_COLUMN(struct withdrawal_choice, id), DB_COLUMN(struct withdrawal_choice, name))

DB_QUERY(list_kinds, struct withdrawal_choice, "SELECT kind AS code, kind_name AS name FROM public_register",
         DB_COLUMN(struct withdrawal_choice, code), DB_COLUMN(struct withdrawal_choice, name))
/* clang-format on */

static const char *const kinds[] = {"result",    "benchmark", "duty",   "entrustment",
                                    "list_item", "document",  "figure", NULL};

static void fill_choices(struct request *rq, struct withdrawal_page *page) {
    const struct withdrawal_input *in = rq->input;
    db_list(rq->db, rq->arena, &list_bodies, &page->bodies);
    db_list(rq->db, rq->arena, &list_kinds, &page->kinds);
    for (size_t i = 0; i < page->bodies.count; i++)
        page->bodies.items[i].chosen = page->bodies.items[i].id == in->body;
    for (size_t i = 0; i < page->kinds.count; i++)
        page->kinds.items[i].chosen = in->kind && strcmp(page->kinds.items[i].code, in->kind) == 0;
}

static const char *address_after(struct request *rq, const char *after) {
    const struct withdrawal_input *in = rq->input;
    struct address address = address_start(rq->arena, "/withdrawal");
    address_integer(&address, "body", in->body);
    address_text(&address, "kind", in->kind);
    address_text(&address, "after", after);
    return address_end(&address);
}

static void show_withdrawals(struct request *rq) {
    const struct withdrawal_input *in = rq->input;
    struct withdrawal_page page = {.filtered = in->body || in->kind};
    struct cursor at = cursor_read(in->after);
    db_list(rq->db, rq->arena, &list_withdrawals, &page.rows, DB(at.day), DB(at.day), DB(at.id), DB(in->body),
            DB(in->body), DB(in->kind), DB(in->kind));
    if (page.rows.count > ROWS) {
        const struct withdrawal *last = &page.rows.items[ROWS - 1];
        page.rows.count = ROWS;
        page.next = address_after(rq, cursor_write(rq->arena, last->withdrawn_on, last->id));
    }
    if (in->after)
        page.first = address_after(rq, NULL);
    fill_choices(rq, &page);
    frame_fill(rq, &page.frame, SECTION_RESULT, "撤回记录");
    render_withdrawal(reply_html(rq, 200), &page);
}

const struct page withdrawal_page =
    PAGE(show_withdrawals, struct withdrawal_input,
         INPUT(struct withdrawal_input, body, .label = "发布机关", .minimum = 1, .maximum = INT64_MAX),
         INPUT(struct withdrawal_input, kind, .label = "类别", .choices = kinds),
         INPUT(struct withdrawal_input, after, .label = "翻页位置", .maximum = 30, .check = cursor_check));
