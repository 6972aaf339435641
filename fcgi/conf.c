/* Reading the configuration file. */
#include "conf.h"

#include <ctype.h>
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"

static bool is_absolute(const char *value) {
    return value[0] == '/';
}

static bool is_name(const char *value) {
    return value[0] && strspn(value, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(value);
}

static bool is_prefix(const char *value) {
    size_t length = strlen(value);
    return length == 0 ||
           (value[0] == '/' && length > 1 && value[length - 1] != '/' && !strstr(value, "//") &&
            strspn(value, "/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == length);
}

static bool is_web_address(const char *value) {
    bool scheme = strncmp(value, "http://", 7) == 0 || strncmp(value, "https://", 8) == 0;
    return scheme && value[strlen(value) - 1] != '/' && !strpbrk(value, " \"<>");
}

static const struct key {
    const char *name;
    size_t offset;
    bool required;
    bool (*check)(const char *value);
    const char *wanted;
} keys[] = {
    {"database_socket", offsetof(struct conf, database_socket), true, is_absolute, "an absolute path"},
    {"database", offsetof(struct conf, database), true, is_name, "a name of small letters, digits and _"},
    {"secret_dir", offsetof(struct conf, secret_dir), false, is_absolute, "an absolute path"},
    {"prefix", offsetof(struct conf, prefix), false, is_prefix, "empty or a path such as /zhifa"},
    {"site_url", offsetof(struct conf, site_url), true, is_web_address,
     "an http(s) address without a slash at its end"},
    {"search_index", offsetof(struct conf, search_index), true, is_absolute, "an absolute path"},
    {"upload_dir", offsetof(struct conf, upload_dir), true, is_absolute, "an absolute path"},
    {"snapshot_dir", offsetof(struct conf, snapshot_dir), false, is_absolute, "an absolute path"},
    {"cache_dir", offsetof(struct conf, cache_dir), false, is_absolute, "an absolute path"},
};
#define KEY_COUNT (sizeof keys / sizeof *keys)

static char **slot(struct conf *conf, const struct key *key) {
    return (char **)(void *)((char *)conf + key->offset);
}

static char *trim(char *text) {
    while (isspace((unsigned char)*text))
        text++;
    char *end = text + strlen(text);
    while (end > text && isspace((unsigned char)end[-1]))
        *--end = '\0';
    return text;
}

static const struct key *find_key(const char *name) {
    for (size_t i = 0; i < KEY_COUNT; i++)
        if (strcmp(keys[i].name, name) == 0)
            return &keys[i];
    return NULL;
}

/* Takes one line; false when it was not understood, with what is wrong with it in fault. */
static bool read_line(char *line, struct conf *conf, struct buffer *fault) {
    char *name = trim(line);
    if (!*name || *name == '#')
        return true;
    char *equals = strchr(name, '=');
    if (!equals) {
        buffer_add_text(fault, "expected `key = value`");
        return false;
    }
    *equals = '\0';
    name = trim(name);
    char *value = trim(equals + 1);
    const struct key *key = find_key(name);
    if (!key)
        buffer_printf(fault, "unknown key `%.60s`", name);
    else if (*slot(conf, key))
        buffer_printf(fault, "`%s` is set twice", name);
    else if (!utf8_valid(value, strlen(value)) || ((key->required || *value) && !key->check(value)))
        buffer_printf(fault, "`%s` must be %s", name, key->wanted);
    else if (!(*slot(conf, key) = strdup(value)))
        abort();
    return fault->length == 0;
}

static bool read_lines(FILE *file, const char *path, struct conf *conf, struct buffer *error) {
    char *line = NULL;
    size_t size = 0;
    struct buffer fault = {0};
    bool good = true;
    for (int number = 1; good && getline(&line, &size, file) >= 0; number++)
        if (!(good = read_line(line, conf, &fault)))
            buffer_printf(error, "%s:%d: %s", path, number, fault.data);
    if (good && ferror(file)) {
        buffer_printf(error, "%s: %s", path, strerror(errno));
        good = false;
    }
    free(line);
    buffer_free(&fault);
    return good;
}

static bool complete(const char *path, struct conf *conf, struct buffer *error) {
    for (size_t i = 0; i < KEY_COUNT; i++) {
        if (*slot(conf, &keys[i]))
            continue;
        if (keys[i].required) {
            buffer_printf(error, "%s: `%s` is missing (%s)", path, keys[i].name, keys[i].wanted);
            return false;
        }
        if (!(*slot(conf, &keys[i]) = strdup("")))
            abort();
    }
    return true;
}

bool conf_read(const char *path, struct conf *conf, struct buffer *error) {
    *conf = (struct conf){0};
    FILE *file = fopen(path, "re");
    if (!file) {
        buffer_printf(error, "%s: %s", path, strerror(errno));
        return false;
    }
    bool good = read_lines(file, path, conf, error) && complete(path, conf, error);
    fclose(file);
    if (!good)
        conf_free(conf);
    return good;
}

void conf_free(struct conf *conf) {
    for (size_t i = 0; i < KEY_COUNT; i++)
        free(*slot(conf, &keys[i]));
    *conf = (struct conf){0};
}
