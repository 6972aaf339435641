/* Makes a shortest edit readable: whole numbers and words, cuts at punctuation, no confetti. */
#ifndef SITE_READABLE_H
#define SITE_READABLE_H

#include <stdbool.h>
#include <stdint.h>

#include "sequence.h"

/* A digit or a Chinese numeral. */
bool readable_is_number(uint32_t code);

/*
 * Changes hunks, which must be right for the two sequences of code points, to others which are right too: what was put
 * in or left out is moved to a natural border, short equal islands between changes are given up, and numbers and Latin
 * words are never cut.
 */
void readable_arrange(struct arena *arena, const uint32_t *old, size_t old_count, const uint32_t *new, size_t new_count,
                      struct hunks *hunks);

#endif
