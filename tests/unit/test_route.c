/* Route table: what is refused at start, and which route a path finds. */
#include "rig.h"

#include "../../fcgi/route.h"

struct pair {
    const char *first;
    int64_t second;
};

static void show_pair(struct request *rq) {
    const struct pair *pair = rq->input;
    buffer_printf(reply_body(rq, 200, "text/plain"), "%s %s %ld", rq->route->pattern, pair->first ? pair->first : "-",
                  (long)pair->second);
}

static void show_pattern(struct request *rq) {
    buffer_add_text(reply_body(rq, 200, "text/plain"), rq->route->pattern);
}

static const struct page pair_page = PAGE(show_pair, struct pair, INPUT(struct pair, first, .maximum = 20),
                                          INPUT(struct pair, second, .minimum = 1, .maximum = 99));
static const struct page plain_page = PLAIN_PAGE(show_pattern);

static const struct route routes[] = {
    {METHOD_GET, "/", "public", &plain_page, 0, false},
    {METHOD_GET, "/basis", "public", &plain_page, 0, false},
    {METHOD_GET, "/basis/{first}", "public", &pair_page, 0, false},
    {METHOD_GET, "/basis/{first}/art/{second}", "public", &pair_page, 0, false},
    {METHOD_POST, "/send", "public", &plain_page, 0, false},
    {METHOD_GET, "/both", "public", &plain_page, 0, false},
    {METHOD_POST, "/both", "public", &plain_page, 0, false},
    {METHOD_GET, "/secret", "clerk", &plain_page, 0, false},
    {METHOD_GET, "/{first}.csv", "public", &pair_page, 0, false},
    {METHOD_GET, "/of/{first}.csv/{second}.json", "public", &pair_page, 0, false},
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

static void assert_fault(struct route route, const char *words) {
    struct program program = {.routes = &route, .route_count = 1};
    struct buffer error = {0};
    assert_false(route_check_table(&program, &error));
    assert_non_null(strstr(error.data, words));
    assert_non_null(strstr(error.data, route.pattern));
    buffer_free(&error);
}

struct many {
    const char *text;
    int64_t number;
    struct uploads files;
    struct integers chosen;
};
static const struct page no_bound = PAGE(show_pattern, struct many, INPUT(struct many, text));
static const struct page no_range = PAGE(show_pattern, struct many, INPUT(struct many, number));
static const struct page no_most =
    PAGE(show_pattern, struct many, INPUT(struct many, chosen, .minimum = 1, .maximum = 9));
static const struct page no_size = PAGE(show_pattern, struct many, INPUT(struct many, files, .maximum = 1));
static const struct page no_count = PAGE(show_pattern, struct many, INPUT(struct many, files, .max_bytes = 1));

static void a_table_with_a_fault_is_refused_at_start(void **state) {
    (void)state;
    assert_fault((struct route){METHOD_GET, "/x", NULL, &plain_page, 0, false}, "no permission");
    assert_fault((struct route){METHOD_NONE, "/x", "public", &plain_page, 0, false}, "no method");
    assert_fault((struct route){METHOD_GET, "/x", "public", NULL, 0, false}, "no page");
    assert_fault((struct route){METHOD_GET, "x", "public", &plain_page, 0, false}, "begin with /");
    assert_fault((struct route){METHOD_GET, "", "public", &plain_page, 0, false}, "begin with /");
    assert_fault((struct route){METHOD_GET, "{first}", "public", &pair_page, 0, false}, "begin with /");
    assert_fault((struct route){METHOD_GET, "/{first", "public", &pair_page, 0, false}, "broken pattern");
    assert_fault((struct route){METHOD_GET, "/a{first}", "public", &pair_page, 0, false}, "broken pattern");
    assert_fault((struct route){METHOD_GET, "/{first}b", "public", &pair_page, 0, false}, "broken pattern");
    assert_fault((struct route){METHOD_GET, "/{first}.{second}", "public", &pair_page, 0, false}, "broken pattern");
    assert_fault((struct route){METHOD_GET, "/{other}.csv", "public", &pair_page, 0, false}, "does not declare");
    assert_fault((struct route){METHOD_GET, "/{other}", "public", &pair_page, 0, false}, "does not declare");
    assert_fault((struct route){METHOD_GET, "/{firs}", "public", &pair_page, 0, false}, "does not declare");
    assert_fault((struct route){METHOD_GET, "/x", "public", &no_bound, 0, false}, "without a bound");
    assert_fault((struct route){METHOD_GET, "/x", "public", &no_range, 0, false}, "without a range");
    assert_fault((struct route){METHOD_GET, "/x", "public", &no_most, 0, false}, "without bounds");
    assert_fault((struct route){METHOD_POST, "/x", "public", &no_size, 0, false}, "without bounds");
    assert_fault((struct route){METHOD_POST, "/x", "public", &no_count, 0, false}, "without bounds");
}

static void a_good_table_is_taken(void **state) {
    (void)state;
    struct program program = {.routes = routes, .route_count = sizeof routes / sizeof *routes, .common = &pair_page};
    struct buffer error = {0};
    assert_true(route_check_table(&program, &error));
    assert_int_equal(error.length, 0);
    buffer_free(&error);
}

static void paths_find_their_route(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"/", "/"},
        {"/basis", "/basis"},
        {"/basis?", "/basis"},
        {"/basis#x", "/basis"},
        {"/basis/%E6%96%B0", "/basis/{first} 新 0"},
        {"/basis/新", "/basis/{first} 新 0"},
        {"/basis/a%2Fb", "/basis/{first} a/b 0"},
        {"/basis/a+b", "/basis/{first} a+b 0"},
        {"/basis/..", "/basis/{first} .. 0"},
        {"/basis/7/art/23", "/basis/{first}/art/{second} 7 23"},
        {"/a.csv", "/{first}.csv a 0"},
        {"/.csv.csv", "/{first}.csv .csv 0"},
        {"/a.b.csv?", "/{first}.csv a.b 0"},
        {"/of/a.csv/5.json", "/of/{first}.csv/{second}.json a 5"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(STATUS(&rig, .uri = cases[i][0]), 200);
        assert_string_equal(BODY(&rig), cases[i][1]);
    }
}

