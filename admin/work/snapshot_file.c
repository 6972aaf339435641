/* Files that are whole or not there. */
#include "snapshot_file.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool fail(const struct snapshot_file *file, struct buffer *error) {
    buffer_printf(error, "%s: %s", file->part, strerror(errno));
    return false;
}

bool snapshot_file_begin(struct snapshot_file *file, const char *folder, const char *name, struct buffer *error) {
    *file = (struct snapshot_file){.fd = -1};
    snprintf(file->folder, sizeof file->folder, "%s", folder);
    int length = snprintf(file->path, sizeof file->path, "%s/%s", folder, name);
    int part = snprintf(file->part, sizeof file->part, "%s/%s.part", folder, name);
    if (length < 0 || part < 0 || (size_t)part >= sizeof file->part) {
        buffer_printf(error, "%.200s: the path is too long", folder);
        return false;
    }
    file->fd = open(file->part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
    if (file->fd < 0)
        return fail(file, error);
    file->hash = EVP_MD_CTX_new();
    if (!file->hash || EVP_DigestInit_ex(file->hash, EVP_sha256(), NULL) != 1)
        abort();
    return true;
}

bool snapshot_file_add(struct snapshot_file *file, const struct buffer *bytes, struct buffer *error) {
    const char *at = bytes->data;
    size_t left = bytes->length;
    if (left && EVP_DigestUpdate(file->hash, at, left) != 1)
        abort();
    while (left) {
        ssize_t written = write(file->fd, at, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(file, error);
        at += written;
        left -= (size_t)written;
    }
    file->bytes += (int64_t)bytes->length;
    return true;
}

static void close_hash(struct snapshot_file *file) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    if (EVP_DigestFinal_ex(file->hash, digest, &length) != 1)
        abort();
    for (unsigned i = 0; i < length && 2 * i + 2 < sizeof file->digest; i++)
        snprintf(file->digest + 2 * i, 3, "%02x", digest[i]);
}

/* The new name is safe only when the folder, too, is on the disk. */
static bool sync_folder(const char *folder) {
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool good = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    return good;
}

bool snapshot_file_finish(struct snapshot_file *file, struct buffer *error) {
    close_hash(file);
    if (fsync(file->fd) || rename(file->part, file->path) || !sync_folder(file->folder)) {
        fail(file, error);
        return false;
    }
    close(file->fd);
    file->fd = -1;
    EVP_MD_CTX_free(file->hash);
    file->hash = NULL;
    return true;
}

void snapshot_file_abandon(struct snapshot_file *file) {
    EVP_MD_CTX_free(file->hash);
    file->hash = NULL;
    if (file->fd < 0 || !*file->part)
        return;
    close(file->fd);
    unlink(file->part);
    file->fd = -1;
}
