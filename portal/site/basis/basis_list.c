/* The library of legal bases 执法依据: the list by level and status, and the search in titles and articles. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../pages.h"
#include "../search/search.h"
#include "../shared/frame.h"
#include "citation.h"

#define LIST_ROWS    50
#define FIRST_TITLES 10 /* of the titles found, above the articles */
#define ARTICLE_ROWS 20
#define QUERY_LENGTH 100
#define COUNTING_MS  30 /* of work since a search began: then the counts beside its filters are left out */
#define DAY_BITS     22
#define LIST_ID_BITS 37

struct basis_list_input {
    const char *q, *level, *status, *part;
    int64_t after;
};

/* A filter's value: its address keeps all the rest. */
struct choice {
    const char *name, *address, *count;
    bool chosen;
};
struct basis_list_page {
    struct frame frame;
    const char *q, *level, *status; /* as chosen, or NULL */
    const char *typed, *q_error;
    LIST(struct choice) levels, statuses;
    bool searching, show_titles, show_articles, no_words, absent, slow, nothing;
    const char *found, *title_found, *article_found;
    LIST(struct basis_row) laws; /* of the list, or found by title */
    LIST(struct article_row) articles;
    const char *more_titles, *next_titles, *next_articles, *next, *start; /* addresses, NULL where there is none */
    const char *without_filters, *with_past;
};

#include "basis_list.html.h"

struct basis_key {
    int64_t id;
    const char *level, *status;
    struct date effective_on;
    int64_t key;
};
/* clang-format off */
DB_QUERY(list_basis_keys, struct basis_key, "SELECT id, level, status, effective_on FROM public_basis",
         DB_COLUMN(struct basis_key, id), DB_COLUMN(struct basis_key, level), DB_COLUMN(struct basis_key, status),
         DB_COLUMN(struct basis_key, effective_on))
/* clang-format on */

/* In the order of the list. The codes are those of sql/rules/codes.sql; past is asked of articles only. */
static const char *const level_codes[] = {
    "law", "admin_regulation", "local_regulation", "department_rule", "local_rule", "normative", "other", NULL};
static const char *const level_names[] = {"法律",         "行政法规",   "地方性法规", "部门规章",
                                          "地方政府规章", "规范性文件", "其他"};
static const char *const status_codes[] = {"in_force", "future", "repealed", "unknown", "past", NULL};
static const char *const status_names[] = {"现行有效", "尚未施行", "已废止", "施行日待定", "历史版本"};
static const char *const parts[] = {"title", "article", NULL};
#define LEVELS        7
#define STATUSES      5
#define LIST_STATUSES 4

static bool same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

/* ---- addresses and counts ---- */

static void add_parameter(struct out *out, const char *name, const char *value) {
    if (!value || !*value)
        return;
    buffer_printf(out->to, "%c%s=", strchr(out->to->data, '?') ? '&' : '?', name);
    out_url_part(out, value);
}

/* The address of this page with these inputs. */
static const char *address_of(struct request *rq, const struct basis_list_input *in) {
    struct buffer buffer = {0};
    struct out out = {.to = &buffer};
    buffer_add_text(&buffer, "/basis");
    add_parameter(&out, "q", in->q);
    add_parameter(&out, "level", in->level);
    add_parameter(&out, "status", in->status);
    add_parameter(&out, "part", in->part);
    if (in->after)
        add_parameter(&out, "after", arena_printf(rq->arena, "%ld", (long)in->after));
    const char *address = arena_copy(rq->arena, buffer.data, buffer.length);
    buffer_free(&buffer);
    return address;
}

static const char *address_after(struct request *rq, const char *part, int64_t after) {
    struct basis_list_input in = *(const struct basis_list_input *)rq->input;
    in.part = part;
    in.after = after;
    return after ? address_of(rq, &in) : NULL;
}

/* "320", "1000+", NULL where it is not known. */
static const char *count_words(struct request *rq, int64_t count) {
    if (count > SEARCH_MOST)
        return arena_printf(rq->arena, "%d+", SEARCH_MOST);
    return count < 0 ? NULL : arena_printf(rq->arena, "%ld", (long)count);
}

static const char *exact_words(struct request *rq, int64_t count) {
    return arena_printf(rq->arena, "%ld", (long)count);
}

static struct choice make_choice(struct request *rq, const char *name, const char *level, const char *status,
                                 const char *count) {
    const struct basis_list_input *in = rq->input;
    struct basis_list_input other = {.q = in->q, .level = level, .status = status};
    return (struct choice){name, address_of(rq, &other), count, false};
}

