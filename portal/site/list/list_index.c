/* Doors to powers and responsibilities, lists, entrustment letters and documents, each with how many there are and when
 * something last changed. */
#include "../pages.h"
#include "../shared/frame.h"

struct door {
    const char *code, *name, *about;
    int64_t count;
    struct date changed_on;
};
struct list_index_page {
    struct frame frame;
    struct door duties, letters;
    int64_t valid_letters;
    LIST(struct door) lists, categories;
};

#include "list_index.html.h"

/* clang-format off */
DB_QUERY(count_kind, struct door,
         "SELECT COUNT(*) AS count, DATE(MAX(changed_at)) AS changed_on FROM public_record WHERE kind = ?",
         DB_COLUMN(struct door, count), DB_COLUMN(struct door, changed_on))

DB_QUERY(count_valid_letters, struct door,
         "SELECT COUNT(*) AS count FROM public_entrustment WHERE status = 'valid'",
         DB_COLUMN(struct door, count))

/* Counted first, then named: a row is read once. */
DB_QUERY(list_lists, struct door,
         "SELECT l.code, l.name, l.about, COALESCE(i.count, 0) AS count, DATE(i.changed_at) AS changed_on FROM public_list l"
         " LEFT JOIN (SELECT list, COUNT(*) AS count, MAX(changed_at) AS changed_at FROM public_list_item GROUP BY list) i"
         " ON i.list = l.code ORDER BY l.position",
         DB_COLUMN(struct door, code), DB_COLUMN(struct door, name), DB_COLUMN(struct door, about),
         DB_COLUMN(struct door, count), DB_COLUMN(struct door, changed_on))

DB_QUERY(list_document_doors, struct door,
         "SELECT c.code, c.name, COALESCE(d.count, 0) AS count, DATE(d.changed_at) AS changed_on"
         " FROM public_document_category c LEFT JOIN (SELECT category, COUNT(*) AS count, MAX(changed_at) AS changed_at"
         " FROM public_document GROUP BY category) d ON d.category = c.code ORDER BY c.position",
         DB_COLUMN(struct door, code), DB_COLUMN(struct door, name), DB_COLUMN(struct door, count),
         DB_COLUMN(struct door, changed_on))
/* clang-format on */

static void show_index(struct request *rq) {
    struct list_index_page page = {0};
    struct door valid = {0};
    db_row(rq->db, rq->arena, &count_kind, &page.duties, DB("duty"));
    db_row(rq->db, rq->arena, &count_kind, &page.letters, DB("entrustment"));
    db_row(rq->db, rq->arena, &count_valid_letters, &valid);
    page.valid_letters = valid.count;
    db_list(rq->db, rq->arena, &list_lists, &page.lists);
    db_list(rq->db, rq->arena, &list_document_doors, &page.categories);
    frame_fill(rq, &page.frame, SECTION_LIST, "权责与清单");
    render_list_index(reply_html(rq, 200), &page);
}

const struct page list_index_page = PLAIN_PAGE(show_index);
