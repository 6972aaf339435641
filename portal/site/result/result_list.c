/* Results of enforcement 执法结果: the list with its filters and their counts, newest first (新绛责任制 16; 国办发
 * 〔2018〕118号 六). Filters, words and counts come from the search index; where that is away, the newest records come
 * from the database, and the page says what it cannot do. */
#include <string.h>

#include "../pages.h"
#include "../shared/days.h"
#include "../shared/frame.h"
#include "../shared/kept.h"
#include "result_input.h"
#include "result_row.h"

struct choice {
    const char *code, *name, *count; /* count: NULL where it is not known */
    int64_t id;
    bool chosen;
};
typedef LIST(struct choice) choice_list;

/* A filter that is set: what it says, and the address without it. */
struct chip {
    const char *label, *value, *without;
};
struct year_link {
    int64_t year;
    const char *address, *count;
    bool chosen;
};
#define CHIPS 7
struct result_list_page {
    struct frame frame;
    const char *typed_q, *q_error, *place_error;
    struct days days;
    choice_list bodies, kinds, classes, bands;
    LIST(struct chip) chips;
    LIST(struct year_link) years;
    result_rows rows;
    const char *total, *next, *first, *all, *csv, *json, *atom;
    bool wrong, absent, narrowed, slow, no_words, nothing;
};

#include "result_list.html.h"

/* clang-format off */
DB_QUERY(list_kinds, struct choice, "SELECT code, name FROM public_power_kind ORDER BY position",
         DB_COLUMN(struct choice, code), DB_COLUMN(struct choice, name))
DB_QUERY(list_classes, struct choice, "SELECT code, name FROM public_penalty_class ORDER BY position",
         DB_COLUMN(struct choice, code), DB_COLUMN(struct choice, name))
DB_QUERY(list_bodies, struct choice, "SELECT id, short_name AS name FROM public_body ORDER BY position, id",
         DB_COLUMN(struct choice, id), DB_COLUMN(struct choice, name))
/* clang-format on */

/* ---- the choices of the form ---- */

/* "320"; "1000+" where more were not counted; NULL where it is not known. */
static const char *count_words(struct request *rq, struct result_facet facet) {
    if (facet.least)
        return arena_printf(rq->arena, "%d+", RESULT_MOST);
    return facet.count < 0 ? NULL : arena_printf(rq->arena, "%ld", (long)facet.count);
}

static void list_bands(struct request *rq, choice_list *bands) {
    bands->items = arena_alloc(rq->arena, RESULT_BANDS * sizeof *bands->items);
    for (; bands->count < RESULT_BANDS; bands->count++)
        bands->items[bands->count] = (struct choice){
            .code = result_bands[bands->count], .name = result_band_names[bands->count], .id = (int64_t)bands->count};
}

static choice_list copy_choices(struct request *rq, const choice_list *kept) {
    choice_list copy = {arena_alloc(rq->arena, (kept->count + 1) * sizeof *copy.items), kept->count};
    memcpy(copy.items, kept->items, kept->count * sizeof *copy.items);
    return copy;
}

/* The same for every reader, so they are kept for a second; each page marks its own copy. */
static void read_choices(struct request *rq, struct result_list_page *page) {
    static struct kept kept;
    static choice_list bodies, kinds, classes;
    if (!kept_fresh(&kept)) {
        db_list(rq->db, kept.arena, &list_bodies, &bodies);
        db_list(rq->db, kept.arena, &list_kinds, &kinds);
        db_list(rq->db, kept.arena, &list_classes, &classes);
        kept_done(&kept);
    }
    page->bodies = copy_choices(rq, &bodies);
    page->kinds = copy_choices(rq, &kinds);
    page->classes = copy_choices(rq, &classes);
    list_bands(rq, &page->bands);
}

