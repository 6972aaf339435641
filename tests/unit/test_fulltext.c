/* The full-text index: what is put in is found, what is removed is not, and readers see a whole file or none. */
#include <fcntl.h>
#include <sys/stat.h>

#include "fulltext_rig.h"

/* ---- finding ---- */

static void words_are_found_newest_first(void **state) {
    (void)state;
    put_three();
    assert_string_equal(found("改正"), "2 1");
    assert_string_equal(found("限期改正"), "1");
    assert_string_equal(found("正限期"), "");
    assert_string_equal(found("行政机关"), "2");
    assert_string_equal(found("不在其中"), "");
}

static void one_character_is_found_wherever_it_stands(void **state) {
    (void)state;
    put_three();
    assert_string_equal(found("罚"), "3 1");
    assert_string_equal(found("案"), "2"); /* the last of its line */
    assert_string_equal(found("款"), "1"); /* before a full stop */
    assert_string_equal(found("猫"), "");
}

static void several_words_must_all_occur(void **state) {
    (void)state;
    put_three();
    assert_string_equal(found("警告 罚款"), "1");
    assert_string_equal(found("罚款　警告"), "1");
    assert_string_equal(found("警告 国库"), "");
}

static void phrases_go_across_punctuation_but_not_across_lines(void **state) {
    (void)state;
    put_three();
    assert_string_equal(found("限期改正给予警告"), "1");
    assert_string_equal(found("限期改正、给予警告"), "1");
    assert_string_equal(found("“限期改正， 给予警告”"), "1");
    assert_string_equal(found("检查改正"), "");
    assert_string_equal(found("限期给予"), "");
}

static void latin_words_are_found_whole(void **state) {
    (void)state;
    put_three();
    assert_string_equal(found("gb 2760"), "2");
    assert_string_equal(found("ＧＢ2760"), "");
    assert_string_equal(found("276"), "");
    assert_string_equal(found("\"GB 2760\""), "2");
    assert_string_equal(found("\"2760 GB\""), "");
}

static void document_numbers_are_found_with_any_brackets(void **state) {
    (void)state;
    put_three();
    assert_string_equal(found("示政发〔2026〕12号"), "3");
    assert_string_equal(found("示政发[2026]12号"), "3");
    assert_string_equal(found("示政发（２０２６）１２号"), "3");
    assert_string_equal(found("政发(2026)12"), "3");
    assert_string_equal(found("示政发〔2026〕2号"), "");
}

/* The title of the whole helps to find a part of it, but does not find it alone. */
static void context_helps_but_does_not_find(void **state) {
    (void)state;
    open_writer(true);
    struct fulltext_entry one = article(1, 2020, "第二条 处以罚款"), two = article(2, 2021, "第三条 处以罚款");
    one.context = "供水条例";
    two.context = "燃气条例";
    put(one);
    put(two);
    close_writer();
    assert_string_equal(found("罚款"), "2 1");
    assert_string_equal(found("供水条例"), "");
    assert_string_equal(found("《供水条例》罚款"), "1");
    assert_string_equal(found("燃气 第三条"), "2");
    assert_string_equal(found("供水 条例"), "");
}

static void tags_and_kinds_are_kept_apart_from_words(void **state) {
    (void)state;
    open_writer(true);
    struct fulltext_entry one = article(1, 2020, "level_law 的条文"), two = article(2, 2021, "甲的条文");
    one.tags = "level_other present";
    two.tags = "level_law present";
    put(one);
    put(two);
    put((struct fulltext_entry){.kind = "body", .id = 1, .text = "条文局"});
    close_writer();
    assert_string_equal(found_with("article", "条文", "level_law", 0, 9), "2");
    assert_string_equal(found_with("article", "条文", "present", 0, 9), "2 1");
    assert_string_equal(found_with("article", "条文", "level", 0, 9), "");
    assert_string_equal(found("level_law"), "1");
    assert_string_equal(found("present"), "");
    assert_string_equal(found_with("body", "条文", NULL, 0, 9), "1");
    assert_string_equal(found_with("unheard", "条文", NULL, 0, 9), "");
    assert_string_equal(found_with("no kind; DROP", "条文", NULL, 0, 9), "absent");
}

/* ---- paging ---- */

static void paging_goes_through_equal_days_without_gap_or_repetition(void **state) {
    (void)state;
    bool seen[101] = {false};
    size_t total = 0;
    open_writer(true);
    for (int i = 1; i <= 100; i++)
        put(article(i, i <= 40 ? 2024 : i <= 90 ? 2025 : 0, "同一日施行"));
    close_writer();
    struct fulltext_search search = {.kind = "article", .query = fulltext_query(arena, "施行")};
    int64_t after = 0, last_id = 0;
    fulltext_finds finds;
    do {
        assert_int_equal(fulltext_find(reader, arena, &search, after, 7, &finds), FULLTEXT_GOOD);
        for (size_t i = 0; i < finds.count; i++, total++) {
            int64_t id = finds.items[i].id;
            assert_false(seen[id]);
            seen[id] = true;
            after = finds.items[i].key;
            last_id = id;
        }
    } while (finds.count == 7);
    assert_int_equal(total, 100);
    assert_int_equal(last_id, 91); /* those without a day come last */
    int64_t count;
    assert_int_equal(fulltext_count(reader, arena, &search, 1000, &count), FULLTEXT_GOOD);
    assert_int_equal(count, 100);
    assert_int_equal(fulltext_count(reader, arena, &search, 30, &count), FULLTEXT_GOOD);
    assert_int_equal(count, 30);
}

