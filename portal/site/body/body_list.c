/* The list of enforcement bodies 执法主体, by legal kind (新绛县行政执法责任制制度 6: the public announcement of
 * bodies). */
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"

struct body_row {
    int64_t id;
    const char *name, *legal_kind, *legal_kind_name, *management_name, *superior_name, *phone;
    int64_t officer_count;
};
/* Bodies of one legal kind, in the county's own order. */
struct body_group {
    const char *name;
    LIST(struct body_row) bodies;
};
struct body_list_page {
    struct frame frame;
    int64_t count;
    LIST(struct body_group) groups;
};

#include "body_list.html.h"

/* clang-format off */
DB_QUERY(list_bodies, struct body_row,
         "SELECT id, name, legal_kind, legal_kind_name, management_name, superior_name, phone, officer_count"
         " FROM public_body ORDER BY legal_kind_position, position, id",
         DB_COLUMN(struct body_row, id), DB_COLUMN(struct body_row, name), DB_COLUMN(struct body_row, legal_kind),
         DB_COLUMN(struct body_row, legal_kind_name), DB_COLUMN(struct body_row, management_name),
         DB_COLUMN(struct body_row, superior_name), DB_COLUMN(struct body_row, phone),
         DB_COLUMN(struct body_row, officer_count))
/* clang-format on */

/* The rows come sorted by kind: each run of one kind is a group. */
static void group_by_kind(struct request *rq, struct body_list_page *page, struct body_row *rows, size_t count) {
    page->groups.items = arena_alloc(rq->arena, (count + 1) * sizeof *page->groups.items);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || strcmp(rows[i].legal_kind, rows[i - 1].legal_kind) != 0) {
            struct body_group *group = &page->groups.items[page->groups.count++];
            group->name = rows[i].legal_kind_name;
            group->bodies.items = &rows[i];
        }
        page->groups.items[page->groups.count - 1].bodies.count++;
    }
}

static void show_bodies(struct request *rq) {
    struct body_list_page page = {0};
    LIST(struct body_row) rows;
    db_list(rq->db, rq->arena, &list_bodies, &rows);
    page.count = (int64_t)rows.count;
    group_by_kind(rq, &page, rows.items, rows.count);
    frame_fill(rq, &page.frame, SECTION_BODY, "执法主体");
    render_body_list(reply_html(rq, 200), &page);
}

const struct page body_list_page = PLAIN_PAGE(show_bodies);
