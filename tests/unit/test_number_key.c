/* Document numbers as they are looked up. What the database makes of the same numbers is in
 * tests/sql/90_publication.sql. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../portal/site/search/number_key.h"

static void brackets_widths_case_and_blanks_are_alike(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    static const char *const alike[] = {"示市监罚〔2026〕12号",       "示市监罚[2026]12号",
                                        "示市监罚（２０２６）１２号", " 示市监罚 【2026】\t12 号",
                                        "示市监罚［2026］12号",       "示市监罚｛2026｝12号",
                                        "示市监罚{2026}12号",         "示市监罚〖2026〗1\u200B2号\uFEFF",
                                        "示市监罚　(2026)12号"};
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
        assert_string_equal(number_key(arena, alike[i]), "示市监罚(2026)12号");
    assert_string_equal(number_key(arena, "ａb-c１"), "AB-C1");
    assert_string_equal(number_key(arena, " 　"), "");
    assert_string_equal(number_key(arena, "《𠀀》"), "《𠀀》");
    arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(brackets_widths_case_and_blanks_are_alike)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
