/* The worker: start, accept loop, signals, sending and the log line of each request. */
#include "serve.h"

#include <errno.h>
#include <fcgiapp.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "log.h"
#include "request_private.h"
#include "route.h"

#define EXIT_MISFIT 78

/*
 * The signals that end a worker are only ever looked at between two requests: they are blocked, and arrive as an event
 * beside the listening socket. A handler of the usual kind would break into libfcgi, which (2.4.2) loses the request
 * whose connection it has just accepted and then spins for ever.
 */
static int open_events(void) {
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGUSR1); /* multiwatch sends it when it is told to end */
    sigprocmask(SIG_BLOCK, &ending, NULL);
    sigaction(SIGINT, &(struct sigaction){.sa_handler = SIG_IGN}, NULL); /* Ctrl-C is the supervisor's affair */
    sigaction(SIGPIPE, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);

    int events = epoll_create1(EPOLL_CLOEXEC), signals = signalfd(-1, &ending, SFD_CLOEXEC);
    struct epoll_event signal_event = {.events = EPOLLIN, .data.fd = signals};
    if (events < 0 || signals < 0 || epoll_ctl(events, EPOLL_CTL_ADD, signals, &signal_event))
        abort();
    return events;
}

/* Adds the listening socket. Workers share it: each arrival wakes one of them, and as another may be faster, accept
 * must not wait. */
static bool listen_on_socket(int events, struct buffer *error) {
    struct epoll_event arrival = {.events = EPOLLIN | EPOLLEXCLUSIVE, .data.fd = STDIN_FILENO};
    if (!FCGX_IsCGI() && fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK) == 0 &&
        epoll_ctl(events, EPOLL_CTL_ADD, STDIN_FILENO, &arrival) == 0)
        return true;
    buffer_add_text(error, "standard input is no listening socket (spawn-fcgi or systemd gives it one)");
    return false;
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
    static const char *const words[] = {[DB_AWAY] = "away", [DB_SLOW] = "slow", [DB_BROKEN] = "fault"};
    static const int statuses[] = {[DB_AWAY] = 503, [DB_SLOW] = 504, [DB_BROKEN] = 500};
    log_line("%s database %s: %s", rq->number, words[fault], message);
    request_fail(rq, statuses[fault]);
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
                   {503, "Service Unavailable"},
                   {504, "Gateway Timeout"}};
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        if (phrases[i].status == status)
            return phrases[i].phrase;
    return "Other";
}

/* Content-Length always: a worker that dies in mid-body would else leave a cut page that looks complete. Both streams
 * are closed here, the second with the reply's last bytes: so a page and its end leave in one write. */
static bool send_reply(struct request *rq, FCGX_Request *fcgi) {
    FCGX_Stream *out = fcgi->out;
    bool head = strcmp(rq->method_name, "HEAD") == 0;
    FCGX_FPrintF(out, "Status: %d %s\r\n", rq->status, reason(rq->status));
    if (rq->status != 304) /* which has no body, but speaks of one */
        FCGX_FPrintF(out, "Content-Length: %lu\r\n", (unsigned long)rq->body.length);
    FCGX_PutStr(rq->headers.data, (int)rq->headers.length, out);
    FCGX_PutStr("\r\n", 2, out);
    if (!head && rq->body.length)
        FCGX_PutStr(rq->body.data, (int)rq->body.length, out);
    FCGX_FClose(fcgi->err);
    return FCGX_FClose(out) == 0;
}

/* libfcgi ends a connection by waiting until the other side has hung up, lest unread bytes turn into a reset. Where no
 * body was sent only the mark of its end can be unread; once that is read the connection may be closed without a wait,
 * which libfcgi does for one that is detached. */
static void choose_ending(FCGX_Request *fcgi) {
    const char *length = FCGX_GetParam("CONTENT_LENGTH", fcgi->envp);
    char byte;
    if (!(length && *length) && FCGX_GetStr(&byte, 1, fcgi->in) == 0 && !FCGX_GetError(fcgi->in))
        FCGX_Detach(fcgi);
    else
        FCGX_Attach(fcgi);
}

/* The path stands last: it is what the sender chose, and may be too long for the line. */
static void serve_one(struct request *rq, FCGX_Request *fcgi) {
    struct timespec from, to;
    struct transport transport = {get_param, read_bytes, fcgi};
    clock_gettime(CLOCK_MONOTONIC, &from);
    request_serve(rq, &transport);
    bool sent = send_reply(rq, fcgi);
    clock_gettime(CLOCK_MONOTONIC, &to);
    long microseconds = (to.tv_sec - from.tv_sec) * 1000000 + (to.tv_nsec - from.tv_nsec) / 1000;
    log_line("%s %d %zu bytes %ld.%03ld ms%s %.16s %s", rq->number, rq->status, rq->body.length, microseconds / 1000,
             microseconds % 1000, sent ? "" : " (client gone)", rq->method_name, rq->path);
    choose_ending(fcgi);
    FCGX_Finish_r(fcgi);
    arena_reset(rq->arena);
}

/* An arrival that woke this worker wakes no other one, so it is served even when the end came with it. */
static void accept_loop(struct request *rq, int events) {
    FCGX_Request fcgi;
    FCGX_InitRequest(&fcgi, STDIN_FILENO, 0);
    for (bool ending = false; !ending;) {
        struct epoll_event found[2];
        int count = epoll_wait(events, found, 2, -1);
        bool arrived = false;
        for (int i = 0; i < count; i++)
            if (found[i].data.fd == STDIN_FILENO)
                arrived = true;
            else
                ending = true;
        int refused = arrived ? FCGX_Accept_r(&fcgi) : -EAGAIN;
        if (!refused)
            serve_one(rq, &fcgi);
        else if (refused != -EAGAIN) {
            log_line("cannot accept: %s", strerror(-refused));
            sleep(1); /* no descriptors left, or the like: it may pass */
        }
    }
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
    int events = open_events();
    FCGX_Init();
    rq.program = program;
    rq.conf = &conf;
    rq.arena = arena_new();
    bool fits = conf_read(path, &conf, &error) && route_check_table(program, &error) &&
                listen_on_socket(events, &error) && open_database(&rq, &error);
    if (fits)
        accept_loop(&rq, events);
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
