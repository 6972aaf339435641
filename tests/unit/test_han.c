/* Folding and cutting of Chinese text into search words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/buffer.h"
#include "../../fcgi/han.h"

struct taken {
    struct buffer words;
    size_t count, stop_after, last_to, length;
};

/* Joins the words with blanks, with / what stands beside the one before, and checks that each stands within the text
 * and none begins before the one before. */
static int take(void *context, const char *bytes, size_t length, size_t from, size_t to, bool beside) {
    struct taken *taken = context;
    assert_true(length > 0 && from < to && to <= taken->length && to >= taken->last_to);
    taken->last_to = to;
    if (taken->words.length)
        buffer_add_char(&taken->words, beside ? '/' : ' ');
    buffer_add(&taken->words, bytes, length);
    return ++taken->count == taken->stop_after ? 7 : 0;
}

static void assert_words(const char *text, bool query, const char *expected) {
    struct taken taken = {.length = strlen(text)};
    assert_int_equal(han_words(text, strlen(text), query, take, &taken), 0);
    assert_string_equal(taken.words.data ? taken.words.data : "", expected);
    buffer_free(&taken.words);
}

static void han_become_bigrams(void **state) {
    (void)state;
    assert_words("行政处罚", false, "行政 政处 处罚 罚");
    assert_words("罚", false, "罚");
    assert_words("𠀀𠀁", false, "𠀀𠀁 𠀁");
    assert_words("", false, "");
    assert_words("，。 ！", false, "");
}

static void a_query_leaves_its_end_open(void **state) {
    (void)state;
    assert_words("行政处罚", true, "行政 政处 处罚");
    assert_words("罚", true, "罚");
    assert_words("第28条", true, "第 28 条");
    assert_words("第28条的", true, "第 28 条的");
}

static void punctuation_does_not_part_but_a_line_does(void **state) {
    (void)state;
    assert_words("改正，给予", false, "改正 正给 给予 予");
    assert_words("改 正　给\t予", false, "改正 正给 给予 予");
    assert_words("改正\n给予", false, "改正 正 给予 予");
    assert_words("改正\r\n\n给予", false, "改正 正 给予 予");
}

static void letters_and_digits_make_whole_words(void **state) {
    (void)state;
    assert_words("GB 2760-2014", false, "gb 2760 2014");
    assert_words("用PM2.5计", false, "用 pm2 5 计");
    assert_words("in_force __ 甲____", false, "in_force 甲");
    assert_words("Écoles Ⅷ ПРАВО Ω", false, "écoles ⅷ право ω");
}

/* So that what ends with a single character after letters or digits is found whatever follows it. */
static void the_first_character_after_letters_stands_alone_too(void **state) {
    (void)state;
    assert_words("发12号文件", false, "发 12 号/号文 文件 件");
    assert_words("12号文", true, "12 号文");
    assert_words("12号", true, "12 号");
    assert_words("12，号文", false, "12 号/号文 文");
    assert_words("12\n号文", false, "12 号文 文");
    assert_words("号文12号", false, "号文 文 12 号");
}

static void width_case_and_brackets_do_not_count(void **state) {
    (void)state;
    const char *number = "示政 政发 发 2026 12 号";
    assert_words("示政发〔2026〕12号", false, number);
    assert_words("示政发[2026]12号", false, number);
    assert_words("示政发（２０２６） 12 号", false, number);
    assert_words("示政发【2026】１２号", false, number);
    assert_words("ＧＢ", false, "gb");
    assert_words("二○二六◯年", false, "二〇 〇二 二六 六〇 〇年 年");
}

static void what_has_no_width_is_passed_over(void **state) {
    (void)state;
    assert_words("\uFEFF处\u200B罚\u00AD", false, "处罚 罚");
    assert_words("GB\u200B27", false, "gb27");
    assert_words("葛\U000E0100城", false, "葛城 城");
}

static void a_long_word_is_cut(void **state) {
    (void)state;
    char text[301] = "";
    struct taken taken = {.length = 300};
    memset(text, 'a', 300);
    assert_int_equal(han_words(text, 300, false, take, &taken), 0);
    assert_int_equal(taken.count, 5);
    assert_int_equal(taken.words.length, 300 + 4);
    buffer_free(&taken.words);
}

static void the_taker_can_end_the_walk(void **state) {
    (void)state;
    struct taken taken = {.length = 100, .stop_after = 2};
    assert_int_equal(han_words("行政处罚法", strlen("行政处罚法"), false, take, &taken), 7);
    assert_string_equal(taken.words.data, "行政 政处");
    buffer_free(&taken.words);
}

/* Text that is cut in mid-character, or no text at all, is never read beyond its end (ASan would say so). */
static void nothing_is_read_beyond_the_end(void **state) {
    (void)state;
    for (unsigned lead = 0; lead < 256; lead++)
        for (size_t length = 1; length <= 4; length++) {
            char *bytes = malloc(length);
            assert_non_null(bytes);
            memset(bytes, 0x80, length);
            bytes[length - 1] = (char)lead;
            struct taken taken = {.length = length};
            han_words(bytes, length, false, take, &taken);
            bytes[0] = (char)lead;
            taken.last_to = 0;
            han_words(bytes, length, true, take, &taken);
            buffer_free(&taken.words);
            free(bytes);
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(han_become_bigrams),
        cmocka_unit_test(a_query_leaves_its_end_open),
        cmocka_unit_test(punctuation_does_not_part_but_a_line_does),
        cmocka_unit_test(letters_and_digits_make_whole_words),
        cmocka_unit_test(the_first_character_after_letters_stands_alone_too),
        cmocka_unit_test(width_case_and_brackets_do_not_count),
        cmocka_unit_test(what_has_no_width_is_passed_over),
        cmocka_unit_test(a_long_word_is_cut),
        cmocka_unit_test(the_taker_can_end_the_walk),
        cmocka_unit_test(nothing_is_read_beyond_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
