/* Places in a law, in addresses and in words. */
#include "citation.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS_AT_MOST 4

static size_t digits(const char *text) {
    size_t count = 0;
    while (isdigit((unsigned char)text[count]))
        count++;
    return count;
}

const char *citation_check_article(const char *text) {
    size_t count = digits(text);
    bool good = count >= 1 && count <= DIGITS_AT_MOST && (text[0] != '0' || count == 1);
    if (good && text[count] == '-') {
        const char *sub = text + count + 1;
        good = digits(sub) >= 1 && digits(sub) <= 2 && sub[0] != '0' && !sub[digits(sub)];
    } else
        good = good && !text[count];
    return good ? NULL : "条的编号不正确";
}

void citation_read_article(const char *text, struct place *place) {
    char *rest;
    place->article = strtol(text, &rest, 10);
    place->sub = *rest == '-' ? strtol(rest + 1, NULL, 10) : 0;
}

const char *citation_article_address(struct arena *arena, int64_t article, int64_t sub) {
    return sub ? arena_printf(arena, "%ld-%ld", (long)article, (long)sub) : arena_printf(arena, "%ld", (long)article);
}

const char *citation_address(struct arena *arena, int64_t basis, const struct place *place) {
    if (!basis)
        return NULL;
    const char *address = arena_printf(arena, "/basis/%ld", (long)basis);
    if (!place->article)
        return address;
    address = arena_printf(arena, "%s/art/%s", address, citation_article_address(arena, place->article, place->sub));
    int64_t paragraph = place->paragraph ? place->paragraph
                        : place->item    ? 1
                                         : 0; /* 第十条第（一）项 has one paragraph */
    if (paragraph)
        address = arena_printf(arena, "%s/%ld", address, (long)paragraph);
    return place->item ? arena_printf(arena, "%s/%ld", address, (long)place->item) : address;
}

/* Length of 第…条 at the start of text, 0 when it is something else. */
static size_t label_length(const char *text) {
    static const char first[] = "第", last[] = "条", numerals[] = "零一二三四五六七八九十百千";
    const size_t width = sizeof first - 1;
    if (strncmp(text, first, width) != 0)
        return 0;
    const char *at = text + width;
    while (isdigit((unsigned char)*at) || (*at && strncmp(at, last, width) != 0)) {
        char numeral[4] = {0};
        size_t step = isdigit((unsigned char)*at) ? 1 : width;
        strncpy(numeral, at, step);
        if (step == width && (strlen(numeral) < width || !strstr(numerals, numeral)))
            return 0;
        at += step;
    }
    return *at && at > text + width ? (size_t)(at - text) + width : 0;
}

const char *citation_apart(struct arena *arena, const char *typed) {
    char *apart = arena_alloc(arena, strlen(typed) * 2 + 1), *to = apart;
    for (const char *at = typed; *at;) {
        size_t length = label_length(at);
        if (length && at > typed && at[-1] != ' ')
            *to++ = ' ';
        length = length ? length : 1;
        memcpy(to, at, length);
        to += length;
        at += length;
    }
    return apart;
}

const char *chinese_number(struct arena *arena, int64_t number) {
    static const char *const digit[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    static const char *const unit[] = {"", "十", "百", "千"};
    const char *words = "";
    bool gap = false;
    for (int place = 0; number > 0 && place < 4; place++, number /= 10) {
        int64_t d = number % 10;
        const char *zero = gap && d && *words ? digit[0] : "";
        bool bare_ten = place == 1 && d == 1 && number == 1; /* 十二, not 一十二 */
        if (d)
            words = arena_printf(arena, "%s%s%s%s", bare_ten ? "" : digit[d], unit[place], zero, words);
        gap = !d;
    }
    return *words ? words : digit[0];
}

static const char *step(struct arena *arena, const char *before, int64_t number, const char *unit) {
    return number ? arena_printf(arena, "%s第%s%s", before, chinese_number(arena, number), unit) : before;
}

const char *citation_words(struct arena *arena, const struct place *place) {
    const char *words = step(arena, "", place->paragraph, "款");
    words = step(arena, words, place->item, "项");
    return step(arena, words, place->point, "目");
}
