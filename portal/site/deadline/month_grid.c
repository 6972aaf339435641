/* Months and weeks from a run of calendar days. */
#include "month_grid.h"

#include <string.h>

/* clang-format off */
DB_QUERY(list_days, struct calendar_day,
         "SELECT day, weekday, number, kind, name, off, provisional FROM public_calendar_day WHERE day BETWEEN ? AND ?"
         " ORDER BY day",
         DB_COLUMN(struct calendar_day, day), DB_COLUMN(struct calendar_day, weekday),
         DB_COLUMN(struct calendar_day, number), DB_COLUMN(struct calendar_day, kind),
         DB_COLUMN(struct calendar_day, name), DB_COLUMN(struct calendar_day, off),
         DB_COLUMN(struct calendar_day, provisional))
/* clang-format on */

struct calendar_day *calendar_days(struct request *rq, struct date from, struct date to, size_t *count) {
    LIST(struct calendar_day) days;
    db_list(rq->db, rq->arena, &list_days, &days, DB(from), DB(to));
    *count = days.count;
    return days.items;
}

static bool same_day(struct date a, struct date b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

static bool same_month(struct date a, struct date b) {
    return a.year == b.year && a.month == b.month;
}

static struct grid_week *add_week(struct request *rq, struct grid_month *month) {
    struct grid_week *week = &month->weeks.items[month->weeks.count++];
    week->days.items = arena_alloc(rq->arena, 7 * sizeof(struct grid_day));
    week->days.count = 7;
    return week;
}

static struct grid_month *add_month(struct request *rq, month_list *months, struct date first) {
    struct grid_month *month = &months->items[months->count++];
    month->name = arena_printf(rq->arena, "%d年%d月", first.year, first.month);
    month->weeks.items = arena_alloc(rq->arena, 6 * sizeof(struct grid_week));
    return month;
}

static void fill_day(struct grid_day *place, const struct calendar_day *day, struct date today) {
    place->date = day->day;
    place->day = day->day.day;
    place->name = day->name;
    place->is_off = day->off;
    place->is_holiday = strcmp(day->kind, "holiday") == 0;
    place->is_makeup = strcmp(day->kind, "makeup") == 0;
    place->is_today = same_day(day->day, today);
    place->words = place->is_makeup ? "班" : place->is_off ? "休" : "";
}

month_list month_grid(struct request *rq, const struct calendar_day *days, size_t count, struct date today) {
    month_list months = {arena_alloc(rq->arena, (count / 28 + 3) * sizeof(struct grid_month)), 0};
    struct grid_month *month = NULL;
    struct grid_week *week = NULL;
    for (size_t i = 0; i < count; i++) {
        bool new_month = i == 0 || !same_month(days[i].day, days[i - 1].day);
        if (new_month)
            month = add_month(rq, &months, days[i].day);
        if (new_month || days[i].weekday == 1)
            week = add_week(rq, month);
        fill_day(&week->days.items[days[i].weekday - 1], &days[i], today);
    }
    return months;
}

struct grid_day *month_grid_find(month_list months, struct date day) {
    for (size_t m = 0; m < months.count; m++)
        for (size_t w = 0; w < months.items[m].weeks.count; w++)
            for (size_t d = 0; d < 7; d++) {
                struct grid_day *place = &months.items[m].weeks.items[w].days.items[d];
                if (same_day(place->date, day))
                    return place;
            }
    return NULL;
}
