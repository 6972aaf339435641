/* Freshness 更新情况: for each body and column when it last changed and whether something is unpublished beyond the day
 * that its rule sets (新绛责任制 22, 国办发〔2018〕118号); an empty column since when and why. */
#include <string.h>

#include "../pages.h"
#include "../shared/address.h"
#include "../shared/frame.h"
#include "../shared/number.h"

#define MOST_ROWS 300 /* of all bodies in one list */

struct freshness_input {
    int64_t body;
    const char *state;
};
/* How a column stands, in words, shape and colour. */
enum { STATE_LATE, STATE_BLANK, STATE_EMPTY, STATE_FINE, STATES };
static const char *const state_codes[] = {"late", "blank", "empty", "fine", NULL};
static const struct state {
    const char *word, *shape, *look;
} states[STATES] = {
    {"逾期", "■", "late"}, {"空白，未说明", "◐", "soon"}, {"空白，已说明", "○", ""}, {"正常", "●", "good"}};

/* A column of a body. */
struct fresh_column {
    int64_t body_id, records, late_now, late_ever;
    const char *body_name, *col, *col_name, *group_name, *empty_reason, *citation, *rule_text;
    struct date last_on, oldest_due, empty_since;
    int state;
    const char *word, *shape, *look, *records_words;
    bool is_late, is_fine;
};
typedef LIST(struct fresh_column) fresh_columns;
struct fresh_body {
    int64_t id, principal_id;
    const char *name, *principal_name;
    bool chosen;
    fresh_columns columns; /* a run of all of them */
    int64_t late, blank, empty, fine;
    const char *late_names;
};
struct state_choice {
    const char *name, *shape, *address, *count;
    bool chosen;
};
/* A rule, and the columns it is for. */
struct fresh_rule {
    const char *text, *citation, *columns;
};
struct freshness_page {
    struct frame frame;
    int64_t body, principal_id, late_bodies, late_columns, left_out;
    const char *body_name, *principal_name, *state, *state_name;
    LIST(struct state_choice) states;
    LIST(struct fresh_body) bodies; /* of the whole table */
    LIST(struct fresh_body) choices;
    fresh_columns heads, rows;
    LIST(struct fresh_rule) rules;
};

#include "freshness.html.h"

/* clang-format off */
#define FRESH_COLUMNS                                                                                                  \
    "SELECT body_id, records, late_now, late_ever, body_name, col, col_name, group_name, empty_reason, citation,"      \
    " rule_text, last_on, oldest_due, empty_since FROM public_freshness"
#define FRESH_FIELDS                                                                                                   \
    DB_COLUMN(struct fresh_column, body_id), DB_COLUMN(struct fresh_column, records),                                  \
        DB_COLUMN(struct fresh_column, late_now), DB_COLUMN(struct fresh_column, late_ever),                           \
        DB_COLUMN(struct fresh_column, body_name), DB_COLUMN(struct fresh_column, col),                                \
        DB_COLUMN(struct fresh_column, col_name), DB_COLUMN(struct fresh_column, group_name),                          \
        DB_COLUMN(struct fresh_column, empty_reason), DB_COLUMN(struct fresh_column, citation),                        \
        DB_COLUMN(struct fresh_column, rule_text), DB_COLUMN(struct fresh_column, last_on),                            \
        DB_COLUMN(struct fresh_column, oldest_due), DB_COLUMN(struct fresh_column, empty_since)

DB_QUERY(list_fresh, struct fresh_column, FRESH_COLUMNS " ORDER BY body_position, body_id, col_position", FRESH_FIELDS)
DB_QUERY(list_fresh_of_body, struct fresh_column, FRESH_COLUMNS " WHERE body_id = ? ORDER BY col_position", FRESH_FIELDS)

DB_QUERY(list_fresh_bodies, struct fresh_body,
         "SELECT id, principal_id, name, principal_name FROM public_body ORDER BY position, id",
         DB_COLUMN(struct fresh_body, id), DB_COLUMN(struct fresh_body, principal_id),
         DB_COLUMN(struct fresh_body, name), DB_COLUMN(struct fresh_body, principal_name))
