/*
 * Whole registers as files, CSV and JSON Lines, for the register's present version (the site's /data/result.csv). Both
 * are written from one reading, some rows each turn, in one read transaction on a connection of its own: so the file is
 * the register at one moment, and the other jobs are not kept waiting.
 *
 * Which file may be served is not decided here but by the view public_snapshot, at each request: a withdrawal or an end
 * shuts a file out at once. What is due to be made, and which files may go, the views work_snapshot_* say.
 */
#include "snapshot_job.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "../../fcgi/log.h"
#include "../../fcgi/out.h"
#include "../../portal/data/write.h"
#include "snapshot_file.h"

#define BATCH         1000
#define LOOK_SECONDS  1    /* between two looks for what is due */
#define CLEAN_SECONDS 30   /* between two looks for what may go */
#define STRAY_SECONDS 3600 /* a file that nobody knows is left alone so long: another process may be writing it */
#define PATIENCE      60   /* seconds for a question; the job's own may wait behind a busy disk */

struct kind {
    const char *kind;
};
struct moment {
    int64_t version, connection;
};
struct end {
    struct date day;
};
struct old {
    const char *file;
};
typedef LIST(struct old) old_list;

/* clang-format off */
DB_QUERY(find_due, struct kind, "SELECT kind FROM work_snapshot_due LIMIT 1", DB_COLUMN(struct kind, kind))
DB_QUERY(find_behind, struct kind,
         "SELECT g.kind FROM public_register g WHERE NOT EXISTS (SELECT 1 FROM work_snapshot s"
         " WHERE s.kind = g.kind AND s.current = 1 AND s.servable = 1) LIMIT 1",
         DB_COLUMN(struct kind, kind))
