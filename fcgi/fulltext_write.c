/* Writing the full-text index. An entry's row is forgotten with the very words it was put in with, so beside the words
 * stands what each entry consisted of: whole, or for fixed texts a hash that tells whether a text is still the same. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "fulltext_column.h"

#define MAX_KINDS 16
#define BUSY_MS   5000

static const char layout[] = "CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;";
static const char kind_layout[] =
    "CREATE VIRTUAL TABLE word_%w USING fts5(sign, context_sign, tags, context, text, content='', columnsize=0, "
    "tokenize='han');"
    "INSERT INTO word_%w (word_%w, rank) VALUES ('hashsize', 16000000);"
    "CREATE TABLE entry_%w (id INTEGER PRIMARY KEY, key INTEGER NOT NULL, tags TEXT NOT NULL, hash INTEGER NOT NULL,"
    " context TEXT, text TEXT);" FULLTEXT_COLUMN_LAYOUT;

/* While an index is made, its words are gathered in large pieces, which become one at the end. */
static const char gather[] = "INSERT INTO word_%w (word_%w, rank) VALUES ('hashsize', 48000000), ('automerge', 0),"
                             " ('crisismerge', 1000)";
static const char settle[] = "INSERT INTO word_%w (word_%w, rank) VALUES ('optimize', NULL), ('hashsize', 16000000),"
                             " ('automerge', 4), ('crisismerge', 16)";

enum statement { FIND_ENTRY, PUT_ENTRY, DROP_ENTRY, PUT_WORDS, DROP_WORDS, STATEMENTS };
static const char *const statements[] = {
    [FIND_ENTRY] = "SELECT key, tags, hash, context, text FROM entry_%w WHERE id = ?1",
    [PUT_ENTRY] =
        "INSERT OR REPLACE INTO entry_%w (id, key, tags, hash, context, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [DROP_ENTRY] = "DELETE FROM entry_%w WHERE id = ?1",
    [PUT_WORDS] =
        "INSERT INTO word_%w (rowid, sign, context_sign, tags, context, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [DROP_WORDS] = ("INSERT INTO word_%w (word_%w, rowid, sign, context_sign, tags, context, text)"
                    " VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6)"),
};

/* A kind whose tables are there and whose statements are prepared. */
struct kind {
    char *name;
    sqlite3_stmt *statements[STATEMENTS];
    struct fulltext_columns *columns;
};

struct fulltext_writer {
    sqlite3 *sqlite;
    struct kind kinds[MAX_KINDS];
    size_t kind_count;
    char *path, *new_path, *lock_path, *journal_path;
    int lock;
    bool create;
    struct buffer fault, note;
    struct buffer tags, sign, context_sign; /* of the entry that is written */
    uint32_t seen[0x10000], round;          /* for each character the last round of collect_signs that met it */
};

/* ---- opening ---- */

static char *join(const char *path, const char *ending) {
    struct buffer joined = {0};
    buffer_printf(&joined, "%s%s", path, ending);
    return joined.data;
}

static bool fail(struct fulltext_writer *writer, const char *what) {
    if (!writer->fault.length)
        buffer_printf(&writer->fault, "search index %s: %s", writer->path, what);
    return false;
}

static bool fail_sqlite(struct fulltext_writer *writer) {
    return fail(writer, sqlite3_errmsg(writer->sqlite));
}

static bool run(struct fulltext_writer *writer, const char *sql) {
    return sqlite3_exec(writer->sqlite, sql, NULL, NULL, NULL) == SQLITE_OK || fail_sqlite(writer);
}

/* What was not committed is rolled back. */
static void close_file(struct fulltext_writer *writer) {
    for (struct kind *kind = writer->kinds; kind < writer->kinds + writer->kind_count; kind++) {
        for (size_t i = 0; i < STATEMENTS; i++)
            sqlite3_finalize(kind->statements[i]);
        fulltext_columns_free(kind->columns);
        free(kind->name);
    }
    sqlite3_close(writer->sqlite);
    writer->kind_count = 0;
    writer->sqlite = NULL;
}

