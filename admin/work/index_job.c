/*
 * The search index follows the database: rows of pending_change say whose texts changed, and what is visible of them is
 * read again and put in, the rest is forgotten. What only the calendar changes (a version takes effect, a law ends, the
 * publication of a record ends) is noticed when the day does. An index that is missing, of another format, broken, made
 * of another database or with former names of bodies is made anew.
 */
#include "index_job.h"

#include <string.h>
#include <unistd.h>

#include "../../fcgi/fulltext.h"
#include "../../fcgi/log.h"
#include "index_record.h"

#define BATCH 200

struct change {
    int64_t id, subject_id;
    const char *kind, *seen_at;
};
typedef LIST(struct change) change_list;
struct basis {
    int64_t id;
    const char *title, *issuing_number, *level, *status;
    struct date effective_on;
};
struct version {
    int64_t id;
    const char *title, *level, *status;
    struct date effective_on;
};
struct article {
    int64_t id;
    const char *label, *text;
};
struct body {
    int64_t id;
    const char *name, *short_name, *duties;
};
struct officer {
    int64_t id;
    const char *tags, *text;
};
struct number {
    int64_t id;
};
struct text {
    const char *text;
};
struct today {
    struct date day;
};

/* clang-format off */
DB_QUERY(list_changes, struct change,
         "SELECT id, subject_id, kind, CAST(at AS CHAR) AS seen_at FROM pending_change"
         " WHERE kind IN ('basis_version', 'body', 'officer', 'record') ORDER BY id LIMIT 200",
         DB_COLUMN(struct change, id), DB_COLUMN(struct change, subject_id), DB_COLUMN(struct change, kind),
         DB_COLUMN(struct change, seen_at))

DB_QUERY(finish_change, struct change, "CALL change_done(?, ?)")

DB_QUERY(read_today, struct today, "SELECT clock_today() AS day", DB_COLUMN(struct today, day))

#define BASIS_FIELDS                                                                                                   \
    DB_COLUMN(struct basis, id), DB_COLUMN(struct basis, title), DB_COLUMN(struct basis, issuing_number),              \
    DB_COLUMN(struct basis, level), DB_COLUMN(struct basis, status), DB_COLUMN(struct basis, effective_on)
#define BASIS_COLUMNS "SELECT id, title, issuing_number, level, status, effective_on FROM search_basis"

DB_QUERY(read_basis, struct basis, BASIS_COLUMNS " WHERE id = ?", BASIS_FIELDS)

DB_QUERY(list_bases, struct basis, BASIS_COLUMNS " WHERE id > ? ORDER BY id LIMIT 200", BASIS_FIELDS)

DB_QUERY(read_basis_of_version, struct number, "SELECT basis_id AS id FROM search_version WHERE id = ?",
         DB_COLUMN(struct number, id))

DB_QUERY(list_versions, struct version,
         "SELECT id, title, level, status, effective_on FROM search_version WHERE basis_id = ?",
         DB_COLUMN(struct version, id), DB_COLUMN(struct version, title), DB_COLUMN(struct version, level),
         DB_COLUMN(struct version, status), DB_COLUMN(struct version, effective_on))

DB_QUERY(list_articles, struct article, "SELECT id, label, text FROM work_article WHERE version_id = ?",
         DB_COLUMN(struct article, id), DB_COLUMN(struct article, label), DB_COLUMN(struct article, text))

#define BODY_FIELDS                                                                                                    \
    DB_COLUMN(struct body, id), DB_COLUMN(struct body, name), DB_COLUMN(struct body, short_name),                      \
    DB_COLUMN(struct body, duties)

DB_QUERY(read_body, struct body, "SELECT id, name, short_name, duties FROM work_body WHERE id = ?", BODY_FIELDS)

DB_QUERY(list_bodies, struct body,
         "SELECT id, name, short_name, duties FROM work_body WHERE id > ? ORDER BY id LIMIT 200", BODY_FIELDS)

