/* An article's text as its parts: paragraphs 款, items 项 and points 目, each with its place and address. */
#ifndef SITE_PARTS_H
#define SITE_PARTS_H

#include "../../../fcgi/out.h"
#include "citation.h"

struct part {
    const char *text;
    const char *address; /* of this part, below the article's own: …/2/3 */
    const char *anchor;  /* name inside a page that shows many articles: "a23-2-3" */
    bool is_paragraph, is_item, is_point;
    bool meant; /* the part the address names */
    struct place place;
};
typedef LIST(struct part) part_list;

/* What a line of an article begins with: （一）, `1.` or （1）, or neither. */
enum part_mark { MARK_NONE, MARK_ITEM, MARK_POINT };
enum part_mark parts_mark(const char *line);

/* Splits an article's canonical text, one part a line: an item begins with （一）, a point with `1.` or （1）, all else
 * is a paragraph (import keeps it so). base is the article's address; wanted names the part to be marked, its article
 * and sub are those of the text. */
part_list parts_split(struct arena *arena, const char *base, const char *text, const struct place *wanted);

#endif
