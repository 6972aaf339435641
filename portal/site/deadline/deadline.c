/* The deadline calculator: from a start day and a rule, or a plain number of days, to the due day and its explanation.
 */
#include "deadline.h"

#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"

struct deadline_input {
    struct date from;
    int64_t days;
    const char *rule, *unit, *format;
};
struct rule_choice {
    const char *code, *label;
    bool chosen;
};
/* The rules of one regime, as a group of the select. */
struct regime_choice {
    const char *name;
    LIST(struct rule_choice) rules;
};
struct deadline_page {
    struct frame frame;
    struct deadline deadline;
    struct rule rule;
    LIST(struct regime_choice) regimes;
    const char *from, *days, *unit, *from_error, *days_error, *unit_error, *rule_error;
    const char *advice; /* said instead of a day, for rules that set none */
    struct date yearly_due;
    bool from_unreadable; /* a date field would not show it: it comes back in a text field */
    bool computed, has_rule, no_rule, is_workday, is_day, is_month;
};

#include "deadline.html.h"

/* clang-format off */
DB_QUERY(find_rule, struct rule, RULE_COLUMNS " WHERE code = ?", RULE_FIELDS)
DB_QUERY(list_all_rules, struct rule, RULE_COLUMNS " ORDER BY position, id", RULE_FIELDS)
/* clang-format on */

static void add_choice(struct request *rq, struct deadline_page *page, struct rule *rule, const char *regime,
                       size_t most) {
    size_t count = page->regimes.count;
    struct regime_choice *group = count ? &page->regimes.items[count - 1] : NULL;
    if (!regime || strcmp(regime, rule->regime) != 0) {
        group = &page->regimes.items[page->regimes.count++];
        group->name = rule->regime_name;
        group->rules.items = arena_alloc(rq->arena, most * sizeof(struct rule_choice));
    }
    rule_describe(rq, rule);
    const char *matter =
        rule->matter_name && *rule->matter_name ? arena_printf(rq->arena, "（%s）", rule->matter_name) : "";
    group->rules.items[group->rules.count++] =
        (struct rule_choice){rule->code, arena_printf(rq->arena, "%s%s：%s", rule->event_name, matter, rule->period),
                             page->has_rule && strcmp(rule->code, page->rule.code) == 0};
}

static void list_choices(struct request *rq, struct deadline_page *page) {
    LIST(struct rule) rules;
    db_list(rq->db, rq->arena, &list_all_rules, &rules);
    page->regimes.items = arena_alloc(rq->arena, (rules.count + 1) * sizeof *page->regimes.items);
    for (size_t i = 0; i < rules.count; i++)
        add_choice(rq, page, &rules.items[i], i ? rules.items[i - 1].regime : NULL, rules.count);
}

/* A yearly day such as 1月15日: the next one on or after the start day. */
static struct date next_yearly(struct date from, const struct rule *rule) {
    struct date day = {from.year, (int)rule->month, (int)rule->day};
    if (date_number(day) < date_number(from))
        day.year++;
    return day;
}

/* Rules whose day does not come by counting days say so instead. */
static const char *advice_for(struct request *rq, const struct rule *rule) {
    if (strcmp(rule->kind, "promptly") == 0)
        return "条文只规定“及时”，没有天数，因此不计算到期日。";
    if (strcmp(rule->kind, "stated") == 0)
        return "期限由文书载明。请按文书填写天数，再次计算。";
    if (strcmp(rule->kind, "hour") == 0)
        return arena_printf(rq->arena, "自%s起%s内，按小时计算，不按日计算。", rule->trigger_name, rule->period);
    if (strcmp(rule->kind, "per_year") == 0)
        return arena_printf(rq->arena, "%s，没有固定日期。", rule->period);
    return NULL;
}

static void compute(struct request *rq, struct deadline_page *page, int64_t amount, const char *unit) {
    const struct deadline_input *in = rq->input;
    page->deadline.from = in->from;
    page->deadline.amount = amount;
    page->deadline.unit = unit;
    page->computed = deadline_compute(rq, &page->deadline, frame_today(rq));
    if (!page->computed)
        input_reject(rq, "from", "起算日", "超出日历范围（2000年至2049年）");
}

