/* Whether what was read is a legal text at all. */
#ifndef WORK_LEGAL_DOUBT_H
#define WORK_LEGAL_DOUBT_H

#include "legal_text.h"

/* Any file can be read as a document of one unnumbered text. Returns NULL for what may be a legal text: its title is
 * Chinese, and it has a numbered article, a clause 一、, a number of issue or a day of issue. Otherwise a Chinese
 * sentence that says what is missing; it is static. */
const char *legal_doubt(const struct legal_document *document);

#endif
