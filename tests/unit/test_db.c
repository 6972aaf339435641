/*
 * Database access, against a private MariaDB server whose socket GONGSHI_SOCKET names and whose administrator is the
 * Unix user that runs the test. Makes and drops a database and an account of its own. Without the variable all is
 * skipped.
 */
#include <pthread.h>
#include <pwd.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <mysql.h>

#include "../../fcgi/db.h"
#include "../../fcgi/out.h"

#define SCHEMA 7

struct kinds {
    int64_t large, small, sum;
    bool flag;
    const char *text, *json;
    struct date day;
};
#define KINDS "SELECT large, small, amount AS sum, flag, text, json, day FROM kinds WHERE id = ?"
DB_QUERY(read_kinds, struct kinds, KINDS, DB_COLUMN(struct kinds, large), DB_COLUMN(struct kinds, small),
         DB_COLUMN(struct kinds, sum), DB_COLUMN(struct kinds, flag), DB_COLUMN(struct kinds, text),
         DB_COLUMN(struct kinds, json), DB_COLUMN(struct kinds, day))
DB_QUERY(echo, struct kinds, "SELECT ? AS large, ? AS flag, ? AS text, CAST(? AS DATE) AS day",
         DB_COLUMN(struct kinds, large), DB_COLUMN(struct kinds, flag), DB_COLUMN(struct kinds, text),
         DB_COLUMN(struct kinds, day))

struct two_texts {
    const char *text, *json;
};
DB_QUERY(long_texts, struct two_texts, "SELECT REPEAT('县', ?) AS text, CONCAT('x', REPEAT('𠀀', ?)) AS json",
         DB_COLUMN(struct two_texts, text), DB_COLUMN(struct two_texts, json))

struct number {
    int64_t n;
};
DB_QUERY(numbers, struct number, "SELECT seq AS n FROM seq_1_to_200000 WHERE seq <= ?", DB_COLUMN(struct number, n))
DB_QUERY(connection, struct number, "SELECT CONNECTION_ID() AS n", DB_COLUMN(struct number, n))
DB_QUERY(slow, struct number,
         "SET STATEMENT max_statement_time = 0.2 FOR SELECT COUNT(*) AS n FROM seq_1_to_200000 a, "
         "seq_1_to_200000 b WHERE a.seq * b.seq = -1",
         DB_COLUMN(struct number, n))
DB_QUERY(
    session, struct two_texts,
    "SELECT CONCAT(@@time_zone, ' ', @@character_set_client, ' ', @@max_statement_time) AS text, @@sql_mode AS json",
    DB_COLUMN(struct two_texts, text), DB_COLUMN(struct two_texts, json))

struct outcome {
    int64_t id;
    const char *words;
};
DB_QUERY(decide, struct outcome, "CALL decide(?, ?, ?)", DB_COLUMN(struct outcome, id),
         DB_COLUMN(struct outcome, words))
DB_QUERY(take_two, struct outcome, "CALL take_two(?)", DB_COLUMN(struct outcome, id))
DB_QUERY(count_calls, struct number, "SELECT COUNT(*) AS n FROM called", DB_COLUMN(struct number, n))
DB_QUERY(refuse_in_query, struct number, "SELECT refuse_always() AS n", DB_COLUMN(struct number, n))

