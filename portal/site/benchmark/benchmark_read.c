/* Reading benchmarks. */
#include "benchmark_read.h"

#include "../shared/kept.h"

#define SLOTS 64 /* for benchmarks that are kept */

/* clang-format off */
#define BENCHMARK_FIELDS                                                                                               \
    DB_COLUMN(struct benchmark, id), DB_COLUMN(struct benchmark, version_id), DB_COLUMN(struct benchmark, version),    \
    DB_COLUMN(struct benchmark, body_id), DB_COLUMN(struct benchmark, body_name),                                      \
    DB_COLUMN(struct benchmark, number), DB_COLUMN(struct benchmark, kind), DB_COLUMN(struct benchmark, kind_name),    \
    DB_COLUMN(struct benchmark, matter), DB_COLUMN(struct benchmark, document), DB_COLUMN(struct benchmark, unit),     \
    DB_COLUMN(struct benchmark, base_name), DB_COLUMN(struct benchmark, rules),                                        \
    DB_COLUMN(struct benchmark, legal_low), DB_COLUMN(struct benchmark, legal_low_open),                               \
    DB_COLUMN(struct benchmark, legal_high), DB_COLUMN(struct benchmark, legal_high_open),                             \
    DB_COLUMN(struct benchmark, effective_on),                              \
    DB_COLUMN(struct benchmark, current)
#define BENCHMARK_COLUMNS                                                                                              \
    "SELECT id, version_id, version, body_id, body_name, number, kind, kind_name, matter, document, unit, base_name,"  \
    " rules, legal_low, legal_low_open, legal_high, legal_high_open, effective_on, current"

DB_QUERY(find_benchmark, struct benchmark, BENCHMARK_COLUMNS " FROM public_benchmark WHERE id = ?", BENCHMARK_FIELDS)
DB_QUERY(find_benchmark_number, struct benchmark,
         BENCHMARK_COLUMNS " FROM public_benchmark_version WHERE id = ? AND version = ?", BENCHMARK_FIELDS)
DB_QUERY(find_benchmark_version, struct benchmark,
         BENCHMARK_COLUMNS " FROM public_benchmark_version WHERE version_id = ?", BENCHMARK_FIELDS)

DB_QUERY(list_tiers, struct benchmark_tier,
         "SELECT position, grade, grade_name, name, low IS NOT NULL AS has_range, low, low_open, high, high_open, measure"
         " FROM public_benchmark_tier WHERE version_id = ? ORDER BY position",
         DB_COLUMN(struct benchmark_tier, position), DB_COLUMN(struct benchmark_tier, grade),
         DB_COLUMN(struct benchmark_tier, grade_name), DB_COLUMN(struct benchmark_tier, name),
         DB_COLUMN(struct benchmark_tier, has_range), DB_COLUMN(struct benchmark_tier, low),
         DB_COLUMN(struct benchmark_tier, low_open), DB_COLUMN(struct benchmark_tier, high),
         DB_COLUMN(struct benchmark_tier, high_open), DB_COLUMN(struct benchmark_tier, measure))

DB_QUERY(list_circumstances, struct benchmark_circumstance,
         "SELECT position, tier, factor, text FROM public_benchmark_circumstance WHERE version_id = ? ORDER BY position",
         DB_COLUMN(struct benchmark_circumstance, position), DB_COLUMN(struct benchmark_circumstance, tier),
         DB_COLUMN(struct benchmark_circumstance, factor), DB_COLUMN(struct benchmark_circumstance, text))
/* clang-format on */

bool benchmark_read(struct request *rq, int64_t id, struct benchmark *benchmark) {
    return db_row(rq->db, rq->arena, &find_benchmark, benchmark, DB(id));
}

bool benchmark_read_number(struct request *rq, int64_t id, int64_t number, struct benchmark *benchmark) {
    return db_row(rq->db, rq->arena, &find_benchmark_number, benchmark, DB(id), DB(number));
}

