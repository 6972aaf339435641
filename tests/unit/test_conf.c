/* Configuration: what is read, and that every fault names the file and the line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../fcgi/conf.h"

static char path[] = "/tmp/kit-conf-XXXXXX";

#define GOOD                                                                                                           \
    "database_socket = /run/mysqld.sock\n"                                                                             \
    "database = gongshi\n"                                                                                             \
    "site_url = http://127.0.0.1:8080\n"                                                                               \
    "search_index = /var/lib/site.db\n"                                                                                \
    "upload_dir = /var/lib/upload\n"

static int make_file(void **state) {
    (void)state;
    int descriptor = mkstemp(path);
    return descriptor < 0 ? -1 : close(descriptor);
}

static int remove_file(void **state) {
    (void)state;
    return unlink(path);
}

static bool read_text(const char *text, struct conf *conf, struct buffer *error) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    buffer_clear(error);
    return conf_read(path, conf, error);
}

static void every_key_is_read(void **state) {
    (void)state;
    struct conf conf;
    struct buffer error = {0};
    assert_true(read_text("# a comment\n\n" GOOD "  secret_dir=/var/secret  \n\tprefix =\t/zhifa\r\n", &conf, &error));
    assert_string_equal(conf.database_socket, "/run/mysqld.sock");
    assert_string_equal(conf.database, "gongshi");
    assert_string_equal(conf.secret_dir, "/var/secret");
    assert_string_equal(conf.prefix, "/zhifa");
    assert_string_equal(conf.site_url, "http://127.0.0.1:8080");
    assert_string_equal(conf.search_index, "/var/lib/site.db");
    assert_string_equal(conf.upload_dir, "/var/lib/upload");
    conf_free(&conf);
    assert_null(conf.prefix);
    buffer_free(&error);
}

static void optional_keys_may_be_missing_or_empty(void **state) {
    (void)state;
    struct conf conf;
    struct buffer error = {0};
    assert_true(read_text(GOOD "prefix =", &conf, &error));
    assert_string_equal(conf.prefix, "");
    assert_string_equal(conf.secret_dir, "");
    conf_free(&conf);
    buffer_free(&error);
}

static void assert_refused(const char *text, const char *place, const char *words) {
    struct conf conf;
    struct buffer error = {0};
    char start[128];
    snprintf(start, sizeof start, "%s%s", path, place);
    assert_false(read_text(text, &conf, &error));
    if (strncmp(error.data, start, strlen(start)) != 0 || !strstr(error.data, words))
        fail_msg("\"%s\" does not begin with \"%s\" or does not say \"%s\"", error.data, start, words);
    assert_null(strchr(error.data, '\n'));
    buffer_free(&error);
}

static void each_fault_names_file_and_line(void **state) {
    (void)state;
    assert_refused("# one\nbogus = 1\n" GOOD, ":2: ", "unknown key `bogus`");
    assert_refused(GOOD "database = other\n", ":6: ", "`database` is set twice");
    assert_refused("no equals\n", ":1: ", "expected `key = value`");
    assert_refused("= x\n", ":1: ", "unknown key ``");
    assert_refused("\n\ndatabase_socket = mysqld.sock\n", ":3: ", "an absolute path");
    assert_refused("database = Gong-Shi\n", ":1: ", "small letters");
    assert_refused("database =\n", ":1: ", "small letters");
    assert_refused("site_url = ftp://x\n", ":1: ", "http(s)");
    assert_refused("site_url = http://x/\n", ":1: ", "without a slash at its end");
    assert_refused("site_url = http://\n", ":1: ", "http(s)");
    assert_refused("site_url = http://a b\n", ":1: ", "http(s)");
    assert_refused("upload_dir = /a\xFF\n", ":1: ", "an absolute path");
}

static void wrong_prefixes_are_refused(void **state) {
    (void)state;
    static const char *const wrong[] = {"zhifa", "/",    "/zhifa/", "/a//b", "//a",
                                        "/a b",  "/a?b", "/执法",   "/a\"b", "/.."};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char text[64];
        snprintf(text, sizeof text, "prefix = %s\n", wrong[i]);
        assert_refused(text, ":1: ", "empty or a path such as /zhifa");
    }
}

static void a_missing_key_or_file_is_named(void **state) {
    (void)state;
    struct conf conf;
    struct buffer error = {0};
    assert_refused("database = gongshi\n", ": ", "`database_socket` is missing");
    assert_refused("", ": ", "is missing");
    assert_false(conf_read("/nowhere/gongshi.conf", &conf, &error));
    assert_string_equal(error.data, "/nowhere/gongshi.conf: No such file or directory");
    buffer_clear(&error);
    assert_false(conf_read("/tmp", &conf, &error));
    assert_string_equal(error.data, "/tmp: Is a directory");
    buffer_free(&error);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_is_read),
        cmocka_unit_test(optional_keys_may_be_missing_or_empty),
        cmocka_unit_test(each_fault_names_file_and_line),
        cmocka_unit_test(wrong_prefixes_are_refused),
        cmocka_unit_test(a_missing_key_or_file_is_named),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
