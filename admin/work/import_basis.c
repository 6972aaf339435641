/* gongshi-import basis: legal texts into the library. */
#include <stdio.h>
#include <string.h>

#include "../../fcgi/buffer.h"
#include "import.h"
#include "legal_date.h"
#include "legal_json.h"

struct imported {
    int64_t basis_id, version_id;
    const char *outcome;
};
DB_QUERY(take_basis, struct imported, "CALL import_basis(?, ?, ?, ?, ?, ?)", DB_COLUMN(struct imported, basis_id),
         DB_COLUMN(struct imported, version_id), DB_COLUMN(struct imported, outcome))

struct version {
    int64_t number;
    struct date effective_on;
    const char *effective_state;
};
DB_QUERY(read_version, struct version,
         "SELECT number, effective_on, effective_state FROM work_basis_version WHERE id = ?",
         DB_COLUMN(struct version, number), DB_COLUMN(struct version, effective_on),
         DB_COLUMN(struct version, effective_state))

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Days given on the command line go before what the text says. */
static void apply_given_days(const struct import *import, struct legal_document *document) {
    if (import->issued.year) {
        document->issued_on = import->issued;
        legal_date_propose(import->arena, document);
    }
    if (import->effective.year) {
        document->effective_on = import->effective;
        document->effective_reason = "导入时由人工填写";
    }
}

static void describe(const struct import *import, const char *file, const struct legal_document *document) {
    struct buffer line = {0};
    legal_json_summary(import->arena, &line, file, document);
    puts(line.data);
    buffer_free(&line);
}

static const char *outcome_name(const char *outcome) {
    static const char *const names[][2] = {
        {"new", "新导入"},
        {"version", "新版本"},
        {"unchanged", "没有变化"},
        {"replacement", "替换待确认的文本"},
        {"correction", "更正稿，确认后替换现有文本"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(outcome, names[i][0]) == 0)
            return names[i][1];
    return outcome;
}

static void print_day(const struct import *import, const struct imported *imported, const struct version *version,
                      const struct legal_document *document) {
    if (strcmp(version->effective_state, "proposed") != 0) {
        printf("  施行日：%s，已确认\n", date_long(import->arena, version->effective_on));
        return;
    }
    const char *day = version->effective_on.year ? date_long(import->arena, version->effective_on) : "未知";
    printf("  施行日：%s，待确认（%s）。确认：gongshi-import basis --confirm %lld%s\n", day, document->effective_reason,
           (long long)imported->version_id, version->effective_on.year ? " [--effective 日期]" : " --effective 日期");
}

static void print_unplaced(const struct legal_document *document) {
    if (document->annexes.count > 0)
        printf("  附件 %zu 行不作条文导入（从第 %d 行起）\n", document->annexes.count, document->annexes.items[0].line);
    if (document->unplaced.count > 0)
        printf("  需要核对 %zu 处：\n", document->unplaced.count);
    for (size_t i = 0; i < document->unplaced.count; i++)
        printf("    第 %d 行  %s\n", document->unplaced.items[i].line, document->unplaced.items[i].text);
}

static void report(const struct import *import, const struct imported *imported,
                   const struct legal_document *document) {
    struct version version = {.effective_state = ""};
    db_row(import->db, import->arena, &read_version, &version, DB(imported->version_id));
    printf("《%s》%s：/basis/%lld 第 %lld 版（版本编号 %lld），%zu 条\n", document->title,
           outcome_name(imported->outcome), (long long)imported->basis_id, (long long)version.number,
           (long long)imported->version_id, document->numbered);
    print_day(import, imported, &version, document);
    print_unplaced(document);
}

static bool take(const struct import *import, const char *file, const struct legal_document *document) {
    struct buffer json = {0};
    struct imported imported = {0};
    struct db_refusal refusal;
    legal_json_document(import->arena, &json, base_name(file), document);
    bool taken = db_call(import->db, import->arena, &take_basis, &imported, &refusal, DB(import->login),
                         DB(db_request_id(import->arena)), DB(json.data), DB((int64_t)0), DB((int64_t)0),
                         DB((const char *)NULL));
    if (taken)
        report(import, &imported, document);
    else
        import_complain(file, "《%s》%s", document->title, refusal.message);
    buffer_free(&json);
    return taken;
}

static bool read_one(const struct import *import, const char *file) {
    size_t length;
    char *text = import_read_file(import->arena, file, &length);
    if (!text)
        return false;
    struct legal_file read = legal_text_parse(import->arena, base_name(file), text, length);
    bool good = read.error == NULL;
    if (!good)
        import_complain(file, "%s", read.error);
    for (size_t i = 0; i < read.count; i++) {
        apply_given_days(import, &read.documents[i]);
        if (import->dry_run)
            describe(import, file, &read.documents[i]);
        else
            good = take(import, file, &read.documents[i]) && good;
    }
    return good;
}

int import_basis(struct import *import, char *const *files, size_t count) {
    int failed = 0;
    for (size_t i = 0; i < count; i++) {
        import_progress(i, count, files[i]);
        failed += !read_one(import, files[i]);
        arena_reset(import->arena);
    }
    import_progress(count, count, NULL);
    return failed;
}
