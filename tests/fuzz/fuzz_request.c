/*
 * Fuzzing of one whole request: the bytes are split at NULs into method, address, content type, length and cookie; what
 * follows is the body. An empty length stands for the true one. Whatever comes, there is one reply with a status, its
 * headers are lines, the handler sees only what was declared, and no file stays behind.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../fcgi/markdown.h"
#include "../../fcgi/request_private.h"
#include "../../fcgi/route.h"
#include "../../fcgi/utf8.h"
#include "../../fcgi/validate.h"

#define FAIL_UNLESS(condition)                                                                                         \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            abort();                                                                                                   \
    } while (0)

static const char *const choices[] = {"law", "rule", NULL};

struct row {
    const char *name, *note, *kind, *code, *person, *phone, *number, *theme;
    int64_t count, id;
    bool flag;
    struct date day;
    struct uploads files;
};
struct common {
    const char *size;
};

static void check_text(const char *text, size_t characters) {
    FAIL_UNLESS(!text || (utf8_valid(text, strlen(text)) && utf8_length(text) <= characters));
}

/* What a handler relies on. */
static void handle(struct request *rq) {
    const struct row *row = rq->input;
    check_text(row->name, 10);
    check_text(row->note, 200);
    FAIL_UNLESS(!row->kind || strcmp(row->kind, "law") == 0 || strcmp(row->kind, "rule") == 0);
    FAIL_UNLESS(row->count >= -5 && row->count <= 366);
    FAIL_UNLESS(!row->day.year || date_valid(row->day));
    FAIL_UNLESS(row->files.count <= 3 || rq->errors.count);
    for (size_t i = 0; i < row->files.count; i++)
        FAIL_UNLESS(row->files.items[i].error || access(row->files.items[i].path, R_OK) == 0);
    struct out *out = reply_html(rq, 200);
    out_html(out, markdown_render(rq->arena, row->note ? row->note : ""));
    out_attr(out, input_typed(rq, "name"));
    for (size_t i = 0; i < row->files.count; i++)
        reply_header(rq, "X-File", row->files.items[i].name);
    if (row->number)
        out_text(out, document_number_normalize(rq->arena, row->number));
}

static const struct page common = PAGE(NULL, struct common, INPUT(struct common, size, .cookie = true, .maximum = 6));
#define INPUTS                                                                                                         \
    INPUT(struct row, name, .minimum = 2, .maximum = 10), INPUT(struct row, note, .maximum = 200, .multiline = true),  \
        INPUT(struct row, kind, .choices = choices, .fallback = "law"),                                                \
        INPUT(struct row, code, .maximum = 18, .check = check_credit_code),                                            \
        INPUT(struct row, person, .maximum = 18, .check = check_identity_number),                                      \
        INPUT(struct row, phone, .maximum = 20, .check = check_phone),                                                 \
        INPUT(struct row, number, .maximum = 60, .check = check_document_number),                                      \
        INPUT(struct row, theme, .maximum = 5, .cookie = true),                                                        \
        INPUT(struct row, count, .minimum = -5, .maximum = 366),                                                       \
        INPUT(struct row, id, .minimum = 1, .maximum = INT64_MAX), INPUT(struct row, flag), INPUT(struct row, day),    \
        INPUT(struct row, files, .maximum = 3, .max_bytes = 100)
static const struct page strict = PAGE(handle, struct row, INPUTS), form = FORM_PAGE(handle, struct row, INPUTS);
static const struct route routes[] = {
    {METHOD_GET, "/", "public", &form, 0, false},
    {METHOD_POST, "/", "public", &form, 0, false},
    {METHOD_GET, "/{name}", "public", &form, 0, false},
    {METHOD_GET, "/id/{id}/day/{day}", "public", &strict, 0, false},
    {METHOD_POST, "/id/{id}", "public", &strict, 4096},
};

static bool permits(struct request *rq, const char *permission) {
    return rq->method != METHOD_NONE && strcmp(permission, "public") == 0;
}

static void show_error(struct request *rq, int status) {
    struct out *out = reply_html(rq, status);
    out_text(out, rq->path);
    if (status == 404)
        request_fail(rq, 500); /* the bare words are tried as well */
}

static const struct program program = {.name = "fuzz",
                                       .routes = routes,
                                       .route_count = sizeof routes / sizeof *routes,
                                       .permits = permits,
                                       .show_error = show_error,
                                       .common = &common};

enum { METHOD, ADDRESS, TYPE, LENGTH, COOKIE, FIELDS };

struct sent {
    char *fields[FIELDS];
    const char *body;
    size_t left;
    char length[24];
};

static const char *get_param(void *context, const char *name) {
    static const char *const names[FIELDS] = {"REQUEST_METHOD", "REQUEST_URI", "CONTENT_TYPE", "CONTENT_LENGTH",
                                              "HTTP_COOKIE"};
    struct sent *sent = context;
    for (int i = 0; i < FIELDS; i++)
        if (strcmp(name, names[i]) == 0)
            return i == LENGTH && !*sent->fields[i] ? sent->length : sent->fields[i];
    return NULL;
}

/* Pieces of changing size, as sockets give them. */
static size_t read_body(void *context, char *bytes, size_t size) {
    struct sent *sent = context;
    size_t piece = 1 + sent->left % 61, give = sent->left < piece ? sent->left : piece;
    give = give < size ? give : size;
    if (give)
        memcpy(bytes, sent->body, give);
    sent->body += give;
    sent->left -= give;
    return give;
}

static void check_reply(const struct request *rq) {
    FAIL_UNLESS(rq->status >= 200 && rq->status < 600 && rq->type);
    FAIL_UNLESS(!rq->body.length || utf8_valid(rq->body.data, rq->body.length));
    for (const char *line = rq->headers.data; *line;) {
        size_t length = strcspn(line, "\r\n");
        FAIL_UNLESS(length && memchr(line, ':', length) && strncmp(line + length, "\r\n", 2) == 0);
        line += length + 2;
    }
}

static void check_folder(const char *path) {
    DIR *folder = opendir(path);
    FAIL_UNLESS(folder);
    for (struct dirent *entry; (entry = readdir(folder));)
        FAIL_UNLESS(entry->d_name[0] == '.');
    closedir(folder);
}

static struct request rq;
static struct conf conf;
static char folder[] = "/tmp/fuzz-request-XXXXXX";

static void remove_folder(void) {
    rmdir(folder);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    static char prefix[] = "";
    struct buffer error = {0};
    FAIL_UNLESS(mkdtemp(folder) && route_check_table(&program, &error));
    atexit(remove_folder);
    conf = (struct conf){.prefix = prefix, .upload_dir = folder};
    rq.program = &program;
    rq.conf = &conf;
    rq.arena = arena_new();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct sent sent = {.body = ""};
    char *copy = arena_copy(rq.arena, (const char *)data, size), *at = copy, *end = copy + size;
    for (int i = 0; i < FIELDS; i++) {
        sent.fields[i] = at;
        at += strlen(at);
        at += at < end;
    }
    sent.body = at;
    sent.left = (size_t)(end - at);
    snprintf(sent.length, sizeof sent.length, "%zu", sent.left);
    const struct transport transport = {get_param, read_body, &sent};
    request_serve(&rq, &transport);
    check_reply(&rq);
    check_folder(folder);
    arena_reset(rq.arena);
    return 0;
}