static void other_paths_are_not_found(void **state) {
    (void)state;
    static const char *const unknown[] = {"/x",
                                          "/basi",
                                          "/basisx",
                                          "/.csv",
                                          "/a.csvx",
                                          "/a.cs",
                                          "/acsv",
                                          "/a.csv/b",
                                          "/of/a.csv/.json",
                                          "/of/a/5.json",
                                          "/basis/a/b",
                                          "//",
                                          "//basis",
                                          "/basis//",
                                          "/basis//x",
                                          "/basis/7/art/",
                                          "/basis//art/3",
                                          "/Basis",
                                          "/%62asis",
                                          "x",
                                          "",
                                          "http://x/",
                                          "/basis/7/art/0",
                                          "/basis/7/art/100",
                                          "/basis/7/art/x",
                                          "/basis/7/art/3/4",
                                          "*"};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        if (STATUS(&rig, .uri = unknown[i]) != 404)
            fail_msg("%s: %d", unknown[i], rig.rq.status);
    assert_string_equal(BODY(&rig), "page for 404");
}

static void broken_paths_are_refused(void **state) {
    (void)state;
    static const char *const broken[] = {"/basis/%",         "/basis/%4",   "/basis/%zz", "/basis/%00", "/basis/%C0%AF",
                                         "/basis/%ED%A0%80", "/basis/\xFF", "/a b",       "/a\tb",      "/a\r\nX: y",
                                         "/basis/%E6%96",    "/%",          "/\x7F"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        if (STATUS(&rig, .uri = broken[i]) != 400)
            fail_msg("%s: %d", broken[i], rig.rq.status);
    assert_int_equal(STATUS(&rig, .uri = NULL), 400);
}

static void an_endless_address_is_too_long(void **state) {
    (void)state;
    char uri[9000];
    memset(uri, 'a', sizeof uri);
    uri[0] = '/';
    uri[8192] = '\0';
    assert_int_equal(STATUS(&rig, .uri = uri), 404);
    uri[8192] = 'a';
    uri[8193] = '\0';
    assert_int_equal(STATUS(&rig, .uri = uri), 414);
}

static void a_wrong_method_is_told_the_right_ones(void **state) {
    (void)state;
    static const char *const methods[] = {"PUT", "DELETE", "OPTIONS", "get", "", "TRACE", "BREW"};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        assert_int_equal(STATUS(&rig, .method = methods[i], .uri = "/both"), 405);
        assert_non_null(strstr(HEADERS(&rig), "Allow: GET, HEAD, POST\r\n"));
        assert_int_equal(STATUS(&rig, .method = methods[i], .uri = "/nowhere"), 404);
        assert_null(strstr(HEADERS(&rig), "Allow"));
    }
    assert_int_equal(STATUS(&rig, .method = "POST", .uri = "/basis"), 405);
    assert_non_null(strstr(HEADERS(&rig), "Allow: GET, HEAD\r\n"));
    assert_int_equal(STATUS(&rig, .uri = "/send"), 405);
    assert_non_null(strstr(HEADERS(&rig), "Allow: POST\r\n"));
    assert_int_equal(STATUS(&rig, .method = "HEAD", .uri = "/both"), 200);
    assert_int_equal(STATUS(&rig, .method = "POST", .uri = "/both"), 200);
}

