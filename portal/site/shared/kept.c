/* Keeping things for a second. */
#include "kept.h"

static time_t steady_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
    return now.tv_sec + 1; /* never 0 */
}

bool kept_fresh(struct kept *kept) {
    if (kept->read_at == steady_seconds())
        return true;
    kept->read_at = 0;
    if (!kept->arena)
        kept->arena = arena_new();
    arena_reset(kept->arena);
    return false;
}

void kept_done(struct kept *kept) {
    kept->read_at = steady_seconds();
}
