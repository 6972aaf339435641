/* The worker: start, accept loop, signals, sending and the log line of each request. */
#include "serve.h"

#include <fcgiapp.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "log.h"
#include "request_private.h"
#include "route.h"

#define EXIT_MISFIT 78

static volatile sig_atomic_t stopping;
static int null_device = -1;

/* libfcgi only looks at its flag between requests; an accept that waits is begun again by SA_RESTART and ends at once,
 * because its socket was taken away. A read or write in the midst of a request goes on as if nothing had happened. */
static void stop(int number) {
    (void)number;
    stopping = 1;
    FCGX_ShutdownPending();
    dup2(null_device, STDIN_FILENO);
}

static void catch_signals(void) {
    struct sigaction action = {.sa_handler = stop, .sa_flags = SA_RESTART};
    null_device = open("/dev/null", O_RDWR | O_CLOEXEC);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGUSR1, &action, NULL); /* multiwatch sends it when it is told to end */
    sigaction(SIGINT, &(struct sigaction){.sa_handler = SIG_IGN}, NULL); /* Ctrl-C is the supervisor's affair */
    sigaction(SIGPIPE, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);
}

static const char *get_param(void *context, const char *name) {
    FCGX_Request *fcgi = context;
    return FCGX_GetParam(name, fcgi->envp);
}

static size_t read_bytes(void *context, char *bytes, size_t size) {
    FCGX_Request *fcgi = context;
    int got = FCGX_GetStr(bytes, (int)size, fcgi->in);
    return got > 0 ? (size_t)got : 0;
}

static void database_failed(void *context, enum db_fault fault, const char *message) {
    struct request *rq = context;
    log_line("%s database %s: %s", rq->number, fault == DB_AWAY ? "away" : "fault", message);
    request_fail(rq, fault == DB_AWAY ? 503 : 500);
}

/* nginx hands the status line on as it is, and some readers expect a word behind the number. */
static const char *reason(int status) {
    static const struct {
        int status;
        const char *phrase;
    } phrases[] = {{200, "OK"},
                   {301, "Moved Permanently"},
                   {303, "See Other"},
                   {304, "Not Modified"},
                   {400, "Bad Request"},
                   {403, "Forbidden"},
                   {404, "Not Found"},
                   {405, "Method Not Allowed"},
                   {410, "Gone"},
                   {413, "Content Too Large"},
                   {414, "URI Too Long"},
                   {415, "Unsupported Media Type"},
                   {500, "Internal Server Error"},
                   {503, "Service Unavailable"}};
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        if (phrases[i].status == status)
            return phrases[i].phrase;
    return "Other";
}

/* Content-Length always: a worker that dies in mid-body would else leave a cut page that looks complete. */
static bool send_reply(struct request *rq, FCGX_Stream *out) {
    bool head = strcmp(rq->method_name, "HEAD") == 0;
    FCGX_FPrintF(out, "Status: %d %s\r\nContent-Length: %lu\r\n", rq->status, reason(rq->status),
                 (unsigned long)rq->body.length);
    FCGX_PutStr(rq->headers.data, (int)rq->headers.length, out);
    FCGX_PutStr("\r\n", 2, out);
    if (!head && rq->body.length)
        FCGX_PutStr(rq->body.data, (int)rq->body.length, out);
    return FCGX_FFlush(out) == 0;
}

/* The path stands last: it is what the sender chose, and may be too long for the line. */
static void serve_one(struct request *rq, FCGX_Request *fcgi) {
    struct timespec from, to;
    struct transport transport = {get_param, read_bytes, fcgi};
    clock_gettime(CLOCK_MONOTONIC, &from);
    request_serve(rq, &transport);
    bool sent = send_reply(rq, fcgi->out);
    clock_gettime(CLOCK_MONOTONIC, &to);
    long microseconds = (to.tv_sec - from.tv_sec) * 1000000 + (to.tv_nsec - from.tv_nsec) / 1000;
    log_line("%s %d %zu bytes %ld.%03ld ms%s %.16s %s", rq->number, rq->status, rq->body.length, microseconds / 1000,
             microseconds % 1000, sent ? "" : " (client gone)", rq->method_name, rq->path);
    FCGX_Finish_r(fcgi);
    arena_reset(rq->arena);
}

static void accept_loop(struct request *rq) {
    FCGX_Request fcgi;
    FCGX_InitRequest(&fcgi, STDIN_FILENO, FCGI_FAIL_ACCEPT_ON_INTR);
    while (!stopping && FCGX_Accept_r(&fcgi) == 0)
        serve_one(rq, &fcgi);
    FCGX_Free(&fcgi, 1);
}

static const char *configuration_argument(int argc, char **argv) {
    return argc == 3 && strcmp(argv[1], "-c") == 0 ? argv[2] : NULL;
}

/* A worker whose database is away serves all the same: each request tries again and answers 503 until it is back. */
static bool open_database(struct request *rq, struct buffer *error) {
    const struct program *program = rq->program;
    if (!program->database_account)
        return true;
    rq->db = db_new(rq->conf, program->database_account, program->schema, database_failed, rq);
    enum db_start state = db_start(rq->db, error);
    if (state == DB_ABSENT) {
        log_line("database away: %s", error->data);
        buffer_clear(error);
    }
    return state != DB_MISFIT;
}

static bool stands_on_socket(struct buffer *error) {
    if (!FCGX_IsCGI())
        return true;
    buffer_add_text(error, "standard input is no listening socket (spawn-fcgi or systemd gives it one)");
    return false;
}

int program_run(const struct program *program, int argc, char **argv) {
    static struct request rq;
    struct conf conf = {0};
    struct buffer error = {0};
    const char *path = configuration_argument(argc, argv);
    log_open(program->name);
    if (!path) {
        fprintf(stderr, "usage: %s -c FILE\n", program->name);
        return 2;
    }
    catch_signals();
    FCGX_Init();
    rq.program = program;
    rq.conf = &conf;
    rq.arena = arena_new();
    bool fits = conf_read(path, &conf, &error) && route_check_table(program, &error) && stands_on_socket(&error) &&
                open_database(&rq, &error);
    if (fits)
        accept_loop(&rq);
    else {
        log_line("cannot start: %s", error.data);
        sleep(1); /* the supervisor starts it again at once and for ever */
    }
    db_free(rq.db);
    arena_free(rq.arena);
    buffer_free(&rq.body);
    buffer_free(&rq.headers);
    buffer_free(&error);
    conf_free(&conf);
    return fits ? 0 : EXIT_MISFIT;
}
