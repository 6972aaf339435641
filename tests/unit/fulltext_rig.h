/* A full-text index in a folder of its own, with helpers that put entries in and tell what is found. */
#ifndef TESTS_UNIT_FULLTEXT_RIG_H
#define TESTS_UNIT_FULLTEXT_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../fcgi/fulltext.h"

static char folder[32], path[64];
static struct arena *arena;
static struct fulltext *reader;
static struct fulltext_writer *writer;

static int begin(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/fulltext-test-XXXXXX");
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/site.db", folder);
    arena = arena_new();
    reader = fulltext_new(path);
    return 0;
}

/* Fails when a file was left behind that is none of the index's own. */
static int end(void **state) {
    char lock[80];
    (void)state;
    snprintf(lock, sizeof lock, "%s.lock", path);
    fulltext_free(reader);
    arena_free(arena);
    unlink(path);
    unlink(lock);
    return rmdir(folder);
}
#define WITH_INDEX(test) cmocka_unit_test_setup_teardown(test, begin, end)

/* ---- writing ---- */

static void open_writer(bool create) {
    enum fulltext_write state;
    struct buffer error = {0};
    writer = create ? fulltext_create(path, &state, &error) : fulltext_open(path, &state, &error);
    if (!writer)
        fail_msg("state %d: %s", state, error.data ? error.data : "");
    buffer_free(&error);
}

static void close_writer(void) {
    struct buffer error = {0};
    if (!fulltext_close(writer, true, &error))
        fail_msg("%s", error.data);
    assert_int_equal(error.length, 0);
    buffer_free(&error);
}

__attribute__((unused)) static void assert_fails(bool good, const char *words) {
    struct buffer error = {0};
    assert_false(good);
    assert_false(fulltext_close(writer, true, &error));
    assert_non_null(strstr(error.data, words));
    assert_null(strchr(error.data, '\n'));
    buffer_free(&error);
}

static struct fulltext_entry article(int64_t id, int year, const char *text) {
    return (struct fulltext_entry){
        .kind = "article", .id = id, .day = {year, year ? 1 : 0, year ? 5 : 0}, .text = text, .fixed = true};
}

static bool put(struct fulltext_entry entry) {
    bool changed = false;
    if (!fulltext_put(writer, &entry, &changed))
        fail_msg("entry %ld was not taken", (long)entry.id);
    return changed;
}

/* ---- reading ---- */

/* The numbers found, newest first, as text; "absent" and "slow" when there was no answer. */
static const char *found_with(const char *kind, const char *typed, const char *tag, int64_t after, size_t limit) {
    struct fulltext_search search = {.kind = kind, .query = fulltext_query(arena, typed), .tags = {NULL, tag}};
    fulltext_finds finds;
    const char *list = "";
    if (!search.query)
        return "nothing to look for";
    enum fulltext_state state = fulltext_find(reader, arena, &search, after, limit, &finds);
    if (state != FULLTEXT_GOOD)
        return state == FULLTEXT_SLOW ? "slow" : "absent";
    for (size_t i = 0; i < finds.count; i++)
        list = arena_printf(arena, "%s%s%ld", list, i ? " " : "", (long)finds.items[i].id);
    return list;
}

static const char *found(const char *typed) {
    return found_with("article", typed, NULL, 0, 100);
}

static void put_three(void) {
    open_writer(true);
    put(article(1, 2020, "第一条\n责令限期改正，给予警告；逾期不改正的，处罚款。"));
    put(article(2, 2026, "第二条\n行政机关应当依照 GB 2760—2014 检查。\n改正以后结案"));
    put(article(3, 2023, "第三条\n示政发〔2026〕12号文件继续有效，罚没收入上缴国库。"));
    close_writer();
}

#endif
