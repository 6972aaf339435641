/* All versions of a result: when and why each was made, and what it changed (a published record is never edited in
 * place). One that said what must not be said leaves its number, day and reason. */
#include "../basis/textdiff.h"
#include "../pages.h"
#include "../shared/edition.h"
#include "../shared/frame.h"
#include "../shared/record.h"
#include "result_changes.h"
#include "result_record.h"

struct result_versions_input {
    int64_t id;
};
struct version {
    struct edition edition;
    result_changes changes;
    bool first, compared;
};
struct result_versions_page {
    struct frame frame;
    struct result result; /* as shown now */
    struct editions editions;
    LIST(struct version) versions; /* newest first */
};

#include "result_versions.html.h"

static const struct result *open_version(const result_list *open, int64_t number) {
    for (size_t i = 0; i < open->count; i++)
        if (open->items[i].version == number)
            return &open->items[i];
    return NULL;
}

static void fill_versions(struct request *rq, struct result_versions_page *page, const result_list *open) {
    size_t count = page->editions.list.count, work = TEXTDIFF_WORK;
    page->versions.items = arena_alloc(rq->arena, (count + 1) * sizeof *page->versions.items);
    for (size_t i = 0; i < count; i++) {
        struct version *version = &page->versions.items[page->versions.count++];
        *version = (struct version){.edition = page->editions.list.items[i], .first = i + 1 == count};
        const struct result *new = open_version(open, version->edition.number);
        const struct result *old = version->first ? NULL : open_version(open, page->editions.list.items[i + 1].number);
        version->compared = old && new;
        if (version->compared)
            version->changes = result_changes_find(rq, old, new, &work);
    }
}

static void show_versions(struct request *rq) {
    const struct result_versions_input *in = rq->input;
    struct result_versions_page page = {0};
    result_list open = result_read_versions(rq, in->id);
    if (!open.count) { /* the version shown is among them */
        record_gone(rq, in->id);
        return;
    }
    page.result = open.items[open.count - 1];
    page.editions = edition_read(rq, record_address(rq->arena, "result", in->id), in->id, 0);
    fill_versions(rq, &page, &open);
    frame_fill(rq, &page.frame, SECTION_RESULT, arena_printf(rq->arena, "各版本：%s", page.result.title));
    render_result_versions(reply_html(rq, 200), &page);
}

const struct page result_versions_page =
    PAGE(show_versions, struct result_versions_input,
         INPUT(struct result_versions_input, id, .minimum = 1, .maximum = INT64_MAX));
