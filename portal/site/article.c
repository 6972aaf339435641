/* One article, paragraph, item or point at its permanent address: in force today, on a day, or in a named version. */
#include <string.h>

#include "frame.h"
#include "pages.h"
#include "parts.h"

struct article_input {
    int64_t id, version, paragraph, item, point;
    const char *article;
    struct date on;
};
struct article {
    int64_t id, basis_id, version_id, position, number, sub, version_number;
    const char *label, *heading, *text, *title, *status, *status_name, *level_name;
    struct date effective_on, ended_on;
    bool confirmed;
};
/* The same article in another version, or the one before or after it. */
struct neighbour {
    int64_t position, number, sub;
    const char *label, *address;
};
struct other_version {
    int64_t number;
    struct date effective_on, ended_on;
    const char *status_name;
    bool has_article, shown;
};
struct article_page {
    struct frame frame;
    struct article article;
    part_list parts;
    struct part meant;
    bool has_meant, named_version;
    const char *citation;  /* 第十条之一第二款 */
    const char *base;      /* address of the version's pages */
    const char *number;    /* of the article, as addresses have it: 10-1 */
    const char *permanent; /* address of this place in this version, for ever */
    struct date on;
    struct neighbour before, after;
    LIST(struct other_version) versions;
};

#include "article.html.h"

#define ARTICLE_COLUMNS                                                                                                \
    "SELECT a.id, a.basis_id, a.version_id, a.position, a.number, a.sub, v.number AS version_number, a.label, "        \
    "a.heading,"                                                                                                       \
    " a.text, v.title, v.status, v.status_name, v.level_name, v.effective_on, v.ended_on,"                             \
    " v.effective_state = 'confirmed' AS confirmed"                                                                    \
    " FROM public_article a JOIN public_basis_version v ON v.id = a.version_id"
#define ARTICLE_FIELDS                                                                                                 \
    DB_COLUMN(struct article, id), DB_COLUMN(struct article, basis_id), DB_COLUMN(struct article, version_id),         \
        DB_COLUMN(struct article, position), DB_COLUMN(struct article, number), DB_COLUMN(struct article, sub),        \
        DB_COLUMN(struct article, version_number), DB_COLUMN(struct article, label),                                   \
        DB_COLUMN(struct article, heading), DB_COLUMN(struct article, text), DB_COLUMN(struct article, title),         \
        DB_COLUMN(struct article, status), DB_COLUMN(struct article, status_name),                                     \
        DB_COLUMN(struct article, level_name), DB_COLUMN(struct article, effective_on),                                \
        DB_COLUMN(struct article, ended_on), DB_COLUMN(struct article, confirmed)

/* clang-format off */
DB_QUERY(find_article_on, struct article,
         ARTICLE_COLUMNS " WHERE a.version_id = basis_version_on(?, ?) AND a.number = ? AND a.sub = ?"
         " ORDER BY a.position LIMIT 1",
         ARTICLE_FIELDS)

DB_QUERY(find_article_in, struct article,
         ARTICLE_COLUMNS " WHERE a.version_id = ? AND a.number = ? AND a.sub = ? ORDER BY a.position LIMIT 1",
         ARTICLE_FIELDS)

DB_QUERY(list_neighbours, struct neighbour,
         "SELECT position, number, sub, label FROM public_article WHERE version_id = ? AND position IN (?, ?)",
         DB_COLUMN(struct neighbour, position), DB_COLUMN(struct neighbour, number), DB_COLUMN(struct neighbour, sub),
         DB_COLUMN(struct neighbour, label))

DB_QUERY(list_other_versions, struct other_version,
         "SELECT v.number, v.effective_on, v.ended_on, v.status_name, EXISTS (SELECT 1 FROM public_article a"
         " WHERE a.basis_id = v.basis_id AND a.version_id = v.id AND a.number = ? AND a.sub = ?) AS has_article"
         " FROM public_basis_version v WHERE v.basis_id = ? ORDER BY v.number DESC",
         DB_COLUMN(struct other_version, number), DB_COLUMN(struct other_version, effective_on),
         DB_COLUMN(struct other_version, ended_on), DB_COLUMN(struct other_version, status_name),
         DB_COLUMN(struct other_version, has_article))
/* clang-format on */

struct version_id {
    int64_t id;
};
DB_QUERY(find_version, struct version_id, "SELECT id FROM public_basis_version WHERE basis_id = ? AND number = ?",
         DB_COLUMN(struct version_id, id))

/* The newest version there is, for a law of which none is in force today: not yet, or the day is not known. */
DB_QUERY(find_newest_version, struct version_id, "SELECT version_id AS id FROM public_basis WHERE id = ?",
         DB_COLUMN(struct version_id, id))

