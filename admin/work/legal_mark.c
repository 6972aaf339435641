/* What the beginning of a line says about it. */
#include "legal_mark.h"

#include <string.h>

#include "legal_chars.h"

/* A title of a division longer than this is a sentence. */
#define DIVISION_TITLE_LIMIT 45
/* A Markdown heading longer than this is a paragraph. */
#define HEADING_LIMIT 150

static size_t skip_blanks(const struct legal_line *line, size_t at) {
    while (at < line->count && line->codes[at] == ' ')
        at++;
    return at;
}

static uint32_t code_at(const struct legal_line *line, size_t at) {
    return at < line->count ? line->codes[at] : 0;
}

static bool one_of(uint32_t code, const uint32_t *set) {
    for (; *set; set++)
        if (*set == code)
            return true;
    return false;
}

bool legal_mark_closed(const struct legal_line *line) {
    size_t at = line->count;
    while (at > 0 && (legal_is_closing(line->codes[at - 1]) || line->codes[at - 1] == ' '))
        at--;
    return at > 0 && legal_is_end(line->codes[at - 1]);
}

/* （一）项 or （一）、 after a label. */
static bool bracketed_item(const struct legal_line *line, size_t at) {
    int value;
    size_t length = legal_number_read(line->codes + at + 1, line->count - at - 1, &value);
    size_t after = skip_blanks(line, skip_blanks(line, at + 1 + length) + 1);
    return length > 0 && one_of(code_at(line, after), U"项、至和或");
}

/* Punctuation after a label shows that the sentence goes on over it. */
static bool goes_on(uint32_t code) {
    return code && one_of(code, U"、，。；”》）");
}

/* 第五条第二款 goes on; in 第五条第三条所称… the second label is the beginning of the text. */
static bool goes_on_with_label(const struct legal_line *line, size_t at) {
    struct legal_label label;
    bool read = legal_label_read(line->codes + at, line->count - at, &label);
    return !read || label.unit != U'条';
}

static bool reads_like_reference(const struct legal_line *line, size_t at) {
    uint32_t code = code_at(line, at), next = code_at(line, at + 1);
    if (goes_on(code) || (code && one_of(code, U"款项的之")))
        return true;
    if (code && one_of(code, U"和至到或及与"))
        return next == U'第';
    switch (code) {
    case U'第':
        return goes_on_with_label(line, at);
    case U'规':
        return next == U'定';
    case U'所':
        return next && one_of(next, U"称列规指述定涉确");
    case U'中':
        return next && one_of(next, U"的、，规所“");
    case U'以':
        return next && one_of(next, U"外上下及内");
    case U'修':
    case U'改':
        return next && one_of(next, U"改为");
    case U'增':
        return next == U'加';
    case U'（':
        return bracketed_item(line, at);
    default:
        return false;
    }
}

/* 第一条：, 第一条. and 第一条、 set a label off as a blank does; 第一条、第二条 does not. */
static bool is_separator(const struct legal_line *line, size_t at) {
    uint32_t code = code_at(line, at), next = code_at(line, skip_blanks(line, at + 1));
    return code == U'：' || code == '.' || code == U'．' || (code == U'、' && next && !one_of(next, U"第以或和及附"));
}

static bool read_article(const struct legal_line *line, struct legal_mark *mark) {
    if (mark->label.unit != U'条')
        return false;
    uint32_t next = code_at(line, mark->label.length);
    mark->kind = LEGAL_MARK_ARTICLE;
    mark->rest = skip_blanks(line, mark->label.length);
    bool separated = is_separator(line, mark->rest);
    if (separated)
        mark->rest = skip_blanks(line, mark->rest + 1);
    mark->reference = reads_like_reference(line, mark->rest);
    mark->strong = line->heading > 0 || line->bold || next == ' ' || next == 0 || next == U'【' || separated ||
                   (next == U'（' && !mark->reference);
    mark->strong = mark->strong && !goes_on(code_at(line, mark->rest));
    return true;
}

/* The rest of a line is a title of a division: short, without a comma, not the middle of a sentence. */
static bool division_title(const struct legal_line *line, size_t from) {
    for (size_t i = from; i < line->count; i++)
        if (line->codes[i] == U'，' || line->codes[i] == U'。' || line->codes[i] == U'；')
            return false;
    return line->count - from <= DIVISION_TITLE_LIMIT;
}

static bool read_division(const struct legal_line *line, struct legal_mark *mark) {
    uint32_t unit = mark->label.unit;
    if (unit != U'章' && unit != U'节' && unit != U'编' && unit != U'部')
        return false;
    mark->kind = LEGAL_MARK_DIVISION;
    mark->rest = skip_blanks(line, mark->label.length);
    mark->strong = line->heading > 0 || code_at(line, mark->label.length) == ' ' || mark->rest >= line->count;
    if (line->heading > 0)
        return line->count <= HEADING_LIMIT;
    return division_title(line, mark->rest) && !reads_like_reference(line, mark->rest);
}

/* Divisions without a number that are always called the same. */
static bool known_division(const struct legal_line *line) {
    static const char *const names[] = {"总则", "附则", "序言", "前言", "序", "分则"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(line->text, names[i]) == 0)
            return true;
    return false;
}

