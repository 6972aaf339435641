/* Titles: where a document of the file begins. */
#include "legal_title.h"

#include <stdint.h>
#include <string.h>

#include "../../fcgi/buffer.h"
#include "legal_head.h"

/* Lines of promulgation and headings between a title and its first article. */
#define BETWEEN 40
/* Lines a title may take. */
#define TITLE_LINES 4
/* Characters of one line of a title. */
#define TITLE_LINE 60

static bool may_stand_between(const struct legal_line *line, const struct legal_mark *mark) {
    return line->kind != LEGAL_LINE_TEXT || mark->kind == LEGAL_MARK_DIVISION || mark->kind == LEGAL_MARK_CONTENTS ||
           legal_head_is_matter(line);
}

/* A line that could be a line of a title, whatever its last word. */
static bool could_be_title(const struct legal_line *line, const struct legal_mark *mark) {
    return line->kind == LEGAL_LINE_TEXT && mark->kind == LEGAL_MARK_NONE && line->count <= TITLE_LINE &&
           !legal_mark_closed(line) && !legal_head_is_matter(line);
}

static bool ends_with(const char *text, const char *end) {
    size_t length = strlen(text), size = strlen(end);
    return length >= size && strcmp(text + length - size, end) == 0;
}

/* The line above a title belongs to it: a body's name, or the first half of a long title. */
static bool belongs_above(const struct legal_lines *lines, const struct legal_mark *marks, size_t line, size_t below,
                          size_t floor) {
    const struct legal_line *upper = &lines->items[line], *lower = &lines->items[below];
    if (!could_be_title(upper, &marks[line]) || upper->heading != lower->heading)
        return false;
    if (legal_mark_title(upper->text) || ends_with(upper->text, "文件"))
        return false;
    size_t before = legal_plan_before(lines, line);
    bool fresh = before == SIZE_MAX || before < floor || legal_mark_closed(&lines->items[before]);
    return floor == 0 || fresh;
}

static size_t extend(const struct legal_lines *lines, const struct legal_mark *marks, size_t title, size_t floor) {
    size_t first = title;
    for (int more = 1; more < TITLE_LINES; more++) {
        size_t above = legal_plan_before(lines, first);
        if (above == SIZE_MAX || above < floor || !belongs_above(lines, marks, above, first, floor))
            break;
        first = above;
    }
    return first;
}

/* （试行） on a line of its own belongs to the line above. */
static bool is_suffix_line(const struct legal_line *line) {
    return strncmp(line->text, "（", 3) == 0 && ends_with(line->text, "）") && line->count <= 12;
}

static bool after_annex_mark(const struct legal_mark *marks, size_t floor, size_t line) {
    for (size_t i = line; i-- > floor && line - i < BETWEEN;)
        if (marks[i].kind == LEGAL_MARK_ANNEX)
            return true;
    return false;
}

static bool is_title(const struct legal_lines *lines, const struct legal_mark *marks, size_t line, size_t floor) {
    const struct legal_line *it = &lines->items[line];
    if (marks[line].kind == LEGAL_MARK_ANNEX)
        return legal_mark_title(it->text);
    if (it->kind != LEGAL_LINE_TEXT || marks[line].kind != LEGAL_MARK_NONE || legal_mark_closed(it))
        return false;
    return it->heading > 0 || legal_mark_title(it->text) ||
           (could_be_title(it, &marks[line]) && after_annex_mark(marks, floor, line));
}

bool legal_title_above(const struct legal_lines *lines, const struct legal_mark *marks, size_t article, size_t floor,
                       struct legal_section *section) {
    size_t line = article;
    do {
        if (line <= floor || article - line > BETWEEN)
            return false;
        line--;
    } while (may_stand_between(&lines->items[line], &marks[line]) && !is_suffix_line(&lines->items[line]));
    size_t last = line;
    if (is_suffix_line(&lines->items[line])) {
        line = legal_plan_before(lines, line);
        if (line == SIZE_MAX || line < floor)
            return false;
    }
    if (!is_title(lines, marks, line, floor))
        return false;
    size_t first = marks[line].kind == LEGAL_MARK_ANNEX ? line : extend(lines, marks, line, floor);
    *section = (struct legal_section){.head = first, .title = first, .title_end = last + 1, .body = last + 1};
    return true;
}

static void add(struct arena *arena, struct legal_plan *plan, size_t title, size_t end) {
    legal_plan_add(arena, plan, (struct legal_section){.title = title, .title_end = end, .body = end});
}

