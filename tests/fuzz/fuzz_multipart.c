/*
 * Fuzzing of the multipart parser: the first line is the Content-Type, the rest the body. It is parsed whole, byte by
 * byte and in pieces; all three must tell the same events, and every begun part must end unless the body is broken.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/multipart.h"

#define FAIL_UNLESS(condition)                                                                                         \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            abort();                                                                                                   \
    } while (0)

/* What was told, without the cuts between pieces of content. */
struct told {
    struct buffer text;
    bool open;
};

static bool begin(void *context, const char *name, const char *filename) {
    struct told *told = context;
    FAIL_UNLESS(!told->open);
    told->open = true;
    buffer_printf(&told->text, "<%s|%s>", name, filename ? filename : "-");
    return true;
}

static bool data(void *context, const char *bytes, size_t length) {
    struct told *told = context;
    FAIL_UNLESS(told->open && length);
    buffer_add(&told->text, bytes, length);
    return true;
}

static bool end(void *context) {
    struct told *told = context;
    FAIL_UNLESS(told->open);
    told->open = false;
    buffer_add_char(&told->text, ';');
    return true;
}

/* Returns 2 when the body came to its end, 1 when it did not, 0 when its type was refused. */
static int parse(const char *type, const uint8_t *body, size_t size, size_t piece, struct told *told) {
    static const struct multipart_events events = {begin, data, end};
    struct multipart multipart;
    if (!multipart_start(&multipart, type, &events, told))
        return 0;
    bool good = true;
    for (size_t i = 0; good && i < size; i += piece)
        good = multipart_feed(&multipart, (const char *)body + i, size - i < piece ? size - i : piece);
    bool whole = multipart_finish(&multipart) && good;
    FAIL_UNLESS(!whole || !told->open);
    return whole ? 2 : 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    const uint8_t *line_end = size ? memchr(bytes, '\n', size) : NULL;
    if (!line_end)
        return 0;
    size_t length = (size_t)(line_end - bytes), rest = size - length - 1;
    const size_t pieces[] = {rest + 1, 1, 7};
    char *type = strndup((const char *)bytes, length);
    struct told first = {0};
    int outcome = parse(type, line_end + 1, rest, pieces[0], &first);
    for (int i = 1; i < 3; i++) {
        struct told other = {0};
        FAIL_UNLESS(parse(type, line_end + 1, rest, pieces[i], &other) == outcome);
        if (outcome == 2) {
            FAIL_UNLESS(other.text.length == first.text.length);
            FAIL_UNLESS(!first.text.length || memcmp(other.text.data, first.text.data, first.text.length) == 0);
        }
        buffer_free(&other.text);
    }
    buffer_free(&first.text);
    free(type);
    return 0;
}
