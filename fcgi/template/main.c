/*
 * template INPUT.html OUTPUT.h [DEPFILE]
 *
 * Compiles one template to C. OUTPUT.h is replaced only when all went well. DEPFILE becomes a piece of makefile that
 * says which templates OUTPUT.h was made from. Exit 0, 1 (one line on stderr says where and why), or 2 (usage).
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "template.h"

static bool read_file(const char *path, struct buffer *text) {
    char block[16384];
    size_t size;
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return false;
    while ((size = fread(block, 1, sizeof(block), file)) > 0)
        buffer_add(text, block, size);
    bool good = !ferror(file);
    fclose(file);
    return good;
}

/* The loader of includes: notes each path in the dependencies. */
static bool load(void *context, const char *path, struct buffer *text) {
    buffer_printf(context, " %s", path);
    return read_file(path, text);
}

static bool write_file(const char *path, const struct buffer *content) {
    struct buffer temporary = {0};
    buffer_printf(&temporary, "%s.new", path);
    FILE *file = fopen(temporary.data, "w");
    bool good = file != NULL && fwrite(content->data, 1, content->length, file) == content->length;
    if (file != NULL && fclose(file) != 0)
        good = false;
    good = good && rename(temporary.data, path) == 0;
    if (!good) {
        fprintf(stderr, "%s: cannot be written: %s\n", path, strerror(errno));
        unlink(temporary.data);
    }
    buffer_free(&temporary);
    return good;
}

/* The empty rule for the included files lets make go on when one of them is removed. */
static bool write_dependencies(const char *path, const char *output, const char *input, const struct buffer *included) {
    struct buffer rules = {0};
    const char *names = included->data == NULL ? "" : included->data;
    buffer_printf(&rules, "%s: %s%s\n", output, input, names);
    if (*names != '\0')
        buffer_printf(&rules, "%s:\n", names + 1);
    bool good = write_file(path, &rules);
    buffer_free(&rules);
    return good;
}

int main(int count, char **arguments) {
    struct buffer text = {0}, code = {0}, error = {0}, included = {0};
    if (count != 3 && count != 4) {
        fprintf(stderr, "usage: template INPUT.html OUTPUT.h [DEPFILE]\n");
        return 2;
    }
    const char *input = arguments[1], *output = arguments[2];
    bool good = read_file(input, &text);
    if (!good)
        buffer_printf(&error, "%s: cannot be read: %s", input, strerror(errno));
    good = good &&
           template_compile(input, text.data == NULL ? "" : text.data, text.length, load, &included, &code, &error);
    if (error.length > 0)
        fprintf(stderr, "%s\n", error.data);
    good = good && (count == 3 || write_dependencies(arguments[3], output, input, &included));
    good = good && write_file(output, &code);
    buffer_free(&text);
    buffer_free(&code);
    buffer_free(&error);
    buffer_free(&included);
    return good ? 0 : 1;
}