static void numbers_and_days_at_their_limits_keep_their_order(void **state) {
    (void)state;
    int64_t largest = ((int64_t)1 << 41) - 1;
    open_writer(true);
    struct fulltext_entry first = article(largest, 1, "甲"), last = article(1, 9999, "甲");
    first.day = (struct date){1, 1, 1};
    last.day = (struct date){9999, 12, 31};
    put(first);
    put(last);
    put(article(largest, 0, "甲")); /* in place of the first */
    close_writer();
    assert_string_equal(found("甲"), arena_printf(arena, "1 %ld", (long)largest));
    open_writer(false);
    struct fulltext_entry beyond = article(largest + 1, 2020, "甲");
    assert_fails(fulltext_put(writer, &beyond, NULL), "out of range");
}

/* ---- changing ---- */

static void an_entry_is_replaced_and_removed_with_all_its_words(void **state) {
    (void)state;
    put_three();
    open_writer(false);
    assert_false(put(article(1, 2020, "第一条\n责令限期改正，给予警告；逾期不改正的，处罚款。")));
    assert_true(put(article(1, 2027, "第一条\n责令限期改正，给予警告；逾期不改正的，处罚款。"))); /* another day */
    close_writer();
    assert_string_equal(found("改正"), "1 2");
    open_writer(false);
    struct fulltext_entry gone = article(2, 2026, "第二条\n行政机关应当依照 GB 2760—2014 检查。\n改正以后结案");
    assert_true(fulltext_remove(writer, &gone));
    assert_true(fulltext_remove(writer, &gone)); /* there is none any more: nothing to do */
    close_writer();
    assert_string_equal(found("改正"), "1");
    assert_string_equal(found("行政机关"), "");
    open_writer(false);
    assert_true(put(article(2, 2026, "第二条\n现在是别的内容")));
    close_writer();
    assert_string_equal(found("行政机关"), "");
    assert_string_equal(found("别的内容"), "2");
}

/* What is not fixed is remembered by the index, so that its former words need not be known. */
static void a_text_that_changes_is_forgotten_without_its_former_words(void **state) {
    (void)state;
    struct fulltext_entry body = {.kind = "body", .id = 5, .text = "城市管理局", .context = "示例县"};
    open_writer(true);
    put(body);
    close_writer();
    open_writer(false);
    body.text = "交通运输局";
    assert_true(put(body));
    assert_false(put(body));
    close_writer();
    assert_string_equal(found_with("body", "城市", NULL, 0, 9), "");
    assert_string_equal(found_with("body", "示例 交通", NULL, 0, 9), "5");
    open_writer(false);
    assert_true(fulltext_remove(writer, &(struct fulltext_entry){.kind = "body", .id = 5}));
    close_writer();
    assert_string_equal(found_with("body", "交通", NULL, 0, 9), "");
}

static void an_index_of_another_text_is_noticed(void **state) {
    (void)state;
    put_three();
    open_writer(false);
    struct fulltext_entry other = article(1, 2020, "这一条原来不是这样");
    assert_fails(fulltext_put(writer, &other, NULL), "another text");
    assert_string_equal(found("改正"), "2 1"); /* all is as it was */
}

static void what_is_not_kept_leaves_no_trace(void **state) {
    (void)state;
    struct buffer error = {0};
    put_three();
    open_writer(false);
    put(article(9, 2026, "改正"));
    assert_true(fulltext_close(writer, false, &error));
    open_writer(true);
    put(article(9, 2026, "改正"));
    assert_true(fulltext_close(writer, false, &error));
    assert_string_equal(found("改正"), "2 1");
    buffer_free(&error);
}

static void notes_are_kept(void **state) {
    (void)state;
    open_writer(true);
    assert_string_equal(fulltext_note(writer, "day"), "");
    assert_true(fulltext_set_note(writer, "day", "2026-01-05"));
    assert_true(fulltext_set_note(writer, "day", "2026-01-06"));
    close_writer();
    open_writer(false);
    assert_string_equal(fulltext_note(writer, "day"), "2026-01-06");
    close_writer();
}

/* ---- the file ---- */

static void one_writer_at_a_time(void **state) {
    (void)state;
    enum fulltext_write written;
    struct buffer error = {0};
    put_three();
    open_writer(false);
    assert_null(fulltext_open(path, &written, &error));
    assert_int_equal(written, FULLTEXT_BUSY);
    assert_null(fulltext_create(path, &written, &error));
    assert_int_equal(written, FULLTEXT_BUSY);
    assert_int_equal(error.length, 0);
    close_writer();
    open_writer(true);
    close_writer();
    buffer_free(&error);
}

