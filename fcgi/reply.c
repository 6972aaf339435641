/* Filling a reply. It is sent when the handler has returned, so until then it may still become an error page. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "request_private.h"

void reply_reset(struct request *rq) {
    buffer_clear(&rq->body);
    buffer_clear(&rq->headers);
    rq->status = 0;
    rq->type = NULL;
    rq->modified = 0;
}

void reply_header(struct request *rq, const char *name, const char *value) {
    if (strpbrk(value, "\r\n") || strpbrk(name, "\r\n:"))
        abort();
    buffer_printf(&rq->headers, "%s: %s\r\n", name, value);
}

struct buffer *reply_body(struct request *rq, int status, const char *type) {
    buffer_clear(&rq->body);
    rq->status = status;
    rq->type = type;
    return &rq->body;
}

struct out *reply_html(struct request *rq, int status) {
    rq->out = (struct out){.to = reply_body(rq, status, "text/html; charset=utf-8"), .prefix = rq->conf->prefix};
    return &rq->out;
}

void reply_json(struct request *rq, int status, struct json *json) {
    json_start(json, reply_body(rq, status, "application/json; charset=utf-8"));
}

void reply_modified(struct request *rq, int64_t seconds) {
    int64_t now = (int64_t)time(NULL);
    rq->modified = seconds < now ? seconds : now;
}

void reply_redirect(struct request *rq, int status, const char *path) {
    reply_body(rq, status, "text/plain; charset=utf-8");
    reply_header(rq, "Location", arena_printf(rq->arena, "%s%s", rq->conf->prefix, path));
}