/* Marks the value that is chosen: by code, or by id where code is NULL. Returns its name, NULL where there is none. */
static const char *choose(choice_list *choices, int64_t id, const char *code) {
    const char *name = NULL;
    for (size_t i = 0; i < choices->count; i++) {
        struct choice *choice = &choices->items[i];
        choice->chosen = code ? strcmp(choice->code, code) == 0 : !choice->code && choice->id == id;
        if (choice->chosen)
            name = choice->name;
    }
    return name;
}

static void count_choices(struct request *rq, const result_facet_list *values, bool whole, choice_list *choices,
                          bool by_id) {
    for (size_t i = 0; i < choices->count; i++) {
        struct choice *choice = &choices->items[i];
        const char *code = by_id ? NULL : choice->code;
        choice->count = count_words(rq, result_facet_count(values, whole, choice->id, code));
    }
}

/* ---- addresses ---- */

static struct result_input from_start(const struct result_input *in) {
    struct result_input start = *in;
    start.after = 0;
    start.before = NULL;
    return start;
}

static const char *address_of(struct request *rq, const char *path, const struct result_input *in) {
    return result_input_address(rq->arena, path, in);
}

static void add_chip(struct request *rq, struct result_list_page *page, const char *label, const char *value,
                     const struct result_input *without) {
    if (value)
        page->chips.items[page->chips.count++] = (struct chip){label, value, address_of(rq, "/result", without)};
}

static const char *date_words(struct request *rq, struct date day) {
    return day.year ? date_long(rq->arena, day) : NULL;
}

/* A value that names nothing, such as a body that does not exist, is still a filter and can be taken away. */
static const char *named(bool given, const char *name) {
    return given && !name ? "没有这个选项" : name;
}

static void fill_chips(struct request *rq, struct result_list_page *page) {
    const struct result_input *in = rq->input;
    struct result_input start = from_start(in), w[CHIPS];
    for (size_t i = 0; i < CHIPS; i++)
        w[i] = start;
    w[0].q = w[2].kind = w[3].class = w[6].band = NULL;
    w[1].body = 0;
    w[4].from = w[5].to = (struct date){0};
    page->chips.items = arena_alloc(rq->arena, CHIPS * sizeof *page->chips.items);
    add_chip(rq, page, "检索词", in->q, &w[0]);
    const char *body = in->body ? choose(&page->bodies, in->body, NULL) : NULL;
    add_chip(rq, page, "执法机关", named(in->body != 0, body), &w[1]);
    add_chip(rq, page, "结果种类", named(in->kind, in->kind ? choose(&page->kinds, 0, in->kind) : NULL), &w[2]);
    add_chip(rq, page, "处罚种类", named(in->class, in->class ? choose(&page->classes, 0, in->class) : NULL), &w[3]);
    add_chip(rq, page, "起始日期", date_words(rq, in->from), &w[4]);
    add_chip(rq, page, "截止日期", date_words(rq, in->to), &w[5]);
    add_chip(rq, page, "金额", in->band ? choose(&page->bands, 0, in->band) : NULL, &w[6]);
    page->csv = address_of(rq, "/result.csv", &start);
    page->json = address_of(rq, "/result.json", &start);
    page->atom = address_of(rq, "/result.atom", &start);
    page->all = page->chips.count ? "/result" : NULL;
}

static void fill_years(struct request *rq, struct result_list_page *page, const result_facet_list *years) {
    const struct result_input *in = rq->input;
    page->years.items = arena_alloc(rq->arena, (years->count + 1) * sizeof *page->years.items);
    for (size_t i = 0; i < years->count; i++) {
        int year = (int)years->items[i].id;
        struct result_input of_year = from_start(in);
        of_year.from = (struct date){year, 1, 1};
        of_year.to = (struct date){year, 12, 31};
        bool chosen = date_number(in->from) == date_number(of_year.from) && in->from.year &&
                      date_number(in->to) == date_number(of_year.to);
        page->years.items[page->years.count++] =
            (struct year_link){year, address_of(rq, "/result", &of_year), count_words(rq, years->items[i]), chosen};
    }
}

