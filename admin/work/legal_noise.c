/* What belongs to the paper and not to the text: page numbers, running heads, rules, comments, scanner's dirt. */
#include "legal_noise.h"

#include <stdlib.h>
#include <string.h>

#include "legal_chars.h"

static bool is_digit(uint32_t code) {
    return code >= '0' && code <= '9';
}

static bool is_rule(const uint32_t *codes, size_t count) {
    size_t marks = 0;
    for (size_t i = 0; i < count; i++)
        if (codes[i] == '-' || codes[i] == '*' || codes[i] == '_' || codes[i] == '=' || codes[i] == U'─')
            marks++;
        else if (codes[i] != ' ')
            return false;
    return marks >= 3;
}

static bool same_ascii(const uint32_t *codes, const char *ascii) {
    for (size_t i = 0; ascii[i]; i++)
        if (codes[i] != (uint32_t)ascii[i])
            return false;
    return true;
}

bool legal_noise_comment(const uint32_t *codes, size_t count) {
    bool comment = count >= 7 && same_ascii(codes, "<!--") && same_ascii(codes + count - 3, "-->");
    return comment || is_rule(codes, count);
}

bool legal_noise_info_end(const uint32_t *codes, size_t count) {
    for (size_t i = 0; i + 8 <= count; i++)
        if (same_ascii(codes + i, "INFO END"))
            return legal_noise_comment(codes, count);
    return false;
}

/* What stands around a page number, or what a scanner makes of its dashes. */
static bool is_border(uint32_t code) {
    return code == ' ' || (code < 0x80 && code > ' ' && strchr("-~'`.^_|/*", (int)code)) || code == U'—' ||
           code == U'–' || code == U'―' || code == U'－' || code == U'‘' || code == U'’' || code == U'·' ||
           code == U'•' || code == U'第' || code == U'页' || code == U'共';
}

bool legal_noise_page(const uint32_t *codes, size_t count) {
    size_t digits = 0;
    bool point = false;
    for (size_t i = 0; i < count; i++) {
        if (!is_digit(codes[i]) && !is_border(codes[i]))
            return false;
        point =
            point || (codes[i] == '.' && i > 0 && is_digit(codes[i - 1]) && i + 1 < count && is_digit(codes[i + 1]));
        digits += is_digit(codes[i]);
    }
    return digits > 0 && digits <= 6 && count <= 16 && !point;
}

/* Characters that no drafter writes but scanners see. */
static bool is_dirt(uint32_t code) {
    return (code < 0x80 && code > ' ' && strchr("^~`\\", (int)code)) || (code >= 0x2C0 && code <= 0x36F) ||
           (code >= 0x3040 && code <= 0x312F) || (code >= 0x31C0 && code <= 0x31EF) || code == U'△' || code == U'〃' ||
           code == U'」' || code == U'「' || (code >= 0xAC00 && code <= 0xD7A3);
}

static bool is_odd(const struct legal_line *line) {
    size_t seen = 0, dirt = 0, dashes = 0, digits = 0;
    for (size_t i = 0; i < line->count; i++) {
        seen += line->codes[i] != ' ';
        dirt += is_dirt(line->codes[i]);
        dashes += line->codes[i] == U'—' || line->codes[i] == '-';
        digits += is_digit(line->codes[i]);
    }
    bool letter = seen == 1 && line->codes[0] < 0x80 && !is_digit(line->codes[0]);
    return letter || (seen <= 12 && dirt > 0) || (seen <= 4 && dashes > 0 && digits == 0);
}

static bool ends_with(const char *text, const char *end) {
    size_t length = strlen(text), size = strlen(end);
    return length >= size && strcmp(text + length - size, end) == 0;
}

static bool short_and_open(const struct legal_line *line) {
    bool plain = line->count == 1 || (legal_is_han(line->codes[0]) && line->codes[0] != U'第');
    return plain && line->kind != LEGAL_LINE_NOISE && line->count <= 20 && line->heading == 0 &&
           !legal_is_end(line->codes[line->count - 1]) && line->codes[line->count - 1] != U'，' &&
           (line->full == 0 || line->width * 5 < line->full * 4);
}

static bool reads_like_running_head(const struct legal_line *line) {
    return ends_with(line->text, "规范性文件") || ends_with(line->text, "人民政府发布") ||
           ends_with(line->text, "公报") || (line->count == 1 && line->codes[0] < 0x80);
}

/* The candidates for running heads: short lines within three of a page number. */
struct candidate {
    size_t index;
    const char *text;
};

static int compare_candidates(const void *a, const void *b) {
    const struct candidate *left = a, *right = b;
    int order = strcmp(left->text, right->text);
    return order ? order : (left->index > right->index) - (left->index < right->index);
}

static size_t collect(struct legal_lines *lines, struct candidate *found) {
    size_t count = 0, taken = 0;
    for (size_t page = 0; page < lines->count; page++) {
        if (lines->items[page].kind != LEGAL_LINE_NOISE ||
            !legal_noise_page(lines->items[page].codes, lines->items[page].count))
            continue;
        size_t first = page > 3 ? page - 3 : 0;
        for (size_t i = first > taken ? first : taken; i < lines->count && i <= page + 3; i++)
            if (short_and_open(&lines->items[i]))
                found[count++] = (struct candidate){i, lines->items[i].text};
        taken = page + 4;
    }
    return count;
}

static void mark_running_heads(struct arena *arena, struct legal_lines *lines) {
    struct candidate *found = arena_alloc(arena, (lines->count + 1) * sizeof *found);
    size_t count = collect(lines, found);
    qsort(found, count, sizeof *found, compare_candidates);
    for (size_t i = 0; i < count;) {
        size_t end = i + 1;
        while (end < count && strcmp(found[end].text, found[i].text) == 0)
            end++;
        bool noise = end - i >= 3 || reads_like_running_head(&lines->items[found[i].index]);
        for (; i < end; i++)
            if (noise)
                lines->items[found[i].index].kind = LEGAL_LINE_NOISE;
    }
}

void legal_noise_mark(struct arena *arena, struct legal_lines *lines) {
    for (size_t i = 0; i < lines->count; i++) {
        struct legal_line *line = &lines->items[i];
        if (lines->layout == LEGAL_CLEAN && line->kind == LEGAL_LINE_NOISE &&
            !legal_noise_comment(line->codes, line->count))
            line->kind = LEGAL_LINE_TEXT;
        else if (lines->layout != LEGAL_CLEAN && line->kind == LEGAL_LINE_TEXT && is_odd(line))
            line->kind = LEGAL_LINE_ODD;
    }
    if (lines->layout != LEGAL_CLEAN)
        mark_running_heads(arena, lines);
}
