/* One record for programs: /result/12.json. What was withdrawn answers 410 with number, day and reason, as its page
 * does. */
#include <string.h>

#include "../../data/write.h"
#include "data.h"

struct one_gone {
    const char *gone, *number, *reason;
    struct date gone_on;
};

/* clang-format off */
DB_QUERY(find_gone, struct one_gone,
         "SELECT gone, number, reason, gone_on FROM public_record_gone WHERE id = ? AND kind = ?",
         DB_COLUMN(struct one_gone, gone), DB_COLUMN(struct one_gone, number), DB_COLUMN(struct one_gone, reason),
         DB_COLUMN(struct one_gone, gone_on))
/* clang-format on */

struct one {
    struct json json;
    const struct data_register *reg;
    size_t count;
};

static bool take_one(void *context, const struct db_cell *cells) {
    struct one *one = context;
    data_json_row(&one->json, "item", one->reg, cells + 1);
    one->count++;
    return true;
}

static void show_gone(struct request *rq, const struct data_register *reg, int64_t id) {
    struct one_gone gone = {0};
    struct json json;
    if (!reg->kind || !db_row(rq->db, rq->arena, &find_gone, &gone, DB(id), DB(reg->kind)))
        request_fail(rq, 404);
    reply_json(rq, 410, &json);
    json_object(&json, NULL);
    json_text(&json, "error", strcmp(gone.gone, "withdrawn") == 0 ? "这条信息已经撤回" : "公示期已满，不再公开");
    json_integer(&json, "status", 410);
    json_text(&json, "number", rq->number);
    json_object(&json, "record");
    json_integer(&json, "id", id);
    json_text(&json, "gone", gone.gone);
    json_text(&json, "gone_on", date_iso(rq->arena, gone.gone_on));
    json_text(&json, "number", gone.number);
    json_text(&json, "reason", gone.reason);
    json_end(&json);
    json_end(&json);
}

void data_show_one(struct request *rq) {
    const struct data_input *in = rq->input;
    struct one one = {.reg = data_find(in->code)};
    if (!one.reg)
        request_fail(rq, 404);
    for (size_t i = 0; i < rq->param_count; i++)
        if (rq->params[i].from == FROM_QUERY)
            request_fail(rq, 400); /* a record takes nothing but its number */
    reply_json(rq, 200, &one.json);
    json_object(&one.json, NULL);
    json_text(&one.json, "register", one.reg->code);
    json_text(&one.json, "terms", DATA_TERMS);
    db_each(rq->db, rq->arena, &data_queries(one.reg)->one, take_one, &one, DB(in->id));
    json_end(&one.json);
    if (!one.count)
        show_gone(rq, one.reg, in->id);
}
