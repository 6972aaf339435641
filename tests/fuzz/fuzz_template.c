/* Any bytes as a template: the compiler gives code or one line that says what is wrong, never a crash, never both. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/template/template.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* One include can be read, and one that leaves a block open; all others are missing. */
static bool load(void *context, const char *path, struct buffer *text) {
    (void)context;
    if (strcmp(path, "a/head.html") == 0)
        buffer_add_text(text, "<title>{{name}}</title>\n");
    else if (strcmp(path, "a/open.html") == 0)
        buffer_add_text(text, "{{if name}}");
    else
        return false;
    return true;
}

static void expect(bool condition) {
    if (!condition)
        abort();
}

/* Generated code is plain ASCII text with as many braces opened as closed outside its strings. */
static void expect_code(const struct buffer *code) {
    long depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < code->length; i++) {
        char byte = code->data[i];
        expect(byte == '\n' || (byte >= ' ' && byte <= '~'));
        if (quoted && byte == '\\')
            i++;
        else if (byte == '"')
            quoted = !quoted;
        else if (!quoted)
            depth += (byte == '{') - (byte == '}');
        expect(depth >= 0);
    }
    expect(depth == 0 && !quoted);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct buffer code = {0}, error = {0};
    if (template_compile("a/fuzz.html", (const char *)data, size, load, NULL, &code, &error)) {
        expect(error.length == 0);
        expect_code(&code);
    } else {
        expect(error.length > 0 && strncmp(error.data, "a/", 2) == 0 && strchr(error.data, '\n') == NULL);
    }
    buffer_free(&code);
    buffer_free(&error);
    return 0;
}
