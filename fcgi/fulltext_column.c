/* Writing the columns of tags. One chunk is held and written back when another is needed: entries come mostly in order.
 */
#include "fulltext_column.h"

#include <stdlib.h>
#include <string.h>

#define CACHED     1024
#define CACHED_TAG 40
#define MOST_TAGS  UINT16_MAX

_Static_assert(sizeof(struct fulltext_row) == 16, "a row of the columns is 16 bytes");

enum statement { LOAD, NEXT, STORE, DROP, FIND_TAG, ADD_TAG, STATEMENTS };
static const char *const statements[] = {
    [LOAD] = "SELECT first, rows FROM column_%w WHERE first <= ?1 ORDER BY first DESC LIMIT 1",
    [NEXT] = "SELECT first FROM column_%w WHERE first > ?1 ORDER BY first LIMIT 1",
    [STORE] = "INSERT OR REPLACE INTO column_%w (first, rows) VALUES (?1, ?2)",
    [DROP] = "DELETE FROM column_%w WHERE first = ?1",
    [FIND_TAG] = "SELECT number FROM tag_%w WHERE name = ?1 AND place = ?2",
    [ADD_TAG] = "INSERT INTO tag_%w (name, place) VALUES (?1, ?2) RETURNING number",
};

struct fulltext_columns {
    sqlite3_stmt *statements[STATEMENTS];
    struct fulltext_row rows[FULLTEXT_CHUNK];
    size_t count;
    int64_t first, next; /* the rows the held chunk is for: first to next - 1 */
    bool held, changed;
    struct {
        char name[CACHED_TAG];
        size_t place;
        uint16_t number;
    } cached[CACHED];
};

struct fulltext_columns *fulltext_columns_new(sqlite3 *sqlite, const char *kind) {
    struct fulltext_columns *columns = calloc(1, sizeof *columns);
    if (!columns)
        abort();
    for (size_t i = 0; i < STATEMENTS; i++) {
        char *text = sqlite3_mprintf(statements[i], kind);
        int code = sqlite3_prepare_v3(sqlite, text, -1, SQLITE_PREPARE_PERSISTENT, &columns->statements[i], NULL);
        sqlite3_free(text);
        if (code == SQLITE_OK)
            continue;
        fulltext_columns_free(columns);
        return NULL;
    }
    return columns;
}

void fulltext_columns_free(struct fulltext_columns *columns) {
    for (size_t i = 0; columns && i < STATEMENTS; i++)
        sqlite3_finalize(columns->statements[i]);
    free(columns);
}

/* ---- tags as numbers ---- */

/* Runs a statement that answers with one number at most; -1 when it failed. */
static int64_t ask_number(sqlite3_stmt *statement, int64_t otherwise) {
    int code = sqlite3_step(statement);
    int64_t number = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : code == SQLITE_DONE ? otherwise : -1;
    return sqlite3_reset(statement) == SQLITE_OK ? number : -1;
}

static int64_t ask_tag(sqlite3_stmt *statement, const char *name, size_t length, size_t place) {
    sqlite3_bind_text(statement, 1, name, (int)length, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, (sqlite3_int64)place);
    return ask_number(statement, 0);
}

/* Beyond 65,535 tags, which no kind has, they are not counted. */
static bool number_of(struct fulltext_columns *columns, const char *name, size_t length, size_t place,
                      uint16_t *number) {
    uint32_t hash = (uint32_t)place;
    for (size_t i = 0; i < length; i++)
        hash = hash * 31 + (unsigned char)name[i];
    hash %= CACHED;
    bool fits = length < CACHED_TAG;
    if (fits && columns->cached[hash].number && columns->cached[hash].place == place &&
        strncmp(columns->cached[hash].name, name, length) == 0 && !columns->cached[hash].name[length]) {
        *number = columns->cached[hash].number;
        return true;
    }
    int64_t found = ask_tag(columns->statements[FIND_TAG], name, length, place);
    if (found == 0)
        found = ask_tag(columns->statements[ADD_TAG], name, length, place);
    *number = found > 0 && found <= MOST_TAGS ? (uint16_t)found : 0;
    if (fits && *number) {
        memcpy(columns->cached[hash].name, name, length);
        columns->cached[hash].name[length] = '\0';
        columns->cached[hash].place = place;
        columns->cached[hash].number = *number;
    }
    return found > 0;
}

