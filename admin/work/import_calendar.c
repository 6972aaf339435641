/* gongshi-import calendar: the State Council's arrangements of days off. */
#include <stdio.h>
#include <string.h>

#include "../../fcgi/utf8.h"
#include "import.h"

struct arranged {
    const char *outcome;
};
DB_QUERY(take_calendar, struct arranged, "CALL import_calendar(?, ?, ?, ?, ?, ?)", DB_COLUMN(struct arranged, outcome))

/* The year of the first date in the file; the database checks that all dates are of this year. 0 when there is none. */
static int find_year(const char *text) {
    const char *at = strstr(text, "\"date\"");
    at = at ? strchr(at + 6, ':') : NULL;
    at = at ? at + 1 + strspn(at + 1, " \t\r\n\"") : NULL;
    int year = 0;
    for (int i = 0; at && i < 4; i++) {
        if (at[i] < '0' || at[i] > '9')
            return 0;
        year = year * 10 + (at[i] - '0');
    }
    return year;
}

static const char *outcome_name(const char *outcome) {
    return strcmp(outcome, "new") == 0 ? "新导入" : strcmp(outcome, "version") == 0 ? "已更新" : "没有变化";
}

static bool take(const struct import *import, const char *file) {
    size_t length;
    const char *text = import_read_file(import->arena, file, &length), *slash = strrchr(file, '/');
    const char *source = import->source ? import->source : slash ? slash + 1 : file;
    struct arranged arranged = {0};
    struct db_refusal refusal;
    if (!text)
        return false;
    int year = memchr(text, 0, length) || !utf8_valid(text, length) ? 0 : find_year(text);
    if (year == 0) {
        import_complain(file, "不是放假安排：应为 [{\"date\":\"2026-01-01\",\"name\":\"元旦\",\"off\":true}, …]");
        return false;
    }
    if (!db_call(import->db, import->arena, &take_calendar, &arranged, &refusal, DB(import->login),
                 DB(db_request_id(import->arena)), DB(year), DB(source), DB(text), DB((const char *)NULL))) {
        import_complain(file, "%s", import_refusal(&refusal));
        return false;
    }
    printf("%d年放假安排：%s（%s）\n", year, outcome_name(arranged.outcome), source);
    return true;
}

int import_calendars(struct import *import, char *const *files, size_t count) {
    int failed = 0;
    for (size_t i = 0; i < count; i++) {
        import_progress(i, count, files[i]);
        failed += !take(import, files[i]);
        arena_reset(import->arena);
    }
    import_progress(count, count, NULL);
    return failed;
}
