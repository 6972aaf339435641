/* One result of enforcement 执法结果 as the public views have it: its version shown, or an open former one. */
#ifndef SITE_RESULT_RECORD_H
#define SITE_RESULT_RECORD_H

#include "../../fcgi/request.h"

/* Money in fen; what there is not is 0, NULL or no date. */
struct result {
    int64_t id, version_id, version, body_id, benchmark_version_id, tier;
    int64_t fine, confiscated, other_amount, amount, base_amount, severity_months;
    const char *body_name, *number, *kind, *kind_name, *title, *cause, *party_kind, *party_kind_name, *party,
        *party_code;
    const char *facts, *decision, *penalty_class_name, *penalty_classes, *licence, *permit_kind;
    const char *severity_name, *severity_citation, *procedure_kind, *outside_reason, *source_name, *note;
    struct date acted_on, decided_on, valid_from, valid_until, published_on, until_on;
    bool major, current, has_fine;
};
typedef LIST(struct result) result_list;

/* The version shown of a result, or the one with this number; false when the public may not see it. version is 0 in the
 * former: it says nothing of numbers. */
bool result_read(struct request *rq, int64_t id, struct result *result);
bool result_read_version(struct request *rq, int64_t id, int64_t number, struct result *result);

/* All versions that may be shown, oldest first. */
result_list result_read_versions(struct request *rq, int64_t id);

/* What was imposed, all of it: "警告、罚款"; NULL where there is none. */
const char *result_class_names(struct request *rq, const struct result *result);

/* What other_amount is called for this kind: 征收金额, 给付金额, 奖励金额, 金额. */
const char *result_other_label(const struct result *result);

#endif
