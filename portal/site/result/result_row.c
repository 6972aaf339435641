/* Lines of lists of results. */
#include "result_row.h"

#include "../shared/code_name.h"
#include "../shared/frame.h"
#include "../shared/money.h"

#define SOON_DAYS 30

/* clang-format off */
/* As many places as a page has rows. */
DB_QUERY(list_proposed, struct result_row,
         "SELECT id, version_id, body_id, amount AS fen, number, title, party, kind, penalty_class,"
         " body_short_name, decided_on, day, until_on FROM public_result_line"
         " WHERE version_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         DB_COLUMN(struct result_row, id), DB_COLUMN(struct result_row, version_id),
         DB_COLUMN(struct result_row, body_id), DB_COLUMN(struct result_row, fen), DB_COLUMN(struct result_row, number),
         DB_COLUMN(struct result_row, title), DB_COLUMN(struct result_row, party),
         DB_COLUMN(struct result_row, kind), DB_COLUMN(struct result_row, penalty_class),
         DB_COLUMN(struct result_row, body_short_name), DB_COLUMN(struct result_row, decided_on),
         DB_COLUMN(struct result_row, day), DB_COLUMN(struct result_row, until_on))

/* The places of the newest, as the index proposes them. */
DB_QUERY(list_newest, struct fulltext_find,
         "SELECT 0 AS `key`, version_id AS id FROM public_result_place WHERE day BETWEEN ? AND ? AND (day < ? OR id < ?)"
         " ORDER BY day DESC, public_result_place.id DESC LIMIT ?",
         DB_COLUMN(struct fulltext_find, key), DB_COLUMN(struct fulltext_find, id))
DB_QUERY(list_newest_of_body, struct fulltext_find,
         "SELECT 0 AS `key`, version_id AS id FROM public_result_place WHERE body_id = ? AND day BETWEEN ? AND ?"
         " AND (day < ? OR id < ?) ORDER BY day DESC, public_result_place.id DESC LIMIT ?",
         DB_COLUMN(struct fulltext_find, key), DB_COLUMN(struct fulltext_find, id))
/* clang-format on */

static fulltext_pieces mark(struct request *rq, const struct fulltext_query *query, const char *text) {
    return fulltext_mark(rq->arena, query, text ? text : "", 0);
}

/* Names of codes are kept and not asked for with each row. */
static const char *name_of(struct request *rq, const char *part, const char *code) {
    const struct code_name *found = code_name_find(rq, part, code);
    return found ? found->name : NULL;
}

static void dress(struct request *rq, const struct fulltext_query *query, struct result_row *row) {
    row->kind_name = name_of(rq, "kind", row->kind);
    row->penalty_class_name = name_of(rq, "class", row->penalty_class);
    row->amount = row->fen ? money_yuan(rq->arena, row->fen) : NULL;
    row->ends_soon = row->until_on.year && date_number(row->until_on) - date_number(frame_today(rq)) < SOON_DAYS;
    row->marked_title = mark(rq, query, row->title);
    row->marked_party = mark(rq, query, row->party);
    row->marked_number = mark(rq, query, row->number);
}

void result_rows_read(struct request *rq, const fulltext_finds *finds, const struct fulltext_query *query,
                      result_rows *rows) {
    struct db_value values[RESULT_ROWS + 1];
    result_rows found;
    *rows = (result_rows){0};
    for (size_t i = 0; i < RESULT_ROWS; i++)
        values[i] = db_integer(i < finds->count ? finds->items[i].id : 0);
    values[RESULT_ROWS] = (struct db_value){.type = DB_TYPE_END};
    if (!finds->count)
        return;
    found.items = db_read_list(rq->db, rq->arena, &list_proposed, &found.count, values);
    rows->items = arena_alloc(rq->arena, (found.count + 1) * sizeof *rows->items);
    for (size_t i = 0; i < finds->count; i++)
        for (size_t k = 0; k < found.count; k++)
            if (found.items[k].version_id == finds->items[i].id) {
                dress(rq, query, &found.items[k]);
                rows->items[rows->count++] = found.items[k];
            }
}

void result_rows_newest(struct request *rq, const struct result_filter *filter, struct cursor after, size_t limit,
                        result_rows *rows, bool *more) {
    struct date first = filter->from.year ? filter->from : (struct date){1, 1, 1};
    struct date last = filter->to.year && date_number(filter->to) < date_number(after.day) ? filter->to : after.day;
    int64_t most = (int64_t)limit + 1;
    fulltext_finds finds;
    if (filter->body_id)
        db_list(rq->db, rq->arena, &list_newest_of_body, &finds, DB(filter->body_id), DB(first), DB(last),
                DB(after.day), DB(after.id), DB(most));
    else
        db_list(rq->db, rq->arena, &list_newest, &finds, DB(first), DB(last), DB(after.day), DB(after.id), DB(most));
    *more = finds.count > limit;
    if (*more)
        finds.count = limit;
    result_rows_read(rq, &finds, NULL, rows);
}