DB_QUERY(read_body_names, struct text,
         "SELECT MD5(GROUP_CONCAT(id, ' ', name ORDER BY id SEPARATOR '\n')) AS text FROM work_body",
         DB_COLUMN(struct text, text))

#define OFFICER_FIELDS                                                                                                 \
    DB_COLUMN(struct officer, id), DB_COLUMN(struct officer, tags), DB_COLUMN(struct officer, text)

DB_QUERY(read_officer, struct officer, "SELECT id, tags, text FROM search_officer WHERE id = ?", OFFICER_FIELDS)

DB_QUERY(list_officers, struct officer,
         "SELECT id, tags, text FROM search_officer WHERE id > ? ORDER BY id LIMIT 200", OFFICER_FIELDS)
/* clang-format on */

/* What a turn holds, and abandon gives back. The day is the one the index was last brought to. */
static struct {
    struct fulltext_writer *writer;
    struct arena *changes, *batch, *scratch; /* for a turn, for a list of it, for one subject */
    struct date day;
} held;

static void hold_arenas(void) {
    struct arena **arenas[] = {&held.changes, &held.batch, &held.scratch};
    for (size_t i = 0; i < sizeof arenas / sizeof *arenas; i++)
        if (*arenas[i])
            arena_reset(*arenas[i]);
        else
            *arenas[i] = arena_new();
}

static void abandon(void) {
    struct buffer ignored = {0};
    if (held.writer)
        fulltext_close(held.writer, false, &ignored);
    buffer_free(&ignored);
    arena_free(held.changes);
    arena_free(held.batch);
    arena_free(held.scratch);
    held.writer = NULL;
    held.changes = held.batch = held.scratch = NULL;
}

/* ---- following one subject ---- */

/* Puts in what is visible, forgets what is not. */
static bool follow_entry(const struct fulltext_entry *entry, bool visible, bool *changed) {
    return visible ? fulltext_put(held.writer, entry, changed) : fulltext_remove(held.writer, entry);
}

static bool follow_version(struct work *work, const struct version *version) {
    LIST(struct article) articles;
    bool past = version->status && strcmp(version->status, "past") == 0;
    const char *tags = arena_printf(held.scratch, "level_%s status_%s%s", version->level,
                                    version->status ? version->status : "", past ? "" : " present");
    db_list(work->db, held.scratch, &list_articles, &articles, DB(version->id));
    for (size_t i = 0; i < articles.count; i++) {
        const struct article *article = &articles.items[i];
        struct fulltext_entry entry = {
            .kind = "article",
            .id = article->id,
            .day = version->effective_on,
            .tags = tags,
            .context = version->title,
            .text = arena_printf(held.scratch, "%s\n%s", article->label, article->text),
            .fixed = true,
        };
        if (!follow_entry(&entry, version->status != NULL, NULL))
            return false;
    }
    return true;
}

static bool follow_versions(struct work *work, int64_t basis) {
    LIST(struct version) versions;
    db_list(work->db, held.scratch, &list_versions, &versions, DB(basis));
    for (size_t i = 0; i < versions.count; i++)
        if (!follow_version(work, &versions.items[i]))
            return false;
    return true;
}

/* whole: the articles too, even if the basis itself is as the index has it. */
static bool follow_basis(struct work *work, const struct basis *basis, bool whole) {
    bool visible = basis->status != NULL, changed = false;
    struct fulltext_entry entry = {.kind = "basis", .id = basis->id, .day = basis->effective_on};
    if (visible) {
        entry.tags = arena_printf(held.scratch, "level_%s status_%s", basis->level, basis->status);
        entry.text = arena_printf(held.scratch, "%s\n%s", basis->title, basis->issuing_number);
    }
    if (!follow_entry(&entry, visible, &changed))
        return false;
    return (!whole && !changed) || follow_versions(work, basis->id);
}

