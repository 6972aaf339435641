/* Markdown: the little that is allowed, and what may not come through. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#include "../../fcgi/markdown.h"

static struct arena *arena;

static int open_arena(void **state) {
    (void)state;
    arena = arena_new();
    return 0;
}

static int close_arena(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

static const char *render(const char *text) {
    return markdown_render(arena, text).text;
}

static void plain_markdown_is_rendered(void **state) {
    (void)state;
    assert_string_equal(render("# 标题\n\n一段 **重点** [链接](/body/3)。\n"),
                        "<h1>标题</h1>\n<p>一段 <strong>重点</strong> <a href=\"/body/3\">链接</a>。</p>\n");
    assert_string_equal(render(""), "");
}

static void markup_and_scripts_are_left_out(void **state) {
    (void)state;
    static const char *const hostile[] = {
        "<script>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](\tjavascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](&#106;avascript:alert(1))",
        "[x](vbscript:msgbox)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](file:///etc/passwd)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "[x]: javascript:alert(1)\n\n[x]",
        "<a href='javascript:alert(1)'>x</a>",
        "<!--x--><iframe src=//evil>",
    };
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        const char *html = render(hostile[i]);
        if (strcasestr(html, "<script") || strcasestr(html, "=\"javascript:") || strcasestr(html, "<img src=x") ||
            strcasestr(html, "<svg") || strcasestr(html, "<iframe") || strcasestr(html, "=\"vbscript") ||
            strcasestr(html, "=\"data:") || strcasestr(html, "=\"file:") || strcasestr(html, "<a href='"))
            fail_msg("%s became %s", hostile[i], html);
    }
    assert_string_equal(render("[x](https://example.cn/?a=1&b=\")"),
                        "<p><a href=\"https://example.cn/?a=1&amp;b=%22\">x</a></p>\n");
}

static void the_limit_holds(void **state) {
    (void)state;
    char *text = arena_alloc(arena, MARKDOWN_LIMIT + 2);
    memset(text, 'a', MARKDOWN_LIMIT);
    assert_int_equal(strlen(render(text)), MARKDOWN_LIMIT + strlen("<p></p>\n"));
    text[MARKDOWN_LIMIT] = 'a';
    assert_string_equal(render(text), "");
}

static void deep_nesting_and_broken_text_end(void **state) {
    (void)state;
    char *text = arena_alloc(arena, 50002);
    memset(text, '>', 50000);
    assert_non_null(strstr(render(text), "<blockquote>"));
    memset(text, '[', 50000);
    assert_non_null(strchr(render(text), '['));
    assert_non_null(strstr(render("a\xFF z"), "a\uFFFD z"));
}

static void headings_go_below_the_page_s_own(void **state) {
    (void)state;
    static const struct {
        const char *text, *html;
        int level;
    } cases[] = {
        {"# a\n## b", "<h2>a</h2>\n<h3>b</h3>\n", 1},
        {"## a\n#### b\n## c", "<h2>a</h2>\n<h4>b</h4>\n<h2>c</h2>\n", 1},
        {"### a", "<h3>a</h3>\n", 2},
        {"# a\n> ## b", "<h3>a</h3>\n<blockquote>\n<h4>b</h4>\n</blockquote>\n", 2},
        {"# a\n###### b", "<h3>a</h3>\n<h6>b</h6>\n", 2},
        {"plain", "<p>plain</p>\n", 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(markdown_render_below(arena, cases[i].text, cases[i].level).text, cases[i].html);
    assert_null(strstr(markdown_render_below(arena, "# a\n<script>x</script>", 1).text, "<script"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headings_go_below_the_page_s_own),
        cmocka_unit_test(plain_markdown_is_rendered),
        cmocka_unit_test(markup_and_scripts_are_left_out),
        cmocka_unit_test(the_limit_holds),
        cmocka_unit_test(deep_nesting_and_broken_text_end),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
