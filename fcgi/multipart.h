/* multipart/form-data (RFC 7578), parsed as it arrives: no part is ever held in memory as a whole. */
#ifndef FCGI_MULTIPART_H
#define FCGI_MULTIPART_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"

/* What the parser tells of. filename is NULL for a plain field. Names are as sent, unchecked, valid during the call. */
struct multipart_events {
    bool (*begin)(void *context, const char *name, const char *filename);
    bool (*data)(void *context, const char *bytes, size_t length);
    bool (*end)(void *context);
};

enum multipart_state { MULTIPART_PREAMBLE, MULTIPART_HEADERS, MULTIPART_BODY, MULTIPART_EPILOGUE, MULTIPART_BROKEN };

struct multipart {
    const struct multipart_events *events;
    void *context;
    char delimiter[80]; /* CR LF -- boundary */
    size_t delimiter_length;
    enum multipart_state state;
    struct buffer pending;
};

/* Starts a parser for the boundary named in a Content-Type header; false when the header names no usable one. */
bool multipart_start(struct multipart *multipart, const char *content_type, const struct multipart_events *events,
                     void *context);

/* Takes the next bytes. False once the body is broken or an event returned false; further calls then do nothing. */
bool multipart_feed(struct multipart *multipart, const char *bytes, size_t length);

/* True when the body came to its proper end. Frees the parser's memory. */
bool multipart_finish(struct multipart *multipart);

#endif