/* A decision of its own stands in [from, to): it has points numbered 一、. */
static bool has_listed_text(const struct legal_plan *plan, size_t from, size_t to) {
    size_t listed = 0;
    for (size_t i = from; i < to; i++)
        listed += plan->marks[i].kind == LEGAL_MARK_LISTED;
    return listed >= 2;
}

static bool is_decision(const char *title) {
    return ends_with(title, "决定") || ends_with(title, "决议") || strstr(title, "修正案");
}

/* The first line that can head the file: a Markdown heading, else lines that together read like a title, else the
 * first line if it is no sentence. */
static bool find_heading(const struct legal_lines *lines, const struct legal_mark *marks, size_t limit, size_t *first,
                         size_t *end) {
    for (size_t i = 0; i < limit; i++)
        if (lines->items[i].heading > 0 && lines->items[i].kind == LEGAL_LINE_TEXT &&
            marks[i].kind != LEGAL_MARK_ARTICLE && marks[i].kind != LEGAL_MARK_DIVISION) {
            *first = i;
            *end = i + 1;
            return true;
        }
    return false;
}

static bool find_opening(const struct legal_lines *lines, const struct legal_mark *marks, size_t limit, size_t *first,
                         size_t *end) {
    *first = SIZE_MAX;
    int taken = 0;
    for (size_t i = 0; i < limit && taken < TITLE_LINES; i++) {
        if (lines->items[i].kind != LEGAL_LINE_TEXT || legal_head_is_matter(&lines->items[i]))
            continue;
        if (!could_be_title(&lines->items[i], &marks[i]))
            break;
        taken++;
        if (*first == SIZE_MAX) {
            *first = i;
            *end = i + 1;
        }
        if (legal_mark_title(lines->items[i].text)) {
            *end = i + 1;
            return true;
        }
    }
    return *first != SIZE_MAX;
}

/* The head of a law in the public collections: a heading, its history, the comment that ends the head. */
static void first_with_info(struct arena *arena, struct legal_plan *plan, size_t article) {
    const struct legal_lines *lines = plan->lines;
    size_t title = 0, end = 0, body = plan->info_end;
    if (!find_heading(lines, plan->marks, body, &title, &end) && !find_opening(lines, plan->marks, body, &title, &end))
        title = end = 0;
    add(arena, plan, title, end);
    struct legal_section second;
    if (article < lines->count && legal_title_above(lines, plan->marks, article, body, &second) &&
        is_decision(legal_title_text(arena, lines, title, end)) && has_listed_text(plan, body, second.head))
        legal_plan_add(arena, plan, second);
}

void legal_title_first(struct arena *arena, struct legal_plan *plan, size_t article) {
    const struct legal_lines *lines = plan->lines;
    struct legal_section above;
    size_t title = 0, end = 0;
    if (plan->info_end > 0) {
        first_with_info(arena, plan, article);
        return;
    }
    bool titled = article < lines->count && legal_title_above(lines, plan->marks, article, 0, &above);
    bool headed = find_heading(lines, plan->marks, article, &title, &end) ||
                  find_opening(lines, plan->marks, article, &title, &end);
    if (titled && headed && end <= above.head && is_decision(legal_title_text(arena, lines, title, end)) &&
        has_listed_text(plan, end, above.head)) {
        add(arena, plan, title, end);
        legal_plan_add(arena, plan, above);
    } else if (titled) {
        above.head = 0;
        legal_plan_add(arena, plan, above);
    } else {
        if (!headed)
            title = end = 0;
        add(arena, plan, title, end);
    }
}

/* Where the title begins in a line such as 附件2：示例办法. */
static const char *without_annex(const char *text) {
    const char *colon = strstr(text, "：");
    bool annex = strncmp(text, "附件", 6) == 0 || strncmp(text, "附：", 6) == 0;
    return annex && colon && colon[3] ? colon + 3 : text;
}

const char *legal_title_text(struct arena *arena, const struct legal_lines *lines, size_t from, size_t to) {
    struct buffer joined = {0};
    for (size_t i = from; i < to; i++)
        if (lines->items[i].kind == LEGAL_LINE_TEXT)
            buffer_add_text(&joined, joined.length ? lines->items[i].text : without_annex(lines->items[i].text));
    const char *title = arena_copy(arena, joined.data ? joined.data : "", joined.length);
    buffer_free(&joined);
    return title;
}