static const char *const schema[] = {
    "DROP DATABASE IF EXISTS kit_test",
    "CREATE DATABASE kit_test CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
    "USE kit_test",
    "CREATE TABLE version (version INT)",
    "INSERT INTO version VALUES (7)",
    "CREATE VIEW public_schema AS SELECT version FROM version",
    "CREATE TABLE kinds (id INT PRIMARY KEY, large BIGINT, small SMALLINT, amount DECIMAL(20, 0), flag TINYINT,"
    " text VARCHAR(100), json JSON, day DATE)",
    "INSERT INTO kinds VALUES (1, -9223372036854775808, -5, 12345678901234567, 1, '新绛〔2022〕', '{\"a\": 1}',"
    " '2024-02-29'), (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL), (3, 9223372036854775807, 0, 0, 0, '', '[]',"
    " '0001-01-01')",
    "CREATE TABLE called (id INT AUTO_INCREMENT PRIMARY KEY)",
    "CREATE TABLE held (id INT PRIMARY KEY, n INT NOT NULL)",
    "INSERT INTO held SELECT seq, 0 FROM seq_1_to_50",
    "CREATE PROCEDURE decide(IN name VARCHAR(20), OUT id BIGINT, OUT words VARCHAR(2000)) BEGIN "
    "INSERT INTO called VALUES (); "
    "IF name <> 'refuse' THEN SELECT 'a result that nobody asked for'; END IF; "
    "IF name LIKE 'refuse%' THEN SET id = 5; SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 45012, MESSAGE_TEXT = "
    "'这一步还不能做'; "
    "END IF; "
    "IF name = 'break' THEN INSERT INTO held VALUES (1, 1); END IF; "
    "SET id = 42, words = REPEAT(name, 600); END",
    "CREATE PROCEDURE take_two(OUT taken BIGINT) BEGIN DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; "
    "END; "
    "START TRANSACTION; UPDATE held SET n = n + 1 WHERE id = 2; UPDATE held SET n = n + 1 WHERE id = 1; COMMIT; "
    "SET taken = 2; END",
    "CREATE FUNCTION refuse_always() RETURNS INT BEGIN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; RETURN 1; END",
    "DROP USER IF EXISTS kit_test@localhost",
    "CREATE USER kit_test@localhost IDENTIFIED BY 'a secret'",
    "GRANT SELECT, INSERT, EXECUTE ON kit_test.* TO kit_test@localhost",
};

static MYSQL *admin;
static struct conf conf;
static char secrets[] = "/tmp/kit-secret-XXXXXX";
static struct arena *arena;
static struct db *db;

/* The failure function of the tests: notes what it was told and jumps back. */
static struct {
    jmp_buf back;
    bool expected;
    enum db_fault fault;
    char message[512];
} failed;

