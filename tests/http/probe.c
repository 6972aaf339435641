/*
 * A FastCGI program for tests of the kit over real sockets: pages that echo, are large, slow, fail or crash.
 * Environment: PROBE_ACCOUNT (database account; none: no database), PROBE_SCHEMA (schema version it wants).
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "../../fcgi/serve.h"

static const char *const kinds[] = {"law", "rule", NULL};

struct echo {
    const char *name, *note, *kind, *size;
    int64_t count, id;
    bool flag;
    struct date day;
};

static void show_echo(struct request *rq) {
    const struct echo *echo = rq->input;
    struct json json;
    reply_json(rq, 200, &json);
    json_object(&json, NULL);
    json_integer(&json, "pid", getpid());
    json_text(&json, "method", rq->method_name);
    json_text(&json, "path", rq->path);
    json_text(&json, "name", echo->name);
    json_text(&json, "note", echo->note);
    json_text(&json, "kind", echo->kind);
    json_text(&json, "size", echo->size);
    json_integer(&json, "count", echo->count);
    json_integer(&json, "id", echo->id);
    json_bool(&json, "flag", echo->flag);
    json_text(&json, "day", date_iso(rq->arena, echo->day));
    json_end(&json);
}

static const struct page echo_page = PAGE(
    show_echo, struct echo, INPUT(struct echo, name, .label = "名称", .minimum = 2, .maximum = 10),
    INPUT(struct echo, note, .maximum = 2000, .multiline = true), INPUT(struct echo, kind, .choices = kinds),
    INPUT(struct echo, size, .maximum = 6, .cookie = true), INPUT(struct echo, count, .minimum = 0, .maximum = 100),
    INPUT(struct echo, id, .minimum = 1, .maximum = INT64_MAX), INPUT(struct echo, flag), INPUT(struct echo, day));

struct letter {
    const char *title, *text;
    struct uploads files;
};

/* What was typed and what is wrong with it, as a form would show it. */
static void show_letter(struct request *rq) {
    struct out *out = reply_html(rq, rq->errors.count ? 422 : 200);
    buffer_add_text(out->to, "<!doctype html><html lang=\"zh-CN\"><title>信件</title><ul>");
    for (size_t i = 0; i < rq->errors.count; i++) {
        buffer_add_text(out->to, "<li>");
        out_text(out, rq->errors.items[i].message);
    }
    buffer_add_text(out->to, "</ul><input name=title value=\"");
    out_attr(out, input_typed(rq, "title"));
    buffer_add_text(out->to, "\"></html>");
}

static void show_upload(struct request *rq) {
    const struct letter *letter = rq->input;
    struct json json;
    reply_json(rq, 200, &json);
    json_object(&json, NULL);
    json_text(&json, "title", letter->title);
    json_array(&json, "files");
    for (size_t i = 0; i < letter->files.count; i++) {
        const struct upload *file = &letter->files.items[i];
        json_object(&json, NULL);
        json_text(&json, "name", file->name);
        json_integer(&json, "size", file->size);
        json_text(&json, "error", file->error);
        json_bool(&json, "stored", access(file->path, R_OK) == 0);
        json_end(&json);
    }
    json_end(&json);
    json_array(&json, "errors");
    for (size_t i = 0; i < rq->errors.count; i++)
        json_text(&json, NULL, rq->errors.items[i].message);
    json_end(&json);
    json_end(&json);
}

#define LETTER_INPUTS                                                                                                  \
    INPUT(struct letter, title, .label = "标题", .required = true, .maximum = 10),                                     \
        INPUT(struct letter, text, .label = "正文", .maximum = 1000, .multiline = true),                               \
        INPUT(struct letter, files, .label = "附件", .maximum = 3, .max_bytes = 100 * 1024)
static const struct page letter_page = FORM_PAGE(show_letter, struct letter, LETTER_INPUTS);
static const struct page upload_page = FORM_PAGE(show_upload, struct letter, LETTER_INPUTS);

struct amount {
    int64_t bytes, milliseconds;
};

