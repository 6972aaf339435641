/* One legal basis 执法依据: its versions and table of contents, or its whole text, in the version in force or a named
 * one. */
#include <string.h>

#include "../../../fcgi/utf8.h"
#include "../pages.h"
#include "../shared/frame.h"
#include "../shared/linked.h"
#include "parts.h"

#define OPENING_LENGTH 60

struct basis_input {
    int64_t id, version;
    struct date on;
    bool full;
};
struct basis_version {
    int64_t id, basis_id, number, articles;
    const char *title, *level_name, *issuing_number, *issuer, *history, *effective_state, *effective_state_name,
        *effective_reason, *status, *status_name, *unplaced_text;
    struct date issued_on, effective_on, ended_on, repealed_on;
    bool confirmed, shown;
};
struct division {
    int64_t position, level, first_position;
    const char *label, *title;
};
struct contents_article {
    int64_t position, number, sub;
    const char *label, *text;
    const char *address; /* "23", "10-1" */
    const char *opening; /* of its text, for the table of contents */
    part_list parts;     /* only where the whole text is shown */
};
/* A line of the table of contents: a division heading, with the articles before the next heading. */
struct contents_entry {
    const char *heading;
    int64_t level;
    bool is_part, is_chapter, is_section;
    LIST(struct contents_article) articles;
};
struct basis_page {
    struct frame frame;
    struct basis_version version;
    LIST(struct basis_version) versions;
    LIST(struct contents_entry) contents;
    const char *base; /* address of this version's pages: "/basis/3" or "/basis/3/v/2" */
    struct date on;
    bool none_on; /* no version known here was in force on the day asked for */
    struct json_text linked;
    bool full, is_current, more_versions, show_versions;
};

#include "basis.html.h"

/* clang-format off */
DB_QUERY(list_versions, struct basis_version,
         "SELECT id, basis_id, number, articles, title, level_name, issuing_number, issuer, history, effective_state,"
         " effective_state_name, effective_reason, status, status_name, unplaced_text, issued_on, effective_on, ended_on,"
         " repealed_on, effective_state = 'confirmed' AS confirmed"
         " FROM public_basis_version WHERE basis_id = ? ORDER BY COALESCE(effective_on, issued_on, imported_on) DESC, number DESC",
         DB_COLUMN(struct basis_version, id), DB_COLUMN(struct basis_version, basis_id),
         DB_COLUMN(struct basis_version, number), DB_COLUMN(struct basis_version, articles),
         DB_COLUMN(struct basis_version, title), DB_COLUMN(struct basis_version, level_name),
         DB_COLUMN(struct basis_version, issuing_number), DB_COLUMN(struct basis_version, issuer),
         DB_COLUMN(struct basis_version, history), DB_COLUMN(struct basis_version, effective_state),
         DB_COLUMN(struct basis_version, effective_state_name), DB_COLUMN(struct basis_version, effective_reason),
         DB_COLUMN(struct basis_version, status), DB_COLUMN(struct basis_version, status_name),
         DB_COLUMN(struct basis_version, unplaced_text), DB_COLUMN(struct basis_version, issued_on),
         DB_COLUMN(struct basis_version, effective_on), DB_COLUMN(struct basis_version, ended_on),
         DB_COLUMN(struct basis_version, repealed_on), DB_COLUMN(struct basis_version, confirmed))

DB_QUERY(list_divisions, struct division,
         "SELECT position, level, first_position, label, title FROM public_division WHERE version_id = ?"
         " ORDER BY position",
         DB_COLUMN(struct division, position), DB_COLUMN(struct division, level),
         DB_COLUMN(struct division, first_position), DB_COLUMN(struct division, label),
         DB_COLUMN(struct division, title))

DB_QUERY(list_articles, struct contents_article,
         "SELECT position, number, sub, label, text FROM public_article WHERE version_id = ? ORDER BY position",
         DB_COLUMN(struct contents_article, position), DB_COLUMN(struct contents_article, number),
         DB_COLUMN(struct contents_article, sub), DB_COLUMN(struct contents_article, label),
         DB_COLUMN(struct contents_article, text))
/* clang-format on */

struct version_choice {
    int64_t version_id;
};
DB_QUERY(find_version_on, struct version_choice, "SELECT basis_version_on(?, ?) AS version_id",
         DB_COLUMN(struct version_choice, version_id))

struct gone {
    int64_t replaced_by_number;
};
DB_QUERY(find_gone, struct gone, "SELECT replaced_by_number FROM public_basis_gone WHERE basis_id = ? AND number = ?",
         DB_COLUMN(struct gone, replaced_by_number))

/* The version the address asks for: a named one, the one in force on a day, or today's; where none is in force (not
 * yet, or the day is not known) the newest there is. NULL when there is none. */
static struct basis_version *choose(struct request *rq, struct basis_page *page) {
    const struct basis_input *in = rq->input;
    struct version_choice choice = {0};
    page->on = in->on.year ? in->on : frame_today(rq);
    if (!in->version)
        db_row(rq->db, rq->arena, &find_version_on, &choice, DB(in->id), DB(page->on));
    for (size_t i = 0; i < page->versions.count; i++) {
        struct basis_version *version = &page->versions.items[i];
        if (in->version ? version->number == in->version : version->id == choice.version_id)
            return version;
    }
    page->none_on = in->on.year != 0;
    return in->version || !page->versions.count ? NULL : &page->versions.items[0];
}