static void note_failure(void *context, enum db_fault fault, const char *message) {
    (void)context;
    if (!failed.expected)
        fail_msg("database: %s", message);
    failed.expected = false;
    failed.fault = fault;
    snprintf(failed.message, sizeof failed.message, "%s", message);
    longjmp(failed.back, 1);
}
#define ASSERT_FAILS(call, kind)                                                                                       \
    do {                                                                                                               \
        failed.expected = true;                                                                                        \
        if (setjmp(failed.back) == 0) {                                                                                \
            (void)(call);                                                                                              \
            fail_msg("did not fail: %s", #call);                                                                       \
        }                                                                                                              \
        assert_int_equal(failed.fault, kind);                                                                          \
    } while (0)

static void run_as_admin(const char *sql) {
    if (mysql_query(admin, sql))
        fail_msg("%s: %s", sql, mysql_error(admin));
    MYSQL_RES *result = mysql_store_result(admin);
    if (result)
        mysql_free_result(result);
}

static void write_secret(const char *secret) {
    char path[64];
    snprintf(path, sizeof path, "%s/kit_test", secrets);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(secret, file);
    fclose(file);
}

static int open_all(void **state) {
    (void)state;
    arena = arena_new();
    const char *socket = getenv("GONGSHI_SOCKET");
    if (!socket)
        return 0;
    admin = mysql_init(NULL);
    mysql_options(admin, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (!mysql_real_connect(admin, NULL, getpwuid(getuid())->pw_name, NULL, NULL, 0, socket, 0)) {
        print_error("%s\n", mysql_error(admin));
        return -1;
    }
    for (size_t i = 0; i < sizeof schema / sizeof *schema; i++)
        run_as_admin(schema[i]);
    if (!mkdtemp(secrets))
        return -1;
    write_secret("a secret\n");
    conf = (struct conf){.database_socket = strdup(socket), .database = strdup("kit_test"), .secret_dir = secrets};
    return 0;
}

static int close_all(void **state) {
    (void)state;
    arena_free(arena);
    if (!admin)
        return 0;
    run_as_admin("DROP DATABASE kit_test");
    run_as_admin("DROP USER kit_test@localhost");
    mysql_close(admin);
    char path[64];
    snprintf(path, sizeof path, "%s/kit_test", secrets);
    unlink(path);
    rmdir(secrets);
    free(conf.database_socket);
    free(conf.database);
    return 0;
}

/* Each test has a connection of its own. */
static int open_db(void **state) {
    (void)state;
    if (!admin)
        return 0;
    struct buffer error = {0};
    db = db_new(&conf, "kit_test", SCHEMA, note_failure, NULL);
    enum db_start start = db_start(db, &error);
    if (start != DB_READY)
        print_error("%s\n", error.data);
    buffer_free(&error);
    return start == DB_READY ? 0 : -1;
}

static int close_db(void **state) {
    (void)state;
    db_free(db);
    db = NULL;
    return 0;
}

#define NEED_SERVER()                                                                                                  \
    do {                                                                                                               \
        (void)state;                                                                                                   \
        if (!admin)                                                                                                    \
            skip(); /* GONGSHI_SOCKET is not set */                                                                    \
    } while (0)

static void every_type_is_read(void **state) {
    NEED_SERVER();
    struct kinds row = {0};
    assert_true(db_row(db, arena, &read_kinds, &row, DB(1)));
    assert_true(row.large == INT64_MIN);
    assert_int_equal(row.small, -5);
    assert_true(row.sum == 12345678901234567);
    assert_true(row.flag);
    assert_string_equal(row.text, "新绛〔2022〕");
    assert_string_equal(row.json, "{\"a\": 1}");
    assert_string_equal(date_iso(arena, row.day), "2024-02-29");
    assert_true(db_row(db, arena, &read_kinds, &row, DB(3)));
    assert_true(row.large == INT64_MAX);
    assert_false(row.flag);
    assert_string_equal(row.text, "");
}

static void null_reads_as_nothing(void **state) {
    NEED_SERVER();
    struct kinds row = {0};
    assert_true(db_row(db, arena, &read_kinds, &row, DB(1)));
    assert_true(db_row(db, arena, &read_kinds, &row, DB(2)));
    assert_true(row.large == 0 && row.small == 0 && row.sum == 0 && !row.flag && !row.text && !row.json &&
                !row.day.year);
    row.small = 77;
    assert_false(db_row(db, arena, &read_kinds, &row, DB(99)));
    assert_int_equal(row.small, 77);
}

static void every_type_is_an_argument(void **state) {
    NEED_SERVER();
    struct kinds row = {0};
    char writable[] = "a'b\"c\\〔";
    assert_true(
        db_row(db, arena, &echo, &row, DB(INT64_MIN), DB((bool)true), DB(writable), DB(((struct date){2026, 1, 5}))));
    assert_true(row.large == INT64_MIN && row.flag);
    assert_string_equal(row.text, writable);
    assert_string_equal(date_iso(arena, row.day), "2026-01-05");
    assert_true(db_row(db, arena, &echo, &row, DB(0), DB((bool)false), DB((const char *)NULL), DB((struct date){0})));
    assert_true(!row.flag && !row.text && !row.day.year);
}

static void long_text_is_whole_at_every_length(void **state) {
    NEED_SERVER();
    static const int lengths[] = {0, 1, 340, 341, 342, 343, 1000, 100000, 2000000};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        struct two_texts row;
        assert_true(db_row(db, arena, &long_texts, &row, DB(lengths[i]), DB(lengths[i])));
        assert_int_equal(strlen(row.text), 3 * lengths[i]);
        assert_int_equal(strlen(row.json), 1 + 4 * lengths[i]);
        if (lengths[i])
            assert_string_equal(row.text + 3 * (lengths[i] - 1), "县");
        assert_string_equal(row.json + (lengths[i] ? 4 * lengths[i] - 3 : 0), lengths[i] ? "𠀀" : "x");
    }
}

static void many_rows_come_in_order_and_too_many_are_a_fault(void **state) {
    NEED_SERVER();
    LIST(struct number) list;
    static const int counts[] = {0, 1, 15, 16, 17, 100000};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        db_list(db, arena, &numbers, &list, DB(counts[i]));
        assert_int_equal(list.count, counts[i]);
        for (size_t k = 0; k < list.count; k++)
            assert_int_equal(list.items[k].n, k + 1);
    }
    ASSERT_FAILS(db_read_list(db, arena, &numbers, &list.count, DB_VALUES(DB(100001))), DB_BROKEN);
    assert_non_null(strstr(failed.message, "query numbers: more rows"));
    db_list(db, arena, &numbers, &list, DB(3));
    assert_int_equal(list.count, 3);
}

