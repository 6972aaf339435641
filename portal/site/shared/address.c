/* Putting addresses together. */
#include "address.h"

#include <string.h>

#include "../../../fcgi/arena.h"

struct address address_start(struct arena *arena, const char *path) {
    struct address address = {.arena = arena};
    buffer_add_text(&address.text, path);
    return address;
}

void address_text(struct address *address, const char *name, const char *value) {
    struct out out = {.to = &address->text};
    if (!value || !*value)
        return;
    buffer_printf(&address->text, "%c%s=", strchr(address->text.data, '?') ? '&' : '?', name);
    out_url_part(&out, value);
}

void address_integer(struct address *address, const char *name, int64_t value) {
    if (value)
        address_text(address, name, arena_printf(address->arena, "%ld", (long)value));
}

void address_date(struct address *address, const char *name, struct date value) {
    address_text(address, name, date_iso(address->arena, value));
}

const char *address_end(struct address *address) {
    const char *text = arena_copy(address->arena, address->text.data, address->text.length);
    buffer_free(&address->text);
    return text;
}
