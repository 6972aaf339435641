/* One discretion benchmark 裁量基准 (新绛裁量 7–9): what the law gives, its tiers as a scale, what leads to each, how
 * it was applied, and its versions. */
#include "../../../fcgi/markdown.h"
#include "../pages.h"
#include "../shared/edition.h"
#include "../shared/frame.h"
#include "../shared/linked.h"
#include "../shared/money.h"
#include "../shared/record.h"
#include "benchmark_changes.h"

#define COUNTED_RESULTS 1000 /* the newest that the counts rest on */
#define MOST_VERSIONS   10   /* compared with those before them */

struct benchmark_input {
    int64_t id, version;
};
/* How often a tier was applied; tier 0: the decision names none. */
struct tier_use {
    int64_t tier, count;
    const char *name;
};
struct recent_result {
    int64_t id, tier, fine;
    const char *number, *title, *tier_name, *amount;
    struct date decided_on;
    bool fined;
};
/* A version and what it changed; unknown: the one before may not be shown any more. */
struct benchmark_revision {
    int64_t number;
    struct date published_on;
    const char *reason;
    bool unknown;
    benchmark_changes changes;
};
struct benchmark_page {
    struct frame frame;
    struct benchmark benchmark;
    struct scale scale;
    struct editions editions;
    cited_list bases;
    benchmark_factors factors;
    benchmark_tiers tiers;
    struct html rules;
    LIST(struct tier_use) uses;
    LIST(struct recent_result) recent;
    LIST(struct benchmark_revision) revisions;
    int64_t used;
    const char *permanent, *uncounted;
    struct date published_on; /* this version; the record's own day is that of the first */
    bool future, can_apply;
    struct json_text linked;
};

#include "benchmark.html.h"

/* clang-format off */
DB_QUERY(count_uses, struct tier_use,
         "SELECT COALESCE(n.tier, 0) AS tier, COUNT(*) AS count FROM (SELECT tier FROM public_result"
         " WHERE benchmark_version_id = ? ORDER BY version_id DESC LIMIT ?) n GROUP BY n.tier ORDER BY n.tier",
         DB_COLUMN(struct tier_use, tier), DB_COLUMN(struct tier_use, count))
DB_QUERY(list_recent, struct recent_result,
         "SELECT id, number, title, decided_on, tier, fine, fine IS NOT NULL AS fined FROM public_result"
         " WHERE benchmark_version_id = ? ORDER BY version_id DESC LIMIT 10",
         DB_COLUMN(struct recent_result, id), DB_COLUMN(struct recent_result, number),
         DB_COLUMN(struct recent_result, title), DB_COLUMN(struct recent_result, decided_on),
         DB_COLUMN(struct recent_result, tier), DB_COLUMN(struct recent_result, fine),
         DB_COLUMN(struct recent_result, fined))
/* clang-format on */

static const char *tier_name(const struct benchmark_page *page, int64_t position) {
    for (size_t i = 0; i < page->tiers.count; i++)
        if (page->tiers.items[i].position == position)
            return page->tiers.items[i].name;
    return "未载明阶次";
}

static void fill_uses(struct request *rq, struct benchmark_page *page) {
    int64_t version = page->benchmark.version_id;
    db_list(rq->db, rq->arena, &count_uses, &page->uses, DB(version), DB(COUNTED_RESULTS + 1));
    for (size_t i = 0; i < page->uses.count; i++) {
        page->uses.items[i].name = tier_name(page, page->uses.items[i].tier);
        page->used += page->uses.items[i].count;
    }
    if (page->used > COUNTED_RESULTS)
        page->uncounted = arena_printf(rq->arena, "只统计最近公开的%d件", COUNTED_RESULTS);
    if (!page->used)
        return;
    db_list(rq->db, rq->arena, &list_recent, &page->recent, DB(version));
    for (size_t i = 0; i < page->recent.count; i++) {
        struct recent_result *result = &page->recent.items[i];
        result->tier_name = tier_name(page, result->tier);
        result->amount = result->fined ? money_words(rq->arena, result->fine) : "";
    }
}

static bool read_whole(struct request *rq, int64_t id, int64_t number, struct benchmark_whole *whole) {
    if (!benchmark_read_number(rq, id, number, &whole->benchmark))
        return false;
    benchmark_read_tiers(rq, &whole->benchmark, &whole->tiers);
    benchmark_read_circumstances(rq, &whole->benchmark, &whole->circumstances);
    whole->bases = cited_read(rq, whole->benchmark.version_id);
    return true;
}

