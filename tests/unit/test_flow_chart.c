/* The flow chart of a matter: how its texts are broken into lines, and where its boxes and arrows lie. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/site/list/flow_chart.h"

static int new_arena(void **state) {
    *state = arena_new();
    return 0;
}

static int free_arena(void **state) {
    arena_free(*state);
    return 0;
}

/* The lines, joined by |. */
static const char *wrapped(struct arena *arena, const char *text, int64_t width) {
    flow_texts lines = flow_wrap(arena, text, 10, width);
    const char *joined = "";
    for (size_t i = 0; i < lines.count; i++)
        joined = arena_printf(arena, "%s%s%s", joined, i ? "|" : "", lines.items[i]);
    return joined;
}

static void text_is_broken_where_print_would_break_it(void **state) {
    static const struct {
        const char *text, *lines;
        int64_t width;
    } cases[] = {
        {"", "", 50},
        {NULL, "", 50},
        {"受理", "受理", 50},
        {"一二三四五", "一二三四五", 50},
        {"一二三四五六", "一二三四|五六", 50},         /* no character is left alone */
        {"一二三四五，六", "一二三四|五，六", 50},     /* no mark begins a line */
        {"一二三四五，", "一二三四五，", 50},          /* one mark may hang */
        {"一二三四（五六）", "一二三四|（五六）", 50}, /* no opening mark ends one */
        {"收到20个工作日", "收到20个|工作日", 50},     /* numbers stay whole */
        {"材料不实的，退回", "材料不实的，|退回", 70}, /* after a mark, where one is near */
        {"甲乙丙丁12", "甲乙丙丁|12", 50},
        {"abcdefghijklmnopqrst", "abcdefgh|ijklmnop|qrst", 50}, /* but for one longer than a line */
        {"甲   乙", "甲   乙", 60},
        {"   甲", "甲", 50},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(wrapped(*state, cases[i].text, cases[i].width), cases[i].lines);
}

static void no_line_is_wider_than_the_box_but_for_a_hanging_mark(void **state) {
    const char *text = "申请材料不齐全或者不符合法定形式的，当场或者5个工作日内一次告知需要补正的全部内容（逾期不告知的"
                       "，自收到之日起即为受理）。";
    for (int64_t width = 20; width < 300; width += 7) {
        flow_texts lines = flow_wrap(*state, text, 10, width);
        size_t length = 0;
        for (size_t i = 0; i < lines.count; i++) {
            length += strlen(lines.items[i]);
            assert_true((int64_t)strlen(lines.items[i]) / 3 * 10 <= width + 10);
        }
        assert_int_equal(length, strlen(text));
    }
}

static struct flow_chart chart_of(struct arena *arena, struct flow_step *steps, size_t count) {
    flow_steps list = {steps, count};
    return flow_chart_lay(arena, &list);
}

static void no_steps_make_no_picture(void **state) {
    struct flow_chart chart = chart_of(*state, NULL, 0);
    assert_int_equal(chart.height, 0);
    assert_int_equal(chart.boxes.count, 0);
    assert_int_equal(chart.arrows.count, 0);
}

/* Boxes lie one below the other inside the picture and do not touch; exits lie beside their step. */
static void check_places(const struct flow_chart *chart) {
    int64_t bottom = 0;
    const struct flow_box *step = NULL;
    for (size_t i = 0; i < chart->boxes.count; i++) {
        const struct flow_box *box = &chart->boxes.items[i];
        assert_true(box->x >= 0 && box->x + box->width <= chart->width);
        assert_true(box->y >= 0 && box->y + box->height <= chart->height);
        if (box->side)
            assert_true(box->x > step->x + step->width);
        else
            assert_true(box->y > bottom || i == 0);
        if (!box->side)
            step = box;
        bottom = box->y + box->height > bottom ? box->y + box->height : bottom;
        for (size_t k = 0; k < box->lines.count; k++) {
            assert_true(box->lines.items[k].y > box->y && box->lines.items[k].y < box->y + box->height);
            assert_int_equal(box->lines.items[k].x, box->x + box->width / 2);
        }
    }
}

static void steps_follow_each_other_and_exits_lie_beside(void **state) {
    struct flow_step steps[] = {
        {1, "申请", "申请人", "", NULL},
        {2, "受理", "政务服务窗口", "当场",
         "不予受理：出具不予受理通知书，写明理由，并告知申请行政复议或者提起行政诉讼的权利"},
        {3, "决定", NULL, "20个工作日", ""},
    };
    struct flow_chart chart = chart_of(*state, steps, 3);
    check_places(&chart);
    assert_int_equal(chart.boxes.count, 4);
    assert_int_equal(chart.arrows.count, 3);
    assert_string_equal(chart.boxes.items[1].lines.items[0].text, "2 受理");
    assert_true(chart.boxes.items[1].lines.items[0].strong);
    assert_true(chart.boxes.items[2].side);
    assert_true(chart.boxes.items[2].height > chart.boxes.items[1].height);
    assert_true(chart.boxes.items[0].radius > chart.boxes.items[1].radius);
    assert_int_equal(chart.boxes.items[0].radius, chart.boxes.items[3].radius);
}

static void without_exits_the_steps_stand_in_the_middle(void **state) {
    struct flow_step steps[] = {{1, "申请", "", "", ""}, {2, "决定", "", "", ""}};
    struct flow_chart chart = chart_of(*state, steps, 2);
    check_places(&chart);
    const struct flow_box *box = &chart.boxes.items[0];
    assert_int_equal(2 * box->x + box->width, chart.width);
    long from = (long)(box->y + box->height), to = (long)chart.boxes.items[1].y, x = (long)(box->x + box->width / 2);
    assert_string_equal(chart.arrows.items[0].line, arena_printf(*state, "M%ld %ldV%ld", x, from, to - 7));
    assert_string_equal(chart.arrows.items[0].head, arena_printf(*state, "M%ld %ldl-4 -7h8z", x, to));
}

static void long_charts_keep_their_order(void **state) {
    struct flow_step steps[60];
    for (int64_t i = 0; i < 60; i++)
        steps[i] = (struct flow_step){i + 1, "审查当事人提交的全部申请材料", "两名以上执法人员", "5个工作日",
                                      i % 3 ? "" : "退回补正"};
    struct flow_chart chart = chart_of(*state, steps, 60);
    check_places(&chart);
    assert_int_equal(chart.boxes.count, 80);
    assert_int_equal(chart.arrows.count, 79);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_broken_where_print_would_break_it),
        cmocka_unit_test(no_line_is_wider_than_the_box_but_for_a_hanging_mark),
        cmocka_unit_test(no_steps_make_no_picture),
        cmocka_unit_test(steps_follow_each_other_and_exits_lie_beside),
        cmocka_unit_test(without_exits_the_steps_stand_in_the_middle),
        cmocka_unit_test(long_charts_keep_their_order),
    };
    return cmocka_run_group_tests(tests, new_arena, free_arena);
}
