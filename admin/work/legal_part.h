/* The text of one article: lines of the file joined into paragraphs, items and points. */
#ifndef WORK_LEGAL_PART_H
#define WORK_LEGAL_PART_H

#include "../../fcgi/buffer.h"
#include "legal_mark.h"

/* An article's text while it is read. Starts as {0} with layout and indented set; text is freed by the caller. */
struct legal_part {
    enum legal_layout layout;
    bool indented; /* paragraphs of this file begin indented */
    struct buffer text;
    const struct legal_line *before; /* the last line added, NULL at the beginning and where a new part is certain */
    int lines;                       /* of the part so far */
    int item, point, listed;         /* numbers of the last of each kind */
};

/* Forgets the text, for the next article. */
void legal_part_clear(struct legal_part *part);

/* Adds a line from its code `from` on (behind the article's label); mark is the mark of the line, or NONE for what
 * stands behind a label. */
void legal_part_add(struct arena *arena, struct legal_part *part, const struct legal_line *line,
                    const struct legal_mark *mark, size_t from);

/* The next line begins a new part whatever it says. */
void legal_part_break(struct legal_part *part);

#endif
