/*
 * The database: queries written beside the code that uses them, prepared at start, read into plain structs.
 *
 *     struct unit { int64_t id; const char *name; };
 *     DB_QUERY(list_units, struct unit, "SELECT id, name FROM public_unit WHERE body_id = ? ORDER BY position",
 *              DB_COLUMN(struct unit, id), DB_COLUMN(struct unit, name))
 *     …
 *     LIST(struct unit) units;
 *     db_list(rq->db, rq->arena, &list_units, &units, DB(body_id));
 *
 * A query registers itself before main; db_start() prepares all of them, so that a query which does not fit the schema
 * shows when a program starts. Failures never return: they go to the failure function given to db_new(), which must
 * not return either (a request answers 503 or 500, a command prints and exits).
 */
#ifndef FCGI_DB_H
#define FCGI_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "conf.h"
#include "date.h"

struct db;

/* How a value stands in C and in the database. A NULL in the database reads as 0, NULL, false or no date. */
enum db_type { DB_TYPE_END, DB_TYPE_INTEGER, DB_TYPE_BOOL, DB_TYPE_TEXT, DB_TYPE_DATE };

#define DB_TYPE_OF(value)                                                                                              \
    _Generic((value),                                                                                                  \
        int64_t: DB_TYPE_INTEGER,                                                                                      \
        int: DB_TYPE_INTEGER,                                                                                          \
        bool: DB_TYPE_BOOL,                                                                                            \
        char *: DB_TYPE_TEXT,                                                                                          \
        const char *: DB_TYPE_TEXT,                                                                                    \
        struct date: DB_TYPE_DATE)

/* A column of a result and the member it fills. Numbers go to int64_t, text (owned by the arena) to const char *. */
struct db_column {
    const char *name;
    size_t offset;
    enum db_type type;
};
#define DB_COLUMN(row, member)                                                                                         \
    {                                                                                                                  \
#member, offsetof(row, member), _Generic(((row *)0)->member,                                                     \
        int64_t: DB_TYPE_INTEGER, bool: DB_TYPE_BOOL, const char *: DB_TYPE_TEXT, struct date: DB_TYPE_DATE)     \
    }

/* The same for a member of a struct inside the row; the column is called as the innermost member. */
#define DB_PART(row, part, member)                                                                                     \
    {                                                                                                                  \
#member, offsetof(row, part.member), _Generic(((row *)0)->part.member,                                           \
        int64_t: DB_TYPE_INTEGER, bool: DB_TYPE_BOOL, const char *: DB_TYPE_TEXT, struct date: DB_TYPE_DATE)     \
    }

/* A query: its text, and how a row of its answer becomes a struct. Made by DB_QUERY, at file scope only. */
struct db_query {
    const char *name, *sql;
    const struct db_column *columns;
    size_t column_count, row_size;
    struct db_query *next;
    size_t index;
};
void db_register(struct db_query *query);

#define DB_QUERY(query, row, text, ...)                                                                                \
    static const struct db_column query##_columns[] = {__VA_ARGS__};                                                   \
    static struct db_query query = {                                                                                   \
        #query, text, query##_columns, sizeof query##_columns / sizeof *query##_columns, sizeof(row), NULL, 0};        \
    __attribute__((constructor)) static void query##_register(void) {                                                  \
        db_register(&query);                                                                                           \
    }

/* An argument for a `?`, in order: DB(x) of any type above. NULL text and no date are NULL. */
struct db_value {
    enum db_type type;
    int64_t integer;
    const char *text;
    struct date date;
};
struct db_value db_integer(int64_t value);
struct db_value db_bool(bool value);
struct db_value db_text(const char *value);
struct db_value db_date(struct date value);
#define DB(value)                                                                                                      \
    _Generic((value),                                                                                                  \
        int64_t: db_integer,                                                                                           \
        int: db_integer,                                                                                               \
        bool: db_bool,                                                                                                 \
        char *: db_text,                                                                                               \
        const char *: db_text,                                                                                         \
        struct date: db_date)(value)
