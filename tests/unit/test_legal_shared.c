/* The real county papers and laws in ../shared, where they are: how many articles and items each has. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../admin/work/legal_doubt.h"
#include "legal_check.h"

#define MOST_DOCUMENTS 6

/* A file and the numbers of articles its documents must have, ending with 0. */
struct paper {
    const char *path;
    size_t articles[MOST_DOCUMENTS];
};
static const struct paper papers[] = {
    {"seeds/000_602e8426acf5922c.txt", {25, 11, 17, 9, 30}},
    {"seeds/001_57a9a9ab8941cbb7.txt", {38, 21, 12}},
    {"seeds/002_7894e96f15f28400.txt", {12, 5, 20, 7}},
    {"seeds/003_d7038bf4e7ecf589.txt", {38}},
    {"seeds/004_140b337db2f79c2c.txt", {14}},
    {"laws/政府信息公开条例(2019-04-03).md", {56}},
    {"laws/行政处罚法(2021-01-22).md", {86}},
    {"laws/行政强制法(2011-06-30).md", {71}},
    {"laws/行政执法监督条例(2025-12-17).md", {44}},
    {"laws/行政许可法(2019-04-23).md", {83}},
    {"laws/道路运输条例(2022-03-29).md", {83}},
    {"laws/道路运输条例(2023-07-20).md", {82}},
    {"laws/食品安全法(2021-04-29).md", {154}},
    {"laws/食品安全法(2025-09-12).md", {154}},
    {"laws/食品安全法实施条例(2019-10-11).md", {86}},
};

static struct arena *arena;

static int open_arena(void **state) {
    (void)state;
    arena = arena_new();
    return 0;
}

static int close_arena(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

/* Reads a file of ../shared; skips the test when it is not there. */
static struct legal_file read_shared(const char *name, const char **text, size_t *length) {
    char path[256];
    snprintf(path, sizeof path, "../shared/%s", name);
    FILE *file = fopen(path, "rbe");
    if (!file) {
        print_message("# skipped: no %s\n", path);
        skip();
    }
    char *bytes = arena_alloc(arena, 200000);
    *length = fread(bytes, 1, 199999, file);
    fclose(file);
    *text = bytes;
    return legal_text_parse(arena, strrchr(path, '/') + 1, bytes, *length);
}

static struct legal_file read_paper(const char *name) {
    const char *text;
    size_t length;
    return read_shared(name, &text, &length);
}

static void every_document_has_its_articles(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
        const char *text;
        size_t length, count = 0;
        struct legal_file file = read_shared(papers[i].path, &text, &length);
        assert_null(file.error);
        assert_true(legal_file_holds(arena, &file, text, length));
        while (count < MOST_DOCUMENTS && papers[i].articles[count] > 0)
            count++;
        assert_int_equal(file.count, count);
        for (size_t k = 0; k < count; k++) {
            assert_int_equal(file.documents[k].numbered, papers[i].articles[k]);
            assert_null(legal_doubt(&file.documents[k]));
        }
    }
}

/* Lines of an article that begin with the given characters. */
static size_t count_parts(const struct legal_document *document, int number, const char *start) {
    size_t count = 0;
    for (size_t i = 0; i < document->article_count; i++) {
        if (document->articles[i].number != number || document->articles[i].sub != 0)
            continue;
        for (const char *line = document->articles[i].text; line; line = strchr(line, '\n')) {
            line += *line == '\n';
            count += strncmp(line, start, strlen(start)) == 0;
        }
    }
    return count;
}

