/* Validators of an answer and the conditions of a request. */
#define _GNU_SOURCE
#include "conditional.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define TAG_BYTES 16 /* of the hash: enough that no two answers share one */
#define TAG_SIZE  (2 * TAG_BYTES + 3)
#define DATE_SIZE 40

/* Quoted, as headers have it. nginx makes it a weak one where it compresses. */
static void hash_body(const struct buffer *body, char tag[TAG_SIZE]) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length;
    if (EVP_Digest(body->data, body->length, digest, &length, EVP_sha256(), NULL) != 1)
        abort();
    *tag++ = '"';
    for (size_t i = 0; i < TAG_BYTES; i++, tag += 2)
        snprintf(tag, 3, "%02x", digest[i]);
    memcpy(tag, "\"", 2);
}

/* The weak comparison: W/ before a tag does not matter, and no tag holds a quote within. */
static bool names_tag(const char *header, const char *tag) {
    return strstr(header, tag) != NULL || strcmp(header, "*") == 0;
}

/* Only the form that is in use since 1995 is understood; any other is as if it were not there. */
static bool not_since(const char *header, int64_t modified) {
    struct tm day = {0};
    const char *end = strptime(header, "%a, %d %b %Y %H:%M:%S GMT", &day);
    return end && !*end && modified <= (int64_t)timegm(&day);
}

static bool reader_has_it(const struct request *rq, const struct transport *transport, const char *tag) {
    const char *tags = transport->param(transport->context, "HTTP_IF_NONE_MATCH");
    const char *since = transport->param(transport->context, "HTTP_IF_MODIFIED_SINCE");
    if (tags)
        return names_tag(tags, tag);
    return since && rq->modified && not_since(since, rq->modified);
}

static void write_modified(struct request *rq) {
    char text[DATE_SIZE];
    struct tm day;
    time_t seconds = (time_t)rq->modified;
    gmtime_r(&seconds, &day);
    strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &day);
    reply_header(rq, "Last-Modified", text);
}

void conditional_finish(struct request *rq, const struct transport *transport) {
    char tag[TAG_SIZE];
    if (rq->status != 200 || rq->method != METHOD_GET || !rq->body.length)
        return;
    hash_body(&rq->body, tag);
    reply_header(rq, "ETag", tag);
    if (rq->modified)
        write_modified(rq);
    if (!reader_has_it(rq, transport, tag))
        return;
    buffer_clear(&rq->body);
    rq->status = 304;
}