static void add_choices(struct request *rq, struct basis_list_page *page, const char *const *level_counts,
                        const char *const *status_counts, size_t statuses) {
    page->levels.items = arena_alloc(rq->arena, (LEVELS + 1) * sizeof *page->levels.items);
    page->statuses.items = arena_alloc(rq->arena, (STATUSES + 1) * sizeof *page->statuses.items);
    page->levels.items[page->levels.count++] = make_choice(rq, "全部", NULL, page->status, NULL);
    page->levels.items[0].chosen = !page->level;
    for (size_t i = 0; i < LEVELS; i++) {
        struct choice choice = make_choice(rq, level_names[i], level_codes[i], page->status, level_counts[i]);
        choice.chosen = same(page->level, level_codes[i]);
        if (choice.chosen || !same(choice.count, "0"))
            page->levels.items[page->levels.count++] = choice;
    }
    page->statuses.items[page->statuses.count++] = make_choice(rq, "全部", page->level, NULL, NULL);
    page->statuses.items[0].chosen = !page->status;
    for (size_t i = 0; i < statuses; i++) {
        struct choice choice = make_choice(rq, status_names[i], page->level, status_codes[i], status_counts[i]);
        choice.chosen = same(page->status, status_codes[i]);
        if (choice.chosen || !same(choice.count, "0"))
            page->statuses.items[page->statuses.count++] = choice;
    }
}

/* ---- the list ---- */

static size_t place_of(const char *const *codes, const char *code) {
    size_t place = 0;
    while (codes[place] && strcmp(codes[place], code) != 0)
        place++;
    return place;
}

/* Higher levels first, in each the newest day of effect first: larger keys come before smaller ones. */
static int64_t key_of(const struct basis_key *basis) {
    int64_t level = (int64_t)(LEVELS - place_of(level_codes, basis->level));
    int64_t day = basis->effective_on.year ? date_number(basis->effective_on) - date_number((struct date){1, 1, 1}) : 0;
    return (level << DAY_BITS | day) << LIST_ID_BITS | basis->id;
}

static int by_key(const void *a, const void *b) {
    const struct basis_key *first = a, *second = b;
    return (first->key < second->key) - (first->key > second->key);
}

/* Keeps what the filters and the page ask for, sorted; counts each filter's values under the other filter. */
static size_t choose_rows(struct request *rq, struct basis_list_page *page, struct basis_key *rows, size_t count,
                          int64_t *found) {
    const struct basis_list_input *in = rq->input;
    int64_t levels[LEVELS + 1] = {0}, statuses[STATUSES + 1] = {0};
    const char *level_counts[LEVELS], *status_counts[LIST_STATUSES];
    size_t kept = 0;
    *found = 0;
    for (size_t i = 0; i < count; i++) {
        bool level = !page->level || same(page->level, rows[i].level);
        bool status = !page->status || same(page->status, rows[i].status);
        levels[place_of(level_codes, rows[i].level)] += status;
        statuses[place_of(status_codes, rows[i].status)] += level;
        *found += level && status;
        rows[i].key = key_of(&rows[i]);
        if (level && status && (!in->after || rows[i].key < in->after))
            rows[kept++] = rows[i];
    }
    for (size_t i = 0; i < LEVELS; i++)
        level_counts[i] = exact_words(rq, levels[i]);
    for (size_t i = 0; i < LIST_STATUSES; i++)
        status_counts[i] = exact_words(rq, statuses[i]);
    add_choices(rq, page, level_counts, status_counts, LIST_STATUSES);
    qsort(rows, kept, sizeof *rows, by_key);
    return kept;
}

/* Read once as keys, sorted here: which version of a law counts today is computed, so no key of the database has it. */
static void list_laws(struct request *rq, struct basis_list_page *page) {
    LIST(struct basis_key) keys;
    int64_t found;
    db_list(rq->db, rq->arena, &list_basis_keys, &keys);
    size_t kept = choose_rows(rq, page, keys.items, keys.count, &found);
    page->found = exact_words(rq, found);
    page->nothing = found == 0;
    page->laws.items = arena_alloc(rq->arena, LIST_ROWS * sizeof *page->laws.items);
    for (size_t i = 0; i < kept && i < LIST_ROWS; i++)
        if (search_read_basis(rq, keys.items[i].id, NULL, &page->laws.items[page->laws.count]))
            page->laws.count++;
    if (kept > LIST_ROWS)
        page->next = address_after(rq, NULL, keys.items[LIST_ROWS - 1].key);
}

/* ---- the search ---- */

/* Of this process's own work, so that a page does not change with what else the machine does. */
static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Counts beside the filters, for as long as there is time; what was not counted is shown without a number. */
static void count_choices(struct request *rq, struct basis_list_page *page, const struct search *search, double until) {
    const char *level_counts[LEVELS] = {NULL}, *status_counts[STATUSES] = {NULL};
    for (size_t i = 0; i < LEVELS && milliseconds() < until; i++) {
        struct search one = {search->query, level_codes[i], search->status};
        level_counts[i] = count_words(rq, search_count(rq, &one));
    }
    for (size_t i = 0; i < STATUSES && milliseconds() < until; i++) {
        struct search one = {search->query, search->level, status_codes[i]};
        status_counts[i] = count_words(rq, search_count(rq, &one));
    }
    add_choices(rq, page, level_counts, status_counts, STATUSES);
}

