/* One body's report of a year, as it stands or as a former version said it: what it reports beside what the system
 * counts (domain 8: no concealment, omission or inflation; 文水统计 8), the narrative, and its versions. */
#include "../../../fcgi/markdown.h"
#include "../pages.h"
#include "../shared/frame.h"
#include "../shared/record.h"
#include "figure_data.h"

struct figure_record_input {
    int64_t id, version;
};
struct figure_record {
    int64_t id, version_id, version, body_id, year;
    const char *body_name, *narrative;
    struct date published_on;
    bool half, current;
};
struct report_version {
    int64_t number;
    struct date published_on;
    const char *reason;
    bool current, open, shown;
};
/* A column: what the body reports, what the system counts, what the version before said. */
struct report_value {
    const char *part, *part_name, *name, *unit;
    int64_t value, counted, former;
    bool total, has_counted, has_former;
    const char *reason;
    const char *words, *counted_words, *difference, *former_words;
};
struct report_part {
    const char *id, *name;
    LIST(struct report_value) values;
};
struct figure_record_page {
    struct frame frame;
    struct figure_record record;
    const char *period;
    struct html narrative;
    LIST(struct report_part) parts;
    LIST(struct report_version) versions;
    LIST(struct report_value) gaps;    /* where the system counts another number */
    LIST(struct report_value) changes; /* what differs from the version before */
    int64_t former, differences;
    bool counts; /* the system counts some of the columns */
};

#include "figure_record.html.h"

/* clang-format off */
#define RECORD_COLUMNS                                                                                                 \
    "SELECT id, version_id, version, body_id, year, body_name, narrative, published_on, half, current FROM public_figure"
#define RECORD_FIELDS                                                                                                  \
    DB_COLUMN(struct figure_record, id), DB_COLUMN(struct figure_record, version_id),                                  \
        DB_COLUMN(struct figure_record, version), DB_COLUMN(struct figure_record, body_id),                            \
        DB_COLUMN(struct figure_record, year), DB_COLUMN(struct figure_record, body_name),                             \
        DB_COLUMN(struct figure_record, narrative), DB_COLUMN(struct figure_record, published_on),                     \
        DB_COLUMN(struct figure_record, half), DB_COLUMN(struct figure_record, current)

DB_QUERY(find_report, struct figure_record, RECORD_COLUMNS " WHERE id = ? AND current = 1", RECORD_FIELDS)
DB_QUERY(find_report_version, struct figure_record, RECORD_COLUMNS " WHERE id = ? AND version = ?", RECORD_FIELDS)

DB_QUERY(list_report_versions, struct report_version,
         "SELECT number, published_on, reason, current, open FROM public_record_version WHERE record_id = ?"
         " ORDER BY number DESC",
         DB_COLUMN(struct report_version, number), DB_COLUMN(struct report_version, published_on),
         DB_COLUMN(struct report_version, reason), DB_COLUMN(struct report_version, current),
         DB_COLUMN(struct report_version, open))

/* The version with which it is compared may be one that is not shown: then it has no values. */
DB_QUERY(list_report_values, struct report_value,
         "SELECT c.part, c.part_name, c.name, c.unit, c.total, v.value, v.counted, v.counted IS NOT NULL AS has_counted,"
         " v.reason, f.value AS former, f.value IS NOT NULL AS has_former"
         " FROM public_figure_value v JOIN public_figure_column c ON c.code = v.col"
         " LEFT JOIN public_figure_value f ON f.record_id = v.record_id AND f.col = v.col AND f.version_id ="
         " (SELECT version_id FROM public_figure WHERE id = ? AND version = ?)"
         " WHERE v.version_id = ? ORDER BY c.position",
         DB_COLUMN(struct report_value, part), DB_COLUMN(struct report_value, part_name),
         DB_COLUMN(struct report_value, name), DB_COLUMN(struct report_value, unit),
         DB_COLUMN(struct report_value, total), DB_COLUMN(struct report_value, value),
         DB_COLUMN(struct report_value, counted), DB_COLUMN(struct report_value, has_counted),
         DB_COLUMN(struct report_value, reason), DB_COLUMN(struct report_value, former),
         DB_COLUMN(struct report_value, has_former))
