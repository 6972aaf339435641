/* A benchmark drawn as a scale: where amounts stand, and what is said of a decision. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/site/benchmark/scale.h"
#include "../../portal/site/benchmark/scale_axis.h"

#define YUAN(amount) ((int64_t)(amount)*100)
#define RANGE(low, low_open, high, high_open)                                                                          \
    { true, low, high, low_open, high_open }

static int new_arena(void **state) {
    *state = arena_new();
    return 0;
}

static int free_arena(void **state) {
    arena_free(*state);
    return 0;
}

/* 5000 to 20000 yuan in three tiers, with one for mitigated and one for no penalty. */
static const struct scale_tier fine_tiers[] = {
    {"首违不罚", "none", "不予处罚", "教育", {0}, false},
    {"减轻", "mitigated", "减轻", "", RANGE(YUAN(1000), 0, YUAN(5000), 1), false},
    {"从轻", "lighter", "从轻", "", RANGE(YUAN(5000), 0, YUAN(10000), 1), false},
    {"一般", "ordinary", "一般", "", RANGE(YUAN(10000), 0, YUAN(15000), 1), true},
    {"从重", "heavier", "从重", "", RANGE(YUAN(15000), 0, YUAN(20000), 0), false},
};

static struct scale fill(void **state, struct scale_decision decision, size_t chosen) {
    struct scale_tier tiers[5];
    memcpy(tiers, fine_tiers, sizeof tiers);
    for (size_t i = 0; i < 5; i++)
        tiers[i].chosen = i == chosen;
    struct scale_tier *kept = arena_alloc(*state, sizeof tiers);
    memcpy(kept, tiers, sizeof tiers);
    struct scale_source source = {{0}, RANGE(YUAN(5000), 0, YUAN(20000), 0), kept, 5, decision, NULL};
    struct scale scale;
    scale_fill(*state, &scale, "s", &source);
    return scale;
}

/* What one tier of fifteen multiples says of a decision; base in fen. */
static struct scale fill_multiple(void **state, int64_t amount, int64_t base) {
    static const struct scale_tier tiers[] = {
        {"从轻", "lighter", "从轻", "", RANGE(5000, 0, 7000, 1), true},
        {"一般", "ordinary", "一般", "", RANGE(7000, 0, 9000, 1), false},
        {"从重", "heavier", "从重", "", RANGE(9000, 0, 10000, 0), false},
    };
    struct scale_source source = {
        {true, false, "货值金额"}, RANGE(5000, 0, 10000, 0), tiers, 3, {true, amount, base}, NULL};
    struct scale scale;
    scale_fill(*state, &scale, "s", &source);
    return scale;
}

static void amounts_stand_evenly_on_a_linear_axis(void **state) {
    (void)state;
    struct scale_axis axis;
    scale_axis_begin(&axis, 500000);
    scale_axis_add(&axis, 2000000);
    scale_axis_close(&axis);
    assert_false(axis.logarithmic);
    assert_true(scale_axis_place(&axis, 500000) == 2.5);
    assert_true(scale_axis_place(&axis, 2000000) == 97.5);
    assert_true(scale_axis_place(&axis, 1250000) == 50.0);
    assert_true(scale_axis_place(&axis, -1) == 2.5 && scale_axis_place(&axis, 1e18) == 97.5);
}

static void a_ratio_above_fifty_is_drawn_by_its_logarithm(void **state) {
    (void)state;
    static const struct {
        double low, high;
        bool logarithmic;
    } cases[] = {{100, 5000, false}, {100, 5001, true}, {0, 5000, false},
                 {0, 0, false},      {7, 7, false},     {1, 9e17, true}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct scale_axis axis;
        scale_axis_begin(&axis, cases[i].low);
        scale_axis_add(&axis, cases[i].high);
        scale_axis_close(&axis);
        assert_int_equal(axis.logarithmic, cases[i].logarithmic);
        double low = scale_axis_place(&axis, cases[i].low);
        assert_true(low == 2.5);
        assert_true(scale_axis_place(&axis, cases[i].high) >= low && scale_axis_place(&axis, cases[i].high) <= 97.5);
    }
}

static void each_tenfold_takes_the_same_room(void **state) {
    (void)state;
    struct scale_axis axis;
    scale_axis_begin(&axis, 1000);
    scale_axis_add(&axis, 1e9);
    scale_axis_close(&axis);
    double step = scale_axis_place(&axis, 1e4) - scale_axis_place(&axis, 1e3);
    assert_true(step > 15.82 && step < 15.85);
    assert_true(scale_axis_place(&axis, 1e9) - scale_axis_place(&axis, 1e8) - step < .001);
}

