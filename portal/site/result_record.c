/* Reading results. */
#include "result_record.h"

#include <string.h>

/* clang-format off */
#define COLUMNS                                                                                                        \
    "id, version_id, body_id, benchmark_version_id, tier, fine, confiscated, other_amount, amount, base_amount,"       \
    " severity_months, body_name, number, kind, kind_name, title, cause, party_kind, party_kind_name, party,"          \
    " party_code, facts, decision, penalty_class_name, penalty_classes, licence, permit_kind, severity_name,"          \
    " severity_citation, procedure_kind, outside_reason, source_name, note, acted_on, decided_on, valid_from,"         \
    " valid_until, published_on, until_on, major, fine IS NOT NULL AS has_fine"

#define FIELDS                                                                                                         \
    DB_COLUMN(struct result, version), DB_COLUMN(struct result, current), DB_COLUMN(struct result, id),                \
    DB_COLUMN(struct result, version_id), DB_COLUMN(struct result, body_id),                                           \
    DB_COLUMN(struct result, benchmark_version_id), DB_COLUMN(struct result, tier), DB_COLUMN(struct result, fine),    \
    DB_COLUMN(struct result, confiscated), DB_COLUMN(struct result, other_amount), DB_COLUMN(struct result, amount),   \
    DB_COLUMN(struct result, base_amount), DB_COLUMN(struct result, severity_months),                                  \
    DB_COLUMN(struct result, body_name), DB_COLUMN(struct result, number), DB_COLUMN(struct result, kind),             \
    DB_COLUMN(struct result, kind_name), DB_COLUMN(struct result, title), DB_COLUMN(struct result, cause),             \
    DB_COLUMN(struct result, party_kind), DB_COLUMN(struct result, party_kind_name), DB_COLUMN(struct result, party),  \
    DB_COLUMN(struct result, party_code), DB_COLUMN(struct result, facts), DB_COLUMN(struct result, decision),         \
    DB_COLUMN(struct result, penalty_class_name), DB_COLUMN(struct result, penalty_classes),                           \
    DB_COLUMN(struct result, licence), DB_COLUMN(struct result, permit_kind), DB_COLUMN(struct result, severity_name), \
    DB_COLUMN(struct result, severity_citation), DB_COLUMN(struct result, procedure_kind),                             \
    DB_COLUMN(struct result, outside_reason), DB_COLUMN(struct result, source_name), DB_COLUMN(struct result, note),   \
    DB_COLUMN(struct result, acted_on), DB_COLUMN(struct result, decided_on), DB_COLUMN(struct result, valid_from),    \
    DB_COLUMN(struct result, valid_until), DB_COLUMN(struct result, published_on), DB_COLUMN(struct result, until_on), \
    DB_COLUMN(struct result, major), DB_COLUMN(struct result, has_fine)

DB_QUERY(find_result, struct result,
         "SELECT 0 AS version, 1 AS current, " COLUMNS " FROM public_result WHERE id = ?", FIELDS)
DB_QUERY(find_result_version, struct result,
         "SELECT version, current, " COLUMNS " FROM public_result_version WHERE id = ? AND version = ?", FIELDS)
DB_QUERY(list_result_versions, struct result,
         "SELECT version, current, " COLUMNS " FROM public_result_version WHERE id = ? ORDER BY version", FIELDS)

struct class_names {
    const char *names;
};
DB_QUERY(find_class_names, struct class_names,
         "SELECT GROUP_CONCAT(name ORDER BY position SEPARATOR '、') AS names FROM public_penalty_class"
         " WHERE FIND_IN_SET(code, REPLACE(?, ' ', ','))",
         DB_COLUMN(struct class_names, names))
/* clang-format on */

bool result_read(struct request *rq, int64_t id, struct result *result) {
    return db_row(rq->db, rq->arena, &find_result, result, DB(id));
}

bool result_read_version(struct request *rq, int64_t id, int64_t number, struct result *result) {
    return db_row(rq->db, rq->arena, &find_result_version, result, DB(id), DB(number));
}

result_list result_read_versions(struct request *rq, int64_t id) {
    result_list list;
    db_list(rq->db, rq->arena, &list_result_versions, &list, DB(id));
    return list;
}

const char *result_class_names(struct request *rq, const struct result *result) {
    struct class_names all = {0};
    if (!strchr(result->penalty_classes, ' '))
        return result->penalty_class_name;
    db_row(rq->db, rq->arena, &find_class_names, &all, DB(result->penalty_classes));
    return all.names;
}

const char *result_other_label(const struct result *result) {
    static const struct {
        const char *kind, *label;
    } labels[] = {{"levy", "征收金额"}, {"payment", "给付金额"}, {"reward", "奖励金额"}};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (strcmp(labels[i].kind, result->kind) == 0)
            return labels[i].label;
    return "金额";
}
