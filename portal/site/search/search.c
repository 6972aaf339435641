/* The site's side of the search index. */
#include "search.h"

#include <string.h>

#include "../../../fcgi/validate.h"
#include "../basis/citation.h"

#define SNIPPET_CHARACTERS 110

/* clang-format off */
DB_QUERY(read_basis_row, struct basis_row,
         "SELECT id, articles, title, level, level_name, issuer, issuing_number, status, status_name, effective_on"
         " FROM public_basis WHERE id = ?",
         DB_COLUMN(struct basis_row, id), DB_COLUMN(struct basis_row, articles), DB_COLUMN(struct basis_row, title),
         DB_COLUMN(struct basis_row, level), DB_COLUMN(struct basis_row, level_name),
         DB_COLUMN(struct basis_row, issuer), DB_COLUMN(struct basis_row, issuing_number),
         DB_COLUMN(struct basis_row, status), DB_COLUMN(struct basis_row, status_name),
         DB_COLUMN(struct basis_row, effective_on))

DB_QUERY(read_article_row, struct article_row,
         "SELECT a.id, a.basis_id, v.number AS version_number, a.number, a.sub, v.title, a.label, a.text, v.level,"
         " v.level_name, v.status, v.status_name, v.effective_on"
         " FROM public_article a JOIN public_basis_version v ON v.id = a.version_id WHERE a.id = ?",
         DB_COLUMN(struct article_row, id), DB_COLUMN(struct article_row, basis_id),
         DB_COLUMN(struct article_row, version_number), DB_COLUMN(struct article_row, number),
         DB_COLUMN(struct article_row, sub), DB_COLUMN(struct article_row, title),
         DB_COLUMN(struct article_row, label), DB_COLUMN(struct article_row, text),
         DB_COLUMN(struct article_row, level), DB_COLUMN(struct article_row, level_name),
         DB_COLUMN(struct article_row, status), DB_COLUMN(struct article_row, status_name),
         DB_COLUMN(struct article_row, effective_on))

struct exact {
    int64_t id;
};
DB_QUERY(list_exact_numbers, struct exact,
         "SELECT DISTINCT basis_id AS id FROM public_basis_version WHERE issuing_number = ? ORDER BY basis_id LIMIT 20",
         DB_COLUMN(struct exact, id))

DB_QUERY(list_exact_titles, struct exact, "SELECT id FROM public_basis WHERE title IN (?, ?) ORDER BY id LIMIT 20",
         DB_COLUMN(struct exact, id))
/* clang-format on */

struct fulltext *search_index(struct request *rq) {
    static struct fulltext *index;
    if (!index)
        index = fulltext_new(rq->conf->search_index);
    return index;
}

/* How a state is drawn, beside its word: by shape and by class. */
static void draw_status(const char *status, const char **shape, const char **look) {
    static const struct {
        const char *status, *shape, *look;
    } drawn[] = {
        {"in_force", "●", "good"}, {"future", "◐", "soon"},  {"repealed", "■", "late"},
        {"past", "□", "past"},     {"unknown", "○", "open"},
    };
    *shape = *look = "";
    for (size_t i = 0; i < sizeof drawn / sizeof *drawn; i++)
        if (strcmp(drawn[i].status, status) == 0) {
            *shape = drawn[i].shape;
            *look = drawn[i].look;
        }
}

/* Past versions are shown to those who ask for them. */
static bool wanted(const struct search *search, const char *level, const char *status) {
    return (!search->level || strcmp(search->level, level) == 0) &&
           (search->status ? strcmp(search->status, status) == 0 : strcmp(status, "past") != 0);
}

bool search_read_basis(struct request *rq, int64_t id, const struct fulltext_query *query, struct basis_row *row) {
    *row = (struct basis_row){0};
    if (!db_row(rq->db, rq->arena, &read_basis_row, row, DB(id)))
        return false;
    draw_status(row->status, &row->shape, &row->look);
    row->marked = fulltext_mark(rq->arena, query, row->title, 0);
    return true;
}

bool search_read_article(struct request *rq, int64_t id, const struct fulltext_query *query, struct article_row *row) {
    *row = (struct article_row){0};
    if (!db_row(rq->db, rq->arena, &read_article_row, row, DB(id)))
        return false;
    const char *article = citation_article_address(rq->arena, row->number, row->sub);
    row->address = strcmp(row->status, "in_force") == 0
                       ? arena_printf(rq->arena, "/basis/%ld/art/%s", (long)row->basis_id, article)
                       : arena_printf(rq->arena, "/basis/%ld/v/%ld/art/%s", (long)row->basis_id,
                                      (long)row->version_number, article);
    draw_status(row->status, &row->shape, &row->look);
    row->marked = fulltext_mark(rq->arena, query, row->text, SNIPPET_CHARACTERS);
    return true;
}

static struct fulltext_search ask_for(struct request *rq, const char *kind, const struct search *search) {
    struct fulltext_search asked = {.kind = kind, .query = search->query};
    if (search->level)
        asked.tags[0] = arena_printf(rq->arena, "level_%s", search->level);
    if (search->status)
        asked.tags[1] = arena_printf(rq->arena, "status_%s", search->status);
    else if (strcmp(kind, "article") == 0)
        asked.tags[1] = "present";
    return asked;
}

