/* One article, paragraph, item or point at its permanent address: in force today, on a day, or in a named version. */
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"
#include "parts.h"

struct article_input {
    int64_t id, version, paragraph, item, point;
    const char *article;
    struct date on;
};
/* A version of the law, and the article in it with the labels of those on either side. */
struct version {
    int64_t id, number;
    const char *title, *status_name;
    struct date effective_on, ended_on;
    bool confirmed, shown;
    int64_t position; /* of the article, 0 when the version has none of this number */
    const char *label, *heading, *text;
    int64_t before_number, before_sub, after_number, after_sub;
    const char *before_label, *after_label;
};
struct article_page {
    struct frame frame;
    int64_t id;                    /* of the law */
    LIST(struct version) versions; /* newest first */
    struct version version;        /* the one that is shown */
    part_list parts;
    struct part meant;
    bool has_meant, named_version;
    const char *number;         /* of the article, as addresses have it: 10-1 */
    const char *before, *after; /* the same of its neighbours */
    const char *citation;       /* 第十条之一第二款 */
    const char *base;           /* address of the version's pages */
    const char *permanent;      /* address of this place in this version, for ever */
};

#include "article.html.h"

/* All the page shows is one question: what it costs is mostly the asking. Ordered by nothing of the articles, or the
 * server would copy their texts into a table on disk. */
/* clang-format off */
DB_QUERY(list_versions, struct version,
         "SELECT v.id, v.number, v.title, v.status_name, v.effective_on, v.ended_on,"
         " v.effective_state = 'confirmed' AS confirmed, a.position, a.label, a.heading, a.text, a.before_number,"
         " a.before_sub, a.before_label, a.after_number, a.after_sub, a.after_label"
         " FROM public_basis_version v LEFT JOIN public_article a ON a.basis_id = v.basis_id AND a.version_id = v.id"
         " AND a.number = ? AND a.sub = ? WHERE v.basis_id = ? ORDER BY v.number DESC",
         DB_COLUMN(struct version, id), DB_COLUMN(struct version, number), DB_COLUMN(struct version, title),
         DB_COLUMN(struct version, status_name), DB_COLUMN(struct version, effective_on),
         DB_COLUMN(struct version, ended_on), DB_COLUMN(struct version, confirmed),
         DB_COLUMN(struct version, position), DB_COLUMN(struct version, label), DB_COLUMN(struct version, heading),
         DB_COLUMN(struct version, text), DB_COLUMN(struct version, before_number),
         DB_COLUMN(struct version, before_sub), DB_COLUMN(struct version, before_label),
         DB_COLUMN(struct version, after_number), DB_COLUMN(struct version, after_sub),
         DB_COLUMN(struct version, after_label))
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

/* Text outside of articles has the number 0 and may come in several pieces: the first stands for them. */
static void read_versions(struct request *rq, struct article_page *page, const struct place *place) {
    const struct article_input *in = rq->input;
    LIST(struct version) found;
    db_list(rq->db, rq->arena, &list_versions, &found, DB(place->article), DB(place->sub), DB(in->id));
    page->versions.items = found.items;
    for (size_t i = 0; i < found.count; i++) {
        struct version *last = page->versions.count ? &found.items[page->versions.count - 1] : NULL;
        if (!last || last->id != found.items[i].id)
            found.items[page->versions.count++] = found.items[i];
        else if (found.items[i].position < last->position)
            *last = found.items[i];
    }
}

static void find_version(struct request *rq, struct article_page *page) {
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

static void fill_addresses(struct request *rq, struct article_page *page, const struct place *place) {
    const struct article_input *in = rq->input;
    const struct version *version = &page->version;
    page->id = in->id;
    page->number = citation_article_address(rq->arena, place->article, place->sub);
    page->before = citation_article_address(rq->arena, version->before_number, version->before_sub);
    page->after = citation_article_address(rq->arena, version->after_number, version->after_sub);
    page->named_version = in->version || in->on.year;
    page->base = page->named_version ? arena_printf(rq->arena, "/basis/%ld/v/%ld", (long)in->id, (long)version->number)
                                     : arena_printf(rq->arena, "/basis/%ld", (long)in->id);
    page->permanent =
        arena_printf(rq->arena, "/basis/%ld/v/%ld%s", (long)in->id, (long)version->number, strstr(rq->path, "/art/"));
    page->citation = arena_printf(rq->arena, "%s%s", version->label, citation_words(rq->arena, place));
}

/* Marks the part the address names; an address of a part there is not is a 404. */
static void mark_part(struct request *rq, struct article_page *page, const struct place *place) {
    const char *address = arena_printf(rq->arena, "%s/art/%s", page->base, page->number);
    page->parts = parts_split(rq->arena, address, page->version.text, place);
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
    read_versions(rq, &page, &place);
    find_version(rq, &page);
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
