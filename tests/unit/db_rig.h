/*
 * A database for tests: on a private MariaDB server whose socket GONGSHI_SOCKET names and whose administrator is the
 * Unix user that runs the test, a database and an account of its own are made and dropped again.
 */
#ifndef TESTS_UNIT_DB_RIG_H
#define TESTS_UNIT_DB_RIG_H

#include <pwd.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <mysql.h>

#include "../../fcgi/db.h"
#include "../../fcgi/out.h"

#define SCHEMA 7

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

/* Each test has a connection of its own: WITH_DB(test) in the list of tests. */
__attribute__((unused)) static int open_db(void **state) {
    (void)state;
    struct buffer error = {0};
    db = db_new(&conf, "kit_test", SCHEMA, note_failure, NULL);
    enum db_start start = db_start(db, &error);
    if (start != DB_READY)
        print_error("%s\n", error.data);
    buffer_free(&error);
    return start == DB_READY ? 0 : -1;
}

__attribute__((unused)) static int close_db(void **state) {
    (void)state;
    db_free(db);
    db = NULL;
    return 0;
}

#define WITH_DB(test) cmocka_unit_test_setup_teardown(test, open_db, close_db)

/* Runs the tests, or says that there is no server for them. */
#define RUN_WITH_SERVER(tests)                                                                                         \
    (getenv("GONGSHI_SOCKET") ? cmocka_run_group_tests(tests, open_all, close_all)                                     \
                              : printf("ok 1 - database tests # SKIP GONGSHI_SOCKET is not set\n") < 0)

#endif
