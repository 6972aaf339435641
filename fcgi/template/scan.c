/* The tags of the template language. A tag is read with a small cursor over the words between its braces. */
#include "scan.h"

#include <string.h>

void scan_start(struct scan *scan, const char *text, size_t length) {
    *scan = (struct scan){.start = text, .at = text, .end = text + length, .line = 1};
}

bool slice_is(struct slice slice, const char *word) {
    return slice.length == strlen(word) && memcmp(slice.start, word, slice.length) == 0;
}

/* The first two equal braces between at and end, or NULL. */
static const char *find_pair(const char *at, const char *end, char brace) {
    for (; end - at >= 2; at++)
        if (at[0] == brace && at[1] == brace)
            return at;
    return NULL;
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r';
}

static bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

static bool is_word_byte(char byte) {
    return is_letter(byte) || (byte >= '0' && byte <= '9');
}

static void skip_blanks(struct slice *rest) {
    while (rest->length > 0 && (is_blank(*rest->start) || *rest->start == '\n')) {
        rest->start++;
        rest->length--;
    }
}

static struct slice take(struct slice *rest, size_t length) {
    struct slice taken = {rest->start, length};
    rest->start += length;
    rest->length -= length;
    return taken;
}

/* A word, or with dotted a path a.b.c; empty when there is none. */
static struct slice take_word(struct slice *rest, bool dotted) {
    skip_blanks(rest);
    size_t length = 0;
    bool begins = true;
    while (length < rest->length) {
        char byte = rest->start[length];
        bool next = dotted && byte == '.' && !begins;
        if (!next && !(begins ? is_letter(byte) : is_word_byte(byte)))
            break;
        begins = next;
        length++;
    }
    return take(rest, begins ? 0 : length);
}

/* Takes the word when it comes next. */
static bool take_if(struct slice *rest, const char *word) {
    struct slice before = *rest;
    if (slice_is(take_word(rest, false), word))
        return true;
    *rest = before;
    return false;
}

/* "text" on one line; there are no escapes in it. */
static bool take_string(struct slice *rest, struct slice *text) {
    skip_blanks(rest);
    if (rest->length == 0 || *rest->start != '"')
        return false;
    take(rest, 1);
    const char *quote = memchr(rest->start, '"', rest->length);
    if (quote == NULL)
        return false;
    *text = take(rest, (size_t)(quote - rest->start));
    take(rest, 1);
    return memchr(text->start, '\n', text->length) == NULL;
}

static bool is_reserved(struct slice path) {
    static const char *const words[] = {"if", "else", "end", "for", "in", "is", "not", "include"};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (slice_is(path, words[i]))
            return true;
    return false;
}

static const char *read_path(struct slice *rest, struct slice *path) {
    *path = take_word(rest, true);
    if (path->length == 0)
        return "a field is missing or misspelt in {{…}}";
    return is_reserved(*path) ? "a word of the template language stands where a field belongs" : NULL;
}

/* x, not x, x is "text", x is not "text" */
static const char *read_condition(struct slice *rest, struct piece *piece) {
    piece->negated = take_if(rest, "not");
    const char *error = read_path(rest, &piece->path);
    if (error != NULL || piece->negated || !take_if(rest, "is"))
        return error;
    piece->compared = true;
    piece->negated = take_if(rest, "not");
    return take_string(rest, &piece->text) ? NULL : "after \"is\" a text in double quotes is missing";
}

static const char *read_for(struct slice *rest, struct piece *piece) {
    piece->name = take_word(rest, false);
    if (piece->name.length == 0 || is_reserved(piece->name) || !take_if(rest, "in"))
        return "a loop is written {{for one in many}}";
    return read_path(rest, &piece->path);
}

static const char *read_else(struct slice *rest, struct piece *piece) {
    if (!take_if(rest, "if")) {
        piece->kind = PIECE_ELSE;
        return NULL;
    }
    piece->kind = PIECE_ELSE_IF;
    return read_condition(rest, piece);
}

