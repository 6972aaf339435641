/* Places in lists ordered by day and number. */
#include "cursor.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define DAY_DIGITS 8

static bool read_text(const char *text, struct cursor *cursor) {
    char iso[DATE_ISO_SIZE] = "YYYY-MM-DD", *end;
    if (strspn(text, "0123456789") != DAY_DIGITS || text[DAY_DIGITS] != '-')
        return false;
    const char *number = text + DAY_DIGITS + 1;
    memcpy(iso, text, 4);
    memcpy(iso + 5, text + 4, 2);
    memcpy(iso + 8, text + 6, 2);
    if (*number < '1' || *number > '9' || !date_parse(iso, &cursor->day))
        return false;
    errno = 0;
    cursor->id = strtoll(number, &end, 10);
    return *end == '\0' && errno == 0;
}

const char *cursor_check(const char *text) {
    struct cursor cursor;
    return read_text(text, &cursor) ? NULL : "翻页位置无法识别，请从第一页开始";
}

struct cursor cursor_read(const char *text) {
    struct cursor cursor = {{9999, 12, 31}, INT64_MAX};
    if (text)
        read_text(text, &cursor);
    return cursor;
}

const char *cursor_write(struct arena *arena, struct date day, int64_t id) {
    return arena_printf(arena, "%04d%02d%02d-%ld", day.year, day.month, day.day, (long)id);
}
