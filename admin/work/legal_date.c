/* Days in legal texts, and the day from which a text is in force. */
#include "legal_date.h"

#include <stdint.h>
#include <string.h>

#include "../../fcgi/utf8.h"
#include "legal_number.h"

/* Longest number of a date in characters: 三十一, 二○○八. */
#define DATE_NUMBER 4

/* Reads one number of a date that ends with the given character; *at moves behind it. */
static bool read_part(const char **at, uint32_t unit, int *value) {
    uint32_t codes[DATE_NUMBER + 1];
    size_t count = 0;
    const char *next = *at;
    uint32_t code = utf8_next(&next);
    for (; code && code != unit && count < DATE_NUMBER; code = utf8_next(&next))
        codes[count++] = code == 'O' || code == 'o' || code == U'Ｏ' ? U'〇' : code;
    if (code != unit || legal_number_read(codes, count, value) != count || count == 0)
        return false;
    *at = next;
    return true;
}

static bool read_date(const char *at, struct date *date, const char **end) {
    struct date read;
    if (!read_part(&at, U'年', &read.year) || !read_part(&at, U'月', &read.month) || !read_part(&at, U'日', &read.day))
        return false;
    if (read.year < 1900 || read.year > 2999 || !date_valid(read))
        return false;
    *date = read;
    *end = at;
    return true;
}

const char *legal_date_find(const char *text, struct date *date, const char **end) {
    for (const char *at = text; *at; utf8_next(&at))
        if (((unsigned char)*at >= 0xE3 || (*at >= '0' && *at <= '9')) && read_date(at, date, end))
            return at;
    return NULL;
}

int legal_date_compare(struct date a, struct date b) {
    long left = a.year * 10000L + a.month * 100L + a.day, right = b.year * 10000L + b.month * 100L + b.day;
    return (left > right) - (left < right);
}

static bool starts_with_any(const char *text, const char *const *words) {
    for (; *words; words++)
        if (strncmp(text, *words, strlen(*words)) == 0)
            return true;
    return false;
}

/* Words that follow the day of effect: 自2009年1月1日起施行. */
static bool takes_effect(const char *after) {
    static const char *const words[] = {"起施行", "起实施", "起执行", "起生效", "起试行", "施行", "实施", "生效", NULL};
    return starts_with_any(after, words);
}

/* The day after which 起施行 or the like stands; the last one of the text. */
static bool stated_day(const char *text, struct date *day) {
    bool found = false;
    struct date date;
    const char *end;
    for (const char *at = legal_date_find(text, &date, &end); at; at = legal_date_find(end, &date, &end))
        if (takes_effect(end)) {
            *day = date;
            found = true;
        }
    return found;
}

/* 自印发之日起施行 and its sisters, in force from the day of issue: returns the words up to 起. */
static const char *from_issue(struct arena *arena, const char *text) {
    static const char *const issues[] = {"印发之日起", "发布之日起", "公布之日起", "颁布之日起", "下发之日起",
                                         "通过之日起", "批准之日起", "发文之日起", NULL};
    static const char *const effects[] = {"施行", "执行", "实施", "生效", "试行", "实行", NULL};
    for (const char *at = strstr(text, "之日起"); at; at = strstr(at + 1, "之日起")) {
        const char *start = at - text >= 9 ? at - 9 : NULL; /* 自 and two more characters */
        const char *end = at + strlen("之日起");
        if (start && (strncmp(start, "自", 3) == 0 || strncmp(start, "从", 3) == 0) &&
            starts_with_any(start + 3, issues) && starts_with_any(end, effects))
            return arena_copy(arena, start, (size_t)(end - start));
    }
    return NULL;
}

/* The last article that says when the document takes effect. */
static const struct legal_article *effect_article(struct arena *arena, const struct legal_document *document,
                                                  struct date *day, const char **issue_words) {
    size_t oldest = document->article_count > 4 ? document->article_count - 4 : 0;
    for (size_t i = document->article_count; i > oldest; i--) {
        const char *text = document->articles[i - 1].text;
        *issue_words = from_issue(arena, text);
        if (stated_day(text, day) || *issue_words)
            return &document->articles[i - 1];
    }
    return NULL;
}

/* Days in the history: when the text last changed, and a day of effect stated there. */
struct history_days {
    struct date last, effect;
    int count;
};

static struct history_days read_history(const struct legal_document *document) {
    struct history_days days = {0};
    for (size_t i = 0; i < document->history.count; i++) {
        struct date date;
        const char *end, *text = document->history.items[i].text;
        bool step = legal_date_find(text, &date, &end) && !takes_effect(end);
        days.count += step;
        if (step && legal_date_compare(date, days.last) > 0)
            days.last = date;
        stated_day(text, &days.effect);
    }
    return days;
}

static void set(struct legal_document *document, struct date day, const char *reason) {
    document->effective_on = day;
    document->effective_reason = reason;
    document->effective_amended = false;
}

/* The decision that amended the text may set another day; only a person who has it can tell. */
static void set_amended(struct legal_document *document, struct date day, const char *reason) {
    set(document, day, reason);
    document->effective_amended = true;
}

static bool has_amendment(const struct legal_document *document) {
    for (size_t i = 0; i < document->history.count; i++) {
        const char *text = document->history.items[i].text;
        if (strstr(text, "修正") || strstr(text, "修订") || strstr(text, "修改"))
            return true;
    }
    return false;
}

/* A day in the last article that is older than the last amendment is the law's first day, not this version's. */
static void propose_stated(struct arena *arena, struct legal_document *document, const struct legal_article *article,
                           struct date day, struct history_days days) {
    const char *stated = date_long(arena, day);
    if (days.count > 1 && legal_date_compare(day, days.last) < 0 && has_amendment(document))
        set_amended(document, days.last,
                    arena_printf(arena, "最后一次修改的日期；%s所写的%s早于此日，是原文本的施行日",
                                 *article->label ? article->label : "正文", stated));
    else
        set(document, day, arena_printf(arena, "%s写明自%s起施行", *article->label ? article->label : "正文", stated));
}

static void propose_issue(struct arena *arena, struct legal_document *document, const char *words,
                          struct history_days days) {
    struct date none = {0};
    if (document->issued_on.year == 0)
        set(document, none, arena_printf(arena, "条文只写“%s施行”，文中没有发布日期", words));
    else if (days.count > 1 && has_amendment(document))
        set_amended(document, days.last, arena_printf(arena, "最后一次修改的日期；条文写“%s施行”", words));
    else
        set(document, document->issued_on,
            arena_printf(arena, "条文写“%s施行”，发布日期为%s", words, date_long(arena, document->issued_on)));
}

void legal_date_propose(struct arena *arena, struct legal_document *document) {
    struct history_days days = read_history(document);
    struct date day = {0};
    const char *words = NULL;
    const struct legal_article *article = effect_article(arena, document, &day, &words);
    if (days.effect.year && legal_date_compare(days.effect, days.last) >= 0)
        set(document, days.effect, arena_printf(arena, "题注写明%s施行", date_long(arena, days.effect)));
    else if (article && day.year)
        propose_stated(arena, document, article, day, days);
    else if (article && words)
        propose_issue(arena, document, words, days);
    else if (days.count > 1 && has_amendment(document))
        set_amended(document, days.last, "最后一次修改的日期；文中没有写施行日");
    else
        set(document, (struct date){0}, "文中没有写施行日");
}
