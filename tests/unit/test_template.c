/* The template compiler's core: what it refuses, with file, line and reason, and what it takes. What the generated C
   does when it runs is tested in tests/template. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/template/template.h"

struct refusal {
    const char *text, *error;
};

static const char *const files[][2] = {
    {"a/head.html", "<p>{{name}}</p>\n"},
    {"a/self.html", "{{include \"self.html\"}}"},
    {"a/tag.html", "<p>\n<p class="},
    {"a/open.html", "\n{{if x}}\n"},
    {"a/close.html", "{{end}}"},
    {"a/bad.html", "fine\n<p title={{x}}>"},
    {"a/ping.html", "{{include \"pong.html\"}}"},
    {"a/pong.html", "{{include \"ping.html\"}}"},
};

static bool load(void *context, const char *path, struct buffer *text) {
    (void)context;
    for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
        if (strcmp(files[i][0], path) == 0) {
            buffer_add_text(text, files[i][1]);
            return true;
        }
    return false;
}

/* What the compiler says about the text of a/t.html: its error, or the generated code. The caller frees it. */
static bool compile(const char *text, struct buffer *answer) {
    struct buffer code = {0}, error = {0};
    bool good = template_compile("a/t.html", text, strlen(text), load, NULL, &code, &error);
    assert_int_equal(good, error.length == 0);
    *answer = good ? code : error;
    buffer_free(good ? &error : &code);
    return good;
}

static void assert_refused(const struct refusal *refusals, size_t count) {
    for (size_t i = 0; i < count; i++) {
        struct buffer answer;
        if (compile(refusals[i].text, &answer))
            fail_msg("taken: %s", refusals[i].text);
        assert_string_equal(answer.data, refusals[i].error);
        buffer_free(&answer);
    }
}
#define ASSERT_REFUSED(...)                                                                                            \
    assert_refused((const struct refusal[]){__VA_ARGS__},                                                              \
                   sizeof((const struct refusal[]){__VA_ARGS__}) / sizeof(struct refusal))

static void assert_taken(const char *text, const char *code) {
    struct buffer answer;
    if (!compile(text, &answer))
        fail_msg("%s", answer.data);
    if (strstr(answer.data, code) == NULL)
        fail_msg("\"%s\" is not in:\n%s", code, answer.data);
    buffer_free(&answer);
}

static void refuses_values_where_nothing_escapes_them(void **state) {
    (void)state;
    static const char script[] = "a/t.html:1: {{…}} inside a script, a style or the like";
    static const char outside[] = "a/t.html:1: a value outside an attribute's quotes";
    static const char name[] = "a/t.html:1: {{…}} in a tag's name";
    static const char event[] = "a/t.html:1: a value in an event attribute";
    ASSERT_REFUSED({"<script>{{x}}</script>", script}, {"<SCRIPT type=\"module\">{{x}}</SCRIPT>", script},
                   {"<script type='x' type='application/ld+json'>{{x}}", script}, {"<style>{{x}}</style>", script},
                   {"<script></scriptx>{{x}}", script}, {"<script>if (a < b) {{x}}", script},
                   {"<script>{{! remark }}</script>", script}, {"<iframe>{{x}}</iframe>", script},
                   {"<!-- {{x}} -->", "a/t.html:1: {{…}} inside an HTML comment"},
                   {"<!doctype {{x}}>", "a/t.html:1: {{…}} inside the doctype"}, {"<a onclick=\"f({{x}})\">", event},
                   {"<a ONLOAD='{{x}}'>", event}, {"<a style=\"{{x}}\">", "a/t.html:1: a value in a style attribute"},
                   {"<a\ntitle={{x}}>", "a/t.html:2: {{…}} in an attribute without quotes"}, {"<{{x}}>", name},
                   {"<a{{x}}>", name}, {"</a{{x}}>", name}, {"<a {{x}}>", outside}, {"<a b{{x}}=\"\">", outside},
                   {"<a b=\"\"{{x}}>", outside}, {"<script type=\"{{x}}\">", "a/t.html:1: a value in a script's type"},
                   {"<title></ti{{x}}tle>", "a/t.html:1: {{…}} behind \"<\" in an element that holds no markup"});
}

