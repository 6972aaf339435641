/* The filters of the list of results: read, checked, and put into addresses. */
#include "result_input.h"

#include <stdlib.h>
#include <string.h>

#include "../basis/citation.h"
#include "../shared/address.h"

/* No decision is older than the republic, and none is of the far future. */
#define FIRST_YEAR 1949
#define LAST_YEAR  2099

const char *const result_bands[] = {"0", "1", "2", "3", "4", "5", NULL};
const char *const result_band_names[] = {
    "无金额", "不满1千元", "1千元以上不满1万元", "1万元以上不满10万元", "10万元以上不满100万元", "100万元以上"};

const char *result_check_code(const char *text) {
    return text[strspn(text, "abcdefghijklmnopqrstuvwxyz_")] ? "没有这个选项，请重新选择" : NULL;
}

static void check_year(struct request *rq, const char *name, const char *label, struct date day) {
    if (day.year && (day.year < FIRST_YEAR || day.year > LAST_YEAR))
        input_reject(rq, name, label,
                     arena_printf(rq->arena, "%s请填写%d年至%d年之间的日期", label, FIRST_YEAR, LAST_YEAR));
}

void result_read_filter(struct request *rq, const struct result_input *in, struct result_filter *filter, bool *words) {
    bool typed = in->q && in->q[strspn(in->q, " ")];
    *filter = (struct result_filter){.body_id = in->body,
                                     .kind = in->kind,
                                     .penalty_class = in->class,
                                     .from = in->from,
                                     .to = in->to,
                                     .band = in->band ? *in->band - '0' : -1};
    check_year(rq, "from", "起始日期", in->from);
    check_year(rq, "to", "截止日期", in->to);
    if (in->from.year && in->to.year && date_number(in->to) < date_number(in->from))
        input_reject(rq, "to", "截止日期", "截止日期早于起始日期，请检查");
    if (typed)
        filter->query = fulltext_query(rq->arena, citation_apart(rq->arena, in->q));
    *words = !typed || filter->query;
}

const char *result_input_address(struct arena *arena, const char *path, const struct result_input *in) {
    struct address address = address_start(arena, path);
    address_text(&address, "q", in->q);
    address_integer(&address, "body", in->body);
    address_text(&address, "kind", in->kind);
    address_text(&address, "class", in->class);
    address_date(&address, "from", in->from);
    address_date(&address, "to", in->to);
    address_text(&address, "band", in->band);
    address_integer(&address, "after", in->after);
    address_text(&address, "before", in->before);
    return address_end(&address);
}
