/*
 * The search over everything that is public. Without a kind the newest finds of each kind, with how many there are;
 * with one all of that kind, page by page. What has just the number that was typed comes first, whatever the index
 * says.
 */
#include <string.h>
#include <time.h>

#include "../basis/citation.h"
#include "../pages.h"
#include "../shared/address.h"
#include "../shared/days.h"
#include "../shared/frame.h"
#include "find_hit.h"
#include "number_key.h"
#include "search.h"

#define QUERY_LENGTH 100
#define FIRST_ROWS   3  /* of each kind */
#define PAGE_ROWS    20 /* of one kind */
#define EXACT_ROWS   20
#define COUNTING_MS  10 /* of work, for the counts */
#define MAX_PARTS    4  /* words offered one by one when nothing was found */

struct find_input {
    const char *q, *kind;
    int64_t body;
    struct date from, to;
    int64_t after;
};
typedef LIST(struct find_hit) hit_list;

/* A kind in the row above the finds, or its finds. */
struct choice {
    const char *name, *address, *count;
    bool chosen;
};
struct group {
    const char *code, *name, *unit;
    const char *count,
        *all; /* NULL where it was not counted; all: address of all its finds, NULL where these are all */
    hit_list hits;
};
struct body_choice {
    int64_t id;
    const char *name;
    bool chosen;
};
struct part {
    const char *text, *address;
};
struct find_page {
    struct frame frame;
    const char *q, *kind, *typed, *q_error, *body_error;
    struct days days;
    bool wrong;
    bool narrow; /* body and days are shown open */
    LIST(struct body_choice) bodies;
    LIST(struct choice) kinds;
    LIST(struct group) groups;
    LIST(struct part) parts;
    hit_list exact; /* the hits of the first group, where something has just this number or title */
    bool filtered, absent, slow, no_words, nothing;
    const char *plain, *every_kind, *results, *library, *next, *start; /* addresses, NULL where there is none */
};

#include "find.html.h"

struct record_found {
    const char *kind;
    int64_t version_id;
};
/* clang-format off */
DB_QUERY(list_numbered, struct record_found,
         "SELECT kind, version_id FROM public_record WHERE number_key = ? ORDER BY day DESC, id DESC LIMIT 20",
         DB_COLUMN(struct record_found, kind), DB_COLUMN(struct record_found, version_id))

DB_QUERY(list_choosable, struct body_choice, "SELECT id, name FROM public_body ORDER BY position, id",
         DB_COLUMN(struct body_choice, id), DB_COLUMN(struct body_choice, name))
/* clang-format on */

/* The codes of find_kinds, which the address may have. */
static const char *const kind_codes[] = {"result",   "basis",       "article", "benchmark", "duty",    "list_item",
                                         "document", "entrustment", "figure",  "body",      "officer", NULL};

static bool same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

static const struct find_kind *kind_of(const char *code) {
    for (size_t i = 0; i < FIND_KINDS; i++)
        if (same(find_kinds[i].code, code))
            return &find_kinds[i];
    return NULL;
}

/* ---- addresses and words ---- */

static const char *address_of(struct request *rq, const char *path, const struct find_input *in) {
    struct address address = address_start(rq->arena, path);
    address_text(&address, "q", in->q);
    address_text(&address, "kind", in->kind);
    address_integer(&address, "body", in->body);
    address_date(&address, "from", in->from);
    address_date(&address, "to", in->to);
    address_integer(&address, "after", in->after);
    return address_end(&address);
}

static const char *address_with(struct request *rq, const char *kind, int64_t after) {
    struct find_input in = *(const struct find_input *)rq->input;
    in.kind = kind;
    in.after = after;
    return address_of(rq, "/search", &in);
}

/* "320", "1000+", NULL where it is not known. */
static const char *count_words(struct request *rq, int64_t count) {
    if (count > SEARCH_MOST)
        return arena_printf(rq->arena, "%d+", SEARCH_MOST);
    return count < 0 ? NULL : arena_printf(rq->arena, "%ld", (long)count);
}

/* ---- asking the index ---- */

/* Of this process's own work, so that a page does not change with what else the machine does. */
static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* A filter that a kind cannot heed leaves that kind out. */
static bool is_asked(const struct find_kind *kind, const struct find_input *in) {
    return (kind->of_body || !in->body) && (kind->of_day || !(in->from.year || in->to.year));
}

static struct fulltext_search ask_for(struct request *rq, const struct find_kind *kind,
                                      const struct fulltext_query *query) {
    const struct find_input *in = rq->input;
    struct fulltext_search asked = {
        .kind = kind->code, .from = in->from, .to = in->to, .query = query, .plain = !kind->context};
    if (in->body)
        asked.tags[0] = arena_printf(rq->arena, "body_%ld", (long)in->body);
    asked.tags[1] = kind->tag;
    return asked;
}

static bool is_exact(const struct find_page *page, const struct find_hit *hit) {
    for (size_t i = 0; i < page->exact.count; i++)
        if (same(page->exact.items[i].address, hit->address))
            return true;
    return false;
}

