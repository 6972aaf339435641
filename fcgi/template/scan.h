/* Cuts a template into literal text and {{…}}, and reads what stands between the braces. */
#ifndef FCGI_TEMPLATE_SCAN_H
#define FCGI_TEMPLATE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/* Some bytes of the template; not NUL-terminated. */
struct slice {
    const char *start;
    size_t length;
};

enum piece_kind {
    PIECE_END,
    PIECE_LITERAL,
    PIECE_VALUE,
    PIECE_IF,
    PIECE_ELSE_IF,
    PIECE_ELSE,
    PIECE_FOR,
    PIECE_STOP, /* {{end}} */
    PIECE_INCLUDE,
    PIECE_COMMENT,
    PIECE_ERROR
};

struct piece {
    enum piece_kind kind;
    int line;             /* where it begins */
    struct slice literal; /* PIECE_LITERAL */
    struct slice path;    /* a.b of a value, a condition or a list */
    struct slice name;    /* u of "for u in units" */
    struct slice text;    /* between the quotes of "is" and "include" */
    bool negated, compared;
    const char *error; /* PIECE_ERROR: what is wrong */
};

struct scan {
    const char *start, *at, *end;
    int line;
};

/* Begins to scan length bytes, which must outlive the pieces. */
void scan_start(struct scan *scan, const char *text, size_t length);

/* The next piece. After PIECE_END and PIECE_ERROR nothing more is to be asked. */
struct piece scan_next(struct scan *scan);

/* True when the slice is exactly that word. */
bool slice_is(struct slice slice, const char *word);

#endif