static void free_writer(struct fulltext_writer *writer) {
    close_file(writer);
    if (writer->lock >= 0)
        close(writer->lock);
    buffer_free(&writer->fault);
    buffer_free(&writer->note);
    buffer_free(&writer->tags);
    buffer_free(&writer->sign);
    buffer_free(&writer->context_sign);
    free(writer->path);
    free(writer->new_path);
    free(writer->lock_path);
    free(writer->journal_path);
    free(writer);
}

static struct fulltext_writer *new_writer(const char *path, bool create) {
    struct fulltext_writer *writer = calloc(1, sizeof *writer);
    if (!writer)
        abort();
    writer->path = join(path, "");
    writer->new_path = join(path, ".new");
    writer->lock_path = join(path, ".lock");
    writer->journal_path = join(path, "-journal");
    writer->create = create;
    writer->lock = -1;
    return writer;
}

/* The kernel lets go of the lock however its holder ends. */
static enum fulltext_write take_lock(struct fulltext_writer *writer) {
    writer->lock = open(writer->lock_path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (writer->lock < 0) {
        fail(writer, strerror(errno));
        return FULLTEXT_BROKEN;
    }
    return flock(writer->lock, LOCK_EX | LOCK_NB) == 0 ? FULLTEXT_OPEN : FULLTEXT_BUSY;
}

/* The new file is synced once, when it is whole; until then a crash only leaves a file nobody reads. */
static enum fulltext_write open_new(struct fulltext_writer *writer) {
    char marks[128];
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    snprintf(marks, sizeof marks, "PRAGMA application_id = %d; PRAGMA user_version = %d;", FULLTEXT_APPLICATION,
             FULLTEXT_FORMAT);
    unlink(writer->new_path);
    if (sqlite3_open_v2(writer->new_path, &writer->sqlite, flags, NULL) != SQLITE_OK)
        fail_sqlite(writer);
    else if (!fulltext_teach(writer->sqlite))
        fail(writer, "this SQLite has no FTS5");
    else if (run(writer, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;") &&
             run(writer, marks) && run(writer, layout) && run(writer, "BEGIN"))
        return FULLTEXT_OPEN;
    return FULLTEXT_BROKEN;
}

static enum fulltext_write open_old(struct fulltext_writer *writer) {
    if (access(writer->path, F_OK) != 0)
        return FULLTEXT_MISSING;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(writer->path, &writer->sqlite, flags, NULL) != SQLITE_OK) {
        fail_sqlite(writer);
        return FULLTEXT_BROKEN;
    }
    sqlite3_busy_timeout(writer->sqlite, BUSY_MS);
    if (!fulltext_teach(writer->sqlite) || !fulltext_fits(writer->sqlite))
        return FULLTEXT_MISSING;
    bool good =
        run(writer, "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;") && run(writer, "BEGIN IMMEDIATE");
    return good ? FULLTEXT_OPEN : FULLTEXT_BROKEN;
}

static struct fulltext_writer *open_writer(const char *path, bool create, enum fulltext_write *state,
                                           struct buffer *error) {
    struct fulltext_writer *writer = new_writer(path, create);
    *state = take_lock(writer);
    if (*state == FULLTEXT_OPEN)
        *state = create ? open_new(writer) : open_old(writer);
    if (*state == FULLTEXT_OPEN)
        return writer;
    buffer_add(error, writer->fault.data, writer->fault.length);
    free_writer(writer);
    return NULL;
}

struct fulltext_writer *fulltext_open(const char *path, enum fulltext_write *state, struct buffer *error) {
    return open_writer(path, false, state, error);
}

struct fulltext_writer *fulltext_create(const char *path, enum fulltext_write *state, struct buffer *error) {
    return open_writer(path, true, state, error);
}

/* ---- kinds and statements ---- */

/* Runs what names the kind twice. */
static bool run_for(struct fulltext_writer *writer, const char *sql, const char *kind) {
    char *text = sqlite3_mprintf(sql, kind, kind);
    bool good = run(writer, text);
    sqlite3_free(text);
    return good;
}

static bool make_tables(struct fulltext_writer *writer, const char *kind) {
    char *table = sqlite3_mprintf("entry_%w", kind);
    int code = sqlite3_table_column_metadata(writer->sqlite, NULL, table, NULL, NULL, NULL, NULL, NULL, NULL);
    sqlite3_free(table);
    if (code == SQLITE_OK)
        return true;
    char *text = sqlite3_mprintf(kind_layout, kind, kind, kind, kind, kind, kind, kind, kind);
    bool good = run(writer, text);
    sqlite3_free(text);
    return good && (!writer->create || run_for(writer, gather, kind));
}

static bool prepare(struct fulltext_writer *writer, struct kind *kind) {
    for (size_t i = 0; i < STATEMENTS; i++) {
        char *text = sqlite3_mprintf(statements[i], kind->name, kind->name);
        int code = sqlite3_prepare_v3(writer->sqlite, text, -1, SQLITE_PREPARE_PERSISTENT, &kind->statements[i], NULL);
        sqlite3_free(text);
        if (code != SQLITE_OK)
            return fail_sqlite(writer);
    }
    kind->columns = fulltext_columns_new(writer->sqlite, kind->name);
    return kind->columns || fail_sqlite(writer);
}

/* NULL when something failed. */
static struct kind *find_kind(struct fulltext_writer *writer, const char *name) {
    for (size_t i = 0; i < writer->kind_count; i++)
        if (strcmp(writer->kinds[i].name, name) == 0)
            return &writer->kinds[i];
    if (writer->kind_count == MAX_KINDS || !fulltext_kind_good(name)) {
        fail(writer, "a kind of entries that cannot be");
        return NULL;
    }
    if (!make_tables(writer, name))
        return NULL;
    struct kind *kind = &writer->kinds[writer->kind_count++];
    *kind = (struct kind){.name = join(name, "")};
    return prepare(writer, kind) ? kind : NULL;
}

static sqlite3_stmt *ready(struct kind *kind, enum statement which) {
    sqlite3_reset(kind->statements[which]);
    return kind->statements[which];
}

static void bind_text(sqlite3_stmt *statement, int place, const char *text) {
    sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC);
}

