/* JSON writer: commas, nesting, escapes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/json.h"

static void objects_and_arrays_nest_with_commas_between(void **state) {
    (void)state;
    struct buffer out = {0};
    struct json j;
    json_start(&j, &out);
    json_object(&j, NULL);
    json_text(&j, "due", "2026-03-04");
    json_bool(&j, "provisional", false);
    json_array(&j, "days");
    json_integer(&j, NULL, INT64_MIN);
    json_integer(&j, NULL, INT64_MAX);
    json_object(&j, NULL);
    json_end(&j);
    json_array(&j, NULL);
    json_end(&j);
    json_null(&j, NULL);
    json_end(&j);
    json_text(&j, "none", NULL);
    json_text_n(&j, "part", "abcdef", 3);
    json_bool(&j, "yes", true);
    json_end(&j);
    assert_string_equal(out.data, "{\"due\":\"2026-03-04\",\"provisional\":false,\"days\":[-9223372036854775808,"
                                  "9223372036854775807,{},[],null],\"none\":null,\"part\":\"abc\",\"yes\":true}");
    buffer_free(&out);
}

static void assert_text(const char *text, size_t length, const char *expected) {
    struct buffer out = {0};
    struct json j;
    json_start(&j, &out);
    json_text_n(&j, NULL, text, length);
    assert_string_equal(out.data, expected);
    buffer_free(&out);
}

static void text_is_escaped(void **state) {
    (void)state;
    assert_text("a\"b\\c/d", 7, "\"a\\\"b\\\\c/d\"");
    assert_text("\n\r\t\x01\x1F\x7F", 6, "\"\\n\\u000d\\u0009\\u0001\\u001f\\u007f\"");
    assert_text("a\0b", 3, "\"a\\u0000b\"");
    assert_text("</script><!--", 13, "\"\\u003c/script>\\u003c!--\"");
    assert_text("〔2022〕𠀀", 14, "\"〔2022〕𠀀\"");
    assert_text("a\u2028b\u2029\u2027\u202A", 14, "\"a\\u2028b\\u2029\u2027\u202A\"");
    assert_text("\xE2\x80", 2, "\"\xE2\x80\""); /* no look past the end */
    assert_text("", 0, "\"\"");
}

static void keys_are_escaped_too(void **state) {
    (void)state;
    struct buffer out = {0};
    struct json j;
    json_start(&j, &out);
    json_object(&j, NULL);
    json_text(&j, "a\"<", "x");
    json_end(&j);
    assert_string_equal(out.data, "{\"a\\\"\\u003c\":\"x\"}");
    buffer_free(&out);
}

static void the_full_depth_can_be_used(void **state) {
    (void)state;
    struct buffer out = {0};
    struct json j;
    json_start(&j, &out);
    for (int i = 0; i < JSON_DEPTH; i++)
        json_array(&j, NULL);
    for (int i = 0; i < JSON_DEPTH; i++)
        json_end(&j);
    assert_string_equal(out.data, "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]");
    buffer_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(objects_and_arrays_nest_with_commas_between),
        cmocka_unit_test(text_is_escaped),
        cmocka_unit_test(keys_are_escaped_too),
        cmocka_unit_test(the_full_depth_can_be_used),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
