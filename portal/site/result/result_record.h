/* One result of enforcement 执法结果 as the public views have it: its version shown, or an open former one. */
#ifndef SITE_RESULT_RECORD_H
#define SITE_RESULT_RECORD_H

#include "../shared/cited.h"

/* Money in fen; what there is not is 0, NULL or no date. */
struct result {
    int64_t id, version_id, version, body_id, benchmark_version_id, tier;
    int64_t fine, confiscated, other_amount, base_amount;
    const char *body_name, *number, *kind, *title, *cause, *party_kind, *party, *party_code, *facts, *decision;
    const char *penalty_class, *penalty_classes, *licence, *permit_kind, *severity, *procedure_kind, *outside_reason;
    const char *source_name, *note;
    struct date acted_on, decided_on, valid_from, valid_until, published_on, until_on;
    bool major, current, has_fine;

    /* Said of the codes above; class_names: all that was imposed, "警告、罚款". */
    const char *kind_name, *class_names, *party_kind_name, *severity_name, *severity_citation;
    int64_t severity_months;
};
typedef LIST(struct result) result_list;

/* The version shown of a result with the articles it cites, or the version with this number; false when the public may
 * not see it. */
bool result_read(struct request *rq, int64_t id, struct result *result, cited_list *cited);
bool result_read_version(struct request *rq, int64_t id, int64_t number, struct result *result, cited_list *cited);

/* All versions that may be shown, oldest first. */
result_list result_read_versions(struct request *rq, int64_t id);

/* What other_amount is called for this kind: 征收金额, 给付金额, 奖励金额, 金额. */
const char *result_other_label(const struct result *result);

#endif
