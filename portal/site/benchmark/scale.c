/* Fills the drawing of a benchmark's scale. */
#include "scale.h"

#include <inttypes.h>
#include <string.h>

#include "../../../fcgi/utf8.h"
#include "scale_axis.h"

/* Heights in em of the picture's own type. */
#define DECISION_HEIGHT 2.4
#define ROW_HEIGHT      3.0
#define WORDS_HEIGHT    2.0 /* of a row without a bar */
#define AXIS_HEIGHT     2.2

#define LINE_WIDTH  34   /* halves of a Chinese character on a line of 320 px, less the signs around a tier's name */
#define LEAST_NAME  6    /* of them for a tier's name */
#define LABEL_APART 22.0 /* percent between the words below the axis */
#define MOST_TICKS  16

static bool is(const char *text, const char *word) {
    return text && strcmp(text, word) == 0;
}

static const char *percent(struct arena *arena, double value) {
    return arena_printf(arena, "%.2f%%", value);
}

static const char *em(struct arena *arena, double value) {
    return arena_printf(arena, "%.2fem", value);
}

/* Words near an edge begin or end at their place instead of standing around it. */
static const char *anchor_at(double x, double edge) {
    return x < edge ? "start" : x > 100 - edge ? "end" : "middle";
}

/* Width in halves of a Chinese character. */
static size_t width_of(const char *text) {
    size_t width = 0;
    while (*text)
        width += utf8_next(&text) < 0x80 ? 1 : 2;
    return width;
}

/* A tier's name with what follows it on its line, cut to what a narrow screen holds. */
static const char *shortened(struct arena *arena, const char *name, const char *words) {
    size_t taken = width_of(words), room = taken + LEAST_NAME < LINE_WIDTH ? LINE_WIDTH - taken : LEAST_NAME;
    if (width_of(name) <= room)
        return name;
    const char *end = name, *next = name;
    for (size_t width = 2; (width += utf8_next(&next) < 0x80 ? 1 : 2) <= room;)
        end = next;
    return arena_printf(arena, "%.*s…", (int)(end - name), name);
}

/* ---- a decision against the ranges ---- */

/* Where a multiple is asked for, the amount is compared with so many times the base, without rounding. */
static int compare(const struct scale_source *source, int64_t end) {
    __int128 amount = source->decision.amount, other = end;
    if (source->unit.multiple) {
        amount *= 1000;
        other *= source->decision.base;
    }
    return amount < other ? -1 : amount > other;
}

static bool decision_lies_in(const struct scale_source *source, const struct benchmark_range *range) {
    int low = compare(source, range->low), high = compare(source, range->high);
    return range->given && (range->low_open ? low > 0 : low >= 0) && (range->high_open ? high < 0 : high <= 0);
}

static bool can_compare(const struct scale_source *source) {
    const struct scale_decision *decision = &source->decision;
    return decision->given && source->legal.given && decision->amount >= 0 &&
           (!source->unit.multiple || decision->base > 0);
}

/* Good enough to draw; what is beyond all reason stays within an integer. */
static double decision_value(const struct scale_source *source) {
    double amount = (double)source->decision.amount;
    if (source->unit.multiple)
        amount = amount * 1000 / (double)source->decision.base;
    return amount < 9e18 ? amount : 9e18;
}

/* The tier that applies, NULL when none or several are named. */
static const struct scale_tier *only_chosen(const struct scale_source *source) {
    const struct scale_tier *found = NULL;
    for (size_t i = 0; i < source->tier_count; i++) {
        if (source->tiers[i].chosen && found)
            return NULL;
        if (source->tiers[i].chosen)
            found = &source->tiers[i];
    }
    return found;
}

static const char *law_words(const struct scale *scale, const struct scale_source *source,
                             const struct scale_tier *tier) {
    if (!scale->outside_law)
        return "在法定幅度之内";
    if (compare(source, source->legal.low) > 0)
        return "高于法定幅度的上限";
    return tier && is(tier->grade, "mitigated") ? "低于法定幅度的下限，属于减轻处罚" : "低于法定幅度的下限";
}