/* A text that was imported with faults and repaired keeps its number, but is no longer shown: 410. */
static _Noreturn void refuse(struct request *rq) {
    const struct basis_input *in = rq->input;
    struct gone gone;
    bool known = in->version && db_row(rq->db, rq->arena, &find_gone, &gone, DB(in->id), DB(in->version));
    request_fail(rq, known ? 410 : 404);
}

/* The first paragraph, or as much of it as one line may show. */
static const char *opening(struct request *rq, const char *text) {
    const char *end = text;
    for (size_t i = 0; i < OPENING_LENGTH && *end && *end != '\n'; i++)
        utf8_next(&end);
    bool cut = *end && *end != '\n';
    return arena_printf(rq->arena, "%.*s%s", (int)(end - text), text, cut ? "…" : "");
}

static void add_article(struct request *rq, const struct basis_page *page, struct contents_entry *entry,
                        struct contents_article *article) {
    article->address = citation_article_address(rq->arena, article->number, article->sub);
    article->opening = opening(rq, article->text);
    if (page->full) {
        struct place whole = {article->number, article->sub, 0, 0, 0};
        const char *address = arena_printf(rq->arena, "%s/art/%s", page->base, article->address);
        article->parts = parts_split(rq->arena, address, article->text, &whole);
    }
    if (!entry->articles.count)
        entry->articles.items = article;
    entry->articles.count++;
}

static struct contents_entry *add_entry(struct request *rq, struct basis_page *page, const struct division *division) {
    struct contents_entry *entry = &page->contents.items[page->contents.count++];
    if (division)
        *entry = (struct contents_entry){
            .heading = arena_printf(rq->arena, "%s　%s", division->label, division->title),
            .level = division->level,
            .is_part = division->level == 1,
            .is_chapter = division->level == 2,
            .is_section = division->level == 3,
        };
    return entry;
}

/* Articles and headings come in order; a heading stands before the article it begins with. */
static void read_contents(struct request *rq, struct basis_page *page) {
    LIST(struct division) divisions;
    LIST(struct contents_article) articles;
    db_list(rq->db, rq->arena, &list_divisions, &divisions, DB(page->version.id));
    db_list(rq->db, rq->arena, &list_articles, &articles, DB(page->version.id));
    page->contents.items = arena_alloc(rq->arena, (divisions.count + 1) * sizeof *page->contents.items);
    struct contents_entry *entry = NULL;
    size_t next = 0;
    for (size_t i = 0; i < articles.count; i++) {
        while (next < divisions.count && divisions.items[next].first_position <= articles.items[i].position)
            entry = add_entry(rq, page, &divisions.items[next++]);
        if (!entry)
            entry = add_entry(rq, page, NULL);
        add_article(rq, page, entry, &articles.items[i]);
    }
}

/* The law as other programs know laws; its force only where that is beyond doubt. */
static struct json_text describe(struct request *rq, const struct basis_page *page) {
    const struct basis_version *version = &page->version;
    struct linked linked;
    linked_start(&linked, rq, "Legislation", page->base, version->title);
    linked_text(&linked, "legislationIdentifier", version->issuing_number);
    linked_text(&linked, "legislationType", version->level_name);
    linked_organisation(&linked, "legislationPassedBy", version->issuer, NULL);
    linked_date(&linked, "datePublished", version->issued_on);
    if (version->confirmed && strcmp(version->status, "in_force") == 0)
        linked_text(&linked, "legislationLegalForce", "https://schema.org/InForce");
    else if (strcmp(version->status, "past") == 0 || strcmp(version->status, "repealed") == 0)
        linked_text(&linked, "legislationLegalForce", "https://schema.org/NotInForce");
    return linked_end(&linked);
}

static void show_basis(struct request *rq) {
    const struct basis_input *in = rq->input;
    struct basis_page page = {.full = in->full};
    db_list(rq->db, rq->arena, &list_versions, &page.versions, DB(in->id));
    struct basis_version *version = choose(rq, &page);
    if (!version)
        refuse(rq);
    version->shown = true;
    page.version = *version;
    page.is_current = !in->version && !in->on.year;
    page.more_versions = page.versions.count > 1;
    page.show_versions = page.more_versions || page.none_on;
    page.base = page.is_current ? arena_printf(rq->arena, "/basis/%ld", (long)in->id)
                                : arena_printf(rq->arena, "/basis/%ld/v/%ld", (long)in->id, (long)version->number);
    read_contents(rq, &page);
    frame_fill(rq, &page.frame, SECTION_BASIS, page.version.title);
    page.linked = describe(rq, &page);
    render_basis(reply_html(rq, 200), &page);
}

const struct page basis_page =
    PAGE(show_basis, struct basis_input, INPUT(struct basis_input, id, .minimum = 1, .maximum = INT64_MAX),
         INPUT(struct basis_input, version, .minimum = 1, .maximum = 100000),
         INPUT(struct basis_input, on, .label = "日期"), INPUT(struct basis_input, full, .label = "全文"));
