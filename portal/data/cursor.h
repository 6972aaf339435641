/*
 * Where a page of data goes on: 16 letters that hold the key of the last row and a check over register, filters and
 * key. A cursor is for whoever got it to hand back, not to be made up; one that was changed, cut or taken to other
 * filters is noticed. The check is no secret: a made-up cursor could do no more than any page.
 */
#ifndef DATA_CURSOR_H
#define DATA_CURSOR_H

#include "register.h"

/* filters: the filters in force as text, always in the same form. Owned by the arena. */
const char *data_cursor_write(struct arena *arena, const struct data_register *reg, const char *filters, int64_t key);

/* False, and *key untouched, when it is not one of these for this register and these filters. */
bool data_cursor_read(const char *cursor, const struct data_register *reg, const char *filters, int64_t *key);

#endif