static void weigh_decision(struct arena *arena, struct scale *scale, const struct scale_source *source) {
    const struct scale_tier *tier = only_chosen(source);
    scale->decided = true;
    scale->outside_law = !decision_lies_in(source, &source->legal);
    scale->outside_tier = tier && tier->range.given && !decision_lies_in(source, &tier->range);
    struct benchmark_unit money = {.large = source->unit.large};
    const char *amount = benchmark_amount_words(arena, &money, source->decision.amount);
    const char *times = "";
    if (source->unit.multiple)
        times = arena_printf(arena, "（%s的%s）", source->unit.base,
                             benchmark_amount_words(arena, &source->unit, (int64_t)(decision_value(source) + .5)));
    const char *in_tier = "";
    if (tier && tier->range.given)
        in_tier = arena_printf(arena, "，%s所适用阶次“%s”的幅度", scale->outside_tier ? "不在" : "符合", tier->name);
    scale->decision_label = arena_printf(arena, "本案%s", amount);
    scale->decision_words =
        arena_printf(arena, "本案%s%s%s%s。", amount, times, law_words(scale, source, tier), in_tier);
}

/* ---- the picture ---- */

static void add_range(struct scale_axis *axis, const struct benchmark_range *range) {
    if (!range->given)
        return;
    scale_axis_add(axis, (double)range->low);
    scale_axis_add(axis, (double)range->high);
}

static struct scale_axis make_axis(const struct scale *scale, const struct scale_source *source) {
    struct scale_axis axis;
    scale_axis_begin(&axis, (double)source->legal.low);
    add_range(&axis, &source->legal);
    for (size_t i = 0; i < source->tier_count; i++)
        add_range(&axis, &source->tiers[i].range);
    if (scale->decided)
        scale_axis_add(&axis, decision_value(source));
    scale_axis_close(&axis);
    return axis;
}

static void place_row(struct arena *arena, struct scale_row *row, double top, double height) {
    row->height = em(arena, height - .2);
    row->back_y = em(arena, top + .2);
    row->text_y = em(arena, top + 1.3);
    row->bar_y = em(arena, top + 1.75);
    row->middle_y = em(arena, top + 2.15);
}

static void draw_range(struct arena *arena, struct scale_row *row, const struct scale_axis *axis,
                       const struct benchmark_range *range) {
    double low = scale_axis_place(axis, (double)range->low), high = scale_axis_place(axis, (double)range->high);
    row->drawn = true;
    row->x = percent(arena, low);
    row->end_x = percent(arena, high);
    row->width = percent(arena, high - low);
    row->low_open = range->low_open;
    row->high_open = range->high_open;
}

static void draw_ticks(struct arena *arena, struct scale *scale, const struct scale_axis *axis,
                       const struct benchmark_unit *unit) {
    double amounts[MOST_TICKS], last = -LABEL_APART;
    scale->ticks.count = scale_axis_ticks(axis, amounts, MOST_TICKS);
    scale->ticks.items = arena_alloc(arena, (scale->ticks.count + 1) * sizeof *scale->ticks.items);
    for (size_t i = 0; i < scale->ticks.count; i++) {
        double x = scale_axis_place(axis, amounts[i]);
        const char *label = NULL;
        if (x - last >= LABEL_APART) {
            label = benchmark_amount_words(arena, unit, (int64_t)(amounts[i] + .5));
            last = x;
        }
        scale->ticks.items[i] = (struct scale_tick){percent(arena, x), label, anchor_at(x, 9)};
    }
}

static void draw_decision(struct arena *arena, struct scale *scale, const struct scale_axis *axis,
                          const struct scale_source *source) {
    double x = scale_axis_place(axis, decision_value(source));
    scale->decision_x = percent(arena, x);
    scale->decision_anchor = anchor_at(x, 25);
}

