/* /api/openapi.json: what programs may ask and what they get, made from the same declarations as the answers. */
#include "openapi.h"

#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"

#define API_VERSION "1.0.0"

static const struct input *find_input(const char *name) {
    for (size_t i = 0; i < data_input_count; i++)
        if (strcmp(data_inputs[i].name, name) == 0)
            return &data_inputs[i];
    return NULL;
}

static void write_parameter(struct json *json, const char *name, const char *place, const char *about) {
    const struct input *input = find_input(name);
    if (!input)
        return;
    json_object(json, NULL);
    json_text(json, "name", name);
    json_text(json, "in", place);
    if (strcmp(place, "path") == 0)
        json_bool(json, "required", true);
    json_text(json, "description", about);
    openapi_input(json, input);
    json_end(json);
}

static void write_list_parameters(struct json *json, const struct data_register *reg, bool csv) {
    json_array(json, "parameters");
    for (size_t i = 0; i < reg->filter_count; i++)
        write_parameter(json, reg->filters[i].param, "query", reg->filters[i].label);
    write_parameter(json, "limit", "query", "每页行数");
    write_parameter(json, "cursor", "query", "翻页位置，取自上一页的next；不可自行编造");
    if (csv) {
        write_parameter(json, "bom", "query", "开头写入UTF-8的BOM，便于Excel直接打开");
        write_parameter(json, "charset", "query", "字符集");
        write_parameter(json, "header", "query", "第一行写中文栏名（label）还是英文列名（name）");
    }
    json_end(json);
}

/* schema NULL: text of that type. */
static void write_answer(struct request *rq, struct json *json, const char *status, const char *about, const char *type,
                         const char *schema) {
    json_object(json, status);
    json_text(json, "description", about);
    if (type) {
        json_object(json, "content");
        json_object(json, type);
        json_object(json, "schema");
        if (schema)
            json_text(json, "$ref", arena_printf(rq->arena, "#/components/schemas/%s", schema));
        else
            json_text(json, "type", "string");
        json_end(json);
        json_end(json);
        json_end(json);
    }
    json_end(json);
}

static void open_path(struct json *json, const char *path, const char *name, const char *summary) {
    json_object(json, path);
    json_object(json, "get");
    json_text(json, "operationId", name);
    json_text(json, "summary", summary);
}

static void close_path(struct json *json) {
    json_end(json);
    json_end(json);
    json_end(json);
}

static void write_list(struct request *rq, struct json *json, const struct data_register *reg, const char *format,
                       const char *type) {
    bool is_json = strcmp(format, "json") == 0;
    open_path(json, arena_printf(rq->arena, "/%s.%s", reg->code, format),
              arena_printf(rq->arena, "%s_%s", reg->code, format), arena_printf(rq->arena, "%s，分页", reg->name));
    write_list_parameters(json, reg, strcmp(format, "csv") == 0);
    json_object(json, "responses");
    write_answer(rq, json, "200", "一页数据，新的在前", type,
                 is_json ? arena_printf(rq->arena, "%s_page", reg->code) : NULL);
    write_answer(rq, json, "304", "与请求方已有的相同", NULL, NULL);
    write_answer(rq, json, "400", "参数有误", is_json ? "application/json" : "text/plain", is_json ? "error" : NULL);
    close_path(json);
}

static void write_one(struct request *rq, struct json *json, const struct data_register *reg) {
    open_path(json, arena_printf(rq->arena, "/%s/{id}.json", reg->code), arena_printf(rq->arena, "%s_one", reg->code),
              arena_printf(rq->arena, "%s，一条", reg->name));
    json_array(json, "parameters");
    write_parameter(json, "id", "path", "编号");
    json_end(json);
    json_object(json, "responses");
    write_answer(rq, json, "200", "这一条", "application/json", arena_printf(rq->arena, "%s_one", reg->code));
    write_answer(rq, json, "404", "没有这一条", "application/json", "error");
    if (reg->kind)
        write_answer(rq, json, "410", "已经撤回，或者公示期已满", "application/json", "gone");
    close_path(json);
}

static void write_file(struct request *rq, struct json *json, const struct data_register *reg, const char *format,
                       const char *type) {
    open_path(json, arena_printf(rq->arena, "/data/%s.%s", reg->code, format),
              arena_printf(rq->arena, "%s_file_%s", reg->code, format), arena_printf(rq->arena, "%s，整库", reg->name));
    json_object(json, "responses");
    write_answer(rq, json, "200", "整个数据集，可以断点续传", type, NULL);
    if (reg->kind)
        write_answer(rq, json, "503", "文件正在重新生成，请按Retry-After再试", "text/html", NULL);
    close_path(json);
}

static void write_register(struct request *rq, struct json *json, const struct data_register *reg) {
    write_list(rq, json, reg, "json", "application/json");
    write_list(rq, json, reg, "csv", "text/csv");
    if (reg->feed.title)
        write_list(rq, json, reg, "atom", "application/atom+xml");
    write_one(rq, json, reg);
    if (!reg->files)
        return;
    write_file(rq, json, reg, "csv", "text/csv");
    write_file(rq, json, reg, "jsonl", "application/jsonl");
}

static void write_info(struct request *rq, struct json *json) {
    struct frame frame;
    frame_fill(rq, &frame, SECTION_DATA, "开放数据");
    json_object(json, "info");
    json_text(json, "title", arena_printf(rq->arena, "%s开放数据", frame.site.site_title));
    json_text(json, "version", API_VERSION);
    json_text(json, "description", DATA_TERMS);
    json_end(json);
    json_array(json, "servers");
    json_object(json, NULL);
    json_text(json, "url", data_root(rq));
    json_end(json);
    json_end(json);
}

static void show_openapi(struct request *rq) {
    struct json json;
    reply_json(rq, 200, &json);
    json_object(&json, NULL);
    json_text(&json, "openapi", "3.1.0");
    write_info(rq, &json);
    json_object(&json, "paths");
    for (size_t i = 0; i < data_register_count; i++)
        write_register(rq, &json, data_registers[i]);
    json_end(&json);
    json_object(&json, "components");
    openapi_schemas(rq, &json);
    json_end(&json);
    json_end(&json);
}

const struct page openapi_page = PLAIN_PAGE(show_openapi);
