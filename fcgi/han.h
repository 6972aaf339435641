/*
 * Chinese text for searching: what counts as the same character, and how text becomes search words.
 *
 * Chinese is written without blanks, so every two neighbouring characters make a word (a bigram), and the last of a row
 * stands alone as well; Latin letters and digits make whole words. Width, case and punctuation do not count:
 * 示政发〔2026〕12号, 示政发[2026]12号 and 示政发（２０２６）12号 become the same words, and a row of Han goes on
 * across a comma, but not across the end of a line.
 */
#ifndef FCGI_HAN_H
#define FCGI_HAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a character is to the search. A gap is a blank, a punctuation mark or a symbol. */
enum han_class { HAN_END, HAN_BREAK, HAN_GAP, HAN_WORD, HAN_IDEOGRAPH };

/* One character of a text: folded, and where in the text it stands (bytes). */
struct han_character {
    uint32_t folded;
    enum han_class class;
    size_t from, to;
};

/* A walk through length bytes of UTF-8. Starts as {text, length}. */
struct han_text {
    const char *bytes;
    size_t length, at;
    enum han_class before;
};

/* The next character; what has no width (such as U+200B) is passed over. False at the end, and where the text is cut
 * in mid-character. Bytes that are not UTF-8 come out as gaps or as other characters, never from beyond the text. */
bool han_next(struct han_text *text, struct han_character *character);

/* Takes a word: its bytes, and where in the text it stands; beside: in the same place as the word before. Any value but
 * 0 ends the walk. */
typedef int han_take(void *context, const char *bytes, size_t length, size_t from, size_t to, bool beside);

/* Cuts text into words. The first Han character after letters or digits stands alone beside its bigram, so that 12号 is
 * found in 12号文. query: text to look for, whose last Han character does not stand alone unless it is alone. Returns
 * 0, or what take ended the walk with. */
int han_words(const char *text, size_t length, bool query, han_take *take, void *context);

#endif
