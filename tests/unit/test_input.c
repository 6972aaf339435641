/* Declared inputs: limits, types, where a value may come from, what is said about a wrong one. */
#include "rig.h"

#include "../../fcgi/validate.h"

static const char *const kinds[] = {"law", "rule", NULL};

struct row {
    const char *name, *narrow, *note, *kind, *phone, *size, *needed;
    int64_t number, big, id;
    bool flag;
    struct date day;
    struct integers chosen;
};

static struct row got; /* what the handler saw last */
static int calls;

static void take(struct request *rq) {
    if (rq->input)
        got = *(const struct row *)rq->input;
    calls++;
    buffer_add_text(reply_body(rq, 200, "text/plain"), "taken");
}

#define INPUTS                                                                                                         \
    INPUT(struct row, name, .label = "名称", .minimum = 2, .maximum = 5),                                              \
        INPUT(struct row, narrow, .maximum = 5, .max_bytes = 7),                                                       \
        INPUT(struct row, note, .label = "说明", .maximum = 10, .multiline = true),                                    \
        INPUT(struct row, kind, .label = "种类", .choices = kinds, .fallback = "law"),                                 \
        INPUT(struct row, phone, .maximum = 20, .check = check_phone),                                                 \
        INPUT(struct row, size, .choices = (const char *const[]){"large", "normal", NULL}, .cookie = true,             \
              .fallback = "normal"),                                                                                   \
        INPUT(struct row, number, .label = "天数", .minimum = -5, .maximum = 366),                                     \
        INPUT(struct row, big, .minimum = INT64_MIN, .maximum = INT64_MAX),                                            \
        INPUT(struct row, id, .minimum = 1, .maximum = INT64_MAX), INPUT(struct row, flag, .label = "标志"),           \
        INPUT(struct row, day, .label = "日期"),                                                                       \
        INPUT(struct row, chosen, .label = "选项", .minimum = 1, .maximum = 99, .most = 3)

static const struct page strict = PAGE(take, struct row, INPUTS);
static const struct page form =
    FORM_PAGE(take, struct row, INPUTS, INPUT(struct row, needed, .label = "必填", .required = true, .maximum = 3));
static const struct page bare = PLAIN_PAGE(take);

static const struct route routes[] = {
    {METHOD_GET, "/", "public", &strict, 0, false},          {METHOD_GET, "/id/{id}", "public", &strict, 0, false},
    {METHOD_GET, "/day/{day}", "public", &strict, 0, false}, {METHOD_GET, "/form", "public", &form, 0, false},
    {METHOD_POST, "/", "public", &strict, 0, false},         {METHOD_POST, "/form", "public", &form, 0, false},
    {METHOD_GET, "/bare", "public", &bare, 0, false},
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

static int get(const char *uri) {
    got = (struct row){0};
    return STATUS(&rig, .uri = uri);
}

static int post(const char *uri, const char *body) {
    got = (struct row){0};
    return STATUS(&rig, .method = "POST", .uri = uri, .type = "application/x-www-form-urlencoded", .body = body);
}

/* The message a form shows for one input. */
static const char *message(const char *body, const char *name) {
    assert_int_equal(post("/form", body), 200);
    return input_error(&rig.rq, name);
}

static void values_come_decoded(void **state) {
    (void)state;
    assert_int_equal(get("/?name=%E6%96%B0+%e7%bb%9b%2B&number=-5&flag=1&day=2024-02-29&kind=rule"), 200);
    assert_string_equal(got.name, "新 绛+");
    assert_int_equal(got.number, -5);
    assert_true(got.flag);
    assert_int_equal(got.day.year * 10000 + got.day.month * 100 + got.day.day, 20240229);
    assert_string_equal(got.kind, "rule");
    assert_int_equal(post("/", "name=ab&note=x%0D%0Ay%09z"), 200);
    assert_string_equal(got.note, "x\ny\tz");
}

static void what_is_not_given_is_nothing_or_the_fallback(void **state) {
    (void)state;
    assert_int_equal(get("/?name=&number=&day=&&flag="), 200);
    assert_null(got.name);
    assert_int_equal(got.number, 0);
    assert_int_equal(got.day.year, 0);
    assert_false(got.flag);
    assert_string_equal(got.kind, "law");
    assert_string_equal(got.size, "normal");
}

static void characters_and_bytes_are_limited(void **state) {
    (void)state;
    assert_int_equal(get("/?name=%E6%96%B0%E6%96%B0%E6%96%B0%E6%96%B0%E6%96%B0"), 200);
    assert_int_equal(get("/?name=abcdef"), 400);
    assert_int_equal(get("/?name=a"), 400);
    assert_int_equal(get("/?name=%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80"), 200);
    assert_int_equal(get("/?narrow=%E6%96%B0%E6%96%B0a"), 200);
    assert_int_equal(get("/?narrow=%E6%96%B0%E6%96%B0%E6%96%B0"), 400);
    assert_int_equal(post("/", "note=1234567890%0D%0A"), 400);
    assert_int_equal(post("/", "note=123456789%0D%0A"), 200);
}

static void integers_keep_their_range(void **state) {
    (void)state;
    static const char *const good[] = {"-5", "0", "366", "007", "-0"};
    static const char *const wrong[] = {"-6",
                                        "367",
                                        "",
                                        "-",
                                        "+1",
                                        "%2B1",
                                        "1.0",
                                        "1e2",
                                        "0x1",
                                        "+",
                                        "1+",
                                        "%EF%BC%91",
                                        "99999999999999999999",
                                        "-99999999999999999999",
                                        "--1",
                                        "1%002"};
    char uri[64];
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        snprintf(uri, sizeof uri, "/?number=%s", good[i]);
        assert_int_equal(get(uri), 200);
        assert_int_equal(got.number, atoi(good[i]));
    }
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(uri, sizeof uri, "/?number=%s", wrong[i]);
        if (get(uri) != (*wrong[i] ? 400 : 200))
            fail_msg("%s: %d", uri, rig.rq.status);
    }
    assert_int_equal(get("/?big=9223372036854775807"), 200);
    assert_true(got.big == INT64_MAX);
    assert_int_equal(get("/?big=-9223372036854775808"), 200);
    assert_true(got.big == INT64_MIN);
    assert_int_equal(get("/?big=9223372036854775808"), 400);
    assert_int_equal(get("/?big=-9223372036854775809"), 400);
}