static void permission_is_asked(void **state) {
    (void)state;
    assert_int_equal(STATUS(&rig, .uri = "/secret"), 403);
    assert_int_equal(STATUS(&rig, .uri = "/secret?bad=%"), 403);
}

static void a_slash_too_many_leads_to_the_page(void **state) {
    (void)state;
    assert_int_equal(STATUS(&rig, .uri = "/basis/"), 301);
    assert_non_null(strstr(HEADERS(&rig), "Location: /basis\r\n"));
    assert_int_equal(STATUS(&rig, .uri = "/basis/a%20b/?x=1&y=%E6%96"), 301);
    assert_non_null(strstr(HEADERS(&rig), "Location: /basis/a%20b?x=1&y=%E6%96\r\n"));
    assert_int_equal(STATUS(&rig, .method = "POST", .uri = "/send/"), 404);
    assert_int_equal(STATUS(&rig, .uri = "/nowhere/"), 404);
}

/* A route that takes any first segment makes the redirect as dangerous as it can be. */
static void the_redirect_never_leaves_the_site(void **state) {
    (void)state;
    static const struct route any[] = {{METHOD_GET, "/{first}", "public", &pair_page, 0, false},
                                       {METHOD_GET, "/{first}/{second}", "public", &pair_page, 0, false}};
    static const char *const hostile[] = {"//evil.cn/",  "/\\evil.cn/", "/\\/evil.cn/",
                                          "///evil.cn/", "/evil.cn//",  "/x\\/evil.cn/"};
    rig.program.routes = any;
    rig.program.route_count = 2;
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++)
        if (STATUS(&rig, .uri = hostile[i]) != 404)
            fail_msg("%s: %d %s", hostile[i], rig.rq.status, HEADERS(&rig));
    assert_int_equal(STATUS(&rig, .uri = "/a\r\nSet-Cookie:x/"), 400);
    assert_int_equal(STATUS(&rig, .uri = "/\t/evil.cn/"), 400);
    rig.program.routes = routes;
    rig.program.route_count = sizeof routes / sizeof *routes;
}

static void everything_lives_below_the_prefix(void **state) {
    (void)state;
    free(rig.conf.prefix);
    rig.conf.prefix = strdup("/zhifa");
    assert_int_equal(STATUS(&rig, .uri = "/zhifa/basis"), 200);
    assert_string_equal(rig.rq.path, "/basis");
    assert_int_equal(STATUS(&rig, .uri = "/zhifa/"), 200);
    static const char *const outside[] = {"/basis", "/zhifa", "/zhifabasis", "/zhif", "/", "/zhifa2/basis"};
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        assert_int_equal(STATUS(&rig, .uri = outside[i]), 404);
    assert_int_equal(STATUS(&rig, .uri = "/zhifa/basis/"), 301);
    assert_non_null(strstr(HEADERS(&rig), "Location: /zhifa/basis\r\n"));
    free(rig.conf.prefix);
    rig.conf.prefix = strdup("");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_table_with_a_fault_is_refused_at_start),
        cmocka_unit_test(a_good_table_is_taken),
        cmocka_unit_test(paths_find_their_route),
        cmocka_unit_test(other_paths_are_not_found),
        cmocka_unit_test(broken_paths_are_refused),
        cmocka_unit_test(an_endless_address_is_too_long),
        cmocka_unit_test(a_wrong_method_is_told_the_right_ones),
        cmocka_unit_test(permission_is_asked),
        cmocka_unit_test(a_slash_too_many_leads_to_the_page),
        cmocka_unit_test(the_redirect_never_leaves_the_site),
        cmocka_unit_test(everything_lives_below_the_prefix),
    };
    return cmocka_run_group_tests(tests, open_rig, close_rig);
}
