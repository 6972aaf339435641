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
/* A version of the law; position is where the article stands in it, 0 when it has no such article. */
struct version {
    int64_t id, number, position;
    const char *title, *status_name;
    struct date effective_on, ended_on;
    bool confirmed, shown;
};
struct article {
    int64_t position, number, sub;
    const char *label, *heading, *text;
    const char *address; /* 10-1 */
};
struct article_page {
    struct frame frame;
    int64_t id;                    /* of the law */
    LIST(struct version) versions; /* newest first */
    struct version version;        /* the one that is shown */
    struct article article, before, after;
    part_list parts;
    struct part meant;
    bool has_meant, named_version;
    const char *citation;  /* 第十条之一第二款 */
    const char *base;      /* address of the version's pages */
    const char *permanent; /* address of this place in this version, for ever */
};

#include "article.html.h"

/* The page costs two questions: one about the law's versions, one for the article and its neighbours. */
/* clang-format off */
DB_QUERY(list_versions, struct version,
         "SELECT v.id, v.number, (SELECT MIN(a.position) FROM public_article a WHERE a.basis_id = v.basis_id"
         " AND a.version_id = v.id AND a.number = ? AND a.sub = ?) AS position, v.title, v.status_name, v.effective_on,"
         " v.ended_on, v.effective_state = 'confirmed' AS confirmed FROM public_basis_version v WHERE v.basis_id = ?"
         " ORDER BY v.number DESC",
         DB_COLUMN(struct version, id), DB_COLUMN(struct version, number), DB_COLUMN(struct version, position),
         DB_COLUMN(struct version, title), DB_COLUMN(struct version, status_name),
         DB_COLUMN(struct version, effective_on), DB_COLUMN(struct version, ended_on),
         DB_COLUMN(struct version, confirmed))

DB_QUERY(list_around, struct article,
         "SELECT position, number, sub, label, heading, text FROM public_article"
         " WHERE version_id = ? AND position BETWEEN ? AND ?",
         DB_COLUMN(struct article, position), DB_COLUMN(struct article, number), DB_COLUMN(struct article, sub),
         DB_COLUMN(struct article, label), DB_COLUMN(struct article, heading), DB_COLUMN(struct article, text))
/* clang-format on */

struct version_id {
    int64_t id;
};
/* The version to show of a law of which none is in force today: not yet, no longer, or the day is not known. */
DB_QUERY(find_current_version, struct version_id, "SELECT version_id AS id FROM public_basis WHERE id = ?",
         DB_COLUMN(struct version_id, id))

struct gone_version {
    int64_t number;
};
DB_QUERY(find_gone_version, struct gone_version,
         "SELECT number FROM public_basis_gone WHERE basis_id = ? AND number = ?",
         DB_COLUMN(struct gone_version, number))

static bool in_force(const struct version *version, struct date day) {
    long on = date_number(day);
    return version->effective_on.year && date_number(version->effective_on) <= on &&
           (!version->ended_on.year || on <= date_number(version->ended_on));
}

/* The id of the version the address means; the request ends when there is none. */
static int64_t meant_version(struct request *rq, const struct article_page *page) {
    const struct article_input *in = rq->input;
    struct date day = in->on.year ? in->on : frame_today(rq);
    struct version_id current;
    struct gone_version gone;
    for (size_t i = 0; i < page->versions.count; i++) {
        const struct version *version = &page->versions.items[i];
        if (in->version ? version->number == in->version : in_force(version, day))
            return version->id;
    }
    if (in->version && db_row(rq->db, rq->arena, &find_gone_version, &gone, DB(in->id), DB(in->version)))
        request_fail(rq, 410);
    if (in->version || in->on.year || !db_row(rq->db, rq->arena, &find_current_version, &current, DB(in->id)))
        request_fail(rq, 404);
    return current.id;
}

static void find_version(struct request *rq, struct article_page *page, const struct place *place) {
    const struct article_input *in = rq->input;
    page->id = in->id;
    db_list(rq->db, rq->arena, &list_versions, &page->versions, DB(place->article), DB(place->sub), DB(in->id));
    int64_t id = meant_version(rq, page);
    for (size_t i = 0; i < page->versions.count; i++) {
        struct version *version = &page->versions.items[i];
        version->shown = version->id == id;
        if (version->shown)
            page->version = *version;
    }
    if (!page->version.position)
        request_fail(rq, 404);
}

static void read_around(struct request *rq, struct article_page *page) {
    LIST(struct article) found;
    int64_t position = page->version.position;
    db_list(rq->db, rq->arena, &list_around, &found, DB(page->version.id), DB(position - 1), DB(position + 1));
    for (size_t i = 0; i < found.count; i++) {
        struct article *article = &found.items[i];
        article->address = citation_article_address(rq->arena, article->number, article->sub);
        *(article->position < position   ? &page->before
          : article->position > position ? &page->after
                                         : &page->article) = *article;
    }
    if (!page->article.text)
        request_fail(rq, 404); /* taken back between the two questions */
}

static void fill_addresses(struct request *rq, struct article_page *page, const struct place *place) {
    const struct article_input *in = rq->input;
    long id = (long)page->id, version = (long)page->version.number;
    page->named_version = in->version || in->on.year;
    page->base = page->named_version ? arena_printf(rq->arena, "/basis/%ld/v/%ld", id, version)
                                     : arena_printf(rq->arena, "/basis/%ld", id);
    page->permanent = arena_printf(rq->arena, "/basis/%ld/v/%ld%s", id, version, strstr(rq->path, "/art/"));
    page->citation = arena_printf(rq->arena, "%s%s", page->article.label, citation_words(rq->arena, place));
}

/* Marks the part the address names; an address of a part there is not is a 404. */
static void mark_part(struct request *rq, struct article_page *page, const struct place *place) {
    const char *address = arena_printf(rq->arena, "%s/art/%s", page->base, page->article.address);
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
    find_version(rq, &page, &place);
    read_around(rq, &page);
    fill_addresses(rq, &page, &place);
    mark_part(rq, &page, &place);
    frame_fill(rq, &page.frame, SECTION_BASIS, arena_printf(rq->arena, "%s %s", page.version.title, page.citation));
    render_article(reply_html(rq, 200), &page);
}

const struct page article_page = PAGE(
    show_article, struct article_input, INPUT(struct article_input, id, .minimum = 1, .maximum = INT64_MAX),
    INPUT(struct article_input, version, .minimum = 1, .maximum = 100000),
    INPUT(struct article_input, article, .maximum = 8, .check = citation_check_article),
    INPUT(struct article_input, paragraph, .minimum = 1, .maximum = 999),
    INPUT(struct article_input, item, .minimum = 1, .maximum = 999),
    INPUT(struct article_input, point, .minimum = 1, .maximum = 999), INPUT(struct article_input, on, .label = "日期"));
