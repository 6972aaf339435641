/* Addresses of this site put together with their query: /result?kind=penalty&from=2026-01-01. */
#ifndef SITE_ADDRESS_H
#define SITE_ADDRESS_H

#include "../../../fcgi/out.h"

struct address {
    struct arena *arena;
    struct buffer text;
};

/* Begins with a path of the site. Ended by address_end, which must follow. */
struct address address_start(struct arena *arena, const char *path);

/* Each adds one parameter, percent-encoded; NULL, "", 0 and no date add nothing. */
void address_text(struct address *address, const char *name, const char *value);
void address_integer(struct address *address, const char *name, int64_t value);
void address_date(struct address *address, const char *name, struct date value);

/* The address, without the prefix. Owned by the arena. */
const char *address_end(struct address *address);

#endif
