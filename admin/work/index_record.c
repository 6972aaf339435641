/* Records of all kinds, as the views search_KIND have them, follow into the search index. */
#include "index_record.h"

#include <stdlib.h>
#include <string.h>

#define BATCH 1000

struct entry {
    int64_t id, record_id;
    bool visible;
    struct date day;
    const char *tags, *text;
};
typedef LIST(struct entry) entry_list;
struct record {
    int64_t id;
    const char *kind;
};
struct day {
    struct date day;
};

/* clang-format off */
#define ENTRY_COLUMNS "SELECT id, record_id, visible, day, tags, text FROM search_"
#define ENTRY_FIELDS                                                                                                   \
    DB_COLUMN(struct entry, id), DB_COLUMN(struct entry, record_id), DB_COLUMN(struct entry, visible),                 \
    DB_COLUMN(struct entry, day), DB_COLUMN(struct entry, tags), DB_COLUMN(struct entry, text)
#define OF_RECORD " WHERE record_id = ?"
#define OF_DAY    " WHERE shown = 1 AND current = 1 AND day = ? AND record_id < ? ORDER BY record_id DESC LIMIT 1000"
#define KIND_QUERIES(kind)                                                                                             \
    DB_QUERY(kind##_of_record, struct entry, ENTRY_COLUMNS #kind OF_RECORD, ENTRY_FIELDS)                              \
    DB_QUERY(kind##_of_day, struct entry, ENTRY_COLUMNS #kind OF_DAY, ENTRY_FIELDS)

KIND_QUERIES(result)
KIND_QUERIES(benchmark)
KIND_QUERIES(duty)
KIND_QUERIES(entrustment)
KIND_QUERIES(list_item)
KIND_QUERIES(document)
KIND_QUERIES(figure)

DB_QUERY(read_record, struct record, "SELECT record_id AS id, kind FROM search_record WHERE record_id = ? LIMIT 1",
         DB_COLUMN(struct record, id), DB_COLUMN(struct record, kind))

DB_QUERY(read_day_before, struct day, "SELECT MAX(day) AS day FROM search_day WHERE kind = ? AND day < ?",
         DB_COLUMN(struct day, day))

DB_QUERY(list_ends, struct record,
         "SELECT record_id AS id, kind FROM search_record WHERE until_on >= ? AND until_on <= ? AND current = 1"
         " AND record_id > ? ORDER BY record_id LIMIT 1000",
         DB_COLUMN(struct record, id), DB_COLUMN(struct record, kind))
/* clang-format on */

/* fixed: a version's words never change, so the index need not keep those of the many. The others are few. */
static const struct kind {
    const char *name;
    struct db_query *of_record, *of_day;
    bool fixed;
} kinds[] = {
    {"result", &result_of_record, &result_of_day, true},
    {"benchmark", &benchmark_of_record, &benchmark_of_day, false},
    {"duty", &duty_of_record, &duty_of_day, false},
    {"entrustment", &entrustment_of_record, &entrustment_of_day, false},
    {"list_item", &list_item_of_record, &list_item_of_day, false},
    {"document", &document_of_record, &document_of_day, false},
    {"figure", &figure_of_record, &figure_of_day, false},
};
#define KINDS (sizeof kinds / sizeof *kinds)

static bool follow_entry(const struct index_records *to, const struct kind *kind, const struct entry *found) {
    struct fulltext_entry entry = {.kind = kind->name,
                                   .id = found->id,
                                   .day = found->day,
                                   .tags = found->tags,
                                   .text = found->text,
                                   .fixed = kind->fixed};
    return found->visible ? fulltext_put(to->writer, &entry, NULL) : fulltext_remove(to->writer, &entry);
}

/* ---- one record ---- */

static bool follow_versions(const struct index_records *to, const struct record *record) {
    entry_list versions;
    const struct kind *kind = kinds;
    while (kind < kinds + KINDS && strcmp(kind->name, record->kind) != 0)
        kind++;
    if (kind == kinds + KINDS)
        return true; /* a kind that is not searched */
    db_list(to->work->db, to->scratch, kind->of_record, &versions, DB(record->id));
    for (size_t i = 0; i < versions.count; i++)
        if (!follow_entry(to, kind, &versions.items[i]))
            return false;
    return true;
}

bool index_follow_record(const struct index_records *to, int64_t record_id) {
    struct record record;
    arena_reset(to->scratch);
    if (!db_row(to->work->db, to->scratch, &read_record, &record, DB(record_id)))
        return true; /* nothing of it was ever published */
    return follow_versions(to, &record);
}

/* ---- all of them ---- */

/* Rows of the index run from the newest day and the highest number down. */
static int by_number(const void *a, const void *b) {
    const struct entry *first = a, *second = b;
    return (first->id < second->id) - (first->id > second->id);
}

static bool put_day(const struct index_records *to, const struct kind *kind, struct date day) {
    entry_list entries;
    int64_t before = INT64_MAX;
    do {
        arena_reset(to->batch);
        db_list(to->work->db, to->batch, kind->of_day, &entries, DB(day), DB(before));
        if (!entries.count)
            break;
        before = entries.items[entries.count - 1].record_id;
        qsort(entries.items, entries.count, sizeof *entries.items, by_number);
        for (size_t i = 0; i < entries.count; i++)
            if (*to->work->stop || (entries.items[i].visible && !follow_entry(to, kind, &entries.items[i])))
                return false;
    } while (entries.count == BATCH);
    return true;
}

static bool put_kind(const struct index_records *to, const struct kind *kind) {
    struct day next = {{9999, 12, 31}};
    do {
        arena_reset(to->scratch);
        struct date before = next.day;
        next = (struct day){0};
        db_row(to->work->db, to->scratch, &read_day_before, &next, DB(kind->name), DB(before));
        if (next.day.year && !put_day(to, kind, next.day))
            return false;
    } while (next.day.year);
    return true;
}

bool index_put_records(const struct index_records *to) {
    for (size_t i = 0; i < KINDS; i++)
        if (!put_kind(to, &kinds[i]))
            return false;
    return true;
}

/* ---- those that end ---- */

bool index_follow_ends(const struct index_records *to, struct date one, struct date other) {
    LIST(struct record) ended;
    bool forward = date_number(one) <= date_number(other);
    struct date from = forward ? one : other, until = forward ? other : one;
    int64_t after = 0;
    do {
        arena_reset(to->batch);
        db_list(to->work->db, to->batch, &list_ends, &ended, DB(from), DB(until), DB(after));
        for (size_t i = 0; i < ended.count; i++) {
            arena_reset(to->scratch);
            if (*to->work->stop || !follow_versions(to, &ended.items[i]))
                return false;
            after = ended.items[i].id;
        }
    } while (ended.count == BATCH);
    return true;
}
