/* Reading what the search found, kind by kind. */
#include "find_hit.h"

#include <string.h>

#include "../shared/address.h"
#include "../shared/record.h"
#include "search.h"

#define SNIPPET_CHARACTERS 110

/* What all kinds of records are read as. words: what the snippet is cut from. */
struct record_hit {
    int64_t id;
    const char *number, *title, *words, *body_name, *label;
    struct date day;
};
struct body_hit {
    const char *name, *duties, *label;
};
struct officer_hit {
    const char *name, *certificate_number, *body_name, *title, *status, *status_name;
};

/* clang-format off */
#define RECORD_FIELDS                                                                                                  \
    DB_COLUMN(struct record_hit, id), DB_COLUMN(struct record_hit, number), DB_COLUMN(struct record_hit, title),       \
    DB_COLUMN(struct record_hit, words), DB_COLUMN(struct record_hit, body_name), DB_COLUMN(struct record_hit, label), \
    DB_COLUMN(struct record_hit, day)

DB_QUERY(result_hit, struct record_hit,
         "SELECT id, number, title, CONCAT_WS('\n', facts, decision, note) AS words, body_name,"
         " CONCAT_WS('　', kind_name, penalty_class_name) AS label, day FROM public_result WHERE version_id = ?",
         RECORD_FIELDS)

DB_QUERY(benchmark_hit, struct record_hit,
         "SELECT b.id, b.number, b.matter AS title, CONCAT_WS('\n', b.document, b.rules,"
         " (SELECT GROUP_CONCAT(c.text ORDER BY c.position SEPARATOR '\n') FROM public_benchmark_circumstance c"
         " WHERE c.version_id = b.version_id)) AS words, b.body_name, b.kind_name AS label, b.effective_on AS day"
         " FROM public_benchmark b WHERE b.version_id = ?", RECORD_FIELDS)

DB_QUERY(duty_hit, struct record_hit,
         "SELECT id, number, name AS title, CONCAT_WS('\n', unit_name, conditions, materials, responsibilities,"
         " accountability, remedy) AS words, body_name, kind_name AS label, day"
         " FROM public_duty WHERE version_id = ? AND current = 1", RECORD_FIELDS)

DB_QUERY(entrustment_hit, struct record_hit,
         "SELECT id, number, title, CONCAT_WS('\n', delegate_name, matters, powers) AS words, body_name,"
         " status_name AS label, day FROM public_entrustment WHERE version_id = ? AND current = 1", RECORD_FIELDS)

DB_QUERY(list_item_hit, struct record_hit,
         "SELECT id, number, name AS title, CONCAT_WS('\n', target, method, frequency, extent, note) AS words, body_name,"
         " list_name AS label, day FROM public_list_item WHERE version_id = ? AND current = 1", RECORD_FIELDS)

DB_QUERY(document_hit, struct record_hit,
         "SELECT id, number, title, text AS words, body_name, category_name AS label, day"
         " FROM public_document WHERE version_id = ? AND current = 1", RECORD_FIELDS)

DB_QUERY(figure_hit, struct record_hit,
         "SELECT id, '' AS number, CONCAT(body_name, year, '年', IF(half = 1, '上半年', '度'), '行政执法总体情况') AS title,"
         " narrative AS words, body_name, NULL AS label, CAST(published_on AS DATE) AS day"
         " FROM public_figure WHERE version_id = ? AND current = 1", RECORD_FIELDS)

DB_QUERY(body_hit, struct body_hit, "SELECT name, duties, legal_kind_name AS label FROM public_body WHERE id = ?",
         DB_COLUMN(struct body_hit, name), DB_COLUMN(struct body_hit, duties), DB_COLUMN(struct body_hit, label))

DB_QUERY(officer_hit, struct officer_hit,
         "SELECT name, certificate_number, body_name, title, status, status_name FROM public_officer WHERE id = ?",
         DB_COLUMN(struct officer_hit, name), DB_COLUMN(struct officer_hit, certificate_number),
         DB_COLUMN(struct officer_hit, body_name), DB_COLUMN(struct officer_hit, title),
         DB_COLUMN(struct officer_hit, status), DB_COLUMN(struct officer_hit, status_name))
/* clang-format on */

static fulltext_pieces mark(struct request *rq, const struct fulltext_query *query, const char *text, size_t width) {
    if (!text || !*text)
        return (fulltext_pieces){0};
    return fulltext_mark(rq->arena, query, text, width);
}

/* ---- records ---- */

/* A text in Markdown as words: without the marks of headings, lists, tables and emphasis. */
static const char *plain_words(struct arena *arena, const char *text) {
    char *words = arena_copy(arena, text, strlen(text)), *to = words;
    bool line = true;
    for (const char *at = text; *at; at++) {
        bool mark = strchr("#*|>`", *at) || (line && *at == '-' && at[1] == ' ');
        if (!mark)
            *to++ = *at;
        line = *at == '\n' || (line && (mark || *at == ' '));
    }
    *to = '\0';
    return words;
}

