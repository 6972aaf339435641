/* Any bytes as a cursor, and as a text in CSV: a cursor that is taken is one that was given, a cell read back is the
 * text (but for the apostrophe before a formula), and GB18030 converts back to what went in. */
#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/utf8.h"
#include "../../portal/data/cursor.h"
#include "../../portal/data/write.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct data_column columns[] = {{"text", DATA_TEXT, "文字", "", false, NULL}};
static const struct data_register reg = {.code = "thing", .columns = columns, .column_count = 1};

static void expect(bool condition) {
    if (!condition)
        abort();
}

static void check_cursor(struct arena *arena, const char *text) {
    int64_t key = 0;
    if (data_cursor_read(text, &reg, "", &key))
        expect(strcmp(data_cursor_write(arena, &reg, "", key), text) == 0);
}

/* Reads the one cell of a line as RFC 4180 says. */
static char *read_cell(struct arena *arena, const struct buffer *line) {
    char *cell = arena_alloc(arena, line->length + 1);
    size_t used = 0, end = line->length - 2;
    expect(memcmp(line->data + end, "\r\n", 2) == 0);
    bool quoted = end && line->data[0] == '"';
    for (size_t i = quoted; i < end - quoted; i++) {
        if (quoted && line->data[i] == '"')
            expect(line->data[++i] == '"');
        else if (!quoted)
            expect(!strchr(",\"\r\n", line->data[i]));
        cell[used++] = line->data[i];
    }
    return cell;
}

static void check_csv(struct arena *arena, const char *text) {
    struct buffer line = {0};
    struct db_cell cell = {.text = text, .length = strlen(text)};
    data_csv_row(&line, &reg, &cell);
    const char *back = read_cell(arena, &line);
    expect(!strchr("=+-@\t\r", *back) || !*back);
    expect(strcmp(*back == '\'' && strcmp(back, text) != 0 ? back + 1 : back, text) == 0);
    buffer_free(&line);
}

static void check_gb18030(struct arena *arena, const char *text) {
    struct buffer bytes = {0};
    if (data_add_gb18030(&bytes, text, strlen(text)) == 0 && bytes.length) {
        char *back = arena_alloc(arena, 4 * bytes.length + 4), *to = back, *from = bytes.data;
        size_t left = bytes.length, room = 4 * bytes.length;
        iconv_t converter = iconv_open("UTF-8", "GB18030");
        expect(iconv(converter, &from, &left, &to, &room) != (size_t)-1);
        iconv_close(converter);
        expect(strcmp(back, text) == 0);
    }
    buffer_free(&bytes);
}

static void check_json(const char *text) {
    struct buffer line = {0};
    struct db_cell cell = {.text = text, .length = strlen(text)};
    data_json_line(&line, &reg, &cell);
    expect(utf8_valid(line.data, line.length) && !memchr(line.data, '\n', line.length - 1));
    buffer_free(&line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena *arena = arena_new();
    const char *text = arena_copy(arena, (const char *)data, size);
    check_cursor(arena, text);
    if (utf8_valid(text, strlen(text))) {
        check_csv(arena, text);
        check_gb18030(arena, text);
        check_json(text);
    }
    arena_free(arena);
    return 0;
}
