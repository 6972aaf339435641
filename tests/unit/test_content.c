/* Bodies of POST requests: lengths that are not true, types, uploads with their limits, what is left on disk. */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>

#include "rig.h"

#define LIMIT 1000

struct row {
    const char *title;
    struct uploads files, letter;
};

static struct buffer seen; /* what the handler saw: name, size, error, content of each file */
static char moved_to[64];

static void write_down(const struct uploads *uploads) {
    for (size_t i = 0; i < uploads->count; i++) {
        const struct upload *upload = &uploads->items[i];
        char content[LIMIT + 1] = "";
        FILE *file = fopen(upload->path, "r");
        assert_non_null(file);
        size_t length = fread(content, 1, LIMIT, file);
        fclose(file);
        if (!upload->error)
            assert_int_equal(length, upload->size);
        buffer_printf(&seen, "[%s %ld %s %.20s]", upload->name, (long)upload->size, upload->error ? upload->error : "-",
                      content);
    }
}

static void take(struct request *rq) {
    const struct row *row = rq->input;
    buffer_clear(&seen);
    buffer_printf(&seen, "%s", row->title ? row->title : "-");
    write_down(&row->files);
    write_down(&row->letter);
    if (row->title && strcmp(row->title, "fail") == 0)
        request_fail(rq, 500);
    if (row->title && strcmp(row->title, "move") == 0)
        assert_int_equal(rename(row->files.items[0].path, moved_to), 0);
    buffer_add_text(reply_body(rq, 200, "text/plain"), "taken");
}

static const struct page page =
    FORM_PAGE(take, struct row, INPUT(struct row, title, .label = "标题", .maximum = 40),
              INPUT(struct row, files, .label = "附件", .maximum = 3, .max_bytes = LIMIT),
              INPUT(struct row, letter, .label = "信件", .required = true, .maximum = 1, .max_bytes = 5));
static const struct route routes[] = {
    {METHOD_POST, "/", "public", &page, 8000, false},
    {METHOD_POST, "/small", "public", &page, 0, false},
    {METHOD_GET, "/", "public", &page, 0, false},
};

static struct rig rig;

static int open_rig(void **state) {
    (void)state;
    rig_open(&rig, routes, sizeof routes / sizeof *routes);
    snprintf(moved_to, sizeof moved_to, "%s.moved", rig.upload_dir);
    return 0;
}

static int close_rig(void **state) {
    (void)state;
    rig_close(&rig);
    buffer_free(&seen);
    return 0;
}

/* After each request the folder must be empty and no file left open. */
static int open_files(void) {
    int count = 0;
    for (int i = 3; i < 64; i++)
        count += fcntl(i, F_GETFD) >= 0;
    return count;
}

static int files_left(void) {
    int count = -2; /* . and .. */
    DIR *folder = opendir(rig.upload_dir);
    assert_non_null(folder);
    while (readdir(folder))
        count++;
    closedir(folder);
    return count;
}

#define MULTI                "multipart/form-data; boundary=xyz"
#define FINISH               "--xyz--\r\n"
#define FIELD(name, content) "--xyz\r\nContent-Disposition: form-data; name=\"" name "\"\r\n\r\n" content "\r\n"
#define FILE_PART(name, filename, content)                                                                             \
    "--xyz\r\nContent-Disposition: form-data; name=\"" name "\"; filename=\"" filename                                 \
    "\"\r\nContent-Type: application/octet-stream\r\n\r\n" content "\r\n"

static int send_multi(const char *body) {
    int before = open_files();
    buffer_clear(&seen);
    rig_serve(&rig, (struct sent){.method = "POST", .uri = "/", .type = MULTI, .body = body});
    assert_int_equal(files_left(), 0);
    assert_int_equal(open_files(), before);
    return rig.rq.status;
}

static void fields_and_files_arrive(void **state) {
    (void)state;
    assert_int_equal(send_multi(FIELD("title", "新绛") FILE_PART("files", "a.txt", "one")
                                    FILE_PART("files", "b.txt", "") FILE_PART("letter", "l", "x\r\ny") FINISH),
                     200);
    assert_string_equal(seen.data, "新绛[a.txt 3 - one][b.txt 0 - ][l 4 - x\r\ny]");
    assert_int_equal(rig.rq.errors.count, 0);
}