static bool done(struct fulltext_writer *writer, sqlite3_stmt *statement) {
    bool good = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_reset(statement);
    return good || fail_sqlite(writer);
}

/* ---- entries ---- */

/* FNV-1a, over the context and the text with a zero between them. */
static int64_t hash_of(const char *context, const char *text) {
    uint64_t hash = 14695981039346656037u;
    for (const char *at = context; *at; at++)
        hash = (hash ^ (unsigned char)*at) * 1099511628211u;
    hash *= 1099511628211u;
    for (const char *at = text; *at; at++)
        hash = (hash ^ (unsigned char)*at) * 1099511628211u;
    return (int64_t)hash;
}

static int64_t key_of(const struct fulltext_entry *entry) {
    return fulltext_day_key(entry->day) | entry->id;
}

static const char *or_empty(const char *text) {
    return text ? text : "";
}

/* The different Han characters of a text, one a line; rare ones may come twice. */
static void collect_signs(struct fulltext_writer *writer, const char *text, struct buffer *signs) {
    struct han_text walk = {.bytes = text, .length = strlen(text)};
    struct han_character c;
    writer->round++;
    buffer_clear(signs);
    buffer_add_text(signs, "");
    while (han_next(&walk, &c)) {
        if (c.class != HAN_IDEOGRAPH || (c.folded < 0x10000 && writer->seen[c.folded] == writer->round))
            continue;
        if (c.folded < 0x10000)
            writer->seen[c.folded] = writer->round;
        buffer_add(signs, text + c.from, c.to - c.from);
        buffer_add_char(signs, '\n');
    }
}

