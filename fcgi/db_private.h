/* What the two halves of the database layer share: db.c keeps the connection, db_read.c runs queries on it. */
#ifndef FCGI_DB_PRIVATE_H
#define FCGI_DB_PRIVATE_H

#include <mysql.h>

#include "db.h"

#define DB_MAX_COLUMNS 64
#define DB_SCRATCH     1024
#define DB_ERROR_SIZE  512

struct db {
    const struct conf *conf;
    const char *account;
    char *password;
    int schema;
    unsigned seconds; /* that a query may run */
    db_fail *fail;
    void *context;
    MYSQL *mysql;            /* NULL while not connected */
    MYSQL_STMT **statements; /* one for each registered query, by its index */
    unsigned error;          /* of the last failure, with its text */
    bool refused;            /* the last failure was a procedure's SIGNAL SQLSTATE '45000' */
    char message[DB_ERROR_SIZE];
    char scratch[DB_MAX_COLUMNS][DB_SCRATCH]; /* where columns land first; longer text is fetched again */
};

/* Connects and prepares; false with error and message set. Does nothing when connected. */
bool db_connect(struct db *db);
void db_disconnect(struct db *db);

/* True for the errors of a server that is away, or of a lost connection: the query itself may be all right. */
bool db_is_away(unsigned error);

/* Keeps number, state and words of what a statement (or, without one, the connection) says went wrong. */
void db_note_error(struct db *db, MYSQL_STMT *statement);

#endif
