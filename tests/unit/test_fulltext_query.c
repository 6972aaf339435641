/* What a person looks for: nothing typed is an error, and what was found is marked. */
#include "fulltext_rig.h"

static const char *marked(const char *typed, const char *text, size_t width) {
    fulltext_pieces pieces = fulltext_mark(arena, fulltext_query(arena, typed), text, width);
    const char *all = "";
    for (size_t i = 0; i < pieces.count; i++)
        all = arena_printf(arena, pieces.items[i].marked ? "%s[%s]" : "%s%s", all, pieces.items[i].text);
    return all;
}

/* ---- what is typed ---- */

static void nothing_typed_is_an_error(void **state) {
    (void)state;
    static const char *const typed[] = {"\"",
                                        "''",
                                        "\"改正",
                                        "改正\"",
                                        "\"\"\"\"",
                                        "OR",
                                        "改正 OR",
                                        "AND NOT",
                                        "NOT 改正",
                                        "NEAR(改正 警告, 5)",
                                        "改正*",
                                        "*",
                                        "^改正",
                                        "text:改正",
                                        "{text}:改正",
                                        "tags:present",
                                        "-改正",
                                        "(",
                                        ")",
                                        "(改正",
                                        "改正)",
                                        "+",
                                        "改正 + 警告",
                                        "a\\b",
                                        "%_",
                                        "; DROP TABLE word_article; --",
                                        "改\x01正",
                                        "改正\n警告",
                                        "\t",
                                        "{",
                                        "}:",
                                        ":",
                                        "\"改正\" AND \"",
                                        "“",
                                        "”改正“",
                                        "《》",
                                        "「」『』",
                                        "ſ",
                                        "İ",
                                        "\u2028",
                                        "\U0001F600改正\U0001F600",
                                        "\x7F"};
    put_three();
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        const char *list = found(typed[i]);
        if (strcmp(list, "absent") == 0 || strcmp(list, "slow") == 0)
            fail_msg("%s: %s", typed[i], list);
        marked(typed[i], typed[i], 3);
    }
    assert_string_equal(found("\U0001F600改正\U0001F600"), "2 1");
    assert_string_equal(found("改正*"), "2 1");
    assert_string_equal(found("(限期改正"), "1");
}

static void what_holds_no_word_is_no_query(void **state) {
    (void)state;
    assert_null(fulltext_query(arena, ""));
    assert_null(fulltext_query(arena, "  　"));
    assert_null(fulltext_query(arena, "\U0001F600"));
    assert_null(fulltext_query(arena, "“”，。"));
    assert_null(fulltext_query(arena, "\xFF\xFE改正"));
    assert_null(fulltext_query(arena, "改\xE6\xAD"));
}

static void an_endless_query_is_cut(void **state) {
    (void)state;
    struct buffer typed = {0};
    put_three();
    for (int i = 0; i < 10000; i++)
        buffer_add_text(&typed, "改正 ");
    assert_string_equal(found(typed.data), "2 1");
    buffer_clear(&typed);
    for (int i = 0; i < 10000; i++)
        buffer_add_text(&typed, "罚");
    assert_string_equal(found(typed.data), "");
    buffer_clear(&typed);
    for (int i = 0; i < 10000; i++)
        buffer_add_text(&typed, "\"");
    assert_string_equal(found(typed.data), "nothing to look for");
    buffer_free(&typed);
}

/* ---- marks ---- */

static void marks_show_what_was_found(void **state) {
    (void)state;
    assert_string_equal(marked("改正", "限期改正，不改正的", 0), "限期[改正]，不[改正]的");
    assert_string_equal(marked("改正 警告", "改正或者警告", 0), "[改正]或者[警告]");
    assert_string_equal(marked("改正给予", "限期改正，给予警告", 0), "限期[改正，给予]警告");
    assert_string_equal(marked("gb 2760", "依照ＧＢ 2760检查", 0), "依照[ＧＢ] [2760]检查");
    assert_string_equal(marked("276", "2760和276", 0), "2760和[276]");
    assert_string_equal(marked("示发[2026]1号", "见示发〔2026〕1号文", 0), "见[示发〔2026〕1号]文");
    assert_string_equal(marked("罚", "处罚款", 0), "处[罚]款");
    assert_string_equal(marked("检查改正", "检查\n改正", 0), "检查\n改正");
    assert_string_equal(marked("没有", "限期改正", 0), "限期改正");
    assert_string_equal(marked("改正", "", 0), "");
    assert_string_equal(marked("，", "限期，改正", 0), "限期，改正");
}

static void a_narrow_text_keeps_what_was_found(void **state) {
    (void)state;
    const char *text = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    assert_string_equal(marked("未申", text, 8), "…辰巳午[未申]酉戌亥");
    assert_string_equal(marked("子丑", text, 8), "…壬癸[子丑]寅卯辰巳…");
    assert_string_equal(marked("甲乙", text, 8), "[甲乙]丙丁戊己庚辛…");
    assert_string_equal(marked("丙丁戊己庚辛壬癸子丑", text, 8), "甲乙[丙丁戊己庚辛]…");
    assert_string_equal(marked("没有", text, 8), "甲乙丙丁戊己庚辛…");
    assert_string_equal(marked("戌亥", text, 100), "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉[戌亥]");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_INDEX(nothing_typed_is_an_error),
        WITH_INDEX(what_holds_no_word_is_no_query),
        WITH_INDEX(an_endless_query_is_cut),
        WITH_INDEX(marks_show_what_was_found),
        WITH_INDEX(a_narrow_text_keeps_what_was_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