/* Reads finds again; those that are no longer there, and those that stand above already, are left out. */
static void read_hits(struct request *rq, struct find_page *page, const struct find_kind *kind,
                      const struct fulltext_query *query, const fulltext_finds *finds, hit_list *hits) {
    hits->items = arena_alloc(rq->arena, (finds->count + 1) * sizeof *hits->items);
    for (size_t i = 0; i < finds->count; i++) {
        struct find_hit *hit = &hits->items[hits->count];
        if (find_read(rq, kind, finds->items[i].id, query, hit) && !is_exact(page, hit))
            hits->count++;
    }
}

static void note_state(struct find_page *page, enum fulltext_state state) {
    page->absent = page->absent || state == FULLTEXT_ABSENT;
    page->slow = page->slow || state == FULLTEXT_SLOW;
}

static int64_t count_finds(struct request *rq, const struct fulltext_search *asked, double until) {
    int64_t count;
    int work = (int)(until - milliseconds());
    if (work <= 0)
        return -1;
    enum fulltext_state state =
        fulltext_count_within(search_index(rq), rq->arena, asked, SEARCH_MOST + 1, work, &count);
    return state == FULLTEXT_GOOD ? count : -1;
}

static void add_choice(struct request *rq, struct find_page *page, const struct find_kind *kind, int64_t count) {
    const struct find_input *in = rq->input;
    page->kinds.items[page->kinds.count++] = (struct choice){kind->name, address_with(rq, kind->code, 0),
                                                             count_words(rq, count), same(in->kind, kind->code)};
}

/* What was found of a kind, and its place among the kinds above. Those that are all on the page count themselves. */
static void find_kind(struct request *rq, struct find_page *page, const struct find_kind *kind,
                      const struct fulltext_query *query, size_t rows, double until) {
    const struct find_input *in = rq->input;
    struct fulltext_search asked = ask_for(rq, kind, query);
    struct group *group = &page->groups.items[page->groups.count];
    fulltext_finds finds;
    int64_t after = in->kind ? in->after : 0;
    enum fulltext_state state = fulltext_find(search_index(rq), rq->arena, &asked, after, rows + 1, &finds);
    bool more = state == FULLTEXT_GOOD && finds.count > rows;
    note_state(page, state);
    if (state != FULLTEXT_GOOD || !finds.count)
        return;
    finds.count -= more;
    int64_t count = more || after ? count_finds(rq, &asked, until) : (int64_t)finds.count;
    *group =
        (struct group){.code = kind->code, .name = kind->name, .unit = kind->unit, .count = count_words(rq, count)};
    read_hits(rq, page, kind, query, &finds, &group->hits);
    if (more && in->kind)
        page->next = address_with(rq, in->kind, finds.items[rows - 1].key);
    else if (more)
        group->all = address_with(rq, kind->code, 0);
    page->groups.count += group->hits.count > 0;
    add_choice(rq, page, kind, count);
}

/* How many there are of a kind that is not shown, for as long as there is time. */
static void count_kind(struct request *rq, struct find_page *page, const struct find_kind *kind,
                       const struct fulltext_query *query, double until) {
    struct fulltext_search asked = ask_for(rq, kind, query);
    int64_t count = count_finds(rq, &asked, until);
    if (count)
        add_choice(rq, page, kind, count);
}

static void find_all(struct request *rq, struct find_page *page, const struct fulltext_query *query) {
    const struct find_input *in = rq->input;
    double until = milliseconds() + COUNTING_MS;
    for (size_t i = 0; i < FIND_KINDS; i++) {
        const struct find_kind *kind = &find_kinds[i];
        bool chosen = same(in->kind, kind->code);
        if (!is_asked(kind, in))
            continue;
        if (chosen || !in->kind)
            find_kind(rq, page, kind, query, chosen ? PAGE_ROWS : FIRST_ROWS, until);
        else if (!page->absent)
            count_kind(rq, page, kind, query, until);
    }
}

/* ---- numbers and titles in full ---- */

static void add_exact(struct request *rq, struct find_page *page, const char *code, int64_t id,
                      const struct fulltext_query *query) {
    const struct find_kind *kind = kind_of(code);
    struct find_hit *hit = &page->exact.items[page->exact.count];
    if (kind && page->exact.count < 2 * EXACT_ROWS && find_read(rq, kind, id, query, hit))
        page->exact.count++;
}

/* Of any kind and body, even while there is no index. */
static void find_exact(struct request *rq, struct find_page *page, const struct fulltext_query *query) {
    LIST(struct record_found) records;
    struct search search = {query, NULL, NULL};
    struct basis_hits laws;
    page->exact.items = arena_alloc(rq->arena, (2 * EXACT_ROWS + 1) * sizeof *page->exact.items);
    db_list(rq->db, rq->arena, &list_numbered, &records, DB(number_key(rq->arena, page->q)));
    for (size_t i = 0; i < records.count; i++)
        add_exact(rq, page, records.items[i].kind, records.items[i].version_id, query);
    search_exact(rq, &search, page->q, &laws);
    for (size_t i = 0; i < laws.rows.count; i++)
        add_exact(rq, page, "basis", laws.rows.items[i].id, query);
    if (page->exact.count)
        page->groups.items[page->groups.count++] =
            (struct group){.code = "exact", .name = "文号或者标题完全相同", .hits = page->exact};
}

