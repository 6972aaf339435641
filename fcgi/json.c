/* JSON writer. */
#include "json.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

void json_start(struct json *json, struct buffer *out) {
    *json = (struct json){.out = out};
}

static void write_string(struct buffer *out, const char *text, size_t length) {
    buffer_add_char(out, '"');
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        bool separator = c == 0xE2 && i + 2 < length && (unsigned char)text[i + 1] == 0x80 &&
                         ((unsigned char)text[i + 2] | 1) == 0xA9;
        if (c == '"' || c == '\\')
            buffer_printf(out, "\\%c", c);
        else if (c == '\n')
            buffer_add_text(out, "\\n");
        else if (c < 0x20 || c == 0x7F || c == '<')
            buffer_printf(out, "\\u%04x", c);
        else if (separator)
            buffer_printf(out, "\\u202%c", (unsigned char)text[(i += 2)] == 0xA8 ? '8' : '9');
        else
            buffer_add_char(out, (char)c);
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

void json_null(struct json *json, const char *key) {
    begin(json, key);
    buffer_add_text(json->out, "null");
}