/* clang-format on */

static int state_of(const struct fresh_column *column) {
    if (column->late_now)
        return STATE_LATE;
    if (column->records)
        return STATE_FINE;
    return column->empty_reason && *column->empty_reason ? STATE_EMPTY : STATE_BLANK;
}

static void describe(struct request *rq, fresh_columns *columns) {
    for (size_t i = 0; i < columns->count; i++) {
        struct fresh_column *column = &columns->items[i];
        column->state = state_of(column);
        column->is_late = column->state == STATE_LATE;
        column->is_fine = column->state == STATE_FINE;
        column->word = states[column->state].word;
        column->shape = states[column->state].shape;
        column->look = states[column->state].look;
        column->records_words = number_words(rq->arena, column->records);
    }
}

static bool is_entrusted(const struct freshness_page *page, int64_t body_id) {
    for (size_t i = 0; i < page->choices.count; i++)
        if (page->choices.items[i].id == body_id)
            return page->choices.items[i].principal_id != 0;
    return false;
}

/* What a body does that acts by entrustment, the body publishes in whose name it acts (新绛责任制 12): columns of its
 * own in which nothing ever stood are not empty, they are not there. */
static void leave_out_entrusted(const struct freshness_page *page, fresh_columns *columns) {
    size_t kept = 0;
    for (size_t i = 0, length; i < columns->count; i += length) {
        bool used = !is_entrusted(page, columns->items[i].body_id);
        for (length = 0; i + length < columns->count; length++) {
            if (columns->items[i + length].body_id != columns->items[i].body_id)
                break;
            used = used || columns->items[i + length].records || columns->items[i + length].late_now;
        }
        if (used)
            memmove(&columns->items[kept], &columns->items[i], length * sizeof *columns->items);
        kept += used ? length : 0;
    }
    columns->count = kept;
}

/* ---- the whole table ---- */

static const char *joined(struct request *rq, const char *names, const char *name) {
    return names ? arena_printf(rq->arena, "%s、%s", names, name) : name;
}

static void count_column(struct request *rq, struct fresh_body *body, const struct fresh_column *column) {
    body->late += column->state == STATE_LATE;
    body->blank += column->state == STATE_BLANK;
    body->empty += column->state == STATE_EMPTY;
    body->fine += column->state == STATE_FINE;
    body->columns.count++;
    if (column->is_late)
        body->late_names = joined(rq, body->late_names, column->col_name);
}

/* The columns come in runs of one body. */
static void lay_bodies(struct request *rq, struct freshness_page *page, fresh_columns *all) {
    struct fresh_body *body = NULL;
    page->bodies.items = arena_alloc(rq->arena, (all->count + 1) * sizeof *page->bodies.items);
    for (size_t i = 0; i < all->count; i++) {
        struct fresh_column *column = &all->items[i];
        if (i == 0 || column->body_id != all->items[i - 1].body_id) {
            body = &page->bodies.items[page->bodies.count++];
            *body = (struct fresh_body){.id = column->body_id, .name = column->body_name, .columns = {column, 0}};
        }
        count_column(rq, body, column);
    }
    for (size_t i = 0; i < page->bodies.count; i++) {
        page->late_bodies += page->bodies.items[i].late > 0;
        page->late_columns += page->bodies.items[i].late;
    }
}

/* ---- the list ---- */

/* Those of the chosen state; without one, of all bodies what is late, of one body everything. */
static void choose_rows(struct request *rq, struct freshness_page *page, const fresh_columns *all) {
    const char *wanted = page->state ? page->state : page->body ? NULL : state_codes[STATE_LATE];
    page->rows.items = arena_alloc(rq->arena, (all->count + 1) * sizeof *page->rows.items);
    for (size_t i = 0; i < all->count; i++) {
        if (wanted && strcmp(wanted, state_codes[all->items[i].state]) != 0)
            continue;
        if (page->rows.count < MOST_ROWS)
            page->rows.items[page->rows.count++] = all->items[i];
        else
            page->left_out++;
    }
}