static void refuses_addresses_that_could_lead_elsewhere(void **state) {
    (void)state;
    static const char kind[] = "a/t.html:1: an address of this kind is not allowed (only http, https, mailto, tel)";
    static const char word[] = "a/t.html:1: a value in the first word of an address could make it another scheme";
    static const char root[] = "a/t.html:1: a value right behind the first \"/\" of an address could name another host";
    static const char slashes[] = "a/t.html:1: an address may not begin with two slashes: write https://";
    static const char begin[] = "a/t.html:1: this character may not stand at the beginning of an address";
    static const char unsure[] =
        "a/t.html:1: the address may have begun in a branch or not: write it whole in each branch";
    static const char loads[] = "a/t.html:1: a value may not choose what this element loads";
    static const char attribute[] =
        "a/t.html:1: this attribute is not for templates (srcset, srcdoc, ping, http-equiv)";
    ASSERT_REFUSED(
        {"<a href=\"javascript:f()\">", kind}, {"<a HREF='JavaScript:f({{x}})'>", kind},
        {"<img src=\"data:image/png,x\">", kind}, {"<a href=\":x\">", kind}, {"<a href=\"java{{x}}\">", word},
        {"<a href=\"/{{x}}\">", root}, {"<a href=\"//{{x}}\">", slashes}, {"<a href=\"/\\x\">", slashes},
        {"<a href=\" /x\">", begin}, {"<a href=\"&#106;avascript:{{x}}\">", begin},
        {"<a href=\"{{if x}}/y{{end}}{{z}}\">", unsure}, {"<a href=\"{{if x}}/y{{end}}/z\">", unsure},
        {"<script src=\"{{x}}\">", loads}, {"<base href=\"{{x}}\">", loads}, {"<img srcset=\"/a.png 2x\">", attribute},
        {"<iframe srcdoc=\"{{x}}\">", attribute}, {"<meta http-equiv=\"refresh\" content=\"{{x}}\">", attribute});
}

static void refuses_branches_that_change_the_place(void **state) {
    (void)state;
    static const char branches[] = "a/t.html:1: the branches of this if end in different places of the HTML";
    static const char loop[] = "a/t.html:1: this loop ends in another place of the HTML than it began";
    ASSERT_REFUSED({"{{if x}}<p title=\"{{end}}", branches}, {"{{if x}}<title>{{else}}<b>{{end}}", branches},
                   {"{{if x}}<b>{{else if y}}<a href=\"{{else}}<b>{{end}}", branches},
                   {"<script{{if x}} type=\"application/ld+json\"{{end}}></script>", branches},
                   {"<a title={{if x}}\"a\"{{end}}>", "a/t.html:1: {{…}} in an attribute without quotes"},
                   {"{{for u in x}}<b title=\"{{end}}", loop}, {"<a href=\"{{for u in x}}/y{{end}}\">", loop},
                   {"<b {{for u in x}}hidden{{end}}>", loop}, {"{{for u in x}}<b>{{else}}<b {{end}}", loop},
                   {"<b{{if x}} a{{end}}b>", "a/t.html:1: a space, \"/\" or \">\" is missing inside a tag"},
                   {"<b{{if x}} on{{end}}click=\"\">", "a/t.html:1: a space, \"/\" or \">\" is missing inside a tag"},
                   {"<{{if x}}b{{end}}>", "a/t.html:1: {{…}} in a tag's name"},
                   {"<script type=\"application/ld+json\">{{if x}}{}{{end}}",
                    "a/t.html:1: only a value may stand in this element"},
                   {"<title></{{if x}}title>{{end}}", "a/t.html:1: only a value may stand in this element"});
}

