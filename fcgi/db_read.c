/* Running queries: binding arguments, fetching rows into structs, retrying what may be retried. */
#include <errmsg.h>
#include <mysqld_error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "db_private.h"

#define MAX_VALUES   32
#define MAX_ROWS     100000u
#define MAX_ATTEMPTS 4

struct db_value db_integer(int64_t value) {
    return (struct db_value){.type = DB_TYPE_INTEGER, .integer = value};
}

struct db_value db_bool(bool value) {
    return (struct db_value){.type = DB_TYPE_BOOL, .integer = value};
}

struct db_value db_text(const char *value) {
    return (struct db_value){.type = DB_TYPE_TEXT, .text = value};
}

struct db_value db_date(struct date value) {
    return (struct db_value){.type = DB_TYPE_DATE, .date = value};
}

/* Where fetched rows go: an array in the arena that doubles as it fills. */
struct sink {
    struct arena *arena;
    const struct db_query *query;
    char *rows;
    size_t count, capacity, limit;
    db_take_row *take; /* where each row goes instead of the array; NULL: nowhere else */
    void *context;
    bool given;
};

/* A row while it is fetched. */
struct fetch {
    MYSQL_BIND binds[DB_MAX_COLUMNS];
    unsigned long lengths[DB_MAX_COLUMNS];
    my_bool nulls[DB_MAX_COLUMNS];
    long long integers[DB_MAX_COLUMNS];
    MYSQL_TIME times[DB_MAX_COLUMNS];
};

/* A query used otherwise than it was written: a fault of ours. */
static bool misuse(struct db *db, const struct db_query *query, const char *what) {
    db->error = ER_UNKNOWN_ERROR;
    db->refused = false;
    snprintf(db->message, sizeof db->message, "query %.60s: %s", query->name, what);
    return false;
}

static void bind_value(MYSQL_BIND *bind, const struct db_value *value, MYSQL_TIME *time) {
    static my_bool null = 1;
    if (value->type == DB_TYPE_TEXT) {
        bind->buffer_type = MYSQL_TYPE_STRING;
        bind->buffer = (void *)(uintptr_t)value->text;
        bind->buffer_length = value->text ? strlen(value->text) : 0;
        bind->is_null = value->text ? NULL : &null;
    } else if (value->type == DB_TYPE_DATE) {
        *time = (MYSQL_TIME){.year = (unsigned)value->date.year,
                             .month = (unsigned)value->date.month,
                             .day = (unsigned)value->date.day,
                             .time_type = MYSQL_TIMESTAMP_DATE};
        bind->buffer_type = MYSQL_TYPE_DATE;
        bind->buffer = time;
        bind->is_null = value->date.year ? NULL : &null;
    } else {
        bind->buffer_type = MYSQL_TYPE_LONGLONG;
        bind->buffer = (void *)(uintptr_t)&value->integer;
    }
}

static bool execute(struct db *db, const struct db_query *query, MYSQL_STMT *statement, const struct db_value *values) {
    MYSQL_BIND binds[MAX_VALUES] = {0};
    MYSQL_TIME times[MAX_VALUES];
    size_t count = 0;
    for (; values[count].type != DB_TYPE_END; count++) {
        if (count == MAX_VALUES)
            return misuse(db, query, "too many arguments");
        bind_value(&binds[count], &values[count], &times[count]);
    }
    if (count != mysql_stmt_param_count(statement))
        return misuse(db, query, "wrong number of arguments");
    if (!mysql_stmt_bind_param(statement, binds) && !mysql_stmt_execute(statement))
        return true;
    db_note_error(db, statement);
    return false;
}

static bool bind_columns(struct db *db, const struct db_query *query, MYSQL_STMT *statement, struct fetch *fetch) {
    *fetch = (struct fetch){0};
    for (size_t i = 0; i < query->column_count; i++) {
        MYSQL_BIND *bind = &fetch->binds[i];
        bind->length = &fetch->lengths[i];
        bind->is_null = &fetch->nulls[i];
        enum db_type type = query->columns[i].type;
        bind->buffer_type = type == DB_TYPE_TEXT   ? MYSQL_TYPE_STRING
                            : type == DB_TYPE_DATE ? MYSQL_TYPE_DATE
                                                   : MYSQL_TYPE_LONGLONG;
        bind->buffer = type == DB_TYPE_TEXT   ? (void *)db->scratch[i]
                       : type == DB_TYPE_DATE ? (void *)&fetch->times[i]
                                              : (void *)&fetch->integers[i];
        bind->buffer_length = type == DB_TYPE_TEXT ? DB_SCRATCH : 0;
    }
    if (!mysql_stmt_bind_result(statement, fetch->binds))
        return true;
    db_note_error(db, statement);
    return false;
}