/* ---- the rows ---- */

static void fill_counts(struct request *rq, struct result_list_page *page, const struct result_filter *filter) {
    struct result_facets facets;
    if (result_facets(rq, filter, &facets) != FULLTEXT_GOOD)
        return;
    count_choices(rq, &facets.kinds, facets.kinds_whole, &page->kinds, false);
    count_choices(rq, &facets.classes, facets.classes_whole, &page->classes, false);
    count_choices(rq, &facets.bands, facets.bands_whole, &page->bands, true);
    count_choices(rq, &facets.bodies, facets.bodies_whole, &page->bodies, true);
    fill_years(rq, page, &facets.years);
    page->total = count_words(rq, facets.total);
}

static enum fulltext_state find_rows(struct request *rq, struct result_list_page *page,
                                     const struct result_filter *filter) {
    struct result_input next = *(const struct result_input *)rq->input;
    fulltext_finds finds;
    int64_t key;
    enum fulltext_state state = result_find(rq, filter, next.after, RESULT_ROWS, &finds, &key);
    if (state != FULLTEXT_GOOD)
        return state;
    result_rows_read(rq, &finds, filter->query, &page->rows);
    next.after = key;
    next.before = NULL;
    page->next = key ? address_of(rq, "/result", &next) : NULL;
    return state;
}

/* Without the index only body and days narrow the list: they have keys of their own in the database. */
static void list_newest(struct request *rq, struct result_list_page *page, const struct result_filter *filter) {
    struct result_input next = *(const struct result_input *)rq->input;
    bool more;
    page->absent = true;
    page->narrowed = filter->kind || filter->penalty_class || filter->band >= 0 || filter->query;
    if (page->narrowed)
        return;
    result_rows_newest(rq, filter, cursor_read(next.before), RESULT_ROWS, &page->rows, &more);
    if (!more)
        return;
    const struct result_row *last = &page->rows.items[page->rows.count - 1];
    next.after = 0;
    next.before = cursor_write(rq->arena, last->day, last->id);
    page->next = address_of(rq, "/result", &next);
}

static void fill_rows(struct request *rq, struct result_list_page *page, const struct result_filter *filter) {
    enum fulltext_state state = find_rows(rq, page, filter);
    page->slow = state == FULLTEXT_SLOW;
    if (state == FULLTEXT_GOOD)
        fill_counts(rq, page, filter);
    if (state == FULLTEXT_ABSENT)
        list_newest(rq, page, filter);
    page->nothing = !page->rows.count && !page->slow && !page->narrowed;
}

/* ---- the page ---- */

static void take_inputs(const struct request *rq, struct result_list_page *page) {
    const char *after = input_error(rq, "after"), *before = input_error(rq, "before");
    page->typed_q = input_typed(rq, "q");
    page->days = days_typed(rq, "决定日期自");
    page->q_error = input_error(rq, "q");
    page->place_error = after ? after : before;
}

static void show_results(struct request *rq) {
    const struct result_input *in = rq->input;
    struct result_list_page page = {0};
    struct result_filter filter;
    struct result_input start = from_start(in);
    bool words;
    result_read_filter(rq, in, &filter, &words);
    take_inputs(rq, &page);
    read_choices(rq, &page);
    fill_chips(rq, &page);
    page.wrong = rq->errors.count > 0;
    page.no_words = !words;
    if (!page.wrong && words)
        fill_rows(rq, &page, &filter);
    if (in->after || in->before || page.place_error)
        page.first = address_of(rq, "/result", &start);
    frame_fill(rq, &page.frame, SECTION_RESULT, "执法结果");
    render_result_list(reply_html(rq, page.wrong ? 400 : 200), &page);
}

const struct page result_list_page = FORM_PAGE(show_results, struct result_input, RESULT_INPUTS);