static bool read_item(const struct legal_line *line, struct legal_mark *mark) {
    if (code_at(line, 0) != U'（')
        return false;
    size_t from = skip_blanks(line, 1);
    size_t length = legal_number_read(line->codes + from, line->count - from, &mark->label.number);
    size_t close = skip_blanks(line, from + length);
    if (length == 0 || (code_at(line, close) != U'）' && code_at(line, close) != ')'))
        return false;
    mark->kind = line->codes[from] < 0x80 ? LEGAL_MARK_POINT : LEGAL_MARK_ITEM;
    mark->rest = skip_blanks(line, close + 1);
    uint32_t next = code_at(line, mark->rest);
    mark->reference = next && one_of(next, U"项、至款");
    return true;
}

/* `1.` and `1、` are points, `一、` is the numbering of decisions and of older laws. */
static bool read_listed(const struct legal_line *line, struct legal_mark *mark) {
    size_t length = legal_number_read(line->codes, line->count, &mark->label.number);
    bool ascii = code_at(line, 0) < 0x80;
    uint32_t next = code_at(line, skip_blanks(line, length)), after = code_at(line, length + 1);
    if (length == 0 || mark->label.number > 999 || (next != U'、' && !(ascii && next == '.')))
        return false;
    if (next == '.' && after >= '0' && after <= '9')
        return false;
    mark->kind = ascii ? LEGAL_MARK_POINT : LEGAL_MARK_LISTED;
    mark->rest = skip_blanks(line, skip_blanks(line, length) + 1);
    int value;
    size_t again = legal_number_read(line->codes + mark->rest, line->count - mark->rest, &value);
    uint32_t behind = code_at(line, mark->rest + again);
    mark->reference = !ascii && again > 0 && behind && one_of(behind, U"、项款");
    return true;
}

static bool starts_with(const char *text, const char *start) {
    return strncmp(text, start, strlen(start)) == 0;
}

/* 附件, 附件 2, 附件一：…, 附：…; not 附件所列… in a sentence. */
static bool read_annex(const struct legal_line *line, struct legal_mark *mark) {
    uint32_t second = code_at(line, skip_blanks(line, 1));
    if (code_at(line, 0) != U'附' || !(second == U'：' || (second && one_of(second, U"件表录图"))))
        return false;
    size_t at = skip_blanks(line, skip_blanks(line, 1) + 1);
    int value;
    size_t length = legal_number_read(line->codes + at, line->count - at, &value);
    at = skip_blanks(line, at + length);
    uint32_t next = code_at(line, at);
    mark->kind = LEGAL_MARK_ANNEX;
    if (second == U'：' || next == 0 || next == U'：')
        return true;
    return !legal_mark_closed(line) && !one_of(next, U"的所中第规及和、，或") &&
           line->count - at <= DIVISION_TITLE_LIMIT;
}

static bool is_colophon(const char *text) {
    static const char *const starts[] = {"抄送",        "抄报", "分送", "主题词", "印发机关", "（此件公开发布）",
                                         "此件公开发布"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (starts_with(text, starts[i]))
            return true;
    size_t length = strlen(text);
    if (length > 6 && strcmp(text + length - 6, "印发") == 0)
        return length <= 120 && strstr(text, "年") && strstr(text, "日");
    return starts_with(text, "本文件由") && strstr(text, "解读");
}

static bool is_broken_label(const struct legal_line *line, struct legal_mark *mark) {
    if (code_at(line, 0) != U'第')
        return false;
    size_t from = skip_blanks(line, 1);
    size_t length = legal_number_read(line->codes + from, line->count - from, &mark->label.number);
    return length > 0 && skip_blanks(line, from + length) == line->count;
}

struct legal_mark legal_mark_read(const struct legal_line *line) {
    struct legal_mark mark = {0};
    if (legal_label_read(line->codes, line->count, &mark.label)) {
        if (read_article(line, &mark) || read_division(line, &mark))
            return mark;
        return (struct legal_mark){0};
    }
    if (read_item(line, &mark) || read_listed(line, &mark) || read_annex(line, &mark))
        return mark;
    mark.rest = 0;
    if (is_broken_label(line, &mark))
        mark.kind = LEGAL_MARK_BROKEN;
    else if (known_division(line))
        mark.kind = LEGAL_MARK_DIVISION;
    else if (is_colophon(line->text))
        mark.kind = LEGAL_MARK_COLOPHON;
    else if (strcmp(line->text, "目录") == 0 || strcmp(line->text, "目次") == 0)
        mark.kind = LEGAL_MARK_CONTENTS;
    else
        mark.kind = LEGAL_MARK_NONE;
    return mark;
}

/* Takes the brackets off the end of a title: （试行）, （2020年修订）. */
static size_t without_brackets(const char *text) {
    size_t length = strlen(text);
    while (length > 3 && strncmp(text + length - 3, "）", 3) == 0) {
        size_t open = length - 3;
        while (open > 0 && strncmp(text + open, "（", 3) != 0)
            open--;
        if (open == 0)
            break;
        length = open;
    }
    return length;
}

bool legal_mark_title(const char *text) {
    static const char *const ends[] = {
        "法",   "条例", "规定", "办法",   "规则",     "细则",   "制度", "规范", "方案", "标准", "准则",
        "决定", "决议", "意见", "通知",   "章程",     "规程",   "守则", "措施", "解释", "批复", "公告",
        "纲要", "机制", "基准", "清单",   "指引",     "指南",   "程序", "要求", "公约", "命令", "通告",
        "文本", "宪法", "法典", "修正案", "补充规定", "管理法", "要点", "职责",
    };
    size_t length = without_brackets(text);
    if (length == 0 || length > 300 || strstr(text, "。"))
        return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t size = strlen(ends[i]);
        if (length > size && strncmp(text + length - size, ends[i], size) == 0)
            return true;
    }
    return false;
}
