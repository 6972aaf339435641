/* The body of a POST: form fields into parameters, files to disk as they arrive. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "input.h"
#include "log.h"
#include "message.h"
#include "multipart.h"
#include "request_private.h"
#include "utf8.h"

#define BODY_LIMIT   ((size_t)64 * 1024)
#define MAX_FILES    64
#define CHUNK        16384
#define NAME_AT_MOST 255

/* The part that is being received. */
struct reception {
    struct request *rq;
    struct multipart multipart;
    const char *field;   /* name of the part */
    struct buffer value; /* of a plain field */
    size_t value_limit;
    struct upload *file; /* NULL for a plain field */
    const struct input *input;
    int to;          /* where the file is written, -1 between files */
    bool empty_file; /* a file field in which nothing was chosen */
};

/* Some browsers send a whole path; only what follows the last separator is the name. Control bytes would break the
 * header in which a name may be sent back. */
static const char *bare_name(struct request *rq, const char *filename) {
    for (const char *at = filename; *at; at++)
        if (*at == '/' || *at == '\\')
            filename = at + 1;
    size_t length = strlen(filename);
    if (!utf8_valid(filename, length))
        return NULL;
    while (length > NAME_AT_MOST || (length && ((unsigned char)filename[length] & 0xC0) == 0x80))
        length--;
    char *name = arena_copy(rq->arena, filename, length);
    for (char *at = name; *at; at++)
        if (iscntrl((unsigned char)*at))
            *at = '_';
    return name;
}

/* A folder that cannot take the file is our fault, not the sender's. */
static _Noreturn void fail_to_store(struct request *rq) {
    log_line("%s cannot store an upload: %s", rq->number, strerror(errno));
    request_fail(rq, 500);
}

static bool open_file(struct reception *reception, const char *filename) {
    struct request *rq = reception->rq;
    if (rq->files.count == MAX_FILES)
        return false;
    if (!rq->files.items) {
        rq->files.items = arena_alloc(rq->arena, MAX_FILES * sizeof *rq->files.items);
        rq->file_inputs = arena_alloc(rq->arena, MAX_FILES * sizeof *rq->file_inputs);
    }
    char *path = arena_printf(rq->arena, "%s/received-XXXXXX", rq->conf->upload_dir);
    reception->to = mkstemp(path);
    if (reception->to < 0)
        fail_to_store(rq);
    rq->file_inputs[rq->files.count] = reception->field;
    reception->file = &rq->files.items[rq->files.count++];
    *reception->file = (struct upload){.name = filename, .path = path};
    return true;
}

static bool begin(void *context, const char *name, const char *filename) {
    struct reception *reception = context;
    struct request *rq = reception->rq;
    if (!utf8_valid(name, strlen(name)))
        return false;
    reception->field = arena_copy(rq->arena, name, strlen(name));
    reception->input = input_find(rq, name);
    reception->file = NULL;
    reception->empty_file = filename && !*filename;
    buffer_clear(&reception->value);
    if (!filename || !*filename)
        return true;
    const char *bare = bare_name(rq, filename);
    return bare && reception->input && reception->input->type == INPUT_FILES && open_file(reception, bare);
}

static void store(struct reception *reception, const char *bytes, size_t length) {
    while (length) {
        ssize_t written = write(reception->to, bytes, length);
        if (written < 0)
            fail_to_store(reception->rq);
        bytes += written;
        length -= (size_t)written;
    }
}

/* The limit in the largest unit that tells it exactly. */
static const char *too_large(struct arena *arena, size_t limit) {
    if (limit % (1024 * 1024) == 0)
        return arena_printf(arena, MESSAGE_FILE_SIZE, limit / 1024 / 1024, "MB");
    if (limit % 1024 == 0)
        return arena_printf(arena, MESSAGE_FILE_SIZE, limit / 1024, "KB");
    return arena_printf(arena, MESSAGE_FILE_SIZE, limit, "字节");
}

static bool data(void *context, const char *bytes, size_t length) {
    struct reception *reception = context;
    struct upload *file = reception->file;
    if (reception->empty_file)
        return true;
    if (!file) {
        buffer_add(&reception->value, bytes, length);
        return reception->value.length <= reception->value_limit;
    }
    size_t limit = reception->input->max_bytes;
    file->size += (int64_t)length;
    if (!file->error && (size_t)file->size > limit) {
        file->error = too_large(reception->rq->arena, limit);
        if (ftruncate(reception->to, 0))
            fail_to_store(reception->rq);
    }
    if (!file->error)
        store(reception, bytes, length);
    return true; /* the rest of a file that is too large is passed over, the other files are not touched by it */
}

