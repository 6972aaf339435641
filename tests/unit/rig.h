/* A request served in memory: what a client sends stands in a struct, what it gets stands in rig.rq afterwards. */
#ifndef TESTS_UNIT_RIG_H
#define TESTS_UNIT_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../fcgi/buffer.h"
#include "../../fcgi/request_private.h"

/* What was sent. A method of NULL is GET, a length of NULL the true one ("" leaves it out). */
struct sent {
    const char *method, *uri, *type, *length, *cookie, *body, *none_match, *since;
    size_t body_length; /* where the body holds NULs; else its strlen */
    size_t piece;       /* bytes of the body that come at a time; 0: all that is asked for */
};

struct rig {
    struct program program;
    struct conf conf;
    struct request rq;
    struct sent sent;
    size_t at;
    char length[24];
    char upload_dir[32];
};

static const char *rig_param(void *context, const char *name) {
    struct rig *rig = context;
    if (strcmp(name, "REQUEST_METHOD") == 0)
        return rig->sent.method ? rig->sent.method : "GET";
    if (strcmp(name, "REQUEST_URI") == 0)
        return rig->sent.uri;
    if (strcmp(name, "CONTENT_TYPE") == 0)
        return rig->sent.type;
    if (strcmp(name, "HTTP_COOKIE") == 0)
        return rig->sent.cookie;
    if (strcmp(name, "HTTP_IF_NONE_MATCH") == 0)
        return rig->sent.none_match;
    if (strcmp(name, "HTTP_IF_MODIFIED_SINCE") == 0)
        return rig->sent.since;
    if (strcmp(name, "CONTENT_LENGTH") != 0)
        return NULL;
    if (rig->sent.length)
        return *rig->sent.length ? rig->sent.length : NULL;
    return rig->sent.body ? rig->length : NULL;
}

static size_t rig_read(void *context, char *bytes, size_t size) {
    struct rig *rig = context;
    size_t left = rig->sent.body_length - rig->at, most = rig->sent.piece ? rig->sent.piece : size;
    size_t give = left < size ? left : size;
    give = give < most ? give : most;
    if (give)
        memcpy(bytes, rig->sent.body + rig->at, give);
    rig->at += give;
    return give;
}

static bool rig_permits(struct request *rq, const char *permission) {
    (void)rq;
    return strcmp(permission, "public") == 0;
}

/* The error page of the test programs: the status alone, so that a test can tell it from the kit's bare words. */
static void rig_error(struct request *rq, int status) {
    buffer_printf(reply_body(rq, status, "text/plain; charset=utf-8"), "page for %d", status);
}

/* Serves one request with the routes of rig->program. Memory of the one before is gone then. */
__attribute__((unused)) static void rig_serve(struct rig *rig, struct sent sent) {
    const struct transport transport = {rig_param, rig_read, rig};
    rig->sent = sent;
    rig->at = 0;
    if (sent.body && !sent.body_length)
        rig->sent.body_length = strlen(sent.body);
    snprintf(rig->length, sizeof rig->length, "%zu", rig->sent.body_length);
    arena_reset(rig->rq.arena);
    request_serve(&rig->rq, &transport);
}

/* Serves a request and returns its status; what is not named is left to the kit. */
#define STATUS(rig, ...) (rig_serve((rig), (struct sent){__VA_ARGS__}), (rig)->rq.status)

/* The reply's body and headers as text. */
#define BODY(rig)    ((rig)->rq.body.data ? (rig)->rq.body.data : "")
#define HEADERS(rig) ((rig)->rq.headers.data ? (rig)->rq.headers.data : "")

__attribute__((unused)) static void rig_open(struct rig *rig, const struct route *routes, size_t count) {
    *rig = (struct rig){.program = {.name = "test",
                                    .routes = routes,
                                    .route_count = count,
                                    .permits = rig_permits,
                                    .show_error = rig_error},
                        .upload_dir = "/tmp/kit-test-XXXXXX"};
    assert_non_null(mkdtemp(rig->upload_dir));
    rig->conf = (struct conf){.prefix = strdup(""), .upload_dir = rig->upload_dir};
    rig->rq.program = &rig->program;
    rig->rq.conf = &rig->conf;
    rig->rq.arena = arena_new();
}

/* Fails when a request left a file behind. */
__attribute__((unused)) static void rig_close(struct rig *rig) {
    assert_int_equal(rmdir(rig->upload_dir), 0);
    free(rig->conf.prefix);
    arena_free(rig->rq.arena);
    buffer_free(&rig->rq.body);
    buffer_free(&rig->rq.headers);
}

/* The log lines written while the file was open. */
__attribute__((unused)) static FILE *catch_log(int *saved) {
    FILE *file = tmpfile();
    assert_non_null(file);
    *saved = dup(STDERR_FILENO);
    dup2(fileno(file), STDERR_FILENO);
    return file;
}
__attribute__((unused)) static size_t caught_log(FILE *file, int saved, char *text, size_t size) {
    dup2(saved, STDERR_FILENO);
    close(saved);
    rewind(file);
    size_t length = fread(text, 1, size - 1, file);
    text[length] = '\0';
    fclose(file);
    return length;
}

#endif
