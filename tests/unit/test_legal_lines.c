/* Lines of legal texts: characters, Markdown, page numbers and running heads, encodings, layout. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../admin/work/legal_chars.h"
#include "../../admin/work/legal_lines.h"
#include "../../fcgi/buffer.h"

static struct legal_lines read_lines(struct arena *arena, const char *text) {
    struct legal_lines lines;
    const char *error;
    assert_true(legal_lines_read(arena, text, strlen(text), &lines, &error));
    assert_null(error);
    return lines;
}

static void width_is_made_one_and_words_stay(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"在 30 日内, 以书面;报告:完", "在30日内，以书面；报告：完"},
        {"（一 ）主 体合法", "（一）主体合法"},
        {"(试行 )", "（试行）"},
        {"示例（A)办法", "示例（A）办法"},
        {"f(x) = 1,000.5", "f(x) = 1,000.5"},
        {"１２ＡＢｃ　完", "12ABc完"},
        {"1．甲", "1.甲"},
        {"a\xC2\xA0"
         "b",
         "a b"},
        {"甲\xE2\x80\x8B乙\xEF\xBB\xBF", "甲乙"},
        {"㈠甲 ⑿乙", "（一）甲（12）乙"},
        {"12:30 开始", "12:30开始"},
        {"结合我县实际9制定", "结合我县实际9制定"},
        {"　　　", ""},
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t count;
        int indent;
        uint32_t *codes = legal_chars_read(arena, cases[i][0], strlen(cases[i][0]), &count, &indent);
        assert_string_equal(legal_chars_text(arena, codes, count), cases[i][1]);
    }
    arena_free(arena);
}

static void indents_are_measured(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    struct legal_lines lines = read_lines(arena, "甲\n 乙\n　　丙\n\t丁\n");
    static const int indents[] = {0, 1, 4, 4};
    assert_int_equal(lines.count, 4);
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(lines.items[i].indent, indents[i]);
    arena_free(arena);
}

static void lines_keep_their_numbers(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    struct legal_lines lines = read_lines(arena, "\xEF\xBB\xBF甲\r\n\r\n乙\f丙\n\n丁\r戊");
    static const struct {
        int number;
        const char *text;
    } expected[] = {{1, "甲"}, {3, "乙"}, {3, "丙"}, {5, "丁"}, {6, "戊"}};
    assert_int_equal(lines.count, 5);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(lines.items[i].number, expected[i].number);
        assert_string_equal(lines.items[i].text, expected[i].text);
    }
    arena_free(arena);
}

static void markdown_is_taken_off(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    struct legal_lines lines = read_lines(arena, "# 示例办法\n### **第三章 监督**\n- (一) 甲;\n**第四条** 乙\n"
                                                 "> 丙\n1\\. 丁&nbsp;戊\n#己\n");
    static const struct {
        int heading;
        bool bold;
        const char *text;
    } expected[] = {{1, false, "示例办法"}, {3, true, "第三章监督"}, {0, false, "（一）甲；"}, {0, true, "第四条乙"},
                    {0, false, "丙"},       {0, false, "1.丁戊"},    {0, false, "#己"}};
    assert_int_equal(lines.count, 7);
    for (size_t i = 0; i < 7; i++) {
        assert_int_equal(lines.items[i].heading, expected[i].heading);
        assert_int_equal(lines.items[i].bold, expected[i].bold);
        assert_string_equal(lines.items[i].text, expected[i].text);
    }
    arena_free(arena);
}

static void page_numbers_are_noise(void **state) {
    (void)state;
    static const char *const cases[] = {"- 16 -",           "—16—", "-11-", "4",   "12",           "1‘", "1'9", "10~",
                                        "第 3 页 共 10 页", "3/12", "---",  "***", "<!-- note -->"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct legal_lines lines = read_lines(arena, cases[i]);
        assert_int_equal(lines.items[0].kind, LEGAL_LINE_NOISE);
    }
    static const char *const texts[] = {"60分", "1.5", "第一", "3、甲", "2022年", "1234567"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(read_lines(arena, texts[i]).items[0].kind, LEGAL_LINE_TEXT);
    arena_free(arena);
}

static void a_clean_text_has_no_page_numbers(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    struct legal_lines lines = read_lines(arena, "# 示例\n\n<!-- INFO END -->\n\n第一条 甲。\n\n300\n\nX\n");
    assert_int_equal(lines.layout, LEGAL_CLEAN);
    assert_int_equal(lines.info_end, 2);
    assert_int_equal(lines.items[3].kind, LEGAL_LINE_TEXT);
    assert_int_equal(lines.items[4].kind, LEGAL_LINE_TEXT);
    arena_free(arena);
}

/* Running heads stand beside page numbers: by their words, or because they come again and again. */
static void running_heads_are_noise(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    struct buffer text = {0};
    for (int page = 1; page <= 4; page++)
        buffer_printf(
            &text,
            "本段文字写满一行以便看出它是正文而不是页眉，这里是第一行\n所以还要再写一行，直到句子完结为止。\n\n"
            "示例县司法局\n\n- %d -\n",
            page);
    buffer_add_text(&text, "示例市行政规范性文件\nX\n示例市人民政府发布\n- 5 -\n示例县司法局\n");
    struct legal_lines lines = read_lines(arena, text.data);
    size_t noise = 0;
    for (size_t i = 0; i < lines.count; i++)
        noise += lines.items[i].kind == LEGAL_LINE_NOISE;
    assert_int_equal(noise, 5 + 5 + 3);
    assert_int_equal(lines.items[0].kind, LEGAL_LINE_TEXT);
    buffer_free(&text);
    arena_free(arena);
}

