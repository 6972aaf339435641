/* Registers page by page: /result.json, /result.csv, /result.atom and the same for every register. JSON is the read
 * interface for programs, CSV for tables, Atom for whoever wants to be told what is new. */
#include <string.h>

#include "../../data/write.h"
#include "../pages.h"
#include "data.h"

#define BOM "\xEF\xBB\xBF"

/* ---- JSON ---- */

static void take_json(struct data_page *page, const struct db_cell *cells) {
    data_json_row(page->writer, NULL, page->reg, cells);
}

void data_show_json(struct request *rq) {
    struct json json;
    struct data_page page = {.reg = data_asked(rq, false), .take = take_json, .writer = &json};
    reply_json(rq, 200, &json);
    json_object(&json, NULL);
    json_text(&json, "register", page.reg->code);
    json_text(&json, "name", page.reg->name);
    json_text(&json, "terms", DATA_TERMS);
    json_array(&json, "items");
    data_read_page(rq, &page);
    json_end(&json);
    json_integer(&json, "count", (int64_t)page.count);
    json_text(&json, "next", page.next);
    json_end(&json);
    data_date(rq, page.reg);
}

/* ---- CSV ---- */

static void take_csv(struct data_page *page, const struct db_cell *cells) {
    data_csv_row(page->to, page->reg, cells);
}

/* Puts the body into the other character set. */
static void make_gb18030(struct request *rq) {
    struct buffer text = rq->body;
    rq->body = (struct buffer){0};
    size_t missing = data_add_gb18030(&rq->body, text.data, text.length);
    buffer_free(&text);
    rq->type = "text/csv; charset=gb18030; header=present";
    if (missing)
        reply_header(rq, "X-Missing-Characters", arena_printf(rq->arena, "%zu", missing));
}

void data_show_csv(struct request *rq) {
    const struct data_input *in = rq->input;
    bool gb18030 = strcmp(in->charset, "gb18030") == 0;
    struct data_page page = {.reg = data_asked(rq, true), .take = take_csv};
    page.to = reply_body(rq, 200, "text/csv; charset=utf-8; header=present");
    if (in->bom && !gb18030)
        buffer_add_text(page.to, BOM);
    data_csv_head(page.to, page.reg, strcmp(in->header, "name") == 0);
    data_read_page(rq, &page);
    if (gb18030)
        make_gb18030(rq);
    reply_header(rq, "Content-Disposition", arena_printf(rq->arena, "attachment; filename=\"%s.csv\"", page.reg->code));
    data_date(rq, page.reg);
}

/* ---- Atom ---- */

/* The entries are written first: the feed was updated when the newest of them was. */
struct feed {
    const char *root, *updated;
    struct arena *arena;
};

static void take_entry(struct data_page *page, const struct db_cell *cells) {
    struct feed *feed = page->writer;
    const struct db_cell *cell = &cells[data_column_index(page->reg, page->reg->feed.updated)];
    const char *updated = cell->null ? feed->updated
                          : cell->text
                              ? arena_copy(feed->arena, cell->text, cell->length)
                              : arena_printf(feed->arena, "%sT00:00:00+08:00", date_iso(feed->arena, cell->date));
    if (strcmp(updated, feed->updated) > 0)
        feed->updated = updated;
    data_atom_entry(page->to, page->reg, cells, feed->root);
}

/* Puts the head before the entries. */
static void make_feed(struct request *rq, const struct data_page *page, const struct feed *feed) {
    struct buffer entries = rq->body;
    rq->body = (struct buffer){0};
    struct data_atom_head head = {
        .reg = page->reg,
        .root = feed->root,
        .filters = data_filters_text(rq, page->reg),
        .self = *rq->query ? arena_printf(rq->arena, "%s?%s", rq->path, rq->query) : rq->path,
        .updated = feed->updated,
        .next = page->next,
        .terms = DATA_TERMS,
    };
    data_atom_feed(&rq->body, &head, &entries);
    buffer_free(&entries);
}

void data_show_atom(struct request *rq) {
    struct feed feed = {.root = data_root(rq), .updated = "1970-01-01T00:00:00+08:00", .arena = rq->arena};
    struct data_page page = {.reg = data_asked(rq, false), .take = take_entry, .writer = &feed};
    if (!page.reg->feed.title)
        request_fail(rq, 404);
    page.to = reply_body(rq, 200, "application/atom+xml; charset=utf-8");
    data_read_page(rq, &page);
    make_feed(rq, &page, &feed);
    data_date(rq, page.reg);
}
