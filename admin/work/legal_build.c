/* From the planned lines of a section to a document: a walk through the lines that knows where in the paper it is. */
#include "legal_build.h"

#include <stdint.h>
#include <string.h>

#include "legal_chars.h"
#include "legal_date.h"
#include "legal_order.h"
#include "legal_part.h"
#include "legal_title.h"

/* Characters of a line that may be a heading, a signature or the title of an annex. */
#define SHORT_LINE 40
/* Characters of a Markdown heading; a longer one is a paragraph. */
#define HEADING_LINE 150
/* Headings that may stand between a heading and its first article. */
#define HEADINGS 40

enum place {
    PLACE_HEAD,     /* before the first article or text */
    PLACE_TEXT,     /* in an article, or after a heading */
    PLACE_MANGLED,  /* after a label that lost its 条 */
    PLACE_ANNEX,    /* after 附件 */
    PLACE_COLOPHON, /* after 抄送 or 印发 */
};

struct build {
    struct arena *arena;
    const struct legal_plan *plan;
    const struct legal_lines *lines;
    struct legal_section section;
    struct legal_document *document;
    struct legal_origin *origin;
    struct legal_part part;
    struct legal_article open; /* the article being read */
    bool reading;              /* there is one */
    enum place place;
    struct legal_order order;        /* the numbering so far */
    size_t last_article;             /* line of the section's last article; SIZE_MAX when it has none */
    size_t contents;                 /* divisions before this are of the text, those from it on of the 目录 */
    bool in_contents, in_note;       /* between 目录 and its end; in a note in brackets over several lines */
    bool title_pending;              /* a division's label stood alone: its title may follow */
    const struct legal_line *before; /* last line of text */
    size_t repeated;                 /* bytes of the title that have been repeated below it */
};

static const struct legal_mark *mark_of(const struct build *build, size_t line) {
    return &build->plan->marks[line];
}

static size_t next_text(const struct build *build, size_t line) {
    for (size_t i = line + 1; i < build->section.end; i++)
        if (build->lines->items[i].kind == LEGAL_LINE_TEXT)
            return i;
    return SIZE_MAX;
}

static void unplaced(struct build *build, const struct legal_line *line) {
    legal_note_add(build->arena, &build->document->unplaced, line->number, line->text);
}

static void matter(struct build *build, const struct legal_line *line) {
    legal_note_add(build->arena, &build->document->matter, line->number, line->text);
}

static void annex(struct build *build, const struct legal_line *line) {
    legal_note_add(build->arena, &build->document->annexes, line->number, line->text);
}

/* The last line ended a sentence, or nothing stands before. */
static bool at_boundary(const struct build *build) {
    return !build->before || legal_mark_closed(build->before) || build->before->heading > 0;
}

static void close_article(struct build *build) {
    struct legal_document *document = build->document;
    if (!build->reading)
        return;
    build->open.text =
        arena_copy(build->arena, build->part.text.data ? build->part.text.data : "", build->part.text.length);
    document->articles =
        legal_grow(build->arena, document->articles, document->article_count, sizeof *document->articles);
    document->articles[document->article_count++] = build->open;
    if (!*build->open.text)
        legal_note_remark(build->arena, &document->unplaced, build->open.line,
                          arena_printf(build->arena, "%s没有内容", build->open.label));
    build->reading = false;
}

static void open_article(struct build *build, struct legal_article article) {
    close_article(build);
    legal_part_clear(&build->part);
    build->open = article;
    build->open.division = build->document->division_count;
    build->reading = true;
    build->place = PLACE_TEXT;
    build->title_pending = false;
}

static bool same_division(const struct legal_division *a, const struct legal_division *b) {
    return strcmp(a->label, b->label) == 0 && strcmp(a->title, b->title) == 0;
}

/* The first article has come: headings listed under 目录 are dropped when they came again in the text. */
static void end_contents(struct build *build) {
    struct legal_document *document = build->document;
    size_t from = build->contents;
    if (!build->in_contents)
        return;
    build->in_contents = false;
    for (size_t i = from + 1; i < document->division_count; i++)
        if (same_division(&document->divisions[i], &document->divisions[from])) {
            size_t kept = document->division_count - i;
            for (size_t k = from; k < i; k++)
                legal_note_add(
                    build->arena, &document->matter, document->divisions[k].line,
                    arena_printf(build->arena, "%s%s", document->divisions[k].label, document->divisions[k].title));
            memmove(document->divisions + from, document->divisions + i, kept * sizeof *document->divisions);
            document->division_count = from + kept;
            return;
        }
}

