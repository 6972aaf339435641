/* Days of the public calendar laid out by months and weeks, for the calendar and for the picture of a deadline. */
#ifndef SITE_MONTH_GRID_H
#define SITE_MONTH_GRID_H

#include "../../../fcgi/request.h"

/* A day as public_calendar_day has it. number is the running number of working days. */
struct calendar_day {
    struct date day;
    int64_t weekday, number;
    const char *kind, *name;
    bool off, provisional;
};

/* A place in the grid; day 0 is an empty place before or after the month. */
struct grid_day {
    int64_t day, count;       /* count: which day of the period this is, 0 when it is not counted */
    const char *name, *words; /* words tell what the shape shows: 休, 班, 起, 止 */
    struct date date;
    bool is_off, is_holiday, is_makeup, is_today, is_start, is_due;
};
struct grid_week {
    LIST(struct grid_day) days;
};
struct grid_month {
    const char *name; /* 2026年1月 */
    LIST(struct grid_week) weeks;
};
typedef LIST(struct grid_month) month_list;

/* The days from one to another, both included. */
struct calendar_day *calendar_days(struct request *rq, struct date from, struct date to, size_t *count);

/* Lays days (consecutive, in order) out by months, whole weeks from Monday. Owned by the request. */
month_list month_grid(struct request *rq, const struct calendar_day *days, size_t count, struct date today);

/* The place of a day in the grid, NULL when it is not in it. */
struct grid_day *month_grid_find(month_list months, struct date day);

#endif
