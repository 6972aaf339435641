/* From pairs of articles to what the comparison page shows: articles with marked words, and lines for what is equal. */
#ifndef SITE_COMPARE_ROWS_H
#define SITE_COMPARE_ROWS_H

#include "../../../fcgi/out.h"
#include "articlediff.h"

/* Some words of a line. */
struct compare_piece {
    const char *text;
    bool removed, added;
};

/* A paragraph, item or point, which may have words of both versions. */
struct compare_line {
    LIST(struct compare_piece) pieces;
    bool is_item, is_point;
};

/* An article; or, when brief, a run of articles whose text is the same in both versions, without the text. */
struct compare_row {
    const char *id;          /* names the place in the page, the same with and without equal articles shown */
    const char *label;       /* 第三条, 第三条至第八条, 原第五条 */
    const char *heading;     /* 章 and 节 it stands in */
    const char *mark, *name; /* what happened, as a sign and in words */
    const char *tone;        /* class of the two: good, soon, late or nothing */
    const char *formerly;    /* 第五条 where it had another number, else NULL */
    const char *old_address, *new_address, *old_label, *new_label; /* NULL where it is not in that version */
    LIST(struct compare_line) lines;
    bool brief, different;
};
struct compare_rows {
    struct compare_row *items;
    size_t count;
};

/* Each article is counted once, as the first of these that fits; same is the rest. */
struct compare_count {
    int64_t changed, added, removed, moved, renumbered, same;
    int64_t renumbered_too; /* of the changed ones, those that have another number as well */
    bool any;               /* any but same */
};

/* What the addresses are made of, and whether articles without change are shown in full. */
struct compare_view {
    int64_t basis_id, old_version, new_version;
    bool all;
};

/* How many articles of the pairs changed, and in what way. */
struct compare_count compare_count(const struct article_pairs *pairs);

/* Makes the rows in the order of the pairs; compares the texts of changed articles within *work (textdiff.h). Owned by
 * the arena. */
struct compare_rows compare_rows_make(struct arena *arena, const struct article_pairs *pairs,
                                      const struct compare_view *view, size_t *work);

/* The pieces of one text laid out in lines, a line end that was put in or left out within a line told in words. old and
 * new may be NULL; owned by the arena. */
void compare_lines(struct arena *arena, const char *old, const char *new, struct compare_row *row, size_t *work);

#endif