/* Exact titles and numbers come first and are not repeated among the rest. */
static void add_titles(struct request *rq, struct basis_list_page *page, const struct basis_hits *exact,
                       const struct basis_hits *hits) {
    size_t room = exact->rows.count + hits->rows.count + 1;
    page->laws.items = arena_alloc(rq->arena, room * sizeof *page->laws.items);
    for (size_t i = 0; i < exact->rows.count; i++)
        page->laws.items[page->laws.count++] = exact->rows.items[i];
    for (size_t i = 0; i < hits->rows.count; i++) {
        bool known = false;
        for (size_t k = 0; k < exact->rows.count; k++)
            known = known || exact->rows.items[k].id == hits->rows.items[i].id;
        if (!known)
            page->laws.items[page->laws.count++] = hits->rows.items[i];
    }
    int64_t found = hits->found > (int64_t)page->laws.count ? hits->found : (int64_t)page->laws.count;
    page->title_found = count_words(rq, found);
}

static enum fulltext_state find_titles(struct request *rq, struct basis_list_page *page, const struct search *search) {
    const struct basis_list_input *in = rq->input;
    struct basis_hits exact = {0}, hits;
    bool first = !in->part;
    enum fulltext_state state = search_titles(rq, search, in->after, first ? FIRST_TITLES : LIST_ROWS, &hits);
    if (!in->after)
        search_exact(rq, search, page->q, &exact);
    add_titles(rq, page, &exact, &hits);
    if (first && hits.next) {
        struct basis_list_input all = *in;
        all.part = "title";
        page->more_titles = address_of(rq, &all);
    } else
        page->next_titles = address_after(rq, "title", hits.next);
    return state;
}

static enum fulltext_state find_articles(struct request *rq, struct basis_list_page *page,
                                         const struct search *search) {
    const struct basis_list_input *in = rq->input;
    struct article_hits hits;
    enum fulltext_state state = search_articles(rq, search, in->after, ARTICLE_ROWS, &hits);
    page->articles.items = hits.rows.items;
    page->articles.count = hits.rows.count;
    page->article_found = count_words(rq, hits.found);
    page->next_articles = address_after(rq, "article", hits.next);
    return state;
}

/* What to try when nothing was found. */
static void suggest(struct request *rq, struct basis_list_page *page, const struct search *search) {
    struct basis_list_input plain = {.q = page->q}, past = {.q = page->q, .level = page->level, .status = "past"};
    struct search among_past = {search->query, search->level, "past"};
    page->nothing = true;
    if (page->level || page->status)
        page->without_filters = address_of(rq, &plain);
    if (!page->status && search_count(rq, &among_past) > 0)
        page->with_past = address_of(rq, &past);
}

static void search_library(struct request *rq, struct basis_list_page *page) {
    const struct basis_list_input *in = rq->input;
    struct search search = {fulltext_query(rq->arena, citation_apart(rq->arena, page->q)), page->level, page->status};
    enum fulltext_state titles = FULLTEXT_GOOD, articles = FULLTEXT_GOOD;
    double until = milliseconds() + COUNTING_MS;
    page->searching = true;
    page->no_words = !search.query;
    page->show_titles = search.query && !same(in->part, "article");
    page->show_articles = search.query && !same(in->part, "title");
    if (page->show_titles)
        titles = find_titles(rq, page, &search);
    if (page->show_articles)
        articles = find_articles(rq, page, &search);
    page->absent = titles == FULLTEXT_ABSENT || articles == FULLTEXT_ABSENT;
    page->slow = titles == FULLTEXT_SLOW || articles == FULLTEXT_SLOW;
    if (search.query && !page->absent && !page->slow)
        count_choices(rq, page, &search, until);
    if (!page->absent && !page->slow && !page->no_words && !page->laws.count && !page->articles.count)
        suggest(rq, page, &search);
}

/* ---- the page ---- */

/* A filter left over from a search for past versions means nothing to the list. */
static void take_inputs(const struct request *rq, struct basis_list_page *page) {
    const struct basis_list_input *in = rq->input;
    page->q = in->q && in->q[strspn(in->q, " ")] ? in->q : NULL;
    page->typed = input_typed(rq, "q");
    page->q_error = input_error(rq, "q");
    page->level = in->level;
    page->status = page->q || !same(in->status, "past") ? in->status : NULL;
}

static void show_bases(struct request *rq) {
    struct basis_list_page page = {0};
    const struct basis_list_input *in = rq->input;
    take_inputs(rq, &page);
    frame_fill(rq, &page.frame, SECTION_BASIS, page.q ? arena_printf(rq->arena, "“%s”的检索结果", page.q) : "执法依据");
    if (page.q)
        search_library(rq, &page);
    else
        list_laws(rq, &page);
    if (in->after || in->part) {
        struct basis_list_input start = *in;
        start.after = 0;
        start.part = NULL;
        page.start = address_of(rq, &start);
    }
    render_basis_list(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page basis_list_page = FORM_PAGE(
    show_bases, struct basis_list_input, INPUT(struct basis_list_input, q, .label = "检索词", .maximum = QUERY_LENGTH),
    INPUT(struct basis_list_input, level, .label = "效力级别", .choices = level_codes),
    INPUT(struct basis_list_input, status, .label = "状态", .choices = status_codes),
    INPUT(struct basis_list_input, part, .label = "结果部分", .choices = parts),
    INPUT(struct basis_list_input, after, .label = "起始位置", .minimum = 1, .maximum = INT64_MAX));
