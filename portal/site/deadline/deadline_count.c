/* Asking the database for a due day, and explaining it day by day. */
#include <string.h>

#include "deadline.h"

struct due {
    struct date due;
    bool provisional;
};
DB_QUERY(find_due, struct due,
         "SELECT d.due, COALESCE(deadline_provisional(?, d.due), 0) AS provisional FROM (SELECT deadline_due(?, ?, ?) "
         "AS due) d",
         DB_COLUMN(struct due, due), DB_COLUMN(struct due, provisional))

static const char *const weekdays[] = {"", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};

static bool has_name(const struct calendar_day *day) {
    return day->name && *day->name;
}

static const char *why_skipped(const struct calendar_day *day) {
    return has_name(day) ? "放假" : "周末";
}

static void note_special(struct deadline *deadline, const struct calendar_day *day) {
    bool makeup = strcmp(day->kind, "makeup") == 0;
    struct special_step step = {day->day, weekdays[day->weekday], has_name(day) ? day->name : "",
                                makeup ? "调休上班，计入" : why_skipped(day), !makeup};
    if (makeup)
        deadline->makeup.items[deadline->makeup.count++] = step;
    else
        deadline->skipped.items[deadline->skipped.count++] = step;
}

/* In plain days all days count up to the last one; the days off behind it, over which the term rolls, are passed over.
 */
static void explain_day(struct deadline *deadline, const struct calendar_day *days, size_t i) {
    bool workdays = strcmp(deadline->unit, "workday") == 0;
    bool counted = workdays ? !days[i].off : date_number(days[i].day) <= date_number(deadline->last);
    struct grid_day *place = month_grid_find(deadline->months, days[i].day);
    if (counted)
        place->count = workdays ? days[i].number - days[0].number : (int64_t)i;
    bool skipped = !counted && days[i].off;
    if (skipped || (workdays && strcmp(days[i].kind, "makeup") == 0))
        note_special(deadline, &days[i]);
}

static bool goes_on(const struct skipped_run *run, const struct special_step *step) {
    long next = date_number(run->first) + (long)run->days;
    return date_number(step->day) == next && strcmp(run->name, step->name) == 0 && strcmp(run->why, step->why) == 0;
}

static void take_together(struct request *rq, struct deadline *deadline) {
    deadline->runs.items = arena_alloc(rq->arena, (deadline->skipped.count + 1) * sizeof(struct skipped_run));
    for (size_t i = 0; i < deadline->skipped.count; i++) {
        const struct special_step *step = &deadline->skipped.items[i];
        struct skipped_run *next = &deadline->runs.items[deadline->runs.count];
        if (deadline->runs.count && goes_on(next - 1, step)) {
            next[-1].last = step->day;
            next[-1].days++;
        } else {
            *next = (struct skipped_run){.first = step->day, .name = step->name, .why = step->why, .days = 1};
            deadline->runs.count++;
        }
    }
}

static struct date last_counted(const struct deadline *deadline) {
    if (strcmp(deadline->unit, "day") == 0)
        return date_from_number(date_number(deadline->from) + (long)deadline->amount);
    if (strcmp(deadline->unit, "month") != 0)
        return deadline->due;
    long months = deadline->from.year * 12L + deadline->from.month - 1 + (long)deadline->amount;
    struct date last = {(int)(months / 12), (int)(months % 12) + 1, deadline->from.day};
    while (!date_valid(last))
        last.day--; /* 民法典 202: the month's last day where it has no such day */
    return last;
}

static const char *provisional_reason(struct request *rq, const struct calendar_day *days, size_t count) {
    for (size_t i = 1; i < count; i++)
        if (days[i].provisional)
            return arena_printf(rq->arena,
                                "%d年的放假安排尚未载入，该年按周末和固定日期的法定节假日暂算，载入后重新计算",
                                days[i].day.year);
    return NULL;
}

static void explain(struct request *rq, struct deadline *deadline, struct date today) {
    size_t count;
    struct calendar_day *days = calendar_days(rq, deadline->from, deadline->due, &count);
    if (!count)
        request_fail(rq, 500);
    deadline->months = month_grid(rq, days, count, today);
    deadline->last = last_counted(deadline);
    deadline->rolled = date_number(deadline->last) != date_number(deadline->due);
    deadline->skipped.items = arena_alloc(rq->arena, count * sizeof(struct special_step));
    deadline->makeup.items = arena_alloc(rq->arena, count * sizeof(struct special_step));
    for (size_t i = 1; i < count; i++)
        explain_day(deadline, days, i);
    take_together(rq, deadline);
    deadline->provisional_reason = provisional_reason(rq, days, count);
    struct grid_day *start = month_grid_find(deadline->months, deadline->from);
    struct grid_day *due = month_grid_find(deadline->months, deadline->due);
    start->is_start = due->is_due = true;
    start->words = "起";
    due->words = "止";
}

bool deadline_compute(struct request *rq, struct deadline *deadline, struct date today) {
    struct due due = {0};
    db_row(rq->db, rq->arena, &find_due, &due, DB(deadline->from), DB(deadline->from), DB(deadline->amount),
           DB(deadline->unit));
    if (!due.due.year)
        return false;
    deadline->due = due.due;
    deadline->provisional = due.provisional;
    deadline->period = period_words(rq, deadline->amount, deadline->unit);
    explain(rq, deadline, today);
    return true;
}
