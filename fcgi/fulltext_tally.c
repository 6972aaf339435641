/*
 * Counting beside filters: how many finds there are for each value of a filter under all the other filters.
 *
 * Without words one walk through the columns of tags answers for all filters at once. With words the index is asked for
 * what it finds under all filters, and once more for each filter that is set, without it; the columns say which tags
 * each find has.
 */
#include <string.h>

#include "fulltext_column.h"

#define YEARS        10000
#define DATES        FULLTEXT_TAGS /* the place of from and to among the filters */
#define EVERY_FILTER ((1U << (DATES + 1)) - 1)

struct counter {
    struct fulltext *index;
    struct arena *arena;
    const struct fulltext_search *search;
    struct fulltext_tally *tally;
    const char **names; /* of the tags by their numbers */
    size_t *places, count;
    uint16_t wanted[FULLTEXT_TAGS];
    int64_t first_row, last_row; /* of from and to */
    uint32_t *tags;
    int64_t *years, all;
    /* the year of the row met last, and the last row of it: rows come in order */
    int64_t year, year_end;
    /* the chunk read last */
    sqlite3_stmt *chunk;
    const struct fulltext_row *rows;
    size_t row_count, at;
};

/* ---- the names of the tags ---- */

static sqlite3_stmt *prepare(struct counter *c, const char *sql) {
    sqlite3_stmt *statement = NULL;
    char *text = sqlite3_mprintf(sql, c->search->kind, c->search->kind);
    sqlite3_prepare_v2(fulltext_file(c->index), text, -1, &statement, NULL);
    sqlite3_free(text);
    return statement;
}

/* A tag that no entry has is wanted by a number that no tag has. */
static void note_wanted(struct counter *c, size_t number) {
    size_t place = c->places[number];
    if (place < FULLTEXT_TAGS && c->search->tags[place] && strcmp(c->search->tags[place], c->names[number]) == 0)
        c->wanted[place] = (uint16_t)number;
}

static enum fulltext_state read_names(struct counter *c) {
    sqlite3_stmt *ask = prepare(c, "SELECT number, place, name, max(number) OVER () FROM tag_%w");
    int code = sqlite3_step(ask);
    c->count = code == SQLITE_ROW ? (size_t)sqlite3_column_int64(ask, 3) + 1 : 1;
    c->names = arena_alloc(c->arena, c->count * sizeof *c->names);
    c->places = arena_alloc(c->arena, c->count * sizeof *c->places);
    c->tags = arena_alloc(c->arena, (UINT16_MAX + 1) * sizeof *c->tags); /* whatever number a row has */
    c->years = arena_alloc(c->arena, YEARS * sizeof *c->years);
    for (size_t place = 0; place < FULLTEXT_TAGS; place++)
        c->wanted[place] = c->search->tags[place] ? UINT16_MAX : 0;
    for (; code == SQLITE_ROW; code = sqlite3_step(ask)) {
        size_t number = (size_t)sqlite3_column_int64(ask, 0);
        const char *name = (const char *)sqlite3_column_text(ask, 2);
        c->places[number] = (size_t)sqlite3_column_int64(ask, 1);
        c->names[number] = arena_copy(c->arena, name, strlen(name));
        note_wanted(c, number);
    }
    return fulltext_end(c->index, ask, code);
}

/* ---- counting a row ---- */

static int64_t *year_of(struct counter *c, int64_t row) {
    if (row > c->year_end) {
        int64_t day = FULLTEXT_ROW(row) >> FULLTEXT_ID_BITS;
        struct date date = {0};
        if (day)
            date = date_from_number(date_number((struct date){1, 1, 1}) + (long)day - 1);
        c->year = date.year;
        c->year_end = date.year ? FULLTEXT_ROW(fulltext_day_key((struct date){date.year, 1, 1})) : INT64_MAX;
    }
    return &c->years[c->year];
}

/* Counts a find for some of the filters. */
static void count_find(struct counter *c, const struct fulltext_row *row, unsigned counted) {
    for (size_t place = 0; place < FULLTEXT_TAGS; place++)
        if (counted & 1U << place)
            c->tags[row->tags[place]]++;
    if (counted & 1U << DATES)
        ++*year_of(c, row->row);
}

