/*
 * Memory that lives as long as one request.
 *
 * Nothing in an arena is freed piece by piece: the accept loop resets the arena after each reply. What outlives a
 * request (connections, configuration, caches) uses malloc instead.
 */
#ifndef FCGI_ARENA_H
#define FCGI_ARENA_H

#include <stddef.h>

struct arena;

/* Makes an empty arena, owned by the caller. Aborts the process when memory is gone, as everything here does. */
struct arena *arena_new(void);

/* Frees the arena and all that came from it. NULL is allowed. */
void arena_free(struct arena *arena);

/* Forgets all that came from the arena; keeps its first block for the next request. */
void arena_reset(struct arena *arena);

/* Returns size zeroed bytes, aligned for any type, valid until the next reset. Never NULL. */
void *arena_alloc(struct arena *arena, size_t size) __attribute__((returns_nonnull));

/* Copies length bytes of text and ends them with NUL. */
char *arena_copy(struct arena *arena, const char *text, size_t length) __attribute__((returns_nonnull));

/* Formats as printf does into the arena. */
char *arena_printf(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3), returns_nonnull));

#endif