/* clang-format on */

/* "+3" or "-2"; what is equal differs by nothing. */
static const char *difference_words(struct request *rq, const struct figure_column *as, int64_t value, int64_t other) {
    if (value == other)
        return NULL;
    int64_t apart = value > other ? value - other : other - value;
    return arena_printf(rq->arena, "%s%s", value > other ? "+" : "−", figure_words(rq->arena, as, apart));
}

static void say_value(struct request *rq, struct figure_record_page *page, struct report_value *value) {
    struct figure_column as = {.part = value->part, .part_name = value->part_name, .unit = value->unit};
    value->words = figure_words(rq->arena, &as, value->value);
    if (value->has_former)
        value->former_words = figure_words(rq->arena, &as, value->former);
    if (!value->has_counted)
        return;
    value->counted_words = figure_words(rq->arena, &as, value->counted);
    value->difference = difference_words(rq, &as, value->value, value->counted);
    page->counts = true;
}

/* The rows come in the order of the parts. */
static void lay_values(struct request *rq, struct figure_record_page *page) {
    LIST(struct report_value) values;
    db_list(rq->db, rq->arena, &list_report_values, &values, DB(page->record.id), DB(page->former),
            DB(page->record.version_id));
    page->parts.items = arena_alloc(rq->arena, (values.count + 1) * sizeof *page->parts.items);
    page->gaps.items = arena_alloc(rq->arena, (values.count + 1) * sizeof *page->gaps.items);
    page->changes.items = arena_alloc(rq->arena, (values.count + 1) * sizeof *page->changes.items);
    for (size_t i = 0; i < values.count; i++) {
        struct report_value *value = &values.items[i];
        say_value(rq, page, value);
        if (i == 0 || !out_is(value->part, values.items[i - 1].part))
            page->parts.items[page->parts.count++] = (struct report_part){value->part, value->part_name, {value, 0}};
        page->parts.items[page->parts.count - 1].values.count++;
        if (value->difference)
            page->gaps.items[page->gaps.count++] = *value;
        if (value->has_former && value->former != value->value)
            page->changes.items[page->changes.count++] = *value;
    }
}

/* The version shown is compared with the open one before it. */
static void read_versions(struct request *rq, struct figure_record_page *page) {
    db_list(rq->db, rq->arena, &list_report_versions, &page->versions, DB(page->record.id));
    for (size_t i = 0; i < page->versions.count; i++) {
        struct report_version *version = &page->versions.items[i];
        version->shown = version->number == page->record.version;
        if (version->open && version->number < page->record.version && version->number > page->former)
            page->former = version->number;
    }
}

static bool find_record(struct request *rq, const struct figure_record_input *in, struct figure_record *record) {
    if (in->version)
        return db_row(rq->db, rq->arena, &find_report_version, record, DB(in->id), DB(in->version));
    return db_row(rq->db, rq->arena, &find_report, record, DB(in->id));
}

static void show_record(struct request *rq) {
    const struct figure_record_input *in = rq->input;
    struct figure_record_page page = {0};
    if (!find_record(rq, in, &page.record)) {
        if (in->version)
            record_version_gone(rq, in->id, in->version);
        else
            record_gone(rq, in->id);
        return;
    }
    page.period = arena_printf(rq->arena, page.record.half ? "%ld年上半年" : "%ld年", (long)page.record.year);
    frame_fill(rq, &page.frame, SECTION_FIGURE,
               arena_printf(rq->arena, "%s%s行政执法数据", page.record.body_name, page.period));
    read_versions(rq, &page);
    lay_values(rq, &page);
    page.differences = (int64_t)page.gaps.count;
    page.narrative = markdown_render(rq->arena, page.record.narrative);
    render_figure_record(reply_html(rq, 200), &page);
}

const struct page figure_record_page = PAGE(
    show_record, struct figure_record_input, INPUT(struct figure_record_input, id, .minimum = 1, .maximum = INT64_MAX),
    INPUT(struct figure_record_input, version, .minimum = 1, .maximum = INT32_MAX));
