/* Arena: alignment, zeroing, blocks of their own for large pieces, reset. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/arena.h"

static void all_pieces_are_zeroed_aligned_and_apart(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    unsigned char *last = NULL;
    for (int round = 0; round < 3; round++, arena_reset(arena))
        for (size_t size = 0; size < 3000; size++) {
            unsigned char *piece = arena_alloc(arena, size);
            assert_int_equal((uintptr_t)piece % _Alignof(max_align_t), 0);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(piece[i], 0);
            memset(piece, 0xAA, size);
            if (size > 1)
                assert_int_equal(last[size - 2], 0xAA);
            last = piece;
        }
    arena_free(arena);
}

static void a_piece_larger_than_a_block_is_whole(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    char *before = arena_copy(arena, "before", 6);
    size_t size = (size_t)5 * 1024 * 1024;
    char *large = arena_alloc(arena, size);
    memset(large, 'x', size);
    char *after = arena_copy(arena, "after", 5);
    assert_string_equal(before, "before");
    assert_string_equal(after, "after");
    assert_int_equal(large[size - 1], 'x');
    arena_reset(arena);
    assert_string_equal(arena_copy(arena, "again", 5), "again");
    arena_free(arena);
}

static void text_is_copied_and_formatted(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(arena_copy(arena, "新绛县", 6), "新绛");
    assert_string_equal(arena_copy(arena, NULL, 0), "");
    assert_string_equal(arena_printf(arena, "%s%d", "第", 23), "第23");
    char long_text[100000];
    memset(long_text, 'a', sizeof long_text - 1);
    long_text[sizeof long_text - 1] = '\0';
    assert_int_equal(strlen(arena_printf(arena, "%s", long_text)), sizeof long_text - 1);
    arena_free(arena);
    arena_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_pieces_are_zeroed_aligned_and_apart),
        cmocka_unit_test(a_piece_larger_than_a_block_is_whole),
        cmocka_unit_test(text_is_copied_and_formatted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