#define DB_VALUES(...) ((const struct db_value[]){__VA_ARGS__ __VA_OPT__(, ){.type = DB_TYPE_END}})

/* What went wrong: AWAY is worth another try later (503), SLOW asked for too much at once (504), BROKEN is a fault of
 * ours (500). */
enum db_fault { DB_AWAY, DB_SLOW, DB_BROKEN };
typedef void db_fail(void *context, enum db_fault fault, const char *message);

/* Makes a connection object for one account; nothing is connected yet. schema is the version the program was built
 * for. fail must not return. Owned by the caller; conf must outlive it. */
struct db *db_new(const struct conf *conf, const char *account, int schema, db_fail *fail, void *context);

/* How many seconds a query may run, from the next connection on; 5 unless set, which is much for a page. */
void db_patience(struct db *db, unsigned seconds);

/* Connects, checks the schema version and prepares every query. Returns DB_READY; DB_ABSENT when the server does not
 * answer (each later query tries again); DB_MISFIT, with the reason in error, when the account is refused, the schema
 * has another version or a query does not fit it: the program must not serve. */
enum db_start { DB_READY, DB_ABSENT, DB_MISFIT };
enum db_start db_start(struct db *db, struct buffer *error);

/* Closes and frees. NULL is allowed. */
void db_free(struct db *db);

/* Reads the first row into *row; false when there is none. Reads only: tried again after a lost connection. */
#define db_row(db, arena, query, row, ...) db_read_row(db, arena, query, row, DB_VALUES(__VA_ARGS__))
bool db_read_row(struct db *db, struct arena *arena, struct db_query *query, void *row, const struct db_value *values);

/* Reads all rows into list, a LIST(row) (fcgi/out.h). More than 100,000 rows are a fault. */
#define db_list(db, arena, query, list, ...)                                                                           \
    do {                                                                                                               \
        (list)->items = db_read_list(db, arena, query, &(list)->count, DB_VALUES(__VA_ARGS__));                        \
    } while (0)
void *db_read_list(struct db *db, struct arena *arena, struct db_query *query, size_t *count,
                   const struct db_value *values);

/* One value of a row as it came, told apart from its neighbours by null: integer for numbers and truth, text (length
 * bytes and a NUL) or date. Valid until the function that was given it returns. */
struct db_cell {
    bool null;
    int64_t integer;
    const char *text;
    size_t length;
    struct date date;
};

/* Given each row in turn, a cell a column; returns false to have no more. Must not use the database. */
typedef bool db_take_row(void *context, const struct db_cell *cells);

/* Reads rows one by one, however many there are, without keeping any. Long texts live in the arena until the caller
 * resets it. Tried again after a lost connection only as long as no row was given. */
#define db_each(db, arena, query, take, context, ...)                                                                  \
    db_read_each(db, arena, query, take, context, DB_VALUES(__VA_ARGS__))
void db_read_each(struct db *db, struct arena *arena, struct db_query *query, db_take_row *take, void *context,
                  const struct db_value *values);

/* A procedure's refusal: SQLSTATE 45000 with its number and its words for the person. The client library keeps 2000 to
 * 2999 and 5000 to 5999 for errors of its own and takes them for a broken connection, so no refusal may use these. */
struct db_refusal {
    int number;
    const char *message;
};

/* Calls a procedure; its OUT parameters are read into *row. False with *refusal filled when it refused. A call carries
 * a request id, so the same call may be made again after a lost connection: the database answers it once. */
#define db_call(db, arena, query, row, refusal, ...)                                                                   \
    db_make_call(db, arena, query, row, refusal, DB_VALUES(__VA_ARGS__))
bool db_make_call(struct db *db, struct arena *arena, struct db_query *query, void *row, struct db_refusal *refusal,
                  const struct db_value *values);

/* A fresh request id: 32 hexadecimal digits. */
char *db_request_id(struct arena *arena);

#endif