/* Each version beside the one before it, newest first. */
static void fill_revisions(struct request *rq, struct benchmark_page *page) {
    size_t count = page->editions.list.count ? page->editions.list.count - 1 : 0;
    count = count < MOST_VERSIONS ? count : MOST_VERSIONS;
    if (!count)
        return;
    page->revisions.items = arena_alloc(rq->arena, count * sizeof *page->revisions.items);
    struct benchmark_whole new = {0}, old = {0};
    bool has_new = read_whole(rq, page->benchmark.id, page->editions.list.items[0].number, &new);
    for (size_t i = 0; i < count; i++) {
        const struct edition *edition = &page->editions.list.items[i];
        bool has_old = read_whole(rq, page->benchmark.id, edition[1].number, &old);
        struct benchmark_revision *revision = &page->revisions.items[page->revisions.count++];
        *revision = (struct benchmark_revision){
            edition->number, edition->published_on, edition->reason, !has_new || !has_old, {0}};
        if (!revision->unknown)
            revision->changes = benchmark_compare(rq->arena, &old, &new);
        new = old;
        has_new = has_old;
    }
}

static struct json_text describe(struct request *rq, const struct benchmark_page *page) {
    const struct benchmark *benchmark = &page->benchmark;
    struct linked linked;
    linked_start(&linked, rq, "Legislation", page->permanent, benchmark->matter);
    linked_text(&linked, "legislationIdentifier", benchmark->number);
    linked_text(&linked, "isPartOf", benchmark->document);
    linked_date(&linked, "legislationDateVersion", benchmark->effective_on);
    linked_date(&linked, "datePublished", page->published_on);
    linked_organisation(&linked, "publisher", benchmark->body_name,
                        arena_printf(rq->arena, "/body/%ld", (long)benchmark->body_id));
    return linked_end(&linked);
}

static void fill_page(struct request *rq, struct benchmark_page *page) {
    struct benchmark *benchmark = &page->benchmark;
    const char *path = arena_printf(rq->arena, "/benchmark/%ld", (long)benchmark->id);
    benchmark_circumstances circumstances;
    benchmark_read_tiers(rq, benchmark, &page->tiers);
    benchmark_read_circumstances(rq, benchmark, &circumstances);
    page->factors = benchmark_factors_of(rq->arena, &circumstances, &page->tiers);
    page->bases = cited_read(rq, benchmark->version_id);
    page->editions = edition_read(rq, path, benchmark->id, benchmark->version);
    for (size_t i = 0; i < page->editions.list.count; i++)
        if (page->editions.list.items[i].shown)
            page->published_on = page->editions.list.items[i].published_on;
    page->rules = markdown_render_below(rq->arena, benchmark->rules, 2);
    benchmark_scale(rq, benchmark, &page->tiers, NULL, NULL, &page->scale);
    fill_uses(rq, page);
    fill_revisions(rq, page);
    page->permanent = arena_printf(rq->arena, "%s/v/%ld", path, (long)benchmark->version);
    page->linked = describe(rq, page);
    page->future = date_number(benchmark->effective_on) > date_number(frame_today(rq));
    page->can_apply = benchmark->current && circumstances.count;
}

static void show_benchmark(struct request *rq) {
    const struct benchmark_input *in = rq->input;
    struct benchmark_page page = {0};
    if (in->version && !benchmark_read_number(rq, in->id, in->version, &page.benchmark)) {
        record_version_gone(rq, in->id, in->version);
        return;
    }
    if (!in->version && !benchmark_read(rq, in->id, &page.benchmark)) {
        record_gone(rq, in->id);
        return;
    }
    fill_page(rq, &page);
    frame_fill(rq, &page.frame, SECTION_BENCHMARK, arena_printf(rq->arena, "%s（裁量基准）", page.benchmark.matter));
    render_benchmark(reply_html(rq, 200), &page);
}

const struct page benchmark_page =
    PAGE(show_benchmark, struct benchmark_input, INPUT(struct benchmark_input, id, .minimum = 1, .maximum = INT64_MAX),
         INPUT(struct benchmark_input, version, .minimum = 1, .maximum = 1000000));
