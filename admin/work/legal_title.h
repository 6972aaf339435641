/* Titles: where a document of the file begins. */
#ifndef WORK_LEGAL_TITLE_H
#define WORK_LEGAL_TITLE_H

#include "legal_plan.h"

/* Looks upwards from the line of 第一条, not beyond floor, over chapter headings and notes of promulgation, for the
 * title. Fills section (head is the title, body what follows it) and returns true when there is one. */
bool legal_title_above(const struct legal_lines *lines, const struct legal_mark *marks, size_t article, size_t floor,
                       struct legal_section *section);

/* Adds the section the file begins with, or two when a decision with text of its own precedes the titled articles.
 * article is the line of the first article, or the number of lines. */
void legal_title_first(struct arena *arena, struct legal_plan *plan, size_t article);

/* The text of lines [from, to) as one title; a leading 附件2： is left out. Owned by the arena. */
const char *legal_title_text(struct arena *arena, const struct legal_lines *lines, size_t from, size_t to);

#endif
