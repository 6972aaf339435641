/* Splitting an article into its parts. */
#include "parts.h"

#include <ctype.h>
#include <string.h>

#define OPEN  "（"
#define CLOSE "）"

/* True for （一）, （十二）: full-width brackets around Chinese numerals only. */
static bool is_item(const char *line) {
    static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七",
                                           "八", "九", "十", "百", "零", "〇"};
    if (strncmp(line, OPEN, strlen(OPEN)) != 0)
        return false;
    const char *at = line + strlen(OPEN);
    for (bool found = true; found;) {
        found = false;
        for (size_t i = 0; i < sizeof numerals / sizeof *numerals && !found; i++)
            if ((found = strncmp(at, numerals[i], strlen(numerals[i])) == 0))
                at += strlen(numerals[i]);
    }
    return at > line + strlen(OPEN) && strncmp(at, CLOSE, strlen(CLOSE)) == 0;
}

/* True for `1.` and （1）. */
static bool is_point(const char *line) {
    bool bracket = strncmp(line, OPEN, strlen(OPEN)) == 0;
    const char *at = bracket ? line + strlen(OPEN) : line;
    size_t count = strspn(at, "0123456789");
    if (count < 1 || count > 2)
        return false;
    return bracket ? strncmp(at + count, CLOSE, strlen(CLOSE)) == 0
                   : at[count] == '.' && !isdigit((unsigned char)at[count + 1]);
}

enum part_mark parts_mark(const char *line) {
    return is_item(line) ? MARK_ITEM : is_point(line) ? MARK_POINT : MARK_NONE;
}

/* Numbers the part from the one before it. `1.` is a point inside an item; where a text has no （一）, it stands for
 * one. */
static void place_part(struct part *part, struct place *at, bool *inside_item) {
    if (!at->paragraph && !part->is_paragraph)
        at->paragraph = 1; /* an article that begins with its items */
    if (part->is_point && !*inside_item) {
        part->is_point = false;
        part->is_item = true;
    } else
        *inside_item = !part->is_paragraph;
    if (part->is_point)
        at->point++;
    else if (part->is_item)
        *at = (struct place){at->article, at->sub, at->paragraph, at->item + 1, 0};
    else
        *at = (struct place){at->article, at->sub, at->paragraph + 1, 0, 0};
    part->place = *at;
}

/* Deeper parts are reached through the ones they stand in. */
static void address_part(struct arena *arena, const char *base, struct part *part) {
    const struct place *p = &part->place;
    long paragraph = (long)p->paragraph, item = (long)p->item, point = (long)p->point;
    part->address = point  ? arena_printf(arena, "%s/%ld/%ld/%ld", base, paragraph, item, point)
                    : item ? arena_printf(arena, "%s/%ld/%ld", base, paragraph, item)
                           : arena_printf(arena, "%s/%ld", base, paragraph);
    part->anchor = arena_printf(arena, "a%s-%ld-%ld-%ld", citation_article_address(arena, p->article, p->sub),
                                paragraph, item, point);
}

static bool same_place(const struct place *a, const struct place *b) {
    return a->paragraph == b->paragraph && a->item == b->item && a->point == b->point;
}

static size_t count_lines(const char *text) {
    size_t lines = 1;
    for (; (text = strchr(text, '\n')); text++)
        lines++;
    return lines;
}

part_list parts_split(struct arena *arena, const char *base, const char *text, const struct place *wanted) {
    part_list parts = {arena_alloc(arena, count_lines(text) * sizeof(struct part)), 0};
    struct place at = {.article = wanted->article, .sub = wanted->sub};
    bool inside_item = false;
    while (*text) {
        size_t length = strcspn(text, "\n");
        struct part *part = &parts.items[parts.count++];
        part->text = arena_copy(arena, text, length);
        enum part_mark mark = parts_mark(text);
        part->is_item = mark == MARK_ITEM;
        part->is_point = mark == MARK_POINT;
        part->is_paragraph = mark == MARK_NONE;
        place_part(part, &at, &inside_item);
        address_part(arena, base, part);
        part->meant = wanted->paragraph + wanted->item + wanted->point > 0 && same_place(&part->place, wanted);
        text += length + (text[length] == '\n');
    }
    return parts;
}
