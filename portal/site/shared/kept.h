/* What a process keeps for a second, because every page asks for it and it changes seldom. Not longer: what was
 * withdrawn must be gone in two. */
#ifndef SITE_KEPT_H
#define SITE_KEPT_H

#include <stdbool.h>
#include <time.h>

#include "../../../fcgi/arena.h"

/* Zero at first. What is kept lives in the arena. */
struct kept {
    struct arena *arena;
    time_t read_at; /* seconds of a steady clock; 0: nothing is kept */
};

/* True when what is kept was read within this second. Otherwise it is forgotten: the caller reads it anew into the
 * arena, and says so with kept_done. A reading that fails leaves nothing kept. */
bool kept_fresh(struct kept *kept);
void kept_done(struct kept *kept);

#endif
