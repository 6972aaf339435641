/* By when a year's figures are due, and which bodies have not published them. */
#ifndef SITE_FIGURE_DUE_H
#define SITE_FIGURE_DUE_H

#include "../../../fcgi/request.h"
#include "../deadline/rule_words.h"
#include "figure_data.h"

/* The day by the rule of publication, the county's own before the national one; else by that of the report. */
struct figure_due {
    struct rule rule;
    struct date day; /* year 0: no rule sets one */
    bool past;       /* the day is over */
};

/* For a year, or its first half. today: as the domain's clock has it; regime: the county's. */
struct figure_due figure_due_for(struct request *rq, const char *regime, struct date today, int64_t year, bool half);

/* True for a publication after the day. */
bool figure_due_missed(const struct figure_due *due, struct date published_on);

struct figure_missing {
    int64_t id;
    const char *name;
    const char *ground; /* why it is kept unpublished, NULL when nobody approved that */
};
typedef LIST(struct figure_missing) figure_missing_list;

/* Bodies that are not among the reports of the year: those that existed then. One that acts by entrustment reports with
 * the body in whose name it acts (新绛责任制 12), so it is not asked for one of its own. */
void figure_read_missing(struct request *rq, int64_t year, bool half, const figure_reports *reports,
                         figure_missing_list *missing);

/* The ground on which a body's report of a year is kept unpublished; NULL when it is not. */
const char *figure_held_ground(struct request *rq, int64_t body_id, int64_t year);

#endif