static void the_first_of_many_rows_is_read(void **state) {
    NEED_SERVER();
    struct number row = {0};
    assert_true(db_row(db, arena, &numbers, &row, DB(5000)));
    assert_int_equal(row.n, 1);
    assert_true(db_row(db, arena, &numbers, &row, DB(1)));
}

static void the_session_is_set(void **state) {
    NEED_SERVER();
    struct two_texts row;
    assert_true(db_row(db, arena, &session, &row));
    assert_string_equal(row.text, "+08:00 utf8mb4 20.000000");
    assert_non_null(strstr(row.json, "STRICT_ALL_TABLES"));
}

static void a_procedure_gives_its_out_parameters(void **state) {
    NEED_SERVER();
    struct outcome row = {0};
    struct db_refusal refusal;
    for (int i = 0; i < 3; i++) {
        assert_true(db_call(db, arena, &decide, &row, &refusal, DB("县镇"), DB(0), DB("")));
        assert_int_equal(row.id, 42);
        assert_int_equal(strlen(row.words), 600 * 6);
    }
    assert_true(db_call(db, arena, &decide, NULL, &refusal, DB("x"), DB(0), DB("")));
}

static void a_refusal_comes_with_its_words_and_the_connection_stays(void **state) {
    NEED_SERVER();
    struct outcome row = {0};
    struct db_refusal refusal = {0};
    struct number before, after;
    db_row(db, arena, &connection, &before);
    for (int i = 0; i < 3; i++) {
        assert_false(db_call(db, arena, &decide, &row, &refusal, DB("refuse"), DB(0), DB("")));
        assert_int_equal(refusal.number, 45012);
        assert_string_equal(refusal.message, "这一步还不能做");
        assert_int_equal(row.id, 0);
        assert_true(db_call(db, arena, &decide, NULL, &refusal, DB("x"), DB(0), DB("")));
    }
    db_row(db, arena, &connection, &after);
    assert_int_equal(before.n, after.n);
    for (int i = 0; i < 3; i++) {
        assert_false(db_call(db, arena, &decide, &row, &refusal, DB("refuse late"), DB(0), DB("")));
        assert_int_equal(refusal.number, 45012);
        assert_string_equal(refusal.message, "这一步还不能做");
    }
    assert_true(db_call(db, arena, &decide, &row, &refusal, DB("x"), DB(0), DB("")));
}

static void a_broken_procedure_is_a_fault_of_ours(void **state) {
    NEED_SERVER();
    struct outcome row;
    struct db_refusal refusal;
    struct number number;
    ASSERT_FAILS(db_call(db, arena, &decide, &row, &refusal, DB("break"), DB(0), DB("")), DB_BROKEN);
    assert_non_null(strstr(failed.message, "Duplicate entry"));
    ASSERT_FAILS(db_row(db, arena, &refuse_in_query, &number), DB_BROKEN);
    assert_true(db_row(db, arena, &connection, &number));
}

static void a_wrong_number_of_arguments_is_a_fault_of_ours(void **state) {
    NEED_SERVER();
    struct number row;
    ASSERT_FAILS(db_row(db, arena, &numbers, &row), DB_BROKEN);
    ASSERT_FAILS(db_row(db, arena, &numbers, &row, DB(1), DB(2)), DB_BROKEN);
    assert_non_null(strstr(failed.message, "wrong number of arguments"));
    assert_true(db_row(db, arena, &numbers, &row, DB(1)));
}

static void kill_connection(void) {
    struct number row;
    char sql[64];
    assert_true(db_row(db, arena, &connection, &row));
    snprintf(sql, sizeof sql, "KILL CONNECTION %ld", (long)row.n);
    run_as_admin(sql);
    nanosleep(&(struct timespec){0, 50000000}, NULL);
}

