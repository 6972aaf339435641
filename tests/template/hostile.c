/* Renders hostile.html with values that try to break out of every place a value can stand in. A page filled with them
   must have exactly the markup of the same page filled with "x". */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "../../fcgi/json.h"
#include "../../fcgi/out.h"
#include "../../fcgi/utf8.h"

struct hostile_page {
    const char *value;
    struct json_text json;
};
#include "hostile.html.h"

static void render(struct buffer *to, const char *value) {
    struct buffer document = {0};
    struct json json;
    json_start(&json, &document);
    json_object(&json, NULL);
    json_text(&json, "name", utf8_valid(value, strlen(value)) ? value : "x");
    json_end(&json);
    struct hostile_page page = {value, {document.data}};
    struct out out = {.to = to, .prefix = ""};
    render_hostile(&out, &page);
    buffer_free(&document);
}

/* What shapes a page: its tags and quotes. In text and in JSON quotes are harmless, and vary. */
static void outline(const struct buffer *page, struct buffer *shape) {
    bool inside = false;
    for (const char *at = page->data; *at != '\0'; at++) {
        if (*at == '<' || *at == '>')
            inside = *at == '<';
        if (*at == '<' || *at == '>' || (inside && (*at == '"' || *at == '\'')))
            buffer_add_char(shape, *at);
    }
}

/* What browsers read as a script, a document or another host; they drop blanks and decode entities before. */
static bool has_bad_address(const char *page) {
    static const char *const bad[] = {"=\"javascript", "=\"data:", "=\"//", "=\"/\\", "=\"/\t", "=\" ", "=\"&"};
    for (const char *at = strstr(page, "<a "); *at != '\0'; at++)
        for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
            if (strncasecmp(at, bad[i], strlen(bad[i])) == 0)
                return true;
    return false;
}

static bool has_control(const struct buffer *page) {
    for (size_t i = 0; i < page->length; i++) {
        unsigned char byte = (unsigned char)page->data[i];
        if ((byte < ' ' && strchr("\t\r\n", byte) == NULL) || byte == 0x7F || byte == 0)
            return true;
    }
    return false;
}

static bool is_harmless(const char *value) {
    struct buffer calm = {0}, page = {0}, expected = {0}, shape = {0};
    render(&calm, "x");
    render(&page, value);
    outline(&calm, &expected);
    outline(&page, &shape);
    bool good = strcmp(expected.data, shape.data) == 0 && !has_control(&page) && !has_bad_address(page.data) &&
                utf8_valid(page.data, page.length);
    if (!good)
        fwrite(page.data, 1, page.length, stderr);
    buffer_free(&calm);
    buffer_free(&page);
    buffer_free(&expected);
    buffer_free(&shape);
    return good;
}

int main(void) {
    static const char *const values[] = {
        "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "</title></textarea><b>",
        "<!--<script>",
        "]]>--><b>",
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<b>",
        "//evil.example/",
        "/\\evil.example/",
        "/\t/evil.example/",
        "&#106;avascript:alert(1)",
        "&",
        "&lt;b&gt;",
        "a&b=c",
        "\x01\x02\x1B[31m\x7F",
        "\xE2\x80\xA8\xE2\x80\xA9",
        "\xFF\xFE\x80<",
        "\xE4\">",
        "\xC0\xBCscript\xC0\xBE",
        "` onclick=alert(1) `",
        "\" onmouseover=\"alert(1)",
        "' style='x",
        "\r\nSet-Cookie: a=b",
        "\\\"};alert(1);//",
    };
    size_t count = sizeof(values) / sizeof(*values), failed = 0;
    for (size_t i = 0; i < count; i++)
        if (!is_harmless(values[i])) {
            fprintf(stderr, "value %zu breaks out\n", i);
            failed++;
        }
    return failed > 0;
}
