/* A byte buffer that grows: replies, generated code and JSON are collected in it before they go anywhere. */
#ifndef FCGI_BUFFER_H
#define FCGI_BUFFER_H

#include <stddef.h>

/* Starts as {0}. data is NULL until something was added, and ends with a NUL that length does not count. */
struct buffer {
    char *data;
    size_t length, capacity;
};

/* Each adds to the end; the process aborts when memory is gone. */
void buffer_add(struct buffer *buffer, const void *data, size_t length);
void buffer_add_text(struct buffer *buffer, const char *text);
void buffer_add_char(struct buffer *buffer, char byte);
void buffer_printf(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Empties the buffer and keeps its memory, unless it grew past one megabyte. */
void buffer_clear(struct buffer *buffer);

/* Gives the memory back; the buffer may be used again. */
void buffer_free(struct buffer *buffer);

#endif
