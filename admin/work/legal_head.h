/* What stands around a title: numbers, days of promulgation and amendment, issuers. */
#ifndef WORK_LEGAL_HEAD_H
#define WORK_LEGAL_HEAD_H

#include "legal_plan.h"
#include "legal_text.h"

/* Where the documents of a file come from, when a notice or a colophon says so for all of them. */
struct legal_origin {
    const char *issuer, *number;                 /* NULL when not stated */
    struct date signed_on, printed_on, named_on; /* under the notice, in the colophon, in the file's name */
};

/* True for a line that tells of promulgation and is no text of the document: a day alone, `2021年1月22日 …修订`, a note
 * in brackets, a number of issue, the number of an order. */
bool legal_head_is_matter(const struct legal_line *line);

/* The number of issue in a line that consists of nothing else, with the brackets 〔〕; NULL otherwise. */
const char *legal_head_number(struct arena *arena, const struct legal_line *line);

/* Reads a line of a notice or colophon into origin. */
void legal_head_notice(struct arena *arena, struct legal_origin *origin, const struct legal_line *line);

/* Adds a line of promulgation to the history of the document; a note in brackets is split at its days. */
void legal_head_history(struct arena *arena, struct legal_document *document, const struct legal_line *line);

/* Fills in level, issuer, issuing number and day of issue from history, title and origin. */
void legal_head_finish(struct arena *arena, struct legal_document *document, const struct legal_origin *origin);

#endif