static bool follow_body(const struct body *body, bool exists) {
    struct fulltext_entry entry = {.kind = "body", .id = body->id};
    if (exists)
        entry.text = arena_printf(held.scratch, "%s\n%s\n%s", body->name, body->short_name ? body->short_name : "",
                                  body->duties ? body->duties : "");
    return follow_entry(&entry, exists, NULL);
}

static bool follow_officer(const struct officer *officer, bool exists) {
    struct fulltext_entry entry = {.kind = "officer", .id = officer->id, .tags = officer->tags, .text = officer->text};
    return follow_entry(&entry, exists, NULL);
}

static bool follow_changed_body(struct work *work, int64_t id) {
    struct body body = {.id = id};
    bool exists = db_row(work->db, held.scratch, &read_body, &body, DB(id));
    return follow_body(&body, exists);
}

static bool follow_changed_officer(struct work *work, int64_t id) {
    struct officer officer = {.id = id};
    bool exists = db_row(work->db, held.scratch, &read_officer, &officer, DB(id));
    return follow_officer(&officer, exists);
}

static bool follow_changed_version(struct work *work, int64_t id) {
    struct number basis_id;
    struct basis basis;
    if (!db_row(work->db, held.scratch, &read_basis_of_version, &basis_id, DB(id)) ||
        !db_row(work->db, held.scratch, &read_basis, &basis, DB(basis_id.id)))
        return true; /* versions are never deleted; a row without one is no reason to stop */
    return follow_basis(work, &basis, true);
}

static struct index_records records_of(struct work *work) {
    return (struct index_records){work, held.writer, held.batch, held.scratch};
}

static bool follow_change(struct work *work, const struct change *change) {
    struct index_records records = records_of(work);
    arena_reset(held.scratch);
    if (strcmp(change->kind, "record") == 0)
        return index_follow_record(&records, change->subject_id);
    if (strcmp(change->kind, "body") == 0)
        return follow_changed_body(work, change->subject_id);
    if (strcmp(change->kind, "officer") == 0)
        return follow_changed_officer(work, change->subject_id);
    return follow_changed_version(work, change->subject_id);
}

/* ---- following everything ---- */

static bool follow_bases(struct work *work, bool whole) {
    LIST(struct basis) bases;
    int64_t after = 0;
    do {
        arena_reset(held.batch);
        db_list(work->db, held.batch, &list_bases, &bases, DB(after));
        for (size_t i = 0; i < bases.count; i++) {
            arena_reset(held.scratch);
            if (*work->stop || !follow_basis(work, &bases.items[i], whole))
                return false;
            after = bases.items[i].id;
        }
    } while (bases.count == BATCH);
    return true;
}

static bool follow_bodies(struct work *work) {
    LIST(struct body) bodies;
    int64_t after = 0;
    do {
        arena_reset(held.scratch);
        arena_reset(held.batch);
        db_list(work->db, held.batch, &list_bodies, &bodies, DB(after));
        for (size_t i = 0; i < bodies.count; i++) {
            if (!follow_body(&bodies.items[i], true))
                return false;
            after = bodies.items[i].id;
        }
    } while (bodies.count == BATCH);
    return true;
}

static bool follow_officers(struct work *work) {
    LIST(struct officer) officers;
    int64_t after = 0;
    do {
        arena_reset(held.scratch);
        arena_reset(held.batch);
        db_list(work->db, held.batch, &list_officers, &officers, DB(after));
        for (size_t i = 0; i < officers.count; i++) {
            if (!follow_officer(&officers.items[i], true))
                return false;
            after = officers.items[i].id;
        }
    } while (officers.count == BATCH);
    return true;
}

/* Records are found by the names of their bodies as well, and are not put in again when these change. */
static const char *body_names(struct work *work) {
    struct text names = {0};
    db_row(work->db, held.scratch, &read_body_names, &names);
    return names.text ? names.text : "";
}

static bool follow_all(struct work *work) {
    struct index_records records = records_of(work);
    return follow_bases(work, true) && follow_bodies(work) && follow_officers(work) && index_put_records(&records) &&
           fulltext_set_note(held.writer, "bodies", body_names(work));
}

