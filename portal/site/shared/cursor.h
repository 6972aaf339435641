/* Where a page of a list begins that is ordered by day and number, newest first: "20260105-123" is the row of that day
 * and number, and the page begins after it. A row that goes meanwhile makes no gap and no row come twice. */
#ifndef SITE_CURSOR_H
#define SITE_CURSOR_H

#include <stdint.h>

#include "../../../fcgi/date.h"

struct cursor {
    struct date day;
    int64_t id;
};

/* Checks the input of an address: NULL when it is good, else what is wrong, in words for the person. */
const char *cursor_check(const char *text);

/* Reads what cursor_check found good. Of NULL: before the first row. */
struct cursor cursor_read(const char *text);

/* As addresses have it. Owned by the arena. */
const char *cursor_write(struct arena *arena, struct date day, int64_t id);

#endif