static void nothing_has_a_place_on_a_logarithmic_axis_too(void **state) {
    (void)state;
    struct scale_axis axis;
    scale_axis_begin(&axis, 0);
    scale_axis_add(&axis, 1000);
    scale_axis_add(&axis, 1e6);
    scale_axis_close(&axis);
    assert_true(axis.logarithmic && axis.floor == 1000);
    assert_true(scale_axis_place(&axis, 0) == 2.5);
    assert_true(scale_axis_place(&axis, 500) > 2.5 && scale_axis_place(&axis, 500) < scale_axis_place(&axis, 1000));
    double ticks[16];
    assert_int_equal(scale_axis_ticks(&axis, ticks, 16), 5);
    assert_true(ticks[0] == 0 && ticks[1] == 1000);
    assert_int_equal(scale_axis_ticks(&axis, ticks, 3), 3);
}

static void ticks_are_round_and_within(void **state) {
    (void)state;
    struct scale_axis axis;
    scale_axis_begin(&axis, 123400);
    scale_axis_add(&axis, 987600);
    scale_axis_close(&axis);
    double ticks[16];
    size_t count = scale_axis_ticks(&axis, ticks, 16);
    assert_int_equal(count, 4);
    assert_true(ticks[0] == 200000 && ticks[3] == 800000);
}

static void tiers_follow_each_other_across(void **state) {
    struct scale scale = fill(state, (struct scale_decision){0}, 9);
    assert_true(scale.drawn && !scale.logarithmic && !scale.decided && !scale.any_chosen && scale.has_mitigated);
    assert_int_equal(scale.tiers.count, 5);
    assert_false(scale.tiers.items[0].drawn);
    assert_string_equal(scale.tiers.items[0].words, "不予处罚");
    for (size_t i = 2; i < 5; i++)
        assert_string_equal(scale.tiers.items[i].x, scale.tiers.items[i - 1].end_x);
    assert_string_equal(scale.tiers.items[1].x, "2.50%");
    assert_string_equal(scale.tiers.items[4].end_x, "97.50%");
    assert_string_equal(scale.legal.x, scale.tiers.items[2].x);
    assert_true(scale.tiers.items[2].high_open && !scale.tiers.items[2].low_open);
    assert_non_null(strstr(scale.description, "法定幅度：5000元以上20000元以下。"));
    assert_non_null(strstr(scale.description, "从重：15000元以上20000元以下。"));
}

