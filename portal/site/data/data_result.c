/* The filters of /result.csv and its sisters are those of /result. */
#include "data_result.h"

#include <string.h>

#include "../result/result_input.h"

bool data_result_filtered(struct request *rq, const struct data_register *reg) {
    return strcmp(reg->code, "result") == 0 && *data_filters_text(rq, reg);
}

static struct result_filter filter_of(struct request *rq) {
    const struct data_input *in = rq->input;
    struct result_filter filter;
    bool words;
    const struct result_input asked = {.body = in->body,
                                       .q = in->q,
                                       .kind = in->kind,
                                       .class = in->class,
                                       .band = in->band,
                                       .from = in->from,
                                       .to = in->to};
    result_read_filter(rq, &asked, &filter, &words);
    if (!words)
        input_reject(rq, "q", "词语", "没有可以检索的字词，请输入汉字、字母或者数字");
    if (rq->errors.count)
        request_fail(rq, 400);
    return filter;
}

/* The found numbers as a JSON array, which a question can take whatever their count. */
static const char *numbers_of(struct request *rq, const fulltext_finds *finds) {
    struct buffer text = {0};
    struct json json;
    json_start(&json, &text);
    json_array(&json, NULL);
    for (size_t i = 0; i < finds->count; i++)
        json_integer(&json, NULL, finds->items[i].id);
    json_end(&json);
    const char *numbers = arena_copy(rq->arena, text.data, text.length);
    buffer_free(&text);
    return numbers;
}

int64_t data_result_read(struct request *rq, struct data_page *page, int64_t after, db_take_row *take) {
    struct result_filter filter = filter_of(rq);
    fulltext_finds finds = {0};
    int64_t next = 0;
    enum fulltext_state state = result_find(rq, &filter, after == DATA_FOREVER ? 0 : after, page->limit, &finds, &next);
    if (state != FULLTEXT_GOOD)
        request_fail(rq, state == FULLTEXT_SLOW ? 504 : 503);
    if (finds.count)
        db_each(rq->db, rq->arena, &data_queries(page->reg)->pick, take, page, DB(numbers_of(rq, &finds)));
    return next;
}
