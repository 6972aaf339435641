/* Reading the full-text index, and the tokenizer it is read and written with. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "fulltext_private.h"
#include "log.h"

#define TIME_LIMIT_MS 300
#define BUSY_MS       250 /* as long as the writer may take to put a batch into the file */
#define CLOCK_STEPS   500 /* of SQLite's machine between two looks at the clock */

/* ---- the tokenizer ---- */

struct taker {
    void *context;
    int (*take)(void *context, int flags, const char *bytes, int length, int from, int to);
};

static int take_word(void *context, const char *bytes, size_t length, size_t from, size_t to, bool beside) {
    const struct taker *taker = context;
    return taker->take(taker->context, beside ? FTS5_TOKEN_COLOCATED : 0, bytes, (int)length, (int)from, (int)to);
}

static int tokenize(Fts5Tokenizer *self, void *context, int flags, const char *text, int length,
                    int (*take)(void *, int, const char *, int, int, int)) {
    struct taker taker = {context, take};
    (void)self;
    return han_words(text, (size_t)length, (flags & FTS5_TOKENIZE_QUERY) != 0, take_word, &taker);
}

/* The tokenizer has no state; SQLite wants a pointer all the same. */
static int begin_tokenizer(void *context, const char **arguments, int count, Fts5Tokenizer **tokenizer) {
    static char nothing;
    (void)context, (void)arguments, (void)count;
    *tokenizer = (void *)&nothing;
    return SQLITE_OK;
}

static void end_tokenizer(Fts5Tokenizer *tokenizer) {
    (void)tokenizer;
}

