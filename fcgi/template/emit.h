/* Writes the C code of a template. Neighbouring literals become one call. */
#ifndef FCGI_TEMPLATE_EMIT_H
#define FCGI_TEMPLATE_EMIT_H

#include "../buffer.h"
#include "scan.h"

struct emit {
    struct buffer *code;   /* the caller's */
    struct buffer literal; /* what is not yet written */
};

/* One byte that goes into the page as it is. */
void emit_literal(struct emit *emit, char byte);

/* Writes what literal bytes are waiting, then returns the code for more to be added. */
struct buffer *emit_code(struct emit *emit);

/* The #line before what may fail to compile: errors in it are reported for that line of the template. */
void emit_line(struct emit *emit, const char *file, int line);

/* Bytes as a C string in quotes. */
void emit_string(struct buffer *code, struct slice bytes);

#endif
