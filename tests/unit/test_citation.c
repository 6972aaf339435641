/* Places in a law: in addresses, in words, and found in an article's text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/site/basis/parts.h"

static int new_arena(void **state) {
    *state = arena_new();
    return 0;
}

static int free_arena(void **state) {
    arena_free(*state);
    return 0;
}

static void numbers_are_written_as_laws_do(void **state) {
    static const struct {
        int64_t number;
        const char *words;
    } cases[] = {{1, "一"},
                 {9, "九"},
                 {10, "十"},
                 {11, "十一"},
                 {19, "十九"},
                 {20, "二十"},
                 {23, "二十三"},
                 {99, "九十九"},
                 {100, "一百"},
                 {101, "一百零一"},
                 {110, "一百一十"},
                 {111, "一百一十一"},
                 {120, "一百二十"},
                 {205, "二百零五"},
                 {1000, "一千"},
                 {1001, "一千零一"},
                 {1010, "一千零一十"},
                 {1260, "一千二百六十"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(chinese_number(*state, cases[i].number), cases[i].words);
}

static void article_addresses_are_checked(void **state) {
    static const char *const good[] = {"0", "1", "23", "1260", "10-1", "133-12"};
    static const char *const bad[] = {"",     "-1",    "01",     "00", "12345", "10-",
                                      "10-0", "10-01", "10-1-1", "十", "1a",    "10-100"};
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_null(citation_check_article(good[i]));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_non_null(citation_check_article(bad[i]));
}

static void article_addresses_read_back(void **state) {
    struct place place = {0};
    citation_read_article("10-1", &place);
    assert_int_equal(place.article, 10);
    assert_int_equal(place.sub, 1);
    assert_string_equal(citation_article_address(*state, place.article, place.sub), "10-1");
    citation_read_article("23", &place);
    assert_int_equal(place.sub, 0);
    assert_string_equal(citation_article_address(*state, 23, 0), "23");
}

static void places_read_in_words(void **state) {
    assert_string_equal(citation_words(*state, &(struct place){.article = 5}), "");
    assert_string_equal(citation_words(*state, &(struct place){5, 0, 2, 0, 0}), "第二款");
    assert_string_equal(citation_words(*state, &(struct place){5, 0, 1, 12, 3}), "第一款第十二项第三目");
}

static void text_falls_into_parts(void **state) {
    const char *text = "有下列情形之一的：\n（一）甲；\n1.子；\n（2）丑；\n（十二）乙。\n前款规定。\n（略）不是项。";
    part_list parts = parts_split(*state, "/basis/1/art/5", text, &(struct place){5, 0, 1, 1, 2});
    static const char *const addresses[] = {"/1", "/1/1", "/1/1/1", "/1/1/2", "/1/2", "/2", "/3"};
    assert_int_equal(parts.count, 7);
    for (size_t i = 0; i < parts.count; i++) {
        assert_string_equal(parts.items[i].address + strlen("/basis/1/art/5"), addresses[i]);
        assert_int_equal(parts.items[i].meant, i == 3);
    }
    assert_true(parts.items[1].is_item && parts.items[2].is_point && parts.items[5].is_paragraph);
    assert_string_equal(parts.items[3].text, "（2）丑；");
    assert_string_equal(parts.items[4].anchor, "a5-1-2-0");
}

static void places_have_addresses(void **state) {
    assert_null(citation_address(*state, 0, &(struct place){.article = 5}));
    assert_string_equal(citation_address(*state, 3, &(struct place){0}), "/basis/3");
    assert_string_equal(citation_address(*state, 3, &(struct place){10, 1, 0, 0, 0}), "/basis/3/art/10-1");
    assert_string_equal(citation_address(*state, 3, &(struct place){23, 0, 2, 0, 0}), "/basis/3/art/23/2");
    assert_string_equal(citation_address(*state, 3, &(struct place){10, 0, 0, 1, 0}), "/basis/3/art/10/1/1");
}

static void citations_typed_in_one_fall_apart(void **state) {
    static const char *const cases[][2] = {{"食品安全法第三十五条", "食品安全法 第三十五条"},
                                           {"处罚法第23条第二款", "处罚法 第23条第二款"},
                                           {"第五条", "第五条"},
                                           {"《某法》 第五条", "《某法》 第五条"},
                                           {"第三者责任", "第三者责任"},
                                           {"某法第", "某法第"},
                                           {"某法第条", "某法第条"},
                                           {"某法第十", "某法第十"},
                                           {"a第", "a第"},
                                           {"", ""}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(citation_apart(*state, cases[i][0]), cases[i][1]);
}

static void numbers_stand_for_items_where_there_are_none(void **state) {
    const char *text = "考核程序：\n1.现场；\n2.填表。\n另款：\n（一）甲：\n1.子；\n（二）乙。";
    static const char *const addresses[] = {"/1", "/1/1", "/1/2", "/2", "/2/1", "/2/1/1", "/2/2"};
    part_list parts = parts_split(*state, "", text, &(struct place){.article = 5});
    assert_int_equal(parts.count, 7);
    for (size_t i = 0; i < parts.count; i++)
        assert_string_equal(parts.items[i].address, addresses[i]);
    assert_true(parts.items[2].is_item && !parts.items[2].is_point);
}

/* 2.5 万元 and 1.子 differ only in what follows the point. */
static void a_decimal_is_not_a_point(void **state) {
    part_list parts = parts_split(*state, "", "2.5万元以下的罚款。", &(struct place){.article = 1});
    assert_true(parts.items[0].is_paragraph);
}

static void an_article_may_begin_with_its_items(void **state) {
    part_list parts = parts_split(*state, "", "（一）甲；\n（二）乙。", &(struct place){.article = 1});
    assert_string_equal(parts.items[1].address, "/1/2");
    assert_int_equal(parts_split(*state, "", "", &(struct place){.article = 1}).count, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_written_as_laws_do),
        cmocka_unit_test(article_addresses_are_checked),
        cmocka_unit_test(article_addresses_read_back),
        cmocka_unit_test(places_read_in_words),
        cmocka_unit_test(text_falls_into_parts),
        cmocka_unit_test(a_decimal_is_not_a_point),
        cmocka_unit_test(an_article_may_begin_with_its_items),
        cmocka_unit_test(numbers_stand_for_items_where_there_are_none),
        cmocka_unit_test(places_have_addresses),
        cmocka_unit_test(citations_typed_in_one_fall_apart),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, new_arena, free_arena);
}
