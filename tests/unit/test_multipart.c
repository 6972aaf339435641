/* Multipart parser: cut at every byte, CR and LF where they do not belong, hostile headers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/multipart.h"

#define TYPE "multipart/form-data; boundary=xyz"

/* What was told is written down: <name|filename>content; */
struct told {
    struct buffer text;
    int refuse; /* the event that returns false, counted from 1 */
    int count;
};

static bool tell(struct told *told) {
    return ++told->count != told->refuse;
}

static bool begin(void *context, const char *name, const char *filename) {
    struct told *told = context;
    buffer_printf(&told->text, "<%s|%s>", name, filename ? filename : "-");
    return tell(told);
}

static bool data(void *context, const char *bytes, size_t length) {
    struct told *told = context;
    assert_int_not_equal(length, 0);
    buffer_add(&told->text, bytes, length);
    return tell(told);
}

static bool end(void *context) {
    struct told *told = context;
    buffer_add_char(&told->text, ';');
    return tell(told);
}

static const struct multipart_events events = {begin, data, end};

/* Feeds body in two pieces, or byte by byte when cut is past its end. */
static bool parse(const char *body, size_t length, size_t cut, struct told *told) {
    struct multipart multipart;
    assert_true(multipart_start(&multipart, TYPE, &events, told));
    bool good = true;
    if (cut > length)
        for (size_t i = 0; i < length; i++)
            good = multipart_feed(&multipart, body + i, 1) && good;
    else
        good = multipart_feed(&multipart, body, cut) && multipart_feed(&multipart, body + cut, length - cut);
    return multipart_finish(&multipart) && good;
}

/* The same must be told wherever the body is cut. NULL: the body is broken. */
static void assert_parsed(const char *body, size_t length, const char *expected) {
    for (size_t cut = 0; cut <= length + 1; cut++) {
        struct told told = {0};
        bool good = parse(body, length, cut, &told);
        if (good != (expected != NULL))
            fail_msg("cut at %zu: %s", cut, good ? "taken" : "refused");
        if (expected)
            assert_string_equal(told.text.data ? told.text.data : "", expected);
        buffer_free(&told.text);
    }
}
#define ASSERT_PARSED(body, expected) assert_parsed(body, sizeof(body) - 1, expected)
#define PART(disposition, content)    "--xyz\r\nContent-Disposition: " disposition "\r\n\r\n" content "\r\n"
#define FIELD(name, content)          PART("form-data; name=\"" name "\"", content)
#define FINISH                        "--xyz--\r\n"

static void fields_and_files_are_told_wherever_the_body_is_cut(void **state) {
    (void)state;
    ASSERT_PARSED(FIELD("a", "1") PART("form-data; name=\"f\"; filename=\"图.png\"", "x\r\ny") FINISH,
                  "<a|->1;<f|图.png>x\r\ny;");
    ASSERT_PARSED(FINISH, "");
    ASSERT_PARSED("--xyz--", "");
    ASSERT_PARSED("before\r\n" FIELD("a", "1") FINISH "after", "<a|->1;");
    ASSERT_PARSED(FIELD("a", "") FIELD("b", ""), NULL);
    ASSERT_PARSED(FIELD("a", "") FIELD("b", "") FINISH, "<a|->;<b|->;");
    ASSERT_PARSED(PART("form-data; name=\"f\"; filename=\"\"", "") FINISH, "<f|>;");
}

static void what_only_looks_like_a_boundary_is_content(void **state) {
    (void)state;
    ASSERT_PARSED(FIELD("a", "--xyz") FINISH, "<a|->--xyz;");
    ASSERT_PARSED(FIELD("a", "\r\n--xy\r\n-xyz\r\n\r\r\n--xy") FINISH, "<a|->\r\n--xy\r\n-xyz\r\n\r\r\n--xy;");
    ASSERT_PARSED(FIELD("a", "\r\r\n") FINISH, "<a|->\r\r\n;");
    ASSERT_PARSED(FIELD("a", "\n--xyz--") FINISH, "<a|->\n--xyz--;");
    ASSERT_PARSED(FIELD("a", "\r\n\r\n") FINISH, "<a|->\r\n\r\n;");
}

static void bytes_of_every_value_come_through(void **state) {
    (void)state;
    struct buffer body = {0};
    struct told told = {0};
    char all[256];
    for (int i = 0; i < 256; i++)
        all[i] = (char)i;
    buffer_add_text(&body, "--xyz\r\nContent-Disposition: form-data; name=\"f\"; filename=\"b\"\r\n\r\n");
    buffer_add(&body, all, sizeof all);
    buffer_add_text(&body, "\r\n--xyz--");
    assert_true(parse(body.data, body.length, body.length + 1, &told));
    assert_int_equal(told.text.length, 5 + 256 + 1);
    assert_memory_equal(told.text.data + 5, all, 256);
    buffer_free(&body);
    buffer_free(&told.text);
}

static void a_body_without_its_end_is_broken(void **state) {
    (void)state;
    static const char whole[] = FIELD("a", "1") PART("form-data; name=\"f\"; filename=\"x\"", "22") "--xyz--";
    for (size_t length = 0; length < sizeof whole - 1; length++) {
        struct told told = {0};
        assert_false(parse(whole, length, length / 2, &told));
        buffer_free(&told.text);
    }
}

