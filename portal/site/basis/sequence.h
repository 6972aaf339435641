/* The shortest edit between two sequences of numbers: characters of texts, or texts that were given numbers. */
#ifndef SITE_SEQUENCE_H
#define SITE_SEQUENCE_H

#include <stddef.h>
#include <stdint.h>

#include "../../../fcgi/arena.h"

/* A part of the old sequence and the part of the new one that stands in its place; either may be empty. */
struct hunk {
    size_t old_from, old_to, new_from, new_to;
};

/* Hunks in order; between two of them both sequences are equal. Owned by the arena. */
struct hunks {
    struct hunk *items;
    size_t count, capacity;
};

/* Adds a hunk behind the others; one that touches the last is joined to it. An empty one is forgotten. */
void hunks_add(struct arena *arena, struct hunks *hunks, struct hunk hunk);

/*
 * Adds what differs within box, a part of both sequences, to hunks (E. Myers, An O(ND) Difference Algorithm, 1986, in
 * linear space). *work is the number of steps that may still be taken and is counted down: when it is used up, what is
 * left of the box becomes one hunk, so the answer is always right and only coarser.
 */
void sequence_compare(struct arena *arena, const uint32_t *old, const uint32_t *new, struct hunk box, size_t *work,
                      struct hunks *hunks);

#endif
