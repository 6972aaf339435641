/* The lines of a legal text: decoded, freed of Markdown, normalised, with page numbers and running heads marked. */
#include "legal_lines.h"

#include <stdlib.h>
#include <string.h>

#include "legal_chars.h"
#include "legal_decode.h"
#include "legal_noise.h"

static bool starts_with(const struct legal_line *line, const char *ascii) {
    size_t i = 0;
    while (i < line->count && ascii[i] && line->codes[i] == (uint32_t)ascii[i])
        i++;
    return ascii[i] == 0;
}

static void drop_front(struct legal_line *line, size_t count) {
    while (count < line->count && line->codes[count] == ' ')
        count++;
    line->codes += count;
    line->count -= count;
}

static void strip_heading(struct legal_line *line) {
    size_t level = 0;
    while (level < line->count && line->codes[level] == '#')
        level++;
    if (level == 0 || level > 6 || (level < line->count && line->codes[level] != ' '))
        return;
    line->heading = (int)level;
    drop_front(line, level);
}

/* `- item`, `* item`, `+ item`, `> quotation`. */
static void strip_list(struct legal_line *line) {
    static const char *const marks[] = {"- ", "* ", "+ ", "> "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (starts_with(line, marks[i]) && line->count > 2)
            drop_front(line, 2);
}

static bool ascii_punctuation(uint32_t code) {
    return code < 0x80 && code > ' ' && strchr("!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~", (int)code);
}

/* Takes out `**` and the backslashes that keep Markdown from reading a mark. */
static void strip_emphasis(struct arena *arena, struct legal_line *line) {
    uint32_t *codes = arena_alloc(arena, (line->count + 1) * sizeof *codes);
    size_t count = 0;
    line->bold = starts_with(line, "**") && line->count > 2;
    for (size_t i = 0; i < line->count; i++) {
        uint32_t next = i + 1 < line->count ? line->codes[i + 1] : 0;
        if (line->codes[i] == '*' && next == '*')
            i++;
        else if (line->codes[i] != '\\' || !ascii_punctuation(next))
            codes[count++] = line->codes[i];
    }
    line->codes = codes;
    line->count = count;
    drop_front(line, 0);
    while (line->count > 0 && line->codes[line->count - 1] == ' ')
        line->count--;
}

static int columns(const uint32_t *codes, size_t count) {
    int width = 0;
    for (size_t i = 0; i < count; i++)
        width += legal_is_wide(codes[i]) ? 2 : 1;
    return width;
}

static const char *without_entities(struct arena *arena, const char *text, size_t length) {
    char *copy = arena_copy(arena, text, length);
    for (char *at = strstr(copy, "&nbsp;"); at; at = strstr(at, "&nbsp;"))
        memset(at, ' ', 6);
    return copy;
}

static void add_line(struct arena *arena, struct legal_lines *lines, const char *text, size_t length, int number) {
    struct legal_line *line = &lines->items[lines->count];
    *line = (struct legal_line){.number = number};
    if (memchr(text, '&', length))
        text = without_entities(arena, text, length);
    line->codes = legal_chars_read(arena, text, length, &line->count, &line->indent);
    if (line->count == 0)
        return;
    line->kind = legal_noise_comment(line->codes, line->count) ? LEGAL_LINE_NOISE
                 : legal_noise_page(line->codes, line->count)  ? LEGAL_LINE_NOISE
                                                               : LEGAL_LINE_TEXT;
    if (lines->info_end == 0 && legal_noise_info_end(line->codes, line->count))
        lines->info_end = lines->count + 1;
    if (line->kind == LEGAL_LINE_TEXT) {
        strip_heading(line);
        strip_list(line);
        if (starts_with(line, "**") || memchr(text, '*', length) || memchr(text, '\\', length))
            strip_emphasis(arena, line);
    }
    line->text = legal_chars_text(arena, line->codes, line->count);
    line->width = columns(line->codes, line->count);
    if (line->count > 0)
        lines->count++;
}

static size_t count_lines(const char *text, size_t length) {
    size_t count = 1;
    for (size_t i = 0; i < length; i++)
        count += text[i] == '\n' || text[i] == '\r' || text[i] == '\f' || text[i] == '\v';
    return count;
}

/* A form feed ends a line but does not count one: editors number lines by their line ends. */
static void split(struct arena *arena, const char *text, size_t length, struct legal_lines *lines) {
    lines->items = arena_alloc(arena, count_lines(text, length) * sizeof *lines->items);
    int number = 1;
    for (size_t at = 0; at < length;) {
        size_t end = at;
        while (end < length && text[end] != '\n' && text[end] != '\r' && text[end] != '\f' && text[end] != '\v')
            end++;
        if (end > at)
            add_line(arena, lines, text + at, end - at, number);
        if (end < length && (text[end] == '\n' || text[end] == '\r'))
            number++;
        at = end + (end + 1 < length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    }
}

static int compare_widths(const void *a, const void *b) {
    return *(const int *)a - *(const int *)b;
}

static bool ends_open(const struct legal_line *line) {
    size_t at = line->count;
    while (at > 0 && legal_is_closing(line->codes[at - 1]))
        at--;
    return at > 0 && !legal_is_end(line->codes[at - 1]);
}

/* In a text printed line by line most long lines end in mid-sentence, and no line is much longer than the others. */
static enum legal_layout find_layout(struct arena *arena, const struct legal_lines *lines) {
    if (lines->info_end > 0)
        return LEGAL_CLEAN;
    int *widths = arena_alloc(arena, (lines->count + 1) * sizeof *widths);
    size_t count = 0, longer = 0, open = 0;
    for (size_t i = 0; i < lines->count; i++)
        if (lines->items[i].kind == LEGAL_LINE_TEXT && lines->items[i].heading == 0)
            widths[count++] = lines->items[i].width;
    if (count < 4)
        return LEGAL_LOOSE;
    qsort(widths, count, sizeof *widths, compare_widths);
    int usual = widths[count * 9 / 10];
    for (size_t i = 0; i < lines->count; i++)
        if (lines->items[i].kind == LEGAL_LINE_TEXT && lines->items[i].width * 10 > usual * 7) {
            longer++;
            open += ends_open(&lines->items[i]);
        }
    return usual <= 120 && open * 3 > longer ? LEGAL_WRAPPED : LEGAL_LOOSE;
}

/* How far around a line its neighbours tell the width of the column of print. */
#define NEIGHBOURS 12

static void measure(struct legal_lines *lines) {
    for (size_t i = 0; i < lines->count; i++) {
        int widest = 0, second = 0;
        size_t last = i + NEIGHBOURS < lines->count ? i + NEIGHBOURS : lines->count - 1;
        for (size_t k = i > NEIGHBOURS ? i - NEIGHBOURS : 0; k <= last; k++) {
            int extent = lines->items[k].width + lines->items[k].indent;
            if (extent > widest) {
                second = widest;
                widest = extent;
            } else if (extent > second) {
                second = extent;
            }
        }
        lines->items[i].full = second;
    }
}

bool legal_lines_read(struct arena *arena, const char *text, size_t length, struct legal_lines *lines,
                      const char **error) {
    *lines = (struct legal_lines){0};
    *error = legal_decode(arena, &text, &length);
    if (*error)
        return false;
    split(arena, text, length, lines);
    lines->layout = find_layout(arena, lines);
    if (lines->layout == LEGAL_WRAPPED)
        measure(lines);
    legal_noise_mark(arena, lines);
    return true;
}
