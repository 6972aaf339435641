/* CSV, and its other character set. */
#include <errno.h>
#include <iconv.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/utf8.h"
#include "write.h"

/* What spreadsheets take for the beginning of a formula; the wide forms as some of them do. */
static bool looks_like_formula(const char *text) {
    static const char *const wide[] = {"＝", "＋", "－", "＠"};
    if (*text && strchr("=+-@\t\r", *text))
        return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (strncmp(text, wide[i], strlen(wide[i])) == 0)
            return true;
    return false;
}

static void add_quoted(struct buffer *to, const char *text, size_t length, bool formula) {
    buffer_add_char(to, '"');
    if (formula)
        buffer_add_char(to, '\'');
    while (length) {
        const char *quote = memchr(text, '"', length);
        size_t piece = quote ? (size_t)(quote - text) + 1 : length;
        buffer_add(to, text, piece);
        if (quote)
            buffer_add_char(to, '"');
        text += piece;
        length -= piece;
    }
    buffer_add_char(to, '"');
}

static void add_words(struct buffer *to, const char *text, size_t length) {
    bool formula = looks_like_formula(text);
    if (formula || strcspn(text, ",\"\r\n") < length)
        add_quoted(to, text, length, formula);
    else
        buffer_add(to, text, length);
}

static void add_money(struct buffer *to, int64_t fen) {
    uint64_t all = fen < 0 ? -(uint64_t)fen : (uint64_t)fen;
    buffer_printf(to, "%s%" PRIu64 ".%02u", fen < 0 ? "-" : "", all / 100, (unsigned)(all % 100));
}

static void add_cell(struct buffer *to, enum data_type type, const struct db_cell *cell) {
    if (cell->null)
        return;
    if (type == DATA_INTEGER)
        buffer_printf(to, "%" PRId64, cell->integer);
    else if (type == DATA_MONEY)
        add_money(to, cell->integer);
    else if (type == DATA_FLAG)
        buffer_add_text(to, cell->integer ? "是" : "否");
    else if (type == DATA_DATE)
        buffer_printf(to, "%04d-%02d-%02d", cell->date.year, cell->date.month, cell->date.day);
    else if (type == DATA_DECIMAL)
        buffer_add(to, cell->text, data_decimal_length(cell->text, cell->length));
    else
        add_words(to, cell->text, cell->length);
}

void data_csv_head(struct buffer *to, const struct data_register *reg, bool names) {
    for (size_t i = 0; i < reg->column_count; i++) {
        const char *heading = names ? reg->columns[i].name : reg->columns[i].label;
        if (i)
            buffer_add_char(to, ',');
        add_words(to, heading, strlen(heading));
    }
    buffer_add_text(to, "\r\n");
}

void data_csv_row(struct buffer *to, const struct data_register *reg, const struct db_cell *cells) {
    for (size_t i = 0; i < reg->column_count; i++) {
        if (i)
            buffer_add_char(to, ',');
        add_cell(to, reg->columns[i].type, &cells[i]);
    }
    buffer_add_text(to, "\r\n");
}

size_t data_decimal_length(const char *text, size_t length) {
    if (!memchr(text, '.', length))
        return length;
    while (text[length - 1] == '0')
        length--;
    return text[length - 1] == '.' ? length - 1 : length;
}

/* One character that GB18030 does not have. */
static size_t add_code_point(struct buffer *to, const char *text) {
    const char *end = text;
    buffer_printf(to, "[U+%04X]", (unsigned)utf8_next(&end));
    return (size_t)(end - text);
}

size_t data_add_gb18030(struct buffer *to, const char *text, size_t length) {
    char bytes[4096], *from = (char *)(uintptr_t)text;
    size_t missing = 0;
    iconv_t converter = iconv_open("GB18030", "UTF-8");
    if (converter == (iconv_t)-1)
        abort(); /* part of the C library */
    while (length) {
        char *out = bytes;
        size_t room = sizeof bytes;
        size_t state = iconv(converter, &from, &length, &out, &room);
        buffer_add(to, bytes, (size_t)(out - bytes));
        if (state == (size_t)-1 && errno == EILSEQ) {
            size_t skipped = add_code_point(to, from);
            from += skipped;
            length -= skipped;
            missing++;
        }
    }
    iconv_close(converter);
    return missing;
}
