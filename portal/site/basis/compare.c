/* Two versions of a legal basis 执法依据 beside each other: what happened to each article, word by word. */
#include "../pages.h"
#include "../shared/frame.h"
#include "articlediff.h"
#include "compare_rows.h"
#include "textdiff.h"

struct compare_input {
    int64_t id, from, to;
    bool all;
};
struct compared_version {
    int64_t id, basis_id, number, articles;
    const char *title, *issuing_number, *status_name;
    struct date issued_on, effective_on;
    bool confirmed, unplaced;
    bool is_from, is_to; /* chosen in the form */
};
struct compare_page {
    struct frame frame;
    struct compared_version from, to;
    LIST(struct compared_version) versions; /* newest first */
    struct compare_rows rows;
    struct compare_count count;
    bool single, same, backwards, all;
};

#include "compare.html.h"

/* clang-format off */
DB_QUERY(list_compared_versions, struct compared_version,
         "SELECT id, basis_id, number, articles, title, issuing_number, status_name, issued_on, effective_on,"
         " effective_state = 'confirmed' AS confirmed, unplaced IS NOT NULL AS unplaced"
         " FROM public_basis_version WHERE basis_id = ?"
         " ORDER BY COALESCE(effective_on, issued_on, imported_on) DESC, number DESC",
         DB_COLUMN(struct compared_version, id), DB_COLUMN(struct compared_version, basis_id),
         DB_COLUMN(struct compared_version, number), DB_COLUMN(struct compared_version, articles),
         DB_COLUMN(struct compared_version, title), DB_COLUMN(struct compared_version, issuing_number),
         DB_COLUMN(struct compared_version, status_name), DB_COLUMN(struct compared_version, issued_on),
         DB_COLUMN(struct compared_version, effective_on), DB_COLUMN(struct compared_version, confirmed),
         DB_COLUMN(struct compared_version, unplaced))

DB_QUERY(list_compared_articles, struct article_text,
         "SELECT number, sub, label, heading, text FROM public_article WHERE version_id = ? ORDER BY position",
         DB_COLUMN(struct article_text, number), DB_COLUMN(struct article_text, sub),
         DB_COLUMN(struct article_text, label), DB_COLUMN(struct article_text, heading),
         DB_COLUMN(struct article_text, text))

struct replaced_version {
    int64_t number;
};
DB_QUERY(find_replaced_version, struct replaced_version,
         "SELECT number FROM public_basis_gone WHERE basis_id = ? AND number = ?",
         DB_COLUMN(struct replaced_version, number))
/* clang-format on */

/* The place of a version in the list; 410 for a text that was repaired since, 404 for one that never was. */
static size_t find_version(struct request *rq, const struct compare_page *page, int64_t number) {
    const struct compare_input *in = rq->input;
    struct replaced_version replaced;
    for (size_t i = 0; i < page->versions.count; i++)
        if (page->versions.items[i].number == number)
            return i;
    request_fail(rq, db_row(rq->db, rq->arena, &find_replaced_version, &replaced, DB(in->id), DB(number)) ? 410 : 404);
}

/* What was not chosen is the newest version, and the one before the other. */
static void choose_versions(struct request *rq, struct compare_page *page) {
    const struct compare_input *in = rq->input;
    size_t last = page->versions.count - 1;
    size_t to = in->to ? find_version(rq, page, in->to) : 0;
    size_t from = in->from ? find_version(rq, page, in->from) : to < last ? to + 1 : last;
    page->versions.items[from].is_from = true;
    page->versions.items[to].is_to = true;
    page->from = page->versions.items[from];
    page->to = page->versions.items[to];
    page->single = last == 0;
    page->same = from == to;
    page->backwards = from < to;
}

static struct article_list read_articles(struct request *rq, int64_t version_id) {
    struct article_list articles;
    db_list(rq->db, rq->arena, &list_compared_articles, &articles, DB(version_id));
    return articles;
}

static void compare_versions(struct request *rq, struct compare_page *page) {
    const struct compare_input *in = rq->input;
    struct article_list old = read_articles(rq, page->from.id), new = read_articles(rq, page->to.id);
    struct compare_view view = {in->id, page->from.number, page->to.number, in->all};
    size_t work = TEXTDIFF_WORK;
    struct article_pairs pairs = articlediff_pair(rq->arena, &old, &new, &work);
    page->count = compare_count(&pairs);
    page->rows = compare_rows_make(rq->arena, &pairs, &view, &work);
}

static void show_comparison(struct request *rq) {
    const struct compare_input *in = rq->input;
    struct compare_page page = {.all = in->all};
    db_list(rq->db, rq->arena, &list_compared_versions, &page.versions, DB(in->id));
    if (!page.versions.count)
        request_fail(rq, 404);
    choose_versions(rq, &page);
    if (!page.same)
        compare_versions(rq, &page);
    frame_fill(rq, &page.frame, SECTION_BASIS, arena_printf(rq->arena, "版本比较：%s", page.to.title));
    render_compare(reply_html(rq, 200), &page);
}

const struct page compare_page =
    PAGE(show_comparison, struct compare_input, INPUT(struct compare_input, id, .minimum = 1, .maximum = INT64_MAX),
         INPUT(struct compare_input, from, .label = "原版本", .minimum = 1, .maximum = 100000),
         INPUT(struct compare_input, to, .label = "新版本", .minimum = 1, .maximum = 100000),
         INPUT(struct compare_input, all, .label = "显示全部条文"));
