/*
 * gongshi-site without its database, to measure what all the rest of it costs. The linker puts these two functions
 * before those of the kit (--wrap): each query is asked once, and then answered with the same rows for ever, whatever
 * its values.
 */
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/db.h"

#define QUERIES_AT_MOST 256

bool __real_db_read_row(struct db *db, struct arena *arena, struct db_query *query, void *row,
                        const struct db_value *values);
bool __wrap_db_read_row(struct db *db, struct arena *arena, struct db_query *query, void *row,
                        const struct db_value *values);
void *__real_db_read_list(struct db *db, struct arena *arena, struct db_query *query, size_t *count,
                          const struct db_value *values);
void *__wrap_db_read_list(struct db *db, struct arena *arena, struct db_query *query, size_t *count,
                          const struct db_value *values);

/* What the database answered; rows and their texts stay as long as the program. */
static struct answer {
    bool known;
    size_t count;
    void *rows;
} answers[QUERIES_AT_MOST];

static struct arena *kept(void) {
    static struct arena *arena;
    if (!arena)
        arena = arena_new();
    return arena;
}

static struct answer *answer_of(const struct db_query *query) {
    if (query->index >= QUERIES_AT_MOST)
        abort();
    return &answers[query->index];
}

bool __wrap_db_read_row(struct db *db, struct arena *arena, struct db_query *query, void *row,
                        const struct db_value *values) {
    (void)arena;
    struct answer *answer = answer_of(query);
    if (!answer->known) {
        answer->rows = arena_alloc(kept(), query->row_size);
        answer->count = __real_db_read_row(db, kept(), query, answer->rows, values);
        answer->known = true;
    }
    if (answer->count)
        memcpy(row, answer->rows, query->row_size);
    return answer->count > 0;
}

/* The page gets a copy of the rows, because it may write into them. */
void *__wrap_db_read_list(struct db *db, struct arena *arena, struct db_query *query, size_t *count,
                          const struct db_value *values) {
    struct answer *answer = answer_of(query);
    if (!answer->known) {
        answer->rows = __real_db_read_list(db, kept(), query, &answer->count, values);
        answer->known = true;
    }
    *count = answer->count;
    void *rows = arena_alloc(arena, answer->count * query->row_size);
    if (answer->count)
        memcpy(rows, answer->rows, answer->count * query->row_size);
    return rows;
}
