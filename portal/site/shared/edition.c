/* Reading the versions of a record. */
#include "edition.h"

/* clang-format off */
DB_QUERY(list_editions, struct edition,
         "SELECT number, published_on, reason, current, open FROM public_record_version WHERE record_id = ?"
         " ORDER BY number DESC",
         DB_COLUMN(struct edition, number), DB_COLUMN(struct edition, published_on), DB_COLUMN(struct edition, reason),
         DB_COLUMN(struct edition, current), DB_COLUMN(struct edition, open))
/* clang-format on */

struct editions edition_read(struct request *rq, const char *path, int64_t record_id, int64_t number) {
    struct editions editions = {.number = number, .current = path};
    db_list(rq->db, rq->arena, &list_editions, &editions.list, DB(record_id));
    for (size_t i = 0; i < editions.list.count; i++) {
        struct edition *edition = &editions.list.items[i];
        edition->shown = edition->number == number;
        editions.former = editions.former || (edition->shown && !edition->current);
        if (edition->open)
            edition->address =
                edition->current ? path : arena_printf(rq->arena, "%s/v/%ld", path, (long)edition->number);
    }
    editions.several = editions.list.count > 1;
    return editions;
}
