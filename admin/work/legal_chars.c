/* Characters of legal texts: full and half width made one, blanks that mean nothing taken out. */
#include "legal_chars.h"

#include "../../fcgi/utf8.h"

/* How far a bracket's partner is looked for. */
#define BRACKET_REACH 80

static bool within(uint32_t code, uint32_t first, uint32_t last) {
    return code >= first && code <= last;
}

bool legal_is_han(uint32_t code) {
    return within(code, 0x4E00, 0x9FFF) || within(code, 0x3400, 0x4DBF) || within(code, 0x20000, 0x323AF) ||
           within(code, 0xF900, 0xFAFF) || code == U'〇' || code == U'々';
}

bool legal_is_wide(uint32_t code) {
    return legal_is_han(code) || within(code, 0x3001, 0x303F) || within(code, 0xFF01, 0xFF60) ||
           within(code, 0x2E80, 0x2FDF) || code == U'“' || code == U'”' || code == U'‘' || code == U'’' ||
           code == U'…' || code == U'—' || code == U'○';
}

bool legal_is_end(uint32_t code) {
    return code == U'。' || code == U'！' || code == U'？' || code == U'；' || code == U'：' || code == U'…';
}

bool legal_is_closing(uint32_t code) {
    return code == U'”' || code == U'’' || code == U'」' || code == U'』' || code == U'）' || code == U')' ||
           code == U'》' || code == U'〉' || code == U'】' || code == U'〕' || code == U'"';
}

static bool is_blank(uint32_t code) {
    return code == ' ' || code == '\t' || code == 0xA0 || code == 0x3000 || within(code, 0x2000, 0x200A) ||
           code == 0x202F || code == 0x205F || code == 0x1680;
}

/* Characters that draw nothing: zero width, soft hyphen, direction marks, byte order mark, controls. */
static bool is_nothing(uint32_t code) {
    return (code < 0x20 && code != '\t') || within(code, 0x7F, 0x9F) || within(code, 0x200B, 0x200F) ||
           within(code, 0x2028, 0x202E) || within(code, 0x2060, 0x2064) || code == 0xAD || code == 0xFEFF;
}

/* Digits and letters to half width, and the full stop that Chinese typesetting puts after a number. */
static uint32_t half_width(uint32_t code) {
    if (within(code, 0xFF10, 0xFF19) || within(code, 0xFF21, 0xFF3A) || within(code, 0xFF41, 0xFF5A))
        return code - 0xFEE0;
    return code;
}

/* ㈠ is （一） and ⑴ is （1）: writes the three or four characters and returns their number, 0 for other codes. */
static size_t expand(uint32_t code, uint32_t *out) {
    static const uint32_t numerals[] = U"一二三四五六七八九十";
    size_t length = 0;
    out[length++] = U'（';
    if (within(code, 0x3220, 0x3229)) {
        out[length++] = numerals[code - 0x3220];
    } else if (within(code, 0x2474, 0x2487)) {
        uint32_t number = code - 0x2474 + 1;
        if (number >= 10)
            out[length++] = '0' + number / 10;
        out[length++] = '0' + number % 10;
    } else {
        return 0;
    }
    out[length++] = U'）';
    return length;
}

static int blank_columns(uint32_t code) {
    return code == 0x3000 ? 2 : code == '\t' ? 4 : 1;
}

/* First step: characters one by one. */
static size_t read_codes(const char *text, size_t length, uint32_t *codes, int *indent) {
    const char *at = text, *end = text + length;
    size_t count = 0;
    *indent = 0;
    while (at < end) {
        uint32_t code = utf8_next(&at);
        if (is_nothing(code))
            continue;
        if (is_blank(code)) {
            if (count == 0)
                *indent += blank_columns(code);
            else if (codes[count - 1] != ' ')
                codes[count++] = ' ';
            continue;
        }
        size_t expanded = expand(code, codes + count);
        if (expanded == 0)
            codes[count] = half_width(code);
        count += expanded ? expanded : 1;
    }
    return count > 0 && codes[count - 1] == ' ' ? count - 1 : count;
}

/* The neighbour of codes[at] in the given direction, blanks passed over; 0 at the ends. */
static uint32_t neighbour(const uint32_t *codes, size_t count, size_t at, int step) {
    for (size_t i = at + (size_t)step; i < count; i += (size_t)step)
        if (codes[i] != ' ')
            return codes[i];
    return 0;
}

static bool beside_chinese(const uint32_t *codes, size_t count, size_t at) {
    return legal_is_wide(neighbour(codes, count, at, -1)) || legal_is_wide(neighbour(codes, count, at, 1));
}

static bool is_closing_bracket(uint32_t code) {
    return code == ')' || code == U'）';
}

/* A pair of half-width brackets becomes full width when Chinese stands in it or beside it. */
static void widen_pair(uint32_t *codes, size_t count, size_t open) {
    bool chinese = open == 0 || legal_is_wide(neighbour(codes, count, open, -1));
    for (size_t i = open + 1; i < count && i - open < BRACKET_REACH; i++) {
        if (is_closing_bracket(codes[i])) {
            if (chinese || legal_is_wide(codes[i]) || legal_is_wide(neighbour(codes, count, i, 1))) {
                codes[open] = U'（';
                codes[i] = U'）';
            }
            return;
        }
        chinese = chinese || legal_is_wide(codes[i]);
    }
    if (beside_chinese(codes, count, open))
        codes[open] = U'（';
}

/* Second step: punctuation by its neighbours. */
static void widen(uint32_t *codes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (codes[i] == '(')
            widen_pair(codes, count, i);
        else if (codes[i] == U'（')
            for (size_t k = i + 1; k < count && k - i < BRACKET_REACH && codes[k] != U'）'; k++) {
                if (codes[k] == ')') {
                    codes[k] = U'）';
                    break;
                }
            }
        else if (codes[i] == ')' && beside_chinese(codes, count, i))
            codes[i] = U'）';
        else if ((codes[i] == ',' || codes[i] == ';' || codes[i] == ':') && beside_chinese(codes, count, i))
            codes[i] = codes[i] == ',' ? U'，' : codes[i] == ';' ? U'；' : U'：';
        else if (codes[i] == U'．' && i > 0 && within(codes[i - 1], '0', '9'))
            codes[i] = '.';
    }
}

uint32_t *legal_chars_read(struct arena *arena, const char *text, size_t length, size_t *count, int *indent) {
    /* No character of fewer than three bytes grows, and those of three grow to four codes at most. */
    uint32_t *codes = arena_alloc(arena, (length * 4 / 3 + 8) * sizeof *codes);
    *count = read_codes(text, length, codes, indent);
    widen(codes, *count);
    return codes;
}

static bool blank_matters(const uint32_t *codes, size_t count, size_t at) {
    return at > 0 && at + 1 < count && !legal_is_wide(codes[at - 1]) && !legal_is_wide(codes[at + 1]);
}

char *legal_chars_text(struct arena *arena, const uint32_t *codes, size_t count) {
    char *text = arena_alloc(arena, count * 4 + 1);
    size_t length = 0;
    for (size_t i = 0; i < count; i++)
        if (codes[i] != ' ' || blank_matters(codes, count, i))
            length += utf8_encode(codes[i], text + length);
    return text;
}
