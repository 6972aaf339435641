/* Registers: finding one, and the SQL made of its declaration. Texts made here last as long as the program. */
#include "register.h"

#include <stdlib.h>
#include <string.h>

#include "../../fcgi/buffer.h"

#define MOST_REGISTERS 32

static struct data_queries queries[MOST_REGISTERS];
static struct db_column columns[MOST_REGISTERS][DATA_MOST_COLUMNS + 1];

const struct data_register *data_find(const char *code) {
    for (size_t i = 0; i < data_register_count; i++)
        if (strcmp(data_registers[i]->code, code) == 0)
            return data_registers[i];
    return NULL;
}

size_t data_column_index(const struct data_register *reg, const char *name) {
    for (size_t i = 0; name && i < reg->column_count; i++)
        if (strcmp(reg->columns[i].name, name) == 0)
            return i;
    return SIZE_MAX;
}

/* FNV-1a. */
static uint32_t add_to_hash(uint32_t hash, const char *text) {
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    return (hash ^ '\n') * 16777619u;
}

uint32_t data_shape(const struct data_register *reg) {
    uint32_t hash = add_to_hash(2166136261u, reg->from);
    for (size_t i = 0; i < reg->column_count; i++) {
        const struct data_column *column = &reg->columns[i];
        hash = add_to_hash(add_to_hash(hash, column->name), column->label);
        hash = add_to_hash(hash ^ (uint32_t)column->type, column->sql ? column->sql : "");
    }
    return hash;
}

static size_t index_of(const struct data_register *reg) {
    for (size_t i = 0; i < data_register_count && i < MOST_REGISTERS; i++)
        if (data_registers[i] == reg && reg->column_count <= DATA_MOST_COLUMNS &&
            reg->filter_count <= DATA_MOST_FILTERS)
            return i;
    abort(); /* a register that is not in the list, or larger than there is room for */
}

struct data_queries *data_queries(const struct data_register *reg) {
    return &queries[index_of(reg)];
}

static enum db_type type_of(const struct data_column *column) {
    switch (column->type) {
    case DATA_INTEGER:
    case DATA_MONEY:
        return DB_TYPE_INTEGER;
    case DATA_FLAG:
        return DB_TYPE_BOOL;
    case DATA_DATE:
        return DB_TYPE_DATE;
    default:
        return DB_TYPE_TEXT;
    }
}

static void fill_columns(const struct data_register *reg, struct db_column *to) {
    to[0] = (struct db_column){"row_key", 0, DB_TYPE_INTEGER};
    for (size_t i = 0; i < reg->column_count; i++)
        to[i + 1] = (struct db_column){reg->columns[i].name, 0, type_of(&reg->columns[i])};
}

#define SELECT_ROW "SELECT %s %s AS row_key"
#define PICKED     "JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, picked BIGINT PATH '$')) AS p JOIN "

/* SELECT and FROM; where another source goes before the register's own, it stands in first. */
static void write_select(struct buffer *sql, const struct data_register *reg, const char *first) {
    buffer_printf(sql, SELECT_ROW, *first || reg->large ? "STRAIGHT_JOIN" : "", reg->key);
    for (size_t i = 0; i < reg->column_count; i++) {
        const struct data_column *column = &reg->columns[i];
        buffer_printf(sql, ", %s AS %s", column->sql ? column->sql : column->name, column->name);
    }
    buffer_printf(sql, " FROM %s%s", first, reg->from);
}

static const char *list_sql(const struct data_register *reg) {
    struct buffer sql = {0};
    write_select(&sql, reg, "");
    for (size_t i = 0; i < reg->filter_count; i++)
        if (reg->filters[i].sql)
            buffer_printf(&sql, " AND (? IS NULL OR %s = ?)", reg->filters[i].sql);
    buffer_printf(&sql, " AND %s < ?", reg->key);
    if (reg->bound)
        buffer_printf(&sql, " AND %s", reg->bound);
    buffer_printf(&sql, " ORDER BY %s DESC LIMIT ?", reg->key);
    return sql.data;
}

static const char *one_sql(const struct data_register *reg) {
    struct buffer sql = {0};
    write_select(&sql, reg, "");
    buffer_printf(&sql, " AND %s = ? LIMIT 1", reg->columns[0].sql ? reg->columns[0].sql : reg->columns[0].name);
    return sql.data;
}

static const char *walk_sql(const struct data_register *reg) {
    struct buffer sql = {0};
    write_select(&sql, reg, "");
    buffer_printf(&sql, " AND %s > ? ORDER BY %s LIMIT ?", reg->key, reg->key);
    return sql.data;
}

static const char *pick_sql(const struct data_register *reg) {
    struct buffer sql = {0};
    write_select(&sql, reg, PICKED);
    buffer_printf(&sql, " AND %s = p.picked ORDER BY p.place", reg->key);
    return sql.data;
}

static void ask(struct db_query *query, const struct data_register *reg, const char *sql) {
    struct db_column *to = columns[index_of(reg)];
    fill_columns(reg, to);
    *query = (struct db_query){.name = reg->code, .sql = sql, .columns = to, .column_count = reg->column_count + 1};
    db_register(query);
}

void data_ask_pages(void) {
    for (size_t i = 0; i < data_register_count; i++) {
        const struct data_register *reg = data_registers[i];
        ask(&queries[i].list, reg, list_sql(reg));
        ask(&queries[i].one, reg, one_sql(reg));
        if (strcmp(reg->code, "result") == 0)
            ask(&queries[i].pick, reg, pick_sql(reg));
    }
}

void data_ask_walks(void) {
    for (size_t i = 0; i < data_register_count; i++)
        if (data_registers[i]->kind)
            ask(&queries[i].walk, data_registers[i], walk_sql(data_registers[i]));
}
