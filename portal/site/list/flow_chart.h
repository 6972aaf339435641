/* The flow chart of a matter: its steps as boxes one below the other, exits (不予受理, 退回补正) to the side. Laid out
 * in units of the picture, which is narrow enough to be read on a telephone. */
#ifndef SITE_FLOW_CHART_H
#define SITE_FLOW_CHART_H

#include <stdbool.h>
#include <stdint.h>

#include "../../../fcgi/arena.h"
#include "../../../fcgi/out.h"

/* What is drawn; texts may be NULL or "". */
struct flow_step {
    int64_t position;
    const char *name, *actor, *time_limit, *branch;
};
typedef LIST(struct flow_step) flow_steps;

/* A line of text: the middle of its baseline. */
struct flow_line {
    int64_t x, y;
    const char *text;
    bool strong;
};
struct flow_box {
    int64_t x, y, width, height, radius;
    bool side; /* an exit */
    LIST(struct flow_line) lines;
};

/* An arrow: its line and its head, as paths. */
struct flow_arrow {
    const char *line, *head;
};
struct flow_chart {
    int64_t width, height;
    LIST(struct flow_box) boxes;
    LIST(struct flow_arrow) arrows;
};

/* Owned by the arena. No steps: an empty chart of no height. */
struct flow_chart flow_chart_lay(struct arena *arena, const flow_steps *steps);

/* A text broken into lines of at most width units in letters of this size: numbers and Latin words stay whole where
 * they fit, no line begins with a mark that closes or ends with one that opens; a mark in the second half of a full
 * line ends it, and no character is left alone in the last. */
typedef LIST(const char *) flow_texts;
flow_texts flow_wrap(struct arena *arena, const char *text, int64_t size, int64_t width);

#endif
