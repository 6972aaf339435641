/* Money, places in lists and addresses as pages write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/site/shared/address.h"
#include "../../portal/site/shared/cursor.h"
#include "../../portal/site/shared/money.h"

static int new_arena(void **state) {
    *state = arena_new();
    return 0;
}

static int free_arena(void **state) {
    arena_free(*state);
    return 0;
}

static void money_has_commas_and_two_decimals(void **state) {
    static const struct {
        int64_t fen;
        const char *yuan;
    } cases[] = {{0, "0.00"},
                 {1, "0.01"},
                 {10, "0.10"},
                 {99, "0.99"},
                 {100, "1.00"},
                 {99999, "999.99"},
                 {100000, "1,000.00"},
                 {123450, "1,234.50"},
                 {100000000, "1,000,000.00"},
                 {123456789012, "1,234,567,890.12"},
                 {-5, "-0.05"},
                 {-123450, "-1,234.50"},
                 {INT64_MAX, "92,233,720,368,547,758.07"},
                 {INT64_MIN, "-92,233,720,368,547,758.08"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(money_yuan(*state, cases[i].fen), cases[i].yuan);
    assert_string_equal(money_words(*state, 123450), "1,234.50元");
}

static void a_place_comes_back_as_it_was_written(void **state) {
    const char *text = cursor_write(*state, (struct date){2026, 1, 5}, 123);
    assert_string_equal(text, "20260105-123");
    assert_null(cursor_check(text));
    struct cursor cursor = cursor_read(text);
    assert_int_equal(date_number(cursor.day), date_number((struct date){2026, 1, 5}));
    assert_int_equal(cursor.id, 123);
    text = cursor_write(*state, (struct date){1, 1, 1}, INT64_MAX);
    assert_null(cursor_check(text));
    assert_true(cursor_read(text).id == INT64_MAX);
}

static void no_place_is_before_all_rows(void **state) {
    (void)state;
    struct cursor cursor = cursor_read(NULL);
    assert_int_equal(cursor.day.year, 9999);
    assert_true(cursor.id == INT64_MAX);
}

static void a_tampered_place_is_refused(void **state) {
    static const char *const cases[] = {"",
                                        "1",
                                        "20260105",
                                        "20260105-",
                                        "20260105-0",
                                        "20260105-01",
                                        "20260105--1",
                                        "20260105-+1",
                                        "20260105- 1",
                                        "20260105-1x",
                                        "20260230-1",
                                        "20261301-1",
                                        "00000101-1",
                                        "2026-01-05-1",
                                        "202601051-1",
                                        "20260105-9223372036854775808",
                                        "20260105-1' OR 1=1",
                                        "２０２６０１０５-1"};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_non_null(cursor_check(cases[i]));
}

static void an_address_has_what_was_given_and_no_more(void **state) {
    struct address address = address_start(*state, "/result");
    assert_string_equal(address_end(&address), "/result");
    address = address_start(*state, "/result");
    address_text(&address, "q", "示〔1〕 &=?#");
    address_text(&address, "kind", NULL);
    address_text(&address, "class", "");
    address_integer(&address, "body", 0);
    address_integer(&address, "after", INT64_MAX);
    address_date(&address, "from", (struct date){2026, 1, 5});
    address_date(&address, "to", (struct date){0});
    assert_string_equal(
        address_end(&address),
        "/result?q=%E7%A4%BA%E3%80%941%E3%80%95%20%26%3D%3F%23&after=9223372036854775807&from=2026-01-05");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(money_has_commas_and_two_decimals, new_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_place_comes_back_as_it_was_written, new_arena, free_arena),
        cmocka_unit_test_setup_teardown(no_place_is_before_all_rows, new_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_tampered_place_is_refused, new_arena, free_arena),
        cmocka_unit_test_setup_teardown(an_address_has_what_was_given_and_no_more, new_arena, free_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
