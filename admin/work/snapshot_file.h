/* A file that is written under another name, hashed as it grows, and there under its own only when it is whole. */
#ifndef WORK_SNAPSHOT_FILE_H
#define WORK_SNAPSHOT_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "../../fcgi/buffer.h"

#define SNAPSHOT_PATH 4096
#define SNAPSHOT_HASH 65

struct snapshot_file {
    int fd; /* -1: not open */
    char part[SNAPSHOT_PATH], path[SNAPSHOT_PATH], folder[SNAPSHOT_PATH];
    void *hash;
    int64_t bytes;
    char digest[SNAPSHOT_HASH]; /* sha256 in hexadecimal, when it was finished */
};

/* Each returns false with one line in error. Begin: for folder/name. */
bool snapshot_file_begin(struct snapshot_file *file, const char *folder, const char *name, struct buffer *error);
bool snapshot_file_add(struct snapshot_file *file, const struct buffer *bytes, struct buffer *error);

/* Brings the file to the disk and gives it its name. */
bool snapshot_file_finish(struct snapshot_file *file, struct buffer *error);

/* Takes back what was begun; nothing when nothing was, or when it was finished. */
void snapshot_file_abandon(struct snapshot_file *file);

#endif
