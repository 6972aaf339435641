/* A discretion benchmark 裁量基准 as the public views have it, and its scale. */
#ifndef SITE_BENCHMARK_READ_H
#define SITE_BENCHMARK_READ_H

#include "../../../fcgi/request.h"
#include "scale.h"

/* One version of a benchmark. legal_* in fen, or thousandths of base_name where unit is multiple; nothing where it is
 * none. */
struct benchmark {
    int64_t id, version_id, version, body_id, legal_low, legal_high;
    const char *body_name, *number, *kind, *kind_name, *matter, *document, *unit, *base_name, *rules;
    struct date effective_on;
    bool current, legal_low_open, legal_high_open;
};

struct benchmark_tier {
    int64_t position, low, high;
    const char *grade, *grade_name, *name, *measure;
    bool has_range, low_open, high_open;
};
typedef LIST(struct benchmark_tier) benchmark_tiers;

/* What leads to a tier. Circumstances of one factor exclude each other. */
struct benchmark_circumstance {
    int64_t position, tier; /* of the tier in its version */
    const char *factor, *text;
};
typedef LIST(struct benchmark_circumstance) benchmark_circumstances;

/* The version shown of a benchmark, or the one with this number; false when the public may not see it. */
bool benchmark_read(struct request *rq, int64_t id, struct benchmark *benchmark);
bool benchmark_read_number(struct request *rq, int64_t id, int64_t number, struct benchmark *benchmark);

/* A version by its id, as results.benchmark_version_id names it, with its tiers, as it was within this second: many
 * results of one body share few benchmarks. Owned by the process, good until the request ends; NULL when the public may
 * not see it. */
struct kept_benchmark {
    struct benchmark benchmark;
    benchmark_tiers tiers;
};
const struct kept_benchmark *benchmark_keep_version(struct request *rq, int64_t version_id);

/* Its tiers from light to heavy. */
void benchmark_read_tiers(struct request *rq, const struct benchmark *benchmark, benchmark_tiers *tiers);

/* Its circumstances in the order of the document. */
void benchmark_read_circumstances(struct request *rq, const struct benchmark *benchmark,
                                  benchmark_circumstances *circumstances);

/* What the law gives, and how its amounts are written. */
struct benchmark_range benchmark_legal(const struct benchmark *benchmark);
struct benchmark_unit benchmark_unit(const struct benchmark *benchmark);

/*
 * Fills a scale: for each tier, chosen says whether it stands out (NULL: none does), and chosen_word what is said of it
 * then (NULL: 适用).
 *
 * A result's page needs but this:
 *     if (r->benchmark_version_id && (kept = benchmark_keep_version(rq, r->benchmark_version_id)))
 *         benchmark_scale_of_result(rq, kept, r->tier, r->has_fine, r->fine, r->base_amount, &page.scale);
 * and {{if scale.id}}…{{include "scale.html"}}…{{end}} in its template.
 */
void benchmark_scale(struct request *rq, const struct benchmark *benchmark, const benchmark_tiers *tiers,
                     const bool *chosen, const char *chosen_word, struct scale *scale);

/* tier is the position of the tier applied (0: none); fine and base_amount in fen. decided is false for a result that
 * sets no fine: there is no mark then. */
void benchmark_scale_of_result(struct request *rq, const struct kept_benchmark *kept, int64_t tier, bool decided,
                               int64_t fine, int64_t base_amount, struct scale *scale);

#endif