static bool read_record(struct request *rq, struct db_query *ask, const char *kind, int64_t id,
                        const struct fulltext_query *query, struct find_hit *hit) {
    struct record_hit row = {0};
    if (!db_row(rq->db, rq->arena, ask, &row, DB(id)))
        return false;
    hit->address = record_address(rq->arena, kind, row.id);
    hit->title = mark(rq, query, row.title, 0);
    hit->number = mark(rq, query, row.number, 0);
    hit->snippet = mark(rq, query, row.words ? plain_words(rq->arena, row.words) : NULL, SNIPPET_CHARACTERS);
    hit->body = row.body_name;
    hit->label = row.label;
    hit->day = row.day;
    return true;
}

#define READ_RECORD(kind)                                                                                              \
    static bool read_##kind(struct request *rq, int64_t id, const struct fulltext_query *query,                        \
                            struct find_hit *hit) {                                                                    \
        return read_record(rq, &kind##_hit, #kind, id, query, hit);                                                    \
    }
READ_RECORD(result)
READ_RECORD(benchmark)
READ_RECORD(duty)
READ_RECORD(entrustment)
READ_RECORD(list_item)
READ_RECORD(document)
READ_RECORD(figure)

/* ---- laws, bodies, officers ---- */

static bool read_basis(struct request *rq, int64_t id, const struct fulltext_query *query, struct find_hit *hit) {
    struct basis_row row;
    if (!search_read_basis(rq, id, query, &row))
        return false;
    *hit = (struct find_hit){.address = arena_printf(rq->arena, "/basis/%ld", (long)id),
                             .title = row.marked,
                             .number = mark(rq, query, row.issuing_number, 0),
                             .body = row.issuer,
                             .label = row.level_name,
                             .day = row.effective_on,
                             .day_word = "施行",
                             .status = row.status_name,
                             .shape = row.shape,
                             .look = row.look};
    return true;
}

static bool read_article(struct request *rq, int64_t id, const struct fulltext_query *query, struct find_hit *hit) {
    struct article_row row;
    if (!search_read_article(rq, id, query, &row) || strcmp(row.status, "past") == 0)
        return false;
    const char *title = arena_printf(rq->arena, "《%s》%s", row.title, row.label ? row.label : "正文");
    *hit = (struct find_hit){.address = row.address,
                             .title = mark(rq, query, title, 0),
                             .snippet = row.marked,
                             .label = row.level_name,
                             .day = row.effective_on,
                             .day_word = "施行",
                             .status = row.status_name,
                             .shape = row.shape,
                             .look = row.look};
    return true;
}

static bool read_body(struct request *rq, int64_t id, const struct fulltext_query *query, struct find_hit *hit) {
    struct body_hit row;
    if (!db_row(rq->db, rq->arena, &body_hit, &row, DB(id)))
        return false;
    hit->address = arena_printf(rq->arena, "/body/%ld", (long)id);
    hit->title = mark(rq, query, row.name, 0);
    hit->snippet = mark(rq, query, row.duties, SNIPPET_CHARACTERS);
    hit->label = row.label;
    return true;
}

static bool read_officer(struct request *rq, int64_t id, const struct fulltext_query *query, struct find_hit *hit) {
    struct officer_hit row;
    if (!db_row(rq->db, rq->arena, &officer_hit, &row, DB(id)))
        return false;
    bool valid = strcmp(row.status, "valid") == 0;
    struct address address = address_start(rq->arena, "/officer");
    address_text(&address, "number", row.certificate_number);
    hit->address = address_end(&address);
    hit->title = mark(rq, query, row.name, 0);
    hit->number = mark(rq, query, row.certificate_number, 0);
    hit->body = row.body_name;
    hit->label = row.title;
    hit->status = arena_printf(rq->arena, "证件%s", row.status_name);
    hit->shape = valid ? "●" : "■";
    hit->look = valid ? "good" : "late";
    return true;
}

const struct find_kind find_kinds[FIND_KINDS] = {
    {"result", "执法结果", "件", NULL, true, true, false, read_result},
    {"basis", "执法依据", "件", NULL, false, true, false, read_basis},
    {"article", "依据条文", "条", "present", false, true, true, read_article},
    {"benchmark", "裁量基准", "项", NULL, true, true, false, read_benchmark},
    {"duty", "权责清单", "项", NULL, true, true, false, read_duty},
    {"list_item", "清单目录", "项", NULL, true, true, false, read_list_item},
    {"document", "文件", "件", NULL, true, true, false, read_document},
    {"entrustment", "委托书", "件", NULL, true, true, false, read_entrustment},
    {"figure", "年度数据", "份", NULL, true, true, false, read_figure},
    {"body", "执法主体", "个", NULL, false, false, false, read_body},
    {"officer", "执法人员", "人", NULL, true, false, false, read_officer},
};

bool find_read(struct request *rq, const struct find_kind *kind, int64_t id, const struct fulltext_query *query,
               struct find_hit *hit) {
    *hit = (struct find_hit){0};
    if (!kind->read(rq, id, query, hit))
        return false;
    hit->id = id;
    return true;
}
