/* Laying out a flow chart. */
#include "flow_chart.h"

#define WIDTH       288 /* of the picture: a telephone's, less its margins */
#define MAIN_WIDTH  168 /* of a step beside which an exit has room */
#define ALONE_WIDTH 208 /* of a step where no step has an exit */
#define SIDE_WIDTH  94
#define SIDE_X      (WIDTH - 1 - SIDE_WIDTH)
#define PADDING     8
#define GAP         22 /* between a step and the next */
#define STRONG      13 /* sizes of letters */
#define SMALL       11
#define LEADING     5
#define ROUND       16 /* corners of the first and the last step */
#define SQUARE      3

/* Adds a text's lines below what the box has already. */
static void add_text(struct arena *arena, struct flow_box *box, const char *text, bool strong) {
    int64_t size = strong ? STRONG : SMALL;
    flow_texts lines = flow_wrap(arena, text, size, box->width - 2 * PADDING);
    struct flow_line *items = arena_alloc(arena, (box->lines.count + lines.count + 1) * sizeof *items);
    for (size_t i = 0; i < box->lines.count; i++)
        items[i] = box->lines.items[i];
    box->lines.items = items;
    for (size_t i = 0; i < lines.count; i++) {
        box->height += size + LEADING;
        items[box->lines.count++] =
            (struct flow_line){box->x + box->width / 2, box->height - LEADING, lines.items[i], strong};
    }
}

static struct flow_box step_box(struct arena *arena, const struct flow_step *step, int64_t number, bool alone) {
    int64_t width = alone ? ALONE_WIDTH : MAIN_WIDTH;
    struct flow_box box = {.x = alone ? (WIDTH - width) / 2 : 1, .width = width, .height = PADDING, .radius = SQUARE};
    const char *name = step->name ? step->name : "";
    add_text(arena, &box, arena_printf(arena, "%ld %s", (long)number, name), true);
    add_text(arena, &box, step->actor, false);
    add_text(arena, &box, step->time_limit, false);
    box.height += PADDING - LEADING / 2;
    return box;
}

static struct flow_box side_box(struct arena *arena, const struct flow_step *step) {
    struct flow_box box = {.x = SIDE_X, .width = SIDE_WIDTH, .height = PADDING, .radius = SQUARE, .side = true};
    add_text(arena, &box, step->branch, false);
    box.height += PADDING - LEADING / 2;
    return box;
}

/* Places a box, laid out from 0, in the middle of its row. */
static void place(struct flow_box *box, int64_t y, int64_t row) {
    box->y = y + (row - box->height) / 2;
    for (size_t i = 0; i < box->lines.count; i++)
        box->lines.items[i].y += box->y;
}

static void add_down(struct arena *arena, struct flow_chart *chart, const struct flow_box *from,
                     const struct flow_box *to) {
    long x = (long)(from->x + from->width / 2), y = (long)(from->y + from->height), end = (long)to->y;
    chart->arrows.items[chart->arrows.count++] = (struct flow_arrow){arena_printf(arena, "M%ld %ldV%ld", x, y, end - 7),
                                                                     arena_printf(arena, "M%ld %ldl-4 -7h8z", x, end)};
}

static void add_aside(struct arena *arena, struct flow_chart *chart, const struct flow_box *from,
                      const struct flow_box *to) {
    long x = (long)(from->x + from->width), y = (long)(from->y + from->height / 2), end = (long)to->x;
    chart->arrows.items[chart->arrows.count++] = (struct flow_arrow){arena_printf(arena, "M%ld %ldH%ld", x, y, end - 7),
                                                                     arena_printf(arena, "M%ld %ldl-7 -4v8z", end, y)};
}

static bool has_text(const char *text) {
    return text && *text;
}

static void add_row(struct arena *arena, struct flow_chart *chart, struct flow_box step, const char *branch,
                    struct flow_box side) {
    int64_t row = has_text(branch) && side.height > step.height ? side.height : step.height;
    place(&step, chart->height, row);
    place(&side, chart->height, row);
    chart->boxes.items[chart->boxes.count++] = step;
    if (has_text(branch)) {
        chart->boxes.items[chart->boxes.count++] = side;
        add_aside(arena, chart, &step, &side);
    }
    chart->height += row + GAP;
}

struct flow_chart flow_chart_lay(struct arena *arena, const flow_steps *steps) {
    struct flow_chart chart = {.width = WIDTH, .height = 1};
    chart.boxes.items = arena_alloc(arena, (2 * steps->count + 1) * sizeof *chart.boxes.items);
    chart.arrows.items = arena_alloc(arena, (2 * steps->count + 1) * sizeof *chart.arrows.items);
    bool alone = true;
    for (size_t i = 0; i < steps->count; i++)
        alone = alone && !has_text(steps->items[i].branch);
    size_t above = 0;
    for (size_t i = 0; i < steps->count; i++) {
        const struct flow_step *step = &steps->items[i];
        size_t here = chart.boxes.count;
        struct flow_box box = step_box(arena, step, (int64_t)i + 1, alone);
        if (i == 0 || i + 1 == steps->count)
            box.radius = ROUND;
        add_row(arena, &chart, box, step->branch, side_box(arena, step));
        if (i)
            add_down(arena, &chart, &chart.boxes.items[above], &chart.boxes.items[here]);
        above = here;
    }
    chart.height = steps->count ? chart.height - GAP + 1 : 0;
    return chart;
}
