/*
 * A benchmark drawn as a scale: the range the law gives, one line a tier below it from light to heavy, and where a
 * decision lies. A page puts a `struct scale scale` into its struct and {{include "scale.html"}} where the picture
 * shall stand.
 *
 * Positions across are percent of the picture's width and positions down are em, so the picture fits any width and any
 * size of type without its words becoming smaller.
 */
#ifndef SITE_SCALE_H
#define SITE_SCALE_H

#include "../../../fcgi/out.h"
#include "benchmark_words.h"

/* A tier as it is drawn; chosen: it applies here, and stands out. The texts must live as long as the scale. */
struct scale_tier {
    const char *name, *grade, *grade_name, *measure; /* grade: none, mitigated, lighter, ordinary, heavier */
    struct benchmark_range range;
    bool chosen;
};

/* An amount decided, in fen; base: what it is a multiple of, in fen, where the unit is multiple. */
struct scale_decision {
    bool given;
    int64_t amount, base;
};

/* What is drawn. legal is not given where no amounts are set; then there is no picture, only the table. */
struct scale_source {
    struct benchmark_unit unit;
    struct benchmark_range legal;
    const struct scale_tier *tiers;
    size_t tier_count;
    struct scale_decision decision;
    const char *chosen_word; /* said of a tier that stands out; NULL: 适用 */
};

/* A range from x to x plus width; drawn is false where no amount is set. */
struct scale_row {
    const char *name, *short_name, *grade_name, *words, *measure, *look;
    const char *back_y, *height, *text_y, *bar_y, *middle_y, *x, *end_x, *width;
    bool drawn, low_open, high_open, chosen;
};

struct scale_tick {
    const char *x, *label, *anchor; /* label NULL where there is no room for it */
};

struct scale {
    const char *id; /* of the picture in its page: begins the names of its title and table */
    const char *title, *description, *unit_note, *legal_words, *chosen_word;
    const char *height, *axis_y, *axis_text_y, *tick_y, *top_y, *legal_x, *legal_end_x;
    bool drawn, logarithmic, has_mitigated, any_chosen, any_measure;
    struct scale_row legal;
    LIST(struct scale_row) tiers;
    LIST(struct scale_tick) ticks;

    /* Of a decision; decided is false where there is none or it cannot be compared. */
    bool decided, outside_law, outside_tier;
    const char *decision_x, *decision_anchor, *decision_label, *decision_words;
};

/* Fills the scale; id is a name for HTML. All it points to is owned by the arena or was given in source. */
void scale_fill(struct arena *arena, struct scale *scale, const char *id, const struct scale_source *source);

#endif