static void a_decision_is_weighed_at_each_end(void **state) {
    static const struct {
        int64_t fen;
        size_t chosen;
        bool outside_law, outside_tier;
        const char *words;
    } cases[] = {
        {YUAN(10000), 3, false, false, "本案10000元在法定幅度之内，符合所适用阶次“一般”的幅度。"},
        {YUAN(15000), 3, false, true, "本案15000元在法定幅度之内，不在所适用阶次“一般”的幅度。"},
        {YUAN(15000) - 1, 3, false, false, "本案14999.99元在法定幅度之内，符合所适用阶次“一般”的幅度。"},
        {YUAN(20000), 4, false, false, "本案20000元在法定幅度之内，符合所适用阶次“从重”的幅度。"},
        {YUAN(20000) + 1, 4, true, true, "本案20000.01元高于法定幅度的上限，不在所适用阶次“从重”的幅度。"},
        {YUAN(2000), 1, true, false, "本案2000元低于法定幅度的下限，属于减轻处罚，符合所适用阶次“减轻”的幅度。"},
        {YUAN(2000), 2, true, true, "本案2000元低于法定幅度的下限，不在所适用阶次“从轻”的幅度。"},
        {YUAN(5000), 9, false, false, "本案5000元在法定幅度之内。"},
        {0, 0, true, false, "本案0元低于法定幅度的下限。"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct scale scale = fill(state, (struct scale_decision){true, cases[i].fen, 0}, cases[i].chosen);
        assert_true(scale.decided);
        assert_int_equal(scale.outside_law, cases[i].outside_law);
        assert_int_equal(scale.outside_tier, cases[i].outside_tier);
        assert_string_equal(scale.decision_words, cases[i].words);
    }
}

static void a_mark_outside_widens_the_picture(void **state) {
    struct scale scale = fill(state, (struct scale_decision){true, YUAN(40000), 0}, 4);
    assert_string_equal(scale.decision_x, "97.50%");
    assert_string_equal(scale.decision_anchor, "end");
    assert_true(atof(scale.legal.end_x) < 60);
}

static void multiples_are_compared_without_rounding(void **state) {
    struct scale exact = fill_multiple(state, YUAN(5000), YUAN(1000));
    assert_false(exact.outside_law || exact.outside_tier);
    assert_string_equal(exact.decision_words,
                        "本案5000元（货值金额的5倍）在法定幅度之内，符合所适用阶次“从轻”的幅度。");
    struct scale below = fill_multiple(state, YUAN(5000) - 1, YUAN(1000));
    assert_true(below.outside_law && below.outside_tier);
    struct scale next = fill_multiple(state, YUAN(7000), YUAN(1000));
    assert_true(!next.outside_law && next.outside_tier);
    struct scale huge = fill_multiple(state, INT64_MAX / 2, INT64_MAX / 14);
    assert_true(huge.decided && !huge.outside_law && huge.outside_tier);
    struct scale absurd = fill_multiple(state, INT64_MAX, 1);
    assert_true(absurd.decided && absurd.outside_law && absurd.logarithmic);
}

static void a_multiple_without_its_base_has_no_mark(void **state) {
    struct scale scale = fill_multiple(state, YUAN(5000), 0);
    assert_true(scale.drawn && !scale.decided);
    assert_null(scale.decision_x);
}

static void without_amounts_there_is_a_table_alone(void **state) {
    static const struct scale_tier tiers[] = {{"一般", "ordinary", "一般", "责令改正", {0}, true}};
    struct scale_source source = {{0}, {0}, tiers, 1, {true, 100, 0}, NULL};
    struct scale scale;
    scale_fill(*state, &scale, "s", &source);
    assert_true(!scale.drawn && !scale.decided && scale.tiers.count == 1);
    assert_string_equal(scale.tiers.items[0].words, "不设金额");
    source.tier_count = 0;
    scale_fill(*state, &scale, "s", &source);
    assert_int_equal(scale.tiers.count, 0);
}

static void long_names_are_shortened_between_characters(void **state) {
    static const struct scale_tier tiers[] = {
        {"情节特别严重并造成重大危害后果", "heavier", "从重", "", RANGE(1, 0, 2, 0), false},
        {"恰好七个汉字呀", "heavier", "从重", "", RANGE(1, 0, 2, 0), false}};
    struct scale_source source = {{0}, RANGE(1, 0, 2, 0), tiers, 2, {0}, NULL};
    struct scale scale;
    scale_fill(*state, &scale, "s", &source);
    assert_string_equal(scale.tiers.items[0].short_name, "情节特别严重…");
    assert_string_equal(scale.tiers.items[1].short_name, "恰好七个汉字呀");
}

static void a_huge_range_says_how_it_is_drawn(void **state) {
    static const struct scale_tier tiers[] = {
        {"减轻", "mitigated", "减轻", "", RANGE(0, 1, YUAN(1000), 1), false},
        {"从轻", "lighter", "从轻", "", RANGE(YUAN(1000), 0, YUAN(50000), 1), false},
        {"从重", "heavier", "从重", "", RANGE(YUAN(50000), 0, YUAN(2000000), 0), false}};
    struct scale_source source = {{.large = true}, RANGE(YUAN(1000), 0, YUAN(2000000), 0), tiers, 3, {0}, NULL};
    struct scale scale;
    scale_fill(*state, &scale, "s", &source);
    assert_true(scale.logarithmic);
    assert_string_equal(scale.unit_note, "不满1000元的部分按比例画在最左端。");
    assert_string_equal(scale.legal.words, "1000元以上200万元以下");
    assert_true(atof(scale.tiers.items[1].width) > 25);
    for (size_t i = 0; i < scale.ticks.count; i++)
        assert_true(atof(scale.ticks.items[i].x) >= 2.5 && atof(scale.ticks.items[i].x) <= 97.5);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_stand_evenly_on_a_linear_axis),
        cmocka_unit_test(a_ratio_above_fifty_is_drawn_by_its_logarithm),
        cmocka_unit_test(each_tenfold_takes_the_same_room),
        cmocka_unit_test(nothing_has_a_place_on_a_logarithmic_axis_too),
        cmocka_unit_test(ticks_are_round_and_within),
        cmocka_unit_test(tiers_follow_each_other_across),
        cmocka_unit_test(a_decision_is_weighed_at_each_end),
        cmocka_unit_test(a_mark_outside_widens_the_picture),
        cmocka_unit_test(multiples_are_compared_without_rounding),
        cmocka_unit_test(a_multiple_without_its_base_has_no_mark),
        cmocka_unit_test(without_amounts_there_is_a_table_alone),
        cmocka_unit_test(long_names_are_shortened_between_characters),
        cmocka_unit_test(a_huge_range_says_how_it_is_drawn),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, new_arena, free_arena);
}
