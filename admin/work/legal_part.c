/* The text of one article: lines of the file joined into paragraphs, items and points. */
#include "legal_part.h"

#include <string.h>

#include "legal_chars.h"

/* A line broken in mid-sentence by a page end is at least this long, in characters. */
#define BROKEN_LINE 12

void legal_part_clear(struct legal_part *part) {
    buffer_clear(&part->text);
    part->before = NULL;
    part->lines = part->item = part->point = part->listed = 0;
}

void legal_part_break(struct legal_part *part) {
    part->before = NULL;
}

static uint32_t last_code(const struct legal_line *line) {
    return line->count ? line->codes[line->count - 1] : 0;
}

static bool one_of(uint32_t code, const uint32_t *set) {
    for (; code && *set; set++)
        if (*set == code)
            return true;
    return false;
}

static bool is_comma(uint32_t code) {
    return code == U'，' || code == U'、' || code == ',';
}

/* The line reaches the right edge of the print, give or take a character and a half. */
static bool is_full(const struct legal_line *line) {
    return line->width + line->indent + 3 >= line->full;
}

/* A caption: a part of one short line that ends without any punctuation. */
static bool is_caption(const struct legal_part *part) {
    const struct legal_line *line = part->before;
    return part->lines == 1 && line->width * 5 < line->full * 3 && !is_comma(last_code(line)) &&
           legal_is_han(last_code(line));
}

static bool continues_in_print(const struct legal_part *part, const struct legal_line *line) {
    if (!legal_mark_closed(part->before))
        return !is_caption(part);
    if (part->indented)
        return line->indent < 2 && is_full(part->before);
    /* Without indents a full stop at the end of a line ends the paragraph: seldom wrong, and seen when it is. */
    return is_full(part->before) && last_code(part->before) == U'；';
}

/* One paragraph a line: a line continues the one before only when that was cut off in mid-sentence. */
static bool continues_in_paragraphs(const struct legal_part *part, const struct legal_line *line) {
    const struct legal_line *before = part->before;
    uint32_t last = last_code(before);
    if (before->heading > 0 || line->heading > 0 || line->codes[0] == '|' || legal_mark_closed(before))
        return false;
    if (is_comma(last))
        return true;
    return part->layout == LEGAL_LOOSE && before->count >= BROKEN_LINE && (legal_is_han(last) || last == U'》') &&
           legal_mark_closed(line);
}

static int *counter(struct legal_part *part, enum legal_mark_kind kind) {
    return kind == LEGAL_MARK_ITEM ? &part->item : kind == LEGAL_MARK_POINT ? &part->point : &part->listed;
}

/* A mark at the beginning of a printed line may be in mid-sentence: 前款第 / （一）项. */
static bool mark_begins(struct legal_part *part, const struct legal_line *line, const struct legal_mark *mark) {
    if (mark->kind == LEGAL_MARK_NONE)
        return false;
    if (!part->before || legal_mark_closed(part->before) || line->heading > 0)
        return true;
    if (part->layout == LEGAL_CLEAN)
        return true;
    bool next = mark->label.number == 1 || mark->label.number == *counter(part, mark->kind) + 1;
    return next && !mark->reference && !one_of(last_code(part->before), U"第、和或及至与（");
}

static bool continues(struct legal_part *part, const struct legal_line *line) {
    if (!part->before || part->text.length == 0)
        return false;
    return part->layout == LEGAL_WRAPPED ? continues_in_print(part, line) : continues_in_paragraphs(part, line);
}

static bool is_letter(int byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* Writes （一）, （1） or 1. as the canonical text has them; the number is written as the line has it. */
static void write_mark(struct arena *arena, struct legal_part *part, const struct legal_line *line,
                       const struct legal_mark *mark) {
    bool bracket = line->codes[0] == U'（';
    size_t from = bracket ? 1 : 0;
    int value;
    while (from < line->count && line->codes[from] == ' ')
        from++;
    size_t length = legal_number_read(line->codes + from, line->count - from, &value);
    const char *number = legal_chars_text(arena, line->codes + from, length);
    if (bracket)
        buffer_printf(&part->text, "（%s）", number);
    else
        buffer_printf(&part->text, mark->kind == LEGAL_MARK_POINT ? "%s." : "%s、", number);
}

void legal_part_add(struct arena *arena, struct legal_part *part, const struct legal_line *line,
                    const struct legal_mark *mark, size_t from) {
    bool begins = mark_begins(part, line, mark);
    bool join = !begins && continues(part, line);
    const char *text = legal_chars_text(arena, line->codes + from, line->count - from);
    if (!join && part->text.length > 0)
        buffer_add_char(&part->text, '\n');
    if (begins) {
        write_mark(arena, part, line, mark);
        text = legal_chars_text(arena, line->codes + mark->rest, line->count - mark->rest);
        *counter(part, mark->kind) = mark->label.number;
        part->point = mark->kind == LEGAL_MARK_ITEM ? 0 : part->point;
    } else if (join && is_letter(*text) && is_letter(part->text.data[part->text.length - 1])) {
        buffer_add_char(&part->text, ' ');
    }
    buffer_add_text(&part->text, text);
    part->lines = join ? part->lines + 1 : 1;
    part->before = line;
}
