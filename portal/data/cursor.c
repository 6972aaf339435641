/* Cursors: 8 bytes of key and 4 of check, as 16 letters of base64url. */
#include "cursor.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#define KEY_BYTES   8
#define CHECK_BYTES 4
#define BYTES       (KEY_BYTES + CHECK_BYTES)
#define LETTERS     (BYTES / 3 * 4)

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* The whole cursor as bytes. */
static void fill(unsigned char bytes[BYTES], const struct data_register *reg, const char *filters, int64_t key) {
    struct buffer text = {0};
    unsigned char digest[EVP_MAX_MD_SIZE];
    for (size_t i = 0; i < KEY_BYTES; i++)
        bytes[i] = (unsigned char)((uint64_t)key >> (8 * (KEY_BYTES - 1 - i)));
    buffer_printf(&text, "cursor 1\n%s\n%s\n", reg->code, filters);
    buffer_add(&text, bytes, KEY_BYTES);
    if (EVP_Digest(text.data, text.length, digest, NULL, EVP_sha256(), NULL) != 1)
        abort();
    memcpy(bytes + KEY_BYTES, digest, CHECK_BYTES);
    buffer_free(&text);
}

const char *data_cursor_write(struct arena *arena, const struct data_register *reg, const char *filters, int64_t key) {
    unsigned char bytes[BYTES];
    char *letters = arena_alloc(arena, LETTERS + 1);
    fill(bytes, reg, filters, key);
    for (size_t i = 0; i < LETTERS; i++) {
        const unsigned char *from = bytes + i / 4 * 3;
        unsigned group = (unsigned)from[0] << 16 | (unsigned)from[1] << 8 | from[2];
        letters[i] = alphabet[group >> (18 - 6 * (i % 4)) & 63];
    }
    return letters;
}

bool data_cursor_read(const char *cursor, const struct data_register *reg, const char *filters, int64_t *key) {
    unsigned char bytes[BYTES], right[BYTES];
    unsigned group = 0;
    if (strlen(cursor) != LETTERS)
        return false;
    for (size_t i = 0; i < LETTERS; i++) {
        const char *letter = strchr(alphabet, cursor[i]);
        if (!letter)
            return false;
        group = group << 6 | (unsigned)(letter - alphabet);
        if (i % 4 == 3)
            for (size_t j = 0; j < 3; j++)
                bytes[i / 4 * 3 + j] = (unsigned char)(group >> (16 - 8 * j));
    }
    uint64_t number = 0;
    for (size_t i = 0; i < KEY_BYTES; i++)
        number = number << 8 | bytes[i];
    fill(right, reg, filters, (int64_t)number);
    if (memcmp(bytes, right, BYTES) != 0)
        return false;
    *key = (int64_t)number;
    return true;
}