bool fulltext_teach(sqlite3 *sqlite) {
    static fts5_tokenizer tokenizer = {begin_tokenizer, end_tokenizer, tokenize};
    fts5_api *api = NULL;
    sqlite3_stmt *ask;
    if (sqlite3_prepare_v2(sqlite, "SELECT fts5(?1)", -1, &ask, NULL) != SQLITE_OK)
        return false;
    sqlite3_bind_pointer(ask, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(ask);
    sqlite3_finalize(ask);
    return api && api->xCreateTokenizer(api, "han", NULL, &tokenizer, NULL) == SQLITE_OK;
}

static int read_pragma(sqlite3 *sqlite, const char *sql) {
    sqlite3_stmt *ask;
    int value = 0;
    if (sqlite3_prepare_v2(sqlite, sql, -1, &ask, NULL) != SQLITE_OK)
        return 0;
    if (sqlite3_step(ask) == SQLITE_ROW)
        value = sqlite3_column_int(ask, 0);
    sqlite3_finalize(ask);
    return value;
}

bool fulltext_fits(sqlite3 *sqlite) {
    return read_pragma(sqlite, "PRAGMA application_id") == FULLTEXT_APPLICATION &&
           read_pragma(sqlite, "PRAGMA user_version") == FULLTEXT_FORMAT;
}

/* ---- the reader ---- */

struct fulltext {
    char *path;
    sqlite3 *sqlite; /* NULL while there is nothing to read */
    dev_t device;
    ino_t file; /* the one that is open; also the one whose fault was logged */
    bool complained;
    int64_t opened;                    /* how often */
    struct timespec until, work_until; /* by the clock, and by the work of this process */
};

struct fulltext *fulltext_new(const char *path) {
    struct fulltext *index = calloc(1, sizeof *index);
    if (!index || !(index->path = strdup(path)))
        abort();
    return index;
}

static void close_file(struct fulltext *index) {
    sqlite3_close(index->sqlite);
    index->sqlite = NULL;
}

void fulltext_free(struct fulltext *index) {
    if (!index)
        return;
    close_file(index);
    free(index->path);
    free(index);
}

static struct timespec now_by(clockid_t clock, int more) {
    struct timespec now;
    clock_gettime(clock, &now);
    now.tv_nsec += more * 1000000L;
    now.tv_sec += now.tv_nsec / 1000000000L;
    now.tv_nsec %= 1000000000L;
    return now;
}

static bool is_after(struct timespec a, struct timespec b) {
    return a.tv_sec > b.tv_sec || (a.tv_sec == b.tv_sec && a.tv_nsec > b.tv_nsec);
}

static int time_is_up(void *context) {
    const struct fulltext *index = context;
    return is_after(now_by(CLOCK_MONOTONIC, 0), index->until) ||
           is_after(now_by(CLOCK_PROCESS_CPUTIME_ID, 0), index->work_until);
}

/* A fault is told once for each file, not once for each search. */
static void complain(struct fulltext *index, const char *what) {
    if (!index->complained)
        log_line("search index %s: %s", index->path, what);
    index->complained = true;
}

static bool open_file(struct fulltext *index) {
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    bool good = sqlite3_open_v2(index->path, &index->sqlite, flags, NULL) == SQLITE_OK;
    if (good) {
        sqlite3_busy_timeout(index->sqlite, BUSY_MS);
        sqlite3_exec(index->sqlite, "PRAGMA mmap_size = 2147418112", NULL, NULL, NULL);
        good = fulltext_teach(index->sqlite) && fulltext_fits(index->sqlite);
    }
    if (good) {
        index->opened++;
        sqlite3_progress_handler(index->sqlite, CLOCK_STEPS, time_is_up, index);
        return true;
    }
    int code = sqlite3_errcode(index->sqlite);
    complain(index, code == SQLITE_OK ? "another format" : sqlite3_errmsg(index->sqlite));
    close_file(index);
    return false;
}

/* Looks whether the file is still the one that is open: it is replaced when it was made anew. */
bool fulltext_ready(struct fulltext *index, int work) {
    struct stat file;
    if (stat(index->path, &file) != 0) {
        close_file(index);
        index->complained = false;
        return false;
    }
    if (file.st_ino != index->file || file.st_dev != index->device) {
        close_file(index);
        index->complained = false;
        index->file = file.st_ino;
        index->device = file.st_dev;
    }
    index->until = now_by(CLOCK_MONOTONIC, TIME_LIMIT_MS);
    index->work_until = now_by(CLOCK_PROCESS_CPUTIME_ID, work);
    return index->sqlite || open_file(index);
}

/* SQLite's own number is of the connection: it tells that others have written since. */
int64_t fulltext_version(struct fulltext *index) {
    if (!fulltext_ready(index, TIME_LIMIT_MS))
        return 0;
    return index->opened << 32 | read_pragma(index->sqlite, "PRAGMA data_version");
}

sqlite3 *fulltext_file(struct fulltext *index) {
    return index->sqlite;
}

int64_t fulltext_day_key(struct date day) {
    int64_t number = day.year ? date_number(day) - date_number((struct date){1, 1, 1}) + 1 : 0;
    return number << FULLTEXT_ID_BITS;
}

bool fulltext_kind_good(const char *kind) {
    size_t length = strspn(kind, "abcdefghijklmnopqrstuvwxyz_");
    return length > 0 && length <= 32 && !kind[length];
}

static enum fulltext_state failed(struct fulltext *index, int code) {
    if (code == SQLITE_INTERRUPT)
        return FULLTEXT_SLOW;
    complain(index, sqlite3_errmsg(index->sqlite));
    close_file(index);
    return FULLTEXT_ABSENT;
}

/* The rows of a search's days, and after the key to go on from. */
static void bind_rows(sqlite3_stmt *statement, const struct fulltext_search *search, int64_t after) {
    int64_t last = search->to.year ? fulltext_day_key(search->to) | FULLTEXT_ID_MASK : INT64_MAX;
    sqlite3_bind_int64(statement, 2, FULLTEXT_ROW(after && after <= last ? after - 1 : last));
    sqlite3_bind_int64(statement, 3, FULLTEXT_ROW(fulltext_day_key(search->from)));
}

enum fulltext_state fulltext_has(struct fulltext *index, struct arena *arena, const char *kind, bool *there) {
    const char *table = arena_printf(arena, "word_%s", kind);
    int code = sqlite3_table_column_metadata(index->sqlite, NULL, table, NULL, NULL, NULL, NULL, NULL, NULL);
    *there = code == SQLITE_OK;
    return code == SQLITE_OK || code == SQLITE_ERROR ? FULLTEXT_GOOD : failed(index, code);
}

enum fulltext_state fulltext_begin(struct fulltext *index, struct arena *arena, const char *sql,
                                   const struct fulltext_search *search, int64_t after, sqlite3_stmt **statement) {
    *statement = NULL;
    char *text = sqlite3_mprintf(sql, search->kind, search->kind);
    int code = sqlite3_prepare_v2(index->sqlite, text, -1, statement, NULL);
    sqlite3_free(text);
    if (code != SQLITE_OK)
        return failed(index, code);
    sqlite3_bind_text(*statement, 1, fulltext_expression(arena, search), -1, SQLITE_STATIC);
    bind_rows(*statement, search, after);
    return FULLTEXT_GOOD;
}

enum fulltext_state fulltext_end(struct fulltext *index, sqlite3_stmt *statement, int code) {
    sqlite3_finalize(statement);
    return code == SQLITE_DONE || code == SQLITE_ROW ? FULLTEXT_GOOD : failed(index, code);
}

/* A search with at most so many answers; *statement stays NULL where there are none. */
static enum fulltext_state begin_search(struct fulltext *index, struct arena *arena, const char *sql,
                                        const struct fulltext_search *search, int64_t after, int64_t limit, int work,
                                        sqlite3_stmt **statement) {
    *statement = NULL;
    if (!fulltext_kind_good(search->kind) || !fulltext_ready(index, work))
        return FULLTEXT_ABSENT;
    bool there;
    enum fulltext_state state = fulltext_has(index, arena, search->kind, &there);
    if (there)
        state = fulltext_begin(index, arena, sql, search, after, statement);
    if (*statement)
        sqlite3_bind_int64(*statement, 4, limit);
    return state;
}

enum fulltext_state fulltext_find(struct fulltext *index, struct arena *arena, const struct fulltext_search *search,
                                  int64_t after, size_t limit, fulltext_finds *finds) {
    static const char sql[] = "SELECT rowid FROM word_%w WHERE word_%w MATCH ?1 AND rowid >= ?2 AND rowid <= ?3"
                              " ORDER BY rowid LIMIT ?4";
    sqlite3_stmt *find;
    int code;
    *finds = (fulltext_finds){0};
    enum fulltext_state state = begin_search(index, arena, sql, search, after, (int64_t)limit, TIME_LIMIT_MS, &find);
    if (!find)
        return state;
    finds->items = arena_alloc(arena, limit * sizeof *finds->items);
    while ((code = sqlite3_step(find)) == SQLITE_ROW) {
        int64_t key = FULLTEXT_ROW(sqlite3_column_int64(find, 0));
        finds->items[finds->count++] = (struct fulltext_find){key, key & FULLTEXT_ID_MASK};
    }
    return fulltext_end(index, find, code);
}

enum fulltext_state fulltext_count_within(struct fulltext *index, struct arena *arena,
                                          const struct fulltext_search *search, int64_t most, int work,
                                          int64_t *count) {
    static const char sql[] = "SELECT count(*) FROM (SELECT rowid FROM word_%w WHERE word_%w MATCH ?1 AND rowid >= ?2"
                              " AND rowid <= ?3 LIMIT ?4)";
    sqlite3_stmt *ask;
    *count = 0;
    enum fulltext_state state = begin_search(index, arena, sql, search, 0, most, work, &ask);
    if (!ask)
        return state;
    int code = sqlite3_step(ask);
    if (code == SQLITE_ROW)
        *count = sqlite3_column_int64(ask, 0);
    return fulltext_end(index, ask, code);
}

enum fulltext_state fulltext_count(struct fulltext *index, struct arena *arena, const struct fulltext_search *search,
                                   int64_t most, int64_t *count) {
    return fulltext_count_within(index, arena, search, most, TIME_LIMIT_MS, count);
}
