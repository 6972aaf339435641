/* Growing buffer: content, the NUL behind it, what it keeps when cleared. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/buffer.h"

static void what_is_added_stands_in_order(void **state) {
    (void)state;
    struct buffer buffer = {0};
    buffer_add(&buffer, "a\0b", 3);
    buffer_add_text(&buffer, "县");
    buffer_add_char(&buffer, '!');
    buffer_printf(&buffer, "%s-%d", "x", 7);
    assert_int_equal(buffer.length, 10);
    assert_memory_equal(buffer.data, "a\0b县!x-7", 11);
    buffer_free(&buffer);
    assert_null(buffer.data);
}

static void it_ends_with_nul_at_every_length(void **state) {
    (void)state;
    struct buffer one_by_one = {0};
    for (size_t i = 1; i <= 5000; i++) {
        buffer_add_char(&one_by_one, 'x');
        assert_int_equal(strlen(one_by_one.data), i);
        assert_true(one_by_one.capacity > i);
    }
    struct buffer printed = {0};
    for (size_t i = 1; i <= 1000; i++) {
        buffer_printf(&printed, "%s", "yz");
        assert_int_equal(strlen(printed.data), 2 * i);
    }
    buffer_free(&one_by_one);
    buffer_free(&printed);
}

static void nothing_added_is_still_text(void **state) {
    (void)state;
    struct buffer buffer = {0};
    buffer_clear(&buffer);
    assert_null(buffer.data);
    buffer_add(&buffer, NULL, 0);
    assert_string_equal(buffer.data, "");
    buffer_free(&buffer);
}

static void clearing_keeps_little_memory_and_gives_much_back(void **state) {
    (void)state;
    struct buffer buffer = {0};
    buffer_add_text(&buffer, "kept");
    size_t capacity = buffer.capacity;
    buffer_clear(&buffer);
    assert_int_equal(buffer.length, 0);
    assert_int_equal(buffer.capacity, capacity);
    assert_string_equal(buffer.data, "");
    char block[4096] = {0};
    while (buffer.length < (size_t)2 * 1024 * 1024)
        buffer_add(&buffer, block, sizeof block);
    buffer_clear(&buffer);
    assert_int_equal(buffer.capacity, 0);
    assert_int_equal(buffer.length, 0);
    buffer_add_text(&buffer, "used again");
    assert_string_equal(buffer.data, "used again");
    buffer_free(&buffer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_added_stands_in_order),
        cmocka_unit_test(it_ends_with_nul_at_every_length),
        cmocka_unit_test(nothing_added_is_still_text),
        cmocka_unit_test(clearing_keeps_little_memory_and_gives_much_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
