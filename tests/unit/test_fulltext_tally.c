/* Days, tags and counts beside filters, compared with counting one by one. */
#include "fulltext_rig.h"

#define ENTRIES 3000
#define PLACES  4

/* Entry i as the tests make it: tags, day and words follow from its number. */
static const char *tag_of(int i, size_t place) {
    switch (place) {
    case 0:
        return arena_printf(arena, "body_%d", i % 23);
    case 1:
        return i % 3 ? "kind_penalty" : "kind_permit";
    case 2:
        return i % 3 ? arena_printf(arena, "class_%c", "abc"[i % 7 % 3]) : "-";
    default:
        return arena_printf(arena, "band_%d", i % 5);
    }
}

static struct date day_of(int i) {
    return date_from_number(date_number((struct date){2020, 1, 1}) + i * 7 % 1500);
}

static bool has_word(int i) {
    return i % 4 == 0;
}

static struct fulltext_entry entry_of(int i) {
    const char *tags = arena_printf(arena, "%s %s %s %s", tag_of(i, 0), tag_of(i, 1), tag_of(i, 2), tag_of(i, 3));
    return (struct fulltext_entry){.kind = "result",
                                   .id = i,
                                   .day = day_of(i),
                                   .tags = tags,
                                   .text = has_word(i) ? "责令限期改正" : "给予警告",
                                   .fixed = true};
}

/* Entries come in no order, some are taken out again, and some come later. */
static void put_all(void) {
    open_writer(true);
    for (int i = 1; i <= ENTRIES; i++)
        put(entry_of(i * 1009 % (ENTRIES + 1)));
    for (int i = ENTRIES + 1; i <= ENTRIES + 40; i++)
        put(entry_of(i));
    close_writer();
    open_writer(false);
    for (int i = ENTRIES + 1; i <= ENTRIES + 40; i++) {
        struct fulltext_entry entry = entry_of(i);
        assert_true(fulltext_remove(writer, &entry));
    }
    close_writer();
}

static bool within(const struct fulltext_search *search, int i) {
    long day = date_number(day_of(i));
    return (!search->from.year || day >= date_number(search->from)) &&
           (!search->to.year || day <= date_number(search->to));
}

static bool fits(const struct fulltext_search *search, int i, size_t without) {
    for (size_t place = 0; place < PLACES; place++)
        if (place != without && search->tags[place] && strcmp(search->tags[place], tag_of(i, place)) != 0)
            return false;
    return (without == PLACES || within(search, i)) && (!search->query || has_word(i));
}

static int64_t expected(const struct fulltext_search *search, size_t place, const char *tag, int64_t year) {
    int64_t count = 0;
    for (int i = 1; i <= ENTRIES; i++)
        count += fits(search, i, place) &&
                 (tag ? strcmp(tag, tag_of(i, place)) == 0 : place != PLACES || day_of(i).year == year);
    return count;
}

/* Every value listed has the right count, and those listed are all there are. */
static void assert_values(const struct fulltext_search *search, const struct fulltext_values *values, size_t place) {
    int64_t sum = 0, all = 0;
    assert_true(values->exact);
    for (size_t i = 0; i < values->list.count; i++) {
        const struct fulltext_value *value = &values->list.items[i];
        assert_true(value->count > 0);
        assert_int_equal(value->count, expected(search, place, value->tag, value->year));
        sum += value->count;
    }
    for (int i = 1; i <= ENTRIES; i++)
        all += fits(search, i, place) && (place == PLACES || strcmp(tag_of(i, place), "-") != 0);
    assert_int_equal(sum, all);
}

static void assert_tally(const struct fulltext_search *search) {
    struct fulltext_tally tally;
    int64_t count;
    fulltext_finds finds;
    assert_int_equal(fulltext_tally(reader, arena, search, 10000, &tally), FULLTEXT_GOOD);
    for (size_t place = 0; place < PLACES; place++)
        assert_values(search, &tally.places[place], place);
    assert_values(search, &tally.years, PLACES);
    assert_true(tally.all_exact);
    assert_int_equal(tally.all, expected(search, PLACES + 1, NULL, 0));
    assert_int_equal(fulltext_count(reader, arena, search, 99999, &count), FULLTEXT_GOOD);
    assert_int_equal(count, tally.all);
    assert_int_equal(fulltext_find(reader, arena, search, 0, 99999, &finds), FULLTEXT_GOOD);
    assert_int_equal(finds.count, tally.all);
    for (size_t i = 0; i < finds.count; i++)
        assert_true(fits(search, (int)finds.items[i].id, PLACES + 1) &&
                    (i == 0 || finds.items[i].key < finds.items[i - 1].key));
}

static void counts_beside_filters_are_those_of_counting_one_by_one(void **state) {
    (void)state;
    put_all();
    const struct fulltext_query *words = fulltext_query(arena, "限期"), *sign = fulltext_query(arena, "责");
    for (unsigned filters = 0; filters < 1U << (PLACES + 3); filters++) {
        struct fulltext_search search = {.kind = "result", .plain = true};
        for (size_t place = 0; place < PLACES; place++)
            search.tags[place] = filters & 1U << place ? tag_of(7, place) : NULL;
        search.from = filters & 1U << PLACES ? (struct date){2021, 3, 5} : (struct date){0};
        search.to = filters & 1U << (PLACES + 1) ? (struct date){2022, 10, 31} : (struct date){0};
        search.query = filters & 1U << (PLACES + 2) ? (filters & 1 ? sign : words) : NULL;
        assert_tally(&search);
    }
}

