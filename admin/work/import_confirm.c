/* gongshi-import basis --confirm and --list: days of effect that wait for a person. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../fcgi/out.h"
#include "import.h"

struct waiting {
    int64_t id, number, articles, unplaced_count;
    const char *title, *effective_reason;
    struct date effective_on;
};
#define WAITING_COLUMNS                                                                                                \
    DB_COLUMN(struct waiting, id), DB_COLUMN(struct waiting, number), DB_COLUMN(struct waiting, articles),             \
        DB_COLUMN(struct waiting, unplaced_count), DB_COLUMN(struct waiting, title),                                   \
        DB_COLUMN(struct waiting, effective_reason), DB_COLUMN(struct waiting, effective_on)
#define WAITING_SELECT                                                                                                 \
    "SELECT id, number, articles, unplaced_count, title, effective_reason, effective_on FROM work_basis_version "

DB_QUERY(list_waiting, struct waiting, WAITING_SELECT "WHERE effective_state = 'proposed' ORDER BY id", WAITING_COLUMNS)
DB_QUERY(read_waiting, struct waiting, WAITING_SELECT "WHERE id = ?", WAITING_COLUMNS)

struct nothing {
    int64_t unused;
};
DB_QUERY(confirm_version, struct nothing, "CALL confirm_basis_version(?, ?, ?, ?)")

int import_list(struct import *import) {
    LIST(struct waiting) list;
    db_list(import->db, import->arena, &list_waiting, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct waiting *it = &list.items[i];
        printf("%lld\t%s\t《%s》第 %lld 版，%lld 条%s\t%s\n", (long long)it->id,
               it->effective_on.year ? date_iso(import->arena, it->effective_on) : "-", it->title,
               (long long)it->number, (long long)it->articles, it->unplaced_count ? "，有需要核对之处" : "",
               it->effective_reason);
    }
    if (list.count == 0)
        puts("没有待确认的版本");
    return 0;
}

static bool read_id(const char *text, int64_t *id) {
    char *end;
    errno = 0;
    *id = strtoll(text, &end, 10);
    return errno == 0 && *end == '\0' && *id > 0;
}

int import_confirm(struct import *import, const char *version) {
    int64_t id;
    struct waiting waiting = {0};
    struct nothing nothing;
    struct db_refusal refusal;
    if (!read_id(version, &id) || !db_row(import->db, import->arena, &read_waiting, &waiting, DB(id))) {
        import_complain(version, "没有这个版本编号（gongshi-import basis --list 列出待确认的版本）");
        return 1;
    }
    struct date day = import->effective.year ? import->effective : waiting.effective_on;
    if (day.year == 0) {
        import_complain(version, "《%s》没有拟定的施行日，请用 --effective YYYY-MM-DD 写明", waiting.title);
        return 1;
    }
    if (!db_call(import->db, import->arena, &confirm_version, &nothing, &refusal, DB(import->login),
                 DB(db_request_id(import->arena)), DB(id), DB(day))) {
        import_complain(version, "《%s》%s", waiting.title, refusal.message);
        return 1;
    }
    printf("《%s》第 %lld 版自%s起施行，已确认\n", waiting.title, (long long)waiting.number,
           date_long(import->arena, day));
    return 0;
}