static void draw(struct arena *arena, struct scale *scale, const struct scale_source *source) {
    struct scale_axis axis = make_axis(scale, source);
    double y = scale->decided ? DECISION_HEIGHT : 0;
    scale->drawn = true;
    scale->logarithmic = axis.logarithmic;
    place_row(arena, &scale->legal, y, ROW_HEIGHT);
    draw_range(arena, &scale->legal, &axis, &source->legal);
    scale->top_y = scale->legal.middle_y;
    y += ROW_HEIGHT;
    for (size_t i = 0; i < source->tier_count; i++) {
        const struct benchmark_range *range = &source->tiers[i].range;
        double height = range->given ? ROW_HEIGHT : WORDS_HEIGHT;
        place_row(arena, &scale->tiers.items[i], y, height);
        if (range->given)
            draw_range(arena, &scale->tiers.items[i], &axis, range);
        y += height;
    }
    y += .4;
    scale->axis_y = em(arena, y);
    scale->tick_y = em(arena, y + .4);
    scale->axis_text_y = em(arena, y + 1.5);
    scale->height = em(arena, y + AXIS_HEIGHT - .4);
    draw_ticks(arena, scale, &axis, &source->unit);
    if (scale->decided)
        draw_decision(arena, scale, &axis, source);
    if (axis.logarithmic)
        scale->unit_note = axis.low < axis.floor
                               ? arena_printf(arena, "不满%s的部分按比例画在最左端。",
                                              benchmark_amount_words(arena, &source->unit, (int64_t)(axis.floor + .5)))
                               : "";
}

/* ---- in words ---- */

static const char *no_amount(const struct scale_tier *tier) {
    return is(tier->grade, "none") ? tier->grade_name : "不设金额";
}

/* In the picture the base is named once, in its title. */
static const char *bare_words(struct arena *arena, const struct scale_source *source,
                              const struct benchmark_range *range) {
    struct benchmark_unit unit = source->unit;
    unit.base = NULL;
    return benchmark_range_words(arena, &unit, range);
}

static void fill_row(struct arena *arena, struct scale *scale, const struct scale_source *source, size_t index) {
    const struct scale_tier *tier = &source->tiers[index];
    struct scale_row *row = &scale->tiers.items[index];
    row->name = tier->name;
    row->grade_name = tier->grade_name;
    row->measure = tier->measure;
    row->look = tier->grade;
    row->chosen = tier->chosen;
    row->words = tier->range.given ? bare_words(arena, source, &tier->range) : no_amount(tier);
    row->short_name = shortened(arena, tier->name, row->words);
    scale->any_measure = scale->any_measure || (tier->measure && *tier->measure);
    scale->any_chosen = scale->any_chosen || tier->chosen;
    scale->has_mitigated = scale->has_mitigated || (tier->range.given && is(tier->grade, "mitigated"));
}

/* What a reader hears who does not see the picture. */
static const char *describe(struct arena *arena, const struct scale *scale) {
    const char *words = arena_printf(arena, "法定幅度：%s。", scale->legal.words);
    for (size_t i = 0; i < scale->tiers.count; i++) {
        const struct scale_row *row = &scale->tiers.items[i];
        const char *mark = row->chosen ? arena_printf(arena, "（%s）", scale->chosen_word) : "";
        words = arena_printf(arena, "%s%s：%s%s。", words, row->name, row->words, mark);
    }
    return scale->decided ? arena_printf(arena, "%s%s", words, scale->decision_words) : words;
}

void scale_fill(struct arena *arena, struct scale *scale, const char *id, const struct scale_source *source) {
    *scale =
        (struct scale){.id = id, .unit_note = "", .chosen_word = source->chosen_word ? source->chosen_word : "适用"};
    scale->tiers.items = arena_alloc(arena, (source->tier_count + 1) * sizeof *scale->tiers.items);
    scale->tiers.count = source->tier_count;
    for (size_t i = 0; i < source->tier_count; i++)
        fill_row(arena, scale, source, i);
    scale->legal.words = bare_words(arena, source, &source->legal);
    scale->legal_words = benchmark_range_words(arena, &source->unit, &source->legal);
    if (can_compare(source))
        weigh_decision(arena, scale, source);
    if (source->legal.given)
        draw(arena, scale, source);
    scale->title =
        source->unit.multiple ? arena_printf(arena, "裁量阶次图：%s的倍数", source->unit.base) : "裁量阶次图：金额";
    scale->description = describe(arena, scale);
}