static void refuses_html_that_browsers_read_otherwise(void **state) {
    (void)state;
    static const char lone[] = "a/t.html:1: a tag's name must follow \"<\" (the character itself is written &lt;)";
    static const char ends[] = "a/t.html:1: the template ends inside a tag, a comment or an element without markup";
    static const char space[] = "a/t.html:1: a space, \"/\" or \">\" is missing inside a tag";
    static const char raw[] = "a/t.html:1: \"<!--\" inside an element that holds no markup";
    ASSERT_REFUSED({"a < b", lone}, {"<?php", lone}, {"<//a>", lone}, {"</!a>", lone}, {"<b", ends}, {"<!-- ", ends},
                   {"<title>x", ends}, {"<a b=\"1\"c=\"2\">", space}, {"<a \"\">", space}, {"<a b = \"\">", space},
                   {"<a b=c>", "a/t.html:1: an attribute without quotes"},
                   {"<a / b>", "a/t.html:1: \">\" must follow \"/\" inside a tag"}, {"<script><!-- <script>", raw},
                   {"<title><a onclick=\"{{x}}\">",
                    "a/t.html:1: markup in <title> or <textarea> (the character itself is written &lt;)"},
                   {"<![CDATA[{{x}}", "a/t.html:1: \"<!\" begins neither a comment nor a doctype"},
                   {"a\n\x01", "a/t.html:2: a control byte"}, {"a\xFF", "a/t.html:1: the file is not UTF-8"});
}

static void refuses_what_it_does_not_understand(void **state) {
    (void)state;
    static const char field[] = "a/t.html:1: a field is missing or misspelt in {{…}}";
    static const char extra[] = "a/t.html:1: this is not understood between {{ and }}";
    static const char reserved[] = "a/t.html:1: a word of the template language stands where a field belongs";
    static const char text[] = "a/t.html:1: after \"is\" a text in double quotes is missing";
    static const char loop[] = "a/t.html:1: a loop is written {{for one in many}}";
    static const char file[] = "a/t.html:1: after \"include\" a file name in double quotes is missing";
    ASSERT_REFUSED({"{{}}", field}, {"{{1a}}", field}, {"{{.a}}", field}, {"{{a.}}", field}, {"{{\"a\"}}", field},
                   {"{{{a}}}", field}, {"{{if}}", field}, {"{{if not}}", field}, {"{{a b}}", extra},
                   {"{{elif x}}", extra}, {"{{a..b}}", field}, {"{{a(b)}}", extra}, {"{{end if}}", extra},
                   {"{{if a and b}}", extra}, {"{{for u in x y}}", extra}, {"{{if if}}", reserved},
                   {"{{is}}", reserved}, {"{{if a is b}}", text}, {"{{if a is \"b}}", text}, {"{{if a is not}}", text},
                   {"{{for u}}", loop}, {"{{for in x}}", loop}, {"{{for u.a in x}}", loop},
                   {"{{include head.html}}", file}, {"{{a", "a/t.html:1: {{ without }}"},
                   {"\n\na }} b", "a/t.html:3: }} without {{"}, {"{{a {{b}}", "a/t.html:1: {{ inside {{…}}"});
}

static void refuses_unbalanced_blocks(void **state) {
    (void)state;
    static const char open[] = "a/t.html:2: this if or for has no {{end}}";
    ASSERT_REFUSED(
        {"\n{{if x}}\n\n", open}, {"\n{{for u in x}}", open}, {"{{end}}", "a/t.html:1: {{end}} without if or for"},
        {"\n{{else}}", "a/t.html:2: {{else}} without if or for"},
        {"{{if x}}{{else}}\n{{else}}{{end}}", "a/t.html:2: a second {{else}}"},
        {"{{if x}}{{else}}{{else if y}}{{end}}", "a/t.html:1: {{else if}} has no if before it"},
        {"{{for u in x}}{{else if y}}{{end}}", "a/t.html:1: {{else if}} has no if before it"},
        {"{{for u in x}}\n{{for u in y}}", "a/t.html:2: this loop variable's name is taken by a loop around it"});
    char deep[40 * 8 + 1] = "";
    for (size_t i = 0; i < 40; i++)
        memcpy(deep + 8 * i, "{{if x}}", 9);
    ASSERT_REFUSED({deep, "a/t.html:1: blocks are nested too deeply"});
}

