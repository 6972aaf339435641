/* Lists with filters: addresses, counts, pages. */
#include "listing.h"

#include <string.h>

#include "address.h"
#include "frame.h"

/* clang-format off */
DB_QUERY(list_listing_bodies, struct listing_body,
         "SELECT id, name FROM public_body ORDER BY legal_kind_position, position, id",
         DB_COLUMN(struct listing_body, id), DB_COLUMN(struct listing_body, name))

struct register_version {
    int64_t version;
};
DB_QUERY(find_register, struct register_version, "SELECT version FROM public_register WHERE kind = ?",
         DB_COLUMN(struct register_version, version))
/* clang-format on */

static bool same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

/* ---- words ---- */

/* "%word%", with what LIKE would take for a pattern made plain. */
static const char *pattern_of(struct request *rq, const char *word, size_t length) {
    char *pattern = arena_alloc(rq->arena, 2 * length + 3), *end = pattern;
    *end++ = '%';
    for (size_t i = 0; i < length; i++) {
        if (strchr("%_\\", word[i]))
            *end++ = '\\';
        *end++ = word[i];
    }
    *end++ = '%';
    return pattern;
}

/* Words are parted by blanks, half or full width; the third takes all the rest. */
void listing_words(struct request *rq, struct listing *list) {
    char *text = arena_copy(rq->arena, list->q ? list->q : "", list->q ? strlen(list->q) : 0);
    for (char *wide = text; (wide = strstr(wide, "\u3000"));)
        memcpy(wide, "   ", 3);
    for (size_t i = 0; i < 3; i++) {
        text += strspn(text, " ");
        size_t length = i < 2 ? strcspn(text, " ") : strlen(text);
        while (length && text[length - 1] == ' ')
            length--;
        list->like[i] = length ? pattern_of(rq, text, length) : "%";
        text += length;
    }
    if (same(list->like[0], "%"))
        list->q = NULL;
}

/* ---- addresses ---- */

/* The address with each filter as chosen, but for the one named. */
static const char *build(struct request *rq, const struct listing *list, const char *path, const char *name,
                         const char *value) {
    struct address address = address_start(rq->arena, path);
    address_integer(&address, "body", list->body);
    if (list->name)
        address_text(&address, list->name, same(list->name, name) ? value : list->code);
    address_text(&address, "q", list->q);
    address_text(&address, "after", same("after", name) ? value : NULL);
    return address_end(&address);
}

const char *listing_address(struct request *rq, const struct listing *list, const char *name, const char *value) {
    return build(rq, list, list->path, name, value);
}

/* Formats share the filters but for words, which registers do not search; what names the list itself among several
 * comes first. */
static const char *data_address(struct request *rq, const struct listing *list, const char *format) {
    const char *fixed = list->fixed ? arena_printf(rq->arena, "?%s", list->fixed) : "";
    struct listing without = *list;
    without.q = NULL;
    return build(rq, &without, arena_printf(rq->arena, "%s.%s%s", list->data, format, fixed), NULL, NULL);
}

/* ---- the filters ---- */

void listing_start(struct request *rq, struct listing *list) {
    db_list(rq->db, rq->arena, &list_listing_bodies, &list->bodies);
    list->typed = input_typed(rq, "q");
    listing_words(rq, list);
    bool known = !list->body;
    for (size_t i = 0; i < list->bodies.count; i++)
        known = known || list->bodies.items[i].id == list->body;
    if (!known) {
        input_reject(rq, "body", "执法主体", "没有这个执法主体，请从列表中选择");
        list->body = 0;
    }
    list->q_error = input_error(rq, "q");
    list->body_error = input_error(rq, "body");
}

/* What the database fails to give leaves the store as it was, and nothing behind: request_fail does not return here. */
static void fill_store(struct request *rq, const struct listing *list, struct listing_store *store, int64_t version,
                       struct db_query *query) {
    listing_cells cells;
    struct date today = frame_today(rq);
    db_list(rq->db, rq->arena, query, &cells, LISTING_PATTERNS(list));
    if (!store->arena)
        store->arena = arena_new();
    arena_reset(store->arena);
    store->cells.count = cells.count;
    store->cells.items = arena_alloc(store->arena, (cells.count + 1) * sizeof *cells.items);
    for (size_t i = 0; i < cells.count; i++) {
        store->cells.items[i] = cells.items[i];
        if (cells.items[i].code)
            store->cells.items[i].code = arena_copy(store->arena, cells.items[i].code, strlen(cells.items[i].code));
    }
    store->version = version;
    store->day = today;
}

