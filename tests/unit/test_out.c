/* Escaping output: what comes out of each macro for friendly and hostile values. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/out.h"
#include "../../fcgi/utf8.h"

#define BAD "\xEF\xBF\xBD" /* U+FFFD */

/* Writes one value and compares; the site lives under /zhifa. */
#define ASSERT_OUT(MACRO, value, expected)                                                                             \
    do {                                                                                                               \
        struct buffer written_ = {0};                                                                                  \
        struct out out_ = {.to = &written_, .prefix = "/zhifa"};                                                       \
        MACRO(&out_, value);                                                                                           \
        assert_string_equal(written_.data == NULL ? "" : written_.data, expected);                                     \
        buffer_free(&written_);                                                                                        \
    } while (0)

static void text_loses_its_markup(void **state) {
    (void)state;
    ASSERT_OUT(OUT_TEXT, "a<b>&\"'", "a&lt;b&gt;&amp;\"'");
    ASSERT_OUT(OUT_PLAIN, "</title><script>", "&lt;/title&gt;&lt;script&gt;");
    ASSERT_OUT(OUT_ATTR, "\" onclick='x' <&>", "&quot; onclick=&#39;x&#39; &lt;&amp;&gt;");
    ASSERT_OUT(OUT_TEXT, "新绛县〔2022〕28号𠀀\u2028", "新绛县〔2022〕28号𠀀\u2028");
    ASSERT_OUT(OUT_TEXT, (const char *)NULL, "");
    ASSERT_OUT(OUT_ATTR, "", "");
    char array[] = "a&b";
    ASSERT_OUT(OUT_TEXT, array, "a&amp;b");
}

static void bytes_that_are_no_text_are_replaced(void **state) {
    (void)state;
    ASSERT_OUT(OUT_TEXT, "a\x01\x1F\x7F\x0B\x0C\tb\r\n", "a" BAD BAD BAD BAD BAD "\tb\r\n");
    ASSERT_OUT(OUT_ATTR, "\x1B[31m", BAD "[31m");
    ASSERT_OUT(OUT_TEXT, "\xFF<\x80", BAD "&lt;" BAD);
    ASSERT_OUT(OUT_TEXT, "\xE4\xB8", BAD BAD);         /* cut in mid-character */
    ASSERT_OUT(OUT_TEXT, "\xE4\xB8<", BAD BAD "&lt;"); /* swallows nothing */
    ASSERT_OUT(OUT_ATTR, "\xE4\"", BAD "&quot;");
    ASSERT_OUT(OUT_ATTR, "\xF0\x9F\"", BAD BAD "&quot;");
    ASSERT_OUT(OUT_TEXT, "\xC0\xBC", BAD BAD);                                 /* "<" in two bytes */
    ASSERT_OUT(OUT_TEXT, "\xED\xA0\x80", BAD BAD BAD);                         /* a surrogate */
    ASSERT_OUT(OUT_TEXT, "\xC2\x85", BAD BAD);                                 /* a control character */
    ASSERT_OUT(OUT_TEXT, "\xEF\xBF\xBF\xEF\xB7\x90", BAD BAD BAD BAD BAD BAD); /* no characters */
    ASSERT_OUT(OUT_TEXT, "\xF4\x90\x80\x80", BAD BAD BAD BAD);                 /* beyond U+10FFFF */
}

static void whole_addresses_lead_nowhere_else(void **state) {
    (void)state;
    static const char *const refused[] = {"javascript:alert(1)",
                                          "JavaScript:alert(1)",
                                          " javascript:alert(1)",
                                          "java\nscript:alert(1)",
                                          "\x01javascript:x",
                                          "data:text/html,x",
                                          "vbscript:x",
                                          "//evil.example",
                                          "/\\evil.example",
                                          "/\t/evil.example",
                                          "\\\\evil.example",
                                          "/a\nb",
                                          "http:evil",
                                          "https:/evil",
                                          "body/1",
                                          "?a",
                                          "",
                                          "ftp://a",
                                          "httpsx://a",
                                          "&#106;avascript:x",
                                          "/ /a"};
    for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++)
        ASSERT_OUT(OUT_URL, refused[i], "#");
    ASSERT_OUT(OUT_URL, (const char *)NULL, "#");
    ASSERT_OUT(OUT_URL, "/body/1?a=1&b='\"", "/zhifa/body/1?a=1&amp;b=&#39;%22");
    ASSERT_OUT(OUT_URL, "/", "/zhifa/");
    ASSERT_OUT(OUT_URL, "https://a.example/<b>{c}", "https://a.example/%3Cb%3E%7Bc%7D");
    ASSERT_OUT(OUT_URL, "HTTP://a.example/", "HTTP://a.example/");
    ASSERT_OUT(OUT_URL, "mailto:a@b.example", "mailto:a@b.example");
    ASSERT_OUT(OUT_URL, "tel:+86-359", "tel:+86-359");
    ASSERT_OUT(OUT_URL, "#第一条", "#第一条");
    ASSERT_OUT(OUT_URL, "/a\xFF", "/zhifa/a" BAD);
}

static void parts_of_addresses_stay_parts(void **state) {
    (void)state;
    ASSERT_OUT(OUT_URL_PART, "aZ09-._~", "aZ09-._~");
    ASSERT_OUT(OUT_URL_PART, "/?#&=+:%\"'<> \n", "%2F%3F%23%26%3D%2B%3A%25%22%27%3C%3E%20%0A");
    ASSERT_OUT(OUT_URL_PART, "县\xFF", "%E5%8E%BF%FF");
    ASSERT_OUT(OUT_URL_PART, (const char *)NULL, "");
    ASSERT_OUT(OUT_URL_PART, (int64_t)-7, "-7");
    ASSERT_OUT(OUT_URL_PART, ((struct date){2026, 1, 5}), "2026-01-05");
    ASSERT_OUT(OUT_URL_PART, (bool)true, "true");
}

