/* One result of enforcement 执法结果: what was found and decided, on what articles in the version that was applied
 * (处罚法 37), where it lies in the discretion benchmark (新绛裁量 18), until when it is public (信用修复管理办法), and
 * how to cite it. Also one of its former versions, which says so. */
#include <string.h>

#include "../benchmark/benchmark_read.h"
#include "../pages.h"
#include "../shared/cited.h"
#include "../shared/edition.h"
#include "../shared/frame.h"
#include "../shared/money.h"
#include "../shared/record.h"
#include "result_data.h"
#include "result_record.h"

#define SOON_DAYS 30

struct result_page_input {
    int64_t id, version;
};
/* An article cited, as a line of the table. */
struct ground {
    struct cited cited;
    const char *role, *compare; /* compare: address of what changed since; NULL where nothing did */
};
struct result_page {
    struct frame frame;
    struct result result;
    LIST(struct ground) grounds;
    struct benchmark benchmark;
    struct scale scale;
    struct editions editions;
    const char *fine, *confiscated, *other, *other_label, *base_amount;
    const char *root_address, *permanent, *citation;
    struct json_text data;
    bool natural, penalty, simple, ends_soon;
};

#include "result.html.h"

static const char *role_name(const char *role) {
    static const struct {
        const char *role, *name;
    } names[] = {{"violated", "违反的规定"}, {"applied", "决定的依据"}, {"procedure", "程序依据"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].role, role) == 0)
            return names[i].name;
    return "职权依据";
}

static void fill_grounds(struct request *rq, struct result_page *page, const cited_list *all) {
    page->grounds.items = arena_alloc(rq->arena, (all->count + 1) * sizeof *page->grounds.items);
    for (size_t i = 0; i < all->count; i++) {
        const struct cited *cited = &all->items[i];
        struct ground *ground = &page->grounds.items[page->grounds.count++];
        *ground = (struct ground){*cited, role_name(cited->role), NULL};
        if (cited->changed)
            ground->compare = arena_printf(rq->arena, "/basis/%ld/compare?from=%ld", (long)cited->basis_id,
                                           (long)cited->basis_version_number);
    }
}

static const char *amount(struct request *rq, int64_t fen) {
    return fen ? money_words(rq->arena, fen) : NULL;
}

static void fill_words(struct request *rq, struct result_page *page) {
    const struct result *result = &page->result;
    page->natural = strcmp(result->party_kind, "natural") == 0;
    page->penalty = strcmp(result->kind, "penalty") == 0;
    page->simple = strcmp(result->procedure_kind, "simple") == 0;
    page->fine = amount(rq, result->fine);
    page->confiscated = amount(rq, result->confiscated);
    page->other = amount(rq, result->other_amount);
    page->other_label = result_other_label(result);
    page->base_amount = amount(rq, result->base_amount);
    page->ends_soon = result->until_on.year && date_number(result->until_on) - date_number(frame_today(rq)) < SOON_DAYS;
}

/* Where the decision lies among the tiers of the benchmark that was in force on its day. */
static void fill_scale(struct request *rq, struct result_page *page) {
    const struct result *result = &page->result;
    const struct kept_benchmark *kept =
        result->benchmark_version_id ? benchmark_keep_version(rq, result->benchmark_version_id) : NULL;
    if (!kept)
        return;
    page->benchmark = kept->benchmark;
    benchmark_scale_of_result(rq, kept, result->tier, result->has_fine, result->fine, result->base_amount,
                              &page->scale);
}

static void fill_addresses(struct request *rq, struct result_page *page) {
    const char *root = page->frame.root, *address = page->editions.current;
    page->root_address = arena_printf(rq->arena, "%s%s", root, address);
    page->permanent = arena_printf(rq->arena, "%s/v/%ld", address, (long)page->result.version);
    const char *cited =
        page->result.current ? page->root_address : arena_printf(rq->arena, "%s%s", root, page->permanent);
    page->citation = result_citation(rq->arena, &page->result, frame_today(rq), cited);
    page->data = result_json_ld(rq->arena, &page->result, root, cited);
}

/* Machines that keep a former version are told where the one that counts is, and not to list this one. */
static void mark_former(struct request *rq, const struct result_page *page) {
    reply_header(rq, "Link", arena_printf(rq->arena, "<%s>; rel=\"latest-version\"", page->root_address));
    reply_header(rq, "X-Robots-Tag", "noindex");
}

/* Most results have but one version, and need not be asked for others. */
static void fill_editions(struct request *rq, struct result_page *page) {
    const struct result *result = &page->result;
    const char *address = record_address(rq->arena, "result", result->id);
    if (result->version == 1 && result->current)
        page->editions = (struct editions){.number = 1, .current = address};
    else
        page->editions = edition_read(rq, address, result->id, result->version);
}

static void show_found(struct request *rq, struct result_page *page, const cited_list *cited) {
    const struct result *result = &page->result;
    fill_editions(rq, page);
    fill_words(rq, page);
    fill_grounds(rq, page, cited);
    fill_scale(rq, page);
    frame_fill(rq, &page->frame, SECTION_RESULT,
               *result->number ? arena_printf(rq->arena, "%s %s", result->number, result->title) : result->title);
    fill_addresses(rq, page);
    render_result(reply_html(rq, 200), page);
    if (page->editions.former)
        mark_former(rq, page);
}

static void show_result(struct request *rq) {
    const struct result_page_input *in = rq->input;
    struct result_page page = {0};
    cited_list cited;
    if (result_read(rq, in->id, &page.result, &cited))
        show_found(rq, &page, &cited);
    else
        record_gone(rq, in->id);
}

static void show_version(struct request *rq) {
    const struct result_page_input *in = rq->input;
    struct result_page page = {0};
    cited_list cited;
    if (result_read_version(rq, in->id, in->version, &page.result, &cited))
        show_found(rq, &page, &cited);
    else
        record_version_gone(rq, in->id, in->version);
}

#define ID INPUT(struct result_page_input, id, .minimum = 1, .maximum = INT64_MAX)
const struct page result_page = PAGE(show_result, struct result_page_input, ID);
const struct page result_version_page = PAGE(show_version, struct result_page_input, ID,
                                             INPUT(struct result_page_input, version, .minimum = 1, .maximum = 100000));