static bool write_words(struct fulltext_writer *writer, sqlite3_stmt *statement, int64_t key, const char *tags,
                        const char *context, const char *text) {
    buffer_clear(&writer->tags);
    buffer_printf(&writer->tags, FULLTEXT_ANY " %s", tags);
    collect_signs(writer, text, &writer->sign);
    collect_signs(writer, context, &writer->context_sign);
    sqlite3_bind_int64(statement, 1, FULLTEXT_ROW(key));
    bind_text(statement, 2, writer->sign.data);
    bind_text(statement, 3, writer->context_sign.data);
    bind_text(statement, 4, writer->tags.data);
    bind_text(statement, 5, context);
    bind_text(statement, 6, text);
    return done(writer, statement);
}

/* The statement stands on the entry's row until it is reset. NULL when there is none, or something failed. */
static sqlite3_stmt *find_entry(struct fulltext_writer *writer, struct kind *kind, int64_t id) {
    sqlite3_stmt *found = ready(kind, FIND_ENTRY);
    sqlite3_bind_int64(found, 1, id);
    int code = sqlite3_step(found);
    if (code == SQLITE_ROW)
        return found;
    if (code != SQLITE_DONE)
        fail_sqlite(writer);
    sqlite3_reset(found);
    return NULL;
}

static bool is_same(sqlite3_stmt *found, int64_t key, const char *tags, int64_t hash) {
    return sqlite3_column_int64(found, 0) == key && sqlite3_column_int64(found, 2) == hash &&
           strcmp((const char *)sqlite3_column_text(found, 1), tags) == 0;
}

/* Takes the words of the entry found out again; they are those kept, or those the caller has for it. */
static bool forget_words(struct fulltext_writer *writer, struct kind *kind, sqlite3_stmt *found,
                         const struct fulltext_entry *entry) {
    bool kept = sqlite3_column_type(found, 4) != SQLITE_NULL;
    const char *context = kept ? (const char *)sqlite3_column_text(found, 3) : or_empty(entry->context);
    const char *text = kept ? (const char *)sqlite3_column_text(found, 4) : or_empty(entry->text);
    if (!context || !text || hash_of(context, text) != sqlite3_column_int64(found, 2))
        return fail(writer, "an entry was made of another text than there is now");
    int64_t key = sqlite3_column_int64(found, 0);
    return write_words(writer, ready(kind, DROP_WORDS), key, (const char *)sqlite3_column_text(found, 1), context,
                       text) &&
           (fulltext_columns_drop(kind->columns, FULLTEXT_ROW(key)) || fail_sqlite(writer));
}

static bool put_words(struct fulltext_writer *writer, struct kind *kind, int64_t key, int64_t hash,
                      const struct fulltext_entry *entry) {
    const char *tags = or_empty(entry->tags), *context = or_empty(entry->context), *text = or_empty(entry->text);
    sqlite3_stmt *put = ready(kind, PUT_ENTRY);
    sqlite3_bind_int64(put, 1, entry->id);
    sqlite3_bind_int64(put, 2, key);
    bind_text(put, 3, tags);
    sqlite3_bind_int64(put, 4, hash);
    bind_text(put, 5, entry->fixed ? NULL : context);
    bind_text(put, 6, entry->fixed ? NULL : text);
    return done(writer, put) && write_words(writer, ready(kind, PUT_WORDS), key, tags, context, text) &&
           (fulltext_columns_put(kind->columns, FULLTEXT_ROW(key), tags) || fail_sqlite(writer));
}

bool fulltext_put(struct fulltext_writer *writer, const struct fulltext_entry *entry, bool *changed) {
    struct kind *kind = find_kind(writer, entry->kind);
    if (!kind || entry->id < 0 || entry->id > FULLTEXT_ID_MASK)
        return fail(writer, "an entry's number is out of range");
    int64_t key = key_of(entry), hash = hash_of(or_empty(entry->context), or_empty(entry->text));
    sqlite3_stmt *found = find_entry(writer, kind, entry->id);
    bool same = found && is_same(found, key, or_empty(entry->tags), hash);
    if (found && !same)
        forget_words(writer, kind, found, entry);
    sqlite3_reset(kind->statements[FIND_ENTRY]);
    if (changed)
        *changed = !same;
    return !writer->fault.length && (same || put_words(writer, kind, key, hash, entry));
}

