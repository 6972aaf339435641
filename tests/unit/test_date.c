/* Days: numbers there and back, weekdays, what is read and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/date.h"

static bool same(struct date a, struct date b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* The calendar counted day by day, independent of the formulas. */
static struct date next_day(struct date d) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = d.year % 400 == 0 || (d.year % 4 == 0 && d.year % 100 != 0);
    if (d.day < days[d.month - 1] + (leap && d.month == 2))
        return (struct date){d.year, d.month, d.day + 1};
    return d.month < 12 ? (struct date){d.year, d.month + 1, 1} : (struct date){d.year + 1, 1, 1};
}

static void every_day_of_eight_centuries_goes_there_and_back(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    long number = date_number((struct date){1600, 1, 1});
    int weekday = 6; /* 1600-01-01 was a Saturday */
    assert_int_equal(number, -135140);
    for (struct date day = {1600, 1, 1}, read; day.year <= 2400; day = next_day(day), number++) {
        assert_true(date_valid(day));
        assert_int_equal(date_number(day), number);
        assert_true(same(date_from_number(number), day));
        assert_int_equal(date_weekday(day), weekday);
        weekday = weekday % 7 + 1;
        assert_true(date_parse(date_iso(arena, day), &read) && same(read, day));
        if (day.day == 1)
            arena_reset(arena);
    }
    arena_free(arena);
}

static void known_weekdays(void **state) {
    (void)state;
    assert_int_equal(date_weekday((struct date){1970, 1, 1}), 4);
    assert_int_equal(date_weekday((struct date){1969, 12, 31}), 3);
    assert_int_equal(date_weekday((struct date){2026, 1, 5}), 1);
    assert_int_equal(date_weekday((struct date){2026, 11, 22}), 7);
    assert_int_equal(date_number((struct date){1970, 1, 1}), 0);
}

static void only_iso_days_that_exist_are_read(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "",           "2026",        "2026-1-5",       "2026-01-5",   "2026-13-01", "2026-00-10",
        "2026-02-30", "2026-02-29",  "1900-02-29",     "2026-04-31",  "2026-01-00", "0000-01-01",
        "2026/01/05", "2026-01-05 ", " 2026-01-05",    "2026-01-05T", "20260105",   "+026-01-05",
        "2026--1-05", "2026-01--5",  "２０２６-01-05",
    };
    struct date date = {1, 2, 3};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (date_parse(wrong[i], &date))
            fail_msg("%s was read", wrong[i]);
    assert_true(same(date, (struct date){1, 2, 3}));
    assert_true(date_parse("2024-02-29", &date) && same(date, (struct date){2024, 2, 29}));
    assert_true(date_parse("2000-02-29", &date) && date_parse("9999-12-31", &date) && date_parse("0001-01-01", &date));
    assert_false(date_valid((struct date){10000, 1, 1}) || date_valid((struct date){0, 1, 1}));
}

static void days_are_written_in_both_forms(void **state) {
    (void)state;
    struct arena *arena = arena_new();
    assert_string_equal(date_iso(arena, (struct date){2026, 1, 5}), "2026-01-05");
    assert_string_equal(date_long(arena, (struct date){2026, 1, 5}), "2026年1月5日");
    assert_string_equal(date_iso(arena, (struct date){0}), "");
    assert_string_equal(date_long(arena, (struct date){0}), "");
    arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_of_eight_centuries_goes_there_and_back),
        cmocka_unit_test(known_weekdays),
        cmocka_unit_test(only_iso_days_that_exist_are_read),
        cmocka_unit_test(days_are_written_in_both_forms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
