/* What a person looks for: from what was typed to words, to an FTS5 expression, and to marks in a text. */
#include <string.h>

#include "fulltext_private.h"
#include "utf8.h"

#define MAX_WORDS      16
#define MAX_CHARACTERS 200

/* A character of a folded text. Between two letters that did not stand side by side there is a blank, at the end of a
 * line a line feed; other gaps leave nothing. */
struct unit {
    uint32_t folded;
    enum han_class class;
    size_t from, to;
};
typedef LIST(struct unit) unit_list;

struct word {
    unit_list units;
    const char *folded;
    bool single; /* one Han character */
};

struct fulltext_query {
    struct word words[MAX_WORDS];
    size_t count;
};

static unit_list fold_text(struct arena *arena, const char *text, size_t length) {
    struct han_text walk = {.bytes = text, .length = length};
    struct han_character c;
    unit_list all = {arena_alloc(arena, (length + 1) * sizeof(struct unit)), 0};
    bool gap = false, line = false;
    while (han_next(&walk, &c)) {
        gap = gap || c.class < HAN_WORD;
        line = line || c.class == HAN_BREAK;
        if (c.class < HAN_WORD)
            continue;
        enum han_class before = all.count ? all.items[all.count - 1].class : HAN_END;
        if (before && line)
            all.items[all.count++] = (struct unit){'\n', HAN_BREAK, c.from, c.from};
        else if (gap && before == HAN_WORD && c.class == HAN_WORD)
            all.items[all.count++] = (struct unit){' ', HAN_GAP, c.from, c.from};
        all.items[all.count++] = (struct unit){c.folded, c.class, c.from, c.to};
        gap = line = false;
    }
    return all;
}

/* ---- reading what was typed ---- */

/* A blank parts words; a quotation mark does so too, and holds together what it encloses. */
enum mark { MARK_NONE, MARK_BLANK, MARK_OPEN, MARK_CLOSE, MARK_EITHER };

static enum mark mark_of(uint32_t c) {
    if (c == '"' || c == 0xFF02)
        return MARK_EITHER;
    if (c == 0x201C || c == 0x300A || c == 0x300C || c == 0x300E)
        return MARK_OPEN;
    if (c == 0x201D || c == 0x300B || c == 0x300D || c == 0x300F)
        return MARK_CLOSE;
    return c <= ' ' || c == 0x3000 || c == 0xA0 ? MARK_BLANK : MARK_NONE;
}

static const char *folded_text(struct arena *arena, const unit_list *units) {
    char *text = arena_alloc(arena, units->count * 4 + 1), *to = text;
    for (size_t i = 0; i < units->count; i++)
        to += utf8_encode(units->items[i].folded, to);
    return text;
}

static void add_word(struct arena *arena, struct fulltext_query *query, const char *from, const char *to) {
    unit_list units = fold_text(arena, from, (size_t)(to - from));
    if (!units.count || query->count == MAX_WORDS)
        return;
    bool single = units.count == 1 && units.items[0].class == HAN_IDEOGRAPH;
    query->words[query->count++] = (struct word){units, folded_text(arena, &units), single};
}

struct fulltext_query *fulltext_query(struct arena *arena, const char *typed) {
    struct fulltext_query *query = arena_alloc(arena, sizeof *query);
    const char *at = typed, *from = typed;
    bool quoted = false;
    if (!utf8_valid(typed, strlen(typed)))
        return NULL;
    for (size_t count = 0; *at && count < MAX_CHARACTERS; count++) {
        const char *before = at;
        enum mark mark = mark_of(utf8_next(&at));
        if (mark == MARK_NONE || (mark == MARK_BLANK && quoted))
            continue;
        add_word(arena, query, from, before);
        from = at;
        if (mark != MARK_BLANK)
            quoted = mark == MARK_OPEN || (mark == MARK_EITHER && !quoted);
    }
    add_word(arena, query, from, at);
    return query->count ? query : NULL;
}

/* ---- the expression ---- */

/* A single character has columns of its own: as the beginning of all words it begins it would cost too much. */
static void add_phrase(struct buffer *to, const char *joint, const struct word *word, bool context) {
    const char *columns = word->single ? (context ? "{sign context_sign}" : "sign")
                          : context    ? "{text context}"
                                       : "text";
    buffer_printf(to, "%s%s:\"%s\"", joint, columns, word->folded);
}

/* Every word stands in the text or in its context, and one of them in the text itself. */
static void add_words(struct buffer *to, const struct fulltext_search *search) {
    const struct fulltext_query *query = search->query;
    bool context = query->count > 1 && !search->plain;
    for (size_t i = 0; context && i < query->count; i++)
        add_phrase(to, i ? " OR " : to->length ? " AND (" : "(", &query->words[i], false);
    if (context)
        buffer_add_text(to, ")");
    for (size_t i = 0; i < query->count; i++)
        add_phrase(to, to->length ? " AND " : "", &query->words[i], context);
}

/* Several tags are tied together by a NOT that excludes nothing: else FTS5 would make one list of all conditions, and
 * look for the words, which costs most, wherever only one of the tags is. */