static void the_same_arrives_byte_by_byte(void **state) {
    (void)state;
    rig_serve(&rig, (struct sent){.method = "POST",
                                  .uri = "/",
                                  .type = MULTI,
                                  .piece = 1,
                                  .body = FIELD("title", "t") FILE_PART("files", "a", "one")
                                      FILE_PART("letter", "l", "2") FINISH});
    assert_int_equal(rig.rq.status, 200);
    assert_string_equal(seen.data, "t[a 3 - one][l 1 - 2]");
    assert_int_equal(files_left(), 0);
}

static void a_file_too_large_does_not_touch_the_others(void **state) {
    (void)state;
    struct buffer body = {0};
    buffer_add_text(&body, FILE_PART("files", "first", "1"));
    buffer_printf(&body, FILE_PART("files", "fits", "%01000d"), 1);
    buffer_printf(&body, FILE_PART("files", "large", "%03000d"), 2);
    buffer_add_text(&body, FILE_PART("letter", "l", "666666") FINISH);
    assert_int_equal(send_multi(body.data), 200);
    assert_non_null(strstr(seen.data, "-[first 1 - 1][fits 1000 - 00000000000000000000][large 3000 文件超过"));
    assert_non_null(strstr(seen.data, "[l 6 文件超过"));
    buffer_free(&body);
}

static void the_limit_is_named_in_words_that_are_true(void **state) {
    (void)state;
    struct buffer body = {0};
    buffer_printf(&body, FILE_PART("files", "large", "%02000d") FILE_PART("letter", "l", "1") FINISH, 2);
    assert_int_equal(send_multi(body.data), 200);
    assert_non_null(strstr(seen.data, "文件超过1000字节"));
    buffer_free(&body);
}

static void nothing_chosen_is_no_file(void **state) {
    (void)state;
    assert_int_equal(send_multi(FILE_PART("files", "", "") FILE_PART("letter", "", "") FINISH), 200);
    assert_string_equal(seen.data, "-");
    assert_string_equal(input_error(&rig.rq, "letter"), "请填写信件");
    assert_null(input_error(&rig.rq, "files"));
    assert_int_equal(send_multi(FINISH), 200);
    assert_string_equal(input_error(&rig.rq, "letter"), "请填写信件");
}

static void too_many_files_are_said(void **state) {
    (void)state;
    assert_int_equal(send_multi(FILE_PART("files", "1", "") FILE_PART("files", "2", "") FILE_PART("files", "3", "")
                                    FILE_PART("files", "4", "") FILE_PART("letter", "l", "") FINISH),
                     200);
    assert_string_equal(input_error(&rig.rq, "files"), "附件最多3个文件");
    struct buffer body = {0};
    for (int i = 0; i < 65; i++)
        buffer_add_text(&body, FILE_PART("files", "x", ""));
    buffer_add_text(&body, FINISH);
    rig_serve(&rig, (struct sent){.method = "POST", .uri = "/small", .type = MULTI, .body = body.data});
    assert_int_equal(rig.rq.status, 400);
    assert_int_equal(files_left(), 0);
    buffer_free(&body);
}