static void lines_need_both_cr_and_lf(void **state) {
    (void)state;
    ASSERT_PARSED("--xyz\nContent-Disposition: form-data; name=\"a\"\n\n1\n--xyz--\n", NULL);
    ASSERT_PARSED("--xyz\rContent-Disposition: form-data; name=\"a\"\r\r1\r--xyz--\r", NULL);
    ASSERT_PARSED("--xyz\r\nContent-Disposition: form-data; name=\"a\"\n\n1\r\n--xyz--\r\n", NULL);
    ASSERT_PARSED("--xyz\n\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xyz--\r\n", NULL);
    ASSERT_PARSED("--xyzabc\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xyz--\r\n", NULL);
    ASSERT_PARSED("--xyz-\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xyz--\r\n", NULL);
}

static void hostile_headers_are_refused(void **state) {
    (void)state;
    ASSERT_PARSED("--xyz\r\n\r\n1\r\n" FINISH, NULL);
    ASSERT_PARSED("--xyz\r\nContent-Type: text/plain\r\n\r\n1\r\n" FINISH, NULL);
    ASSERT_PARSED(PART("form-data", "1") FINISH, NULL);
    ASSERT_PARSED(PART("form-data; name=a", "1") FINISH, NULL);
    ASSERT_PARSED(PART("form-data; name=\"a", "1") FINISH, NULL);
    ASSERT_PARSED(PART("form-data; name=", "1") FINISH, NULL);
    ASSERT_PARSED(PART("form-data; xname=\"a\"", "1") FINISH, NULL);
    ASSERT_PARSED("--xyz\r\nContent-Disposition: form-data; name=\"a\0b\"\r\n\r\n1\r\n" FINISH, NULL);
    ASSERT_PARSED("--xyz\r\nX: \xFF\r\ncontent-disposition:form-data;\tNAME=\"a\"\r\nY:\r\n\r\n1\r\n" FINISH,
                  "<a|->1;");
    ASSERT_PARSED(PART("form-data; name=\"a\\\"b\\\\c\"", "1") FINISH, "<a\"b\\c|->1;");
    ASSERT_PARSED(PART("form-data; filename=\"x; name=\\\"evil\\\"\"; name=\"a\"", "1") FINISH,
                  "<a|x; name=\"evil\">1;");
    ASSERT_PARSED(PART("form-data; name=\"a\"; filename*=UTF-8''x", "1") FINISH, "<a|->1;");
}

static void endless_headers_and_names_are_refused(void **state) {
    (void)state;
    char body[20000];
    struct told told = {0};
    int length = snprintf(body, sizeof body, "--xyz\r\nX: %*s", 10000, "");
    assert_false(parse(body, (size_t)length, 0, &told));
    length =
        snprintf(body, sizeof body, "--xyz\r\nContent-Disposition: form-data; name=\"%0300d\"\r\n\r\n1\r\n" FINISH, 0);
    assert_false(parse(body, (size_t)length, 0, &told));
    assert_int_equal(told.count, 0);
    buffer_free(&told.text);
}

static void a_refused_event_ends_the_parsing(void **state) {
    (void)state;
    static const char body[] = FIELD("a", "1") FIELD("b", "2") FINISH;
    for (int refuse = 1; refuse <= 6; refuse++) {
        struct told told = {.refuse = refuse};
        assert_false(parse(body, sizeof body - 1, 0, &told));
        assert_int_equal(told.count, refuse);
        buffer_free(&told.text);
    }
}

static bool starts(const char *type) {
    struct multipart multipart;
    bool good = multipart_start(&multipart, type, &events, NULL);
    if (good)
        multipart_finish(&multipart);
    return good;
}

static void only_usable_boundaries_are_taken(void **state) {
    (void)state;
    static const char *const good[] = {
        "multipart/form-data; boundary=a", "multipart/form-data; charset=utf-8; boundary=\"a-b:c'd\"",
        "Multipart/Form-Data;Boundary=----WebKitFormBoundaryABC", "multipart/form-data; boundary=a; x=y",
        "multipart/form-data; boundary="
        "0123456789012345678901234567890123456789012345678901234567890123456789"};
    static const char *const wrong[] = {"multipart/form-data",
                                        "multipart/form-data; boundary",
                                        "multipart/form-data; boundary=",
                                        "multipart/form-data; boundary=\"\"",
                                        "multipart/form-data; boundary=\"a",
                                        "multipart/form-data; boundary=\"a b\"",
                                        "multipart/form-data; boundary=a\x01",
                                        "multipart/form-data; boundary=新",
                                        "multipart/mixed; boundary=a",
                                        "text/plain; boundary=a",
                                        "multipart/form-data; boundary="
                                        "01234567890123456789012345678901234567890123456789012345678901234567890"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!starts(good[i]))
            fail_msg("%s is refused", good[i]);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (starts(wrong[i]))
            fail_msg("%s is taken", wrong[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_and_files_are_told_wherever_the_body_is_cut),
        cmocka_unit_test(what_only_looks_like_a_boundary_is_content),
        cmocka_unit_test(bytes_of_every_value_come_through),
        cmocka_unit_test(a_body_without_its_end_is_broken),
        cmocka_unit_test(lines_need_both_cr_and_lf),
        cmocka_unit_test(hostile_headers_are_refused),
        cmocka_unit_test(endless_headers_and_names_are_refused),
        cmocka_unit_test(a_refused_event_ends_the_parsing),
        cmocka_unit_test(only_usable_boundaries_are_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
