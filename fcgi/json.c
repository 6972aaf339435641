/* JSON writer. */
#include "json.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

void json_start(struct json *json, struct buffer *out) {
    *json = (struct json){.out = out};
}

/* The bytes that stand for themselves go in one piece: nearly all of a text does. */
static size_t plain_length(const char *text, size_t length) {
    size_t i = 0;
    for (; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c < 0x20 || c == '"' || c == '\\' || c == '<' || c == 0x7F || c == 0xE2)
            break;
    }
    return i;
}

/* Writes the one character at text, which does not stand for itself or may not; returns its bytes. */
static size_t write_special(struct buffer *out, const char *text, size_t length) {
    unsigned char c = (unsigned char)*text;
    bool separator = c == 0xE2 && length > 2 && (unsigned char)text[1] == 0x80 && ((unsigned char)text[2] | 1) == 0xA9;
    if (separator)
        buffer_add_text(out, (unsigned char)text[2] == 0xA8 ? "\\u2028" : "\\u2029");
    else if (c == '"' || c == '\\')
        buffer_printf(out, "\\%c", c);
    else if (c == '\n')
        buffer_add_text(out, "\\n");
    else if (c == 0xE2)
        buffer_add_char(out, (char)c);
    else
        buffer_printf(out, "\\u%04x", c);
    return separator ? 3 : 1;
}

static void write_string(struct buffer *out, const char *text, size_t length) {
    buffer_add_char(out, '"');
    for (size_t i = 0; i < length;) {
        size_t plain = plain_length(text + i, length - i);
        buffer_add(out, text + i, plain);
        i += plain;
        if (i < length)
            i += write_special(out, text + i, length - i);
    }
    buffer_add_char(out, '"');
}

static void begin(struct json *json, const char *key) {
    if (json->comma)
        buffer_add_char(json->out, ',');
    json->comma = true;
    if (!key)
        return;
    write_string(json->out, key, strlen(key));
    buffer_add_char(json->out, ':');
}

static void open_level(struct json *json, const char *key, char opener, char closer) {
    if (json->depth == JSON_DEPTH)
        abort(); /* depth is fixed by the code that writes, never by input */
    begin(json, key);
    buffer_add_char(json->out, opener);
    json->closers[json->depth++] = closer;
    json->comma = false;
}

void json_object(struct json *json, const char *key) {
    open_level(json, key, '{', '}');
}

void json_array(struct json *json, const char *key) {
    open_level(json, key, '[', ']');
}

void json_end(struct json *json) {
    if (json->depth == 0)
        abort();
    buffer_add_char(json->out, json->closers[--json->depth]);
    json->comma = true;
}

void json_text(struct json *json, const char *key, const char *text) {
    if (text)
        json_text_n(json, key, text, strlen(text));
    else
        json_null(json, key);
}

void json_text_n(struct json *json, const char *key, const char *text, size_t length) {
    begin(json, key);
    write_string(json->out, text, length);
}

void json_integer(struct json *json, const char *key, int64_t value) {
    begin(json, key);
    buffer_printf(json->out, "%" PRId64, value);
}

void json_bool(struct json *json, const char *key, bool value) {
    begin(json, key);
    buffer_add_text(json->out, value ? "true" : "false");
}

void json_raw(struct json *json, const char *key, const char *value, size_t length) {
    begin(json, key);
    buffer_add(json->out, value, length);
}

void json_null(struct json *json, const char *key) {
    begin(json, key);
    buffer_add_text(json->out, "null");
}
