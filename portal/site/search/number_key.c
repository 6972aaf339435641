/* The same as number_key() of the database, for looking numbers up. */
#include "number_key.h"

#include <stdbool.h>
#include <string.h>

#include "../../../fcgi/utf8.h"

static bool is_one_of(uint32_t c, const uint32_t *set) {
    while (*set && *set != c)
        set++;
    return *set;
}

static bool is_blank(uint32_t c) {
    return c <= ' ' || c == 0x3000 || c == 0x200B || c == 0xFEFF;
}

const char *number_key(struct arena *arena, const char *typed) {
    static const uint32_t open[] = {0x3014, '[', 0x3010, 0xFF3B, 0xFF08, 0xFF5B, '{', 0x3016, 0};
    static const uint32_t close[] = {0x3015, ']', 0x3011, 0xFF3D, 0xFF09, 0xFF5D, '}', 0x3017, 0};
    char *key = arena_alloc(arena, strlen(typed) + 1), *to = key;
    while (*typed) {
        uint32_t c = utf8_next(&typed);
        if (is_blank(c))
            continue;
        c = is_one_of(c, open) ? '(' : is_one_of(c, close) ? ')' : c;
        if (c >= 0xFF01 && c <= 0xFF5E)
            c -= 0xFEE0;
        to += utf8_encode(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c, to);
    }
    return key;
}
