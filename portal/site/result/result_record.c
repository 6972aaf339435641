/* Reading results. */
#include "result_record.h"

#include <stdlib.h>
#include <string.h>

#include "../shared/code_name.h"

/* clang-format off */
#define COLUMNS                                                                                                        \
    "SELECT id, version_id, version, body_id, benchmark_version_id, tier, fine, confiscated, other_amount,"            \
    " base_amount, body_name, number, kind, title, cause, party_kind, party, party_code, facts, decision,"             \
    " penalty_class, penalty_classes, licence, permit_kind, severity, procedure_kind, outside_reason, source_name,"    \
    " note, acted_on, decided_on, valid_from, valid_until, published_on, until_on, major,"                             \
    " fine IS NOT NULL AS has_fine, current"

#define EACH(FIELD)                                                                                                    \
    FIELD(id), FIELD(version_id), FIELD(version), FIELD(body_id), FIELD(benchmark_version_id), FIELD(tier),            \
    FIELD(fine), FIELD(confiscated), FIELD(other_amount), FIELD(base_amount), FIELD(body_name), FIELD(number),         \
    FIELD(kind), FIELD(title), FIELD(cause), FIELD(party_kind), FIELD(party), FIELD(party_code), FIELD(facts),         \
    FIELD(decision), FIELD(penalty_class), FIELD(penalty_classes), FIELD(licence), FIELD(permit_kind),                 \
    FIELD(severity), FIELD(procedure_kind), FIELD(outside_reason), FIELD(source_name), FIELD(note), FIELD(acted_on),   \
    FIELD(decided_on), FIELD(valid_from), FIELD(valid_until), FIELD(published_on), FIELD(until_on), FIELD(major),      \
    FIELD(has_fine), FIELD(current)

/* The result of a page and one of the articles it cites. All a page shows is one question: what it costs is mostly the
 * asking. Not ordered by the database, which would copy the texts into a table for it. */
struct line {
    struct result result;
    struct cited cited;
    int64_t position;
};
#define OF_RESULT(member)     DB_COLUMN(struct result, member)
#define RESULT_OF_LINE(member) DB_PART(struct line, result, member)
#define CITED_OF_LINE(member)  DB_PART(struct line, cited, member)

DB_QUERY(list_lines, struct line,
         COLUMNS ", position, id AS record_id, basis_id, basis_version_number, article_number, article_sub, paragraph,"
         " item, role, document, chosen_reason, basis_effective_on, basis_next_on FROM public_result_page WHERE id = ?",
         EACH(RESULT_OF_LINE), DB_COLUMN(struct line, position), CITED_EACH(CITED_OF_LINE))
DB_QUERY(find_version, struct result, COLUMNS " FROM public_result_version WHERE id = ? AND version = ?",
         EACH(OF_RESULT))
DB_QUERY(list_versions, struct result, COLUMNS " FROM public_result_version WHERE id = ? ORDER BY version",
         EACH(OF_RESULT))
/* clang-format on */

static const char *name_of(const struct code_name *code) {
    return code ? code->name : NULL;
}

static const char *party_kind_name(const char *kind) {
    return strcmp(kind, "natural") == 0 ? "自然人" : strcmp(kind, "business") == 0 ? "个体工商户" : "法人及非法人组织";
}

static void name_codes(struct request *rq, struct result *result) {
    const struct code_name *severity = code_name_find(rq, "severity", result->severity);
    const char *several = strchr(result->penalty_classes, ' ');
    result->kind_name = name_of(code_name_find(rq, "kind", result->kind));
    result->class_names = several ? code_name_join(rq, "class", result->penalty_classes)
                                  : name_of(code_name_find(rq, "class", result->penalty_class));
    result->party_kind_name = party_kind_name(result->party_kind);
    result->severity_name = name_of(severity);
    result->severity_months = severity ? severity->months : 0;
    result->severity_citation = severity ? severity->citation : NULL;
}

static int by_position(const void *a, const void *b) {
    const struct line *first = a, *second = b;
    return (first->position > second->position) - (first->position < second->position);
}

bool result_read(struct request *rq, int64_t id, struct result *result, cited_list *cited) {
    LIST(struct line) lines;
    db_list(rq->db, rq->arena, &list_lines, &lines, DB(id));
    if (!lines.count)
        return false;
    qsort(lines.items, lines.count, sizeof *lines.items, by_position);
    *result = lines.items[0].result;
    name_codes(rq, result);
    *cited = (cited_list){arena_alloc(rq->arena, lines.count * sizeof *cited->items), 0};
    for (; cited->count < lines.count && lines.items[cited->count].cited.role; cited->count++)
        cited->items[cited->count] = lines.items[cited->count].cited;
    cited_address(rq, cited);
    return true;
}

bool result_read_version(struct request *rq, int64_t id, int64_t number, struct result *result, cited_list *cited) {
    if (!db_row(rq->db, rq->arena, &find_version, result, DB(id), DB(number)))
        return false;
    name_codes(rq, result);
    *cited = cited_read(rq, result->version_id);
    return true;
}

result_list result_read_versions(struct request *rq, int64_t id) {
    result_list list;
    db_list(rq->db, rq->arena, &list_versions, &list, DB(id));
    for (size_t i = 0; i < list.count; i++)
        name_codes(rq, &list.items[i]);
    return list;
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