/* ---- turns ---- */

static struct date today_of(struct work *work) {
    struct today today = {0};
    db_row(work->db, held.scratch, &read_today, &today);
    return today.day;
}

/* Ends the writing: keeps it when all went well, notes the day it is brought to. */
static bool close_index(bool good, struct date today, struct buffer *error) {
    struct fulltext_writer *writer = held.writer;
    good = good && fulltext_set_note(writer, "day", date_iso(held.batch, today));
    held.writer = NULL;
    if (!fulltext_close(writer, good, error))
        return false;
    if (good)
        held.day = today;
    return good;
}

bool index_rebuild(struct work *work, struct buffer *error) {
    enum fulltext_write state;
    hold_arenas();
    struct date today = today_of(work);
    held.writer = fulltext_create(work->conf->search_index, &state, error);
    if (!held.writer && state == FULLTEXT_BUSY)
        buffer_printf(error, "search index %s: another process is writing it", work->conf->search_index);
    if (!held.writer)
        return false;
    bool good = close_index(follow_all(work), today, error);
    if (good)
        log_line("search index made: %s", work->conf->search_index);
    else if (*work->stop)
        buffer_add_text(error, "stopped before the search index was made");
    return good;
}

static bool same_day(struct date a, struct date b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* Once when the program starts and once a day the file is looked through, and what the day changed is followed. */
static bool follow_day(struct work *work, struct date today) {
    if (same_day(today, held.day))
        return true;
    struct index_records records = records_of(work);
    struct date noted = {0};
    if (!fulltext_check(held.writer))
        return false;
    date_parse(fulltext_note(held.writer, "day"), &noted);
    return same_day(noted, today) ||
           (follow_bases(work, false) && follow_officers(work) && index_follow_ends(&records, noted, today));
}

static bool same_bodies(struct work *work, const change_list *changes) {
    bool touched = false;
    for (size_t i = 0; i < changes->count; i++)
        touched = touched || strcmp(changes->items[i].kind, "body") == 0;
    return !touched || strcmp(fulltext_note(held.writer, "bodies"), body_names(work)) == 0;
}

static bool follow_changes(struct work *work, const change_list *changes, struct date today, struct buffer *error) {
    bool good = same_bodies(work, changes) && follow_day(work, today);
    for (size_t i = 0; good && i < changes->count; i++)
        good = follow_change(work, &changes->items[i]);
    return close_index(good, today, error);
}

/* A change is done only when the index has kept it; one that came since it was read stays. */
static void finish_changes(struct work *work, const change_list *changes) {
    struct db_refusal refusal;
    for (size_t i = 0; i < changes->count; i++)
        db_call(work->db, held.scratch, &finish_change, NULL, &refusal, DB(changes->items[i].id),
                DB(changes->items[i].seen_at));
}

static enum turn make_anew(struct work *work, struct buffer *error) {
    if (error->length)
        log_line("%s; making it anew", error->data);
    buffer_clear(error);
    return index_rebuild(work, error) ? TURN_MORE : *work->stop ? TURN_IDLE : TURN_FAILED;
}

static enum turn take_turn(struct work *work, struct buffer *error) {
    const char *path = work->conf->search_index;
    enum fulltext_write state;
    change_list changes;
    hold_arenas();
    db_list(work->db, held.changes, &list_changes, &changes);
    struct date today = today_of(work);
    if (!changes.count && same_day(today, held.day) && access(path, F_OK) == 0)
        return TURN_IDLE;
    held.writer = fulltext_open(path, &state, error);
    if (state == FULLTEXT_BUSY)
        return TURN_IDLE;
    if (state != FULLTEXT_OPEN)
        return make_anew(work, error);
    if (!follow_changes(work, &changes, today, error))
        return *work->stop ? TURN_IDLE : make_anew(work, error);
    finish_changes(work, &changes);
    return changes.count == BATCH ? TURN_MORE : TURN_IDLE;
}

const struct job index_job = {"search index", take_turn, abandon};