listing_cells listing_cells_read(struct request *rq, const struct listing *list, struct listing_store *store,
                                 const char *kind, struct db_query *query) {
    struct register_version now = {0};
    listing_cells cells;
    if (list->q) {
        db_list(rq->db, rq->arena, query, &cells, LISTING_PATTERNS(list));
        return cells;
    }
    db_row(rq->db, rq->arena, &find_register, &now, DB(kind));
    if (!store->arena || store->version != now.version || date_number(store->day) != date_number(frame_today(rq)))
        fill_store(rq, list, store, now.version, query);
    return store->cells;
}

static void refuse_unknown_code(struct request *rq, struct listing *list, const listing_codes *codes) {
    bool known = !list->code;
    for (size_t i = 0; i < codes->count; i++)
        known = known || same(codes->items[i].code, list->code);
    if (!known) {
        input_reject(rq, list->name, list->label, arena_printf(rq->arena, "%s不在可选范围内", list->label));
        list->code = NULL;
    }
    list->code_error = list->name ? input_error(rq, list->name) : NULL;
}

static void add_choice(struct request *rq, struct listing *list, const char *code, const char *name, int64_t count) {
    list->choices.items[list->choices.count++] = (struct listing_choice){
        .name = name,
        .address = listing_address(rq, list, list->name, code),
        .count = arena_printf(rq->arena, "%ld", (long)count),
        .chosen = code ? same(code, list->code) : !list->code,
    };
}

/* Each code under the chosen body. One without rows is shown when it is chosen. */
static void count_codes(struct request *rq, struct listing *list, const listing_cells *cells,
                        const listing_codes *codes) {
    int64_t all = 0;
    for (size_t i = 0; i < cells->count; i++)
        if (!list->body || cells->items[i].body_id == list->body)
            all += cells->items[i].count;
    list->choices.items = arena_alloc(rq->arena, (codes->count + 1) * sizeof *list->choices.items);
    add_choice(rq, list, NULL, "全部", all);
    for (size_t k = 0; k < codes->count; k++) {
        int64_t count = 0;
        for (size_t i = 0; i < cells->count; i++)
            if (same(cells->items[i].code, codes->items[k].code) &&
                (!list->body || cells->items[i].body_id == list->body))
                count += cells->items[i].count;
        if (count || same(list->code, codes->items[k].code))
            add_choice(rq, list, codes->items[k].code, codes->items[k].name, count);
    }
}

/* Each body under the chosen code; those without rows are left out, but for the chosen one. */
static void count_bodies(struct listing *list, const listing_cells *cells) {
    size_t kept = 0;
    for (size_t k = 0; k < list->bodies.count; k++) {
        struct listing_body body = list->bodies.items[k];
        body.chosen = body.id == list->body;
        for (size_t i = 0; i < cells->count; i++)
            if (cells->items[i].body_id == body.id && (!list->code || same(cells->items[i].code, list->code)))
                body.count += cells->items[i].count;
        list->found += !list->body || body.chosen ? body.count : 0;
        if (body.count || body.chosen)
            list->bodies.items[kept++] = body;
    }
    list->bodies.count = kept;
}

void listing_count(struct request *rq, struct listing *list, const listing_cells *cells, const listing_codes *codes) {
    refuse_unknown_code(rq, list, codes);
    list->found = 0;
    if (list->name)
        count_codes(rq, list, cells, codes);
    count_bodies(list, cells);
    list->filtered = list->body || list->code || list->q;
}

/* ---- pages ---- */

void listing_turn(struct request *rq, struct listing *list, const char *next) {
    if (next)
        list->next = listing_address(rq, list, "after", next);
    if (list->later)
        list->start = listing_address(rq, list, NULL, NULL);
    if (list->filtered)
        list->clear = list->path;
    list->csv = data_address(rq, list, "csv");
    list->json = data_address(rq, list, "json");
    list->atom = data_address(rq, list, "atom");
}
