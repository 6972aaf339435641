/* The text of one article for the comparison page: pieces of a difference laid out as paragraphs and items. */
#include <string.h>

#include "compare_rows.h"
#include "parts.h"
#include "textdiff.h"

/* Stands where paragraphs were joined or split, which could not be seen otherwise. */
#define BREAK "〔另起一段〕"

struct layout {
    struct arena *arena;
    const struct diff *diff;
    struct compare_piece *next;        /* all lines' pieces, one line's behind the other's */
    struct compare_line *lines, *line; /* all, and the one being filled */
    bool at_start[2];                  /* whether the old, the new text stands at the start of a line */
};

static size_t count_breaks(const struct diff *diff) {
    size_t breaks = 0;
    for (size_t i = 0; i < diff->count; i++)
        for (const char *at = diff->items[i].text; (at = strchr(at, '\n')); at++)
            breaks++;
    return breaks;
}

/* Whether the text that piece i belongs to goes on with a new line, or ends, behind it. */
static bool line_ends_behind(const struct diff *diff, size_t i) {
    for (size_t next = i + 1; next < diff->count; next++)
        if (diff->items[next].kind == DIFF_SAME)
            return diff->items[next].text[0] == '\n';
    return true;
}

/* Whether a piece that was put in or left out is made of whole lines; then its line ends need no mention. */
static bool is_whole_lines(const struct layout *l, size_t i) {
    const struct diff_piece *piece = &l->diff->items[i];
    bool ends = piece->text[strlen(piece->text) - 1] == '\n', behind = line_ends_behind(l->diff, i);
    if (piece->kind == DIFF_SAME)
        return true;
    if (l->at_start[piece->kind == DIFF_ADDED])
        return ends || behind;
    return piece->text[0] == '\n' && behind;
}

static void add_words(struct layout *l, enum diff_kind kind, const char *text, size_t length, const char *behind) {
    struct compare_line *line = l->line;
    if (!length && !*behind)
        return;
    if (!line->pieces.items)
        line->pieces.items = l->next;
    line->pieces.count++;
    *l->next++ = (struct compare_piece){
        .text = arena_printf(l->arena, "%.*s%s", (int)length, text, behind),
        .removed = kind == DIFF_REMOVED,
        .added = kind == DIFF_ADDED,
    };
}

/* The line end of a piece that splits or joins what stays, and so needs mention: its last character or else its first.
 * NULL when there is none. */
static const char *break_to_mention(const struct layout *l, size_t i) {
    const char *text = l->diff->items[i].text, *last = text + strlen(text) - 1;
    if (is_whole_lines(l, i))
        return NULL;
    return *last == '\n' ? last : *text == '\n' ? text : NULL;
}

static void add_piece(struct layout *l, size_t i) {
    const struct diff_piece *piece = &l->diff->items[i];
    const char *mention = break_to_mention(l, i), *text = piece->text, *end;
    for (; (end = strchr(text, '\n')); text = end + 1) {
        add_words(l, piece->kind, text, (size_t)(end - text), end == mention ? BREAK : "");
        l->line++;
    }
    add_words(l, piece->kind, text, strlen(text), "");
    for (int side = 0; side < 2; side++)
        if (piece->kind != (side ? DIFF_REMOVED : DIFF_ADDED))
            l->at_start[side] = *text == '\0';
}

/* An item keeps its look when its number changed: （[一][二]） still reads as one. */
static void classify(struct arena *arena, struct compare_line *line) {
    const char *text = "";
    for (size_t i = 0; i < line->pieces.count && i < 4; i++)
        text = arena_printf(arena, "%s%s", text, line->pieces.items[i].text);
    enum part_mark mark = parts_mark(text);
    line->is_item = mark == MARK_ITEM;
    line->is_point = mark == MARK_POINT;
}

void compare_lines(struct arena *arena, const char *old, const char *new, struct compare_row *row, size_t *work) {
    struct diff diff = textdiff_compare(arena, old ? old : "", new ? new : "", work);
    size_t room = count_breaks(&diff) + 1;
    struct layout l = {.arena = arena, .diff = &diff, .at_start = {true, true}};
    l.next = arena_alloc(arena, (diff.count + room) * sizeof *l.next);
    l.lines = l.line = arena_alloc(arena, room * sizeof *l.lines);
    for (size_t i = 0; i < diff.count; i++)
        add_piece(&l, i);
    row->lines.items = l.lines;
    for (size_t i = 0; i < room; i++) {
        if (!l.lines[i].pieces.count)
            continue;
        classify(arena, &l.lines[i]);
        row->lines.items[row->lines.count++] = l.lines[i];
    }
}