static void names_of_files_lose_folders_and_control_bytes(void **state) {
    (void)state;
    static const char *const names[][2] = {
        {"../../etc/passwd", "passwd"},
        {"C:\\fakepath\\图 1.png", "图 1.png"},
        {"/abs", "abs"},
        {"a/..", ".."},
        {"x\\\"y", "x\"y"},
        {"a\tb\x7F\n", "a_b__"},
        {"<b>", "<b>"},
        {"%2e%2e%2f", "%2e%2e%2f"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct buffer body = {0};
        char expected[64];
        buffer_printf(&body, FILE_PART("letter", "%s", "1") FINISH, names[i][0]);
        snprintf(expected, sizeof expected, "-[%s 1 - 1]", names[i][1]);
        assert_int_equal(send_multi(body.data), 200);
        assert_string_equal(seen.data, expected);
        buffer_free(&body);
    }
    assert_int_equal(send_multi(FILE_PART("letter", "\xCD\xBC.png", "1") FINISH), 200);
    assert_int_equal(send_multi(FILE_PART("letter", "\xFF.png", "1") FINISH), 400);
}

static void a_long_name_is_cut_between_characters(void **state) {
    (void)state;
    struct buffer body = {0}, name = {0};
    for (int i = 0; i < 100; i++)
        buffer_add_text(&name, "县");
    buffer_printf(&body, FILE_PART("letter", "x%s", "1") FINISH, name.data);
    assert_int_equal(send_multi(body.data), 200);
    assert_int_equal(strcspn(seen.data + 2, " "), 1 + 84 * 3);
    buffer_free(&body);
    buffer_free(&name);
}

static void parts_that_are_not_declared_so_are_refused(void **state) {
    (void)state;
    assert_int_equal(send_multi(FIELD("other", "1") FINISH), 400);
    assert_int_equal(send_multi(FILE_PART("other", "x", "1") FINISH), 400);
    assert_int_equal(send_multi(FILE_PART("title", "x", "1") FINISH), 400);
    assert_int_equal(send_multi(FIELD("files", "1") FINISH), 400);
    assert_int_equal(send_multi(FIELD("title", "1") FIELD("title", "2") FINISH), 400);
    assert_int_equal(send_multi(FIELD("title", "\xFF") FINISH), 400);
    assert_int_equal(send_multi(FIELD("\xFF", "1") FINISH), 400);
    assert_int_equal(send_multi(FILE_PART("files", "a", "1") FIELD("title", "1")), 400);
    rig_serve(&rig, (struct sent){.method = "POST",
                                  .uri = "/",
                                  .type = MULTI,
                                  .body = FIELD("title", "a\0b") FINISH,
                                  .body_length = sizeof(FIELD("title", "a\0b") FINISH) - 1});
    assert_int_equal(rig.rq.status, 400);
}

static int send_length(const char *type, const char *body, const char *length) {
    rig_serve(&rig, (struct sent){.method = "POST", .uri = "/", .type = type, .body = body, .length = length});
    assert_int_equal(files_left(), 0);
    return rig.rq.status;
}

static void untrue_lengths_are_refused(void **state) {
    (void)state;
    static const char form[] = "title=abc";
    static const char multi[] = FIELD("title", "t") FILE_PART("files", "a", "one") FINISH;
    static const char *const wrong[] = {
        "8", "10", "0", "", "-9", "+9", " 9", "9 ", "9x", "x", "0x9", "9.0", "99999999999999999999999"};
    char length[16];
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (send_length(NULL, form, wrong[i]) != 400)
            fail_msg("length %s: %d", wrong[i], rig.rq.status);
    assert_int_equal(send_length(NULL, form, "9"), 200);
    for (int off = -3; off <= 3; off++) {
        snprintf(length, sizeof length, "%d", (int)sizeof multi - 1 + off);
        assert_int_equal(send_length(MULTI, multi, length), off ? 400 : 200);
    }
    assert_int_equal(send_length(MULTI, "", "0"), 400);
    assert_int_equal(send_length(NULL, "", NULL), 200);
}

static void a_body_may_not_be_larger_than_its_route_allows(void **state) {
    (void)state;
    assert_int_equal(send_length(NULL, "title=x", "8001"), 413);
    assert_int_equal(send_length(NULL, "title=x", "18446744073709551615"), 413);
    rig_serve(&rig, (struct sent){.method = "POST", .uri = "/small", .body = "x", .length = "65537"});
    assert_int_equal(rig.rq.status, 413);
    assert_int_equal(rig.at, 0); /* not a byte was read */
}

static void other_types_are_refused(void **state) {
    (void)state;
    static const char *const unknown[] = {"application/json",
                                          "text/plain",
                                          "application/x-www-form-urlencodedx",
                                          "multipart/form-datax; boundary=xyz",
                                          "multipart/mixed; boundary=xyz",
                                          "x"};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        assert_int_equal(send_length(unknown[i], "title=x", NULL), 415);
    assert_int_equal(send_length("multipart/form-data", "title=x", NULL), 400);
    assert_int_equal(send_length("", "title=x", NULL), 200);
    assert_int_equal(send_length("application/x-www-form-urlencoded; charset=UTF-8", "title=x", NULL), 200);
    assert_int_equal(send_length("Application/X-WWW-Form-Urlencoded", "title=x", NULL), 200);
}

static void get_has_no_body(void **state) {
    (void)state;
    assert_int_equal(STATUS(&rig, .uri = "/", .body = "title=x"), 400);
    assert_int_equal(STATUS(&rig, .uri = "/", .body = ""), 200);
    assert_int_equal(STATUS(&rig, .method = "HEAD", .uri = "/", .length = "5"), 400);
}

static void files_go_also_when_the_handler_fails_and_stay_when_it_moves_them(void **state) {
    (void)state;
    assert_int_equal(
        send_multi(FIELD("title", "fail") FILE_PART("files", "a", "1") FILE_PART("letter", "l", "1") FINISH), 500);
    assert_int_equal(
        send_multi(FIELD("title", "move") FILE_PART("files", "a", "1") FILE_PART("letter", "l", "1") FINISH), 200);
    assert_int_equal(unlink(moved_to), 0);
}

static void a_disk_that_takes_nothing_is_our_fault(void **state) {
    (void)state;
    char line[4096];
    int saved;
    FILE *log = catch_log(&saved);
    const char *folder = rig.upload_dir;
    rig.conf.upload_dir = strdup("/nowhere");
    rig_serve(&rig,
              (struct sent){.method = "POST", .uri = "/", .type = MULTI, .body = FILE_PART("files", "a", "1") FINISH});
    free(rig.conf.upload_dir);
    rig.conf.upload_dir = (char *)(uintptr_t)folder;
    caught_log(log, saved, line, sizeof line);
    assert_int_equal(rig.rq.status, 500);
    assert_non_null(strstr(line, "cannot store an upload: No such file or directory\n"));
    assert_int_equal(files_left(), 0);
}

/* A limit on the size of files stands in for a full disk. */
static void a_full_disk_is_our_fault(void **state) {
    (void)state;
    struct rlimit before, none;
    struct buffer body = {0};
    char line[4096];
    int saved;
    FILE *log = catch_log(&saved);
    buffer_printf(&body, FILE_PART("files", "a", "%0900d") FINISH, 1);
    getrlimit(RLIMIT_FSIZE, &before);
    none = (struct rlimit){100, before.rlim_max};
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &none);
    int status = send_multi(body.data);
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, handler);
    caught_log(log, saved, line, sizeof line);
    assert_int_equal(status, 500);
    buffer_free(&body);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_and_files_arrive),
        cmocka_unit_test(the_same_arrives_byte_by_byte),
        cmocka_unit_test(a_file_too_large_does_not_touch_the_others),
        cmocka_unit_test(the_limit_is_named_in_words_that_are_true),
        cmocka_unit_test(nothing_chosen_is_no_file),
        cmocka_unit_test(too_many_files_are_said),
        cmocka_unit_test(names_of_files_lose_folders_and_control_bytes),
        cmocka_unit_test(a_long_name_is_cut_between_characters),
        cmocka_unit_test(parts_that_are_not_declared_so_are_refused),
        cmocka_unit_test(untrue_lengths_are_refused),
        cmocka_unit_test(a_body_may_not_be_larger_than_its_route_allows),
        cmocka_unit_test(other_types_are_refused),
        cmocka_unit_test(get_has_no_body),
        cmocka_unit_test(files_go_also_when_the_handler_fails_and_stay_when_it_moves_them),
        cmocka_unit_test(a_disk_that_takes_nothing_is_our_fault),
        cmocka_unit_test(a_full_disk_is_our_fault),
    };
    return cmocka_run_group_tests(tests, open_rig, close_rig);
}