static void a_lost_connection_is_opened_again(void **state) {
    NEED_SERVER();
    for (int i = 0; i < 3; i++) {
        struct kinds row = {0};
        struct outcome outcome;
        struct db_refusal refusal;
        kill_connection();
        assert_true(db_row(db, arena, &read_kinds, &row, DB(1)));
        assert_string_equal(row.text, "新绛〔2022〕");
        kill_connection();
        assert_true(db_call(db, arena, &decide, &outcome, &refusal, DB("x"), DB(0), DB("")));
        assert_int_equal(outcome.id, 42);
    }
}

static void a_server_that_is_gone_is_away_and_found_again_when_it_returns(void **state) {
    NEED_SERVER();
    struct number row;
    char *socket = conf.database_socket;
    kill_connection();
    conf.database_socket = strdup("/nowhere/mariadb.sock");
    for (int i = 0; i < 3; i++)
        ASSERT_FAILS(db_row(db, arena, &connection, &row), DB_AWAY);
    free(conf.database_socket);
    conf.database_socket = socket;
    assert_true(db_row(db, arena, &connection, &row));
}

static void an_endless_query_is_stopped_and_not_tried_again(void **state) {
    NEED_SERVER();
    struct number row;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    ASSERT_FAILS(db_row(db, arena, &slow, &row), DB_AWAY);
    assert_non_null(strstr(failed.message, "max_statement_time"));
    clock_gettime(CLOCK_MONOTONIC, &to);
    assert_in_range((to.tv_sec - from.tv_sec) * 1000 + (to.tv_nsec - from.tv_nsec) / 1000000, 150, 390);
    assert_true(db_row(db, arena, &connection, &row));
}

/* Holds row 1, waits until the other holds row 2, then asks for it: one of the two must give way. The many rows it
 * changed make it the one that the server lets live. */
static void *clash(void *context) {
    (void)context;
    mysql_thread_init();
    nanosleep(&(struct timespec){0, 300000000}, NULL);
    intptr_t failures = mysql_query(admin, "UPDATE kit_test.held SET n = n + 1 WHERE id = 2") != 0;
    failures += mysql_query(admin, "COMMIT") != 0;
    mysql_thread_end();
    return (void *)failures;
}

static void a_deadlock_is_tried_again(void **state) {
    NEED_SERVER();
    struct outcome row = {0};
    struct db_refusal refusal;
    pthread_t other;
    void *failures;
    run_as_admin("START TRANSACTION");
    run_as_admin("UPDATE kit_test.held SET n = n + 1 WHERE id = 1 OR id > 10");
    assert_int_equal(pthread_create(&other, NULL, clash, NULL), 0);
    assert_true(db_call(db, arena, &take_two, &row, &refusal, DB(0)));
    pthread_join(other, &failures);
    assert_null(failures);
    assert_int_equal(row.id, 2);
    run_as_admin("USE kit_test");
    run_as_admin("UPDATE held SET n = 1 / (n = 2) WHERE id IN (1, 2)"); /* both took part: strict mode forbids 1 / 0 */
}

static enum db_start start_with(const char *account, int version, struct buffer *error) {
    struct db *other = db_new(&conf, account, version, note_failure, NULL);
    enum db_start start = db_start(other, error);
    db_free(other);
    return start;
}

static void another_schema_version_is_refused_at_start(void **state) {
    NEED_SERVER();
    struct buffer error = {0};
    assert_int_equal(start_with("kit_test", 8, &error), DB_MISFIT);
    assert_string_equal(error.data, "database schema is version 7, this program needs 8");
    buffer_clear(&error);
    run_as_admin("DELETE FROM kit_test.version");
    assert_int_equal(start_with("kit_test", SCHEMA, &error), DB_MISFIT);
    run_as_admin("INSERT INTO kit_test.version VALUES (7)");
    buffer_free(&error);
}

static void an_account_that_may_not_come_in_is_a_misfit(void **state) {
    NEED_SERVER();
    struct buffer error = {0};
    assert_int_equal(start_with("kit_nobody", SCHEMA, &error), DB_MISFIT);
    write_secret("wrong");
    assert_int_equal(start_with("kit_test", SCHEMA, &error), DB_MISFIT);
    write_secret("a secret");
    assert_int_equal(start_with("kit_test", SCHEMA, &error), DB_READY);
    char *database = conf.database;
    conf.database = strdup("kit_elsewhere");
    assert_int_equal(start_with("kit_test", SCHEMA, &error), DB_MISFIT);
    free(conf.database);
    conf.database = database;
    buffer_free(&error);
}

