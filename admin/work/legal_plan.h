/* Which lines begin an article, and where in the file each document begins. */
#ifndef WORK_LEGAL_PLAN_H
#define WORK_LEGAL_PLAN_H

#include "legal_mark.h"

/* A document's lines: [title, title_end) is its title, [head, body) what stands between, [body, end) the text. head
 * may lie before title: lines of a notice that promulgates the document. */
struct legal_section {
    size_t head, title, title_end, body, end;
};

struct legal_plan {
    const struct legal_lines *lines;
    struct legal_mark *marks; /* one a line; kind ARTICLE only where a line does begin an article */
    struct legal_section *sections;
    size_t count;
    size_t info_end; /* as in lines, but 0 where an article stands before it */
};

/* Plans the file. There is at least one section when there is at least one line. */
struct legal_plan legal_plan_make(struct arena *arena, const struct legal_lines *lines);

/* Adds a section that goes to the end of the file and ends the one before it where this one's head begins. */
void legal_plan_add(struct arena *arena, struct legal_plan *plan, struct legal_section section);

/* The line before index that is text, or SIZE_MAX. */
size_t legal_plan_before(const struct legal_lines *lines, size_t index);

#endif
