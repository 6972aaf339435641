/* The encoding of a legal text: UTF-8, or the GB18030 that older office programs write. */
#ifndef WORK_LEGAL_DECODE_H
#define WORK_LEGAL_DECODE_H

#include <stdbool.h>
#include <stddef.h>

#include "../../fcgi/arena.h"

/* Points *text and *length to valid UTF-8 without NUL and byte order mark (the same bytes, or a copy in the arena).
 * Returns NULL, or a Chinese sentence that says what is wrong and in which line. */
const char *legal_decode(struct arena *arena, const char **text, size_t *length);

#endif
