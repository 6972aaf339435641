/* Circumstances by factor, a citizen's answers about them, and what changed between versions of a benchmark. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/site/benchmark/benchmark_answers.h"
#include "../../portal/site/benchmark/benchmark_changes.h"

static int new_arena(void **state) {
    *state = arena_new();
    return 0;
}

static int free_arena(void **state) {
    arena_free(*state);
    return 0;
}

static struct benchmark_tier tier_rows[] = {
    {1, 500000, 1000000, "lighter", "从轻", "从轻", "责令改正", true, false, true},
    {2, 1000000, 1500000, "ordinary", "一般", "一般", "", true, false, true},
    {3, 1500000, 2000000, "heavier", "从重", "从重", "", true, false, false},
};
static struct benchmark_circumstance circumstance_rows[] = {
    {1, 1, "持续时间", "不满一个月"}, {2, 2, "持续时间", "一个月以上"}, {3, 3, "次数", "三次以上"},
    {4, 1, "次数", "首次"},           {5, 3, "持续时间", "一年以上"},   {6, 9, "次数", "不知何阶"},
};
static const benchmark_tiers tiers = {tier_rows, 3};

static benchmark_factors factors(void **state) {
    benchmark_circumstances all = {circumstance_rows, 6};
    return benchmark_factors_of(*state, &all, &tiers);
}

static struct benchmark_answers read_answers(void **state, size_t count, const int64_t *positions) {
    benchmark_factors parted = factors(state);
    struct integers chosen = {(int64_t *)positions, count};
    return benchmark_answers_read(*state, &parted, &tiers, &chosen);
}
#define ANSWERS(state, ...)                                                                                            \
    read_answers(state, sizeof((int64_t[]){__VA_ARGS__}) / sizeof(int64_t), (int64_t[]){__VA_ARGS__})

static void circumstances_are_parted_by_factor(void **state) {
    benchmark_factors parted = factors(state);
    assert_int_equal(parted.count, 2);
    assert_string_equal(parted.items[0].name, "持续时间");
    assert_int_equal(parted.items[0].circumstances.count, 3);
    assert_int_equal(parted.items[1].circumstances.count, 3);
    for (size_t i = 0; i < 2; i++)
        assert_int_equal(parted.items[i].cells.count, 3);
    assert_string_equal(parted.items[0].cells.items[2].circumstances.items[0].text, "一年以上");
    assert_int_equal(parted.items[1].cells.items[1].circumstances.count, 0);
    benchmark_circumstances none = {0};
    assert_int_equal(benchmark_factors_of(*state, &none, &tiers).count, 0);
}

static void one_tier_is_reached_by_answers_that_agree(void **state) {
    struct benchmark_answers answers = ANSWERS(state, 1, 4);
    assert_null(answers.fault);
    assert_int_equal(answers.tier_count, 1);
    assert_true(answers.tiers[0] && !answers.tiers[1] && !answers.tiers[2]);
    assert_string_equal(answers.list.items[0].text, "不满一个月");
    assert_string_equal(answers.list.items[1].tier_name, "从轻");
}

static void answers_that_differ_reach_several(void **state) {
    struct benchmark_answers answers = ANSWERS(state, 3, 2);
    assert_null(answers.fault);
    assert_int_equal(answers.tier_count, 2);
    assert_true(!answers.tiers[0] && answers.tiers[1] && answers.tiers[2]);
}

static void no_answer_reaches_none(void **state) {
    struct benchmark_answers answers = read_answers(state, 0, NULL);
    assert_null(answers.fault);
    assert_int_equal(answers.tier_count, 0);
    assert_int_equal(answers.list.items[0].position, 0);
}

static void wrong_answers_are_refused(void **state) {
    assert_non_null(strstr(ANSWERS(state, 1, 2).fault, "只能选择一种"));
    assert_non_null(strstr(ANSWERS(state, 7).fault, "现行版本"));
    assert_non_null(strstr(ANSWERS(state, 1, INT64_MAX).fault, "现行版本"));
    assert_non_null(strstr(ANSWERS(state, 6).fault, "现行版本"));
}

static struct benchmark_whole whole(void) {
    return (struct benchmark_whole){
        .benchmark = {.matter = "甲",
                      .document = "乙",
                      .unit = "fen",
                      .legal_low = 500000,
                      .legal_high = 2000000,
                      .effective_on = {2024, 3, 15},
                      .rules = "第一行。\n第二行。"},
        .tiers = {tier_rows, 3},
        .circumstances = {circumstance_rows, 5},
    };
}

static void equal_versions_have_no_changes(void **state) {
    struct benchmark_whole one = whole(), other = whole();
    assert_int_equal(benchmark_compare(*state, &one, &other).count, 0);
}

static void each_statement_that_differs_is_named(void **state) {
    static struct benchmark_tier changed[] = {
        {1, 500000, 900000, "lighter", "从轻", "从轻", "责令改正", true, false, true},
        {2, 900000, 1500000, "ordinary", "一般", "一般", "", true, false, true},
        {3, 1500000, 2000000, "heavier", "从重", "加重", "", true, false, false},
    };
    struct benchmark_whole old = whole(), new = whole();
    new.tiers.items = changed;
    new.circumstances.count = 4;
    new.benchmark.rules = "第一行。\n第二条。";
    static const char *const names[] = {"阶次“从轻”",
                                        "阶次“一般”",
                                        "阶次“加重”",
                                        "情形（次数，加重）",
                                        "适用规则",
                                        "阶次“从重”",
                                        "情形（持续时间，从重）",
                                        "情形（次数，从重）"};
    benchmark_changes changes = benchmark_compare(*state, &old, &new);
    assert_int_equal(changes.count, 8);
    for (size_t i = 0; i < 8; i++)
        assert_string_equal(changes.items[i].name, names[i]);
    const struct compare_line *line = changes.items[0].lines.items;
    assert_true(line->pieces.items[0].removed && line->pieces.items[1].added);
    assert_string_equal(line->pieces.items[0].text, "从轻，5000元以上不满10000元；责令改正");
    assert_string_equal(line->pieces.items[1].text, "从轻，5000元以上不满9000元；责令改正");
    assert_int_equal(changes.items[2].lines.items->pieces.count, 1);
    assert_true(changes.items[2].lines.items->pieces.items[0].added);
    assert_int_equal(changes.items[4].lines.count, 2);
    assert_true(changes.items[5].lines.items->pieces.items[0].removed);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(circumstances_are_parted_by_factor),
        cmocka_unit_test(one_tier_is_reached_by_answers_that_agree),
        cmocka_unit_test(answers_that_differ_reach_several),
        cmocka_unit_test(no_answer_reaches_none),
        cmocka_unit_test(wrong_answers_are_refused),
        cmocka_unit_test(equal_versions_have_no_changes),
        cmocka_unit_test(each_statement_that_differs_is_named),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, new_arena, free_arena);
}