/* ---- when nothing was found ---- */

/* Each of several words alone. */
static void offer_parts(struct request *rq, struct find_page *page) {
    page->parts.items = arena_alloc(rq->arena, MAX_PARTS * sizeof *page->parts.items);
    for (const char *at = page->q + strspn(page->q, " "); *at && page->parts.count < MAX_PARTS;) {
        size_t length = strcspn(at, " ");
        struct find_input in = {.q = arena_copy(rq->arena, at, length)};
        page->parts.items[page->parts.count++] = (struct part){in.q, address_of(rq, "/search", &in)};
        at += length + strspn(at + length, " ");
    }
    if (page->parts.count == 1)
        page->parts.count = 0;
}

static void suggest(struct request *rq, struct find_page *page) {
    const struct find_input *in = rq->input;
    struct find_input plain = {.q = in->q}, every = *in;
    every.kind = NULL;
    every.after = 0;
    if (page->filtered)
        page->plain = address_of(rq, "/search", &plain);
    if (in->kind)
        page->every_kind = address_of(rq, "/search", &every);
    offer_parts(rq, page);
}

/* ---- the page ---- */

static void read_bodies(struct request *rq, struct find_page *page) {
    const struct find_input *in = rq->input;
    db_list(rq->db, rq->arena, &list_choosable, &page->bodies);
    for (size_t i = 0; i < page->bodies.count; i++)
        page->bodies.items[i].chosen = page->bodies.items[i].id == in->body;
}

static void take_inputs(struct request *rq, struct find_page *page) {
    const struct find_input *in = rq->input;
    if (in->from.year && in->to.year && date_number(in->to) < date_number(in->from))
        input_reject(rq, "to", "截止日期", "截止日期早于起始日期，请检查");
    page->q = in->q && in->q[strspn(in->q, " ")] ? in->q : NULL;
    page->kind = in->kind;
    page->typed = input_typed(rq, "q");
    page->days = days_typed(rq, "日期自");
    page->q_error = input_error(rq, "q");
    page->body_error = input_error(rq, "body");
    page->filtered = in->body || in->from.year || in->to.year;
    page->wrong = rq->errors.count > 0;
    page->narrow = page->filtered || page->body_error || page->days.from_error || page->days.to_error;
}

/* Where more can be chosen than here. */
static void lead_on(struct request *rq, struct find_page *page) {
    const struct find_input *in = rq->input;
    struct find_input filters = {.q = in->q, .body = in->body, .from = in->from, .to = in->to}, words = {.q = in->q};
    if (same(in->kind, "result"))
        page->results = address_of(rq, "/result", &filters);
    if (same(in->kind, "article") || same(in->kind, "basis"))
        page->library = address_of(rq, "/basis", &words);
    if (in->after)
        page->start = address_with(rq, in->kind, 0);
}

static void find_everything(struct request *rq, struct find_page *page) {
    const struct find_input *in = rq->input;
    const struct fulltext_query *query = fulltext_query(rq->arena, citation_apart(rq->arena, page->q));
    page->no_words = !query;
    if (!query)
        return;
    page->groups.items = arena_alloc(rq->arena, (FIND_KINDS + 1) * sizeof *page->groups.items);
    page->kinds.items = arena_alloc(rq->arena, (FIND_KINDS + 1) * sizeof *page->kinds.items);
    page->kinds.items[page->kinds.count++] = (struct choice){"全部", address_with(rq, NULL, 0), NULL, !in->kind};
    if (!in->kind && !page->filtered)
        find_exact(rq, page, query);
    find_all(rq, page, query);
    page->nothing = !page->absent && !page->slow && !page->groups.count;
    if (page->nothing)
        suggest(rq, page);
    lead_on(rq, page);
}

static void show_find(struct request *rq) {
    struct find_page page = {0};
    take_inputs(rq, &page);
    read_bodies(rq, &page);
    frame_fill(rq, &page.frame, SECTION_NONE, page.q ? arena_printf(rq->arena, "“%s”的检索结果", page.q) : "检索");
    if (page.q && !page.wrong)
        find_everything(rq, &page);
    render_find(reply_html(rq, page.wrong ? 400 : 200), &page);
}

const struct page find_page =
    FORM_PAGE(show_find, struct find_input, INPUT(struct find_input, q, .label = "检索词", .maximum = QUERY_LENGTH),
              INPUT(struct find_input, kind, .label = "类别", .choices = kind_codes),
              INPUT(struct find_input, body, .label = "执法机关", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct find_input, from, .label = "起始日期"), INPUT(struct find_input, to, .label = "截止日期"),
              INPUT(struct find_input, after, .label = "起始位置", .minimum = 1, .maximum = INT64_MAX));
