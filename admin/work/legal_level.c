/* Who issued a document and what rank it has, as far as its own words tell. */
#include "legal_level.h"

#include <string.h>

#include "../../fcgi/utf8.h"
#include "legal_date.h"

static bool starts_with(const char *text, const char *start) {
    return strncmp(text, start, strlen(start)) == 0;
}

static bool ends_with(const char *text, const char *end) {
    size_t length = strlen(text), size = strlen(end);
    return length >= size && strcmp(text + length - size, end) == 0;
}

/* 四川省第八届人民代表大会常务委员会第二十三次会议通过 -> 四川省人民代表大会常务委员会 */
static const char *congress(struct arena *arena, const char *text) {
    const char *name = strstr(text, "人民代表大会"), *term = strstr(text, "第"), *session = strstr(text, "届");
    if (!name)
        return NULL;
    const char *standing = strncmp(name + strlen("人民代表大会"), "常务委员会", 15) == 0 ? "常务委员会" : "";
    const char *before = arena_copy(arena, text, (size_t)(name - text));
    if (term && session && term < session && session < name)
        before = arena_printf(arena, "%.*s%.*s", (int)(term - text), text, (int)(name - session - 3), session + 3);
    if (strstr(before, "《") || strlen(before) > 60)
        return NULL;
    return arena_printf(arena, "%s人民代表大会%s", before, standing);
}

/* The body before a word such as 公布: 对外经济贸易部发布 -> 对外经济贸易部. */
static const char *body_before(struct arena *arena, const char *text) {
    static const char *const words[] = {"审判委员会", "检察委员会", "第九届检察委员会", "令", "发布", "公布", "颁布",
                                        "批准",       "印发"};
    const char *first = NULL;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *at = strstr(text, words[i]);
        if (at && (!first || at < first))
            first = at;
    }
    size_t length = first ? (size_t)(first - text) : 0;
    const char *body = arena_copy(arena, text, length), *term = strstr(body, "第");
    if (term)
        body = arena_copy(arena, body, (size_t)(term - body));
    if (starts_with(body, "中华人民共和国") && strlen(body) > 21)
        body += 21;
    return *body && strlen(body) <= 60 && !strstr(body, "《") ? body : NULL;
}

static const char *from_history(struct arena *arena, const struct legal_document *document) {
    for (size_t i = 0; i < document->history.count; i++) {
        struct date date;
        const char *text = document->history.items[i].text, *after = text;
        if (legal_date_find(text, &date, &after) != text)
            after = text;
        const char *body = congress(arena, after);
        if (!body && strstr(after, "国务院") && !strstr(after, "《"))
            body = "国务院";
        if (!body)
            body = body_before(arena, after);
        if (body)
            return body;
    }
    return NULL;
}

/* 最高人民法院关于… and 某县应急管理局…制度: the body that the title begins with. */
static const char *from_title(struct arena *arena, const char *title) {
    static const char *const ends[] = {"委员会", "人民法院", "检察院", "人民政府", "办公室",
                                       "办公厅", "局",       "部",     "厅"};
    const char *about = strstr(title, "关于");
    size_t limit = about ? (size_t)(about - title) : strlen(title);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t size = strlen(ends[i]);
        if (about && limit > size && strncmp(about - size, ends[i], size) == 0)
            return arena_copy(arena, title, limit);
    }
    const char *bureau = strstr(title, "管理局");
    return bureau && !about && bureau > title && bureau[9] ? arena_copy(arena, title, (size_t)(bureau + 9 - title))
                                                           : NULL;
}

const char *legal_level_issuer(struct arena *arena, const struct legal_document *document, const char *named) {
    const char *issuer = from_history(arena, document);
    issuer = issuer ? issuer : named;
    issuer = issuer ? issuer : from_title(arena, document->title);
    return issuer ? issuer : "";
}

/* The title begins with the name of a place: two characters or more before 省, 市, 州, 县. */
static bool has_place(const char *title) {
    const char *at = title;
    for (int i = 0; i < 10 && *at; i++) {
        uint32_t code = utf8_next(&at);
        bool place = code == U'省' || code == U'州' || code == U'县' || code == U'旗' ||
                     (code == U'市' && !starts_with(at, "场")) || starts_with(at, "自治区");
        if (i >= 2 && place)
            return true;
    }
    return false;
}

static const char *guess_by_title(const char *title) {
    bool national = starts_with(title, "中华人民共和国");
    if (national && (ends_with(title, "法") || ends_with(title, "宪法") || ends_with(title, "法典")))
        return "law";
    if (has_place(title))
        return ends_with(title, "条例") ? "local_regulation" : "normative";
    return national || ends_with(title, "条例") ? "admin_regulation" : "normative";
}

const char *legal_level_guess(const struct legal_document *document) {
    const char *issuer = document->issuer, *number = document->issuing_number;
    if (starts_with(issuer, "最高人民"))
        return "other";
    if (starts_with(issuer, "全国人民代表大会"))
        return "law";
    if (strcmp(issuer, "国务院") == 0 || starts_with(number, "国务院令"))
        return "admin_regulation";
    if (strstr(issuer, "人民代表大会"))
        return "local_regulation";
    if (strstr(number, "人民政府令"))
        return "local_rule";
    if (strstr(number, "令第"))
        return "department_rule";
    if (strstr(number, "〔"))
        return "normative";
    return guess_by_title(document->title);
}
