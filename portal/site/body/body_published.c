/* Counting what a body has published. */
#include "body_published.h"

#define COUNTED 1000 /* beyond it "more than" is said; the query below stops there */

struct kind_count {
    int64_t count;
};
struct list_count {
    const char *code, *name;
    int64_t count;
};
/* clang-format off */
DB_QUERY(count_records, struct kind_count,
         "SELECT COUNT(*) AS count FROM (SELECT id FROM public_record WHERE body_id = ? AND kind = ? LIMIT 1001) r",
         DB_COLUMN(struct kind_count, count))

DB_QUERY(count_list_items, struct list_count,
         "SELECT l.code, l.name, COUNT(*) AS count FROM public_list_item i JOIN public_list l ON l.code = i.list"
         " WHERE i.body_id = ? GROUP BY l.code, l.name, l.position ORDER BY l.position",
         DB_COLUMN(struct list_count, code), DB_COLUMN(struct list_count, name), DB_COLUMN(struct list_count, count))

DB_QUERY(list_body_letters, struct body_letter,
         "SELECT id, title, body_name, delegate_name, status_name, until_on, status = 'valid' AS valid,"
         " status = 'expired' AS expired"
         " FROM public_entrustment WHERE body_id = ? OR delegate_id = ? ORDER BY valid DESC, until_on DESC LIMIT 20",
         DB_COLUMN(struct body_letter, id), DB_COLUMN(struct body_letter, title),
         DB_COLUMN(struct body_letter, body_name), DB_COLUMN(struct body_letter, delegate_name),
         DB_COLUMN(struct body_letter, status_name), DB_COLUMN(struct body_letter, until_on),
         DB_COLUMN(struct body_letter, valid), DB_COLUMN(struct body_letter, expired))
/* clang-format on */

static const struct {
    const char *kind, *name, *address;
} kinds[] = {{"result", "执法结果", "/result?body="}, {"benchmark", "裁量基准", "/benchmark?body="},
             {"duty", "权责清单", "/duty?body="},     {"entrustment", "行政执法委托书", "/entrustment?body="},
             {"document", "文件", "/document?body="}, {"figure", "年度数据", "/figure/body/"}};
#define KINDS (sizeof kinds / sizeof *kinds)

static void add_kind(struct request *rq, struct body_published *published, const char *name, const char *address,
                     int64_t count) {
    const char *words = count > COUNTED ? "1000+" : arena_printf(rq->arena, "%ld", (long)count);
    published->kinds.items[published->kinds.count++] = (struct published_kind){name, address, words};
}

static void add_lists(struct request *rq, struct body_published *published, int64_t body_id) {
    LIST(struct list_count) lists;
    db_list(rq->db, rq->arena, &count_list_items, &lists, DB(body_id));
    published->kinds.items = arena_alloc(rq->arena, (lists.count + KINDS) * sizeof *published->kinds.items);
    for (size_t i = 0; i < lists.count; i++) {
        const struct list_count *list = &lists.items[i];
        const char *address = arena_printf(rq->arena, "/list/%s?body=%ld", list->code, (long)body_id);
        add_kind(rq, published, list->name, address, list->count);
    }
}

struct body_published body_published_read(struct request *rq, int64_t body_id) {
    struct body_published published = {.missing = ""};
    add_lists(rq, &published, body_id);
    for (size_t i = 0; i < KINDS; i++) {
        struct kind_count found = {0};
        db_row(rq->db, rq->arena, &count_records, &found, DB(body_id), DB(kinds[i].kind));
        if (found.count)
            add_kind(rq, &published, kinds[i].name, arena_printf(rq->arena, "%s%ld", kinds[i].address, (long)body_id),
                     found.count);
        else
            published.missing =
                arena_printf(rq->arena, "%s%s%s", published.missing, *published.missing ? "、" : "", kinds[i].name);
    }
    db_list(rq->db, rq->arena, &list_body_letters, &published.letters, DB(body_id), DB(body_id));
    return published;
}
