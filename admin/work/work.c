/*
 * gongshi-work: everything that happens without a request, one small job each.
 *
 *     gongshi-work -c FILE             goes on until TERM, INT or USR1
 *     gongshi-work -c FILE --rebuild   makes the search index anew, and ends
 *     gongshi-work -c FILE --snapshot  makes the files of all registers that changed, and ends
 *
 * Each job has a turn in every round; a round that found nothing to do is followed by a second of rest. A fault, also a
 * database that is away, is logged once; the rests become longer until it is over.
 */
#include "work.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../../fcgi/log.h"
#include "cache_job.h"
#include "index_job.h"
#include "snapshot_job.h"

#define EXIT_MISFIT  78
#define REST_SECONDS 1
#define MOST_SECONDS 10
#define TRIES        10 /* to get at an index another process is writing */

static const struct job *const jobs[] = {&cache_job, &index_job, &snapshot_job, NULL};

static volatile sig_atomic_t stopping;
static jmp_buf failed;
static struct buffer fault;

static void stop(int number) {
    (void)number;
    stopping = 1;
}

static void catch_signals(void) {
    struct sigaction action = {.sa_handler = stop}; /* without SA_RESTART: a rest ends at once */
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGUSR1, &action, NULL);
    sigaction(SIGPIPE, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);
}

static void database_failed(void *context, enum db_fault kind, const char *message) {
    (void)context;
    buffer_clear(&fault);
    buffer_printf(&fault, "database %s: %s", kind == DB_AWAY ? "away" : "fault", message);
    longjmp(failed, 1);
}

/* One turn of one job; fault is filled when it failed. */
static enum turn take_turn(const struct job *job, struct work *work) {
    buffer_clear(&fault);
    if (setjmp(failed)) {
        job->abandon();
        return TURN_FAILED;
    }
    return job->turn(work, &fault);
}

/* Says what is wrong when it begins, and that it is over. */
static void report(const struct job *job, bool good) {
    static struct buffer last;
    if (!good && (!last.length || strcmp(last.data, fault.data) != 0)) {
        log_line("%s: %s", job->name, fault.data);
        buffer_clear(&last);
        buffer_add(&last, fault.data, fault.length);
    } else if (good && last.length) {
        log_line("%s: works again", job->name);
        buffer_clear(&last);
    }
}

static void rest(int seconds) {
    struct timespec time = {seconds, 0};
    if (!stopping)
        nanosleep(&time, NULL);
}

static void go_round(struct work *work) {
    int seconds = REST_SECONDS;
    while (!stopping) {
        bool good = true, more = false;
        for (const struct job *const *job = jobs; *job && !stopping; job++) {
            enum turn turn = take_turn(*job, work);
            report(*job, turn != TURN_FAILED);
            good = good && turn != TURN_FAILED;
            more = more || turn == TURN_MORE;
        }
        seconds = good ? REST_SECONDS : seconds * 2 < MOST_SECONDS ? seconds * 2 : MOST_SECONDS;
        if (!more || !good)
            rest(seconds);
    }
}

/* What is done once, by command, instead of going on for ever. */
static const struct errand {
    const char *option;
    bool (*run)(struct work *work, struct buffer *error);
    const struct job *job;
} errands[] = {{"--rebuild", index_rebuild, &index_job}, {"--snapshot", snapshot_make_all, &snapshot_job}};

static const struct errand *find_errand(const char *option) {
    for (size_t i = 0; i < sizeof errands / sizeof *errands; i++)
        if (strcmp(errands[i].option, option) == 0)
            return &errands[i];
    return NULL;
}

/* The running program writes the index for moments only, so a few tries come between. */
static bool run_errand(const struct errand *errand, struct work *work) {
    if (setjmp(failed))
        errand->job->abandon();
    else
        for (int i = 0; i < TRIES && !stopping; i++, rest(REST_SECONDS)) {
            buffer_clear(&fault);
            if (errand->run(work, &fault))
                return true;
        }
    fprintf(stderr, "gongshi-work: %s\n", fault.length ? fault.data : "stopped");
    return false;
}

static int run(struct work *work, const struct errand *errand) {
    struct buffer error = {0};
    enum db_start state = db_start(work->db, &error);
    if (state == DB_MISFIT) {
        log_line("cannot start: %s", error.data);
        rest(REST_SECONDS); /* the supervisor starts it again at once and for ever */
        buffer_free(&error);
        return EXIT_MISFIT;
    }
    buffer_free(&error);
    if (errand)
        return run_errand(errand, work) ? 0 : 1;
    go_round(work);
    return 0;
}

int main(int argc, char **argv) {
    struct conf conf = {0};
    struct buffer error = {0};
    const struct errand *errand = argc == 4 ? find_errand(argv[3]) : NULL;
    if ((argc != 3 && !errand) || strcmp(argv[1], "-c") != 0) {
        fprintf(stderr, "usage: gongshi-work -c FILE [--rebuild | --snapshot]\n");
        return 2;
    }
    log_open("gongshi-work");
    catch_signals();
    if (!conf_read(argv[2], &conf, &error)) {
        fprintf(stderr, "gongshi-work: %s\n", error.data);
        buffer_free(&error);
        return EXIT_MISFIT;
    }
    struct work work = {.conf = &conf, .fail = database_failed, .stop = &stopping};
    work.db = db_new(&conf, "gongshi_work", SCHEMA_VERSION, database_failed, NULL);
    db_patience(work.db, 300); /* whole registers are read */
    int code = run(&work, errand);
    for (const struct job *const *job = jobs; *job; job++)
        (*job)->abandon();
    db_free(work.db);
    conf_free(&conf);
    buffer_free(&fault);
    return code;
}