static void numbers_of_one_name_are_a_list(void **state) {
    (void)state;
    static const char *const wrong[] = {"chosen=1&chosen=2&chosen=3&chosen=4", "chosen=0", "chosen=1&chosen=100",
                                        "chosen=1&chosen=x", "chosen=1,2"};
    char uri[64];
    assert_int_equal(get("/"), 200);
    assert_int_equal(got.chosen.count, 0);
    assert_int_equal(get("/?chosen=7&chosen=3&number=1&chosen=7&chosen=&chosen=99"), 200);
    assert_int_equal(got.chosen.count, 3);
    assert_int_equal(got.chosen.items[0], 7);
    assert_int_equal(got.chosen.items[1], 3);
    assert_int_equal(got.chosen.items[2], 99);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(uri, sizeof uri, "/?%s", wrong[i]);
        if (get(uri) != 400)
            fail_msg("%s: %d", uri, rig.rq.status);
    }
    assert_string_equal(message("needed=x&chosen=1&chosen=2&chosen=3&chosen=4", "chosen"), "选项最多选3项，现有4项");
    assert_string_equal(message("needed=x&chosen=-1", "chosen"), "选项应在1至99之间");
}

static void days_choices_and_flags_are_exact(void **state) {
    (void)state;
    static const char *const wrong[] = {"day=2026-02-29", "day=2026-1-5", "day=today",  "kind=Law",
                                        "kind=law+",      "kind=lawrule", "flag=0",     "flag=true",
                                        "flag=11",        "flag=+1",      "phone=1234", "name=a%07b",
                                        "name=ab%7F",     "name=a%0Ab",   "name=a%0Db", "name=ab%1B"};
    char uri[64];
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(uri, sizeof uri, "/?%s", wrong[i]);
        if (get(uri) != 400)
            fail_msg("%s: %d", uri, rig.rq.status);
    }
    assert_int_equal(get("/?phone=0359-7522001"), 200);
}

