/* multipart/form-data: a state machine over a small window of bytes not yet handed on. */
#define _GNU_SOURCE
#include "multipart.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define HEADERS_AT_MOST 8192

/* Boundary characters of RFC 2046, without the blank that may not end one. */
static bool boundary_char(char c) {
    return isalnum((unsigned char)c) || (c && strchr("'()+_,-./:=?", c));
}

bool multipart_start(struct multipart *multipart, const char *content_type, const struct multipart_events *events,
                     void *context) {
    *multipart = (struct multipart){.events = events, .context = context};
    const char *at = strcasestr(content_type, "boundary=");
    if (strncasecmp(content_type, "multipart/form-data", 19) != 0 || !at)
        return false;
    at += strlen("boundary=");
    bool quoted = *at == '"';
    at += quoted;
    size_t length = 0;
    while (boundary_char(at[length]))
        length++;
    bool ended = quoted ? at[length] == '"' : !at[length] || strchr("; \t", at[length]);
    if (length < 1 || length > 70 || !ended)
        return false;
    memcpy(multipart->delimiter, "\r\n--", 4);
    memcpy(multipart->delimiter + 4, at, length);
    multipart->delimiter_length = length + 4;
    buffer_add_text(&multipart->pending, "\r\n"); /* so that the first boundary looks like every other */
    return true;
}

static void consume(struct buffer *buffer, size_t length) {
    memmove(buffer->data, buffer->data + length, buffer->length - length);
    buffer->length -= length;
    buffer->data[buffer->length] = '\0';
}

/* Copies a header parameter's value (name="…", with \" inside) into value; false when the header has none. */
static bool header_parameter(const char *header, const char *name, char *value, size_t size) {
    size_t length = strlen(name), used = 0;
    const char *at = header;
    while ((at = strcasestr(at, name)) &&
           !(at > header && strchr("; \t", at[-1]) && at[length] == '=' && at[length + 1] == '"'))
        at += length;
    if (!at)
        return false;
    for (at += length + 2; *at && *at != '"'; at++) {
        if (*at == '\\' && (at[1] == '"' || at[1] == '\\'))
            at++;
        if (used + 1 == size)
            return false;
        value[used++] = *at;
    }
    value[used] = '\0';
    return *at == '"';
}

static bool begin_part(struct multipart *multipart, char *headers) {
    static const char wanted[] = "Content-Disposition:";
    char name[256], filename[1024];
    for (char *line = headers; *line;) {
        char *end = strstr(line, "\r\n");
        if (end)
            *end = '\0';
        if (strncasecmp(line, wanted, sizeof wanted - 1) == 0) {
            bool file = header_parameter(line, "filename", filename, sizeof filename);
            return header_parameter(line, "name", name, sizeof name) &&
                   multipart->events->begin(multipart->context, name, file ? filename : NULL);
        }
        line = end ? end + 2 : line + strlen(line);
    }
    return false;
}

/* Each step works on what is pending; false when it needs more bytes. A fault sets the state to BROKEN. */
static bool step_headers(struct multipart *multipart) {
    struct buffer *pending = &multipart->pending;
    if (pending->length >= 2 && memcmp(pending->data, "--", 2) == 0) {
        multipart->state = MULTIPART_EPILOGUE;
        return false;
    }
    if (pending->length >= 2 && memcmp(pending->data, "\r\n", 2) != 0) {
        multipart->state = MULTIPART_BROKEN; /* the line goes on: it only begins like the delimiter */
        return false;
    }
    char *end = memmem(pending->data, pending->length, "\r\n\r\n", 4);
    if (!end) {
        if (pending->length > HEADERS_AT_MOST)
            multipart->state = MULTIPART_BROKEN;
        return false;
    }
    size_t length = (size_t)(end - pending->data);
    bool good = !memchr(pending->data, '\0', length);
    *end = '\0';
    multipart->state = good && begin_part(multipart, pending->data) ? MULTIPART_BODY : MULTIPART_BROKEN;
    consume(pending, length + 4);
    return multipart->state == MULTIPART_BODY;
}

/* In the preamble and in bodies: all before the delimiter is content, the last bytes may be the start of one. */
static bool step_body(struct multipart *multipart) {
    struct buffer *pending = &multipart->pending;
    if (pending->length < multipart->delimiter_length)
        return false;
    char *found = memmem(pending->data, pending->length, multipart->delimiter, multipart->delimiter_length);
    size_t length = found ? (size_t)(found - pending->data) : pending->length - multipart->delimiter_length + 1;
    bool body = multipart->state == MULTIPART_BODY;
    bool good = !body || !length || multipart->events->data(multipart->context, pending->data, length);
    consume(pending, found ? length + multipart->delimiter_length : length);
    if (found) {
        multipart->state = MULTIPART_HEADERS;
        good = good && (!body || multipart->events->end(multipart->context));
    }
    if (!good)
        multipart->state = MULTIPART_BROKEN;
    return good && found;
}

bool multipart_feed(struct multipart *multipart, const char *bytes, size_t length) {
    if (multipart->state == MULTIPART_BROKEN)
        return false;
    buffer_add(&multipart->pending, bytes, length);
    bool more = true;
    while (more)
        if (multipart->state == MULTIPART_HEADERS)
            more = step_headers(multipart);
        else if (multipart->state == MULTIPART_PREAMBLE || multipart->state == MULTIPART_BODY)
            more = step_body(multipart);
        else
            more = false;
    if (multipart->state == MULTIPART_EPILOGUE)
        consume(&multipart->pending, multipart->pending.length); /* what follows the end is to be ignored */
    return multipart->state != MULTIPART_BROKEN;
}

bool multipart_finish(struct multipart *multipart) {
    buffer_free(&multipart->pending);
    return multipart->state == MULTIPART_EPILOGUE;
}