static void dirt_is_shown_to_the_clerk(void **state) {
    (void)state;
    static const char *const cases[] = {"1爿^ △‘十 ^", "△z=^ △o ^", "丛 — 虫", "l"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(read_lines(arena, cases[i]).items[0].kind, LEGAL_LINE_ODD);
    assert_int_equal(read_lines(arena, "“").items[0].kind, LEGAL_LINE_TEXT);
    assert_int_equal(read_lines(arena, "三定").items[0].kind, LEGAL_LINE_TEXT);
    arena_free(arena);
}

static void layouts_are_told_apart(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    const char *wrapped =
        "示例办法\n\n第一条 为了说明一行一行印出来的文字是怎样\n\n断开的，制定本办法。\n\n"
        "第二条 这一条也要断成两行，所以写得比较长\n\n一些才能看得出来。\n\n第三条 这里同样要断成两行，"
        "写得也长一\n\n些，到此为止。\n";
    assert_int_equal(read_lines(arena, wrapped).layout, LEGAL_WRAPPED);
    const char *loose = "# 示例办法\n\n第一条 为了说明一段一行的文字，制定本办法。\n\n第二条 甲乙丙丁。\n\n"
                        "第三条 戊己庚辛。\n\n第四条 壬癸。\n";
    assert_int_equal(read_lines(arena, loose).layout, LEGAL_LOOSE);
    arena_free(arena);
}

static const char *fault(struct arena *arena, const char *bytes, size_t length) {
    struct legal_lines lines;
    const char *error = NULL;
    bool good = legal_lines_read(arena, bytes, length, &lines, &error);
    assert_int_equal(good, error == NULL);
    return error;
}

static void encodings_are_recognised(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    /* 示例县行政执法办法 and 第一条 in GB18030, three times. */
    const char *gb =
        "\xCA\xBE\xC0\xFD\xCF\xD8\xD0\xD0\xD5\xFE\xD6\xB4\xB7\xA8\xB0\xEC\xB7\xA8\n\xB5\xDA\xD2\xBB\xCC\xF5\n"
        "\xCA\xBE\xC0\xFD\xCF\xD8\xD0\xD0\xD5\xFE\xD6\xB4\xB7\xA8\xB0\xEC\xB7\xA8\n";
    struct legal_lines lines = read_lines(arena, gb);
    assert_string_equal(lines.items[0].text, "示例县行政执法办法");
    assert_string_equal(lines.items[1].text, "第一条");
    assert_string_equal(fault(arena, "甲\n乙\n\xE7\xAC\n丙", 13), "第 3 行不是有效的 UTF-8，文件也不是 GB18030");
    assert_non_null(strstr(fault(arena, "a\0b", 3), "空字节"));
    assert_non_null(fault(arena, "\xFF\xFE\x2C\x7B", 4));
    assert_null(fault(arena, "", 0));
    arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(width_is_made_one_and_words_stay), cmocka_unit_test(indents_are_measured),
        cmocka_unit_test(lines_keep_their_numbers),         cmocka_unit_test(markdown_is_taken_off),
        cmocka_unit_test(page_numbers_are_noise),           cmocka_unit_test(a_clean_text_has_no_page_numbers),
        cmocka_unit_test(running_heads_are_noise),          cmocka_unit_test(dirt_is_shown_to_the_clerk),
        cmocka_unit_test(layouts_are_told_apart),           cmocka_unit_test(encodings_are_recognised),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
