/* The way of a request: whatever step fails, a whole error page is answered and the next request is served. */
#include "rig.h"

struct row {
    const char *text;
    struct uploads files;
};

static int fail_in_permits, fail_in_check, fail_in_error_page; /* the status each is to fail with, 0: not at all */
static bool empty_error_page;

static bool permits(struct request *rq, const char *permission) {
    (void)permission;
    if (fail_in_permits)
        request_fail(rq, fail_in_permits);
    return true;
}

static struct rig rig;

static const char *check(const char *text) {
    (void)text;
    if (fail_in_check)
        request_fail(&rig.rq, fail_in_check);
    return NULL;
}

static void show_error(struct request *rq, int status) {
    if (empty_error_page)
        return;
    out_text(reply_html(rq, status), "half a page");
    if (fail_in_error_page)
        request_fail(rq, fail_in_error_page);
    buffer_printf(reply_body(rq, status, "text/html; charset=utf-8"), "error page %d", status);
}

static void half_a_page(struct request *rq) {
    out_text(reply_html(rq, 200), "half a page");
    reply_header(rq, "X-Half", "1");
    request_fail(rq, 503);
}

static void whole_page(struct request *rq) {
    const struct row *row = rq->input;
    out_text(reply_html(rq, 200), row->text ? row->text : "whole");
}

static const struct page half = PLAIN_PAGE(half_a_page);
static const struct page whole = PAGE(whole_page, struct row, INPUT(struct row, text, .maximum = 100, .check = check),
                                      INPUT(struct row, files, .maximum = 2, .max_bytes = 100));
static const struct route routes[] = {
    {METHOD_GET, "/half", "public", &half, 0, false},
    {METHOD_GET, "/whole", "public", &whole, 0, false},
    {METHOD_POST, "/whole", "public", &whole, 0, false},
};

static int open_rig(void **state) {
    (void)state;
    rig_open(&rig, routes, sizeof routes / sizeof *routes);
    rig.program.permits = permits;
    rig.program.show_error = show_error;
    return 0;
}

static int close_rig(void **state) {
    (void)state;
    rig_close(&rig);
    return 0;
}

static void assert_serves_again(void) {
    assert_int_equal(STATUS(&rig, .uri = "/whole"), 200);
    assert_string_equal(BODY(&rig), "whole");
}

static void half_a_page_is_never_sent(void **state) {
    (void)state;
    assert_int_equal(STATUS(&rig, .uri = "/half"), 503);
    assert_string_equal(BODY(&rig), "error page 503");
    assert_null(strstr(HEADERS(&rig), "X-Half"));
    assert_non_null(strstr(HEADERS(&rig), "Retry-After: 5\r\n"));
    assert_serves_again();
    assert_null(strstr(HEADERS(&rig), "Retry-After"));
}

static void every_step_may_fail(void **state) {
    (void)state;
    static const int statuses[] = {400, 403, 404, 410, 429, 500, 503};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        fail_in_permits = statuses[i];
        assert_int_equal(STATUS(&rig, .uri = "/whole"), statuses[i]);
        fail_in_permits = 0;
        fail_in_check = statuses[i];
        assert_int_equal(STATUS(&rig, .uri = "/whole?text=a"), statuses[i]);
        fail_in_check = 0;
        assert_non_null(strstr(BODY(&rig), "error page"));
        assert_serves_again();
    }
    assert_int_equal(STATUS(&rig, .method = "POST", .uri = "/whole", .body = "text=%"), 400);
    assert_int_equal(
        STATUS(&rig, .method = "POST", .uri = "/whole", .type = "multipart/form-data; boundary=x", .body = "--x"), 400);
    assert_int_equal(STATUS(&rig, .uri = NULL), 400);
    assert_serves_again();
}

/* A failure in the midst of an upload must close and remove what was begun. */
static void a_failure_after_an_upload_leaves_nothing(void **state) {
    (void)state;
    fail_in_check = 500;
    assert_int_equal(STATUS(&rig, .method = "POST", .uri = "/whole", .type = "multipart/form-data; boundary=x",
                            .body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"f\"\r\n\r\n1\r\n"
                                    "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n1\r\n--x--"),
                     500);
    fail_in_check = 0;
    assert_serves_again();
}

static void a_fault_inside_the_error_page_leaves_bare_words(void **state) {
    (void)state;
    for (int other = 400; other <= 500; other += 100) {
        fail_in_error_page = other;
        assert_int_equal(STATUS(&rig, .uri = "/nowhere"), 404);
        fail_in_error_page = 0;
        assert_null(strstr(BODY(&rig), "half"));
        assert_non_null(strstr(BODY(&rig), "404"));
        assert_non_null(strstr(BODY(&rig), rig.rq.number));
        assert_non_null(strstr(HEADERS(&rig), "Content-Type: text/plain; charset=utf-8\r\n"));
        assert_serves_again();
    }
    empty_error_page = true;
    assert_int_equal(STATUS(&rig, .uri = "/nowhere"), 404);
    empty_error_page = false;
    assert_non_null(strstr(BODY(&rig), rig.rq.number));
}

static void nothing_of_one_request_reaches_the_next(void **state) {
    (void)state;
    assert_int_equal(STATUS(&rig, .uri = "/whole?text=secret", .cookie = "a=b"), 200);
    assert_int_equal(STATUS(&rig, .uri = "/nowhere"), 404);
    assert_null(rig.rq.route);
    assert_null(rig.rq.input);
    assert_int_equal(rig.rq.param_count, 0);
    assert_string_equal(rig.rq.query, "");
    assert_serves_again();
}

static void ten_thousand_requests_take_no_more_memory(void **state) {
    (void)state;
    size_t capacity = 0;
    for (int i = 0; i < 10000; i++) {
        assert_int_equal(STATUS(&rig, .uri = i % 3 ? "/whole?text=abc" : "/half"), i % 3 ? 200 : 503);
        if (i == 10)
            capacity = rig.rq.body.capacity + rig.rq.headers.capacity;
    }
    assert_int_equal(rig.rq.body.capacity + rig.rq.headers.capacity, capacity);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(half_a_page_is_never_sent),
        cmocka_unit_test(every_step_may_fail),
        cmocka_unit_test(a_failure_after_an_upload_leaves_nothing),
        cmocka_unit_test(a_fault_inside_the_error_page_leaves_bare_words),
        cmocka_unit_test(nothing_of_one_request_reaches_the_next),
        cmocka_unit_test(ten_thousand_requests_take_no_more_memory),
    };
    return cmocka_run_group_tests(tests, open_rig, close_rig);
}
