/* gongshi-import basis --list, --confirm and --withdraw: what a person decides about versions. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/out.h"
#include "../../fcgi/utf8.h"
#include "import.h"

#define REASON_LIMIT 1000

struct version {
    int64_t id, number, articles, unplaced_count;
    const char *title, *state_name, *effective_reason;
    struct date effective_on;
};
#define VERSION_COLUMNS                                                                                                \
    DB_COLUMN(struct version, id), DB_COLUMN(struct version, number), DB_COLUMN(struct version, articles),             \
        DB_COLUMN(struct version, unplaced_count), DB_COLUMN(struct version, title),                                   \
        DB_COLUMN(struct version, state_name), DB_COLUMN(struct version, effective_reason),                            \
        DB_COLUMN(struct version, effective_on)
#define VERSION_SELECT                                                                                                 \
    "SELECT id, number, articles, unplaced_count, title, state_name, effective_reason, effective_on"                   \
    " FROM work_basis_version "

DB_QUERY(list_waiting, struct version, VERSION_SELECT "WHERE effective_state = 'proposed' ORDER BY id", VERSION_COLUMNS)
DB_QUERY(list_all, struct version, VERSION_SELECT "ORDER BY id", VERSION_COLUMNS)
DB_QUERY(read_version, struct version, VERSION_SELECT "WHERE id = ?", VERSION_COLUMNS)

struct nothing {
    int64_t unused;
};
DB_QUERY(confirm_version, struct nothing, "CALL confirm_basis_version(?, ?, ?, ?)")
DB_QUERY(withdraw_version, struct nothing, "CALL withdraw_basis_version(?, ?, ?, ?)")

static void print_version(const struct import *import, const struct version *it) {
    printf("%lld\t%s\t《%s》第 %lld 版，%lld 条%s\t%s\t%s\n", (long long)it->id,
           it->effective_on.year ? date_iso(import->arena, it->effective_on) : "-", it->title, (long long)it->number,
           (long long)it->articles, it->unplaced_count ? "，有需要核对之处" : "", it->state_name, it->effective_reason);
}

int import_list(struct import *import, bool all) {
    LIST(struct version) list;
    db_list(import->db, import->arena, all ? &list_all : &list_waiting, &list);
    if (list.count > 0)
        printf("%s：版本编号、施行日、文本、状态、施行日的依据\n", all ? "全部版本" : "待确认的版本");
    else
        puts(all ? "没有版本" : "没有待确认的版本（--list all 列出全部版本）");
    for (size_t i = 0; i < list.count; i++)
        print_version(import, &list.items[i]);
    return 0;
}

static bool read_id(const char *text, int64_t *id) {
    char *end;
    errno = 0;
    *id = strtoll(text, &end, 10);
    return errno == 0 && *end == '\0' && *id > 0;
}

/* Finds the version of a 版本编号 as typed. False after a complaint when there is none. */
static bool find_version(const struct import *import, const char *typed, struct version *version) {
    int64_t id;
    if (read_id(typed, &id) && db_row(import->db, import->arena, &read_version, version, DB(id)))
        return true;
    import_complain(typed, "没有这个版本编号（gongshi-import basis --list all 列出全部版本编号）");
    return false;
}

int import_confirm(struct import *import, const char *typed) {
    struct version version = {0};
    struct nothing nothing;
    struct db_refusal refusal;
    if (!find_version(import, typed, &version))
        return 1;
    struct date day = import->effective.year ? import->effective : version.effective_on;
    if (day.year == 0) {
        import_complain(typed, "《%s》没有拟定的施行日，请用 --effective YYYY-MM-DD 写明", version.title);
        return 1;
    }
    if (!db_call(import->db, import->arena, &confirm_version, &nothing, &refusal, DB(import->login),
                 DB(db_request_id(import->arena)), DB(version.id), DB(day))) {
        import_complain(typed, "《%s》%s", version.title, import_refusal(&refusal));
        return 1;
    }
    printf("《%s》第 %lld 版自%s起施行，已确认\n", version.title, (long long)version.number,
           date_long(import->arena, day));
    return 0;
}

int import_withdraw(struct import *import, const char *typed, const char *reason) {
    struct version version = {0};
    struct nothing nothing;
    struct db_refusal refusal;
    if (!utf8_valid(reason, strlen(reason)) || utf8_length(reason) > REASON_LIMIT) {
        import_complain(NULL, "理由应为 UTF-8 文字，不超过 %d 字", REASON_LIMIT);
        return 1;
    }
    if (!find_version(import, typed, &version))
        return 1;
    if (!db_call(import->db, import->arena, &withdraw_version, &nothing, &refusal, DB(import->login),
                 DB(db_request_id(import->arena)), DB(version.id), DB(reason))) {
        import_complain(typed, "《%s》%s", version.title, import_refusal(&refusal));
        return 1;
    }
    printf("《%s》第 %lld 版已撤回\n", version.title, (long long)version.number);
    return 0;
}
