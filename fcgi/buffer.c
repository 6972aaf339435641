/* Growing byte buffer. */
#include "buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEEP_AT_MOST ((size_t)1024 * 1024)

static void make_room(struct buffer *buffer, size_t more) {
    if (more > SIZE_MAX / 4 || buffer->length > SIZE_MAX / 4)
        abort();
    size_t needed = buffer->length + more + 1;
    if (needed <= buffer->capacity)
        return;
    size_t capacity = buffer->capacity ? buffer->capacity : 256;
    while (capacity < needed)
        capacity *= 2;
    buffer->data = realloc(buffer->data, capacity);
    if (!buffer->data)
        abort();
    buffer->capacity = capacity;
}

void buffer_add(struct buffer *buffer, const void *data, size_t length) {
    make_room(buffer, length);
    if (length)
        memcpy(buffer->data + buffer->length, data, length);
    buffer->length += length;
    buffer->data[buffer->length] = '\0';
}

void buffer_add_text(struct buffer *buffer, const char *text) {
    buffer_add(buffer, text, strlen(text));
}

void buffer_add_char(struct buffer *buffer, char byte) {
    buffer_add(buffer, &byte, 1);
}

void buffer_printf(struct buffer *buffer, const char *format, ...) {
    va_list first, second;
    va_start(first, format);
    va_copy(second, first);
    int length = vsnprintf(NULL, 0, format, first);
    va_end(first);
    if (length < 0)
        abort();
    make_room(buffer, (size_t)length);
    vsnprintf(buffer->data + buffer->length, (size_t)length + 1, format, second);
    va_end(second);
    buffer->length += (size_t)length;
}

void buffer_clear(struct buffer *buffer) {
    if (buffer->capacity > KEEP_AT_MOST)
        buffer_free(buffer);
    buffer->length = 0;
    if (buffer->data)
        buffer->data[0] = '\0';
}

void buffer_free(struct buffer *buffer) {
    free(buffer->data);
    *buffer = (struct buffer){0};
}
