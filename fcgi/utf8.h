/* UTF-8: what comes in is checked once, at the border; after that text may be walked without checks. */
#ifndef FCGI_UTF8_H
#define FCGI_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* True when the bytes are well-formed UTF-8 (Unicode table 3-7: no overlong forms, no surrogates, at most U+10FFFF). */
bool utf8_valid(const char *text, size_t length);

/* Number of characters (code points) in valid, NUL-terminated text. */
size_t utf8_length(const char *text);

/* Decodes the character at *at and moves *at behind it; 0 at the end, where *at stays. The text must be valid. */
uint32_t utf8_next(const char **at);

/* Writes the character into bytes and returns how many (1 to 4) it took. */
size_t utf8_encode(uint32_t character, char bytes[4]);

#endif