static void compute_by_rule(struct request *rq, struct deadline_page *page) {
    const struct deadline_input *in = rq->input;
    const char *unit = rule_unit(&page->rule);
    bool stated = strcmp(page->rule.kind, "stated") == 0;
    if (unit)
        compute(rq, page, page->rule.amount, unit);
    else if (strcmp(page->rule.kind, "yearly") == 0)
        page->yearly_due = next_yearly(in->from, &page->rule);
    else if (stated && in->days)
        compute(rq, page, in->days, in->unit);
    else
        page->advice = advice_for(rq, &page->rule);
}

static void answer(struct request *rq, struct deadline_page *page) {
    const struct deadline_input *in = rq->input;
    bool asked = in->from.year && !rq->errors.count;
    if (in->rule && !(page->has_rule = db_row(rq->db, rq->arena, &find_rule, &page->rule, DB(in->rule)))) {
        input_reject(rq, "rule", "事项", "没有这项规则，请重新选择");
        return;
    }
    if (page->has_rule)
        rule_describe(rq, &page->rule);
    if (asked && page->has_rule)
        compute_by_rule(rq, page);
    else if (asked && in->days)
        compute(rq, page, in->days, in->unit);
    else if (asked)
        input_reject(rq, "days", "天数", "请选择事项，或者填写天数");
    else if (in->days && !rq->errors.count)
        input_reject(rq, "from", "起算日", "请填写起算日");
}

static void fill_form(struct request *rq, struct deadline_page *page) {
    const struct deadline_input *in = rq->input;
    page->from = input_typed(rq, "from");
    if (!*page->from && !rq->errors.count)
        page->from = date_iso(rq->arena, frame_today(rq));
    page->from_unreadable = *page->from && !date_parse(page->from, &(struct date){0});
    page->days = input_typed(rq, "days");
    page->no_rule = !page->has_rule;
    page->is_workday = !in->unit || strcmp(in->unit, "workday") == 0;
    page->is_day = in->unit && strcmp(in->unit, "day") == 0;
    page->is_month = in->unit && strcmp(in->unit, "month") == 0;
    page->from_error = input_error(rq, "from");
    page->days_error = input_error(rq, "days");
    page->unit_error = input_error(rq, "unit");
    page->rule_error = input_error(rq, "rule");
}

static void show_yearly_json(struct request *rq, const struct deadline_page *page) {
    struct deadline deadline = {.from = ((const struct deadline_input *)rq->input)->from, .due = page->yearly_due};
    deadline_show_json(rq, &deadline, &page->rule);
}

static void show_deadline(struct request *rq) {
    const struct deadline_input *in = rq->input;
    struct deadline_page page = {0};
    answer(rq, &page);
    if (in->format && !page.computed && !page.yearly_due.year)
        request_fail(rq, 400);
    if (in->format && page.computed)
        deadline_show_json(rq, &page.deadline, page.has_rule ? &page.rule : NULL);
    else if (in->format)
        show_yearly_json(rq, &page);
    if (in->format) {
        reply_header(rq, "Access-Control-Allow-Origin", "*");
        return;
    }
    list_choices(rq, &page);
    fill_form(rq, &page);
    frame_fill(rq, &page.frame, SECTION_TOOLS, "期限计算");
    render_deadline(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

static const char *const units[] = {"workday", "day", "month", NULL};
static const char *const formats[] = {"json", NULL};

const struct page deadline_page =
    FORM_PAGE(show_deadline, struct deadline_input, INPUT(struct deadline_input, from, .label = "起算日"),
              INPUT(struct deadline_input, days, .label = "天数", .minimum = 1, .maximum = 1000),
              INPUT(struct deadline_input, rule, .label = "事项", .maximum = 120),
              INPUT(struct deadline_input, unit, .label = "单位", .choices = units, .fallback = "workday"),
              INPUT(struct deadline_input, format, .label = "格式", .choices = formats));
