/* The due day of a year's figures, and the bodies that have not published them. */
#include "figure_due.h"

/* clang-format off */
DB_QUERY(find_due, struct rule,
         RULE_COLUMNS " WHERE kind = 'yearly' AND event IN ('publish_report', 'enforcement_report') AND matter = ?"
         " AND regime IN (?, 'national') ORDER BY event <> 'publish_report', regime = 'national', position LIMIT 1",
         RULE_FIELDS)

DB_QUERY(find_ground, struct figure_missing,
         "SELECT ground FROM public_figure_held WHERE body_id = ? AND year = ? AND half = 0",
         DB_COLUMN(struct figure_missing, ground))

DB_QUERY(list_owing, struct figure_missing,
         "SELECT id, name FROM public_body WHERE principal_id IS NULL AND (confirmed_on IS NULL OR YEAR(confirmed_on) <= ?)"
         " ORDER BY position, id",
         DB_COLUMN(struct figure_missing, id), DB_COLUMN(struct figure_missing, name))

DB_QUERY(list_held, struct figure_missing,
         "SELECT body_id AS id, ground FROM public_figure_held WHERE year = ? AND half = ?",
         DB_COLUMN(struct figure_missing, id), DB_COLUMN(struct figure_missing, ground))
/* clang-format on */

struct figure_due figure_due_for(struct request *rq, const char *regime, struct date today, int64_t year, bool half) {
    struct figure_due due = {0};
    if (!db_row(rq->db, rq->arena, &find_due, &due.rule, DB(half ? "half_year" : ""), DB(regime)))
        return due;
    rule_describe(rq, &due.rule);
    due.day = (struct date){(int)year + !half, (int)due.rule.month, (int)due.rule.day};
    due.past = date_number(today) > date_number(due.day);
    return due;
}

bool figure_due_missed(const struct figure_due *due, struct date published_on) {
    return due->day.year && date_number(published_on) > date_number(due->day);
}

static bool has_report(const figure_reports *reports, int64_t body_id) {
    for (size_t i = 0; i < reports->count; i++)
        if (reports->items[i].body_id == body_id)
            return true;
    return false;
}

void figure_read_missing(struct request *rq, int64_t year, bool half, const figure_reports *reports,
                         figure_missing_list *missing) {
    figure_missing_list owing, held;
    db_list(rq->db, rq->arena, &list_owing, &owing, DB(year));
    db_list(rq->db, rq->arena, &list_held, &held, DB(year), DB(half));
    *missing = (figure_missing_list){owing.items, 0};
    for (size_t i = 0; i < owing.count; i++) {
        struct figure_missing *body = &owing.items[i];
        if (has_report(reports, body->id))
            continue;
        for (size_t k = 0; k < held.count; k++)
            if (held.items[k].id == body->id)
                body->ground = held.items[k].ground;
        missing->items[missing->count++] = *body;
    }
}

const char *figure_held_ground(struct request *rq, int64_t body_id, int64_t year) {
    struct figure_missing held = {0};
    return db_row(rq->db, rq->arena, &find_ground, &held, DB(body_id), DB(year)) ? held.ground : NULL;
}