static void refuses_bad_includes(void **state) {
    (void)state;
    static const char folder[] = "a/t.html:1: only a file of the same folder or of one beside it can be included";
    ASSERT_REFUSED(
        {"\n{{include \"none.html\"}}", "a/t.html:2: the included file cannot be read"},
        {"{{include \"../b.html\"}}", folder}, {"{{include \"../../b.html\"}}", folder},
        {"{{include \"../.git/b.html\"}}", folder}, {"{{include \"../b/c/d.html\"}}", folder},
        {"{{include \"../b/none.html\"}}", "a/t.html:1: the included file cannot be read"},
        {"{{include \"\"}}", folder}, {"{{include \".git\"}}", folder},
        {"{{include \"self.html\"}}", "a/self.html:1: this file includes itself, or includes are nested too deeply"},
        {"{{include \"ping.html\"}}", "a/pong.html:1: this file includes itself, or includes are nested too deeply"},
        {"{{include \"tag.html\"}}", "a/t.html:1: the included file ends in another place of the HTML than it began"},
        {"{{include \"open.html\"}}", "a/open.html:2: this if or for has no {{end}}"},
        {"{{if x}}{{include \"close.html\"}}{{end}}", "a/close.html:1: {{end}} without if or for"},
        {"{{include \"bad.html\"}}", "a/bad.html:2: {{…}} in an attribute without quotes"});
}

static void chooses_the_macro_by_place(void **state) {
    (void)state;
    assert_taken("{{a.b}}", "OUT_TEXT(out, page->a.b);");
    assert_taken("<title>{{a}}</title >", "OUT_PLAIN(out, page->a);");
    assert_taken("<TEXTAREA>{{a}}</TextArea>", "OUT_PLAIN(out, page->a);");
    assert_taken("<script type=\"application/ld+json\">{{a}}</script>", "OUT_JSON(out, page->a);");
    assert_taken("<script>a</script>{{a}}", "OUT_TEXT(out, page->a);");
    assert_taken("<!-- <script> -->{{a}}", "OUT_TEXT(out, page->a);");
    assert_taken("<!-->{{a}}", "OUT_TEXT(out, page->a);");
    assert_taken("<!doctype html><br/>{{a}}", "OUT_TEXT(out, page->a);");
    assert_taken("<a title='\"{{a}}'>", "OUT_ATTR(out, page->a);");
    assert_taken("<a href='{{a}}'>", "OUT_URL(out, page->a);");
    assert_taken("<a href='https://a/{{a}}'>", "OUT_URL_PART(out, page->a);");
    assert_taken("<a href='mailto:{{a}}'>", "OUT_URL_PART(out, page->a);");
    assert_taken("<a href='?{{a}}'>", "OUT_URL_PART(out, page->a);");
    assert_taken("<use xlink:href='#{{a}}'/>", "OUT_URL_PART(out, page->a);");
    assert_taken("<a href='{{a}}{{b}}'>", "OUT_URL_PART(out, page->b);");
    assert_taken("<script src=\"/a.js?v={{a}}\"></script>", "OUT_URL_PART(out, page->a);");
    assert_taken("<form action=\"/a\">", "out_prefix(out);\n    out_raw(out, \"/a\\\">\", 4);");
}

static void takes_branches_that_agree(void **state) {
    (void)state;
    assert_taken("<b {{if x}}hidden{{end}} {{if y}}lang=\"{{a}}\"{{end}}>", "OUT_ATTR(out, page->a);");
    assert_taken("<b {{if x}}a {{end}}c>{{a}}", "OUT_TEXT(out, page->a);");
    assert_taken("<b{{for u in x}} a{{end}}>{{a}}", "OUT_TEXT(out, page->a);");
    assert_taken("<a href=\"{{if x}}/y{{else if z}}https://z{{else}}{{a}}{{end}}?q={{b}}\">",
                 "OUT_URL_PART(out, page->b)");
    assert_taken("<a href=\"{{if x}}{{a}}{{end}}\">", "OUT_URL(out, page->a)");
    assert_taken("<ul>{{for u in x}}<li>{{else}}</ul>{{end}}", "if (page->x.count == 0) {");
}

