/* Comparing two versions of a result. */
#include "result_changes.h"

#include <string.h>

#include "../basis/textdiff.h"
#include "../benchmark/benchmark_read.h"
#include "../shared/cited.h"
#include "../shared/money.h"

/* A field of one version as the page writes it; a whole one is replaced, not compared word by word. */
struct field {
    const char *label, *text;
    bool whole;
};
#define MOST_FIELDS 32
struct fields {
    struct field items[MOST_FIELDS];
    size_t count;
};

static void add_text(struct fields *fields, const char *label, const char *text) {
    fields->items[fields->count++] = (struct field){label, text ? text : "", false};
}

static void add_whole(struct fields *fields, const char *label, const char *text) {
    fields->items[fields->count++] = (struct field){label, text ? text : "", true};
}

static void add_amount(struct request *rq, struct fields *fields, const char *label, int64_t fen) {
    add_whole(fields, label, fen ? money_words(rq->arena, fen) : "");
}

static void add_date(struct request *rq, struct fields *fields, const char *label, struct date day) {
    add_whole(fields, label, date_long(rq->arena, day));
}

/* One line an article, so that one more or less shows as such. */
static const char *cited_words(struct request *rq, const struct result *result) {
    cited_list list = cited_read(rq, result->version_id);
    const char *words = "";
    for (size_t i = 0; i < list.count; i++) {
        const struct cited *cited = &list.items[i];
        const char *version = "";
        if (cited->basis_version_number)
            version = arena_printf(rq->arena, "（第%ld版）", (long)cited->basis_version_number);
        words = arena_printf(rq->arena, "%s%s%s%s", words, i ? "\n" : "", cited->citation, version);
    }
    return words;
}

static const char *benchmark_words(struct request *rq, const struct result *result) {
    const struct kept_benchmark *kept = NULL;
    if (result->benchmark_version_id)
        kept = benchmark_keep_version(rq, result->benchmark_version_id);
    return kept ? arena_printf(rq->arena, "%s（第%ld版）第%ld阶次", kept->benchmark.matter,
                               (long)kept->benchmark.version, (long)result->tier)
                : "";
}

static void list_words(struct request *rq, const struct result *result, struct fields *fields) {
    add_text(fields, "名称", result->title);
    add_whole(fields, "当事人", result->party);
    add_whole(fields, "当事人类别", result->party_kind_name);
    add_whole(fields, "统一社会信用代码", result->party_code);
    add_text(fields, "事由", result->cause);
    add_text(fields, "查明的事实", result->facts);
    add_text(fields, "决定内容", result->decision);
    add_text(fields, "依据", cited_words(rq, result));
    add_whole(fields, "处罚种类", result->class_names);
    add_text(fields, "证照", result->licence);
    add_whole(fields, "许可类别", result->permit_kind);
    add_whole(fields, "裁量基准", benchmark_words(rq, result));
    add_text(fields, "不在阶次幅度之内的理由", result->outside_reason);
    add_whole(fields, "失信程度", result->severity_name);
    add_whole(fields, "适用程序", strcmp(result->procedure_kind, "simple") == 0 ? "简易程序" : "普通程序");
    add_whole(fields, "重大执法决定", result->major ? "是" : "否");
    add_text(fields, "数据来源", result->source_name);
    add_text(fields, "备注", result->note);
}

static void list_figures(struct request *rq, const struct result *result, struct fields *fields) {
    add_amount(rq, fields, "罚款", result->fine);
    add_amount(rq, fields, "没收违法所得、没收非法财物", result->confiscated);
    add_amount(rq, fields, result_other_label(result), result->other_amount);
    add_amount(rq, fields, "计算倍数的基数", result->base_amount);
    add_date(rq, fields, "行为发生", result->acted_on);
    add_date(rq, fields, "作出决定", result->decided_on);
    add_date(rq, fields, "有效期自", result->valid_from);
    add_date(rq, fields, "有效期至", result->valid_until);
}

static void add_piece(struct result_change *change, const char *text, enum diff_kind kind) {
    if (*text)
        change->pieces.items[change->pieces.count++] =
            (struct result_piece){text, kind == DIFF_REMOVED, kind == DIFF_ADDED};
}

static void replace(struct arena *arena, struct result_change *change, const struct field *old,
                    const struct field *new) {
    change->pieces.items = arena_alloc(arena, 2 * sizeof *change->pieces.items);
    add_piece(change, old->text, DIFF_REMOVED);
    add_piece(change, new->text, DIFF_ADDED);
}

static void compare(struct arena *arena, struct result_change *change, const struct field *old, const struct field *new,
                    size_t *work) {
    struct diff diff = textdiff_compare(arena, old->text, new->text, work);
    change->pieces.items = arena_alloc(arena, (diff.count + 1) * sizeof *change->pieces.items);
    for (size_t i = 0; i < diff.count; i++)
        add_piece(change, diff.items[i].text, diff.items[i].kind);
}

result_changes result_changes_find(struct request *rq, const struct result *old, const struct result *new,
                                   size_t *work) {
    struct fields before = {.count = 0}, after = {.count = 0};
    result_changes changes = {arena_alloc(rq->arena, MOST_FIELDS * sizeof *changes.items), 0};
    list_words(rq, old, &before);
    list_figures(rq, old, &before);
    list_words(rq, new, &after);
    list_figures(rq, new, &after);
    for (size_t i = 0; i < after.count; i++) {
        const struct field *from = &before.items[i], *to = &after.items[i];
        struct result_change *change = &changes.items[changes.count];
        if (strcmp(from->text, to->text) == 0)
            continue;
        changes.count++;
        change->label = to->label;
        if (to->whole || !*from->text || !*to->text)
            replace(rq->arena, change, from, to);
        else
            compare(rq->arena, change, from, to, work);
    }
    return changes;
}
