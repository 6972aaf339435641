/* Registers as they are declared, and cursors: there and back, and nothing that was changed is taken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/data/cursor.h"

static struct arena *arena;

static int begin(void **state) {
    (void)state;
    arena = arena_new();
    return 0;
}

static int end(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

/* ---- registers ---- */

static void every_register_is_complete(void **state) {
    (void)state;
    assert_true(data_register_count >= 13);
    for (size_t i = 0; i < data_register_count; i++) {
        const struct data_register *reg = data_registers[i];
        assert_ptr_equal(data_find(reg->code), reg);
        assert_true(*reg->name && *reg->about && reg->from && reg->key);
        assert_true(reg->column_count > 0 && reg->column_count <= DATA_MOST_COLUMNS);
        assert_true(reg->filter_count <= DATA_MOST_FILTERS);
        assert_string_equal(reg->columns[0].name, "id");
        assert_int_equal(reg->columns[0].type, DATA_INTEGER);
        if (reg->kind)
            assert_string_equal(reg->kind, reg->code);
    }
    assert_null(data_find("nothing"));
}

static void every_column_is_explained_once(void **state) {
    (void)state;
    for (size_t i = 0; i < data_register_count; i++)
        for (size_t j = 0; j < data_registers[i]->column_count; j++) {
            const struct data_column *column = &data_registers[i]->columns[j];
            assert_true(*column->label && column->about);
            assert_int_equal(data_column_index(data_registers[i], column->name), j);
        }
    assert_true(data_column_index(data_registers[0], "nothing") == SIZE_MAX);
    assert_true(data_column_index(data_registers[0], NULL) == SIZE_MAX);
}

/* A feed names columns that are there, of types that it can write. */
static void every_feed_has_its_columns(void **state) {
    (void)state;
    for (size_t i = 0; i < data_register_count; i++) {
        const struct data_register *reg = data_registers[i];
        if (!reg->feed.title)
            continue;
        const char *const texts[] = {reg->feed.title, reg->feed.author, reg->feed.summary};
        for (size_t j = 0; j < 3; j++)
            assert_int_equal(reg->columns[data_column_index(reg, texts[j])].type, DATA_TEXT);
        enum data_type updated = reg->columns[data_column_index(reg, reg->feed.updated)].type;
        assert_true(updated == DATA_TIME || updated == DATA_DATE);
    }
}

/* Files of an older program are told by it. */
static void a_shape_is_that_of_the_columns(void **state) {
    (void)state;
    struct data_register other = *data_registers[0];
    assert_true(data_shape(&other) == data_shape(data_registers[0]));
    other.column_count--;
    assert_true(data_shape(&other) != data_shape(data_registers[0]));
    struct data_column columns[DATA_MOST_COLUMNS];
    memcpy(columns, data_registers[0]->columns, data_registers[0]->column_count * sizeof *columns);
    other = *data_registers[0];
    other.columns = columns;
    assert_true(data_shape(&other) == data_shape(data_registers[0]));
    columns[3].label = "另一个";
    assert_true(data_shape(&other) != data_shape(data_registers[0]));
    columns[3] = data_registers[0]->columns[3];
    columns[4].sql = "''";
    assert_true(data_shape(&other) != data_shape(data_registers[0]));
}

/* No way out may hand on what is sealed, or whose the words are. */
static void no_register_reads_more_than_views_of_the_public(void **state) {
    (void)state;
    for (size_t i = 0; i < data_register_count; i++) {
        const char *from = data_registers[i]->from;
        assert_memory_equal(from, "public_", 7);
        for (const char *at = from; (at = strstr(at, "JOIN ")); at++)
            assert_memory_equal(at + 5, "public_", 7);
        assert_true(data_column_index(data_registers[i], "sealed") == SIZE_MAX);
    }
}

/* ---- cursors ---- */

static void a_cursor_comes_back_as_its_key(void **state) {
    (void)state;
    static const int64_t keys[] = {1, 2, 255, 256, 1234567890123, INT64_MAX, 0};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        int64_t key = -1;
        const char *cursor = data_cursor_write(arena, data_registers[0], "?body=3", keys[i]);
        assert_int_equal(strlen(cursor), 16);
        assert_true(data_cursor_read(cursor, data_registers[0], "?body=3", &key));
        assert_true(key == keys[i]);
    }
}

static void a_cursor_of_elsewhere_is_refused(void **state) {
    (void)state;
    int64_t key = -1;
    const char *cursor = data_cursor_write(arena, data_registers[0], "?body=3", 42);
    assert_false(data_cursor_read(cursor, data_registers[1], "?body=3", &key));
    assert_false(data_cursor_read(cursor, data_registers[0], "?body=4", &key));
    assert_false(data_cursor_read(cursor, data_registers[0], "", &key));
    assert_true(key == -1);
}

static void a_changed_cursor_is_refused(void **state) {
    (void)state;
    int64_t key = -1;
    const char *cursor = data_cursor_write(arena, data_registers[0], "", 42);
    char changed[40];
    for (size_t i = 0; i < 16; i++)
        for (const char *letter = "A9-_z"; *letter; letter++) {
            snprintf(changed, sizeof changed, "%s", cursor);
            changed[i] = *letter;
            assert_int_equal(data_cursor_read(changed, data_registers[0], "", &key), cursor[i] == *letter);
        }
    key = -1;
    for (size_t length = 0; length < 16; length++) {
        snprintf(changed, sizeof changed, "%.*s", (int)length, cursor);
        assert_false(data_cursor_read(changed, data_registers[0], "", &key));
    }
    snprintf(changed, sizeof changed, "%sA", cursor);
    assert_false(data_cursor_read(changed, data_registers[0], "", &key));
    assert_false(data_cursor_read("县县县县县1", data_registers[0], "", &key));
    assert_false(data_cursor_read("AAAA AAAA=AAAA+A", data_registers[0], "", &key));
    assert_true(key == -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_register_is_complete),
        cmocka_unit_test(every_column_is_explained_once),
        cmocka_unit_test(every_feed_has_its_columns),
        cmocka_unit_test(a_shape_is_that_of_the_columns),
        cmocka_unit_test(no_register_reads_more_than_views_of_the_public),
        cmocka_unit_test(a_cursor_comes_back_as_its_key),
        cmocka_unit_test(a_cursor_of_elsewhere_is_refused),
        cmocka_unit_test(a_changed_cursor_is_refused),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