static void show_big(struct request *rq) {
    const struct amount *amount = rq->input;
    struct buffer *body = reply_body(rq, 200, "text/plain; charset=utf-8");
    for (int64_t i = 0; i < amount->bytes / 16; i++)
        buffer_printf(body, "%015ld\n", (long)i);
}

/* Sleeps the whole time, signals or not: a handler does not know of them. */
static void show_slow(struct request *rq) {
    const struct amount *amount = rq->input;
    struct timespec left = {amount->milliseconds / 1000, amount->milliseconds % 1000 * 1000000};
    while (nanosleep(&left, &left))
        ;
    buffer_add_text(reply_body(rq, 200, "text/plain; charset=utf-8"), "slept");
}

static const struct page big_page =
    PAGE(show_big, struct amount, INPUT(struct amount, bytes, .minimum = 0, .maximum = 64 * 1024 * 1024));
static const struct page slow_page =
    PAGE(show_slow, struct amount, INPUT(struct amount, milliseconds, .minimum = 0, .maximum = 10000));

static void show_failure(struct request *rq) {
    out_text(reply_html(rq, 200), "this must not be seen");
    request_fail(rq, 500);
}

/* Dies as a program with a wild pointer does, whatever a sanitizer would make of it. */
static void show_crash(struct request *rq) {
    out_text(reply_html(rq, 200), "this must not be seen");
    signal(SIGSEGV, SIG_DFL);
    raise(SIGSEGV);
}

static const struct page failure_page = PLAIN_PAGE(show_failure), crash_page = PLAIN_PAGE(show_crash);

struct version {
    int64_t version;
};
DB_QUERY(read_version, struct version, "SELECT version FROM public_schema", DB_COLUMN(struct version, version))

static void show_database(struct request *rq) {
    struct version version = {0};
    if (!rq->db)
        request_fail(rq, 404);
    db_row(rq->db, rq->arena, &read_version, &version);
    buffer_printf(reply_body(rq, 200, "text/plain; charset=utf-8"), "%ld", (long)version.version);
}
static const struct page database_page = PLAIN_PAGE(show_database);

static const struct route routes[] = {
    {METHOD_GET, "/echo", "public", &echo_page, 0, false},
    {METHOD_GET, "/echo/{id}", "public", &echo_page, 0, false},
    {METHOD_POST, "/echo", "public", &echo_page, 0, false},
    {METHOD_GET, "/letter", "public", &letter_page, 0, false},
    {METHOD_POST, "/letter", "public", &letter_page, 0, false},
    {METHOD_POST, "/upload", "public", &upload_page, 1000 * 1024, false},
    {METHOD_GET, "/big", "public", &big_page, 0, false},
    {METHOD_GET, "/slow", "public", &slow_page, 0, false},
    {METHOD_GET, "/failure", "public", &failure_page, 0, false},
    {METHOD_GET, "/crash", "public", &crash_page, 0, false},
    {METHOD_GET, "/database", "public", &database_page, 0, false},
    {METHOD_GET, "/secret", "clerk", &echo_page, 0, false},
};

static bool permits(struct request *rq, const char *permission) {
    (void)rq;
    return permission[0] == 'p';
}

static void show_error(struct request *rq, int status) {
    struct out *out = reply_html(rq, status);
    buffer_add_text(out->to, "<!doctype html><html lang=\"zh-CN\"><title>无法显示</title><p>错误代码 ");
    out_integer(out, status);
    buffer_add_text(out->to, "，请求编号 ");
    out_text(out, rq->number);
    buffer_add_text(out->to, "</html>");
}

int main(int argc, char **argv) {
    const char *schema = getenv("PROBE_SCHEMA");
    struct program program = {
        .name = "probe",
        .routes = routes,
        .route_count = sizeof routes / sizeof *routes,
        .database_account = getenv("PROBE_ACCOUNT"),
        .schema = schema ? (int)strtol(schema, NULL, 10) : 0,
        .permits = permits,
        .show_error = show_error,
    };
    return program_run(&program, argc, argv);
}
