/*
 * The web server shows its copies of pages only while the database is away. They are taken away when they are ten
 * minutes old; and lest a copy bring back what was withdrawn, all of them are after each withdrawal, and when the day
 * turns, because some publications end with it.
 *
 * A page may have been read before the withdrawal and be laid down after the folder was emptied. So it is emptied again
 * in each turn for as long as a request may last, and only then the change counts as followed.
 */
#include "cache_job.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "../../fcgi/out.h"

#define LONGEST_REQUEST 10  /* seconds; the query below has it as well */
#define OLDEST_COPY     585 /* seconds: ten minutes, less the longest rest between two turns and some */
#define NAME_LENGTH     32  /* of a copy: hexadecimal digits; one that is being written has a longer name */

struct change {
    int64_t id;
    const char *seen_at;
    bool past; /* no request that began before it still runs */
};
struct today {
    struct date day;
};

/* clang-format off */
DB_QUERY(list_withdrawals, struct change,
         "SELECT id, CAST(at AS CHAR) AS seen_at, at < SYSDATE(6) - INTERVAL 10 SECOND AS past FROM pending_change"
         " WHERE kind = 'withdrawal' ORDER BY at LIMIT 200",
         DB_COLUMN(struct change, id), DB_COLUMN(struct change, seen_at), DB_COLUMN(struct change, past))

DB_QUERY(finish_withdrawal, struct change, "CALL change_done(?, ?)")

DB_QUERY(read_day, struct today, "SELECT clock_today() AS day", DB_COLUMN(struct today, day))
/* clang-format on */

static struct {
    struct arena *arena;
    int64_t day;
    time_t day_until; /* the day turned: the folder is emptied in each turn up to this second */
} held;

static time_t seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

static bool is_copy(const char *name) {
    return strlen(name) == NAME_LENGTH && strspn(name, "0123456789abcdef") == NAME_LENGTH;
}

/* Removes a copy that was made before a time. One that went by itself meanwhile is gone as well. */
static bool remove_copy(int folder, const char *name, time_t before) {
    struct stat file;
    if (!is_copy(name) || fstatat(folder, name, &file, AT_SYMLINK_NOFOLLOW) != 0 || file.st_mtime >= before)
        return true;
    return unlinkat(folder, name, 0) == 0 || errno == ENOENT;
}

static bool remove_copies(const char *path, time_t before, struct buffer *error) {
    DIR *folder = opendir(path);
    if (!folder) {
        buffer_printf(error, "%s cannot be opened", path);
        return false;
    }
    bool good = true;
    for (struct dirent *entry; (entry = readdir(folder));)
        good = remove_copy(dirfd(folder), entry->d_name, before) && good;
    closedir(folder);
    if (!good)
        buffer_printf(error, "%s cannot be emptied", path);
    return good;
}

/* Whether the day, as the rules have it, turned a moment ago. */
static bool day_turned(struct work *work) {
    struct today today = {0};
    db_row(work->db, held.arena, &read_day, &today);
    int64_t day = date_number(today.day);
    if (held.day && day != held.day)
        held.day_until = seconds_now() + LONGEST_REQUEST;
    held.day = day;
    return seconds_now() < held.day_until;
}

static enum turn take_turn(struct work *work, struct buffer *error) {
    LIST(struct change) changes = {0};
    struct db_refusal refusal;
    if (!*work->conf->cache_dir)
        return TURN_IDLE;
    if (!remove_copies(work->conf->cache_dir, time(NULL) - OLDEST_COPY, error)) /* also while the database is away */
        return TURN_FAILED;
    if (!held.arena)
        held.arena = arena_new();
    arena_reset(held.arena);
    db_list(work->db, held.arena, &list_withdrawals, &changes);
    if (!day_turned(work) && !changes.count)
        return TURN_IDLE;
    if (!remove_copies(work->conf->cache_dir, time(NULL) + 1, error))
        return TURN_FAILED;
    for (size_t i = 0; i < changes.count; i++)
        if (changes.items[i].past)
            db_call(work->db, held.arena, &finish_withdrawal, NULL, &refusal, DB(changes.items[i].id),
                    DB(changes.items[i].seen_at));
    return TURN_IDLE;
}

static void abandon(void) {
    arena_free(held.arena);
    held.arena = NULL;
}

const struct job cache_job = {"cache", take_turn, abandon};
