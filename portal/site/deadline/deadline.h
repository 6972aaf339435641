/* A deadline worked out: what was asked, the due day, and every day on the way to it. */
#ifndef SITE_DEADLINE_H
#define SITE_DEADLINE_H

#include "month_grid.h"
#include "rule_words.h"

/* A day that was passed over or added because of the calendar. */
struct special_step {
    struct date day;
    const char *weekday, *name, *why;
    bool skipped; /* false: a make-up day, counted though it is a weekend */
};

/* Days passed over one after another for one reason, as a reader takes them in. */
struct skipped_run {
    struct date first, last; /* last is no date for a single day */
    const char *name, *why;
    int64_t days;
};

struct deadline {
    struct date from, due;
    int64_t amount;
    const char *unit, *period; /* "workday", "30个工作日" */
    bool provisional, rolled;  /* rolled: the last day was off, so the next working day counts (民法典 203) */
    struct date last;          /* the day on which the count itself ends, before it rolled */
    const char *provisional_reason;
    LIST(struct special_step) skipped, makeup;
    LIST(struct skipped_run) runs; /* the skipped days again, taken together */
    month_list months;
};

/* Works the deadline out through the database's own rules; false when it lies outside the calendar. */
bool deadline_compute(struct request *rq, struct deadline *deadline, struct date today);

/* Answers in JSON; rule may be NULL. */
void deadline_show_json(struct request *rq, const struct deadline *deadline, const struct rule *rule);

#endif