static const char *read_words(struct slice *rest, struct piece *piece) {
    if (take_if(rest, "if")) {
        piece->kind = PIECE_IF;
        return read_condition(rest, piece);
    }
    if (take_if(rest, "else"))
        return read_else(rest, piece);
    if (take_if(rest, "for")) {
        piece->kind = PIECE_FOR;
        return read_for(rest, piece);
    }
    if (take_if(rest, "include")) {
        piece->kind = PIECE_INCLUDE;
        return take_string(rest, &piece->text) ? NULL : "after \"include\" a file name in double quotes is missing";
    }
    piece->kind = PIECE_VALUE;
    if (!take_if(rest, "end"))
        return read_path(rest, &piece->path);
    piece->kind = PIECE_STOP;
    return NULL;
}

static void fail(struct piece *piece, const char *error) {
    piece->kind = PIECE_ERROR;
    piece->error = error;
}

/* Reads the tag that begins at; *end becomes the byte behind it. */
static struct piece read_tag(const struct scan *scan, const char *at, const char **end) {
    struct piece piece = {.kind = PIECE_COMMENT, .line = scan->line};
    const char *close = find_pair(at + 2, scan->end, '}');
    *end = close == NULL ? scan->end : close + 2;
    if (close == NULL) {
        fail(&piece, "{{ without }}");
        return piece;
    }
    struct slice rest = {at + 2, (size_t)(close - at - 2)};
    if (rest.length > 0 && *rest.start == '!')
        return piece;
    const char *error = find_pair(rest.start, close, '{') != NULL ? "{{ inside {{…}}" : read_words(&rest, &piece);
    skip_blanks(&rest);
    if (error == NULL && rest.length > 0)
        error = "this is not understood between {{ and }}";
    if (error != NULL)
        fail(&piece, error);
    return piece;
}

static const char *line_start(const struct scan *scan, const char *at) {
    while (at > scan->start && is_blank(at[-1]))
        at--;
    return at == scan->start || at[-1] == '\n' ? at : NULL;
}

/* The byte behind the line break when only blanks follow, else NULL. */
static const char *line_end(const struct scan *scan, const char *at) {
    while (at < scan->end && is_blank(*at))
        at++;
    if (at == scan->end)
        return at;
    return *at == '\n' ? at + 1 : NULL;
}

/* A control tag alone on its line takes the line with it. */
static bool is_alone(const struct scan *scan, const struct piece *piece, const char *at, const char *end) {
    return piece->kind != PIECE_VALUE && line_start(scan, at) != NULL && line_end(scan, end) != NULL;
}

static void advance(struct scan *scan, const char *to) {
    for (; scan->at < to; scan->at++)
        scan->line += *scan->at == '\n';
}

static struct piece next_tag(struct scan *scan) {
    const char *end;
    struct piece piece = read_tag(scan, scan->at, &end);
    if (is_alone(scan, &piece, scan->at, end))
        end = line_end(scan, end);
    advance(scan, end);
    return piece;
}

static struct piece next_literal(struct scan *scan, const char *tag) {
    struct piece piece = {.kind = PIECE_LITERAL, .line = scan->line};
    const char *to = tag == NULL ? scan->end : tag, *end;
    const char *stray = find_pair(scan->at, to, '}');
    if (stray != NULL) {
        advance(scan, stray);
        piece.line = scan->line;
        fail(&piece, "}} without {{");
        return piece;
    }
    piece.literal = (struct slice){scan->at, (size_t)(to - scan->at)};
    if (tag != NULL) {
        struct piece next = read_tag(scan, tag, &end);
        if (is_alone(scan, &next, tag, end))
            piece.literal.length = (size_t)(line_start(scan, tag) - scan->at);
    }
    advance(scan, to);
    return piece;
}

struct piece scan_next(struct scan *scan) {
    if (scan->at == scan->end)
        return (struct piece){.kind = PIECE_END, .line = scan->line};
    const char *tag = find_pair(scan->at, scan->end, '{');
    return tag != NULL && tag == scan->at ? next_tag(scan) : next_literal(scan, tag);
}
