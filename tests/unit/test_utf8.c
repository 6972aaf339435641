/* UTF-8: every character, every two- and three-byte sequence against the Unicode table, cut text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/utf8.h"

static bool is_character(uint32_t c) {
    return c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
}

static void every_character_goes_there_and_back(void **state) {
    (void)state;
    for (uint32_t c = 1; c <= 0x10FFFF; c++) {
        char text[8] = {0};
        size_t length = utf8_encode(c, text);
        assert_int_equal(utf8_valid(text, length), is_character(c));
        if (!is_character(c))
            continue;
        const char *at = text;
        assert_int_equal(utf8_next(&at), c);
        assert_ptr_equal(at, text + length);
        assert_int_equal(utf8_next(&at), 0);
        assert_ptr_equal(at, text + length);
        assert_int_equal(utf8_length(text), 1);
        for (size_t cut = 1; cut < length; cut++)
            assert_false(utf8_valid(text, cut));
    }
}

/* The rule written the slow way: decode by bit pattern, then refuse what was not written the shortest way. */
static bool slow_valid(const unsigned char *bytes, size_t length) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    for (size_t i = 0; i < length;) {
        size_t size = bytes[i] < 0x80       ? 1
                      : bytes[i] >> 5 == 6  ? 2
                      : bytes[i] >> 4 == 14 ? 3
                      : bytes[i] >> 3 == 30 ? 4
                                            : 0;
        if (!size || i + size > length)
            return false;
        uint32_t c = size == 1 ? bytes[i] : bytes[i] & (0x7Fu >> size);
        for (size_t k = 1; k < size; k++) {
            if (bytes[i + k] >> 6 != 2)
                return false;
            c = c << 6 | (bytes[i + k] & 0x3F);
        }
        if (c < least[size] || !is_character(c))
            return false;
        i += size;
    }
    return true;
}

static void every_short_sequence_is_judged_as_the_table_does(void **state) {
    (void)state;
    for (uint32_t n = 0; n < 1u << 24; n++) {
        unsigned char bytes[] = {(unsigned char)(n >> 16), (unsigned char)(n >> 8), (unsigned char)n};
        if (utf8_valid((const char *)bytes, 3) != slow_valid(bytes, 3))
            fail_msg("%02x %02x %02x", bytes[0], bytes[1], bytes[2]);
    }
    for (uint32_t n = 0; n < 1u << 16; n++) { /* the second byte of four decides */
        unsigned char bytes[] = {(unsigned char)(0xF0 | n >> 12), (unsigned char)(n >> 4),
                                 (unsigned char)(n << 4 | 0xF), 0x80};
        if (utf8_valid((const char *)bytes, 4) != slow_valid(bytes, 4))
            fail_msg("%02x %02x %02x 80", bytes[0], bytes[1], bytes[2]);
    }
}

static void characters_are_counted_not_bytes(void **state) {
    (void)state;
    assert_int_equal(utf8_length(""), 0);
    assert_int_equal(utf8_length("abc"), 3);
    assert_int_equal(utf8_length("新绛县〔2022〕28号"), 12);
    assert_int_equal(utf8_length("𠀀a"), 2);
    assert_true(utf8_valid("", 0));
    assert_true(utf8_valid("a\0b", 3));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_character_goes_there_and_back),
        cmocka_unit_test(every_short_sequence_is_judged_as_the_table_does),
        cmocka_unit_test(characters_are_counted_not_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
