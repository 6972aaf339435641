/* Deadline rules in words. */
#include "rule_words.h"

#include <string.h>

#include "../basis/citation.h"

static bool is(const char *text, const char *word) {
    return text && strcmp(text, word) == 0;
}

const char *period_words(struct request *rq, int64_t amount, const char *unit) {
    const char *words = is(unit, "workday") ? "个工作日"
                        : is(unit, "month") ? "个月"
                        : is(unit, "hour")  ? "小时"
                                            : "日";
    return arena_printf(rq->arena, "%ld%s", (long)amount, words);
}

const char *rule_unit(const struct rule *rule) {
    bool counted = is(rule->kind, "workday") || is(rule->kind, "day") || is(rule->kind, "month");
    return counted ? rule->kind : NULL;
}

static const char *period_of(struct request *rq, const struct rule *rule) {
    if (is(rule->kind, "promptly"))
        return "及时（没有规定天数）";
    if (is(rule->kind, "stated"))
        return "文书载明的期限";
    if (is(rule->kind, "yearly"))
        return arena_printf(rq->arena, "每年%ld月%ld日前", (long)rule->month, (long)rule->day);
    if (is(rule->kind, "per_year"))
        return arena_printf(rq->arena, "每年不少于%ld次", (long)rule->amount);
    return period_words(rq, rule->amount, rule->kind);
}

static const char *extension_of(struct request *rq, const struct rule *rule) {
    if (!rule->extension)
        return "";
    const char *who = rule->extension_approver ? arena_printf(rq->arena, "经%s批准", rule->extension_approver) : "";
    if (!rule->extension_amount)
        return arena_printf(rq->arena, "%s可以延长，未规定上限", who);
    return arena_printf(rq->arena, "%s可以延长，不超过%s", who,
                        period_words(rq, rule->extension_amount, rule->extension_unit));
}

void rule_describe(struct request *rq, struct rule *rule) {
    rule->period = period_of(rq, rule);
    rule->extension_words = extension_of(rq, rule);
    struct place place = {rule->article_number, rule->article_sub, rule->paragraph, rule->item, 0};
    rule->address = citation_address(rq->arena, rule->basis_id, &place);
}