/* The finds of one page, and how many there are in all. Counting and finding are one question as long as the page lies
 * within what is counted. *next is filled where more follow. */
static enum fulltext_state find_page(struct request *rq, const struct fulltext_search *asked, int64_t after,
                                     size_t limit, fulltext_finds *page, int64_t *found, int64_t *next) {
    fulltext_finds all;
    size_t from = 0;
    *page = (fulltext_finds){0};
    enum fulltext_state state = fulltext_find(search_index(rq), rq->arena, asked, 0, SEARCH_MOST + 1, &all);
    *found = (int64_t)all.count;
    *next = 0;
    while (after && from < all.count && all.items[from].key >= after)
        from++;
    bool beyond = all.count > SEARCH_MOST && from + limit >= all.count;
    if (state == FULLTEXT_GOOD && beyond) {
        state = fulltext_find(search_index(rq), rq->arena, asked, after, limit + 1, &all);
        from = 0;
    }
    if (state != FULLTEXT_GOOD)
        return state;
    page->items = all.items + from;
    page->count = all.count - from < limit ? all.count - from : limit;
    if (all.count - from > limit)
        *next = page->items[limit - 1].key;
    return FULLTEXT_GOOD;
}

enum fulltext_state search_titles(struct request *rq, const struct search *search, int64_t after, size_t limit,
                                  struct basis_hits *hits) {
    struct fulltext_search asked = ask_for(rq, "basis", search);
    fulltext_finds finds;
    *hits = (struct basis_hits){0};
    enum fulltext_state state = find_page(rq, &asked, after, limit, &finds, &hits->found, &hits->next);
    hits->rows.items = arena_alloc(rq->arena, (finds.count + 1) * sizeof *hits->rows.items);
    for (size_t i = 0; i < finds.count; i++) {
        struct basis_row *row = &hits->rows.items[hits->rows.count];
        if (search_read_basis(rq, finds.items[i].id, search->query, row) && wanted(search, row->level, row->status))
            hits->rows.count++;
    }
    return state;
}

enum fulltext_state search_articles(struct request *rq, const struct search *search, int64_t after, size_t limit,
                                    struct article_hits *hits) {
    struct fulltext_search asked = ask_for(rq, "article", search);
    fulltext_finds finds;
    *hits = (struct article_hits){0};
    enum fulltext_state state = find_page(rq, &asked, after, limit, &finds, &hits->found, &hits->next);
    hits->rows.items = arena_alloc(rq->arena, (finds.count + 1) * sizeof *hits->rows.items);
    for (size_t i = 0; i < finds.count; i++) {
        struct article_row *row = &hits->rows.items[hits->rows.count];
        if (search_read_article(rq, finds.items[i].id, search->query, row) && wanted(search, row->level, row->status))
            hits->rows.count++;
    }
    return state;
}

int64_t search_count(struct request *rq, const struct search *search) {
    struct fulltext_search titles = ask_for(rq, "basis", search), articles = ask_for(rq, "article", search);
    int64_t title_count, article_count;
    bool known =
        fulltext_count(search_index(rq), rq->arena, &titles, SEARCH_MOST + 1, &title_count) == FULLTEXT_GOOD &&
        fulltext_count(search_index(rq), rq->arena, &articles, SEARCH_MOST + 1, &article_count) == FULLTEXT_GOOD;
    int64_t count = known ? title_count + article_count : -1;
    return count > SEARCH_MOST ? SEARCH_MOST + 1 : count;
}

/* A title as typed, without the marks and blanks around it. */
static const char *bare_title(struct arena *arena, const char *typed) {
    static const char open[] = "《", close[] = "》";
    size_t length = strlen(typed), mark = sizeof open - 1;
    if (strncmp(typed, open, mark) == 0 && length > 2 * mark && strcmp(typed + length - mark, close) == 0)
        return arena_copy(arena, typed + mark, length - 2 * mark);
    return typed;
}

void search_exact(struct request *rq, const struct search *search, const char *typed, struct basis_hits *hits) {
    LIST(struct exact) found;
    *hits = (struct basis_hits){0};
    if (!check_document_number(typed)) {
        db_list(rq->db, rq->arena, &list_exact_numbers, &found, DB(document_number_normalize(rq->arena, typed)));
    } else {
        const char *title = bare_title(rq->arena, typed);
        const char *full = arena_printf(rq->arena, "中华人民共和国%s", title);
        db_list(rq->db, rq->arena, &list_exact_titles, &found, DB(title), DB(full));
    }
    hits->rows.items = arena_alloc(rq->arena, (found.count + 1) * sizeof *hits->rows.items);
    for (size_t i = 0; i < found.count; i++) {
        struct basis_row *row = &hits->rows.items[hits->rows.count];
        if (search_read_basis(rq, found.items[i].id, search->query, row) && wanted(search, row->level, row->status))
            hits->rows.count++;
    }
    hits->found = (int64_t)hits->rows.count;
}