/* The tags of a row as one number, the first in its lowest 16 bits. */
static uint64_t lanes_of(const uint16_t tags[FULLTEXT_TAGS]) {
    uint64_t lanes = 0;
    for (size_t place = 0; place < FULLTEXT_TAGS; place++)
        lanes |= (uint64_t)tags[place] << 16 * place;
    return lanes;
}

/* The highest bit of each lane that is not zero. */
static uint64_t lanes_set(uint64_t lanes) {
    const uint64_t low = 0x7FFF7FFF7FFF7FFF;
    return (((lanes & low) + low) | lanes) & ~low;
}

/* Counts the rows of a chunk, each for the filters that all the others let it through to. */
static void count_chunk(struct counter *c) {
    uint64_t wanted = lanes_of(c->wanted), asked = lanes_set(wanted) / 0x8000 * 0xFFFF;
    for (size_t i = 0; i < c->row_count; i++) {
        const struct fulltext_row *row = &c->rows[i];
        uint64_t tags = lanes_of(row->tags), missed = lanes_set((tags ^ wanted) & asked);
        bool outside = row->row < c->first_row || row->row > c->last_row;
        if (missed & (missed - 1) || (missed && outside))
            continue;
        if (missed)
            c->tags[(tags >> (__builtin_ctzll(missed) - 15)) & 0xFFFF]++;
        else if (outside)
            ++*year_of(c, row->row);
        else {
            count_find(c, row, EVERY_FILTER);
            c->all++;
        }
    }
}

/* ---- walks ---- */

static void take_chunk(struct counter *c) {
    c->rows = sqlite3_column_blob(c->chunk, 0);
    c->row_count = (size_t)sqlite3_column_bytes(c->chunk, 0) / sizeof *c->rows;
    c->at = 0;
}

/* All rows, for all filters at once. */
static int walk_columns(struct counter *c) {
    int code;
    c->chunk = prepare(c, "SELECT rows FROM column_%w ORDER BY first");
    while ((code = sqlite3_step(c->chunk)) == SQLITE_ROW) {
        take_chunk(c);
        count_chunk(c);
    }
    return code;
}

/* The columns' entry for a row; rows are asked for in rising order. NULL when there is none. */
static const struct fulltext_row *find_row(struct counter *c, int64_t row) {
    if (!c->row_count || c->rows[c->row_count - 1].row < row) {
        sqlite3_reset(c->chunk);
        sqlite3_bind_int64(c->chunk, 1, row);
        c->row_count = 0;
        if (sqlite3_step(c->chunk) != SQLITE_ROW)
            return NULL;
        take_chunk(c);
    }
    while (c->at < c->row_count && c->rows[c->at].row < row)
        c->at++;
    return c->at < c->row_count && c->rows[c->at].row == row ? &c->rows[c->at] : NULL;
}

/* The finds of the search without one of its filters (none left out: DATES + 1), counted for some filters. */
static enum fulltext_state walk_finds(struct counter *c, size_t without, unsigned counted, bool *exact) {
    static const char sql[] = "SELECT rowid FROM word_%w WHERE word_%w MATCH ?1 AND rowid >= ?2 AND rowid <= ?3"
                              " ORDER BY rowid";
    struct fulltext_search search = *c->search;
    sqlite3_stmt *find;
    int code;
    if (without < FULLTEXT_TAGS)
        search.tags[without] = NULL;
    else if (without == DATES)
        search.from = search.to = (struct date){0};
    enum fulltext_state state = fulltext_begin(c->index, c->arena, sql, &search, 0, &find);
    if (!find)
        return state;
    c->chunk = prepare(c, "SELECT rows FROM column_%w WHERE first <= ?1 ORDER BY first DESC LIMIT 1");
    c->row_count = 0;
    c->year_end = -1;
    while ((code = sqlite3_step(find)) == SQLITE_ROW) {
        const struct fulltext_row *row = find_row(c, sqlite3_column_int64(find, 0));
        c->all += without > DATES;
        if (row)
            count_find(c, row, counted);
    }
    sqlite3_finalize(c->chunk);
    *exact = code == SQLITE_DONE;
    state = fulltext_end(c->index, find, code);
    return state == FULLTEXT_SLOW ? FULLTEXT_GOOD : state;
}

/* ---- the answer ---- */