static void json_cannot_end_its_script(void **state) {
    (void)state;
    struct json_text json = {"{\"a\":\"</script><!--&\u2028\",\n\"b\":\"县\\\"\"}"};
    ASSERT_OUT(OUT_JSON, json, "{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\u2028\",\n\"b\":\"县\\\"\"}");
    ASSERT_OUT(OUT_JSON, ((struct json_text){"\"\x01\xFF\""}), "\"" BAD BAD "\"");
    ASSERT_OUT(OUT_JSON, ((struct json_text){NULL}), "");
}

static void each_type_has_its_form(void **state) {
    (void)state;
    struct date day = {2026, 1, 5}, none = {0};
    ASSERT_OUT(OUT_TEXT, day, "2026年1月5日");
    ASSERT_OUT(OUT_PLAIN, day, "2026年1月5日");
    ASSERT_OUT(OUT_ATTR, day, "2026-01-05");
    ASSERT_OUT(OUT_TEXT, none, "");
    ASSERT_OUT(OUT_ATTR, none, "");
    ASSERT_OUT(OUT_TEXT, (bool)true, "是");
    ASSERT_OUT(OUT_ATTR, (bool)false, "false");
    ASSERT_OUT(OUT_TEXT, INT64_MIN, "-9223372036854775808");
    ASSERT_OUT(OUT_ATTR, UINT64_MAX, "18446744073709551615");
    ASSERT_OUT(OUT_TEXT, (size_t)3, "3");
    ASSERT_OUT(OUT_TEXT, -3, "-3");
    ASSERT_OUT(OUT_TEXT, 3u, "3");
    ASSERT_OUT(OUT_TEXT, ((struct html){"<p>&amp;</p>"}), "<p>&amp;</p>");
    ASSERT_OUT(OUT_TEXT, ((struct html){NULL}), "");
}

static void the_prefix_is_escaped_and_may_be_missing(void **state) {
    (void)state;
    struct buffer written = {0};
    struct out out = {.to = &written, .prefix = "/a\"b"};
    out_prefix(&out);
    assert_string_equal(written.data, "/a&quot;b");
    out.prefix = NULL;
    out_prefix(&out);
    OUT_URL(&out, "/c");
    assert_string_equal(written.data, "/a&quot;b/c");
    buffer_free(&written);
}

static void truth_is_having_something(void **state) {
    (void)state;
    const struct {
        char array[4];
        LIST(int) list;
        LIST(const char *) texts;
    } has = {"a", {(int[]){1}, 1}, {NULL, 0}};
    assert_true(OUT_TRUE("a"));
    assert_true(OUT_TRUE(has.array));
    assert_true(OUT_TRUE(has.list));
    assert_false(OUT_TRUE(has.texts));
    assert_false(OUT_TRUE(""));
    assert_false(OUT_TRUE((char *)NULL));
    assert_true(OUT_TRUE((bool)true));
    assert_false(OUT_TRUE((bool)false));
    assert_false(OUT_TRUE(0));
    assert_true(OUT_TRUE(-1));
    assert_true(OUT_TRUE((int64_t)1 << 40));
    assert_false(OUT_TRUE((size_t)0));
    assert_true(OUT_TRUE(1u));
    assert_true(OUT_TRUE(((struct date){2026, 1, 5})));
    assert_false(OUT_TRUE(((struct date){0})));
    assert_false(OUT_TRUE(((struct html){""})));
    assert_true(OUT_TRUE(((struct json_text){"{}"})));
    assert_true(out_is("a", "a"));
    assert_false(out_is("a", "b"));
    assert_false(out_is(NULL, ""));
}

/* Every string of one to three bytes from a nasty alphabet, in every place: never a byte that could act there. */
static void no_short_string_acts(void **state) {
    (void)state;
    static const char bytes[] = "a/\\<>\"'&#:\t\n\x01\x7F \xC2\x80\xE4\xB8\xED\xA0\xEF\xBF\xF0\xFF";
    size_t count = sizeof(bytes) - 1;
    struct buffer written = {0};
    struct out out = {.to = &written};
    for (size_t i = 0; i < count * count * count; i++) {
        char text[] = {bytes[i % count], bytes[i / count % count], bytes[i / count / count], '\0'};
        buffer_clear(&written);
        out_attr(&out, text);
        out_url(&out, text);
        out_url_part(&out, text);
        assert_int_equal(strcspn(written.data, "<>\"'\x01\x7F"), written.length);
        assert_true(utf8_valid(written.data, written.length));
        buffer_clear(&written);
        out_text(&out, text);
        assert_int_equal(strcspn(written.data, "<>\x01\x7F"), written.length);
        assert_true(utf8_valid(written.data, written.length));
    }
    buffer_free(&written);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_loses_its_markup),
        cmocka_unit_test(bytes_that_are_no_text_are_replaced),
        cmocka_unit_test(whole_addresses_lead_nowhere_else),
        cmocka_unit_test(parts_of_addresses_stay_parts),
        cmocka_unit_test(json_cannot_end_its_script),
        cmocka_unit_test(each_type_has_its_form),
        cmocka_unit_test(the_prefix_is_escaped_and_may_be_missing),
        cmocka_unit_test(truth_is_having_something),
        cmocka_unit_test(no_short_string_acts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
