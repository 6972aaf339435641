/* Charts: the scale begins at zero and holds the largest number, everything stays inside the drawing, what was not
 * reported is no zero, and labels neither overlap nor leave; with nothing, one number, hundreds and the hugest. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/utf8.h"
#include "../../portal/site/figure/chart.h"
#include "../../portal/site/shared/number.h"

static struct arena *arena;

static int start(void **state) {
    (void)state;
    arena = arena_new();
    return 0;
}

static int finish(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

/* A length or share as a number; fails unless it is written as SVG has it. */
static double length_of(const char *text, const char *unit) {
    char *end;
    double value = strtod(text, &end);
    assert_string_equal(end, unit);
    return value;
}
#define EM(text)      length_of((text), "em")
#define PERCENT(text) length_of((text), "%")

static void numbers_are_grouped_and_shortened(void **state) {
    (void)state;
    assert_string_equal(number_words(arena, 0), "0");
    assert_string_equal(number_words(arena, 999), "999");
    assert_string_equal(number_words(arena, 1000), "1,000");
    assert_string_equal(number_words(arena, 1002003), "1,002,003");
    assert_string_equal(number_words(arena, -12345), "-12,345");
    assert_string_equal(number_words(arena, INT64_MAX), "9,223,372,036,854,775,807");
    assert_string_equal(number_words(arena, INT64_MIN), "-9,223,372,036,854,775,808");
    assert_string_equal(number_short(arena, 9999), "9,999");
    assert_string_equal(number_short(arena, 10000), "1万");
    assert_string_equal(number_short(arena, 1234567), "123.46万");
    assert_string_equal(number_short(arena, 15000), "1.5万");
    assert_string_equal(number_short(arena, 10300), "1.03万");
    assert_string_equal(number_short(arena, 250000000), "2.5亿");
    assert_string_equal(number_short(arena, INT64_MAX), "92,233,720,368.55亿");
    assert_string_equal(number_short_yuan(arena, 0), "0元");
    assert_string_equal(number_short_yuan(arena, 5), "0.05元");
    assert_string_equal(number_short_yuan(arena, 123450), "1,234.5元");
    assert_string_equal(number_short_yuan(arena, 123456789), "123.46万元");
    assert_string_equal(number_short_yuan(arena, INT64_MAX), "922,337,203.69亿元");
}

static void a_scale_has_at_most_four_steps(void **state) {
    (void)state;
    static const uint64_t wanted[][2] = {{0, 1},  {1, 1},   {4, 1},   {5, 2},   {8, 2},     {9, 5},
                                         {20, 5}, {21, 10}, {40, 10}, {41, 20}, {1704, 500}};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        assert_int_equal(chart_step(wanted[i][0]), wanted[i][1]);
    for (uint64_t max = 1; max < (uint64_t)1 << 62; max = max * 3 + 1) {
        uint64_t step = chart_step(max);
        assert_true(max / step < 4 || max == step * 4);
        assert_true(step == 1 || max > step); /* never one step much too large */
    }
    assert_true(chart_step(INT64_MAX) == 5000000000000000000u);
}

static struct chart_item item(const char *name, int64_t value) {
    return (struct chart_item){name, value, false};
}

/* Widths are in proportion, rows do not overlap, and the last one is inside the drawing. */
static void check_bars(const struct bar_chart *chart, const struct chart_item *items, int64_t most) {
    double before = 0;
    for (size_t i = 0; i < chart->bars.count; i++) {
        const struct chart_bar *bar = &chart->bars.items[i];
        double width = PERCENT(bar->width), wanted = most ? 100.0 * (double)items[i].value / (double)most : 0;
        assert_true(width >= 0 && width <= 100);
        assert_true(width > wanted - 0.01 && width < (wanted > 0.3 ? wanted + 0.01 : 0.31));
        assert_true((width > 0) == (items[i].value > 0));
        assert_true(EM(bar->label_y) - 1 >= before); /* a line of letters above its foot */
        assert_true(EM(bar->bar_y) > EM(bar->label_y));
        before = EM(bar->bar_y) + 0.8;
    }
    assert_true(before <= EM(chart->height));
}

static void bars_keep_their_order_and_proportion(void **state) {
    (void)state;
    const struct chart_item items[] = {item("警告", 10), item("罚款", 100), item("没收", 0), item("其他", 33)};
    struct bar_chart chart = chart_bars(arena, "x", "处罚", CHART_COUNT, false, items, 4);
    assert_int_equal(chart.bars.count, 4);
    assert_string_equal(chart.bars.items[1].width, "100.00%");
    assert_string_equal(chart.bars.items[2].width, "0.00%");
    assert_string_equal(chart.bars.items[2].value, "0");
    assert_string_equal(chart.about, "共4项，最大的是罚款，100。全部数字见表。");
    check_bars(&chart, items, 100);
}

