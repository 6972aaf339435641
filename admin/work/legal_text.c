/* Legal texts as files have them, made into documents, divisions and articles: the steps in their order. */
#include "legal_text.h"

#include <string.h>

#include "legal_build.h"
#include "legal_head.h"
#include "legal_lines.h"
#include "legal_plan.h"

void *legal_grow(struct arena *arena, void *items, size_t count, size_t size) {
    bool full = count == 0 || (count >= 4 && (count & (count - 1)) == 0);
    if (!full)
        return items;
    void *more = arena_alloc(arena, (count ? count * 2 : 4) * size);
    if (count > 0)
        memcpy(more, items, count * size);
    return more;
}

void legal_note_add(struct arena *arena, struct legal_notes *notes, int line, const char *text) {
    notes->items = legal_grow(arena, notes->items, notes->count, sizeof *notes->items);
    notes->items[notes->count++] = (struct legal_note){line, text, false};
}

void legal_note_remark(struct arena *arena, struct legal_notes *notes, int line, const char *text) {
    legal_note_add(arena, notes, line, text);
    notes->items[notes->count - 1].remark = true;
}

/* The last (YYYY-MM-DD) of a file's name. */
static struct date named_day(const char *name) {
    struct date day = {0};
    for (const char *at = strchr(name, '('); at; at = strchr(at + 1, '(')) {
        char iso[DATE_ISO_SIZE] = {0};
        if (strlen(at) >= DATE_ISO_SIZE + 1 && at[DATE_ISO_SIZE] == ')') {
            memcpy(iso, at + 1, DATE_ISO_SIZE - 1);
            date_parse(iso, &day);
        }
    }
    return day;
}

struct legal_file legal_text_parse(struct arena *arena, const char *name, const char *text, size_t length) {
    struct legal_file file = {0};
    struct legal_lines lines;
    struct legal_origin origin = {.named_on = named_day(name)};
    if (!legal_lines_read(arena, text, length, &lines, &file.error))
        return file;
    struct legal_plan plan = legal_plan_make(arena, &lines);
    if (plan.count == 0) {
        file.error = "文件没有文字";
        return file;
    }
    file.documents = arena_alloc(arena, plan.count * sizeof *file.documents);
    for (; file.count < plan.count; file.count++)
        file.documents[file.count] = legal_build(arena, &plan, file.count, name, &origin);
    for (size_t i = 0; i < file.count; i++)
        legal_head_finish(arena, &file.documents[i], &origin);
    return file;
}
