/* The page for a request that could not be answered: what happened, what to do, and the number to quote. */
#include <string.h>

#include "../pages.h"
#include "frame.h"

struct error_page {
    struct frame frame;
    int64_t status;
    const char *heading, *advice, *number;
    struct date today;
};

#include "error.html.h"

static const struct words {
    int status;
    const char *heading, *advice;
} words[] = {
    {400, "请求无法识别", "地址或填写的内容有误，请检查后重试。"},
    {403, "没有权限", "这个页面不对您开放。"},
    {404, "没有这个页面", "地址可能有误，或内容已经移走。可以从首页或网站地图查找。"},
    {405, "不支持这种访问方式", "请从页面上的链接或按钮进入。"},
    {410, "内容已撤下", "这个地址曾经有内容，现已不再提供。"},
    {413, "提交的内容过大", "请减少文字或文件后重试。"},
    {414, "地址过长", "请缩短查询内容后重试。"},
    {415, "不支持这种格式", "请使用页面上的表单提交。"},
    {500, "系统出错", "错误已经记录。请稍后再试；需要帮助时，请把下面的编号告诉我们。"},
    {504, "查询用时过长", "所查的范围太大，系统没有在规定时间内查完。请增加筛选条件或者缩短时间范围后再试。"},
    {503, "服务暂时不可用", "数据服务正在恢复，请几秒钟后刷新页面。"},
};

static const struct words *words_for(int status) {
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i].status == status)
            return &words[i];
    return &words[8]; /* 500 */
}

static bool ends_with(const char *path, const char *ending) {
    size_t length = strlen(path), end = strlen(ending);
    return length > end && strcmp(path + length - end, ending) == 0;
}

/* Programs are told what went wrong in their own form. */
static bool wants_json(const struct request *rq) {
    return strstr(rq->query, "format=json") != NULL || ends_with(rq->path, ".json") || ends_with(rq->path, ".jsonl");
}
static bool wants_text(const struct request *rq) {
    return ends_with(rq->path, ".csv") || ends_with(rq->path, ".atom");
}

static void show_text(struct request *rq, int status, const struct words *say) {
    struct buffer *text = reply_body(rq, status, "text/plain; charset=utf-8");
    buffer_printf(text, "%d %s\n", status, say->heading);
    for (size_t i = 0; i < rq->errors.count; i++)
        buffer_printf(text, "%s：%s\n", rq->errors.items[i].name, rq->errors.items[i].message);
    buffer_printf(text, "编号 %s\n", rq->number);
}

static void show_json(struct request *rq, int status, const struct words *say) {
    struct json json;
    reply_json(rq, status, &json);
    json_object(&json, NULL);
    json_text(&json, "error", say->heading);
    json_integer(&json, "status", status);
    json_text(&json, "number", rq->number);
    json_object(&json, "fields");
    for (size_t i = 0; i < rq->errors.count; i++)
        json_text(&json, rq->errors.items[i].name, rq->errors.items[i].message);
    json_end(&json);
    json_end(&json);
}

void show_error(struct request *rq, int status) {
    const struct words *say = words_for(status);
    if (wants_json(rq)) {
        show_json(rq, status, say);
        return;
    }
    if (wants_text(rq)) {
        show_text(rq, status, say);
        return;
    }
    struct error_page page = {.status = status, .heading = say->heading, .advice = say->advice, .number = rq->number};
    frame_fill_cached(rq, &page.frame, say->heading);
    page.frame.here = "/"; /* an address that failed is not worth coming back to */
    render_error(reply_html(rq, status), &page);
    reply_header(rq, "Cache-Control", "no-store");
}
