/* What the background program and its jobs share. */
#ifndef WORK_WORK_H
#define WORK_WORK_H

#include <signal.h>

#include "../../fcgi/db.h"

/* Given to every job. A database failure leaves a job by a jump: what it must put back it puts back in its abandon. */
struct work {
    const struct conf *conf;
    struct db *db;
    db_fail *fail; /* for a connection of a job's own */
    const volatile sig_atomic_t *stop; /* set when the program is to end: long work looks at it now and then */
};

/* What a job's turn came to: nothing to do; more is waiting, come again at once; it failed and has said so in error. */
enum turn { TURN_IDLE, TURN_MORE, TURN_FAILED };

/* A job does a small piece of work each turn. */
struct job {
    const char *name;
    enum turn (*turn)(struct work *work, struct buffer *error);
    void (*abandon)(void);
};

#endif
