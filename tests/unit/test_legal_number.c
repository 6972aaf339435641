/* Chinese numerals and the labels they stand in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../admin/work/legal_number.h"
#include "../../fcgi/utf8.h"

#define MOST 64

static size_t codes_of(const char *text, uint32_t codes[MOST]) {
    size_t count = 0;
    while (*text && count < MOST)
        codes[count++] = utf8_next(&text);
    return count;
}

static int number(const char *text, size_t *length) {
    uint32_t codes[MOST];
    int value = -1;
    *length = legal_number_read(codes, codes_of(text, codes), &value);
    return *length ? value : -1;
}

static void numerals_have_their_value(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int value;
        size_t length;
    } cases[] = {
        {"一", 1, 1},     {"十", 10, 1},        {"十一", 11, 2},      {"二十", 20, 2},           {"九十九", 99, 3},
        {"一百", 100, 2}, {"一百零五", 105, 4}, {"一百一十", 110, 4}, {"一千二百六十", 1260, 6}, {"一千零一", 1001, 4},
        {"两百", 200, 2}, {"廿一", 21, 2},      {"卅", 30, 1},        {"二○○八", 2008, 4},       {"二〇二二", 2022, 4},
        {"12", 12, 2},    {"99999", 99999, 5},  {"二 十 三", 23, 5},  {"二十条", 20, 2},         {"0", 0, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t length;
        assert_int_equal(number(cases[i].text, &length), cases[i].value);
        assert_int_equal(length, cases[i].length);
    }
}

static void no_numeral_is_no_number(void **state) {
    (void)state;
    static const char *const cases[] = {
        "", "条", " 一", "100000", "9999999999999999999999", "零零零零零零零零零零零零零零零零零零零零零一"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t length;
        assert_int_equal(number(cases[i], &length), -1);
        assert_int_equal(length, 0);
    }
}

static struct legal_label label(const char *text, bool *read) {
    uint32_t codes[MOST];
    struct legal_label label = {0};
    *read = legal_label_read(codes, codes_of(text, codes), &label);
    return label;
}

static void labels_are_read(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int number, sub;
        uint32_t unit;
        size_t length;
    } cases[] = {
        {"第五条 为了", 5, 0, U'条', 3},       {"第十条之一 为了", 10, 1, U'条', 5},
        {"第 二 十 条 为了", 20, 0, U'条', 7}, {"第一百二十条之二第一款", 120, 2, U'条', 8},
        {"第十条之规定", 10, 0, U'条', 3},     {"第12条", 12, 0, U'条', 4},
        {"第二章总则", 2, 0, U'章', 3},        {"第一分编 通则", 1, 0, U'编', 4},
        {"第三部分 其他", 3, 0, U'部', 4},     {"第二款", 2, 0, U'款', 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool read;
        struct legal_label it = label(cases[i].text, &read);
        assert_true(read);
        assert_int_equal(it.number, cases[i].number);
        assert_int_equal(it.sub, cases[i].sub);
        assert_int_equal(it.unit, cases[i].unit);
        assert_int_equal(it.length, cases[i].length);
    }
}

static void what_is_no_label_is_refused(void **state) {
    (void)state;
    static const char *const cases[] = {"第", "第五", "第五届", "条", "五条", "第条", "第五部", "第几条", "第100000条"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool read;
        label(cases[i], &read);
        assert_false(read);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numerals_have_their_value),
        cmocka_unit_test(no_numeral_is_no_number),
        cmocka_unit_test(labels_are_read),
        cmocka_unit_test(what_is_no_label_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
