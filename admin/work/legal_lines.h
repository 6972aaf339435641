/* The lines of a legal text: decoded, freed of Markdown, normalised, with page numbers and running heads marked. */
#ifndef WORK_LEGAL_LINES_H
#define WORK_LEGAL_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../fcgi/arena.h"

/* What a line is before anybody looks at its words. */
enum legal_line_kind {
    LEGAL_LINE_TEXT,
    LEGAL_LINE_NOISE, /* page number, running head, rule, comment: belongs to the paper and not to the text */
    LEGAL_LINE_ODD,   /* what a scanner made of a stamp or a page number: not text, but the clerk should see it */
};

/* A line that is not blank. */
struct legal_line {
    int number;            /* in the file, from 1 */
    const char *text;      /* normalised, without the blanks that mean nothing */
    const uint32_t *codes; /* the same with single blanks kept: they tell a label from a reference */
    size_t count;          /* of codes */
    int width;             /* columns as drawn */
    int indent;            /* columns of blank before it */
    int full;              /* columns of a full line in this part of the text (LEGAL_WRAPPED only) */
    int heading;           /* level of a Markdown heading, 0 for none */
    bool bold;             /* begins in bold */
    enum legal_line_kind kind;
};

/* How paragraphs stand in the file. */
enum legal_layout {
    LEGAL_CLEAN,   /* one paragraph a line, made by a program */
    LEGAL_LOOSE,   /* one paragraph a line, but broken where the paper had a page end */
    LEGAL_WRAPPED, /* one printed line a line */
};

struct legal_lines {
    struct legal_line *items;
    size_t count;
    enum legal_layout layout;
    size_t info_end; /* index of the first line after `<!-- INFO END -->`; 0 when there is no such mark */
};

/* Reads UTF-8 (with or without byte order mark) or GB18030. Returns false with a Chinese sentence in *error when the
 * text is neither, has NUL bytes or is larger than LEGAL_TEXT_LIMIT. */
#define LEGAL_TEXT_LIMIT (16 * 1024 * 1024)
bool legal_lines_read(struct arena *arena, const char *text, size_t length, struct legal_lines *lines,
                      const char **error);

#endif