static void begin_article(struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    const struct legal_mark *mark = mark_of(build, i);
    end_contents(build);
    legal_order_next(build->arena, &build->order, &build->document->unplaced, line->number, &mark->label);
    open_article(build, (struct legal_article){
                            .number = mark->label.number,
                            .sub = mark->label.sub,
                            .label = legal_chars_text(build->arena, line->codes, mark->label.length),
                            .line = line->number,
                        });
    build->document->numbered++;
    if (mark->rest < line->count) {
        struct legal_mark none = {0};
        legal_part_add(build->arena, &build->part, line, &none, mark->rest);
    }
    if (line->heading > 0)
        legal_part_break(&build->part);
}

/* Text that belongs to no numbered article. */
static void begin_unnumbered(struct build *build, const struct legal_line *line) {
    end_contents(build);
    open_article(build, (struct legal_article){.label = "", .line = line->number});
}

static int division_level(const struct legal_label *label) {
    if (label->unit == U'编' || label->unit == U'部')
        return 1;
    return label->unit == U'节' ? 3 : 2;
}

static void add_division(struct build *build, const struct legal_line *line, struct legal_division division) {
    struct legal_document *document = build->document;
    close_article(build);
    division.first = document->article_count + 1;
    document->divisions =
        legal_grow(build->arena, document->divisions, document->division_count, sizeof *document->divisions);
    division.line = line->number;
    document->divisions[document->division_count++] = division;
    build->place = build->place == PLACE_HEAD ? PLACE_HEAD : PLACE_TEXT;
    build->title_pending = !*division.title;
}

static void begin_division(struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    const struct legal_mark *mark = mark_of(build, i);
    bool numbered = mark->label.number > 0;
    add_division(build, line,
                 (struct legal_division){
                     .level = division_level(&mark->label),
                     .label = numbered ? legal_chars_text(build->arena, line->codes, mark->label.length) : "",
                     .title = legal_chars_text(build->arena, line->codes + mark->rest, line->count - mark->rest),
                 });
}

/* A heading without 第…章: 一、管辖, 序言. */
static void begin_heading(struct build *build, const struct legal_line *line, const struct legal_mark *mark) {
    size_t rest = mark->kind == LEGAL_MARK_LISTED || mark->kind == LEGAL_MARK_ITEM ? mark->rest : 0;
    add_division(build, line,
                 (struct legal_division){
                     .level = mark->kind == LEGAL_MARK_ITEM ? 3 : 2,
                     .label = legal_chars_text(build->arena, line->codes, rest),
                     .title = legal_chars_text(build->arena, line->codes + rest, line->count - rest),
                 });
}

/* A signature: a short line with a day alone below it. */
static bool is_day(const struct legal_line *line) {
    struct date date;
    const char *end;
    return legal_date_find(line->text, &date, &end) == line->text && *end == 0;
}

static bool is_signature(const struct build *build, size_t i) {
    size_t next = next_text(build, i);
    const struct legal_line *line = &build->lines->items[i];
    return is_day(line) || (next != SIZE_MAX && line->count <= SHORT_LINE && is_day(&build->lines->items[next]));
}

static bool says_effect(const struct build *build) {
    const char *text = build->part.text.data;
    return build->reading && text &&
           (strstr(text, "施行") || strstr(text, "执行") || strstr(text, "生效") || strstr(text, "废止") ||
            strstr(text, "实施"));
}

static bool after_colon(const struct build *build) {
    return build->before && build->before->count && build->before->codes[build->before->count - 1] == U'：';
}

/* Below the article on effect a short line that is no sentence begins an annex without 附件: a table, a picture. */
static bool begins_bare_annex(const struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    return build->last_article != SIZE_MAX && i > build->last_article && says_effect(build) && at_boundary(build) &&
           !after_colon(build) && !legal_mark_closed(line) && line->count <= SHORT_LINE &&
           mark_of(build, i)->kind == LEGAL_MARK_NONE;
}

/* A short line that is no sentence, between the end of an article and the next: a heading that lost its number. */
static bool is_stray_heading(const struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    size_t next = next_text(build, i);
    if (next == SIZE_MAX || !at_boundary(build) || legal_mark_closed(line) || line->count > SHORT_LINE)
        return false;
    enum legal_mark_kind kind = mark_of(build, i)->kind, below = mark_of(build, next)->kind;
    return below == LEGAL_MARK_ARTICLE && (kind == LEGAL_MARK_NONE || kind == LEGAL_MARK_LISTED) && !after_colon(build);
}

