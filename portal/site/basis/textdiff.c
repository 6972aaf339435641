/*
 * Lines are paired first, so that an item put in between does not set all the following ones against each other; then
 * characters are compared within pairs and between them. Last, readable.c moves and joins what was found.
 */
#include "textdiff.h"

#include <string.h>

#include "../../../fcgi/utf8.h"
#include "readable.h"
#include "sequence.h"
#include "textmatch.h"

/* Lines less alike than this are not taken for two versions of one line. */
#define LIKE_LINE 0.6

uint32_t *textdiff_codes(struct arena *arena, const char *text, size_t *count) {
    uint32_t *codes = arena_alloc(arena, (utf8_length(text) + 1) * sizeof *codes);
    *count = 0;
    for (uint32_t code = utf8_next(&text); code; code = utf8_next(&text))
        codes[(*count)++] = code;
    return codes;
}

/* Length of the label of an item or point at the start of a line: （三）, (3), 3. */
static size_t label_length(const uint32_t *codes, size_t count) {
    bool bracket = count && (codes[0] == 0xFF08 || codes[0] == '(');
    for (size_t i = bracket; i < count && i < 6; i++) {
        bool closing = bracket ? codes[i] == 0xFF09 || codes[i] == ')' : codes[i] == '.';
        if (closing)
            return i > bracket ? i + 1 : 0;
        if (!readable_is_number(codes[i]))
            return 0;
    }
    return 0;
}

static struct match_list read_lines(struct arena *arena, const uint32_t *codes, size_t count) {
    struct match_list lines = {NULL, 1};
    for (size_t i = 0; i < count; i++)
        lines.count += codes[i] == '\n';
    lines.items = arena_alloc(arena, lines.count * sizeof *lines.items);
    size_t line = 0;
    lines.items[0].codes = codes;
    for (size_t i = 0; i < count; i++)
        if (codes[i] == '\n')
            lines.items[++line].codes = codes + i + 1;
        else
            lines.items[line].count++;
    for (line = 0; line < lines.count; line++)
        lines.items[line].skip = label_length(lines.items[line].codes, lines.items[line].count);
    return lines;
}

struct texts {
    struct arena *arena;
    uint32_t *old, *new;
    size_t old_count, new_count;
    size_t *work;
    struct match_list old_lines, new_lines;
    size_t *partner; /* of each old line */
    struct hunks hunks;
};

/* From the end of the line before `first` to the start of the line `behind`: with the line ends on both sides, because
 * one text may end where the other goes on. */
static size_t gap_start(const struct match_list *lines, size_t first, const uint32_t *codes) {
    const struct match_text *before = &lines->items[first ? first - 1 : 0];
    return first ? (size_t)(before->codes - codes) + before->count : 0;
}

static size_t gap_end(const struct match_list *lines, size_t behind, const uint32_t *codes, size_t count) {
    return behind < lines->count ? (size_t)(lines->items[behind].codes - codes) : count;
}

static size_t edits(const struct hunks *hunks) {
    size_t sum = 0;
    for (size_t h = 0; h < hunks->count; h++) {
        const struct hunk *hunk = &hunks->items[h];
        sum += hunk->old_to - hunk->old_from + hunk->new_to - hunk->new_from;
    }
    return sum;
}

/* Compares line with line, and what stands between paired lines as a whole. */
static struct hunks compare_by_line(const struct texts *t, struct hunk lines, struct hunk box) {
    struct hunks hunks = {0};
    for (size_t i = lines.old_from; i < lines.old_to; i++) {
        if (t->partner[i] == MATCH_NONE)
            continue;
        const struct match_text *a = &t->old_lines.items[i], *b = &t->new_lines.items[t->partner[i]];
        size_t old_from = (size_t)(a->codes - t->old), new_from = (size_t)(b->codes - t->new);
        struct hunk between = {box.old_from, old_from, box.new_from, new_from};
        sequence_compare(t->arena, t->old, t->new, between, t->work, &hunks);
        box.old_from = old_from + a->count;
        box.new_from = new_from + b->count;
        struct hunk pair = {old_from, box.old_from, new_from, box.new_from};
        sequence_compare(t->arena, t->old, t->new, pair, t->work, &hunks);
    }
    sequence_compare(t->arena, t->old, t->new, box, t->work, &hunks);
    return hunks;
}

