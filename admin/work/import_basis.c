/* gongshi-import basis: legal texts into the library. */
#include <stdio.h>
#include <string.h>

#include "../../fcgi/buffer.h"
#include "import.h"
#include "legal_date.h"
#include "legal_doubt.h"
#include "legal_json.h"

struct imported {
    int64_t basis_id, version_id;
    const char *outcome;
};
DB_QUERY(take_basis, struct imported, "CALL import_basis(?, ?, ?, ?, ?, ?)", DB_COLUMN(struct imported, basis_id),
         DB_COLUMN(struct imported, version_id), DB_COLUMN(struct imported, outcome))

struct version {
    int64_t number;
    struct date issued_on, effective_on;
    const char *effective_state, *effective_reason;
};
DB_QUERY(read_version, struct version,
         "SELECT number, issued_on, effective_on, effective_state, effective_reason FROM work_basis_version"
         " WHERE id = ?",
         DB_COLUMN(struct version, number), DB_COLUMN(struct version, issued_on),
         DB_COLUMN(struct version, effective_on), DB_COLUMN(struct version, effective_state),
         DB_COLUMN(struct version, effective_reason))

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
        document->effective_amended = false;
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

static bool is_confirmed(const struct version *version) {
    return strcmp(version->effective_state, "confirmed") == 0;
}

static void print_day(const struct import *import, const struct imported *imported, const struct version *version,
                      const struct legal_document *document) {
    if (is_confirmed(version)) {
        printf("  施行日：%s，已确认\n", date_long(import->arena, version->effective_on));
        return;
    }
    const char *day = version->effective_on.year ? date_long(import->arena, version->effective_on) : "未知";
    printf("  施行日：%s，待确认（%s）。确认：gongshi-import basis --confirm %lld%s\n", day, version->effective_reason,
           (long long)imported->version_id, version->effective_on.year ? " [--effective 日期]" : " --effective 日期");
    if (document->effective_amended)
        puts("  修改决定另定施行日的，确认时用 --effective 写明");
}

static void print_unplaced(const struct legal_document *document) {
    if (document->annexes.count > 0)
        printf("  附件 %zu 行不作条文导入（从第 %d 行起）\n", document->annexes.count, document->annexes.items[0].line);
    if (document->unplaced.count > 0)
        printf("  需要核对 %zu 处：\n", document->unplaced.count);
    for (size_t i = 0; i < document->unplaced.count; i++)
        printf("    第 %d 行  %s\n", document->unplaced.items[i].line, document->unplaced.items[i].text);
}

/* A text that stands already is left as it is, and with it its days. Returns false after a complaint when the command
 * line gave another day: an option must not look as if it had been taken. */
static bool took_given_days(const struct import *import, const char *file, const struct imported *imported,
                            const struct version *version, const char *title) {
    bool same = strcmp(imported->outcome, "unchanged") == 0;
    bool issued = same && import->issued.year && legal_date_compare(import->issued, version->issued_on) != 0;
    bool effective =
        same && import->effective.year && legal_date_compare(import->effective, version->effective_on) != 0;
    long long id = (long long)imported->version_id;
    if (effective && !issued && !is_confirmed(version))
        import_complain(
            file, "《%s》没有变化，--effective 没有采用；改施行日：gongshi-import basis --confirm %lld --effective %s",
            title, id, date_iso(import->arena, import->effective));
    else if (issued || effective)
        import_complain(
            file,
            "《%s》没有变化，%s%s 没有采用；要改，先撤回再导入：gongshi-import basis --withdraw %lld --reason 理由",
            title, issued ? " --issued" : "", effective ? " --effective" : "", id);
    return !issued && !effective;
}

/* Says what became of a document. Returns false when not all that was asked for was done. */
static bool report(const struct import *import, const char *file, const struct imported *imported,
                   const struct legal_document *document) {
    struct version version = {.effective_state = "", .effective_reason = ""};
    db_row(import->db, import->arena, &read_version, &version, DB(imported->version_id));
    printf("《%s》%s：/basis/%lld 第 %lld 版（版本编号 %lld），%zu 条\n", document->title,
           outcome_name(imported->outcome), (long long)imported->basis_id, (long long)version.number,
           (long long)imported->version_id, document->numbered);
    print_day(import, imported, &version, document);
    print_unplaced(document);
    return took_given_days(import, file, imported, &version, document->title);
}

static bool take(const struct import *import, const char *file, const struct legal_document *document) {
    struct buffer json = {0};
    struct imported imported = {0};
    struct db_refusal refusal;
    legal_json_document(import->arena, &json, base_name(file), document);
    bool taken = db_call(import->db, import->arena, &take_basis, &imported, &refusal, DB(import->login),
                         DB(db_request_id(import->arena)), DB(json.data), DB((int64_t)0), DB((int64_t)0),
                         DB((const char *)NULL));
    if (!taken)
        import_complain(file, "《%s》%s", document->title, import_refusal(&refusal));
    buffer_free(&json);
    return taken && report(import, file, &imported, document);
}

/* Describes or takes one document; what is no legal text is described, but never taken. */
static bool follow(const struct import *import, const char *file, const struct legal_document *document) {
    const char *doubt = legal_doubt(document);
    if (import->dry_run)
        describe(import, file, document);
    if (doubt)
        import_complain(file, "《%s》%s，%s", document->title, doubt, import->dry_run ? "不能导入" : "没有导入");
    return !doubt && (import->dry_run || take(import, file, document));
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
        good = follow(import, file, &read.documents[i]) && good;
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