/* Text longer than the scratch space was cut, perhaps in mid-character: it is fetched again, whole. */
static const char *take_text(struct db *db, MYSQL_STMT *statement, struct fetch *fetch, unsigned column,
                             struct arena *arena) {
    unsigned long length = fetch->lengths[column];
    if (length <= DB_SCRATCH)
        return arena_copy(arena, db->scratch[column], length);
    char *text = arena_alloc(arena, length + 1);
    MYSQL_BIND bind = {.buffer_type = MYSQL_TYPE_STRING, .buffer = text, .buffer_length = length, .length = &length};
    if (mysql_stmt_fetch_column(statement, &bind, column, 0))
        abort(); /* the row is there and so is the column; half a text must not pass for a whole one */
    return text;
}

static void take_column(struct db *db, MYSQL_STMT *statement, struct fetch *fetch, unsigned i, char *row,
                        struct sink *sink) {
    const struct db_column *column = &sink->query->columns[i];
    void *member = row + column->offset;
    if (fetch->nulls[i])
        return; /* the row came zeroed: 0, NULL, false, no date */
    if (column->type == DB_TYPE_TEXT)
        *(const char **)member = take_text(db, statement, fetch, i, sink->arena);
    else if (column->type == DB_TYPE_BOOL)
        *(bool *)member = fetch->integers[i] != 0;
    else if (column->type == DB_TYPE_INTEGER)
        *(int64_t *)member = fetch->integers[i];
    else
        *(struct date *)member =
            (struct date){(int)fetch->times[i].year, (int)fetch->times[i].month, (int)fetch->times[i].day};
}

/* Hands the row on as it is. */
static bool give_row(struct db *db, MYSQL_STMT *statement, struct fetch *fetch, struct sink *sink) {
    struct db_cell cells[DB_MAX_COLUMNS];
    for (unsigned i = 0; i < sink->query->column_count; i++) {
        const MYSQL_TIME *time = &fetch->times[i];
        enum db_type type = sink->query->columns[i].type;
        cells[i] = (struct db_cell){.null = fetch->nulls[i] != 0};
        if (cells[i].null)
            continue;
        if (type == DB_TYPE_TEXT) {
            cells[i].length = fetch->lengths[i];
            cells[i].text =
                cells[i].length < DB_SCRATCH ? db->scratch[i] : take_text(db, statement, fetch, i, sink->arena);
            if (cells[i].length < DB_SCRATCH)
                db->scratch[i][cells[i].length] = '\0';
        } else if (type == DB_TYPE_DATE)
            cells[i].date = (struct date){(int)time->year, (int)time->month, (int)time->day};
        else
            cells[i].integer = fetch->integers[i];
    }
    sink->given = true;
    return sink->take(sink->context, cells);
}

static char *sink_next(struct sink *sink) {
    size_t size = sink->query->row_size;
    if (sink->count == sink->capacity) {
        size_t capacity = sink->capacity ? sink->capacity * 2 : sink->limit == 1 ? 1 : 16;
        char *rows = arena_alloc(sink->arena, capacity * size);
        if (sink->count)
            memcpy(rows, sink->rows, sink->count * size);
        sink->rows = rows;
        sink->capacity = capacity;
    }
    return sink->rows + size * sink->count++;
}

static bool fetch_rows(struct db *db, MYSQL_STMT *statement, struct sink *sink) {
    struct fetch fetch;
    if (mysql_stmt_field_count(statement) != sink->query->column_count)
        return misuse(db, sink->query, "its columns are not those declared");
    if (!bind_columns(db, sink->query, statement, &fetch))
        return false;
    int state;
    while ((state = mysql_stmt_fetch(statement)) == 0 || state == MYSQL_DATA_TRUNCATED) {
        if (sink->take) {
            if (!give_row(db, statement, &fetch, sink))
                return true;
            continue;
        }
        if (sink->count == sink->limit && sink->limit == 1)
            continue; /* only the first row was asked for */
        if (sink->count == sink->limit)
            return misuse(db, sink->query, "more rows than a page can need");
        char *row = sink_next(sink);
        for (unsigned i = 0; i < sink->query->column_count; i++)
            take_column(db, statement, &fetch, i, row, sink);
    }
    if (state == MYSQL_NO_DATA)
        return true;
    db_note_error(db, statement);
    return false;
}