static bool number_tags(struct fulltext_columns *columns, const char *tags, struct fulltext_row *row) {
    for (size_t place = 0; place < FULLTEXT_TAGS; place++) {
        tags += strspn(tags, " ");
        size_t length = strcspn(tags, " ");
        if (!length)
            break;
        if (strncmp(tags, FULLTEXT_NO_TAG, length) != 0 && !number_of(columns, tags, length, place, &row->tags[place]))
            return false;
        tags += length;
    }
    return true;
}

/* ---- chunks ---- */

bool fulltext_columns_flush(struct fulltext_columns *columns) {
    if (!columns->changed)
        return true;
    sqlite3_stmt *write = columns->statements[columns->count ? STORE : DROP];
    sqlite3_bind_int64(write, 1, columns->first);
    if (columns->count)
        sqlite3_bind_blob(write, 2, columns->rows, (int)(columns->count * sizeof *columns->rows), SQLITE_STATIC);
    sqlite3_step(write);
    columns->changed = false;
    return sqlite3_reset(write) == SQLITE_OK;
}

/* Where there is no chunk yet, one that begins with the first row there can be. */
static bool hold_chunk(struct fulltext_columns *columns, int64_t row) {
    if (columns->held && row >= columns->first && row < columns->next)
        return true;
    if (!fulltext_columns_flush(columns))
        return false;
    sqlite3_stmt *load = columns->statements[LOAD];
    sqlite3_bind_int64(load, 1, row);
    columns->first = 0;
    columns->count = 0;
    if (sqlite3_step(load) == SQLITE_ROW) {
        size_t bytes = (size_t)sqlite3_column_bytes(load, 1);
        columns->first = sqlite3_column_int64(load, 0);
        columns->count = bytes / sizeof *columns->rows;
        if (columns->count > FULLTEXT_CHUNK)
            columns->count = FULLTEXT_CHUNK;
        memcpy(columns->rows, sqlite3_column_blob(load, 1), columns->count * sizeof *columns->rows);
    }
    if (sqlite3_reset(load) != SQLITE_OK)
        return false;
    sqlite3_bind_int64(columns->statements[NEXT], 1, row);
    columns->next = ask_number(columns->statements[NEXT], INT64_MAX);
    columns->held = columns->next > 0;
    return columns->held;
}

/* The first place in the held chunk whose row is not smaller. */
static size_t find_place(const struct fulltext_columns *columns, int64_t row) {
    size_t low = 0, high = columns->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (columns->rows[middle].row < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Makes room in a full chunk: what comes after all others begins a new one, else the chunk is halved. */
static bool split_chunk(struct fulltext_columns *columns, int64_t row) {
    size_t kept =
        columns->next == INT64_MAX && row > columns->rows[columns->count - 1].row ? FULLTEXT_CHUNK : FULLTEXT_CHUNK / 2;
    size_t moved = columns->count - kept;
    int64_t boundary = moved ? columns->rows[kept].row : row;
    columns->count = kept;
    columns->changed = true;
    if (!fulltext_columns_flush(columns))
        return false;
    memmove(columns->rows, columns->rows + kept, moved * sizeof *columns->rows);
    columns->count = moved;
    columns->first = boundary;
    columns->changed = moved > 0;
    return hold_chunk(columns, row);
}

bool fulltext_columns_put(struct fulltext_columns *columns, int64_t row, const char *tags) {
    struct fulltext_row put = {.row = row};
    if (!number_tags(columns, tags, &put) || !hold_chunk(columns, row))
        return false;
    if (columns->count == FULLTEXT_CHUNK && !split_chunk(columns, row))
        return false;
    size_t place = find_place(columns, row);
    bool known = place < columns->count && columns->rows[place].row == row;
    if (!known) {
        memmove(columns->rows + place + 1, columns->rows + place, (columns->count - place) * sizeof put);
        columns->count++;
    }
    columns->rows[place] = put;
    columns->changed = true;
    return true;
}

bool fulltext_columns_drop(struct fulltext_columns *columns, int64_t row) {
    if (!hold_chunk(columns, row))
        return false;
    size_t place = find_place(columns, row);
    if (place == columns->count || columns->rows[place].row != row)
        return true;
    columns->count--;
    memmove(columns->rows + place, columns->rows + place + 1, (columns->count - place) * sizeof *columns->rows);
    columns->changed = true;
    return true;
}