static void strangers_and_repeats_are_refused(void **state) {
    (void)state;
    static const char *const wrong[] = {"/?other=1",  "/?name=ab&name=ab", "/?Name=ab", "/?=x",
                                        "/?name",     "/?name=ab&other",   "/bare?x=1", "/?size=large",
                                        "/id/3?id=3", "/?name[]=ab"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (get(wrong[i]) != (strcmp(wrong[i], "/?name") == 0 ? 200 : 400))
            fail_msg("%s: %d", wrong[i], rig.rq.status);
    assert_int_equal(post("/", "name=ab&name=cd"), 400);
    assert_int_equal(post("/", "other=1"), 400);
    assert_int_equal(post("/?name=ab", ""), 400);
    assert_int_equal(post("/?name=ab", "name=ab"), 400);
    assert_int_equal(post("/?name=ab", "number=1"), 400);
    assert_int_equal(get("/bare?&&"), 200);
}

static void broken_encoding_is_refused(void **state) {
    (void)state;
    static const char *const wrong[] = {"name=%",        "name=a%4",    "name=a%zz",   "name=%00",     "na%00me=a",
                                        "%=1",           "name=%C0%80", "name=%FF%FE", "name=a%E6%96", "name=%ED%A0%80",
                                        "name=\xE6\x96", "%FF=1",       "name=%u65B0", "name=%-1"};
    char uri[64];
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(uri, sizeof uri, "/?%s", wrong[i]);
        if (get(uri) != 400)
            fail_msg("%s: %d", uri, rig.rq.status);
        if (post("/", wrong[i]) != 400)
            fail_msg("body %s: %d", wrong[i], rig.rq.status);
    }
    rig_serve(&rig, (struct sent){.method = "POST", .uri = "/", .body = "name=a\0b", .body_length = 8});
    assert_int_equal(rig.rq.status, 400);
}

static void a_strict_page_never_sees_a_wrong_value(void **state) {
    (void)state;
    int before = calls;
    get("/?number=x");
    get("/?other=1");
    get("/?name=%");
    assert_int_equal(calls, before);
    assert_string_equal(BODY(&rig), "page for 400");
}

static void a_form_is_told_what_is_wrong_and_keeps_what_was_typed(void **state) {
    (void)state;
    assert_string_equal(message("name=abcdefg", "name"), "名称最多5个字，现有7个字");
    assert_string_equal(message("name=%E6%96%B0", "name"), "名称至少2个字");
    assert_string_equal(message("name=a%07", "name"), "名称含有不能使用的字符");
    assert_string_equal(message("number=1.5", "number"), "天数应为整数");
    assert_string_equal(message("number=400", "number"), "天数应在-5至366之间");
    assert_string_equal(message("day=2026-02-30", "day"), "日期应为存在的日期，如2026-01-05");
    assert_string_equal(message("kind=x", "kind"), "种类不在可选范围内");
    assert_string_equal(message("flag=0", "flag"), "标志只能是1");
    assert_string_equal(message("narrow=%E6%96%B0%E6%96%B0%E6%96%B0", "narrow"), "narrow过长");
    assert_string_equal(message("phone=1", "phone"), "电话号码格式不正确，如0359-0000000或13800000000");
    assert_string_equal(message("", "needed"), "请填写必填");
    assert_string_equal(message("needed=", "needed"), "请填写必填");
    assert_null(message("needed=abc", "needed"));
    message("name=abcdefg&number=9&needed=x", "name");
    assert_int_equal(rig.rq.errors.count, 1);
    assert_null(got.name);
    assert_int_equal(got.number, 9);
    assert_string_equal(input_typed(&rig.rq, "name"), "abcdefg");
    assert_string_equal(input_typed(&rig.rq, "note"), "");
    assert_int_equal(post("/form", "needed=x&other=1"), 400);
    input_reject(&rig.rq, "name", "名称", "已经有了");
    assert_string_equal(input_error(&rig.rq, "name"), "已经有了");
}