struct gone_version {
    int64_t number;
};
DB_QUERY(find_gone_version, struct gone_version,
         "SELECT number FROM public_basis_gone WHERE basis_id = ? AND number = ?",
         DB_COLUMN(struct gone_version, number))

static bool find_in_version(struct request *rq, struct article_page *page, const struct place *place) {
    const struct article_input *in = rq->input;
    struct version_id version;
    struct gone_version gone;
    if (in->version && !db_row(rq->db, rq->arena, &find_version, &version, DB(in->id), DB(in->version)))
        request_fail(rq, db_row(rq->db, rq->arena, &find_gone_version, &gone, DB(in->id), DB(in->version)) ? 410 : 404);
    if (!in->version && !db_row(rq->db, rq->arena, &find_newest_version, &version, DB(in->id)))
        return false;
    return db_row(rq->db, rq->arena, &find_article_in, &page->article, DB(version.id), DB(place->article),
                  DB(place->sub));
}

static bool find(struct request *rq, struct article_page *page, const struct place *place) {
    const struct article_input *in = rq->input;
    page->on = in->on.year ? in->on : frame_today(rq);
    if (!in->version && db_row(rq->db, rq->arena, &find_article_on, &page->article, DB(in->id), DB(page->on),
                               DB(place->article), DB(place->sub)))
        return true;
    return !in->on.year && find_in_version(rq, page, place);
}

static void read_neighbours(struct request *rq, struct article_page *page) {
    LIST(struct neighbour) found;
    int64_t position = page->article.position;
    db_list(rq->db, rq->arena, &list_neighbours, &found, DB(page->article.version_id), DB(position - 1),
            DB(position + 1));
    for (size_t i = 0; i < found.count; i++) {
        struct neighbour *neighbour = &found.items[i];
        neighbour->address = citation_article_address(rq->arena, neighbour->number, neighbour->sub);
        *(neighbour->position < position ? &page->before : &page->after) = *neighbour;
    }
}

static void fill_addresses(struct request *rq, struct article_page *page, const struct place *place) {
    const struct article_input *in = rq->input;
    long id = (long)page->article.basis_id, version = (long)page->article.version_number;
    page->number = citation_article_address(rq->arena, place->article, place->sub);
    page->named_version = in->version || in->on.year;
    page->base = page->named_version ? arena_printf(rq->arena, "/basis/%ld/v/%ld", id, version)
                                     : arena_printf(rq->arena, "/basis/%ld", id);
    page->permanent = arena_printf(rq->arena, "/basis/%ld/v/%ld%s", id, version, strstr(rq->path, "/art/"));
    page->citation = arena_printf(rq->arena, "%s%s", page->article.label, citation_words(rq->arena, place));
}

/* Marks the part the address names; an address of a part there is not is a 404. */
static void mark_part(struct request *rq, struct article_page *page, const struct place *place) {
    const char *address = arena_printf(rq->arena, "%s/art/%s", page->base, page->number);
    page->parts = parts_split(rq->arena, address, page->article.text, place);
    for (size_t i = 0; i < page->parts.count && !page->has_meant; i++)
        if (page->parts.items[i].meant) {
            page->meant = page->parts.items[i];
            page->has_meant = true;
        }
    if (place->paragraph && !page->has_meant)
        request_fail(rq, 404);
}

static void show_article(struct request *rq) {
    const struct article_input *in = rq->input;
    struct place place = {.paragraph = in->paragraph, .item = in->item, .point = in->point};
    struct article_page page = {0};
    citation_read_article(in->article, &place);
    if (!find(rq, &page, &place))
        request_fail(rq, 404);
    fill_addresses(rq, &page, &place);
    mark_part(rq, &page, &place);
    read_neighbours(rq, &page);
    db_list(rq->db, rq->arena, &list_other_versions, &page.versions, DB(place.article), DB(place.sub), DB(in->id));
    for (size_t i = 0; i < page.versions.count; i++)
        page.versions.items[i].shown = page.versions.items[i].number == page.article.version_number;
    frame_fill(rq, &page.frame, SECTION_BASIS, arena_printf(rq->arena, "%s %s", page.article.title, page.citation));
    render_article(reply_html(rq, 200), &page);
}

/* A level that is absent between two others is written 0: a point that stands right under a paragraph is 2/0/1. */
const struct page article_page = PAGE(
    show_article, struct article_input, INPUT(struct article_input, id, .minimum = 1, .maximum = INT64_MAX),
    INPUT(struct article_input, version, .minimum = 1, .maximum = 100000),
    INPUT(struct article_input, article, .maximum = 8, .check = citation_check_article),
    INPUT(struct article_input, paragraph, .minimum = 1, .maximum = 999),
    INPUT(struct article_input, item, .minimum = 0, .maximum = 999),
    INPUT(struct article_input, point, .minimum = 1, .maximum = 999), INPUT(struct article_input, on, .label = "日期"));