static bool repeats_title(struct build *build, const struct legal_line *line) {
    const char *title = build->document->title;
    size_t length = strlen(line->text);
    if (build->repeated >= strlen(title) || strncmp(title + build->repeated, line->text, length) != 0)
        return false;
    build->repeated += length;
    return true;
}

/* Lines between the title and the text. Returns true when the line was one of them. */
static bool read_head(struct build *build, const struct legal_line *line) {
    const char *number = legal_head_number(build->arena, line);
    bool opens = strncmp(line->text, "（", 3) == 0 && strstr(line->text, "）") == NULL && !legal_mark_closed(line);
    if (number && !*build->document->issuing_number)
        build->document->issuing_number = number;
    if (build->in_note || opens) {
        legal_head_history(build->arena, build->document, line);
        build->in_note = strstr(line->text, "）") == NULL;
    } else if (number || repeats_title(build, line)) {
        matter(build, line);
    } else if (legal_head_is_matter(line)) {
        legal_head_history(build->arena, build->document, line);
    } else {
        return false;
    }
    return true;
}

/* Between the title and the comment that ends the head all lines are of the history. */
static void read_info(struct build *build, const struct legal_line *line) {
    const char *number = legal_head_number(build->arena, line);
    if (number) {
        build->document->issuing_number = number;
        matter(build, line);
    } else {
        legal_head_history(build->arena, build->document, line);
    }
}

static void append(struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    struct legal_mark mark = *mark_of(build, i);
    if (mark.kind != LEGAL_MARK_ITEM && mark.kind != LEGAL_MARK_POINT && mark.kind != LEGAL_MARK_LISTED)
        mark.kind = LEGAL_MARK_NONE;
    if (!build->reading)
        begin_unnumbered(build, line);
    legal_part_add(build->arena, &build->part, line, &mark, 0);
}

static void after_text(struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    build->place = PLACE_COLOPHON;
    legal_head_notice(build->arena, build->origin, line);
    matter(build, line);
}

static bool has_articles(const struct build *build) {
    return build->last_article != SIZE_MAX;
}

static void read_text(struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    enum legal_mark_kind kind = mark_of(build, i)->kind;
    bool plain = kind == LEGAL_MARK_NONE || kind == LEGAL_MARK_LISTED || kind == LEGAL_MARK_ITEM;
    if (build->title_pending && kind == LEGAL_MARK_NONE && !legal_mark_closed(line) && line->count <= SHORT_LINE) {
        build->document->divisions[build->document->division_count - 1].title = line->text;
        build->title_pending = false;
    } else if (line->heading > 0 && line->count <= HEADING_LINE && plain && has_articles(build)) {
        begin_heading(build, line, mark_of(build, i));
    } else if (build->document->numbered > 0 && i > build->last_article && says_effect(build) &&
               is_signature(build, i)) {
        after_text(build, i);
    } else if (begins_bare_annex(build, i)) {
        close_article(build);
        build->place = PLACE_ANNEX;
        annex(build, line);
    } else if (is_stray_heading(build, i)) {
        if (kind == LEGAL_MARK_LISTED)
            begin_heading(build, line, mark_of(build, i));
        else
            unplaced(build, line);
    } else {
        append(build, i);
    }
}

static void read_line(struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    if (build->place == PLACE_ANNEX)
        annex(build, line);
    else if (build->place == PLACE_COLOPHON)
        after_text(build, i);
    else if (build->place == PLACE_MANGLED)
        unplaced(build, line);
    else if (build->place != PLACE_HEAD || build->reading || !read_head(build, line))
        read_text(build, i);
}

/* In mid-sentence, or in an annex, a line may look like a heading of the text. */
static bool division_counts(const struct build *build, size_t i) {
    size_t next = next_text(build, i);
    for (int headings = 0; next != SIZE_MAX && headings < HEADINGS; headings++) {
        if (mark_of(build, next)->kind != LEGAL_MARK_DIVISION)
            break;
        next = next_text(build, next);
    }
    bool article_below = next != SIZE_MAX && mark_of(build, next)->kind == LEGAL_MARK_ARTICLE;
    if (build->place == PLACE_ANNEX || build->place == PLACE_COLOPHON)
        return article_below;
    if (!has_articles(build))
        return false;
    return build->lines->layout != LEGAL_WRAPPED || article_below || at_boundary(build);
}

