/* A JSON writer onto a buffer: commas and escapes are its affair, the order of calls is the caller's. */
#ifndef FCGI_JSON_H
#define FCGI_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buffer.h"

#define JSON_DEPTH 16

struct json {
    struct buffer *out;
    char closers[JSON_DEPTH];
    int depth;
    bool comma;
};

/* Writes to the end of out. */
void json_start(struct json *json, struct buffer *out);

/* Opens an object or array; key is its name inside an object, NULL inside an array and at the top. At most 16 deep. */
void json_object(struct json *json, const char *key);
void json_array(struct json *json, const char *key);

/* Closes what was opened last. */
void json_end(struct json *json);

/* A member or element; text must be valid UTF-8, a NULL text writes null. `<` and U+2028/9 are written as \u escapes,
 * so that the result may stand inside a script element. */
void json_text(struct json *json, const char *key, const char *text);
void json_text_n(struct json *json, const char *key, const char *text, size_t length);
void json_integer(struct json *json, const char *key, int64_t value);
void json_bool(struct json *json, const char *key, bool value);

/* A value that is JSON already. It is not changed: what stands in a script element must not come this way. */
void json_raw(struct json *json, const char *key, const char *value, size_t length);
void json_null(struct json *json, const char *key);

#endif
