/* Results by filters and words, from the search index. */
#include "result_find.h"

#include <stdlib.h>
#include <string.h>

#include "../search/search.h"

/* Of work, for the counts: without words they are all there after ten. */
#define COUNTING_MS       40
#define COUNTING_WORDS_MS 6

/* The places of the tags, as admin/work/index_job.c puts them in. */
enum { BODY, KIND, CLASS, BAND };

static struct fulltext_search ask_for(struct request *rq, const struct result_filter *filter) {
    struct fulltext_search asked = {
        .kind = "result", .from = filter->from, .to = filter->to, .query = filter->query, .plain = true};
    if (filter->body_id)
        asked.tags[BODY] = arena_printf(rq->arena, "body_%ld", (long)filter->body_id);
    if (filter->kind && !(filter->penalty_class && strcmp(filter->kind, "penalty") == 0))
        asked.tags[KIND] = arena_printf(rq->arena, "kind_%s", filter->kind);
    if (filter->penalty_class)
        asked.tags[CLASS] = arena_printf(rq->arena, "class_%s", filter->penalty_class);
    if (filter->band >= 0)
        asked.tags[BAND] = arena_printf(rq->arena, "band_%ld", (long)filter->band);
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

/* ---- counts beside the filters ---- */

static struct result_facet facet_of(int64_t count, bool exact) {
    bool least = !exact && count > RESULT_MOST;
    return (struct result_facet){.count = exact || least ? count : -1, .least = least};
}

/* "body_12" as 12, "kind_permit" as permit. */
static void name_facet(struct result_facet *facet, const struct fulltext_value *value, bool coded) {
    const char *text = value->tag ? strchr(value->tag, '_') + 1 : NULL;
    if (!text)
        facet->id = value->year;
    else if (coded)
        facet->code = text;
    else
        facet->id = strtol(text, NULL, 10);
}

static bool list_facets(struct request *rq, const struct fulltext_values *values, bool coded, result_facet_list *list) {
    list->items = arena_alloc(rq->arena, (values->list.count + 1) * sizeof *list->items);
    for (size_t i = 0; i < values->list.count; i++) {
        struct result_facet *facet = &list->items[list->count++];
        *facet = facet_of(values->list.items[i].count, values->exact);
        name_facet(facet, &values->list.items[i], coded);
    }
    return values->exact;
}

enum fulltext_state result_facets(struct request *rq, const struct result_filter *filter,
                                  struct result_facets *facets) {
    struct fulltext_search asked = ask_for(rq, filter);
    struct fulltext_tally tally;
    *facets = (struct result_facets){0};
    int work = filter->query ? COUNTING_WORDS_MS : COUNTING_MS;
    enum fulltext_state state = fulltext_tally(search_index(rq), rq->arena, &asked, work, &tally);
    bool known = state == FULLTEXT_GOOD;
    facets->bodies_whole = known && list_facets(rq, &tally.places[BODY], false, &facets->bodies);
    facets->kinds_whole = known && list_facets(rq, &tally.places[KIND], true, &facets->kinds);
    facets->classes_whole = known && list_facets(rq, &tally.places[CLASS], true, &facets->classes);
    facets->bands_whole = known && list_facets(rq, &tally.places[BAND], false, &facets->bands);
    facets->years_whole = known && list_facets(rq, &tally.years, false, &facets->years);
    facets->total = known ? facet_of(tally.all, tally.all_exact) : (struct result_facet){.count = -1};
    return state;
}

struct result_facet result_facet_count(const result_facet_list *values, bool whole, int64_t id, const char *code) {
    for (size_t i = 0; i < values->count; i++) {
        const struct result_facet *facet = &values->items[i];
        if (code ? strcmp(facet->code, code) == 0 : facet->id == id)
            return *facet;
    }
    return (struct result_facet){.id = id, .code = code, .count = whole ? 0 : -1};
}
