/* Results by filters and words, from the search index. */
#include "result_find.h"

#include <stdlib.h>
#include <string.h>

#include "../search/search.h"

/* Of work, for the counts: without words they are all there after ten. */
#define COUNTING_MS       40
#define COUNTING_WORDS_MS 6

#define KEPT 32 /* filters whose counts are kept */

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

static enum fulltext_state count_facets(struct request *rq, const struct result_filter *filter,
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

/* ---- counts kept ---- */

/* All pages of a list have the same counts: those of the filters asked last are kept until the index changes. */
static struct kept_facets {
    struct arena *arena;
    const char *key; /* NULL: nothing is kept here */
    int64_t version; /* of the index they were counted in */
    struct result_facets facets;
} kept[KEPT];
static size_t oldest;

static const char *key_of(struct arena *arena, const struct result_filter *filter) {
    return arena_printf(arena, "%ld %s %s %ld %s %s", (long)filter->body_id, filter->kind ? filter->kind : "",
                        filter->penalty_class ? filter->penalty_class : "", (long)filter->band,
                        date_iso(arena, filter->from), date_iso(arena, filter->to));
}

static void keep_list(struct arena *arena, result_facet_list *list) {
    struct result_facet *items = arena_alloc(arena, (list->count + 1) * sizeof *items);
    for (size_t i = 0; i < list->count; i++) {
        items[i] = list->items[i];
        if (items[i].code)
            items[i].code = arena_copy(arena, items[i].code, strlen(items[i].code));
    }
    list->items = items;
}

static void keep_facets(const char *key, int64_t version, const struct result_facets *facets) {
    struct kept_facets *place = &kept[oldest];
    oldest = (oldest + 1) % KEPT;
    if (!place->arena)
        place->arena = arena_new();
    arena_reset(place->arena);
    place->facets = *facets;
    keep_list(place->arena, &place->facets.kinds);
    keep_list(place->arena, &place->facets.classes);
    keep_list(place->arena, &place->facets.bands);
    keep_list(place->arena, &place->facets.years);
    keep_list(place->arena, &place->facets.bodies);
    place->version = version;
    place->key = arena_copy(place->arena, key, strlen(key));
}

/* Words are not kept: there are too many. */
enum fulltext_state result_facets(struct request *rq, const struct result_filter *filter,
                                  struct result_facets *facets) {
    int64_t version = filter->query ? 0 : fulltext_version(search_index(rq));
    if (!version)
        return count_facets(rq, filter, facets);
    const char *key = key_of(rq->arena, filter);
    for (size_t i = 0; i < KEPT; i++)
        if (kept[i].key && kept[i].version == version && strcmp(kept[i].key, key) == 0) {
            *facets = kept[i].facets;
            return FULLTEXT_GOOD;
        }
    enum fulltext_state state = count_facets(rq, filter, facets);
    if (state == FULLTEXT_GOOD && facets->total.count >= 0 && !facets->total.least)
        keep_facets(key, version, facets);
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
