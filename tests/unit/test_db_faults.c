/* Database access when things go wrong: lost connections, deadlocks, endless queries, and what is refused at start. */
#include <pthread.h>
#include <sys/wait.h>

#include "db_rig.h"

struct number {
    int64_t n;
};
DB_QUERY(connection, struct number, "SELECT CONNECTION_ID() AS n", DB_COLUMN(struct number, n))
DB_QUERY(slow, struct number,
         "SET STATEMENT max_statement_time = 0.2 FOR SELECT COUNT(*) AS n FROM seq_1_to_200000 a, "
         "seq_1_to_200000 b WHERE a.seq * b.seq = -1",
         DB_COLUMN(struct number, n))

struct outcome {
    int64_t id;
    const char *words;
};
DB_QUERY(decide, struct outcome, "CALL decide(?, ?, ?)", DB_COLUMN(struct outcome, id),
         DB_COLUMN(struct outcome, words))
DB_QUERY(take_two, struct outcome, "CALL take_two(?)", DB_COLUMN(struct outcome, id))

static void kill_connection(void) {
    struct number row;
    char sql[64];
    assert_true(db_row(db, arena, &connection, &row));
    snprintf(sql, sizeof sql, "KILL CONNECTION %ld", (long)row.n);
    run_as_admin(sql);
    nanosleep(&(struct timespec){0, 50000000}, NULL);
}

static void a_lost_connection_is_opened_again(void **state) {
    (void)state;
    for (int i = 0; i < 3; i++) {
        struct number row = {0};
        struct outcome outcome;
        struct db_refusal refusal;
        kill_connection();
        assert_true(db_row(db, arena, &connection, &row));
        assert_true(row.n > 0);
        kill_connection();
        assert_true(db_call(db, arena, &decide, &outcome, &refusal, DB("x"), DB(0), DB("")));
        assert_int_equal(outcome.id, 42);
    }
}

static void a_server_that_is_gone_is_away_and_found_again_when_it_returns(void **state) {
    (void)state;
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
    (void)state;
    struct number row;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    ASSERT_FAILS(db_row(db, arena, &slow, &row), DB_SLOW);
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
    (void)state;
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
    (void)state;
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
    (void)state;
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
    (void)state;
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
    (void)state;
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

int main(void) {
    const struct CMUnitTest tests[] = {
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
    return RUN_WITH_SERVER(tests);
}