static void resolves_names_in_their_scope(void **state) {
    (void)state;
    assert_taken("{{for u in x}}{{for v in u.y}}{{v.a}}{{u.b}}{{end}}{{end}}", "OUT_TEXT(out, each_v->a);");
    assert_taken("{{for u in x}}{{u}}{{end}}", "OUT_TEXT(out, (*each_u));");
    assert_taken("{{for u in x}}{{else}}{{u}}{{end}}", "OUT_TEXT(out, page->u);");
    assert_taken("{{for u in x}}{{end}}{{u.a}}", "OUT_TEXT(out, page->u.a);");
    assert_taken("{{for u in x}}{{end}}{{for u in y}}{{u.a}}{{end}}", "OUT_TEXT(out, each_u->a);");
    assert_taken("{{if a is not \"\\?\"}}{{end}}", "if (!out_is(page->a, \"\\\\\\?\")) {");
}

static void names_lines_and_files(void **state) {
    (void)state;
    assert_taken("\n{{include \"head.html\"}}\n{{x}}", "#line 1 \"a/head.html\"\n    OUT_TEXT(out, page->name);");
    assert_taken("\n{{include \"head.html\"}}\n{{x}}", "#line 3 \"a/t.html\"\n    OUT_TEXT(out, page->x);");
    assert_taken("{{! one\n two }}\n{{x}}", "#line 3 \"a/t.html\"");
}

static void removes_the_lines_of_lone_tags(void **state) {
    (void)state;
    assert_taken("a\n  {{if x}}  \nb\n\t{{end}}\r\nc", "out_raw(out, \"a\\n\", 2);");
    assert_taken("a\n  {{if x}}  \nb\n\t{{end}}\r\nc", "out_raw(out, \"b\\n\", 2);");
    assert_taken("a\n  {{if x}}  \nb\n\t{{end}}\r\nc", "out_raw(out, \"c\", 1);");
    assert_taken("a {{! b }}\nc", "out_raw(out, \"a \\n\"\n        \"c\", 4);");
    assert_taken("{{! b }}\n", "    (void)page;\n}\n");
}

static void names_the_function_after_the_file(void **state) {
    (void)state;
    static const char *const bad[] = {"t.txt", "404.html", "a-b.html", "x/.html", "T.html", ""};
    struct buffer code = {0}, error = {0};
    assert_true(template_compile("p/body_list.html", "", 0, load, NULL, &code, &error));
    assert_non_null(
        strstr(code.data, "static void render_body_list(struct out *out, const struct body_list_page *page)"));
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        buffer_clear(&error);
        assert_false(template_compile(bad[i], "", 0, load, NULL, &code, &error));
        assert_non_null(strstr(error.data, ":1: a template is named like body_list.html"));
    }
    buffer_free(&code);
    buffer_free(&error);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_values_where_nothing_escapes_them),
        cmocka_unit_test(refuses_addresses_that_could_lead_elsewhere),
        cmocka_unit_test(refuses_branches_that_change_the_place),
        cmocka_unit_test(refuses_html_that_browsers_read_otherwise),
        cmocka_unit_test(refuses_what_it_does_not_understand),
        cmocka_unit_test(refuses_unbalanced_blocks),
        cmocka_unit_test(refuses_bad_includes),
        cmocka_unit_test(chooses_the_macro_by_place),
        cmocka_unit_test(takes_branches_that_agree),
        cmocka_unit_test(resolves_names_in_their_scope),
        cmocka_unit_test(names_lines_and_files),
        cmocka_unit_test(removes_the_lines_of_lone_tags),
        cmocka_unit_test(names_the_function_after_the_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
