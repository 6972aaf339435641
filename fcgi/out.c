/* Escaping output for compiled templates: one table a place says which bytes may not stand there as they are. */
#include "out.h"

#include <inttypes.h>
#include <string.h>
#include <strings.h>

#include "utf8.h"

#define REPLACEMENT "\xEF\xBF\xBD"
#define CONTROLS                                                                                                       \
    [0x01 ... 0x08] = REPLACEMENT, [0x0B ... 0x0C] = REPLACEMENT, [0x0E ... 0x1F] = REPLACEMENT, [0x7F] = REPLACEMENT

/* What replaces an ASCII byte; NULL lets it stand. */
typedef const char *const escapes[128];

static escapes in_text = {CONTROLS, ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;"};

static escapes in_attribute = {
    CONTROLS, ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;"};

static escapes in_address = {['&'] = "&amp;", ['\''] = "&#39;", ['"'] = "%22", ['<'] = "%3C", ['>'] = "%3E",
                             ['^'] = "%5E",   ['`'] = "%60",    ['{'] = "%7B", ['|'] = "%7C", ['}'] = "%7D"};

static escapes in_json = {CONTROLS, ['&'] = "\\u0026", ['<'] = "\\u003c", ['>'] = "\\u003e"};

/* U+0080 to U+009F are controls; U+FDD0 to U+FDEF and the last two of each plane are no characters. */
static bool stands_in_pages(uint32_t character) {
    bool control = character >= 0x80 && character < 0xA0;
    bool none = (character >= 0xFDD0 && character <= 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
    return !control && !none;
}

/* Bytes of the character at the start of text, 0 when that byte begins no character a page may hold. */
static size_t character_size(const char *text) {
    const unsigned char *byte = (const unsigned char *)text;
    if (byte[0] < 0x80)
        return 1;
    /* Han characters, most of what we write: every pair of continuation bytes is good. */
    if (byte[0] >= 0xE3 && byte[0] <= 0xE9 && (byte[1] & 0xC0) == 0x80 && (byte[2] & 0xC0) == 0x80)
        return 3;
    size_t size = byte[0] < 0xE0 ? 2 : byte[0] < 0xF0 ? 3 : 4;
    if (strnlen(text, size) < size || !utf8_valid(text, size))
        return 0;
    const char *at = text;
    return stands_in_pages(utf8_next(&at)) ? size : 0;
}

/* Copies runs of what may stand, and writes for each other byte what the table has, or U+FFFD where it is no text. */
static void write_escaped(struct out *out, const char *text, escapes table) {
    const char *run = text, *at = text;
    while (at != NULL && *at != '\0') {
        size_t size = character_size(at);
        const char *instead = size == 0 ? REPLACEMENT : size == 1 ? table[(unsigned char)*at] : NULL;
        if (instead == NULL) {
            at += size;
            continue;
        }
        buffer_add(out->to, run, (size_t)(at - run));
        buffer_add_text(out->to, instead);
        run = ++at;
    }
    if (at != run)
        buffer_add(out->to, run, (size_t)(at - run));
}

void out_raw(struct out *out, const char *literal, size_t length) {
    buffer_add(out->to, literal, length);
}

void out_prefix(struct out *out) {
    write_escaped(out, out->prefix, in_attribute);
}

void out_text(struct out *out, const char *text) {
    write_escaped(out, text, in_text);
}

void out_text_bool(struct out *out, bool value) {
    buffer_add_text(out->to, value ? "是" : "否");
}

void out_text_date(struct out *out, struct date date) {
    if (date.year != 0)
        buffer_printf(out->to, "%d年%d月%d日", date.year, date.month, date.day);
}

void out_html(struct out *out, struct html html) {
    if (html.text != NULL)
        buffer_add_text(out->to, html.text);
}

void out_attr(struct out *out, const char *text) {
    write_escaped(out, text, in_attribute);
}

void out_attr_bool(struct out *out, bool value) {
    buffer_add_text(out->to, value ? "true" : "false");
}

void out_attr_date(struct out *out, struct date date) {
    if (date.year != 0)
        buffer_printf(out->to, "%04d-%02d-%02d", date.year, date.month, date.day);
}

void out_json(struct out *out, struct json_text json) {
    write_escaped(out, json.text, in_json);
}

void out_integer(struct out *out, int64_t value) {
    buffer_printf(out->to, "%" PRId64, value);
}

void out_unsigned(struct out *out, uint64_t value) {
    buffer_printf(out->to, "%" PRIu64, value);
}

static bool is_unreserved(unsigned char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           (byte != '\0' && strchr("-._~", byte) != NULL);
}

void out_url_part(struct out *out, const char *text) {
    static const char digits[] = "0123456789ABCDEF";
    for (const char *at = text; at != NULL && *at != '\0'; at++) {
        unsigned char byte = (unsigned char)*at;
        if (is_unreserved(byte))
            buffer_add(out->to, at, 1);
        else
            buffer_add(out->to, (char[]){'%', digits[byte >> 4], digits[byte & 15]}, 3);
    }
}

static bool begins_with_scheme(const char *text) {
    static const char *const allowed[] = {"http://", "https://", "mailto:", "tel:"};
    for (size_t i = 0; i < sizeof(allowed) / sizeof(*allowed); i++)
        if (strncasecmp(text, allowed[i], strlen(allowed[i])) == 0)
            return true;
    return false;
}

/* Browsers drop tabs and line breaks and read "\" as "/": either could make another host of a path. */
static bool has_trap(const char *text) {
    for (; *text != '\0'; text++)
        if ((unsigned char)*text <= ' ' || *text == '\\' || *text == 0x7F)
            return true;
    return false;
}

void out_url(struct out *out, const char *text) {
    bool path = text != NULL && text[0] == '/' && text[1] != '/';
    bool good = text != NULL && (path || text[0] == '#' || begins_with_scheme(text)) && !has_trap(text);
    if (good && path)
        out_prefix(out);
    write_escaped(out, good ? text : "#", in_address);
}

bool out_is(const char *text, const char *other) {
    return text != NULL && strcmp(text, other) == 0;
}

/* The values are copied out, for char * and long long are other types than the ones read here. */
bool out_true_text(const void *value) {
    const char *text;
    memcpy(&text, value, sizeof(text));
    return text != NULL && *text != '\0';
}

bool out_true_bool(const void *value) {
    return *(const bool *)value;
}

bool out_true_int(const void *value) {
    return *(const int *)value != 0;
}

bool out_true_integer(const void *value) {
    int64_t number;
    memcpy(&number, value, sizeof(number));
    return number != 0;
}

bool out_true_date(const void *value) {
    return ((const struct date *)value)->year != 0;
}

bool out_true_list(const void *value) {
    LIST(void) list;
    memcpy(&list, value, sizeof(list));
    return list.count != 0;
}
