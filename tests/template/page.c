/* Renders page.html with friendly values. */
#include <stdio.h>

#include "../../fcgi/out.h"

struct frame {
    const char *title;
};
struct unit {
    const char *name;
    LIST(const char *) posts;
};
struct page_page {
    struct frame frame;
    char name[16];
    const char *id, *link, *kind;
    struct date day;
    int64_t count;
    bool open;
    LIST(struct unit) units;
    LIST(struct unit) none;
    struct html notes;
    struct json_text data;
};
#include "page.html.h"

int main(void) {
    const char *posts[] = {"A", "B & C"};
    struct unit units[] = {{"法制股", {posts, 2}}, {"办公室", {NULL, 0}}};
    struct page_page page = {
        .frame = {"示例县"},
        .name = "新绛 <县>",
        .id = "a/b",
        .link = "/basis/1",
        .kind = "org",
        .day = {2026, 1, 5},
        .count = 12,
        .open = true,
        .units = {units, 2},
        .notes = {"<p>note</p>"},
        .data = {"{\"a\":\"<b>\"}"},
    };
    struct buffer buffer = {0};
    struct out out = {.to = &buffer, .prefix = "/zhifa"};
    render_page(&out, &page);
    fwrite(buffer.data, 1, buffer.length, stdout);
    buffer_free(&buffer);
    return 0;
}