static void list_tags(struct counter *c, size_t place) {
    struct fulltext_values *values = &c->tally->places[place];
    values->list.items = arena_alloc(c->arena, c->count * sizeof *values->list.items);
    for (size_t i = 1; i < c->count; i++)
        if (c->places[i] == place && c->tags[i])
            values->list.items[values->list.count++] = (struct fulltext_value){c->names[i], 0, c->tags[i]};
}

/* The year of the first or the last row there is, 0 without one. */
static size_t border_year(struct counter *c, bool first) {
    size_t year = 0;
    c->year_end = -1;
    c->chunk = prepare(c, first ? "SELECT rows FROM column_%w ORDER BY first LIMIT 1"
                                : "SELECT rows FROM column_%w ORDER BY first DESC LIMIT 1");
    if (sqlite3_step(c->chunk) == SQLITE_ROW) {
        take_chunk(c);
        year = (size_t)(year_of(c, c->rows[first ? 0 : c->row_count - 1].row) - c->years);
    }
    sqlite3_finalize(c->chunk);
    return year;
}

/* When time was up, years that were not come to are there as well, without a count: their number is small. */
static void list_years(struct counter *c) {
    struct fulltext_values *values = &c->tally->years;
    size_t newest = border_year(c, true), oldest = border_year(c, false);
    values->list.items = arena_alloc(c->arena, (newest + 1) * sizeof *values->list.items);
    for (size_t year = newest; year > 0 && year >= oldest; year--)
        if (c->years[year] || (!values->exact && oldest))
            values->list.items[values->list.count++] = (struct fulltext_value){NULL, (int64_t)year, c->years[year]};
}

static void list_all(struct counter *c) {
    for (size_t place = 0; place < FULLTEXT_TAGS; place++)
        list_tags(c, place);
    list_years(c);
    c->tally->all = c->all;
}

static enum fulltext_state tally_columns(struct counter *c) {
    int code = walk_columns(c);
    bool exact = code == SQLITE_DONE;
    for (size_t place = 0; place < FULLTEXT_TAGS; place++)
        c->tally->places[place].exact = exact;
    c->tally->years.exact = c->tally->all_exact = exact;
    enum fulltext_state state = fulltext_end(c->index, c->chunk, code);
    return state == FULLTEXT_SLOW ? FULLTEXT_GOOD : state;
}

static enum fulltext_state tally_finds(struct counter *c) {
    const struct fulltext_search *search = c->search;
    unsigned counted = search->from.year || search->to.year ? 0 : 1U << DATES;
    for (size_t place = 0; place < FULLTEXT_TAGS; place++)
        counted |= (unsigned)!search->tags[place] << place;
    bool exact = false;
    enum fulltext_state state = walk_finds(c, DATES + 1, counted, &exact);
    c->tally->all_exact = exact;
    for (size_t place = 0; place <= DATES && state == FULLTEXT_GOOD; place++) {
        struct fulltext_values *values = place == DATES ? &c->tally->years : &c->tally->places[place];
        values->exact = exact;
        if (!(counted & 1U << place))
            state = walk_finds(c, place, 1U << place, &values->exact);
    }
    return state;
}

enum fulltext_state fulltext_tally(struct fulltext *index, struct arena *arena, const struct fulltext_search *search,
                                   int work, struct fulltext_tally *tally) {
    struct counter c = {.index = index, .arena = arena, .search = search, .tally = tally, .year_end = -1};
    int64_t last = search->to.year ? fulltext_day_key(search->to) | FULLTEXT_ID_MASK : INT64_MAX;
    c.first_row = FULLTEXT_ROW(last);
    c.last_row = FULLTEXT_ROW(fulltext_day_key(search->from));
    *tally = (struct fulltext_tally){0};
    if (!fulltext_kind_good(search->kind) || !fulltext_ready(index, work))
        return FULLTEXT_ABSENT;
    bool there;
    enum fulltext_state state = fulltext_has(index, arena, search->kind, &there);
    if (!there) {
        for (size_t place = 0; place < FULLTEXT_TAGS; place++)
            tally->places[place].exact = state == FULLTEXT_GOOD;
        tally->years.exact = tally->all_exact = state == FULLTEXT_GOOD;
        return state;
    }
    state = read_names(&c);
    if (state == FULLTEXT_GOOD)
        state = search->query ? tally_finds(&c) : tally_columns(&c);
    if (state == FULLTEXT_GOOD)
        list_all(&c);
    return state;
}
