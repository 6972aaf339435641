/* Folding of characters and cutting of text into search words. */
#include "han.h"

#include <string.h>

#include "utf8.h"

#define WORD_BYTES 64 /* of a Latin or digit word; a longer one is cut into several */

struct range {
    uint32_t first, last;
};

/* Radicals, marks and numerals that stand like ideographs, kana, ideographs, Hangul. */
static const struct range ideographs[] = {
    {0x2E80, 0x2FDF}, {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3041, 0x3096}, {0x30A1, 0x30FA},
    {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF},
};

/* Digits and letters of the alphabets, of other scripts that set blanks, and number forms such as Ⅷ. */
static const struct range letters[] = {
    {'0', '9'},     {'a', 'z'},     {0xDF, 0xF6},    {0xF8, 0x24F},
    {0x370, 0x3FF}, {0x400, 0x52F}, {0x531, 0x1FFF}, {0x2150, 0x218B},
};

/* Of no width: soft hyphen, joiners and direction marks, byte order mark, variation selectors. */
static const struct range invisible[] = {
    {0xAD, 0xAD}, {0x200B, 0x200F}, {0x2060, 0x2064}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
};

static bool within(uint32_t c, const struct range *ranges, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (c >= ranges[i].first && c <= ranges[i].last)
            return true;
    return false;
}
#define WITHIN(c, ranges) within(c, ranges, sizeof(ranges) / sizeof *(ranges))

/* Circles are often typed for the numeral 〇 (二○二六年). */
static uint32_t fold(uint32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) ||
        (c >= 0x410 && c <= 0x42F))
        return c + 0x20;
    if (c >= 0x2160 && c <= 0x216F)
        return c + 0x10;
    return c == 0x25CB || c == 0x25EF ? 0x3007 : c;
}

/* An underscore goes on with a word but begins none: a line to be filled in by hand is no word. */
static enum han_class classify(uint32_t folded, enum han_class before) {
    if (folded >= 0x4E00 && folded <= 0x9FFF)
        return HAN_IDEOGRAPH;
    if ((folded >= '\n' && folded <= '\r') || folded == 0x2028 || folded == 0x2029)
        return HAN_BREAK;
    if (folded == '_')
        return before == HAN_WORD ? HAN_WORD : HAN_GAP;
    if (WITHIN(folded, letters))
        return HAN_WORD;
    return WITHIN(folded, ideographs) ? HAN_IDEOGRAPH : HAN_GAP;
}

/* Decodes the character at p; 0 when it goes beyond the n bytes there are. */
static size_t decode(const unsigned char *p, size_t n, uint32_t *c) {
    size_t length = p[0] < 0xC0 ? 1 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
    if (length > n)
        return 0;
    *c = length == 1 ? p[0] : p[0] & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; i++)
        *c = *c << 6 | (p[i] & 0x3F);
    if (length == 1 && p[0] >= 0x80)
        *c = 0xFFFD;
    return length;
}

bool han_next(struct han_text *text, struct han_character *character) {
    while (text->at < text->length) {
        uint32_t c;
        size_t length = decode((const unsigned char *)text->bytes + text->at, text->length - text->at, &c);
        if (!length)
            break;
        text->at += length;
        if (c >= 0x80 && WITHIN(c, invisible))
            continue;
        uint32_t folded = fold(c);
        text->before = classify(folded, text->before);
        *character = (struct han_character){folded, text->before, text->at - length, text->at};
        return true;
    }
    return false;
}

/* The words that are begun: a Latin word, or a row of Han of which the last character is held back. */
struct cutter {
    han_take *take;
    void *context;
    bool query;
    bool led; /* letters stand before the row, or before what comes, on the same line */
    char word[WORD_BYTES];
    size_t word_length, word_from, word_to;
    struct han_character last;
    size_t row; /* characters of the row so far */
};

static int end_word(struct cutter *cutter) {
    size_t length = cutter->word_length;
    cutter->word_length = 0;
    return length ? cutter->take(cutter->context, cutter->word, length, cutter->word_from, cutter->word_to, false) : 0;
}

static int end_row(struct cutter *cutter, bool alone) {
    char bytes[4];
    size_t row = cutter->row;
    cutter->row = 0;
    if (!row || !alone)
        return 0;
    size_t length = utf8_encode(cutter->last.folded, bytes);
    return cutter->take(cutter->context, bytes, length, cutter->last.from, cutter->last.to, false);
}

static int add_letter(struct cutter *cutter, const struct han_character *c) {
    int ended = end_row(cutter, true);
    if (!ended && cutter->word_length + 4 > WORD_BYTES)
        ended = end_word(cutter);
    if (!cutter->word_length)
        cutter->word_from = c->from;
    cutter->word_length += utf8_encode(c->folded, cutter->word + cutter->word_length);
    cutter->word_to = c->to;
    cutter->led = true;
    return ended;
}

/* The bigram of the character held back and the one that came. */
static int take_bigram(struct cutter *cutter, const struct han_character *c) {
    char bytes[8];
    int ended = 0;
    bool beside = cutter->row == 1 && cutter->led && !cutter->query;
    size_t first = utf8_encode(cutter->last.folded, bytes), second = utf8_encode(c->folded, bytes + first);
    if (beside)
        ended = cutter->take(cutter->context, bytes, first, cutter->last.from, cutter->last.to, false);
    return ended ? ended : cutter->take(cutter->context, bytes, first + second, cutter->last.from, c->to, beside);
}

static int add_ideograph(struct cutter *cutter, const struct han_character *c) {
    int ended = end_word(cutter);
    if (!ended && cutter->row)
        ended = take_bigram(cutter, c);
    cutter->led = cutter->led && !cutter->row;
    cutter->last = *c;
    cutter->row++;
    return ended;
}

int han_words(const char *text, size_t length, bool query, han_take *take, void *context) {
    struct han_text walk = {.bytes = text, .length = length};
    struct cutter cutter = {.take = take, .context = context, .query = query};
    struct han_character c;
    int ended = 0;
    while (!ended && han_next(&walk, &c)) {
        if (c.class == HAN_WORD)
            ended = add_letter(&cutter, &c);
        else if (c.class == HAN_IDEOGRAPH)
            ended = add_ideograph(&cutter, &c);
        else
            ended = end_word(&cutter);
        if (!ended && c.class == HAN_BREAK) {
            ended = end_row(&cutter, true);
            cutter.led = false;
        }
    }
    if (!ended)
        ended = end_word(&cutter);
    return ended ? ended : end_row(&cutter, !query || cutter.row == 1);
}
