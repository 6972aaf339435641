/* The encoding of a legal text: UTF-8, or the GB18030 that older office programs write. */
#include "legal_decode.h"

#include <iconv.h>
#include <stdint.h>
#include <string.h>

#include "../../fcgi/utf8.h"
#include "legal_chars.h"
#include "legal_lines.h"

/* The line (from 1) of the first byte that is not UTF-8, and the share of the file that is: a file with a few broken
 * bytes must not be taken for another encoding. */
static int find_fault(const char *text, size_t length, size_t *good, size_t *bad) {
    int line = 1, fault = 0;
    *good = *bad = 0;
    for (size_t at = 0; at < length;) {
        unsigned char lead = (unsigned char)text[at];
        size_t step = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        bool valid = step <= length - at && utf8_valid(text + at, step);
        *good += valid && step > 1;
        *bad += !valid;
        if (!valid && fault == 0)
            fault = line;
        line += lead == '\n';
        at += valid ? step : 1;
    }
    return fault;
}

static bool from_gb18030(struct arena *arena, const char **text, size_t *length) {
    iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == (iconv_t)-1)
        return false;
    size_t room = *length * 2 + 16, in_left = *length, out_left = room;
    char *start = arena_alloc(arena, room + 1), *out = start, *in = (char *)(uintptr_t)*text;
    size_t result = iconv(converter, &in, &in_left, &out, &out_left);
    iconv_close(converter);
    if (result == (size_t)-1 || in_left > 0)
        return false;
    *text = start;
    *length = room - out_left;
    return utf8_valid(*text, *length);
}

/* Real Chinese in GB18030 is mostly Han when decoded; arbitrary bytes are not. */
static bool mostly_han(const char *text, size_t length) {
    size_t han = 0, other = 0;
    for (const char *at = text; at < text + length;) {
        uint32_t code = utf8_next(&at);
        han += code >= 0x4E00 && code <= 0x9FA5;
        other += code >= 0x80 && !legal_is_wide(code);
    }
    return han > 10 && han > other * 8;
}

const char *legal_decode(struct arena *arena, const char **text, size_t *length) {
    if (*length > LEGAL_TEXT_LIMIT)
        return arena_printf(arena, "文件超过 %d MB", LEGAL_TEXT_LIMIT / 1024 / 1024);
    if (memchr(*text, 0, *length))
        return "文件含有空字节，不是文本文件（UTF-16 请先另存为 UTF-8）";
    if (*length >= 3 && memcmp(*text, "\xEF\xBB\xBF", 3) == 0) {
        *text += 3;
        *length -= 3;
    }
    if (utf8_valid(*text, *length))
        return NULL;
    size_t good, bad;
    int line = find_fault(*text, *length, &good, &bad);
    if (bad > good && from_gb18030(arena, text, length) && mostly_han(*text, *length))
        return NULL;
    return arena_printf(arena, "第 %d 行不是有效的 UTF-8，文件也不是 GB18030", line);
}
