/* What stands around a title: numbers, days of promulgation and amendment. */
#include "legal_head.h"

#include <string.h>

#include "../../fcgi/buffer.h"
#include "../../fcgi/utf8.h"
#include "legal_chars.h"
#include "legal_date.h"
#include "legal_level.h"

/* Characters of an authority's mark before the year: 新政办发. */
#define NUMBER_MARK 20
/* Bytes of a line of history; longer ones are text. */
#define HISTORY_LINE 600

static bool contains_any(const char *text, const char *const *words) {
    for (; *words; words++)
        if (strstr(text, *words))
            return true;
    return false;
}

static bool ends_with(const char *text, const char *end) {
    size_t length = strlen(text), size = strlen(end);
    return length >= size && strcmp(text + length - size, end) == 0;
}

static const char *const promulgation[] = {"通过", "公布", "发布", "修正", "修订", "批准", "施行",   "颁布",   "印发",
                                           "制定", "修改", "公告", "令第", "会议", "核准", "起实施", "起执行", NULL};

static bool is_dated_line(const struct legal_line *line) {
    struct date date;
    const char *end;
    if (legal_date_find(line->text, &date, &end) != line->text)
        return false;
    return *end == 0 ||
           (strlen(line->text) <= HISTORY_LINE && !ends_with(end, "。") && contains_any(end, promulgation));
}

static bool is_bracketed_note(const struct legal_line *line) {
    struct date date;
    const char *end;
    int value;
    bool item = line->count > 1 && legal_number_read(line->codes + 1, 1, &value) > 0 && line->codes[1] >= 0x80 &&
                line->count > 2 && line->codes[2] == U'）';
    if (strncmp(line->text, "（", 3) != 0 || !ends_with(line->text, "）") || item ||
        strlen(line->text) > HISTORY_LINE * 4)
        return false;
    return legal_date_find(line->text, &date, &end) || contains_any(line->text, promulgation);
}

static bool is_order(const struct legal_line *line) {
    if (line->count > 40 || !ends_with(line->text, "号"))
        return ends_with(line->text, "令") && !ends_with(line->text, "责令") && line->count <= 24;
    return strstr(line->text, "令") || (strncmp(line->text, "第", 3) == 0 && line->count <= 10);
}

/* Codes of a line without blanks and without brackets around the whole. */
struct plain {
    uint32_t codes[64];
    size_t count;
};

static bool plain_codes(const struct legal_line *line, struct plain *plain) {
    plain->count = 0;
    if (line->count > sizeof plain->codes / sizeof *plain->codes)
        return false;
    for (size_t i = 0; i < line->count; i++)
        if (line->codes[i] != ' ')
            plain->codes[plain->count++] = line->codes[i];
    if (plain->count > 2 && plain->codes[0] == U'（' && plain->codes[plain->count - 1] == U'）') {
        plain->count -= 2;
        memmove(plain->codes, plain->codes + 1, plain->count * sizeof *plain->codes);
    }
    return true;
}

static bool is_open(uint32_t code) {
    return code == U'〔' || code == '[' || code == U'（' || code == '(' || code == U'【' || code == U'［' ||
           code == U'﹝';
}

static bool is_close(uint32_t code) {
    return code == U'〕' || code == ']' || code == U'）' || code == ')' || code == U'】' || code == U'］' ||
           code == U'﹞';
}

static size_t digits(const struct plain *plain, size_t at) {
    size_t end = at;
    while (end < plain->count && plain->codes[end] >= '0' && plain->codes[end] <= '9')
        end++;
    return end - at;
}

const char *legal_head_number(struct arena *arena, const struct legal_line *line) {
    struct plain plain;
    size_t open = 0;
    if (!plain_codes(line, &plain))
        return NULL;
    while (open < plain.count && legal_is_han(plain.codes[open]))
        open++;
    if (open == 0 || open > NUMBER_MARK || open + 7 > plain.count || !is_open(plain.codes[open]) ||
        digits(&plain, open + 1) != 4 || !is_close(plain.codes[open + 5]))
        return NULL;
    size_t from = open + 6 + (plain.codes[open + 6] == U'第'), length = digits(&plain, from);
    if (length == 0 || length > 5 || from + length + 1 != plain.count || plain.codes[from + length] != U'号')
        return NULL;
    return arena_printf(arena, "%s〔%s〕%s号", legal_chars_text(arena, plain.codes, open),
                        legal_chars_text(arena, plain.codes + open + 1, 4),
                        legal_chars_text(arena, plain.codes + from, length));
}

