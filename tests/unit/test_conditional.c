/* Answers that a reader already has: tags, days of change, and when 304 is right. */
#include <time.h>

#include "rig.h"

#define CHANGED 1767225600 /* Thu, 01 Jan 2026 00:00:00 GMT */

static const char *words = "the words";
static int64_t changed;

static void speak(struct request *rq) {
    buffer_add_text(reply_body(rq, 200, "text/plain"), words);
    if (changed)
        reply_modified(rq, changed);
}

static void be_gone(struct request *rq) {
    buffer_add_text(reply_body(rq, 410, "text/plain"), words);
}

static const struct page speaking = PLAIN_PAGE(speak), failing = PLAIN_PAGE(be_gone);
static const struct route routes[] = {{METHOD_GET, "/words", "public", &speaking, 0, false},
                                      {METHOD_POST, "/words", "public", &speaking, 0, false},
                                      {METHOD_GET, "/gone", "public", &failing, 0, false}};
static struct rig rig;

static int open_rig(void **state) {
    (void)state;
    rig_open(&rig, routes, sizeof routes / sizeof *routes);
    return 0;
}

static int close_rig(void **state) {
    (void)state;
    rig_close(&rig);
    return 0;
}

/* The tag of what is said now; "" without one. */
static const char *tag_of(const char *said, char tag[64]) {
    words = said;
    *tag = '\0';
    assert_int_equal(STATUS(&rig, .uri = "/words"), 200);
    const char *at = strstr(HEADERS(&rig), "ETag: ");
    if (at)
        snprintf(tag, 64, "%.*s", (int)strcspn(at + 6, "\r"), at + 6);
    return tag;
}

static void the_tag_follows_the_body(void **state) {
    (void)state;
    char one[64], same[64], other[64];
    tag_of("the words", one);
    assert_int_equal(strlen(one), 34);
    assert_true(one[0] == '"' && one[33] == '"');
    assert_string_equal(tag_of("the words", same), one);
    assert_string_not_equal(tag_of("other words", other), one);
}

static void who_names_the_tag_gets_no_body(void **state) {
    (void)state;
    char tag[64], header[160];
    tag_of("the words", tag);
    const char *const forms[] = {"%s", "W/%s", "\"old\", W/%s", "\"old\",%s , \"other\""};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const char *slot = strstr(forms[i], "%s");
        snprintf(header, sizeof header, "%.*s%s%s", (int)(slot - forms[i]), forms[i], tag, slot + 2);
        assert_int_equal(STATUS(&rig, .uri = "/words", .none_match = header), 304);
        assert_string_equal(BODY(&rig), "");
        assert_non_null(strstr(HEADERS(&rig), tag));
        assert_null(strstr(HEADERS(&rig), "Content-Type"));
    }
    assert_int_equal(STATUS(&rig, .uri = "/words", .none_match = "*"), 304);
    assert_int_equal(STATUS(&rig, .method = "HEAD", .uri = "/words", .none_match = tag), 304);
    assert_int_equal(STATUS(&rig, .uri = "/words", .none_match = "\"old\""), 200);
    assert_int_equal(STATUS(&rig, .uri = "/words", .none_match = ""), 200);
    words = "new words";
    assert_int_equal(STATUS(&rig, .uri = "/words", .none_match = tag), 200);
}

static void the_day_counts_only_without_a_tag(void **state) {
    (void)state;
    char tag[64];
    changed = CHANGED;
    tag_of("the words", tag);
    assert_non_null(strstr(HEADERS(&rig), "Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT\r\n"));
    assert_int_equal(STATUS(&rig, .uri = "/words", .since = "Thu, 01 Jan 2026 00:00:00 GMT"), 304);
    assert_int_equal(STATUS(&rig, .uri = "/words", .since = "Fri, 02 Jan 2026 00:00:00 GMT"), 304);
    assert_int_equal(STATUS(&rig, .uri = "/words", .since = "Wed, 31 Dec 2025 23:59:59 GMT"), 200);
    assert_int_equal(STATUS(&rig, .uri = "/words", .since = "Fri, 02 Jan 2026 00:00:00 GMT", .none_match = "\"old\""),
                     200);
    for (const char *const *wrong =
             (const char *const[]){"", "yesterday", "2026-01-02", "Fri, 02 Jan 2026 00:00:00 GMT+1", NULL};
         *wrong; wrong++)
        assert_int_equal(STATUS(&rig, .uri = "/words", .since = *wrong), 200);
    changed = 0;
    assert_int_equal(STATUS(&rig, .uri = "/words", .since = "Fri, 02 Jan 2026 00:00:00 GMT"), 200);
    assert_null(strstr(HEADERS(&rig), "Last-Modified"));
}

/* A clock that was shifted must not promise a change to come. */
static void no_change_lies_in_the_future(void **state) {
    (void)state;
    char tag[64];
    changed = (int64_t)time(NULL) + 86400;
    tag_of("the words", tag);
    assert_true(rig.rq.modified <= (int64_t)time(NULL));
    changed = 0;
}

static void only_a_good_answer_to_a_reader_has_a_tag(void **state) {
    (void)state;
    assert_int_equal(STATUS(&rig, .uri = "/gone", .none_match = "*"), 410);
    assert_null(strstr(HEADERS(&rig), "ETag"));
    assert_int_equal(STATUS(&rig, .uri = "/nowhere", .none_match = "*"), 404);
    assert_null(strstr(HEADERS(&rig), "ETag"));
    assert_int_equal(STATUS(&rig, .method = "POST", .uri = "/words", .none_match = "*"), 200);
    assert_null(strstr(HEADERS(&rig), "ETag"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_tag_follows_the_body),
        cmocka_unit_test(who_names_the_tag_gets_no_body),
        cmocka_unit_test(the_day_counts_only_without_a_tag),
        cmocka_unit_test(no_change_lies_in_the_future),
        cmocka_unit_test(only_a_good_answer_to_a_reader_has_a_tag),
    };
    return cmocka_run_group_tests(tests, open_rig, close_rig);
}
