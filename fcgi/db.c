/* The database connection: opening, checking the schema, preparing every registered query, closing. */
#include "db.h"

#include <errmsg.h>
#include <mysqld_error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "db_private.h"

/* A query that runs longer than db->seconds is stopped by the server itself; a client's time-out would leave it
 * running. */
#define SESSION                                                                                                        \
    "SET time_zone = '+08:00', max_statement_time = %u, innodb_lock_wait_timeout = 5,"                                 \
    " sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"
#define QUERY_SECONDS   5u
#define CONNECT_SECONDS 2u
#define REPLY_SECONDS   30u
#define PACKET_BYTES    ((size_t)64 * 1024 * 1024)

static struct db_query *queries;
static size_t query_count;

void db_register(struct db_query *query) {
    query->next = queries;
    query->index = query_count++;
    queries = query;
}

static char *read_password(const struct conf *conf, const char *account) {
    char path[4096], line[256] = "";
    if (!conf->secret_dir[0])
        return NULL;
    snprintf(path, sizeof path, "%s/%s", conf->secret_dir, account);
    FILE *file = fopen(path, "re");
    if (!file)
        return NULL;
    if (!fgets(line, sizeof line, file))
        line[0] = '\0';
    fclose(file);
    line[strcspn(line, "\r\n")] = '\0';
    char *password = strdup(line);
    explicit_bzero(line, sizeof line);
    return password;
}

struct db *db_new(const struct conf *conf, const char *account, int schema, db_fail *fail, void *context) {
    struct db *db = calloc(1, sizeof *db);
    MYSQL_STMT **statements = calloc(query_count + 1, sizeof(MYSQL_STMT *));
    if (!db || !statements)
        abort();
    db->conf = conf;
    db->account = account;
    db->password = read_password(conf, account);
    db->schema = schema;
    db->seconds = QUERY_SECONDS;
    db->fail = fail;
    db->context = context;
    db->statements = statements;
    return db;
}

void db_patience(struct db *db, unsigned seconds) {
    db->seconds = seconds;
}

bool db_is_away(unsigned error) {
    static const unsigned away[] = {CR_CONNECTION_ERROR,
                                    CR_CONN_HOST_ERROR,
                                    CR_SERVER_GONE_ERROR,
                                    CR_SERVER_LOST,
                                    ER_SERVER_SHUTDOWN,
                                    ER_CONNECTION_KILLED,
                                    ER_UNKNOWN_STMT_HANDLER,
                                    ER_CON_COUNT_ERROR,
                                    ER_UNKNOWN_COM_ERROR,
                                    ER_ERROR_DURING_COMMIT,
                                    2055u,
                                    2056u};
    for (size_t i = 0; i < sizeof away / sizeof *away; i++)
        if (away[i] == error)
            return true;
    return false;
}

/* An error in the midst of rows is noted on the connection alone. */
void db_note_error(struct db *db, MYSQL_STMT *statement) {
    if (statement && !mysql_stmt_errno(statement))
        statement = NULL;
    const char *text = statement ? mysql_stmt_error(statement) : mysql_error(db->mysql);
    const char *state = statement ? mysql_stmt_sqlstate(statement) : mysql_sqlstate(db->mysql);
    db->error = statement ? mysql_stmt_errno(statement) : mysql_errno(db->mysql);
    db->refused = strcmp(state, "45000") == 0;
    snprintf(db->message, sizeof db->message, "%s", text);
}

void db_disconnect(struct db *db) {
    for (size_t i = 0; i < query_count; i++) {
        if (db->statements[i])
            mysql_stmt_close(db->statements[i]);
        db->statements[i] = NULL;
    }
    if (db->mysql)
        mysql_close(db->mysql);
    db->mysql = NULL;
}

void db_free(struct db *db) {
    if (!db)
        return;
    db_disconnect(db);
    if (db->password) {
        explicit_bzero(db->password, strlen(db->password));
        free(db->password);
    }
    free(db->statements);
    free(db);
}

