/* Results by filters and words, from the search index. */
#include "result_find.h"

#include "search.h"

static struct fulltext_search ask_for(struct request *rq, const struct result_filter *filter) {
    struct fulltext_search asked = {.kind = "result", .from = filter->from, .to = filter->to, .query = filter->query};
    if (filter->body_id)
        asked.tags[0] = arena_printf(rq->arena, "body_%ld", (long)filter->body_id);
    if (filter->kind)
        asked.tags[1] = arena_printf(rq->arena, "kind_%s", filter->kind);
    if (filter->penalty_class)
        asked.tags[2] = arena_printf(rq->arena, "class_%s", filter->penalty_class);
    if (filter->band >= 0)
        asked.tags[3] = arena_printf(rq->arena, "band_%ld", (long)filter->band);
    return asked;
}

enum fulltext_state result_find(struct request *rq, const struct result_filter *filter, int64_t after, size_t limit,
                                fulltext_finds *finds, int64_t *next) {
    struct fulltext_search asked = ask_for(rq, filter);
    enum fulltext_state state = fulltext_find(search_index(rq), rq->arena, &asked, after, limit + 1, finds);
    bool more = state == FULLTEXT_GOOD && finds->count > limit;
    if (more)
        finds->count = limit;
    *next = more && limit ? finds->items[limit - 1].key : 0;
    return state;
}

int64_t result_count(struct request *rq, const struct result_filter *filter, int64_t most) {
    struct fulltext_search asked = ask_for(rq, filter);
    int64_t count;
    return fulltext_count(search_index(rq), rq->arena, &asked, most, &count) == FULLTEXT_GOOD ? count : -1;
}
