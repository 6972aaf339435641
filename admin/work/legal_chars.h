/* Characters of legal texts: full and half width made one, blanks that mean nothing taken out. Words stay as they are.
 */
#ifndef WORK_LEGAL_CHARS_H
#define WORK_LEGAL_CHARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../fcgi/arena.h"

/* A Chinese character (Han, 〇 included). */
bool legal_is_han(uint32_t code);

/* A character of Chinese writing: Han or its punctuation, which is drawn two columns wide. */
bool legal_is_wide(uint32_t code);

/* Marks that end a sentence or a part of an enumeration: 。！？；：…  */
bool legal_is_end(uint32_t code);

/* Closing quotes and brackets, which may follow such a mark. */
bool legal_is_closing(uint32_t code);

/* Normalises valid UTF-8 text of one line: digits and letters half width, brackets and 。，；： full width beside
 * Chinese, every kind of blank one plain blank, zero-width characters gone, no blank at the ends. Returns the codes
 * (from the arena) and their number; indent receives the columns of blank before the first character. */
uint32_t *legal_chars_read(struct arena *arena, const char *text, size_t length, size_t *count, int *indent);

/* UTF-8 of count codes without the blanks that stand beside Chinese writing or at the ends. */
char *legal_chars_text(struct arena *arena, const uint32_t *codes, size_t count);

#endif
