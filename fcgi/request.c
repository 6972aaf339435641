/* The way of one request: number, method, route, inputs, permission, handler; and what happens when a step fails. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "conditional.h"
#include "input.h"
#include "request_private.h"
#include "route.h"

#define FINISHED  1
#define URI_LIMIT 8192

void request_fail(struct request *rq, int status) {
    if (!rq->may_fail)
        abort();
    longjmp(rq->failed, status);
}

void request_finish(struct request *rq) {
    longjmp(rq->failed, FINISHED);
}

/* Twelve characters that are told apart on paper and on the telephone: 2^60 numbers, none says anything. */
static const char *new_number(struct arena *arena) {
    static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    unsigned char random[12];
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random)
        abort();
    char *number = arena_alloc(arena, 15);
    for (size_t i = 0, at = 0; i < sizeof random; i++) {
        if (i && i % 4 == 0)
            number[at++] = '-';
        number[at++] = alphabet[random[i] % 32];
    }
    return number;
}

static void read_method(struct request *rq, const char *name) {
    rq->method_name = name ? name : "-";
    if (strcmp(rq->method_name, "GET") == 0 || strcmp(rq->method_name, "HEAD") == 0)
        rq->method = METHOD_GET;
    else if (strcmp(rq->method_name, "POST") == 0)
        rq->method = METHOD_POST;
    else
        rq->method = METHOD_NONE; /* fits no route: 405 where the path is known */
}

/* No address holds these bytes, and one may come back in a header. */
static bool has_blank(const char *uri) {
    for (; *uri; uri++)
        if ((unsigned char)*uri <= ' ' || *uri == 0x7F)
            return true;
    return false;
}

/* Splits the address into path (without the prefix the site lives under) and query; returns the path, undecoded. */
static const char *read_address(struct request *rq, const char *uri) {
    size_t prefix = strlen(rq->conf->prefix);
    if (!uri || strlen(uri) > URI_LIMIT)
        request_fail(rq, uri ? 414 : 400);
    if (has_blank(uri))
        request_fail(rq, 400);
    size_t length = strcspn(uri, "?#");
    const char *path = arena_copy(rq->arena, uri, length);
    rq->query = uri[length] == '?' ? uri + length + 1 : "";
    rq->path = input_decode(rq, path, length, false);
    if (strncmp(path, rq->conf->prefix, prefix) != 0 || path[prefix] != '/')
        request_fail(rq, 404);
    rq->path = input_decode(rq, path + prefix, length - prefix, false);
    return path + prefix;
}

static void answer(struct request *rq, const struct transport *transport) {
    read_method(rq, transport->param(transport->context, "REQUEST_METHOD"));
    const char *path = read_address(rq, transport->param(transport->context, "REQUEST_URI"));
    const char *cookies = transport->param(transport->context, "HTTP_COOKIE");
    route_find(rq, path);
    if (!rq->program->permits(rq, rq->route->permission))
        request_fail(rq, 403);
    input_add_pairs(rq, rq->query, strcspn(rq->query, "#"), FROM_QUERY);
    if (cookies)
        input_add_cookies(rq, cookies);
    content_read(rq, transport);
    input_bind(rq);
    rq->route->page->handle(rq);
    if (!rq->status)
        request_fail(rq, 500);
}

/* The program's own error page, or bare words when even that fails. */
static void answer_with_error(struct request *rq, int status) {
    reply_reset(rq);
    if (setjmp(rq->failed) == 0) {
        rq->program->show_error(rq, status);
        if (rq->status)
            return;
    }
    reply_reset(rq);
    buffer_printf(reply_body(rq, status, "text/plain; charset=utf-8"), "%d %s\n", status, rq->number);
}

static void begin(struct request *rq) {
    struct request fresh = {.program = rq->program,
                            .conf = rq->conf,
                            .arena = rq->arena,
                            .db = rq->db,
                            .body = rq->body,
                            .headers = rq->headers,
                            .path = "-",
                            .query = "",
                            .method_name = "-",
                            .may_fail = true};
    *rq = fresh;
    rq->number = new_number(rq->arena);
    reply_reset(rq);
}

/* Nobody shows an answer again without asking whether it still stands, but for a page all readers share: that one the
 * web server keeps for a second, and shows one second more while it is made anew. Only where the database is away it is
 * shown for ten minutes, together with the time it was made. */
static void add_lifetime(struct request *rq) {
    if (rq->status == 200 && rq->route && rq->route->shared) {
        char made[sizeof "2026-11-20 10:00:00"];
        time_t now = time(NULL);
        struct tm parts;
        strftime(made, sizeof made, "%F %T", localtime_r(&now, &parts));
        reply_header(rq, "Cache-Control", "max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=600");
        reply_header(rq, "X-Made", made);
    } else if (!strstr(rq->headers.data ? rq->headers.data : "", "Cache-Control:"))
        reply_header(rq, "Cache-Control", "no-cache");
}

void request_serve(struct request *rq, const struct transport *transport) {
    begin(rq);
    int failure = setjmp(rq->failed);
    if (failure == 0)
        answer(rq, transport);
    else if (failure != FINISHED)
        answer_with_error(rq, failure);
    content_clean(rq);
    rq->may_fail = false;
    conditional_finish(rq, transport);
    if (rq->status != 304) /* whoever has the body has its type */
        reply_header(rq, "Content-Type", rq->type);
    reply_header(rq, "X-Request-Number", rq->number);
    add_lifetime(rq);
    if (rq->status == 405 && rq->allow)
        reply_header(rq, "Allow", rq->allow);
    if (rq->status == 503 && !(rq->headers.data && strstr(rq->headers.data, "Retry-After: ")))
        reply_header(rq, "Retry-After", "5");
}
