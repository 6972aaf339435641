/* Reading the articles a record cites. */
#include "cited.h"

#include <string.h>

#include "../basis/citation.h"
#include "frame.h"

/* clang-format off */
DB_QUERY(list_cited, struct cited, CITED_COLUMNS " FROM public_record_basis c WHERE c.version_id = ? ORDER BY c.position",
         CITED_FIELDS)

struct law {
    int64_t id, version_id;
};
DB_QUERY(find_law, struct law, "SELECT id, version_id FROM public_basis WHERE title = ? LIMIT 1",
         DB_COLUMN(struct law, id), DB_COLUMN(struct law, version_id))

struct labelled {
    int64_t number, sub;
};
DB_QUERY(find_labelled, struct labelled, "SELECT number, sub FROM public_article WHERE version_id = ? AND label = ?",
         DB_COLUMN(struct labelled, number), DB_COLUMN(struct labelled, sub))
/* clang-format on */

/* The article in the version that was applied: /basis/3/v/2/art/23; without a version in the one in force. */
static const char *address_of(struct request *rq, const struct cited *cited) {
    struct place place = {cited->article_number, cited->article_sub, cited->paragraph, cited->item, 0};
    const char *address = citation_address(rq->arena, cited->basis_id, &place);
    if (!address || !cited->basis_version_number)
        return address;
    size_t start = strlen(arena_printf(rq->arena, "/basis/%ld", (long)cited->basis_id));
    return arena_printf(rq->arena, "%.*s/v/%ld%s", (int)start, address, (long)cited->basis_version_number,
                        address + start);
}

/* As the database's function citation() writes it. */
static const char *citation_of(struct request *rq, const struct cited *cited) {
    struct arena *arena = rq->arena;
    const char *words = arena_printf(arena, "《%s》", cited->document);
    if (cited->article_number)
        words = arena_printf(arena, "%s第%s条", words, chinese_number(arena, cited->article_number));
    if (cited->article_sub)
        words = arena_printf(arena, "%s之%s", words, chinese_number(arena, cited->article_sub));
    if (cited->paragraph)
        words = arena_printf(arena, "%s第%s款", words, chinese_number(arena, cited->paragraph));
    if (cited->item)
        words = arena_printf(arena, "%s第（%s）项", words, chinese_number(arena, cited->item));
    return words;
}

void cited_address(struct request *rq, cited_list *list) {
    long today = date_number(frame_today(rq));
    for (size_t i = 0; i < list->count; i++) {
        struct cited *cited = &list->items[i];
        cited->citation = citation_of(rq, cited);
        cited->address = address_of(rq, cited);
        cited->changed = cited->basis_next_on.year && date_number(cited->basis_next_on) <= today;
    }
}

cited_list cited_read(struct request *rq, int64_t version_id) {
    cited_list list;
    db_list(rq->db, rq->arena, &list_cited, &list, DB(version_id));
    cited_address(rq, &list);
    return list;
}

cited_list cited_of(const cited_list *all, int64_t record_id) {
    cited_list run = {0};
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].record_id == record_id) {
            if (!run.count)
                run.items = &all->items[i];
            run.count++;
        }
    return run;
}

/* 第二十条 or 第十条之一, at the beginning of a text; NULL when it does not begin so. */
static const char *label_in(struct arena *arena, const char *text) {
    const char *end = strncmp(text, "第", strlen("第")) == 0 ? strstr(text, "条") : NULL;
    if (!end)
        return NULL;
    end += strlen("条");
    if (strncmp(end, "之", strlen("之")) == 0 && strlen(end) >= strlen("之一"))
        end += strlen("之一");
    return arena_copy(arena, text, (size_t)(end - text));
}

const char *cited_in_words(struct request *rq, const char *text) {
    const char *open = strstr(text, "《"), *close = open ? strstr(open, "》") : NULL;
    struct law law;
    struct labelled article = {0};
    if (!close)
        return NULL;
    open += strlen("《");
    if (!db_row(rq->db, rq->arena, &find_law, &law, DB(arena_copy(rq->arena, open, (size_t)(close - open)))))
        return NULL;
    const char *label = label_in(rq->arena, close + strlen("》"));
    if (label)
        db_row(rq->db, rq->arena, &find_labelled, &article, DB(law.version_id), DB(label));
    struct place place = {article.number, article.sub, 0, 0, 0};
    return citation_address(rq->arena, law.id, &place);
}
