/* Filling a reply: types, headers, redirects, starting anew. */
#include "rig.h"

static void html(struct request *rq) {
    out_text(reply_html(rq, 200), "a<b");
}

static void json(struct request *rq) {
    struct json answer;
    reply_json(rq, 200, &answer);
    json_object(&answer, NULL);
    json_bool(&answer, "good", true);
    json_end(&answer);
}

static void redirect(struct request *rq) {
    reply_redirect(rq, 303, "/body/3?x=1");
}

static void own_header(struct request *rq) {
    buffer_add_text(reply_body(rq, 201, "text/csv"), "a,b");
    reply_header(rq, "Content-Disposition", "attachment; filename=\"x.csv\"");
}

/* What was begun before is gone once another reply is begun. */
static void second_thought(struct request *rq) {
    out_text(reply_html(rq, 200), "first");
    buffer_add_text(reply_body(rq, 409, "text/plain"), "second");
}

static void nothing(struct request *rq) {
    (void)rq;
}

static void link_in_page(struct request *rq) {
    out_url(reply_html(rq, 200), "/body/3");
}

static const struct page html_page = PLAIN_PAGE(html), json_page = PLAIN_PAGE(json),
                         redirect_page = PLAIN_PAGE(redirect), header_page = PLAIN_PAGE(own_header),
                         second_page = PLAIN_PAGE(second_thought), empty_page = PLAIN_PAGE(nothing),
                         link_page = PLAIN_PAGE(link_in_page);
static const struct route routes[] = {
    {METHOD_GET, "/html", "public", &html_page, 0, false},         {METHOD_GET, "/json", "public", &json_page, 0, false},
    {METHOD_GET, "/redirect", "public", &redirect_page, 0, false}, {METHOD_GET, "/header", "public", &header_page, 0, false},
    {METHOD_GET, "/second", "public", &second_page, 0, false},     {METHOD_GET, "/empty", "public", &empty_page, 0, false},
    {METHOD_GET, "/link", "public", &link_page, 0, false},
};

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

static void assert_reply(const char *uri, int status, const char *header, const char *body) {
    assert_int_equal(STATUS(&rig, .uri = uri), status);
    if (!strstr(HEADERS(&rig), header))
        fail_msg("%s: no \"%s\" in %s", uri, header, HEADERS(&rig));
    assert_string_equal(BODY(&rig), body);
}

static size_t count_of(const char *text, const char *part) {
    size_t count = 0;
    for (const char *at = text; (at = strstr(at, part)); at++)
        count++;
    return count;
}

static void each_kind_has_its_type(void **state) {
    (void)state;
    assert_reply("/html", 200, "Content-Type: text/html; charset=utf-8\r\n", "a&lt;b");
    assert_reply("/json", 200, "Content-Type: application/json; charset=utf-8\r\n", "{\"good\":true}");
    assert_reply("/header", 201, "Content-Disposition: attachment; filename=\"x.csv\"\r\n", "a,b");
}

static void redirects_and_links_carry_the_prefix(void **state) {
    (void)state;
    assert_reply("/redirect", 303, "Location: /body/3?x=1\r\n", "");
    free(rig.conf.prefix);
    rig.conf.prefix = strdup("/zhifa");
    assert_reply("/zhifa/redirect", 303, "Location: /zhifa/body/3?x=1\r\n", "");
    assert_reply("/zhifa/link", 200, "", "/zhifa/body/3");
    free(rig.conf.prefix);
    rig.conf.prefix = strdup("");
}

static void the_last_reply_begun_is_the_one_sent(void **state) {
    (void)state;
    assert_reply("/second", 409, "Content-Type: text/plain\r\n", "second");
    assert_int_equal(count_of(HEADERS(&rig), "Content-Type"), 1);
}

static void a_handler_that_answers_nothing_is_a_fault(void **state) {
    (void)state;
    assert_reply("/empty", 500, "Content-Type: text/plain; charset=utf-8\r\n", "page for 500");
}

static void every_reply_has_one_number_of_its_own(void **state) {
    (void)state;
    char before[32] = "";
    for (int i = 0; i < 100; i++) {
        assert_reply(i % 2 ? "/html" : "/nowhere", i % 2 ? 200 : 404,
                     "X-Request-Number: ", i % 2 ? "a&lt;b" : "page for 404");
        assert_int_equal(count_of(HEADERS(&rig), "X-Request-Number"), 1);
        assert_non_null(strstr(HEADERS(&rig), rig.rq.number));
        assert_int_equal(strlen(rig.rq.number), 14);
        assert_int_equal(strspn(rig.rq.number, "0123456789ABCDEFGHJKMNPQRSTVWXYZ-"), 14);
        assert_string_not_equal(rig.rq.number, before);
        snprintf(before, sizeof before, "%s", rig.rq.number);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_has_its_type),
        cmocka_unit_test(redirects_and_links_carry_the_prefix),
        cmocka_unit_test(the_last_reply_begun_is_the_one_sent),
        cmocka_unit_test(a_handler_that_answers_nothing_is_a_fault),
        cmocka_unit_test(every_reply_has_one_number_of_its_own),
    };
    return cmocka_run_group_tests(tests, open_rig, close_rig);
}
