/* What the parts of the import command share: connecting, complaining, progress, reading files. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "import.h"
#include "legal_lines.h"

#define ACCOUNT "gongshi_import"

void import_complain(const char *file, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "gongshi-import: %s%s", file ? file : "", file ? ": " : "");
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

const char *import_refusal(const struct db_refusal *refusal) {
    const char *colon = strstr(refusal->message, ": ");
    return colon ? colon + 2 : refusal->message;
}

void import_progress(size_t index, size_t count, const char *file) {
    if (count < 2 || !isatty(STDERR_FILENO))
        return;
    if (index < count)
        fprintf(stderr, "\r\033[K%zu/%zu %.60s", index + 1, count, file);
    else
        fputs("\r\033[K", stderr);
    fflush(stderr);
}

/* A command has nobody to answer to later: it says what happened and ends. */
static void fail(void *context, enum db_fault fault, const char *message) {
    (void)context;
    fflush(stdout);
    import_complain(NULL, fault == DB_AWAY ? "数据库没有应答：%s" : "数据库出错：%s", message);
    exit(1);
}

bool import_connect(struct import *import) {
    struct buffer error = {0};
    bool ready = false;
    if (!conf_read(import->conf_path, &import->conf, &error)) {
        import_complain(NULL, "%s", error.data);
        goto done;
    }
    import->db = db_new(&import->conf, ACCOUNT, SCHEMA_VERSION, fail, NULL);
    db_patience(import->db, 60);
    enum db_start start = db_start(import->db, &error);
    ready = start == DB_READY;
    if (!ready)
        import_complain(NULL, "%s%s%s", start == DB_ABSENT ? "数据库没有应答" : "数据库与程序不合",
                        error.length ? "：" : "", error.length ? error.data : "");
done:
    buffer_free(&error);
    return ready;
}

static char *read_stream(struct arena *arena, FILE *stream, const char *path, size_t *length) {
    struct stat status;
    if (fstat(fileno(stream), &status) != 0 || !S_ISREG(status.st_mode)) {
        import_complain(path, "不是普通文件");
        return NULL;
    }
    if (status.st_size > LEGAL_TEXT_LIMIT) {
        import_complain(path, "文件超过 %d MB", LEGAL_TEXT_LIMIT / 1024 / 1024);
        return NULL;
    }
    size_t size = (size_t)status.st_size;
    char *text = arena_alloc(arena, size + 1);
    *length = fread(text, 1, size, stream);
    if (ferror(stream)) {
        import_complain(path, "%s", strerror(errno));
        return NULL;
    }
    return text;
}

char *import_read_file(struct arena *arena, const char *path, size_t *length) {
    FILE *stream = fopen(path, "rbe");
    if (!stream) {
        import_complain(path, "%s", strerror(errno));
        return NULL;
    }
    char *text = read_stream(arena, stream, path, length);
    fclose(stream);
    return text;
}
