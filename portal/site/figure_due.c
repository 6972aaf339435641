/* The due day of a year's figures, and the bodies that have not published them. */
#include "figure_due.h"

/* clang-format off */
DB_QUERY(find_due, struct rule,
         RULE_COLUMNS " WHERE kind = 'yearly' AND event IN ('publish_report', 'enforcement_report') AND matter = ?"
         " AND regime IN (?, 'national') ORDER BY event <> 'publish_report', regime = 'national', position LIMIT 1",
         RULE_FIELDS)

DB_QUERY(find_ground, struct figure_missing,
         "SELECT h.ground FROM public_figure_held h WHERE h.body_id = ? AND h.year = ? AND h.half = 0",
         DB_COLUMN(struct figure_missing, ground))

DB_QUERY(list_missing, struct figure_missing,
         "SELECT b.id, b.name, h.ground FROM public_body b"
         " LEFT JOIN public_figure_held h ON h.body_id = b.id AND h.year = ? AND h.half = ?"
         " WHERE b.principal_id IS NULL AND (b.confirmed_on IS NULL OR YEAR(b.confirmed_on) <= ?)"
         " AND NOT EXISTS (SELECT 1 FROM public_figure f"
         " WHERE f.body_id = b.id AND f.year = ? AND f.half = ? AND f.current = 1)"
         " ORDER BY b.position, b.id",
         DB_COLUMN(struct figure_missing, id), DB_COLUMN(struct figure_missing, name),
         DB_COLUMN(struct figure_missing, ground))
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

void figure_read_missing(struct request *rq, int64_t year, bool half, figure_missing_list *missing) {
    db_list(rq->db, rq->arena, &list_missing, missing, DB(year), DB(half), DB(year), DB(year), DB(half));
}

const char *figure_held_ground(struct request *rq, int64_t body_id, int64_t year) {
    struct figure_missing held = {0};
    return db_row(rq->db, rq->arena, &find_ground, &held, DB(body_id), DB(year)) ? held.ground : NULL;
}
