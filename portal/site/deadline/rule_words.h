/* A deadline rule as read from public_rule, and how its period reads in words. */
#ifndef SITE_RULE_WORDS_H
#define SITE_RULE_WORDS_H

#include "../../../fcgi/request.h"

struct rule {
    int64_t amount, month, day, extension_amount, article_number, article_sub, paragraph, item, basis_id;
    const char *code; /* names the rule for ever, whatever its version: "xinjiang.complaint_answer" */
    const char *regime, *regime_name, *event_name, *matter_name, *trigger_name, *kind, *extension_unit,
        *extension_approver, *document, *citation, *note;
    bool extension;
    const char *period, *extension_words, *address; /* filled by rule_describe */
};

/* The columns of public_rule in the order of RULE_FIELDS. */
#define RULE_COLUMNS                                                                                                   \
    "SELECT code, amount, month, day, extension_amount, article_number, article_sub, paragraph, item, basis_id,"       \
    " regime, regime_name, event_name, matter_name, trigger_name, kind, extension_unit, extension_approver, document," \
    " citation, note, extension FROM public_rule"
#define RULE_FIELDS                                                                                                    \
    DB_COLUMN(struct rule, code), DB_COLUMN(struct rule, amount), DB_COLUMN(struct rule, month),                       \
        DB_COLUMN(struct rule, day), DB_COLUMN(struct rule, extension_amount), DB_COLUMN(struct rule, article_number), \
        DB_COLUMN(struct rule, article_sub), DB_COLUMN(struct rule, paragraph), DB_COLUMN(struct rule, item),          \
        DB_COLUMN(struct rule, basis_id), DB_COLUMN(struct rule, regime), DB_COLUMN(struct rule, regime_name),         \
        DB_COLUMN(struct rule, event_name), DB_COLUMN(struct rule, matter_name), DB_COLUMN(struct rule, trigger_name), \
        DB_COLUMN(struct rule, kind), DB_COLUMN(struct rule, extension_unit),                                          \
        DB_COLUMN(struct rule, extension_approver), DB_COLUMN(struct rule, document),                                  \
        DB_COLUMN(struct rule, citation), DB_COLUMN(struct rule, note), DB_COLUMN(struct rule, extension)

/* Fills period ("30个工作日"), extension_words and the address of the article it rests on (NULL when the law is not in
 * the library). */
void rule_describe(struct request *rq, struct rule *rule);

/* The unit in which deadline_due() counts the rule, NULL when its day does not come by counting days. */
const char *rule_unit(const struct rule *rule);

/* "30个工作日", "15日", "1个月". */
const char *period_words(struct request *rq, int64_t amount, const char *unit);

#endif