static bool looks_like_number(const struct legal_line *line) {
    struct plain plain;
    if (line->count > 40 || !ends_with(line->text, "号") || !plain_codes(line, &plain))
        return line->count <= 42 && ends_with(line->text, "号）") && strstr(line->text, "〕");
    for (size_t i = 0; i + 5 < plain.count; i++)
        if (is_open(plain.codes[i]) && digits(&plain, i + 1) == 4)
            return true;
    return false;
}

bool legal_head_is_matter(const struct legal_line *line) {
    return is_dated_line(line) || is_bracketed_note(line) || is_order(line) || looks_like_number(line);
}

void legal_head_notice(struct arena *arena, struct legal_origin *origin, const struct legal_line *line) {
    struct date date;
    const char *end, *start = legal_date_find(line->text, &date, &end);
    const char *number = legal_head_number(arena, line);
    if (number && !origin->number)
        origin->number = number;
    if (start && start == line->text && *end == 0)
        origin->signed_on = date;
    else if (start && strcmp(end, "印发") == 0)
        origin->printed_on = date;
    if (!origin->issuer && ends_with(line->text, "文件") && line->count <= 30)
        origin->issuer = arena_copy(arena, line->text, strlen(line->text) - strlen("文件"));
}

/* A blank after which a new step of the history begins: a year, or 根据. */
static bool splits(const struct legal_line *line, size_t at) {
    const uint32_t *codes = line->codes + at + 1;
    size_t count = line->count - at - 1;
    int year;
    size_t length = legal_number_read(codes, count, &year);
    if (length >= 4 && length < count && codes[length] == U'年')
        return true;
    return count >= 2 && codes[0] == U'根' && codes[1] == U'据';
}

static void add_step(struct arena *arena, struct legal_document *document, const struct legal_line *line, size_t from,
                     size_t to) {
    bool open = false;
    while (from < to && line->codes[from] == U'（' && line->codes[to - 1] == U'）') {
        from++;
        to--;
    }
    if (from < to && line->codes[from] == U'（')
        from++;
    for (size_t i = from; i < to; i++)
        open = open || line->codes[i] == U'（';
    if (!open && to > from && line->codes[to - 1] == U'）')
        to--;
    if (to > from)
        legal_note_add(arena, &document->history, line->number, legal_chars_text(arena, line->codes + from, to - from));
}

void legal_head_history(struct arena *arena, struct legal_document *document, const struct legal_line *line) {
    size_t from = 0;
    bool note = line->count > 0 && line->codes[0] == U'（';
    for (size_t i = 1; note && i < line->count; i++)
        if (line->codes[i] == ' ' && splits(line, i)) {
            add_step(arena, document, line, from, i);
            from = i + 1;
        }
    add_step(arena, document, line, from, line->count);
}

/* The number of the last order in the history: 国务院令第711号. */
static const char *order_number(struct arena *arena, const struct legal_document *document) {
    for (size_t i = document->history.count; i > 0; i--) {
        const char *text = document->history.items[i - 1].text, *from = text, *after;
        struct date date;
        const char *order = strstr(text, "令第");
        const char *end = order ? strstr(order, "号") : NULL;
        if (!end || end - order > 40)
            continue;
        if (legal_date_find(text, &date, &after) && after < order)
            from = after;
        if (strncmp(from, "中华人民共和国", 21) == 0)
            from += 21;
        if (order > from && order - from <= 60)
            return arena_copy(arena, from, (size_t)(end + 3 - from));
    }
    return NULL;
}

static struct date last_day(const struct legal_document *document) {
    struct date last = {0}, date;
    const char *end;
    for (size_t i = 0; i < document->history.count; i++)
        if (legal_date_find(document->history.items[i].text, &date, &end) && strcmp(end, "施行") != 0 &&
            legal_date_compare(date, last) > 0)
            last = date;
    return last;
}

void legal_head_finish(struct arena *arena, struct legal_document *document, const struct legal_origin *origin) {
    if (!*document->issuing_number) {
        const char *number = order_number(arena, document);
        document->issuing_number = number ? number : origin->number ? origin->number : "";
    }
    document->issued_on = last_day(document);
    if (document->issued_on.year == 0)
        document->issued_on = origin->signed_on.year    ? origin->signed_on
                              : origin->printed_on.year ? origin->printed_on
                                                        : origin->named_on;
    document->issuer = legal_level_issuer(arena, document, origin->issuer);
    document->level = legal_level_guess(document);
    legal_date_propose(arena, document);
}
