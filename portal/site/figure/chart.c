/* Where the bars of a chart and their words stand. */
#include <string.h>

#include "../../../fcgi/utf8.h"
#include "../shared/number.h"
#include "chart_private.h"

#define BAR_LETTERS 12
#define BAR_ROW     290 /* hundredths of an em, as all heights */
#define BAR_BELOW   155 /* from the row's upper edge to the bar's */
#define LABEL_BELOW 110
#define BAR_LEAST   30 /* hundredths of a per cent */

/* ---- what lines need as well ---- */

const char *chart_value(struct arena *arena, enum chart_unit unit, int64_t value) {
    return unit == CHART_FEN ? number_short_yuan(arena, value) : number_short(arena, value);
}

const char *chart_em(struct arena *arena, int64_t hundredths) {
    return arena_printf(arena, "%ld.%02ldem", (long)(hundredths / 100), (long)(hundredths % 100));
}

const char *chart_percent(struct arena *arena, int64_t hundredths) {
    return arena_printf(arena, "%ld.%02ld%%", (long)(hundredths / 100), (long)(hundredths % 100));
}

const char *chart_label(struct arena *arena, const char *name, size_t letters) {
    if (utf8_length(name) <= letters)
        return name;
    const char *end = name;
    for (size_t i = 1; i < letters; i++)
        utf8_next(&end);
    return arena_printf(arena, "%.*s…", (int)(end - name), name);
}

int64_t chart_share(uint64_t value, uint64_t most, int64_t whole) {
    return most ? (int64_t)((long double)value / (long double)most * (long double)whole + 0.5L) : 0;
}

int64_t chart_most(const struct chart_item *items, size_t count) {
    int64_t most = 0;
    for (size_t i = 0; i < count; i++)
        if (!items[i].none && items[i].value > most)
            most = items[i].value;
    return most;
}

/* ---- bars ---- */

/* The items with a number; ranked: the largest first, equal ones in their order. */
static size_t choose_items(struct arena *arena, bool ranked, const struct chart_item *items, size_t count,
                           struct chart_item **chosen) {
    struct chart_item *kept = arena_alloc(arena, (count + 1) * sizeof *kept);
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        size_t place = used;
        if (items[i].none)
            continue;
        while (ranked && place && kept[place - 1].value < items[i].value)
            place--;
        memmove(&kept[place + 1], &kept[place], (used++ - place) * sizeof *kept);
        kept[place] = items[i];
    }
    *chosen = kept;
    return used;
}

static struct chart_bar lay_bar(struct arena *arena, enum chart_unit unit, const struct chart_item *item, int64_t most,
                                size_t row) {
    int64_t top = (int64_t)row * BAR_ROW, width = chart_share((uint64_t)item->value, (uint64_t)most, 10000);
    if (item->value && width < BAR_LEAST)
        width = BAR_LEAST; /* what is not zero can be seen */
    return (struct chart_bar){
        .name = item->name,
        .label = chart_label(arena, item->name, BAR_LETTERS),
        .value = chart_value(arena, unit, item->value),
        .width = chart_percent(arena, width),
        .label_y = chart_em(arena, top + LABEL_BELOW),
        .bar_y = chart_em(arena, top + BAR_BELOW),
    };
}

static const char *about_bars(struct arena *arena, enum chart_unit unit, const struct chart_item *items, size_t count) {
    const struct chart_item *largest = NULL;
    for (size_t i = 0; i < count; i++)
        if (!largest || items[i].value > largest->value)
            largest = &items[i];
    if (!largest || !largest->value)
        return arena_printf(arena, "共%zu项，均为0。", count);
    return arena_printf(arena, "共%zu项，最大的是%s，%s。全部数字见表。", count, largest->name,
                        chart_value(arena, unit, largest->value));
}

struct bar_chart chart_bars(struct arena *arena, const char *id, const char *title, enum chart_unit unit, bool ranked,
                            const struct chart_item *items, size_t count) {
    struct chart_item *chosen;
    size_t kept = choose_items(arena, ranked, items, count, &chosen);
    size_t drawn = ranked && kept > CHART_BARS ? CHART_BARS : kept;
    int64_t most = chart_most(chosen, kept);
    struct bar_chart chart = {
        .id = id,
        .title = title,
        .about = about_bars(arena, unit, chosen, kept),
        .height = chart_em(arena, (int64_t)drawn * BAR_ROW),
        .bars = {arena_alloc(arena, (drawn + 1) * sizeof(struct chart_bar)), drawn},
        .left_out = kept - drawn,
    };
    for (size_t i = 0; i < drawn; i++)
        chart.bars.items[i] = lay_bar(arena, unit, &chosen[i], most, i);
    return chart;
}