static void a_server_that_is_away_at_start_is_absent(void **state) {
    NEED_SERVER();
    struct buffer error = {0};
    char *socket = conf.database_socket;
    conf.database_socket = strdup("/nowhere/mariadb.sock");
    struct db *other = db_new(&conf, "kit_test", SCHEMA, note_failure, NULL);
    assert_int_equal(db_start(other, &error), DB_ABSENT);
    assert_non_null(strstr(error.data, "/nowhere/mariadb.sock"));
    free(conf.database_socket);
    conf.database_socket = socket;
    struct number row;
    assert_true(db_row(other, arena, &connection, &row));
    db_free(other);
    buffer_free(&error);
}

static const struct db_column number_column[] = {DB_COLUMN(struct number, n)};
static struct db_query misfits[] = {
    {"other_name", "SELECT 1 AS m", number_column, 1, sizeof(struct number), NULL, 0},
    {"more_columns", "SELECT 1 AS n, 2 AS m", number_column, 1, sizeof(struct number), NULL, 0},
    {"no_table", "SELECT n FROM nowhere", number_column, 1, sizeof(struct number), NULL, 0},
    {"no_right", "SELECT max_questions AS n FROM mysql.user", number_column, 1, sizeof(struct number), NULL, 0},
    {"no_sql", "SELEKT", number_column, 1, sizeof(struct number), NULL, 0},
};

/* A query once registered cannot be taken back, so each is tried in a process of its own. */
static bool is_refused_at_start(struct db_query *query) {
    int status;
    pid_t child = fork();
    if (child == 0) {
        struct buffer error = {0};
        db_register(query);
        bool misfit = start_with("kit_test", SCHEMA, &error) == DB_MISFIT;
        _exit(misfit && strstr(error.data, query->name) ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    return status == 0;
}

static void a_query_that_does_not_fit_shows_at_start(void **state) {
    NEED_SERVER();
    for (size_t i = 0; i < sizeof misfits / sizeof *misfits; i++)
        if (!is_refused_at_start(&misfits[i]))
            fail_msg("%s", misfits[i].name);
}

static void request_ids_are_all_different(void **state) {
    (void)state;
    char *first = db_request_id(arena);
    assert_int_equal(strlen(first), 32);
    assert_int_equal(strspn(first, "0123456789abcdef"), 32);
    assert_string_not_equal(first, db_request_id(arena));
}

#define WITH_DB(test) cmocka_unit_test_setup_teardown(test, open_db, close_db)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_DB(every_type_is_read),
        WITH_DB(null_reads_as_nothing),
        WITH_DB(every_type_is_an_argument),
        WITH_DB(long_text_is_whole_at_every_length),
        WITH_DB(many_rows_come_in_order_and_too_many_are_a_fault),
        WITH_DB(the_first_of_many_rows_is_read),
        WITH_DB(the_session_is_set),
        WITH_DB(a_procedure_gives_its_out_parameters),
        WITH_DB(a_refusal_comes_with_its_words_and_the_connection_stays),
        WITH_DB(a_broken_procedure_is_a_fault_of_ours),
        WITH_DB(a_wrong_number_of_arguments_is_a_fault_of_ours),
        WITH_DB(a_lost_connection_is_opened_again),
        WITH_DB(a_server_that_is_gone_is_away_and_found_again_when_it_returns),
        WITH_DB(an_endless_query_is_stopped_and_not_tried_again),
        WITH_DB(a_deadlock_is_tried_again),
        WITH_DB(another_schema_version_is_refused_at_start),
        WITH_DB(an_account_that_may_not_come_in_is_a_misfit),
        cmocka_unit_test(a_server_that_is_away_at_start_is_absent),
        cmocka_unit_test(a_query_that_does_not_fit_shows_at_start),
        cmocka_unit_test(request_ids_are_all_different),
    };
    if (!getenv("GONGSHI_SOCKET"))
        fputs("# GONGSHI_SOCKET is not set: the tests that need a database are skipped\n", stderr);
    return cmocka_run_group_tests(tests, open_all, close_all);
}