static bool end(void *context) {
    struct reception *reception = context;
    if (reception->file) {
        int written = close(reception->to);
        reception->to = -1;
        if (written)
            fail_to_store(reception->rq);
        return true;
    }
    if (reception->empty_file)
        return true;
    const struct buffer *value = &reception->value;
    if (value->length && (memchr(value->data, '\0', value->length) || !utf8_valid(value->data, value->length)))
        return false;
    input_add(reception->rq, reception->field, arena_copy(reception->rq->arena, value->data, value->length), FROM_BODY);
    return true;
}

/* More than was declared is no less wrong than less. */
static bool at_end(const struct transport *transport) {
    char more;
    return transport->read(transport->context, &more, 1) == 0;
}

static bool receive(struct multipart *multipart, const struct transport *transport, size_t declared) {
    char chunk[CHUNK];
    size_t got, total = 0;
    while (total < declared && (got = transport->read(transport->context, chunk, sizeof chunk)) > 0) {
        total += got;
        if (!multipart_feed(multipart, chunk, got))
            return false;
    }
    return total == declared && at_end(transport);
}

static void read_multipart(struct request *rq, const struct transport *transport, const char *type, size_t length) {
    static const struct multipart_events events = {begin, data, end};
    struct reception *reception = arena_alloc(rq->arena, sizeof *reception);
    *reception = (struct reception){.rq = rq, .value_limit = BODY_LIMIT, .to = -1};
    if (!multipart_start(&reception->multipart, type, &events, reception))
        request_fail(rq, 400);
    rq->reception = reception;
    if (!receive(&reception->multipart, transport, length) || reception->multipart.state != MULTIPART_EPILOGUE)
        request_fail(rq, 400);
}

static void read_pairs(struct request *rq, const struct transport *transport, size_t length) {
    char *text = arena_alloc(rq->arena, length + 1);
    size_t got, total = 0;
    while (total < length && (got = transport->read(transport->context, text + total, length - total)) > 0)
        total += got;
    if (total != length || !at_end(transport))
        request_fail(rq, 400);
    input_add_pairs(rq, text, length, FROM_BODY);
}

/* True when the header names this type, with or without parameters behind it. */
static bool is_type(const char *header, const char *type) {
    size_t length = strlen(type);
    return strncasecmp(header, type, length) == 0 && (!header[length] || strchr("; \t", header[length]));
}

static unsigned long long read_length(struct request *rq, const char *text) {
    errno = 0;
    unsigned long long length = text ? strtoull(text, NULL, 10) : 0;
    if (errno || (text && strspn(text, "0123456789") != strlen(text)))
        request_fail(rq, 400);
    return length;
}

void content_read(struct request *rq, const struct transport *transport) {
    const char *type = transport->param(transport->context, "CONTENT_TYPE");
    unsigned long long length = read_length(rq, transport->param(transport->context, "CONTENT_LENGTH"));
    if (rq->method == METHOD_GET) {
        if (length)
            request_fail(rq, 400);
        return;
    }
    if (length > (rq->route->content_limit ? rq->route->content_limit : BODY_LIMIT))
        request_fail(rq, 413);
    if (!type || !*type || is_type(type, "application/x-www-form-urlencoded"))
        read_pairs(rq, transport, (size_t)length);
    else if (is_type(type, "multipart/form-data"))
        read_multipart(rq, transport, type, (size_t)length);
    else
        request_fail(rq, 415);
}

/* The events may fail the request by a jump, so what they opened is closed here, whichever way the request went. */
static void close_reception(struct reception *reception) {
    multipart_finish(&reception->multipart);
    buffer_free(&reception->value);
    if (reception->to >= 0)
        close(reception->to);
}

void content_clean(struct request *rq) {
    if (rq->reception)
        close_reception(rq->reception);
    for (size_t i = 0; i < rq->files.count; i++)
        unlink(rq->files.items[i].path); /* one that was moved away is no longer there, which is as well */
}
