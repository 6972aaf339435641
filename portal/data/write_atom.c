/* Atom entries (RFC 4287). An entry's id is the lasting address of what it tells of, so that it stays the same whatever
 * happens to feed or page. */
#include <stdio.h>
#include <string.h>

#include "../../fcgi/out.h"
#include "write.h"

static const struct db_cell *cell_of(const struct data_register *reg, const struct db_cell *cells, const char *name) {
    size_t index = data_column_index(reg, name);
    return index == SIZE_MAX || cells[index].null ? NULL : &cells[index];
}

static void add_text(struct out *out, const char *element, const char *prefix, const struct db_cell *cell,
                     const char *fallback) {
    buffer_printf(out->to, "<%s>", element);
    out_text(out, prefix);
    out_text(out, cell && cell->length ? cell->text : fallback);
    buffer_printf(out->to, "</%s>\n", element);
}

/* Days have no hour: they begin at midnight. */
static void add_time(struct out *out, const char *element, const struct db_cell *cell) {
    if (!cell)
        return;
    buffer_printf(out->to, "<%s>", element);
    if (cell->text)
        out_text(out, cell->text);
    else
        buffer_printf(out->to, "%04d-%02d-%02dT00:00:00+08:00", cell->date.year, cell->date.month, cell->date.day);
    buffer_printf(out->to, "</%s>\n", element);
}

/* A withdrawal is another thing than what was withdrawn, though it stands at the same address. */
static void add_address(struct out *out, const struct data_register *reg, const struct db_cell *cells,
                        const char *root) {
    long id = (long)cells[0].integer;
    buffer_add_text(out->to, "<id>");
    out_text(out, root);
    buffer_printf(out->to, "/record/%ld%s</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"", id,
                  reg->kind ? "" : "#withdrawn");
    out_attr(out, root);
    buffer_printf(out->to, "/record/%ld\"/>\n", id);
}

void data_atom_entry(struct buffer *to, const struct data_register *reg, const struct db_cell *cells,
                     const char *root) {
    struct out out = {.to = to};
    const struct data_feed *feed = &reg->feed;
    const struct db_cell *author = cell_of(reg, cells, feed->author);
    buffer_add_text(to, "<entry>\n");
    add_address(&out, reg, cells, root);
    add_text(&out, "title", feed->prefix, cell_of(reg, cells, feed->title), "（没有文号）");
    add_time(&out, "updated", cell_of(reg, cells, feed->updated));
    add_time(&out, "published", cell_of(reg, cells, feed->published));
    buffer_add_text(to, "<author>");
    add_text(&out, "name", "", author, reg->name);
    buffer_add_text(to, "</author>\n");
    add_text(&out, "summary", "", cell_of(reg, cells, feed->summary), "");
    buffer_add_text(to, "</entry>\n");
}

static void add_link(struct out *out, const char *rel, const char *type, const char *root, const char *path) {
    buffer_printf(out->to, "<link rel=\"%s\" type=\"%s\" href=\"", rel, type);
    out_attr(out, root);
    out_attr(out, path);
    buffer_add_text(out->to, "\"/>\n");
}

/* A feed's id is its address without the place in it. */
static void add_feed_id(struct out *out, const struct data_atom_head *head) {
    buffer_add_text(out->to, "<id>");
    out_text(out, head->root);
    buffer_printf(out->to, "/%s.atom", head->reg->code);
    out_text(out, head->filters);
    buffer_add_text(out->to, "</id>\n");
}

void data_atom_feed(struct buffer *to, const struct data_atom_head *head, const struct buffer *entries) {
    struct out out = {.to = to};
    char page[64];
    snprintf(page, sizeof page, "/%s", head->reg->code);
    buffer_add_text(to, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n");
    add_feed_id(&out, head);
    buffer_printf(to, "<title>%s</title>\n<updated>%s</updated>\n<rights>%s</rights>\n", head->reg->name, head->updated,
                  head->terms);
    add_link(&out, "self", "application/atom+xml", head->root, head->self);
    add_link(&out, "alternate", "text/html", head->root, page);
    if (head->next)
        add_link(&out, "next", "application/atom+xml", head->next, "");
    if (entries->length)
        buffer_add(to, entries->data, entries->length);
    buffer_add_text(to, "</feed>\n");
}
