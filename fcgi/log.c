/* Log lines on standard error: one write each, so that lines of several workers never mix. */
#include "log.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "utf8.h"

#define LINE_SIZE 2048

static const char *program_name = "gongshi";

void log_open(const char *program) {
    program_name = program;
    setenv("TZ", "Asia/Shanghai", 1);
    tzset();
}

/* Appends text to line with control bytes as \xNN, as far as there is room; returns the new length. */
static size_t append_escaped(char *line, size_t length, const char *text) {
    static const char hex[] = "0123456789abcdef";
    for (; *text && length + 6 < LINE_SIZE; text++) {
        unsigned char c = (unsigned char)*text;
        if (c >= 0x20 && c != 0x7F) {
            line[length++] = (char)c;
            continue;
        }
        char escape[] = {'\\', 'x', hex[c >> 4], hex[c & 15]};
        memcpy(line + length, escape, sizeof escape);
        length += sizeof escape;
    }
    return length;
}

/* Length without the character at the end, where the cut left only a part of it. */
static size_t whole_characters(const char *line, size_t length) {
    size_t last = length;
    while (last && ((unsigned char)line[last - 1] & 0xC0) == 0x80)
        last--;
    if (last && (unsigned char)line[last - 1] >= 0xC0)
        last--;
    return utf8_valid(line + last, length - last) ? length : last;
}

void log_line(const char *format, ...) {
    char line[LINE_SIZE], text[LINE_SIZE], stamp[32];
    struct timespec now;
    struct tm local;
    clock_gettime(CLOCK_REALTIME, &now);
    localtime_r(&now.tv_sec, &local);
    strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &local);
    int written = snprintf(line, sizeof line, "%s.%03ld+08:00 %s ", stamp, now.tv_nsec / 1000000, program_name);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    size_t length = append_escaped(line, written > 0 ? (size_t)written : 0, text);
    length = whole_characters(line, length);
    line[length++] = '\n';
    if (write(STDERR_FILENO, line, length) < 0)
        return; /* a log that cannot be written must not stop the service */
}
