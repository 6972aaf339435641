/* The shape of answers, as JSON Schema, from the registers' declarations. */
#include <string.h>

#include "openapi.h"

static const char *type_of(enum data_type type) {
    switch (type) {
    case DATA_INTEGER:
        return "integer";
    case DATA_MONEY:
    case DATA_DECIMAL:
        return "number";
    case DATA_FLAG:
        return "boolean";
    case DATA_JSON:
        return "array";
    default:
        return "string";
    }
}

static void write_type(struct json *json, const char *type, bool nullable) {
    if (!nullable) {
        json_text(json, "type", type);
        return;
    }
    json_array(json, "type");
    json_text(json, NULL, type);
    json_text(json, NULL, "null");
    json_end(json);
}

static void write_column(struct json *json, const struct data_column *column) {
    json_object(json, column->name);
    write_type(json, type_of(column->type), column->nullable);
    if (column->type == DATA_DATE || column->type == DATA_TIME)
        json_text(json, "format", column->type == DATA_DATE ? "date" : "date-time");
    if (column->type == DATA_JSON) {
        json_object(json, "items");
        json_text(json, "type", "object");
        json_end(json);
    }
    json_text(json, "title", column->label);
    if (*column->about)
        json_text(json, "description", column->about);
    json_end(json);
}

/* Nothing may be missing and nothing may be more: what the document says is all there is. */
static void write_row(struct json *json, const struct data_register *reg) {
    json_object(json, reg->code);
    json_text(json, "type", "object");
    json_text(json, "title", reg->name);
    json_text(json, "description", reg->about);
    json_object(json, "properties");
    for (size_t i = 0; i < reg->column_count; i++)
        write_column(json, &reg->columns[i]);
    json_end(json);
    json_array(json, "required");
    for (size_t i = 0; i < reg->column_count; i++)
        json_text(json, NULL, reg->columns[i].name);
    json_end(json);
    json_bool(json, "additionalProperties", false);
    json_end(json);
}

static void write_member(struct json *json, const char *name, const char *type, bool nullable) {
    json_object(json, name);
    write_type(json, type, nullable);
    json_end(json);
}

static void write_required(struct json *json, const char *const *names) {
    json_array(json, "required");
    for (; *names; names++)
        json_text(json, NULL, *names);
    json_end(json);
    json_bool(json, "additionalProperties", false);
}

static void write_reference(struct request *rq, struct json *json, const char *key, const char *schema) {
    json_object(json, key);
    json_text(json, "$ref", arena_printf(rq->arena, "#/components/schemas/%s", schema));
    json_end(json);
}

static void write_page(struct request *rq, struct json *json, const struct data_register *reg) {
    json_object(json, arena_printf(rq->arena, "%s_page", reg->code));
    json_text(json, "type", "object");
    json_object(json, "properties");
    write_member(json, "register", "string", false);
    write_member(json, "name", "string", false);
    write_member(json, "terms", "string", false);
    json_object(json, "items");
    json_text(json, "type", "array");
    json_integer(json, "maxItems", DATA_MOST_ROWS);
    write_reference(rq, json, "items", reg->code);
    json_end(json);
    write_member(json, "count", "integer", false);
    json_object(json, "next");
    write_type(json, "string", true);
    json_text(json, "format", "uri");
    json_text(json, "description", "下一页的地址，请原样使用；null表示已经是最后一页。同一地址也在Link响应头里");
    json_end(json);
    json_end(json);
    write_required(json, (const char *const[]){"register", "name", "terms", "items", "count", "next", NULL});
    json_end(json);
}

static void write_one(struct request *rq, struct json *json, const struct data_register *reg) {
    json_object(json, arena_printf(rq->arena, "%s_one", reg->code));
    json_text(json, "type", "object");
    json_object(json, "properties");
    write_member(json, "register", "string", false);
    write_member(json, "terms", "string", false);
    write_reference(rq, json, "item", reg->code);
    json_end(json);
    write_required(json, (const char *const[]){"register", "terms", "item", NULL});
    json_end(json);
}

static void write_error(struct json *json) {
    json_object(json, "error");
    json_text(json, "type", "object");
    json_object(json, "properties");
    write_member(json, "error", "string", false);
    write_member(json, "status", "integer", false);
    write_member(json, "number", "string", false);
    json_object(json, "fields");
    json_text(json, "type", "object");
    json_text(json, "description", "有误的参数和原因");
    write_member(json, "additionalProperties", "string", false);
    json_end(json);
    json_end(json);
    write_required(json, (const char *const[]){"error", "status", "number", "fields", NULL});
    json_end(json);
}

static void write_gone(struct json *json) {
    json_object(json, "gone");
    json_text(json, "type", "object");
    json_object(json, "properties");
    write_member(json, "error", "string", false);
    write_member(json, "status", "integer", false);
    write_member(json, "number", "string", false);
    json_object(json, "record");
    json_text(json, "type", "object");
    json_object(json, "properties");
    write_member(json, "id", "integer", false);
    write_member(json, "gone", "string", false);
    write_member(json, "gone_on", "string", false);
    write_member(json, "number", "string", true);
    write_member(json, "reason", "string", true);
    json_end(json);
    write_required(json, (const char *const[]){"id", "gone", "gone_on", "number", "reason", NULL});
    json_end(json);
    json_end(json);
    write_required(json, (const char *const[]){"error", "status", "number", "record", NULL});
    json_end(json);
}

void openapi_schemas(struct request *rq, struct json *json) {
    json_object(json, "schemas");
    for (size_t i = 0; i < data_register_count; i++) {
        write_row(json, data_registers[i]);
        write_page(rq, json, data_registers[i]);
        write_one(rq, json, data_registers[i]);
    }
    write_error(json);
    write_gone(json);
    json_end(json);
}

static void write_choices(struct json *json, const char *const *choices) {
    json_array(json, "enum");
    for (; *choices; choices++)
        json_text(json, NULL, *choices);
    json_end(json);
}

void openapi_input(struct json *json, const struct input *input) {
    json_object(json, "schema");
    if (input->type == INPUT_INTEGER) {
        json_text(json, "type", "integer");
        json_integer(json, "minimum", input->minimum);
        json_integer(json, "maximum", input->maximum);
        if (input->fallback)
            json_raw(json, "default", input->fallback, strlen(input->fallback));
    } else {
        json_text(json, "type", "string");
        if (input->type == INPUT_DATE)
            json_text(json, "format", "date");
        else if (input->type == INPUT_FLAG)
            write_choices(json, (const char *const[]){"1", NULL});
        else if (input->choices)
            write_choices(json, input->choices);
        else
            json_integer(json, "maxLength", input->maximum);
        if (input->fallback)
            json_text(json, "default", input->fallback);
    }
    json_end(json);
}