DB_QUERY(list_old, struct old, "SELECT file FROM work_snapshot_old", DB_COLUMN(struct old, file))
DB_QUERY(list_files, struct old, "SELECT file FROM work_snapshot", DB_COLUMN(struct old, file))
DB_QUERY(begin_reading, struct kind, "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
DB_QUERY(end_reading, struct kind, "COMMIT")
DB_QUERY(read_moment, struct moment,
         "SELECT version, CONNECTION_ID() AS connection FROM public_register WHERE kind = ?",
         DB_COLUMN(struct moment, version), DB_COLUMN(struct moment, connection))
#define FIRST_END                                                                                                      \
    " until_on AS day FROM public_record WHERE kind = ? AND until_on IS NOT NULL ORDER BY until_on LIMIT 1"
DB_QUERY(read_end, struct end, "SELECT" FIRST_END, DB_COLUMN(struct end, day))
DB_QUERY(read_large_end, struct end, "SELECT STRAIGHT_JOIN" FIRST_END, DB_COLUMN(struct end, day))
DB_QUERY(say_made, struct kind, "CALL snapshot_made(?, ?, ?, ?, ?, ?, ?, ?)")
DB_QUERY(say_dropped, struct kind, "CALL snapshot_drop(?)")
/* clang-format on */

__attribute__((constructor)) static void know_questions(void) {
    data_ask_walks();
}

enum { CSV, JSONL, FORMATS };
static const char *const formats[FORMATS] = {"csv", "jsonl"};

/* What is being made; reg NULL: nothing. */
static struct {
    struct db *db;
    struct arena *arena;
    const struct data_register *reg;
    struct snapshot_file files[FORMATS];
    char names[FORMATS][101];
    struct buffer rows[FORMATS];
    struct moment moment;
    struct date until;
    int64_t key, count, batch;
    struct timespec began;
    time_t looked, cleaned;
} held;

static void abandon(void) {
    for (int i = 0; i < FORMATS; i++) {
        if (held.reg)
            snapshot_file_abandon(&held.files[i]);
        buffer_free(&held.rows[i]);
    }
    db_free(held.db);
    arena_free(held.arena);
    held.db = NULL;
    held.arena = NULL;
    held.reg = NULL;
}

static time_t seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

/* ---- what may go ---- */

static void forget(struct work *work, const char *name) {
    struct db_refusal refusal;
    db_call(work->db, held.arena, &say_dropped, NULL, &refusal, DB(name));
}

/* The database forgets a file before it goes, so that it is never offered in vain. */
static void remove_old(struct work *work, int folder) {
    old_list old;
    db_list(work->db, held.arena, &list_old, &old);
    for (size_t i = 0; i < old.count; i++) {
        forget(work, old.items[i].file);
        unlinkat(folder, old.items[i].file, 0);
    }
}

static bool is_known(const old_list *files, const char *name) {
    for (size_t i = 0; i < files->count; i++)
        if (strcmp(files->items[i].file, name) == 0)
            return true;
    return false;
}

/* Leftovers of a process that was killed. */
static void remove_strays(DIR *dir, const old_list *files) {
    struct stat found;
    for (struct dirent *entry; (entry = readdir(dir));)
        if (entry->d_name[0] != '.' && !is_known(files, entry->d_name) &&
            fstatat(dirfd(dir), entry->d_name, &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(found.st_mode) &&
            time(NULL) - found.st_mtime > STRAY_SECONDS)
            unlinkat(dirfd(dir), entry->d_name, 0);
}

/* Names hold the shape of the register: version-shape-number. */
static bool is_of_this_program(const char *name) {
    for (size_t i = 0; i < data_register_count; i++) {
        const struct data_register *reg = data_registers[i];
        size_t length = strlen(reg->code);
        if (reg->kind && strncmp(name, reg->code, length) == 0 && name[length] == '-')
            return strstr(name, arena_printf(held.arena, "-%08x-", data_shape(reg))) != NULL;
    }
    return false;
}

/* Files that the database knows but the folder does not have (somebody deleted them, or the database was restored), and
 * those of a program with other columns. */
static void forget_useless(struct work *work, int folder, const old_list *files) {
    struct stat found;
    for (size_t i = 0; i < files->count; i++) {
        bool missing = fstatat(folder, files->items[i].file, &found, 0) != 0;
        if (!missing && is_of_this_program(files->items[i].file))
            continue;
        forget(work, files->items[i].file);
        unlinkat(folder, files->items[i].file, 0);
    }
}

static bool clean(struct work *work, struct buffer *error) {
    old_list files;
    DIR *dir = opendir(work->conf->snapshot_dir);
    if (!dir) {
        buffer_printf(error, "%s cannot be read", work->conf->snapshot_dir);
        return false;
    }
    remove_old(work, dirfd(dir));
    db_list(work->db, held.arena, &list_files, &files);
    forget_useless(work, dirfd(dir), &files);
    remove_strays(dir, &files);
    closedir(dir);
    held.cleaned = seconds_now();
    return true;
}

/* ---- making ---- */

static bool take_row(void *context, const struct db_cell *cells) {
    (void)context;
    data_csv_row(&held.rows[CSV], held.reg, cells + 1);
    data_json_line(&held.rows[JSONL], held.reg, cells + 1);
    held.key = cells[0].integer;
    held.batch++;
    return true;
}

static bool write_rows(struct buffer *error) {
    bool good = true;
    for (int i = 0; i < FORMATS; i++) {
        good = good && snapshot_file_add(&held.files[i], &held.rows[i], error);
        buffer_clear(&held.rows[i]);
    }
    return good;
}

static bool open_files(struct work *work, struct buffer *error) {
    char id[9];
    snprintf(id, sizeof id, "%s", db_request_id(held.arena));
    for (int i = 0; i < FORMATS; i++) {
        snprintf(held.names[i], sizeof held.names[i], "%s-%ld-%08x-%s.%s", held.reg->kind, (long)held.moment.version,
                 data_shape(held.reg), id, formats[i]);
        if (!snapshot_file_begin(&held.files[i], work->conf->snapshot_dir, held.names[i], error))
            return false;
    }
    data_csv_head(&held.rows[CSV], held.reg, false);
    return write_rows(error);
}

static void open_connection(struct work *work) {
    if (held.db)
        return;
    held.db = db_new(work->conf, "gongshi_work", SCHEMA_VERSION, work->fail, NULL);
    db_patience(held.db, PATIENCE);
}

static bool begin(struct work *work, const struct data_register *reg, struct buffer *error) {
    struct end end = {0};
    open_connection(work);
    held.files[CSV].fd = held.files[JSONL].fd = -1;
    held.reg = reg;
    held.key = held.count = 0;
    clock_gettime(CLOCK_MONOTONIC, &held.began);
    db_row(held.db, held.arena, &begin_reading, NULL);
    if (!db_row(held.db, held.arena, &read_moment, &held.moment, DB(reg->kind))) {
        buffer_printf(error, "register %s is not known to the database", reg->kind);
        return false;
    }
    db_row(held.db, held.arena, reg->large ? &read_large_end : &read_end, &end, DB(reg->kind));
    held.until = end.day;
    return open_files(work, error);
}

static void announce(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    double seconds = (double)(now.tv_sec - held.began.tv_sec) + (double)(now.tv_nsec - held.began.tv_nsec) / 1e9;
    double megabytes = (double)(held.files[CSV].bytes + held.files[JSONL].bytes) / 1e6;
    log_line("snapshot of %s version %ld: %ld rows, %.1f MB in %.1f s", held.reg->kind, (long)held.moment.version,
             (long)held.count, megabytes, seconds);
}

/* The connection must be the one it began on: another one does not see the same moment. */
static bool same_connection(struct buffer *error) {
    struct moment now = {0};
    db_row(held.db, held.arena, &read_moment, &now, DB(held.reg->kind));
    if (now.connection == held.moment.connection)
        return true;
    buffer_add_text(error, "the connection was lost while a register was read");
    return false;
}

static bool finish(struct buffer *error) {
    struct db_refusal refusal;
    if (!same_connection(error))
        return false;
    db_row(held.db, held.arena, &end_reading, NULL);
    for (int i = 0; i < FORMATS; i++)
        if (!snapshot_file_finish(&held.files[i], error))
            return false;
    for (int i = 0; i < FORMATS; i++)
        db_call(held.db, held.arena, &say_made, NULL, &refusal, DB(held.reg->kind), DB(formats[i]), DB(held.names[i]),
                DB(held.moment.version), DB(held.until), DB(held.count), DB(held.files[i].bytes),
                DB((const char *)held.files[i].digest));
    announce();
    held.reg = NULL;
    held.looked = 0; /* there may be another */
    return true;
}

/* One batch of rows. */
static bool go_on(struct buffer *error) {
    held.batch = 0;
    if (!same_connection(error)) /* rather now than after a million rows */
        return false;
    db_each(held.db, held.arena, &data_queries(held.reg)->walk, take_row, NULL, DB(held.key), DB(BATCH));
    held.count += held.batch;
    return write_rows(error) && (held.batch == BATCH || finish(error));
}

/* ---- turns ---- */

/* Looks for a register to make files of. */
static bool look(struct work *work, struct db_query *wanted, struct buffer *error) {
    struct kind due = {0};
    held.looked = seconds_now();
    if (held.looked - held.cleaned >= CLEAN_SECONDS && !clean(work, error))
        return false;
    if (!db_row(work->db, held.arena, wanted, &due))
        return true;
    const struct data_register *reg = data_find(due.kind);
    if (reg)
        return begin(work, reg, error);
    buffer_printf(error, "register %s has no columns", due.kind);
    return false;
}

bool snapshot_make_all(struct work *work, struct buffer *error) {
    bool good = true;
    if (!*work->conf->snapshot_dir) {
        buffer_add_text(error, "the configuration names no snapshot_dir");
        return false;
    }
    held.arena = arena_new();
    do {
        arena_reset(held.arena);
        good = held.reg ? go_on(error) : look(work, &find_behind, error);
    } while (good && !*work->stop && (held.reg || !held.looked));
    abandon();
    return good && !*work->stop;
}

static enum turn take_turn(struct work *work, struct buffer *error) {
    if (!*work->conf->snapshot_dir || (!held.reg && seconds_now() - held.looked < LOOK_SECONDS))
        return TURN_IDLE;
    if (!held.arena)
        held.arena = arena_new();
    arena_reset(held.arena);
    bool busy = held.reg != NULL, good = busy ? go_on(error) : look(work, &find_due, error);
    if (!good) {
        abandon();
        return TURN_FAILED;
    }
    return busy || held.reg ? TURN_MORE : TURN_IDLE;
}

const struct job snapshot_job = {"snapshots", take_turn, abandon};
