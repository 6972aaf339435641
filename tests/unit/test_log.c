/* Log lines: one line each whatever is in them, with time and program. */
#include <regex.h>

#include "rig.h"

#include "../../fcgi/log.h"
#include "../../fcgi/utf8.h"

static size_t log_of(char *line, size_t size, const char *text) {
    int saved;
    FILE *file = catch_log(&saved);
    log_open("probe");
    log_line("%s", text);
    return caught_log(file, saved, line, size);
}

static void a_line_has_time_program_and_text(void **state) {
    (void)state;
    char line[4096];
    regex_t form;
    log_of(line, sizeof line, "K7 200 GET /新绛");
    assert_int_equal(
        regcomp(&form, "^[0-9-]{10}T[0-9:]{8}\\.[0-9]{3}\\+08:00 probe K7 200 GET /新绛\n$", REG_EXTENDED | REG_NOSUB),
        0);
    assert_int_equal(regexec(&form, line, 0, NULL, 0), 0);
    regfree(&form);
}

static void control_bytes_are_escaped(void **state) {
    (void)state;
    char line[4096];
    log_of(line, sizeof line, "a\nb\r\x1B[31m\x7F\tz");
    assert_non_null(strstr(line, "probe a\\x0ab\\x0d\\x1b[31m\\x7f\\x09z\n"));
}

static void what_is_too_long_is_cut_but_stays_a_line(void **state) {
    (void)state;
    char line[8192], text[6000];
    for (int hostile = 0; hostile < 2; hostile++) {
        memset(text, hostile ? '\n' : 'x', sizeof text - 1);
        text[sizeof text - 1] = '\0';
        size_t length = log_of(line, sizeof line, text);
        assert_in_range(length, 1500, 2048);
        assert_ptr_equal(strchr(line, '\n'), line + length - 1);
    }
}

static void a_cut_line_is_still_text(void **state) {
    (void)state;
    char line[8192], text[6000] = "";
    for (size_t shift = 0; shift < 3; shift++) {
        memset(text, 'x', shift);
        for (size_t i = shift; i + 4 < sizeof text; i += 3)
            memcpy(text + i, "县", 4);
        size_t length = log_of(line, sizeof line, text);
        assert_true(utf8_valid(line, length));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_has_time_program_and_text),
        cmocka_unit_test(control_bytes_are_escaped),
        cmocka_unit_test(what_is_too_long_is_cut_but_stays_a_line),
        cmocka_unit_test(a_cut_line_is_still_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