/* Compares some lines that stand between equal ones. Where a paragraph was split or two were made one, comparing them
 * as a whole finds far less to be changed than line by line. */
static void compare_gap(struct texts *t, struct hunk lines) {
    struct hunk box = {
        gap_start(&t->old_lines, lines.old_from, t->old), gap_end(&t->old_lines, lines.old_to, t->old, t->old_count),
        gap_start(&t->new_lines, lines.new_from, t->new), gap_end(&t->new_lines, lines.new_to, t->new, t->new_count)};
    struct hunks by_line = compare_by_line(t, lines, box), whole = {0};
    if (lines.old_to - lines.old_from > 1 || lines.new_to - lines.new_from > 1)
        sequence_compare(t->arena, t->old, t->new, box, t->work, &whole);
    else
        whole = by_line;
    const struct hunks *better = 10 * edits(&whole) < 7 * edits(&by_line) ? &whole : &by_line;
    for (size_t h = 0; h < better->count; h++)
        hunks_add(t->arena, &t->hunks, better->items[h]);
}

static void compare_all_lines(struct texts *t) {
    t->old_lines = read_lines(t->arena, t->old, t->old_count);
    t->new_lines = read_lines(t->arena, t->new, t->new_count);
    t->partner = textmatch_pair(t->arena, &t->old_lines, &t->new_lines, LIKE_LINE, t->work);
    struct hunk gap = {0};
    for (size_t i = 0; i < t->old_lines.count; i++) {
        size_t j = t->partner[i];
        if (j == MATCH_NONE || !textmatch_equal(&t->old_lines.items[i], &t->new_lines.items[j]))
            continue;
        gap.old_to = i, gap.new_to = j;
        compare_gap(t, gap);
        gap.old_from = i + 1, gap.new_from = j + 1;
    }
    gap.old_to = t->old_lines.count, gap.new_to = t->new_lines.count;
    compare_gap(t, gap);
}

/* ---- from hunks to pieces ---- */

struct writing {
    struct arena *arena;
    struct diff diff;
    const char *old, *new; /* how far the texts were written */
};

static void skip(const char **at, size_t characters) {
    while (characters--)
        utf8_next(at);
}

static void write_piece(struct writing *w, enum diff_kind kind, const char **from, size_t characters) {
    const char *start = *from;
    skip(from, characters);
    if (characters)
        w->diff.items[w->diff.count++] =
            (struct diff_piece){kind, arena_copy(w->arena, start, (size_t)(*from - start))};
}

static struct diff write_pieces(const struct texts *t, const char *old, const char *new) {
    struct writing w = {
        t->arena, {arena_alloc(t->arena, (3 * t->hunks.count + 1) * sizeof(struct diff_piece)), 0}, old, new};
    size_t done = 0;
    for (size_t h = 0; h < t->hunks.count; h++) {
        const struct hunk *hunk = &t->hunks.items[h];
        skip(&w.new, hunk->old_from - done);
        write_piece(&w, DIFF_SAME, &w.old, hunk->old_from - done);
        write_piece(&w, DIFF_REMOVED, &w.old, hunk->old_to - hunk->old_from);
        write_piece(&w, DIFF_ADDED, &w.new, hunk->new_to - hunk->new_from);
        done = hunk->old_to;
    }
    write_piece(&w, DIFF_SAME, &w.old, t->old_count - done);
    return w.diff;
}

struct diff textdiff_compare(struct arena *arena, const char *old, const char *new, size_t *work) {
    struct texts t = {.arena = arena, .work = work};
    t.old = textdiff_codes(arena, old, &t.old_count);
    t.new = textdiff_codes(arena, new, &t.new_count);
    if (!t.old_count || !t.new_count)
        hunks_add(arena, &t.hunks, (struct hunk){0, t.old_count, 0, t.new_count});
    else if (strcmp(old, new) != 0) {
        compare_all_lines(&t);
        readable_arrange(arena, t.old, t.old_count, t.new, t.new_count, &t.hunks);
    }
    return write_pieces(&t, old, new);
}
