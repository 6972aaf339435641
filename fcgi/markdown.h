/* Markdown to markup, by cmark in its safe mode. */
#ifndef FCGI_MARKDOWN_H
#define FCGI_MARKDOWN_H

#include "arena.h"
#include "out.h"

/* cmark is linear, but a page need not hold more. */
#define MARKDOWN_LIMIT ((size_t)256 * 1024)

/* Renders UTF-8 Markdown; raw HTML and unsafe addresses in it are left out. Text past MARKDOWN_LIMIT bytes is not
 * rendered at all: the result is then empty. Owned by the arena. */
struct html markdown_render(struct arena *arena, const char *text);

/* The same for a text that stands below a heading of this level (1 to 5) in its page: its highest headings become those
 * next below it, the others keep their distance, so that the page has one order of headings. */
struct html markdown_render_below(struct arena *arena, const char *text, int level);

#endif
