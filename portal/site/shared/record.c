/* The lasting address of a record of any kind, and the page that stands there when it is no longer published. */
#include "record.h"

#include <string.h>

#include "../pages.h"
#include "frame.h"

struct record_input {
    int64_t id;
};
struct record_gone {
    int64_t body_id;
    const char *kind, *kind_name, *body_name, *gone, *number, *reason;
    struct date gone_on;
};
/* A former version that was closed. */
struct record_closed {
    int64_t number;
    const char *kind, *kind_name, *body_name, *record_number, *reason;
    int64_t body_id;
    struct date published_on;
};
struct record_gone_page {
    struct frame frame;
    struct record_gone record;
    struct record_closed version;
    const char *address; /* of the version shown now */
    bool withdrawn, ended, closed;
};

#include "record_gone.html.h"

/* clang-format off */
DB_QUERY(find_gone, struct record_gone,
         "SELECT body_id, kind, kind_name, body_name, gone, number, reason, gone_on FROM public_record_gone WHERE id = ?",
         DB_COLUMN(struct record_gone, body_id), DB_COLUMN(struct record_gone, kind),
         DB_COLUMN(struct record_gone, kind_name), DB_COLUMN(struct record_gone, body_name),
         DB_COLUMN(struct record_gone, gone), DB_COLUMN(struct record_gone, number),
         DB_COLUMN(struct record_gone, reason), DB_COLUMN(struct record_gone, gone_on))

/* The reason of a closed version is that of the version which took its place. */
DB_QUERY(find_closed, struct record_closed,
         "SELECT v.number, r.kind, r.kind_name, r.body_name, r.number AS record_number, r.body_id, v.published_on,"
         " (SELECT n.reason FROM public_record_version n WHERE n.record_id = v.record_id AND n.number > v.number"
         " ORDER BY n.number LIMIT 1) AS reason"
         " FROM public_record_version v JOIN public_record r ON r.id = v.record_id"
         " WHERE v.record_id = ? AND v.number = ? AND v.open = 0",
         DB_COLUMN(struct record_closed, number), DB_COLUMN(struct record_closed, kind),
         DB_COLUMN(struct record_closed, kind_name), DB_COLUMN(struct record_closed, body_name),
         DB_COLUMN(struct record_closed, record_number), DB_COLUMN(struct record_closed, body_id),
         DB_COLUMN(struct record_closed, published_on), DB_COLUMN(struct record_closed, reason))

struct record_kind {
    const char *kind, *list;
};
DB_QUERY(find_record, struct record_kind,
         "SELECT r.kind, i.list FROM public_record r LEFT JOIN public_list_item i ON i.version_id = r.version_id"
         " WHERE r.id = ?",
         DB_COLUMN(struct record_kind, kind), DB_COLUMN(struct record_kind, list))
/* clang-format on */

static enum section section_of(const char *kind) {
    static const struct {
        const char *kind;
        enum section section;
    } sections[] = {{"result", SECTION_RESULT}, {"benchmark", SECTION_BENCHMARK}, {"figure", SECTION_FIGURE}};
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        if (strcmp(sections[i].kind, kind) == 0)
            return sections[i].section;
    return SECTION_LIST;
}

void record_gone(struct request *rq, int64_t id) {
    struct record_gone_page page = {0};
    if (!db_row(rq->db, rq->arena, &find_gone, &page.record, DB(id)))
        request_fail(rq, 404);
    page.withdrawn = strcmp(page.record.gone, "withdrawn") == 0;
    page.ended = !page.withdrawn;
    frame_fill(rq, &page.frame, section_of(page.record.kind), page.withdrawn ? "已撤回的信息" : "公示期已满的信息");
    render_record_gone(reply_html(rq, 410), &page);
}

void record_version_gone(struct request *rq, int64_t id, int64_t version) {
    struct record_gone_page page = {.closed = true};
    if (!db_row(rq->db, rq->arena, &find_closed, &page.version, DB(id), DB(version))) {
        record_gone(rq, id);
        return;
    }
    page.address = record_address(rq->arena, page.version.kind, id);
    frame_fill(rq, &page.frame, section_of(page.version.kind), "不再公开的版本");
    render_record_gone(reply_html(rq, 410), &page);
}

const char *record_address(struct arena *arena, const char *kind, int64_t id) {
    static const char *const with_pages[] = {"result", "benchmark", "duty", "entrustment", "document"};
    for (size_t i = 0; i < sizeof with_pages / sizeof *with_pages; i++)
        if (strcmp(with_pages[i], kind) == 0)
            return arena_printf(arena, "/%s/%ld", kind, (long)id);
    if (strcmp(kind, "figure") == 0)
        return arena_printf(arena, "/figure/record/%ld", (long)id);
    return arena_printf(arena, "/record/%ld", (long)id);
}

/* Items of a list stand on the list's page. */
static void show_record(struct request *rq) {
    const struct record_input *in = rq->input;
    struct record_kind found = {0};
    if (!db_row(rq->db, rq->arena, &find_record, &found, DB(in->id)))
        record_gone(rq, in->id);
    else if (found.list)
        reply_redirect(rq, 303,
                       arena_printf(rq->arena, "/list/%s?item=%ld#r%ld", found.list, (long)in->id, (long)in->id));
    else
        reply_redirect(rq, 303, record_address(rq->arena, found.kind, in->id));
}

const struct page record_page =
    PAGE(show_record, struct record_input, INPUT(struct record_input, id, .minimum = 1, .maximum = INT64_MAX));
