/*
 * The template compiler's core: an HTML file with {{…}} in, one C function out.
 *
 * thing.html becomes `static void render_thing(struct out *out, const struct thing_page *page)`, to be included by the
 * page's C file after that struct is declared. The language:
 *
 *   {{a.b}}                                      a value, escaped for where it stands
 *   {{if a}} {{else if not b}} {{else}} {{end}}  also: a is "text", a is not "text"
 *   {{for u in units}} {{else}} {{end}}          else: when the list is empty
 *   {{include "head.html"}}                      the text of another file of the same folder, or ../folder/file.html
 *   {{! a remark}}
 *
 * A line that holds nothing but one of these (a value apart) leaves no line behind. Tags other than values may also
 * stand between attributes: <input{{if a}} checked{{end}}>. Where no escaping makes a value safe, the template is
 * refused.
 *
 * In href, src, action and their like, "/…" gets the site's prefix; a value at the very start is a whole address
 * (path, #fragment, http, https, mailto, tel); a value further on is one part, in which also "/" and "&" are encoded.
 */
#ifndef FCGI_TEMPLATE_TEMPLATE_H
#define FCGI_TEMPLATE_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include "../buffer.h"

/* Reads the included file into text; false when it cannot be read. */
typedef bool (*template_loader)(void *context, const char *path, struct buffer *text);

/*
 * Compiles length bytes of text, the content of the file called name ("portal/site/thing.html": its last part names
 * the function, the whole goes into messages and #line). Adds the C code to generated and returns true; or adds one
 * line "file:line: message" without a line break to error and returns false, and generated is of no use.
 */
bool template_compile(const char *name, const char *text, size_t length, template_loader load, void *context,
                      struct buffer *generated, struct buffer *error);

#endif