/* A CALL answers with several results; the OUT parameters are one of them and nothing is certain before the last. */
static bool run_once(struct db *db, struct db_query *query, struct sink *sink, const struct db_value *values,
                     bool call) {
    if (!db_connect(db))
        return false;
    MYSQL_STMT *statement = db->statements[query->index];
    if (!execute(db, query, statement, values)) {
        if (!db->refused || mysql_stmt_reset(statement))
            db_disconnect(db); /* in whatever state it is, the next query begins with a clean connection */
        return false;
    }
    bool good = true;
    for (int more = 0; good && more == 0;) {
        bool wanted = call ? (db->mysql->server_status & SERVER_PS_OUT_PARAMS) != 0 : true;
        if (mysql_stmt_field_count(statement) && wanted)
            good = fetch_rows(db, statement, sink);
        mysql_stmt_free_result(statement);
        more = good ? mysql_stmt_next_result(statement) : -1;
        if (more > 0) {
            db_note_error(db, statement);
            good = false;
        }
    }
    if (!good)
        db_disconnect(db); /* a refusal behind a result leaves the protocol out of step as well */
    return good;
}

static bool is_clash(unsigned error) {
    return error == ER_LOCK_DEADLOCK || error == ER_LOCK_WAIT_TIMEOUT;
}

/* Random, so that two that clashed do not clash again. */
static void back_off(int attempt) {
    unsigned char random = 0;
    if (getrandom(&random, 1, GRND_NONBLOCK) < 0)
        random = 128;
    struct timespec pause = {0, (attempt + 1L) * 10000000L + random * 100000L};
    nanosleep(&pause, NULL);
}

/* True when the query ran, false when it was refused; anything else goes to the failure function. */
static bool run(struct db *db, struct db_query *query, struct sink *sink, const struct db_value *values, bool call) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        bool connected = db->mysql != NULL;
        sink->count = 0;
        if (run_once(db, query, sink, values, call))
            return true;
        if (call && db->refused)
            return false;
        if (sink->given)
            break;
        if (!is_clash(db->error) && !(db_is_away(db->error) && connected && attempt == 0))
            break;
        back_off(attempt);
    }
    enum db_fault fault = db_is_away(db->error) || is_clash(db->error) ? DB_AWAY
                          : db->error == ER_STATEMENT_TIMEOUT          ? DB_SLOW
                                                                       : DB_BROKEN;
    db->fail(db->context, fault, db->message);
    abort(); /* the failure function does not return */
}

bool db_read_row(struct db *db, struct arena *arena, struct db_query *query, void *row, const struct db_value *values) {
    struct sink sink = {.arena = arena, .query = query, .limit = 1};
    run(db, query, &sink, values, false);
    if (sink.count)
        memcpy(row, sink.rows, query->row_size);
    return sink.count > 0;
}

void *db_read_list(struct db *db, struct arena *arena, struct db_query *query, size_t *count,
                   const struct db_value *values) {
    struct sink sink = {.arena = arena, .query = query, .limit = MAX_ROWS};
    run(db, query, &sink, values, false);
    *count = sink.count;
    return sink.rows;
}

void db_read_each(struct db *db, struct arena *arena, struct db_query *query, db_take_row *take, void *context,
                  const struct db_value *values) {
    struct sink sink = {.arena = arena, .query = query, .take = take, .context = context};
    run(db, query, &sink, values, false);
}

bool db_make_call(struct db *db, struct arena *arena, struct db_query *query, void *row, struct db_refusal *refusal,
                  const struct db_value *values) {
    struct sink sink = {.arena = arena, .query = query, .limit = 1};
    if (!run(db, query, &sink, values, true)) {
        *refusal = (struct db_refusal){(int)db->error, arena_copy(arena, db->message, strlen(db->message))};
        return false;
    }
    if (sink.count && row)
        memcpy(row, sink.rows, query->row_size);
    return true;
}