const struct kept_benchmark *benchmark_keep_version(struct request *rq, int64_t version_id) {
    static struct slot {
        struct kept kept;
        struct kept_benchmark value;
        bool found;
    } slots[SLOTS];
    struct slot *slot = &slots[version_id % SLOTS];
    if (kept_fresh(&slot->kept) && slot->value.benchmark.version_id == version_id)
        return slot->found ? &slot->value : NULL;
    arena_reset(slot->kept.arena); /* it was fresh, but another's */
    slot->kept.read_at = 0;
    slot->found = db_row(rq->db, slot->kept.arena, &find_benchmark_version, &slot->value.benchmark, DB(version_id));
    slot->value.benchmark.version_id = version_id;
    if (slot->found)
        db_list(rq->db, slot->kept.arena, &list_tiers, &slot->value.tiers, DB(version_id));
    kept_done(&slot->kept);
    return slot->found ? &slot->value : NULL;
}

void benchmark_read_tiers(struct request *rq, const struct benchmark *benchmark, benchmark_tiers *tiers) {
    db_list(rq->db, rq->arena, &list_tiers, tiers, DB(benchmark->version_id));
}

void benchmark_read_circumstances(struct request *rq, const struct benchmark *benchmark,
                                  benchmark_circumstances *circumstances) {
    db_list(rq->db, rq->arena, &list_circumstances, circumstances, DB(benchmark->version_id));
}

struct benchmark_range benchmark_legal(const struct benchmark *benchmark) {
    return (struct benchmark_range){
        .given = benchmark->unit && !out_is(benchmark->unit, "none"),
        .low = benchmark->legal_low,
        .high = benchmark->legal_high,
        .low_open = benchmark->legal_low_open,
        .high_open = benchmark->legal_high_open,
    };
}

struct benchmark_unit benchmark_unit(const struct benchmark *benchmark) {
    return benchmark_unit_of(benchmark->unit, benchmark->base_name, benchmark->legal_high);
}

static struct scale_source make_source(struct request *rq, const struct benchmark *benchmark,
                                       const benchmark_tiers *tiers, const bool *chosen) {
    struct scale_tier *drawn = arena_alloc(rq->arena, (tiers->count + 1) * sizeof *drawn);
    for (size_t i = 0; i < tiers->count; i++) {
        const struct benchmark_tier *tier = &tiers->items[i];
        drawn[i] = (struct scale_tier){tier->name,
                                       tier->grade,
                                       tier->grade_name,
                                       tier->measure,
                                       {tier->has_range, tier->low, tier->high, tier->low_open, tier->high_open},
                                       chosen && chosen[i]};
    }
    return (struct scale_source){.unit = benchmark_unit(benchmark),
                                 .legal = benchmark_legal(benchmark),
                                 .tiers = drawn,
                                 .tier_count = tiers->count};
}

static void fill(struct request *rq, const struct benchmark *benchmark, const struct scale_source *source,
                 struct scale *scale) {
    scale_fill(rq->arena, scale, arena_printf(rq->arena, "scale-%ld", (long)benchmark->version_id), source);
}

void benchmark_scale(struct request *rq, const struct benchmark *benchmark, const benchmark_tiers *tiers,
                     const bool *chosen, const char *chosen_word, struct scale *scale) {
    struct scale_source source = make_source(rq, benchmark, tiers, chosen);
    source.chosen_word = chosen_word;
    fill(rq, benchmark, &source, scale);
}

void benchmark_scale_of_result(struct request *rq, const struct kept_benchmark *kept, int64_t tier, bool decided,
                               int64_t fine, int64_t base_amount, struct scale *scale) {
    const benchmark_tiers *tiers = &kept->tiers;
    bool *chosen = arena_alloc(rq->arena, tiers->count + 1);
    for (size_t i = 0; i < tiers->count; i++)
        chosen[i] = tiers->items[i].position == tier;
    struct scale_source source = make_source(rq, &kept->benchmark, tiers, chosen);
    source.decision = (struct scale_decision){decided, fine, base_amount};
    fill(rq, &kept->benchmark, &source, scale);
}
