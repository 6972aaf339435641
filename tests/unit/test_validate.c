/* Codes and numbers: real and invented examples pass, every single changed character fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/validate.h"

typedef const char *check(const char *text);

/* Tries every other printable character at every place, every missing and every doubled character. */
static void assert_fragile(check *good, const char *text) {
    char changed[64];
    size_t length = strlen(text);
    assert_null(good(text));
    for (size_t i = 0; i < length; i++)
        for (int c = ' '; c < 0x7F; c++) {
            memcpy(changed, text, length + 1);
            changed[i] = (char)c;
            if (c != text[i] && !good(changed))
                fail_msg("%s passes", changed);
        }
    for (size_t i = 0; i < length; i++) {
        snprintf(changed, sizeof changed, "%.*s%s", (int)i, text, text + i + 1);
        assert_non_null(good(changed));
        snprintf(changed, sizeof changed, "%.*s%s", (int)i + 1, text, text + i);
        assert_non_null(good(changed));
    }
}

static void credit_codes(void **state) {
    (void)state;
    static const char *const codes[] = {"91330100799655058B", "9144030071526726XG", "914403001922038216",
                                        "91110000802100433B", "11140825MB1A2B3CXY", "11141121MB1A2B3CXD",
                                        "11141033MB1A2B3CXL", "11320400MB1A2B3CX8", "11411303MB1A2B3CXD"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        assert_fragile(check_credit_code, codes[i]);
    assert_non_null(check_credit_code(""));
    assert_non_null(check_credit_code("９１330100799655058B"));
    assert_non_null(check_credit_code("91330100799655058b"));
}

static void the_subject_code_inside_a_credit_code_counts(void **state) {
    (void)state;
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    char code[] = "91330100799655059?"; /* the subject code's own check character is 8 */
    int passed = 0;
    for (const char *at = alphabet; *at; at++) {
        code[17] = *at;
        passed += check_credit_code(code) == NULL;
    }
    assert_int_equal(passed, 0);
}

static void identity_numbers(void **state) {
    (void)state;
    static const char *const numbers[] = {"11010519491231002X", "440524188001010014", "140825199001011231",
                                          "141121199001011239", "141033199001011239", "320402199001011239",
                                          "411303199001011232"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        assert_fragile(check_identity_number, numbers[i]);
    assert_non_null(check_identity_number(""));
    assert_non_null(check_identity_number("11010519491231002x"));
}

static void an_identity_number_needs_a_day_of_birth(void **state) {
    (void)state;
    static const char *const births[] = {"19900230", "19901301", "19900100", "17990101", "19900431"};
    for (size_t i = 0; i < sizeof births / sizeof *births; i++)
        for (int end = 0; end < 11; end++) {
            char number[24];
            snprintf(number, sizeof number, "140825%s123%c", births[i], "0123456789X"[end]);
            assert_non_null(check_identity_number(number));
        }
}

static void phones(void **state) {
    (void)state;
    static const char *const good[] = {"13800000000",     "19912345678", "0359-7522001", "010-12345678", "03597522001",
                                       "0359-7522001-12", "4001234567",  "12345",        "12348",        "110"};
    static const char *const wrong[] = {"",
                                        "1380000000",
                                        "138000000000",
                                        "12800000000",
                                        "0359-0522001",
                                        "0359-752200",
                                        "0359-7522001-",
                                        "0359-7522001-1234567",
                                        "0359 7522001",
                                        "1380000000a",
                                        "+8613800000000",
                                        "911",
                                        "-0359-7522001",
                                        "0359--7522001",
                                        "１３８00000000"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (check_phone(good[i]))
            fail_msg("%s is refused", good[i]);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (!check_phone(wrong[i]))
            fail_msg("%s passes", wrong[i]);
}

static void document_numbers_come_in_one_form(void **state) {
    (void)state;
    static const char *const forms[][2] = {
        {"新政办发〔2022〕28号", "新政办发〔2022〕28号"},
        {"新政办发[2022]28号", "新政办发〔2022〕28号"},
        {"新政办发(2022)28号", "新政办发〔2022〕28号"},
        {"新政办发（2022）28号", "新政办发〔2022〕28号"},
        {"新政办发【2022】28号", "新政办发〔2022〕28号"},
        {"新政办发［2022］28号", "新政办发〔2022〕28号"},
        {"新政办发〔２０２２〕２８号", "新政办发〔2022〕28号"},
        {" 新政办发 〔2022〕 28 号 ", "新政办发〔2022〕28号"},
        {"新政办发〔2022〕第28号", "新政办发〔2022〕28号"},
        {"新政办发〔2022〕028号", "新政办发〔2022〕28号"},
        {"新政办发　〔2022〕28号", "新政办发〔2022〕28号"},
        {"示司罚决-A〔2026〕100012号", "示司罚决-A〔2026〕100012号"},
        {"蒲政办发〔2022〕60号", "蒲政办发〔2022〕60号"},
        {"常政发〔2008〕195号", "常政发〔2008〕195号"},
    };
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (check_document_number(forms[i][0]))
            fail_msg("%s is refused", forms[i][0]);
        assert_string_equal(document_number_normalize(arena, forms[i][0]), forms[i][1]);
    }
    arena_free(arena);
}

static void what_is_no_document_number(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "",
        "号",
        "新政办发",
        "〔2022〕28号",
        "新政办发〔2022〕号",
        "新政办发〔2022〕28",
        "新政办发〔2022〕28号文",
        "新政办发〔22〕28号",
        "新政办发〔20222〕28号",
        "新政办发〔2022 28号",
        "新政办发2022〕28号",
        "新政办发〔1899〕28号",
        "新政办发〔2022〕0号",
        "新政办发〔2022〕1234567号",
        "新政办发〔〕28号",
        "新政办发〔2022〕第号",
        "新<b>发〔2022〕28号",
        "新政办发〔2022〕28.5号",
        "新政办发〔2022〕-28号",
        "新政办发〔2022〕28号\n",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (!check_document_number(wrong[i]))
            fail_msg("%s passes", wrong[i]);
    char long_issuer[512] = "";
    for (int i = 0; i < 60; i++)
        strncat(long_issuer, "政", 4);
    strncat(long_issuer, "〔2022〕28号", 20);
    assert_non_null(check_document_number(long_issuer));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(credit_codes),
        cmocka_unit_test(the_subject_code_inside_a_credit_code_counts),
        cmocka_unit_test(identity_numbers),
        cmocka_unit_test(an_identity_number_needs_a_day_of_birth),
        cmocka_unit_test(phones),
        cmocka_unit_test(document_numbers_come_in_one_form),
        cmocka_unit_test(what_is_no_document_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