static void ranked_bars_are_the_largest(void **state) {
    (void)state;
    struct chart_item items[200];
    for (size_t i = 0; i < 200; i++)
        items[i] = item(arena_printf(arena, "机关%zu", i), (int64_t)((i * 7919) % 200));
    struct bar_chart chart = chart_bars(arena, "x", "处罚", CHART_COUNT, true, items, 200);
    assert_int_equal(chart.bars.count, CHART_BARS);
    assert_int_equal(chart.left_out, 200 - CHART_BARS);
    for (int64_t i = 0; i < CHART_BARS; i++)
        assert_string_equal(chart.bars.items[i].value, number_words(arena, 199 - i));
    struct bar_chart all = chart_bars(arena, "x", "处罚", CHART_COUNT, false, items, 200);
    assert_int_equal(all.bars.count, 200);
    check_bars(&all, items, 199);
    const struct chart_item equal[] = {item("甲", 5), item("乙", 9), item("丙", 5)};
    chart = chart_bars(arena, "x", "处罚", CHART_COUNT, true, equal, 3);
    assert_string_equal(chart.bars.items[1].name, "甲");
    assert_string_equal(chart.bars.items[2].name, "丙");
}

static void what_was_not_reported_has_no_bar(void **state) {
    (void)state;
    const struct chart_item items[] = {{"甲", 0, true}, item("乙", 0), {"丙", 0, true}};
    struct bar_chart chart = chart_bars(arena, "x", "处罚", CHART_COUNT, false, items, 3);
    assert_int_equal(chart.bars.count, 1);
    assert_string_equal(chart.bars.items[0].name, "乙");
    assert_string_equal(chart.about, "共1项，均为0。");
    assert_int_equal(chart_bars(arena, "x", "处罚", CHART_COUNT, true, items, 1).bars.count, 0);
    assert_int_equal(chart_bars(arena, "x", "处罚", CHART_COUNT, true, NULL, 0).bars.count, 0);
}

static void bars_hold_the_hugest_and_the_longest(void **state) {
    (void)state;
    const struct chart_item items[] = {item("没收违法所得、没收非法财物、没收其他", INT64_MAX), item("警告", 1),
                                       item("罚款", INT64_MAX - 1)};
    struct bar_chart chart = chart_bars(arena, "x", "处罚", CHART_FEN, false, items, 3);
    check_bars(&chart, items, INT64_MAX);
    assert_int_equal(utf8_length(chart.bars.items[0].label), 12);
    assert_true(utf8_valid(chart.bars.items[0].label, strlen(chart.bars.items[0].label)));
    assert_string_equal(chart.bars.items[1].width, "0.30%");
    assert_string_equal(chart.bars.items[1].label, "警告");
}

/* Everything is inside; the scale runs from zero at the foot to no less than the largest number. */
static void check_lines(const struct line_chart *chart, size_t years) {
    const struct chart_tick *ticks = chart->ticks.items;
    double height = EM(chart->height), foot = EM(ticks[0].y), top = EM(ticks[chart->ticks.count - 1].y);
    assert_true(chart->ticks.count >= 2 && chart->ticks.count <= 6);
    assert_true(*ticks[0].value == '0' && foot < height && top > 0 && top < foot);
    assert_int_equal(chart->years.count, years);
    assert_non_null(chart->years.items[years - 1].words);
    for (size_t i = 0; i < chart->lines.count; i++) {
        const struct chart_line *line = &chart->lines.items[i];
        assert_true(line->points.count > 0 && line->points.count <= years && line->segments.count < line->points.count);
        for (size_t k = 0; k < line->points.count; k++) {
            assert_true(EM(line->points.items[k].y) <= foot + 0.001 && EM(line->points.items[k].y) >= top - 0.001);
            assert_true(PERCENT(line->points.items[k].x) >= 0 && PERCENT(line->points.items[k].x) <= 100);
        }
        assert_true(EM(line->label_y) > 0 && EM(line->label_y) <= height && PERCENT(line->label_x) <= 100);
    }
}

static struct chart_series series(const char *name, size_t count, const int64_t *values) {
    struct chart_item *items = arena_alloc(arena, count * sizeof *items);
    for (size_t i = 0; i < count; i++)
        items[i] = (struct chart_item){NULL, values[i] < 0 ? 0 : values[i], values[i] < 0};
    return (struct chart_series){name, items};
}
#define SERIES(name, ...)                                                                                              \
    series(name, sizeof((const int64_t[]){__VA_ARGS__}) / sizeof(int64_t), (const int64_t[]){__VA_ARGS__})

