/* Which lines begin an article, and where in the file each document begins. */
#include "legal_plan.h"

#include <stdint.h>
#include <string.h>

#include "legal_chars.h"
#include "legal_text.h"
#include "legal_title.h"

/* Article numbers up to this are looked ahead for; no law has more. */
#define NUMBERS 4096
/* A gap in the numbering larger than this is no gap but a reference. */
#define GAP 5

size_t legal_plan_before(const struct legal_lines *lines, size_t index) {
    while (index-- > 0)
        if (lines->items[index].kind == LEGAL_LINE_TEXT)
            return index;
    return SIZE_MAX;
}

/* What lies ahead of each line: the next line with the same article number, and the next with number 1. */
struct ahead {
    size_t same, first;
};

static bool countable(const struct legal_mark *mark) {
    return mark->kind == LEGAL_MARK_ARTICLE && !mark->reference && mark->label.sub == 0 && mark->label.number < NUMBERS;
}

/* Where each number comes next, seen from line i; filled from the last line backwards. */
static struct ahead *look_ahead(struct arena *arena, const struct legal_mark *marks, size_t count) {
    struct ahead *ahead = arena_alloc(arena, (count + 1) * sizeof *ahead);
    size_t *next = arena_alloc(arena, NUMBERS * sizeof *next);
    for (size_t number = 0; number < NUMBERS; number++)
        next[number] = SIZE_MAX;
    for (size_t i = count; i-- > 0;) {
        const struct legal_mark *mark = &marks[i];
        ahead[i].first = next[1];
        ahead[i].same = mark->label.number < NUMBERS ? next[mark->label.number] : SIZE_MAX;
        if (countable(mark))
            next[mark->label.number] = i;
    }
    return ahead;
}

/* The walk through the file that decides line by line. */
struct walk {
    const struct legal_lines *lines;
    struct legal_mark *marks;
    const struct ahead *ahead;
    int number, sub; /* of the last article */
    bool weak;       /* the last article's label was not set off: this text never does */
    bool boundary;   /* the last line of text ended a sentence, or was a heading */
};

static bool expected(const struct walk *walk, const struct legal_label *label) {
    if (label->number == walk->number)
        return label->sub == walk->sub + 1 && walk->number > 0;
    return label->number == walk->number + 1 && label->sub == 0;
}

/* The same article begins again further down, before the next document: then this line is not its beginning. */
static bool comes_again(const struct walk *walk, size_t i) {
    const struct ahead *ahead = &walk->ahead[i];
    return walk->marks[i].label.sub == 0 && ahead->same < ahead->first;
}

static bool near_gap(const struct walk *walk, const struct legal_label *label) {
    return walk->weak && label->number > walk->number && label->number <= walk->number + GAP && label->sub == 0;
}

static bool weak_begins(const struct walk *walk, size_t i) {
    const struct legal_mark *mark = &walk->marks[i];
    if (mark->reference || !walk->boundary || comes_again(walk, i))
        return false;
    return expected(walk, &mark->label) || near_gap(walk, &mark->label) || mark->label.number == 1;
}

static bool begins_in_paragraphs(const struct walk *walk, size_t i) {
    const struct legal_mark *mark = &walk->marks[i];
    if (!mark->strong)
        return weak_begins(walk, i);
    bool broken = walk->lines->layout == LEGAL_LOOSE && !walk->boundary && mark->reference;
    return !broken || expected(walk, &mark->label);
}

static bool begins_in_print(const struct walk *walk, size_t i) {
    const struct legal_mark *mark = &walk->marks[i];
    if (!mark->strong)
        return weak_begins(walk, i);
    bool next = expected(walk, &mark->label) && !comes_again(walk, i);
    if (mark->reference)
        return walk->boundary && next;
    return walk->boundary || next || mark->label.number == 1;
}

/* A heading, a title or a label alone ends without a full stop, and yet ends. */
static bool is_boundary(const struct legal_line *line, const struct legal_mark *mark) {
    if (line->heading > 0 || legal_mark_closed(line))
        return true;
    return mark->kind == LEGAL_MARK_DIVISION || mark->kind == LEGAL_MARK_CONTENTS || mark->kind == LEGAL_MARK_ANNEX ||
           mark->kind == LEGAL_MARK_BROKEN || legal_mark_title(line->text) ||
           (line->full > 0 && line->width * 5 < line->full * 3);
}

static void decide(struct walk *walk, size_t i) {
    struct legal_mark *mark = &walk->marks[i];
    if (mark->kind != LEGAL_MARK_ARTICLE)
        return;
    bool begins = walk->lines->layout == LEGAL_WRAPPED ? begins_in_print(walk, i) : begins_in_paragraphs(walk, i);
    if (!begins) {
        mark->kind = LEGAL_MARK_NONE;
        return;
    }
    walk->number = mark->label.number;
    walk->sub = mark->label.sub;
    walk->weak = !mark->strong;
}

static void find_articles(struct arena *arena, struct legal_plan *plan) {
    const struct legal_lines *lines = plan->lines;
    struct walk walk = {.lines = lines, .marks = plan->marks, .boundary = true};
    walk.ahead = look_ahead(arena, plan->marks, lines->count);
    for (size_t i = 0; i < lines->count; i++) {
        if (lines->items[i].kind != LEGAL_LINE_TEXT)
            continue;
        decide(&walk, i);
        walk.boundary = is_boundary(&lines->items[i], &plan->marks[i]);
    }
}

void legal_plan_add(struct arena *arena, struct legal_plan *plan, struct legal_section section) {
    if (plan->count > 0)
        plan->sections[plan->count - 1].end = section.head;
    section.end = plan->lines->count;
    plan->sections = legal_grow(arena, plan->sections, plan->count, sizeof section);
    plan->sections[plan->count++] = section;
}

static bool is_first_article(const struct legal_mark *mark) {
    return mark->kind == LEGAL_MARK_ARTICLE && mark->label.number == 1 && mark->label.sub == 0;
}

/* Sections begin where 第一条 follows a title. The first one begins with the file. */
static void find_sections(struct arena *arena, struct legal_plan *plan) {
    size_t floor = 0;
    for (size_t i = 0; i < plan->lines->count; i++) {
        struct legal_section section;
        if (plan->marks[i].kind != LEGAL_MARK_ARTICLE || (plan->count > 0 && !is_first_article(&plan->marks[i])))
            continue;
        if (plan->count == 0) {
            plan->info_end = i < plan->info_end ? 0 : plan->info_end;
            legal_title_first(arena, plan, i);
        } else if (legal_title_above(plan->lines, plan->marks, i, floor, &section)) {
            legal_plan_add(arena, plan, section);
        }
        floor = i + 1;
    }
    if (plan->count == 0)
        legal_title_first(arena, plan, plan->lines->count);
}

struct legal_plan legal_plan_make(struct arena *arena, const struct legal_lines *lines) {
    struct legal_plan plan = {.lines = lines, .info_end = lines->info_end};
    plan.marks = arena_alloc(arena, (lines->count + 1) * sizeof *plan.marks);
    for (size_t i = 0; i < lines->count; i++)
        if (lines->items[i].kind == LEGAL_LINE_TEXT)
            plan.marks[i] = legal_mark_read(&lines->items[i]);
    find_articles(arena, &plan);
    if (lines->count > 0)
        find_sections(arena, &plan);
    return plan;
}