static const char *address_of(struct request *rq, int64_t body, const char *state) {
    struct address address = address_start(rq->arena, "/freshness");
    address_integer(&address, "body", body);
    address_text(&address, "state", state);
    return address_end(&address);
}

static void lay_states(struct request *rq, struct freshness_page *page, const fresh_columns *all) {
    int64_t counts[STATES] = {0};
    for (size_t i = 0; i < all->count; i++)
        counts[all->items[i].state]++;
    page->states.items = arena_alloc(rq->arena, (STATES + 1) * sizeof *page->states.items);
    page->states.items[page->states.count++] = (struct state_choice){
        "全部", "", address_of(rq, page->body, NULL), number_words(rq->arena, (int64_t)all->count), !page->state};
    for (int i = 0; i < STATES; i++) {
        bool chosen = page->state && strcmp(page->state, state_codes[i]) == 0;
        page->states.items[page->states.count++] =
            (struct state_choice){states[i].word, states[i].shape, address_of(rq, page->body, state_codes[i]),
                                  number_words(rq->arena, counts[i]), chosen};
        if (chosen)
            page->state_name = states[i].word;
    }
}

/* ---- the rules ---- */

static struct fresh_rule *rule_of(struct freshness_page *page, const struct fresh_column *column) {
    for (size_t i = 0; i < page->rules.count; i++) {
        struct fresh_rule *rule = &page->rules.items[i];
        if (strcmp(rule->text, column->rule_text) == 0 && strcmp(rule->citation, column->citation) == 0)
            return rule;
    }
    struct fresh_rule *rule = &page->rules.items[page->rules.count++];
    *rule = (struct fresh_rule){column->rule_text, column->citation, NULL};
    return rule;
}

/* Every body has the same columns; those of the first tell the rules. */
static void lay_rules(struct request *rq, struct freshness_page *page, const fresh_columns *all) {
    page->heads.items = all->items;
    while (page->heads.count < all->count && all->items[page->heads.count].body_id == all->items[0].body_id)
        page->heads.count++;
    page->rules.items = arena_alloc(rq->arena, (page->heads.count + 1) * sizeof *page->rules.items);
    for (size_t i = 0; i < page->heads.count; i++) {
        if (!all->items[i].rule_text || !all->items[i].citation)
            continue;
        struct fresh_rule *rule = rule_of(page, &all->items[i]);
        rule->columns = joined(rq, rule->columns, all->items[i].col_name);
    }
}

/* ---- the page ---- */

static void read_choices(struct request *rq, struct freshness_page *page) {
    db_list(rq->db, rq->arena, &list_fresh_bodies, &page->choices);
    for (size_t i = 0; i < page->choices.count; i++)
        if (page->choices.items[i].id == page->body) {
            page->choices.items[i].chosen = true;
            page->body_name = page->choices.items[i].name;
            page->principal_id = page->choices.items[i].principal_id;
            page->principal_name = page->choices.items[i].principal_name;
        }
    if (page->body && !page->body_name)
        request_fail(rq, 404);
}

static void show_freshness(struct request *rq) {
    const struct freshness_input *in = rq->input;
    struct freshness_page page = {.body = in->body, .state = in->state};
    fresh_columns all;
    read_choices(rq, &page);
    if (in->body)
        db_list(rq->db, rq->arena, &list_fresh_of_body, &all, DB(in->body));
    else
        db_list(rq->db, rq->arena, &list_fresh, &all);
    leave_out_entrusted(&page, &all);
    describe(rq, &all);
    lay_bodies(rq, &page, &all);
    lay_states(rq, &page, &all);
    lay_rules(rq, &page, &all);
    choose_rows(rq, &page, &all);
    frame_fill(rq, &page.frame, SECTION_NONE,
               page.body_name ? arena_printf(rq->arena, "%s的更新情况", page.body_name) : "更新情况");
    render_freshness(reply_html(rq, 200), &page);
}

const struct page freshness_page =
    PAGE(show_freshness, struct freshness_input,
         INPUT(struct freshness_input, body, .label = "执法机关", .minimum = 1, .maximum = INT64_MAX),
         INPUT(struct freshness_input, state, .label = "状态", .choices = state_codes));
