/* The deadlines each regime sets, each with its article and a way into the calculator. */
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"
#include "rule_words.h"

struct rule_input {
    const char *regime;
};
struct regime {
    const char *code, *name;
    bool chosen;
};
struct rule_page {
    struct frame frame;
    const char *regime_name;
    LIST(struct regime) regimes;
    LIST(struct rule) rules;
};

#include "rule.html.h"

/* clang-format off */
DB_QUERY(list_regimes, struct regime, "SELECT code, name FROM public_regime ORDER BY position",
         DB_COLUMN(struct regime, code), DB_COLUMN(struct regime, name))

DB_QUERY(list_rules, struct rule, RULE_COLUMNS " WHERE regime = ? ORDER BY position, id", RULE_FIELDS)
/* clang-format on */

/* The chosen regime, else the one this county follows. */
static const char *choose(struct request *rq, struct rule_page *page) {
    const struct rule_input *in = rq->input;
    const char *code = in->regime ? in->regime : page->frame.site.regime;
    for (size_t i = 0; i < page->regimes.count; i++)
        if (strcmp(page->regimes.items[i].code, code) == 0) {
            page->regimes.items[i].chosen = true;
            page->regime_name = page->regimes.items[i].name;
        }
    if (!page->regime_name)
        request_fail(rq, 404);
    return code;
}

static void show_rules(struct request *rq) {
    struct rule_page page = {0};
    frame_fill(rq, &page.frame, SECTION_TOOLS, "办理期限");
    db_list(rq->db, rq->arena, &list_regimes, &page.regimes);
    db_list(rq->db, rq->arena, &list_rules, &page.rules, DB(choose(rq, &page)));
    for (size_t i = 0; i < page.rules.count; i++)
        rule_describe(rq, &page.rules.items[i]);
    render_rule(reply_html(rq, 200), &page);
}

const struct page rule_page =
    PAGE(show_rules, struct rule_input, INPUT(struct rule_input, regime, .label = "制度", .maximum = 32));