static void days_are_both_included(void **state) {
    (void)state;
    open_writer(true);
    for (int i = 1; i <= 5; i++) {
        struct fulltext_entry entry = article(i, 2026, "同一日");
        entry.day.day = i;
        put(entry);
    }
    put(article(6, 0, "同一日"));
    close_writer();
    struct fulltext_search search = {.kind = "article", .from = {2026, 1, 2}, .to = {2026, 1, 4}};
    fulltext_finds finds;
    assert_int_equal(fulltext_find(reader, arena, &search, 0, 2, &finds), FULLTEXT_GOOD);
    assert_int_equal(finds.count, 2);
    assert_int_equal(finds.items[0].id, 4);
    assert_int_equal(fulltext_find(reader, arena, &search, finds.items[1].key, 9, &finds), FULLTEXT_GOOD);
    assert_int_equal(finds.count, 1);
    assert_int_equal(finds.items[0].id, 2);
    search.to = (struct date){0};
    search.query = fulltext_query(arena, "同一");
    assert_int_equal(fulltext_find(reader, arena, &search, 0, 9, &finds), FULLTEXT_GOOD);
    assert_int_equal(finds.count, 4); /* what has no day is before all days */
    search.from = (struct date){0};
    assert_int_equal(fulltext_find(reader, arena, &search, 0, 9, &finds), FULLTEXT_GOOD);
    assert_int_equal(finds.count, 6);
    search.from = (struct date){2030, 1, 1};
    search.to = (struct date){2020, 1, 1};
    assert_int_equal(fulltext_find(reader, arena, &search, 0, 9, &finds), FULLTEXT_GOOD);
    assert_int_equal(finds.count, 0);
}

static void a_kind_without_entries_has_no_counts(void **state) {
    (void)state;
    struct fulltext_search search = {.kind = "result"};
    struct fulltext_tally tally;
    assert_int_equal(fulltext_tally(reader, arena, &search, 100, &tally), FULLTEXT_ABSENT);
    put_three();
    assert_int_equal(fulltext_tally(reader, arena, &search, 100, &tally), FULLTEXT_GOOD);
    assert_true(tally.all_exact && tally.all == 0 && tally.years.exact && !tally.years.list.count);
    search.kind = "article";
    search.tags[0] = "unheard";
    assert_int_equal(fulltext_tally(reader, arena, &search, 100, &tally), FULLTEXT_GOOD);
    assert_int_equal(tally.all, 0);
}

/* Time is up at once: nothing is claimed, and no year is hidden. */
static void what_was_not_counted_is_not_claimed(void **state) {
    (void)state;
    struct fulltext_search search = {.kind = "result", .query = fulltext_query(arena, "改正")};
    struct fulltext_tally tally;
    int64_t count;
    open_writer(true);
    for (int i = 1; i <= 20000; i++) {
        struct fulltext_entry entry = entry_of(4);
        entry.id = i;
        entry.day.year = 2000 + i % 20;
        put(entry);
    }
    close_writer();
    assert_int_equal(fulltext_tally(reader, arena, &search, 0, &tally), FULLTEXT_GOOD);
    assert_false(tally.all_exact || tally.years.exact || tally.places[0].exact);
    assert_true(tally.all < 20000);
    assert_int_equal(tally.years.list.count, 20);
    assert_int_equal(fulltext_count_within(reader, arena, &search, 99999, 0, &count), FULLTEXT_SLOW);
    search.query = NULL;
    assert_int_equal(fulltext_tally(reader, arena, &search, 10000, &tally), FULLTEXT_GOOD);
    assert_true(tally.all_exact && tally.all == 20000);
}

static void single_characters_are_found_in_text_and_context(void **state) {
    (void)state;
    open_writer(true);
    struct fulltext_entry one = article(1, 2020, "处以罚款𠀀，罚没"), two = article(2, 2021, "罚金 12号文件");
    one.context = "供水条例";
    put(one);
    put(two);
    close_writer();
    assert_string_equal(found("罚"), "2 1");
    assert_string_equal(found("𠀀"), "1");
    assert_string_equal(found("款 没"), "1");
    assert_string_equal(found("水"), "");
    assert_string_equal(found("水 款"), "1");
    assert_string_equal(found("供水条例 罚"), "1");
    assert_string_equal(found("12号"), "2");
    assert_string_equal(found("“罚金 12号文”"), "2");
    assert_string_equal(found("号"), "2");
    open_writer(false);
    assert_true(fulltext_remove(writer, &one));
    close_writer();
    assert_string_equal(found("罚"), "2");
    assert_string_equal(found("𠀀"), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_INDEX(counts_beside_filters_are_those_of_counting_one_by_one),
        WITH_INDEX(days_are_both_included),
        WITH_INDEX(a_kind_without_entries_has_no_counts),
        WITH_INDEX(what_was_not_counted_is_not_claimed),
        WITH_INDEX(single_characters_are_found_in_text_and_context),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