static void add_tags(struct buffer *to, const struct fulltext_search *search) {
    size_t count = 0;
    for (size_t i = 0; i < FULLTEXT_TAGS; i++)
        count += search->tags[i] != NULL;
    bool tied = count > 1 && search->query;
    if (tied)
        buffer_add_text(to, "((");
    for (size_t i = 0, added = 0; i < FULLTEXT_TAGS; i++)
        if (search->tags[i])
            buffer_printf(to, "%stags:\"%s\"", added++ ? " AND " : "", search->tags[i]);
    if (tied)
        buffer_add_text(to, ") NOT tags:\"" FULLTEXT_NEVER "\")");
}

const char *fulltext_expression(struct arena *arena, const struct fulltext_search *search) {
    struct buffer text = {0};
    add_tags(&text, search);
    if (search->query)
        add_words(&text, search);
    if (!text.length)
        buffer_add_text(&text, "tags:\"" FULLTEXT_ANY "\"");
    const char *expression = arena_copy(arena, text.data, text.length);
    buffer_free(&text);
    return expression;
}

/* ---- marks ---- */

/* Letters and digits are found as whole words only, Han anywhere: as in the index. */
static bool occurs_at(const unit_list *text, size_t at, const unit_list *word) {
    if (at + word->count > text->count)
        return false;
    for (size_t i = 0; i < word->count; i++)
        if (text->items[at + i].folded != word->items[i].folded)
            return false;
    size_t end = at + word->count;
    bool cut_before = at && text->items[at - 1].class == HAN_WORD && text->items[at].class == HAN_WORD;
    bool cut_after = end < text->count && text->items[end - 1].class == HAN_WORD && text->items[end].class == HAN_WORD;
    return !cut_before && !cut_after;
}

/* For each unit of the text whether it is marked; *first is the first that is, or the count. */
static bool *find_marks(struct arena *arena, const struct fulltext_query *query, const unit_list *text, size_t *first) {
    bool *marked = arena_alloc(arena, text->count + 1);
    *first = text->count;
    for (size_t w = 0; query && w < query->count; w++) {
        const unit_list *word = &query->words[w].units;
        for (size_t at = 0; at < text->count; at++) {
            if (!occurs_at(text, at, word))
                continue;
            memset(marked + at, 1, word->count);
            if (at < *first)
                *first = at;
        }
    }
    return marked;
}

struct pieces {
    struct arena *arena;
    const char *text;
    fulltext_pieces list;
};

static void add_piece(struct pieces *pieces, size_t from, size_t to, bool marked) {
    if (to > from)
        pieces->list.items[pieces->list.count++] =
            (struct fulltext_piece){arena_copy(pieces->arena, pieces->text + from, to - from), marked};
}

/* Cuts text[from, to) into pieces; what stands between two marked units is marked with them. */
static void cut(struct pieces *pieces, const unit_list *text, const bool *marked, size_t from, size_t to) {
    size_t start = from;
    for (size_t i = 0; i < text->count && text->items[i].from < to; i++) {
        bool begins = marked[i] && (i == 0 || !marked[i - 1]);
        bool ends = marked[i] && (i + 1 == text->count || !marked[i + 1]);
        if (text->items[i].from < from)
            continue;
        if (begins) {
            add_piece(pieces, start, text->items[i].from, false);
            start = text->items[i].from;
        }
        if (ends || (marked[i] && (i + 1 == text->count || text->items[i + 1].from >= to))) {
            add_piece(pieces, start, text->items[i].to, true);
            start = text->items[i].to;
        }
    }
    add_piece(pieces, start, to, false);
}

/* A quarter of the width before the first mark, the rest after; moved to the left where the text ends sooner. */
static void choose_window(const unit_list *text, size_t first, size_t width, size_t *from, size_t *to) {
    size_t start = 0;
    if (first < text->count)
        start = first > width / 4 ? first - width / 4 : 0;
    if (start + width > text->count)
        start = text->count > width ? text->count - width : 0;
    size_t end = start + width;
    if (start)
        *from = text->items[start].from;
    if (end < text->count)
        *to = text->items[end].from;
}

static fulltext_pieces unmarked(struct arena *arena, const char *text) {
    fulltext_pieces whole = {arena_alloc(arena, sizeof *whole.items), *text ? 1 : 0};
    whole.items[0] = (struct fulltext_piece){text, false};
    return whole;
}

fulltext_pieces fulltext_mark(struct arena *arena, const struct fulltext_query *query, const char *text, size_t width) {
    size_t length = strlen(text), from = 0, to = length, first;
    if (!query && !width)
        return unmarked(arena, text);
    unit_list folded = fold_text(arena, text, length);
    const bool *marked = find_marks(arena, query, &folded, &first);
    struct pieces pieces = {.arena = arena, .text = text};
    pieces.list.items = arena_alloc(arena, (folded.count * 2 + 3) * sizeof *pieces.list.items);
    if (width)
        choose_window(&folded, first, width, &from, &to);
    if (from)
        pieces.list.items[pieces.list.count++] = (struct fulltext_piece){"…", false};
    cut(&pieces, &folded, marked, from, to);
    if (to < length)
        pieces.list.items[pieces.list.count++] = (struct fulltext_piece){"…", false};
    return pieces.list;
}
