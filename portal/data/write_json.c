/* JSON of rows. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "write.h"

static void add_money(struct json *json, const char *key, int64_t fen) {
    char digits[32];
    uint64_t all = fen < 0 ? -(uint64_t)fen : (uint64_t)fen;
    int length =
        snprintf(digits, sizeof digits, "%s%" PRIu64 ".%02u", fen < 0 ? "-" : "", all / 100, (unsigned)(all % 100));
    json_raw(json, key, digits, (size_t)length);
}

static void add_date(struct json *json, const char *key, struct date date) {
    char iso[3 * DATE_ISO_SIZE];
    int length = snprintf(iso, sizeof iso, "%04d-%02d-%02d", date.year, date.month, date.day);
    json_text_n(json, key, iso, (size_t)length);
}

static void add_member(struct json *json, const struct data_column *column, const struct db_cell *cell) {
    if (cell->null)
        json_null(json, column->name);
    else if (column->type == DATA_INTEGER)
        json_integer(json, column->name, cell->integer);
    else if (column->type == DATA_MONEY)
        add_money(json, column->name, cell->integer);
    else if (column->type == DATA_FLAG)
        json_bool(json, column->name, cell->integer != 0);
    else if (column->type == DATA_DATE)
        add_date(json, column->name, cell->date);
    else if (column->type == DATA_DECIMAL)
        json_raw(json, column->name, cell->text, data_decimal_length(cell->text, cell->length));
    else if (column->type == DATA_JSON)
        json_raw(json, column->name, cell->text, cell->length);
    else
        json_text_n(json, column->name, cell->text, cell->length);
}

void data_json_row(struct json *json, const char *key, const struct data_register *reg, const struct db_cell *cells) {
    json_object(json, key);
    for (size_t i = 0; i < reg->column_count; i++)
        add_member(json, &reg->columns[i], &cells[i]);
    json_end(json);
}

void data_json_line(struct buffer *to, const struct data_register *reg, const struct db_cell *cells) {
    struct json json;
    json_start(&json, to);
    data_json_row(&json, NULL, reg, cells);
    buffer_add_char(to, '\n');
}
