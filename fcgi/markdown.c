/* Markdown through cmark. */
#include "markdown.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

struct html markdown_render(struct arena *arena, const char *text) {
    size_t length = strlen(text);
    if (length > MARKDOWN_LIMIT)
        return (struct html){""};
    char *markup = cmark_markdown_to_html(text, length, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8);
    if (!markup)
        abort();
    const char *copy = arena_copy(arena, markup, strlen(markup));
    free(markup);
    return (struct html){copy};
}