bool fulltext_remove(struct fulltext_writer *writer, const struct fulltext_entry *entry) {
    struct kind *kind = find_kind(writer, entry->kind);
    sqlite3_stmt *found = kind ? find_entry(writer, kind, entry->id) : NULL;
    if (!found)
        return !writer->fault.length;
    bool good = forget_words(writer, kind, found, entry);
    sqlite3_reset(found);
    sqlite3_stmt *drop = ready(kind, DROP_ENTRY);
    sqlite3_bind_int64(drop, 1, entry->id);
    return good && done(writer, drop);
}

/* ---- notes and the end ---- */

/* Notes are few and rare: nothing is kept prepared for them. */
static sqlite3_stmt *prepare_note(struct fulltext_writer *writer, const char *sql, const char *name) {
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(writer->sqlite, sql, -1, &statement, NULL) != SQLITE_OK)
        fail_sqlite(writer);
    else
        bind_text(statement, 1, name);
    return statement;
}

const char *fulltext_note(struct fulltext_writer *writer, const char *name) {
    sqlite3_stmt *find = prepare_note(writer, "SELECT value FROM note WHERE name = ?1", name);
    buffer_clear(&writer->note);
    buffer_add_text(&writer->note, "");
    if (find && sqlite3_step(find) == SQLITE_ROW)
        buffer_add_text(&writer->note, (const char *)sqlite3_column_text(find, 0));
    sqlite3_finalize(find);
    return writer->note.data;
}

bool fulltext_set_note(struct fulltext_writer *writer, const char *name, const char *value) {
    sqlite3_stmt *put = prepare_note(writer, "INSERT OR REPLACE INTO note (name, value) VALUES (?1, ?2)", name);
    if (!put)
        return false;
    bind_text(put, 2, value);
    bool good = done(writer, put);
    sqlite3_finalize(put);
    return good;
}

bool fulltext_check(struct fulltext_writer *writer) {
    sqlite3_stmt *check = NULL;
    if (sqlite3_prepare_v2(writer->sqlite, "PRAGMA quick_check(1)", -1, &check, NULL) != SQLITE_OK)
        return fail_sqlite(writer);
    bool good = sqlite3_step(check) == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(check, 0), "ok") == 0;
    sqlite3_finalize(check);
    return good || fail(writer, "the file is damaged");
}

static bool flush_columns(struct fulltext_writer *writer) {
    for (size_t i = 0; i < writer->kind_count; i++)
        if (!fulltext_columns_flush(writer->kinds[i].columns))
            return fail_sqlite(writer);
    return true;
}

/* One piece instead of many, for the file is made to be read. */
static bool settle_all(struct fulltext_writer *writer) {
    for (size_t i = 0; i < writer->kind_count; i++)
        if (!run_for(writer, settle, writer->kinds[i].name))
            return false;
    return true;
}

/* A journal of the old file must not be taken for one of the new. */
static bool replace_old(struct fulltext_writer *writer) {
    int file = open(writer->new_path, O_RDONLY | O_CLOEXEC);
    bool good = file >= 0 && fsync(file) == 0;
    if (file >= 0)
        close(file);
    good = good && (unlink(writer->journal_path) == 0 || errno == ENOENT);
    return (good && rename(writer->new_path, writer->path) == 0) || fail(writer, strerror(errno));
}

bool fulltext_close(struct fulltext_writer *writer, bool keep, struct buffer *error) {
    bool good = !writer->fault.length && (!keep || flush_columns(writer));
    if (keep && good && writer->create)
        good = settle_all(writer);
    if (keep && good)
        good = run(writer, "COMMIT");
    close_file(writer);
    if (writer->create && (!keep || !good))
        unlink(writer->new_path);
    else if (writer->create)
        good = replace_old(writer);
    buffer_add(error, writer->fault.data, writer->fault.length);
    free_writer(writer);
    return good;
}
