/* Markdown through cmark. */
#include "markdown.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#define OPTIONS (CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)

/* The highest level of heading there is (1 the highest), moving all of them by so many levels. cmark aborts when memory
 * is gone. */
static int move_headings(cmark_node *document, int by) {
    int highest = 7;
    cmark_iter *iter = cmark_iter_new(document);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iter);
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_HEADING)
            continue;
        int level = cmark_node_get_heading_level(node) + by;
        cmark_node_set_heading_level(node, level < 6 ? level : 6);
        highest = level < highest ? level : highest;
    }
    cmark_iter_free(iter);
    return highest;
}

struct html markdown_render_below(struct arena *arena, const char *text, int level) {
    size_t length = strlen(text);
    if (length > MARKDOWN_LIMIT)
        return (struct html){""};
    cmark_node *document = cmark_parse_document(text, length, OPTIONS);
    if (level)
        move_headings(document, level + 1 - move_headings(document, 0));
    char *markup = cmark_render_html(document, OPTIONS);
    cmark_node_free(document);
    const char *copy = arena_copy(arena, markup, strlen(markup));
    free(markup);
    return (struct html){copy};
}

struct html markdown_render(struct arena *arena, const char *text) {
    return markdown_render_below(arena, text, 0);
}
