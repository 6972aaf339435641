/* Two texts, split at the first NUL, the first byte choosing how much work is allowed: the pieces give both back, and
 * each of them finds its place in the lines of the page. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/utf8.h"
#include "../../portal/site/basis/compare_rows.h"
#include "../../portal/site/basis/textdiff.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect_text(const struct diff *diff, enum diff_kind without, const char *text) {
    for (size_t i = 0; i < diff->count; i++) {
        const char *piece = diff->items[i].text;
        size_t length = strlen(piece);
        if (diff->items[i].kind == without)
            continue;
        if (!length || strncmp(text, piece, length) != 0)
            abort();
        text += length;
    }
    if (*text)
        abort();
}

/* A line holds at least one piece; a piece is never empty and never goes on in another line. */
static void expect_lines(const struct compare_row *row) {
    for (size_t i = 0; i < row->lines.count; i++) {
        const struct compare_line *line = &row->lines.items[i];
        if (!line->pieces.count)
            abort();
        for (size_t j = 0; j < line->pieces.count; j++)
            if (!line->pieces.items[j].text[0] || strchr(line->pieces.items[j].text, '\n'))
                abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const uint8_t *nul = size ? memchr(data + 1, 0, size - 1) : NULL;
    if (!nul || memchr(nul + 1, 0, size - (size_t)(nul + 1 - data)))
        return 0;
    struct arena *arena = arena_new();
    char *old = arena_copy(arena, (const char *)data + 1, (size_t)(nul - data) - 1);
    char *new = arena_copy(arena, (const char *)nul + 1, size - (size_t)(nul + 1 - data));
    if (utf8_valid(old, strlen(old)) && utf8_valid(new, strlen(new))) {
        size_t work = data[0] < 128 ? TEXTDIFF_WORK : (size_t)(data[0] - 128) * 20;
        struct diff diff = textdiff_compare(arena, old, new, &work);
        expect_text(&diff, DIFF_ADDED, old);
        expect_text(&diff, DIFF_REMOVED, new);
        struct compare_row row = {0};
        work = TEXTDIFF_WORK;
        compare_lines(arena, old, new, &row, &work);
        expect_lines(&row);
    }
    arena_free(arena);
    return 0;
}
