/* Any bytes as what a person looks for, and as the text that is searched: never an error of syntax, never a mark
 * outside the text, and what is marked is found. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../fcgi/fulltext.h"
#include "../../fcgi/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct arena *arena;
static struct fulltext *reader;
static char folder[] = "/tmp/fuzz-query-XXXXXX", path[64];

static void expect(bool condition) {
    if (!condition)
        abort();
}

static void clean(void) {
    char lock[80];
    snprintf(lock, sizeof lock, "%s.lock", path);
    unlink(path);
    unlink(lock);
    rmdir(folder);
}

static void put_text(const char *text) {
    enum fulltext_write state;
    struct buffer error = {0};
    struct fulltext_writer *writer =
        access(path, F_OK) == 0 ? fulltext_open(path, &state, &error) : fulltext_create(path, &state, &error);
    expect(writer != NULL);
    struct fulltext_entry entry = {.kind = "text", .id = 1, .tags = "present day", .text = text};
    expect(fulltext_put(writer, &entry, NULL));
    expect(fulltext_close(writer, true, &error));
    buffer_free(&error);
}

static void begin(void) {
    expect(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/site.db", folder);
    atexit(clean);
    arena = arena_new();
    put_text("");
    reader = fulltext_new(path);
}

/* The pieces put together are the text. */
static void check_pieces(const struct fulltext_query *query, const char *text) {
    struct buffer all = {0};
    fulltext_pieces pieces = fulltext_mark(arena, query, text, 0);
    buffer_add_text(&all, "");
    for (size_t i = 0; i < pieces.count; i++) {
        expect(*pieces.items[i].text);
        buffer_add_text(&all, pieces.items[i].text);
    }
    expect(strcmp(all.data, text) == 0);
    buffer_free(&all);
    pieces = fulltext_mark(arena, query, text, 5);
    for (size_t i = 0; i < pieces.count; i++)
        expect(utf8_valid(pieces.items[i].text, strlen(pieces.items[i].text)));
}

/* True when nothing in it parts words: then it is one word, and wherever it is marked it must have been found. */
static bool is_one_word(const char *typed) {
    for (; *typed; typed++)
        if ((unsigned char)*typed <= ' ' || strchr("\"\xC2\xE2\xE3\xEF", *typed))
            return false;
    return true;
}

static bool has_mark(const struct fulltext_query *query, const char *text) {
    fulltext_pieces pieces = fulltext_mark(arena, query, text, 0);
    for (size_t i = 0; i < pieces.count; i++)
        if (pieces.items[i].marked)
            return true;
    return false;
}

/* Asked in every way there is, the answer is the same. */
static void check_ways(struct fulltext_search search, int64_t count) {
    struct fulltext_tally tally;
    int64_t again;
    search.plain = true;
    expect(fulltext_count(reader, arena, &search, 5, &again) == FULLTEXT_GOOD && again == count);
    expect(fulltext_tally(reader, arena, &search, 1000, &tally) == FULLTEXT_GOOD && tally.all == count);
    search.tags[1] = "day";
    expect(fulltext_count(reader, arena, &search, 5, &again) == FULLTEXT_GOOD && again == count);
}

/* What is looked for, a NUL, and the text to look in. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char given[4096];
    int64_t count;
    if (!arena)
        begin();
    if (size >= sizeof given)
        return 0;
    memcpy(given, data, size);
    given[size] = '\0';
    const char *text = strlen(given) < size ? given + strlen(given) + 1 : "";
    if (!utf8_valid(text, strlen(text)))
        return 0;
    put_text(text);
    struct fulltext_query *query = fulltext_query(arena, given);
    struct fulltext_search search = {.kind = "text", .query = query, .tags = {"present"}};
    if (query) {
        fulltext_finds finds;
        expect(fulltext_find(reader, arena, &search, 0, 5, &finds) == FULLTEXT_GOOD);
        expect(fulltext_count(reader, arena, &search, 5, &count) == FULLTEXT_GOOD);
        expect((int64_t)finds.count == count);
        check_ways(search, count);
        expect(finds.count == 1 || !is_one_word(given) || !has_mark(query, text));
        check_pieces(query, text);
        check_pieces(query, given);
    }
    arena_reset(arena);
    return 0;
}