static void a_wrong_path_variable_is_an_unknown_address(void **state) {
    (void)state;
    static const char *const wrong[] = {"/id/0",           "/id/-1", "/id/x", "/id/9223372036854775808",
                                        "/day/2026-02-30", "/id/%20"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(get(wrong[i]), 404);
    assert_int_equal(get("/id/12?name=ab"), 200);
    assert_int_equal(got.id, 12);
    assert_int_equal(get("/day/2026-01-05"), 200);
}

static const char *size_with(const char *cookie) {
    got = (struct row){0};
    assert_int_equal(STATUS(&rig, .uri = "/", .cookie = cookie), 200);
    return got.size;
}

static void cookies_are_read_where_declared_and_else_ignored(void **state) {
    (void)state;
    assert_string_equal(size_with("size=large"), "large");
    assert_string_equal(size_with("a=b; size=large; other=1"), "large");
    assert_string_equal(size_with(";;; size=large;"), "large");
    assert_string_equal(size_with("size=large; size=normal"), "large");
    assert_string_equal(size_with("name=abcdefgh; number=x"), "normal");
    assert_null(got.name);
    static const char *const spoilt[] = {"size=huge",   "size=", "size", "=large", "size=large\x01", "size=\xFF",
                                         "xsize=large", "",      "=",    ";",      "size = large"};
    for (size_t i = 0; i < sizeof spoilt / sizeof *spoilt; i++)
        assert_string_equal(size_with(spoilt[i]), "normal");
}

struct visit {
    const char *token;
    int64_t count;
};
static struct visit visit;
static void take_visit(struct request *rq) {
    visit = *(const struct visit *)rq->common;
    assert_null(rq->input);
    buffer_add_text(reply_body(rq, 200, "text/plain"), "taken");
}

static const struct page visit_page = PLAIN_PAGE(take_visit);
static const struct page token_page =
    PAGE(take_visit, struct visit, INPUT(struct visit, token, .cookie = true, .required = true, .maximum = 4));
static const struct page common_inputs =
    PAGE(NULL, struct visit, INPUT(struct visit, token, .cookie = true, .maximum = 4),
         INPUT(struct visit, count, .minimum = 0, .maximum = 9));

static void a_spoilt_cookie_counts_as_none_also_where_one_is_required(void **state) {
    (void)state;
    static const struct route route = {METHOD_GET, "/", "public", &token_page, 0, false};
    rig.program.routes = &route;
    rig.program.route_count = 1;
    assert_int_equal(STATUS(&rig, .uri = "/", .cookie = "token=abcde"), 400);
    assert_int_equal(STATUS(&rig, .uri = "/"), 400);
    rig.program.routes = routes;
    rig.program.route_count = sizeof routes / sizeof *routes;
}

static void inputs_of_every_request_stand_apart(void **state) {
    (void)state;
    static const struct route route = {METHOD_GET, "/", "public", &visit_page, 0, false};
    rig.program.routes = &route;
    rig.program.route_count = 1;
    rig.program.common = &common_inputs;
    assert_int_equal(STATUS(&rig, .uri = "/?count=3", .cookie = "token=abc"), 200);
    assert_string_equal(visit.token, "abc");
    assert_int_equal(visit.count, 3);
    assert_int_equal(STATUS(&rig, .uri = "/?count=10"), 400);
    assert_int_equal(STATUS(&rig, .uri = "/?token=abc"), 400);
    rig.program.routes = routes;
    rig.program.route_count = sizeof routes / sizeof *routes;
    rig.program.common = NULL;
}

static void too_many_parameters_are_refused(void **state) {
    (void)state;
    struct buffer uri = {0};
    buffer_add_text(&uri, "/?");
    for (int i = 0; i < 300; i++)
        buffer_printf(&uri, "x%d=1&", i);
    assert_int_equal(get(uri.data), 400);
    buffer_free(&uri);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_come_decoded),
        cmocka_unit_test(what_is_not_given_is_nothing_or_the_fallback),
        cmocka_unit_test(characters_and_bytes_are_limited),
        cmocka_unit_test(integers_keep_their_range),
        cmocka_unit_test(numbers_of_one_name_are_a_list),
        cmocka_unit_test(days_choices_and_flags_are_exact),
        cmocka_unit_test(strangers_and_repeats_are_refused),
        cmocka_unit_test(broken_encoding_is_refused),
        cmocka_unit_test(a_strict_page_never_sees_a_wrong_value),
        cmocka_unit_test(a_form_is_told_what_is_wrong_and_keeps_what_was_typed),
        cmocka_unit_test(a_wrong_path_variable_is_an_unknown_address),
        cmocka_unit_test(cookies_are_read_where_declared_and_else_ignored),
        cmocka_unit_test(a_spoilt_cookie_counts_as_none_also_where_one_is_required),
        cmocka_unit_test(inputs_of_every_request_stand_apart),
        cmocka_unit_test(too_many_parameters_are_refused),
    };
    return cmocka_run_group_tests(tests, open_rig, close_rig);
}