static bool open_session(struct db *db) {
    unsigned connect_seconds = CONNECT_SECONDS, reply_seconds = REPLY_SECONDS;
    size_t packet = PACKET_BYTES;
    my_bool no = 0;
    unsigned local_infile = 0;
    char session[512];
    snprintf(session, sizeof session, SESSION, db->seconds);
    if (!(db->mysql = mysql_init(NULL)))
        abort();
    mysql_options(db->mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connect_seconds);
    mysql_options(db->mysql, MYSQL_OPT_READ_TIMEOUT, &reply_seconds);
    mysql_options(db->mysql, MYSQL_OPT_WRITE_TIMEOUT, &reply_seconds);
    mysql_options(db->mysql, MYSQL_OPT_RECONNECT, &no);
    mysql_options(db->mysql, MYSQL_OPT_LOCAL_INFILE, &local_infile);
    mysql_options(db->mysql, MYSQL_OPT_MAX_ALLOWED_PACKET, &packet);
    mysql_options(db->mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    mysql_options(db->mysql, MYSQL_INIT_COMMAND, session);
    if (mysql_real_connect(db->mysql, NULL, db->account, db->password, db->conf->database, 0, db->conf->database_socket,
                           0))
        return true;
    db_note_error(db, NULL);
    return false;
}

/* A misfit is told apart from a server that is away by error 0. */
static bool misfit(struct db *db, const char *query, const char *what) {
    snprintf(db->message, sizeof db->message, "query %.60s: %.400s", query, what);
    db->error = 0;
    return false;
}

static bool check_schema(struct db *db) {
    int version = -1;
    if (mysql_query(db->mysql, "SELECT version FROM public_schema"))
        goto failed;
    MYSQL_RES *result = mysql_store_result(db->mysql);
    if (!result)
        goto failed;
    MYSQL_ROW row = mysql_fetch_row(result);
    if (row && row[0])
        version = (int)strtol(row[0], NULL, 10);
    mysql_free_result(result);
    if (version == db->schema)
        return true;
    snprintf(db->message, sizeof db->message, "database schema is version %d, this program needs %d", version,
             db->schema);
    db->error = 0;
    return false;
failed:
    db_note_error(db, NULL);
    return false;
}

/* The answer's columns must be the declared ones in the declared order. A CALL shows its columns only when it ran. */
static bool check_columns(struct db *db, const struct db_query *query, MYSQL_STMT *statement) {
    MYSQL_RES *fields = mysql_stmt_result_metadata(statement);
    if (!fields)
        return true;
    bool good = mysql_num_fields(fields) == query->column_count && query->column_count <= DB_MAX_COLUMNS;
    for (size_t i = 0; good && i < query->column_count; i++)
        good = strcmp(mysql_fetch_field_direct(fields, (unsigned)i)->name, query->columns[i].name) == 0;
    mysql_free_result(fields);
    return good || misfit(db, query->name, "its columns are not those declared");
}

static bool prepare(struct db *db, const struct db_query *query) {
    MYSQL_STMT *statement = mysql_stmt_init(db->mysql);
    if (!statement)
        abort();
    db->statements[query->index] = statement;
    if (mysql_stmt_prepare(statement, query->sql, strlen(query->sql))) {
        db_note_error(db, statement);
        if (db_is_away(db->error)) /* the connection, not the query */
            return false;
        char said[DB_ERROR_SIZE];
        snprintf(said, sizeof said, "%s", db->message);
        return misfit(db, query->name, said);
    }
    return check_columns(db, query, statement);
}

bool db_connect(struct db *db) {
    if (db->mysql)
        return true;
    bool good = open_session(db) && check_schema(db);
    for (const struct db_query *query = queries; good && query; query = query->next)
        good = prepare(db, query);
    if (!good)
        db_disconnect(db);
    return good;
}

enum db_start db_start(struct db *db, struct buffer *error) {
    if (db_connect(db))
        return DB_READY;
    buffer_add_text(error, db->message);
    return db_is_away(db->error) ? DB_ABSENT : DB_MISFIT;
}

char *db_request_id(struct arena *arena) {
    unsigned char bytes[16];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        abort();
    char *text = arena_alloc(arena, 2 * sizeof bytes + 1);
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(text + 2 * i, 3, "%02x", bytes[i]);
    return text;
}