static void readers_go_on_while_it_is_written_and_see_it_replaced(void **state) {
    (void)state;
    assert_string_equal(found("改正"), "absent");
    put_three();
    assert_string_equal(found("改正"), "2 1");
    open_writer(false);
    put(article(4, 2027, "改正"));
    assert_string_equal(found("改正"), "2 1");
    close_writer();
    assert_string_equal(found("改正"), "4 2 1");
    open_writer(true);
    put(article(8, 2020, "改正"));
    assert_string_equal(found("改正"), "4 2 1");
    close_writer();
    assert_string_equal(found("改正"), "8");
    unlink(path);
    assert_string_equal(found("改正"), "absent");
    put_three();
    assert_string_equal(found("改正"), "2 1");
}

static void its_version_tells_whether_it_has_changed(void **state) {
    (void)state;
    assert_int_equal(fulltext_version(reader), 0);
    put_three();
    int64_t made = fulltext_version(reader);
    assert_true(made > 0);
    assert_string_equal(found("改正"), "2 1");
    assert_int_equal(fulltext_version(reader), made);
    open_writer(false);
    put(article(4, 2027, "改正"));
    assert_int_equal(fulltext_version(reader), made);
    close_writer();
    int64_t changed = fulltext_version(reader);
    assert_true(changed > 0 && changed != made);
    put_three();
    assert_true(fulltext_version(reader) != changed && fulltext_version(reader) != made);
}

static void write_file(const char *bytes, size_t length, off_t at) {
    int file = open(path, O_WRONLY | O_CREAT, 0600);
    assert_true(file >= 0 && pwrite(file, bytes, length, at) == (ssize_t)length);
    close(file);
}

static void another_or_a_broken_file_is_absent(void **state) {
    (void)state;
    enum fulltext_write written;
    struct buffer error = {0};
    write_file("this is no database, but a text that somebody put here", 54, 0);
    assert_string_equal(found("改正"), "absent");
    assert_null(fulltext_open(path, &written, &error));
    assert_int_equal(written, FULLTEXT_MISSING);
    put_three();
    assert_string_equal(found("改正"), "2 1");
    write_file("\0\0\0\x7F", 4, 60); /* another format: the user version in the file's head */
    fulltext_free(reader);
    reader = fulltext_new(path);
    assert_string_equal(found("改正"), "absent");
    assert_null(fulltext_open(path, &written, &error));
    assert_int_equal(written, FULLTEXT_MISSING);
    buffer_free(&error);
}

static void a_damaged_file_is_noticed(void **state) {
    (void)state;
    char garbage[4096];
    struct stat file;
    open_writer(true);
    for (int i = 1; i < 2000; i++)
        put(article(i, 2000 + i % 20, arena_printf(arena, "第%d条 责令限期改正，给予警告", i)));
    close_writer();
    assert_int_equal(stat(path, &file), 0);
    memset(garbage, 0xA5, sizeof garbage);
    for (off_t at = 4096; at < file.st_size; at += 4096)
        write_file(garbage, sizeof garbage, at);
    assert_string_equal(found("改正"), "absent");
    assert_string_equal(found("改正"), "absent");
    enum fulltext_write written;
    struct buffer error = {0};
    writer = fulltext_open(path, &written, &error);
    if (writer)
        assert_fails(fulltext_check(writer), "");
    put_three();
    open_writer(false);
    assert_true(fulltext_check(writer));
    close_writer();
    assert_string_equal(found("改正"), "2 1");
    buffer_free(&error);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_INDEX(words_are_found_newest_first),
        WITH_INDEX(one_character_is_found_wherever_it_stands),
        WITH_INDEX(several_words_must_all_occur),
        WITH_INDEX(phrases_go_across_punctuation_but_not_across_lines),
        WITH_INDEX(latin_words_are_found_whole),
        WITH_INDEX(document_numbers_are_found_with_any_brackets),
        WITH_INDEX(context_helps_but_does_not_find),
        WITH_INDEX(tags_and_kinds_are_kept_apart_from_words),
        WITH_INDEX(paging_goes_through_equal_days_without_gap_or_repetition),
        WITH_INDEX(numbers_and_days_at_their_limits_keep_their_order),
        WITH_INDEX(an_entry_is_replaced_and_removed_with_all_its_words),
        WITH_INDEX(a_text_that_changes_is_forgotten_without_its_former_words),
        WITH_INDEX(an_index_of_another_text_is_noticed),
        WITH_INDEX(what_is_not_kept_leaves_no_trace),
        WITH_INDEX(notes_are_kept),
        WITH_INDEX(one_writer_at_a_time),
        WITH_INDEX(readers_go_on_while_it_is_written_and_see_it_replaced),
        WITH_INDEX(its_version_tells_whether_it_has_changed),
        WITH_INDEX(another_or_a_broken_file_is_absent),
        WITH_INDEX(a_damaged_file_is_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
