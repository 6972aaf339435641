/* The first page: what a citizen comes for, how much of it there is, and what is new. */
#include <string.h>

#include "../pages.h"
#include "../result/result_row.h"
#include "../shared/frame.h"

#define NEWEST_RESULTS 8

struct totals {
    int64_t bodies, officers, bases, articles;
};
struct total {
    const char *kind;
    int64_t records;
};
struct newest_document {
    int64_t id;
    const char *title, *body_name, *category_name;
    struct date day;
};
struct newest_basis {
    int64_t id;
    const char *title, *level_name;
    struct date effective_on;
};
struct home_page {
    struct frame frame;
    struct totals totals;
    int64_t results, benchmarks, items, figures; /* ever published */
    result_rows newest;
    LIST(struct newest_document) documents;
    LIST(struct newest_basis) bases;
};

#include "home.html.h"

/* clang-format off */
DB_QUERY(read_totals, struct totals,
         "SELECT (SELECT COUNT(*) FROM public_body) AS bodies,"
         " (SELECT COUNT(*) FROM public_officer WHERE status = 'valid') AS officers,"
         " bases, articles FROM public_library",
         DB_COLUMN(struct totals, bodies), DB_COLUMN(struct totals, officers), DB_COLUMN(struct totals, bases),
         DB_COLUMN(struct totals, articles))

DB_QUERY(list_totals, struct total, "SELECT kind, records FROM public_total",
         DB_COLUMN(struct total, kind), DB_COLUMN(struct total, records))

DB_QUERY(list_newest_documents, struct newest_document,
         "SELECT id, title, body_name, category_name, day FROM public_document WHERE current = 1"
         " ORDER BY day DESC, id DESC LIMIT 5",
         DB_COLUMN(struct newest_document, id), DB_COLUMN(struct newest_document, title),
         DB_COLUMN(struct newest_document, body_name), DB_COLUMN(struct newest_document, category_name),
         DB_COLUMN(struct newest_document, day))

DB_QUERY(list_newest_bases, struct newest_basis,
         "SELECT id, title, level_name, effective_on FROM public_newest_basis ORDER BY effective_on DESC, id DESC LIMIT 4",
         DB_COLUMN(struct newest_basis, id), DB_COLUMN(struct newest_basis, title),
         DB_COLUMN(struct newest_basis, level_name), DB_COLUMN(struct newest_basis, effective_on))
/* clang-format on */

static void read_published(struct request *rq, struct home_page *page) {
    LIST(struct total) totals;
    db_list(rq->db, rq->arena, &list_totals, &totals);
    for (size_t i = 0; i < totals.count; i++) {
        const struct total *total = &totals.items[i];
        if (strcmp(total->kind, "result") == 0)
            page->results = total->records;
        else if (strcmp(total->kind, "benchmark") == 0)
            page->benchmarks = total->records;
        else if (strcmp(total->kind, "figure") == 0)
            page->figures = total->records;
        else
            page->items += total->records;
    }
}

static void show_home(struct request *rq) {
    struct home_page page = {0};
    struct result_filter any = {.band = -1};
    bool more;
    db_row(rq->db, rq->arena, &read_totals, &page.totals);
    read_published(rq, &page);
    result_rows_newest(rq, &any, cursor_read(NULL), NEWEST_RESULTS, &page.newest, &more);
    db_list(rq->db, rq->arena, &list_newest_documents, &page.documents);
    db_list(rq->db, rq->arena, &list_newest_bases, &page.bases);
    frame_fill(rq, &page.frame, SECTION_HOME, NULL);
    render_home(reply_html(rq, 200), &page);
}

const struct page home_page = PLAIN_PAGE(show_home);
