/* Breaking text into the lines of a picture, where no browser does it. */
#include <string.h>

#include "../../../fcgi/utf8.h"
#include "flow_chart.h"

/* A piece that stays whole: one character, or a word of Latin letters and digits. */
struct piece {
    const char *start;
    size_t length;
    int64_t width;
};

static bool is_word(uint32_t code) {
    return code < 0x80 && code > ' ';
}

static bool is_one_of(const char *marks, const struct piece *piece) {
    char mark[8] = "";
    if (piece->length == 0 || piece->length >= sizeof mark)
        return false;
    memcpy(mark, piece->start, piece->length);
    return strstr(marks, mark) != NULL;
}

/* Half a square for what is not Chinese, a little more to be sure. */
static int64_t width_of(uint32_t code, int64_t size) {
    return code < 0x2000 ? (size * 6 + 9) / 10 : size;
}

/* The piece at text; one that is longer than a line is cut. */
static struct piece next_piece(const char *text, int64_t size, int64_t width) {
    struct piece piece = {.start = text};
    const char *end = text;
    uint32_t code = utf8_next(&end);
    piece.width = width_of(code, size);
    for (const char *next = end; is_word(code) && *next; end = next) {
        code = utf8_next(&next);
        if (!is_word(code) || piece.width + width_of(code, size) > width)
            break;
        piece.width += width_of(code, size);
    }
    piece.length = (size_t)(end - text);
    return piece;
}

/* Where the line ends that begins at text: after a closing mark in its second half, else where it is full. */
static size_t line_end(const char *text, int64_t size, int64_t width) {
    size_t end = 0, opening = 0, closed = 0; /* opening: where an opening mark at the end of the line begins */
    int64_t used = 0;
    while (text[end]) {
        struct piece piece = next_piece(text + end, size, width);
        bool closes = is_one_of("，。、；：）》」』！？,.;:)", &piece);
        if (end && used + piece.width > width && !(closes && used <= width))
            return closed ? closed : opening ? opening : end;
        opening = end && is_one_of("（《「『(", &piece) ? end : 0;
        used += piece.width;
        end += piece.length;
        if (closes && 2 * used >= width)
            closed = end;
    }
    return end;
}

static flow_texts wrap(struct arena *arena, const char *text, int64_t size, int64_t width) {
    flow_texts lines = {.items = arena_alloc(arena, (strlen(text) + 1) * sizeof(const char *))};
    while (*(text += strspn(text, " ")) != '\0') {
        size_t end = line_end(text, size, width);
        lines.items[lines.count++] = arena_copy(arena, text, end);
        text += end;
    }
    return lines;
}

/* Narrower as long as a single character is left for the last line, and no line is added by it. */
flow_texts flow_wrap(struct arena *arena, const char *text, int64_t size, int64_t width) {
    flow_texts lines = wrap(arena, text ? text : "", size, width), narrower = lines;
    while (lines.count > 1 && utf8_length(lines.items[lines.count - 1]) < 2 && narrower.count == lines.count) {
        lines = narrower;
        width -= size / 2;
        narrower = wrap(arena, text, size, width);
    }
    return lines;
}