static bool annex_counts(const struct build *build) {
    return build->place != PLACE_HEAD && at_boundary(build) && (build->reading || build->document->article_count > 0);
}

static void read_marked(struct build *build, size_t i) {
    const struct legal_line *line = &build->lines->items[i];
    const struct legal_mark *mark = mark_of(build, i);
    bool text = build->place != PLACE_HEAD && (build->reading || build->document->article_count > 0);
    if (mark->kind == LEGAL_MARK_ARTICLE) {
        begin_article(build, i);
    } else if (mark->kind == LEGAL_MARK_DIVISION && division_counts(build, i)) {
        begin_division(build, i);
    } else if (mark->kind == LEGAL_MARK_ANNEX && annex_counts(build)) {
        close_article(build);
        build->place = PLACE_ANNEX;
        annex(build, line);
    } else if (mark->kind == LEGAL_MARK_COLOPHON && text && build->place != PLACE_ANNEX && at_boundary(build)) {
        after_text(build, i);
    } else if (mark->kind == LEGAL_MARK_CONTENTS && build->document->numbered == 0) {
        build->contents = build->document->division_count;
        build->in_contents = true;
        matter(build, line);
    } else if (mark->kind == LEGAL_MARK_BROKEN && text && mark->label.number == build->order.number + 1 &&
               at_boundary(build)) {
        build->place = PLACE_MANGLED;
        unplaced(build, line);
    } else {
        read_line(build, i);
    }
}

static void read_body(struct build *build) {
    for (size_t i = build->section.body; i < build->section.end; i++) {
        const struct legal_line *line = &build->lines->items[i];
        if (line->kind == LEGAL_LINE_NOISE)
            continue;
        if (line->kind == LEGAL_LINE_ODD) {
            legal_note_add(build->arena,
                           build->place == PLACE_ANNEX ? &build->document->annexes : &build->document->unplaced,
                           line->number, line->text);
            continue;
        }
        if (i < build->plan->info_end)
            read_info(build, line);
        else
            read_marked(build, i);
        build->before = line;
    }
}

/* Headings with no article below them are for the clerk. */
static void drop_empty_divisions(struct build *build) {
    struct legal_document *document = build->document;
    while (document->division_count > 0 &&
           document->divisions[document->division_count - 1].first > document->article_count) {
        const struct legal_division *last = &document->divisions[--document->division_count];
        legal_note_add(build->arena, &document->unplaced, last->line,
                       arena_printf(build->arena, "%s%s", last->label, last->title));
    }
}

/* Most articles begin indented: then an unindented line continues a paragraph even after a full stop. */
static bool is_indented(const struct build *build) {
    size_t articles = 0, indented = 0;
    for (size_t i = build->section.body; i < build->section.end; i++)
        if (mark_of(build, i)->kind == LEGAL_MARK_ARTICLE) {
            articles++;
            indented += build->lines->items[i].indent >= 2;
        }
    return indented * 2 > articles;
}

static void read_notice(struct build *build) {
    for (size_t i = build->section.head; i < build->section.title_end; i++) {
        const struct legal_line *line = &build->lines->items[i];
        if (line->kind == LEGAL_LINE_NOISE)
            continue;
        matter(build, line);
        if (i < build->section.title)
            legal_head_notice(build->arena, build->origin, line);
    }
}

static size_t find_last_article(const struct build *build) {
    for (size_t i = build->section.end; i > build->section.body; i--)
        if (mark_of(build, i - 1)->kind == LEGAL_MARK_ARTICLE)
            return i - 1;
    return SIZE_MAX;
}

struct legal_document legal_build(struct arena *arena, const struct legal_plan *plan, size_t index, const char *name,
                                  struct legal_origin *origin) {
    struct legal_document document = {.issuing_number = "", .issuer = ""};
    struct build build = {
        .arena = arena,
        .plan = plan,
        .lines = plan->lines,
        .section = plan->sections[index],
        .document = &document,
        .origin = origin,
    };
    const struct legal_section *section = &build.section;
    document.title = legal_title_text(arena, build.lines, section->title, section->title_end);
    if (!*document.title)
        document.title = name;
    document.line = build.lines->items[section->title].number;
    build.part.layout = build.lines->layout;
    build.part.indented = is_indented(&build);
    build.last_article = find_last_article(&build);
    read_notice(&build);
    read_body(&build);
    close_article(&build);
    drop_empty_divisions(&build);
    buffer_free(&build.part.text);
    return document;
}