static void a_line_breaks_where_nothing_was_reported(void **state) {
    (void)state;
    struct chart_series one = SERIES("处罚", 5, 8, -1, 0, 4, -1);
    struct line_chart chart = chart_lines(arena, "x", "处罚", CHART_COUNT, 2020, 6, &one, 1);
    check_lines(&chart, 6);
    assert_int_equal(chart.lines.count, 1);
    assert_int_equal(chart.lines.items[0].points.count, 4);
    assert_int_equal(chart.lines.items[0].segments.count, 2);
    assert_string_equal(chart.lines.items[0].label, "4");
    assert_string_equal(chart.lines.items[0].points.items[2].y, chart.ticks.items[0].y); /* 0 is on the foot */
    assert_string_equal(chart.about, "处罚：2020年5，2024年4。全部数字见表。");
}

static void lines_without_a_number_are_left_out(void **state) {
    (void)state;
    struct chart_series two[] = {SERIES("甲", -1, -1), SERIES("乙", 0, 0)};
    struct line_chart chart = chart_lines(arena, "x", "处罚", CHART_COUNT, 2024, 2, two, 2);
    check_lines(&chart, 2);
    assert_int_equal(chart.lines.count, 1);
    assert_string_equal(chart.lines.items[0].name, "乙");
    assert_int_equal(chart_lines(arena, "x", "处罚", CHART_COUNT, 2024, 2, two, 1).lines.count, 0);
    assert_int_equal(chart_lines(arena, "x", "处罚", CHART_COUNT, 2024, 2, NULL, 0).lines.count, 0);
}

static void one_year_is_one_point(void **state) {
    (void)state;
    struct chart_series one = SERIES("处罚", 7);
    struct line_chart chart = chart_lines(arena, "x", "处罚", CHART_COUNT, 2025, 1, &one, 1);
    check_lines(&chart, 1);
    assert_int_equal(chart.lines.items[0].points.count, 1);
    assert_int_equal(chart.lines.items[0].segments.count, 0);
    assert_string_equal(chart.years.items[0].words, "2025");
}

/* Eight lines that end in one point: their labels stand apart, none leaves the drawing. */
static void labels_do_not_overlap(void **state) {
    (void)state;
    static const int64_t ends[] = {0, 500, 1000};
    for (size_t e = 0; e < 3; e++) {
        struct chart_series all[CHART_LINES + 1];
        for (size_t i = 0; i <= CHART_LINES; i++)
            all[i] = SERIES("示例县生态环境分局", (int64_t)i * 100, ends[e]);
        struct line_chart chart = chart_lines(arena, "x", "处罚", CHART_COUNT, 2024, 2, all, CHART_LINES + 1);
        check_lines(&chart, 2);
        assert_int_equal(chart.lines.count, CHART_LINES);
        for (size_t i = 0; i < CHART_LINES; i++) {
            assert_int_equal(utf8_length(chart.lines.items[i].label), 5);
            for (size_t k = 0; k < i; k++) {
                double apart = EM(chart.lines.items[i].label_y) - EM(chart.lines.items[k].label_y);
                assert_true(apart > 1.3 || apart < -1.3);
                assert_string_not_equal(chart.lines.items[i].mark, chart.lines.items[k].mark);
                assert_string_not_equal(chart.lines.items[i].dash, chart.lines.items[k].dash);
            }
        }
    }
}

static void many_years_and_huge_numbers_stay_inside(void **state) {
    (void)state;
    int64_t values[30];
    for (size_t i = 0; i < 30; i++)
        values[i] = i % 2 ? INT64_MAX - (int64_t)i : (int64_t)i;
    struct chart_series one = series("罚没金额", 30, values);
    struct line_chart chart = chart_lines(arena, "x", "罚没金额", CHART_FEN, 1996, 30, &one, 1);
    check_lines(&chart, 30);
    size_t words = 0;
    for (size_t i = 0; i < 30; i++)
        words += chart.years.items[i].words != NULL;
    assert_true(words >= 2 && words <= 7);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_grouped_and_shortened),
        cmocka_unit_test(a_scale_has_at_most_four_steps),
        cmocka_unit_test(bars_keep_their_order_and_proportion),
        cmocka_unit_test(ranked_bars_are_the_largest),
        cmocka_unit_test(what_was_not_reported_has_no_bar),
        cmocka_unit_test(bars_hold_the_hugest_and_the_longest),
        cmocka_unit_test(a_line_breaks_where_nothing_was_reported),
        cmocka_unit_test(lines_without_a_number_are_left_out),
        cmocka_unit_test(one_year_is_one_point),
        cmocka_unit_test(labels_do_not_overlap),
        cmocka_unit_test(many_years_and_huge_numbers_stay_inside),
    };
    return cmocka_run_group_tests(tests, start, finish);
}