static void every_item_is_found(void **state) {
    (void)state;
    static const struct {
        const char *path;
        size_t document;
        int article;
        size_t items;
    } cases[] = {
        {"seeds/000_602e8426acf5922c.txt", 0, 8, 8},   {"seeds/000_602e8426acf5922c.txt", 0, 10, 5},
        {"seeds/000_602e8426acf5922c.txt", 1, 5, 6},   {"seeds/000_602e8426acf5922c.txt", 2, 10, 11},
        {"seeds/000_602e8426acf5922c.txt", 2, 11, 7},  {"seeds/001_57a9a9ab8941cbb7.txt", 0, 5, 9},
        {"seeds/001_57a9a9ab8941cbb7.txt", 0, 26, 8},  {"seeds/001_57a9a9ab8941cbb7.txt", 0, 34, 8},
        {"seeds/001_57a9a9ab8941cbb7.txt", 1, 3, 4},   {"seeds/001_57a9a9ab8941cbb7.txt", 1, 10, 6},
        {"seeds/001_57a9a9ab8941cbb7.txt", 2, 6, 9},   {"seeds/002_7894e96f15f28400.txt", 0, 9, 10},
        {"seeds/002_7894e96f15f28400.txt", 2, 10, 11}, {"seeds/002_7894e96f15f28400.txt", 2, 11, 8},
        {"seeds/003_d7038bf4e7ecf589.txt", 0, 6, 17},  {"seeds/003_d7038bf4e7ecf589.txt", 0, 11, 11},
        {"seeds/003_d7038bf4e7ecf589.txt", 0, 20, 8},  {"seeds/003_d7038bf4e7ecf589.txt", 0, 32, 7},
        {"seeds/004_140b337db2f79c2c.txt", 0, 6, 22},  {"seeds/004_140b337db2f79c2c.txt", 0, 11, 7},
        {"laws/行政处罚法(2021-01-22).md", 0, 9, 6},   {"laws/食品安全法(2021-04-29).md", 0, 34, 13},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct legal_file file = read_paper(cases[i].path);
        assert_true(cases[i].document < file.count);
        assert_int_equal(count_parts(&file.documents[cases[i].document], cases[i].article, "（"), cases[i].items);
    }
}

/* Two articles of 蒲县 are mangled: every line of them is listed, and the gap is named. */
static void mangled_articles_are_reported(void **state) {
    (void)state;
    static const int lines[] = {49, 51, 53, 55, 57, 59, 61, 62, 64, 66};
    struct legal_file file = read_paper("seeds/002_7894e96f15f28400.txt");
    const struct legal_notes *unplaced = &file.documents[0].unplaced;
    assert_int_equal(unplaced->count, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < unplaced->count; i++)
        assert_int_equal(unplaced->items[i].line, lines[i]);
    assert_string_equal(unplaced->items[9].text, "缺第五条、第六条：第四条之后直接是第七条");
}

static void expect_head(const char *path, size_t index, const char *number, const char *issued, const char *effective,
                        const char *level) {
    struct legal_file file = read_paper(path);
    const struct legal_document *it = &file.documents[index];
    assert_string_equal(it->issuing_number, number);
    assert_string_equal(date_iso(arena, it->issued_on), issued);
    assert_string_equal(date_iso(arena, it->effective_on), effective);
    assert_string_equal(it->level, level);
}

static void heads_are_read(void **state) {
    (void)state;
    expect_head("seeds/000_602e8426acf5922c.txt", 4, "", "", "", "normative");
    expect_head("seeds/001_57a9a9ab8941cbb7.txt", 2, "新政办发〔2022〕28号", "2022-11-01", "2022-11-01", "normative");
    expect_head("seeds/002_7894e96f15f28400.txt", 1, "蒲政办发〔2022〕60号", "2022-11-29", "2022-11-29", "normative");
    expect_head("seeds/003_d7038bf4e7ecf589.txt", 0, "常政发〔2008〕195号", "2008-12-05", "2009-01-01", "normative");
    expect_head("laws/行政处罚法(2021-01-22).md", 0, "", "2021-01-22", "2021-07-15", "law");
    expect_head("laws/政府信息公开条例(2019-04-03).md", 0, "国务院令第711号", "2019-04-03", "2019-05-15",
                "admin_regulation");
    expect_head("laws/行政执法监督条例(2025-12-17).md", 0, "", "2025-12-17", "2026-02-01", "admin_regulation");
}

/* Both texts of these laws state the day the law first took effect: it must not become the day of both versions. */
static void two_versions_have_two_days(void **state) {
    (void)state;
    expect_head("laws/食品安全法(2021-04-29).md", 0, "", "2021-04-29", "2021-04-29", "law");
    expect_head("laws/食品安全法(2025-09-12).md", 0, "", "2025-09-12", "2025-09-12", "law");
    expect_head("laws/道路运输条例(2022-03-29).md", 0, "国务院令第406号", "2022-03-29", "2022-03-29",
                "admin_regulation");
    expect_head("laws/道路运输条例(2023-07-20).md", 0, "国务院令第406号", "2023-07-20", "2023-07-20",
                "admin_regulation");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_document_has_its_articles, open_arena, close_arena),
        cmocka_unit_test_setup_teardown(every_item_is_found, open_arena, close_arena),
        cmocka_unit_test_setup_teardown(mangled_articles_are_reported, open_arena, close_arena),
        cmocka_unit_test_setup_teardown(heads_are_read, open_arena, close_arena),
        cmocka_unit_test_setup_teardown(two_versions_have_two_days, open_arena, close_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
