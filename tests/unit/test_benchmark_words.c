/* Ranges in words: every kind of end, money and multiples. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/site/benchmark/benchmark_words.h"

static int new_arena(void **state) {
    *state = arena_new();
    return 0;
}

static int free_arena(void **state) {
    arena_free(*state);
    return 0;
}

/* As a benchmark writes it whose law gives no more than this. */
static const char *amount(void **state, const char *name, int64_t amount) {
    struct benchmark_unit unit = benchmark_unit_of(name, NULL, amount);
    return benchmark_amount_words(*state, &unit, amount);
}
static const char *range(void **state, const char *name, const char *base, struct benchmark_range range, int64_t high) {
    struct benchmark_unit unit = benchmark_unit_of(name, base, high);
    return benchmark_range_words(*state, &unit, &range);
}

static void amounts_read_as_laws_write_them(void **state) {
    static const struct {
        const char *unit;
        int64_t amount;
        const char *words;
    } cases[] = {
        {"fen", 0, "0元"},
        {"fen", 1, "0.01元"},
        {"fen", 123450, "1234.50元"},
        {"fen", 500000, "5000元"},
        {"fen", 9999900, "99999元"},
        {"fen", 10000000, "10万元"},
        {"fen", 12500000, "12.5万元"},
        {"fen", 12345600, "123456元"},
        {"fen", 123450000, "123.45万元"},
        {"fen", 200000000, "200万元"},
        {"fen", INT64_MAX, "92233720368547758.07元"},
        {"multiple", 0, "0倍"},
        {"multiple", 5, "0.5%"},
        {"multiple", 500, "50%"},
        {"multiple", 1000, "1倍"},
        {"multiple", 1500, "1.5倍"},
        {"multiple", 1005, "1.005倍"},
        {"multiple", 30000, "30倍"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(amount(state, cases[i].unit, cases[i].amount), cases[i].words);
}

static void ends_say_whether_they_belong(void **state) {
    static const struct {
        struct benchmark_range range;
        const char *words;
    } cases[] = {
        {{true, 500000, 2000000, false, false}, "5000元以上20000元以下"},
        {{true, 500000, 2000000, false, true}, "5000元以上不满20000元"},
        {{true, 500000, 2000000, true, false}, "超过5000元、20000元以下"},
        {{true, 500000, 2000000, true, true}, "超过5000元不满20000元"},
        {{true, 0, 2000000, false, false}, "20000元以下"},
        {{true, 0, 2000000, false, true}, "不满20000元"},
        {{true, 0, 2000000, true, false}, "20000元以下"},
        {{true, 0, 2000000, true, true}, "不满20000元"},
        {{true, 500000, 500000, false, false}, "5000元"},
        {{true, 0, 0, false, false}, "0元"},
        {{true, 5000000, 20000000, false, true}, "5万元以上不满20万元"},
        {{true, 100000, 200000000, false, false}, "1000元以上200万元以下"},
        {{false, 1, 2, true, true}, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(range(state, "fen", NULL, cases[i].range, cases[i].range.high), cases[i].words);
}

static void multiples_name_their_base(void **state) {
    struct benchmark_range times = {true, 5000, 10000, false, true}, share = {true, 500, 3000, false, false};
    assert_string_equal(range(state, "multiple", "货值金额", times, 10000), "货值金额5倍以上不满10倍");
    assert_string_equal(range(state, "multiple", NULL, times, 10000), "5倍以上不满10倍");
    assert_string_equal(range(state, "multiple", "违法所得", share, INT64_MAX), "违法所得50%以上3倍以下");
    assert_string_equal(range(state, "fen", "货值金额", times, 10000), "50元以上不满100元");
}

/* 20000元 in one tier and 2万元 in the next would look like different amounts. */
static void amounts_of_one_benchmark_are_written_alike(void **state) {
    struct benchmark_range low = {true, 100000, 2000000, false, true};
    assert_string_equal(range(state, "fen", NULL, low, 2000000), "1000元以上不满20000元");
    assert_string_equal(range(state, "fen", NULL, low, 200000000), "1000元以上不满2万元");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_read_as_laws_write_them),
        cmocka_unit_test(ends_say_whether_they_belong),
        cmocka_unit_test(multiples_name_their_base),
        cmocka_unit_test(amounts_of_one_benchmark_are_written_alike),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, new_arena, free_arena);
}
