/* Files of whole registers: whole or not there, with the right hash. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../admin/work/snapshot_file.h"

static char folder[] = "/tmp/snapshot-test-XXXXXX", path[64], part[64];
static struct buffer error;

static int begin(void **state) {
    (void)state;
    memcpy(folder + sizeof folder - 7, "XXXXXX", 6); /* mkdtemp filled it in the test before */
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/x.csv", folder);
    snprintf(part, sizeof part, "%s/x.csv.part", folder);
    return 0;
}

/* Fails when something was left behind. */
static int end(void **state) {
    (void)state;
    unlink(path);
    buffer_free(&error);
    return rmdir(folder);
}

static void add(struct snapshot_file *file, const char *words) {
    struct buffer bytes = {0};
    buffer_add_text(&bytes, words);
    assert_true(snapshot_file_add(file, &bytes, &error));
    buffer_free(&bytes);
}

static void a_file_is_there_when_it_is_whole(void **state) {
    (void)state;
    struct snapshot_file file;
    assert_true(snapshot_file_begin(&file, folder, "x.csv", &error));
    add(&file, "ab");
    add(&file, "");
    add(&file, "c");
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(access(part, F_OK), 0);
    assert_true(snapshot_file_finish(&file, &error));
    assert_int_equal(access(path, F_OK), 0);
    assert_int_equal(access(part, F_OK), -1);
    assert_int_equal(file.bytes, 3);
    assert_string_equal(file.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    snapshot_file_abandon(&file); /* nothing any more */
    assert_int_equal(access(path, F_OK), 0);
}

static void an_abandoned_file_leaves_nothing(void **state) {
    (void)state;
    struct snapshot_file file;
    assert_true(snapshot_file_begin(&file, folder, "x.csv", &error));
    add(&file, "half");
    snapshot_file_abandon(&file);
    snapshot_file_abandon(&file);
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(access(part, F_OK), -1);
}

static void a_folder_that_is_not_there_is_named(void **state) {
    (void)state;
    struct snapshot_file file;
    assert_false(snapshot_file_begin(&file, "/nowhere", "x.csv", &error));
    assert_non_null(strstr(error.data, "/nowhere/x.csv.part: "));
    snapshot_file_abandon(&file);
    buffer_clear(&error);
    static char deep[SNAPSHOT_PATH + 10];
    memset(deep, 'a', sizeof deep - 1);
    assert_false(snapshot_file_begin(&file, deep, "x.csv", &error));
    assert_non_null(strstr(error.data, "too long"));
    snapshot_file_abandon(&file);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_file_is_there_when_it_is_whole, begin, end),
        cmocka_unit_test_setup_teardown(an_abandoned_file_leaves_nothing, begin, end),
        cmocka_unit_test_setup_teardown(a_folder_that_is_not_there_is_named, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
