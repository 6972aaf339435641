/* Legal texts as JSON, their hash, and the days they take effect. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../admin/work/legal_date.h"
#include "../../admin/work/legal_json.h"

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

static struct legal_document read_one(const char *text) {
    struct legal_file file = legal_text_parse(arena, "示例.md", text, strlen(text));
    assert_int_equal(file.count, 1);
    return file.documents[0];
}

#define TEXT                                                                                                                            \
    "# 示例\"办法\n\n2020年1月2日 示例会公布\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 甲。\n\n第三条 " \
    "乙：\n\n（一）丙。\n"

static void a_summary_begins_with_the_promised_keys(void **state) {
    (void)state;
    struct legal_document document = read_one(TEXT);
    struct buffer out = {0};
    legal_json_summary(arena, &out, "a/b.md", &document);
    static const char start[] = "{\"file\":\"a/b.md\",\"title\":\"示例\\\"办法\",\"articles\":2,"
                                "\"unplaced\":[{\"line\":11,\"text\":\"缺第二条：第一条之后直接是第三条\"}],";
    assert_memory_equal(out.data, start, sizeof start - 1);
    assert_null(strchr(out.data, '\n'));
    buffer_free(&out);
}

static void a_document_has_what_the_database_takes(void **state) {
    (void)state;
    struct legal_document document = read_one(TEXT);
    struct buffer out = {0};
    char hash[LEGAL_HASH_SIZE];
    legal_json_hash(&document, hash);
    legal_json_document(arena, &out, "b.md", &document);
    const char *expected = arena_printf(
        arena,
        "{\"title\":\"示例\\\"办法\",\"level\":\"normative\",\"issuer\":\"示例会\",\"issuing_number\":\"\","
        "\"issued_on\":\"2020-01-02\",\"effective_on\":null,\"effective_reason\":\"文中没有写施行日\","
        "\"history\":[\"2020年1月2日示例会公布\"],\"source\":\"b.md\",\"hash\":\"%s\","
        "\"divisions\":[{\"level\":2,\"label\":\"第一章\",\"title\":\"总则\",\"first\":1}],"
        "\"articles\":[{\"number\":1,\"sub\":0,\"label\":\"第一条\",\"division\":1,\"text\":\"甲。\"},"
        "{\"number\":3,\"sub\":0,\"label\":\"第三条\",\"division\":1,\"text\":\"乙：\\n（一）丙。\"}],"
        "\"unplaced\":[{\"line\":11,\"text\":\"缺第二条：第一条之后直接是第三条\"}]}",
        hash);
    assert_string_equal(out.data, expected);
    buffer_free(&out);
}

/* The hash is of the text alone: what is said about it may change, a word or its place may not. */
static void a_hash_is_of_the_text(void **state) {
    (void)state;
    char first[LEGAL_HASH_SIZE], other[LEGAL_HASH_SIZE];
    struct legal_document document = read_one("# 示例办法\n\n第一条 甲。\n\n第二条 乙。\n");
    legal_json_hash(&document, first);
    assert_int_equal(strlen(first), 64);
    struct legal_document dated = read_one("# 示例办法\n\n2020年1月2日 公布\n\n第一条　甲。\n\n**第二条** 乙。\n");
    legal_json_hash(&dated, other);
    assert_string_equal(first, other);
    static const char *const others[] = {
        "# 示例办法\n\n第一条 甲。\n\n第二条 丙。\n", "# 示例办法\n\n第一条 甲。乙。\n",
        "# 示例条例\n\n第一条 甲。\n\n第二条 乙。\n", "# 示例办法\n\n## 第一章\n\n第一条 甲。\n\n第二条 乙。\n"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct legal_document changed = read_one(others[i]);
        legal_json_hash(&changed, other);
        assert_string_not_equal(first, other);
    }
}

/* The same words under other divisions are another text: a wrong chapter can be repaired. */
static void a_hash_is_of_the_divisions_too(void **state) {
    (void)state;
    static const char *const texts[] = {
        "# 示例办法\n\n## 第一章 总则\n\n第一条 甲。\n\n第二条 乙。\n\n第三条 丙。\n",
        "# 示例办法\n\n第一条 甲。\n\n## 第一章 总则\n\n第二条 乙。\n\n第三条 丙。\n",
        "# 示例办法\n\n第一条 甲。\n\n第二条 乙。\n\n## 第一章 总则\n\n第三条 丙。\n",
    };
    enum { COUNT = sizeof texts / sizeof *texts };
    char hashes[COUNT][LEGAL_HASH_SIZE], other[LEGAL_HASH_SIZE];
    for (size_t i = 0; i < COUNT; i++) {
        struct legal_document document = read_one(texts[i]);
        assert_int_equal(document.division_count, 1);
        legal_json_hash(&document, hashes[i]);
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(hashes[i], hashes[k]);
    }
    struct legal_document document = read_one(texts[0]);
    document.divisions[0].level = 3;
    legal_json_hash(&document, other);
    assert_string_not_equal(hashes[0], other);
    document = read_one(texts[0]);
    document.articles[1].division = 0;
    legal_json_hash(&document, other);
    assert_string_not_equal(hashes[0], other);
}

static void days_are_found_in_either_numerals(void **state) {
    (void)state;
    static const struct {
        const char *text, *iso, *rest;
    } cases[] = {
        {"自2009年1月1日起施行", "2009-01-01", "起施行"},
        {"二○○八年十二月五日", "2008-12-05", ""},
        {"二〇二二年十一月三十日公布", "2022-11-30", "公布"},
        {"一九九二年九月一日起", "1992-09-01", "起"},
        {"二OO八年二月廿九日", "2008-02-29", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct date date;
        const char *end;
        assert_non_null(legal_date_find(cases[i].text, &date, &end));
        assert_string_equal(date_iso(arena, date), cases[i].iso);
        assert_string_equal(end, cases[i].rest);
    }
    static const char *const none[] = {"",       "2009年",       "2009年2月30日", "12年1月1日", "2009年13月1日",
                                       "年月日", "99999年1月1日"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        struct date date;
        const char *end;
        assert_null(legal_date_find(none[i], &date, &end));
    }
}

static void a_given_day_of_issue_changes_the_proposal(void **state) {
    (void)state;
    struct legal_document document = read_one("# 示例办法\n\n第一条 甲。\n\n第二条 本办法自印发之日起施行。\n");
    assert_int_equal(document.effective_on.year, 0);
    document.issued_on = (struct date){2024, 5, 6};
    legal_date_propose(arena, &document);
    assert_string_equal(date_iso(arena, document.effective_on), "2024-05-06");
    assert_string_equal(document.effective_reason, "条文写“自印发之日起施行”，发布日期为2024年5月6日");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_summary_begins_with_the_promised_keys),
        cmocka_unit_test(a_document_has_what_the_database_takes),
        cmocka_unit_test(a_hash_is_of_the_text),
        cmocka_unit_test(a_hash_is_of_the_divisions_too),
        cmocka_unit_test(days_are_found_in_either_numerals),
        cmocka_unit_test(a_given_day_of_issue_changes_the_proposal),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
