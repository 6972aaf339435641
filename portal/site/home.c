/* The first page: what a citizen comes for, and how much of it there is. */
#include "frame.h"
#include "pages.h"

struct totals {
    int64_t bodies, officers, bases, articles;
};
struct recent_basis {
    int64_t id;
    const char *title, *level_name, *status_name;
    struct date effective_on;
};
struct kind_count {
    const char *legal_kind_name;
    int64_t bodies;
};
struct home_page {
    struct frame frame;
    struct totals totals;
    LIST(struct kind_count) kinds;
    LIST(struct recent_basis) recent;
};

#include "home.html.h"

/* clang-format off */
DB_QUERY(read_totals, struct totals,
         "SELECT (SELECT COUNT(*) FROM public_body) AS bodies,"
         " (SELECT COUNT(*) FROM public_officer WHERE status = 'valid') AS officers,"
         " (SELECT COUNT(*) FROM public_basis) AS bases,"
         " (SELECT COALESCE(SUM(articles), 0) FROM public_basis) AS articles",
         DB_COLUMN(struct totals, bodies), DB_COLUMN(struct totals, officers), DB_COLUMN(struct totals, bases),
         DB_COLUMN(struct totals, articles))

DB_QUERY(list_kinds, struct kind_count,
         "SELECT legal_kind_name, COUNT(*) AS bodies FROM public_body GROUP BY legal_kind, legal_kind_name"
         " ORDER BY MIN(position)",
         DB_COLUMN(struct kind_count, legal_kind_name), DB_COLUMN(struct kind_count, bodies))

DB_QUERY(list_recent, struct recent_basis,
         "SELECT id, title, level_name, status_name, effective_on FROM public_basis"
         " ORDER BY effective_on DESC, id DESC LIMIT 8",
         DB_COLUMN(struct recent_basis, id), DB_COLUMN(struct recent_basis, title),
         DB_COLUMN(struct recent_basis, level_name), DB_COLUMN(struct recent_basis, status_name),
         DB_COLUMN(struct recent_basis, effective_on))
/* clang-format on */

static void show_home(struct request *rq) {
    struct home_page page = {0};
    db_row(rq->db, rq->arena, &read_totals, &page.totals);
    db_list(rq->db, rq->arena, &list_kinds, &page.kinds);
    db_list(rq->db, rq->arena, &list_recent, &page.recent);
    frame_fill(rq, &page.frame, SECTION_HOME, NULL);
    render_home(reply_html(rq, 200), &page);
}

const struct page home_page = PLAIN_PAGE(show_home);
