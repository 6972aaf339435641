/* Document numbers as they are looked up: brackets, widths and case alike. */
#ifndef SITE_NUMBER_KEY_H
#define SITE_NUMBER_KEY_H

#include "../../../fcgi/arena.h"

/* What the database's number_key() (sql/rules/publication.sql) makes of a number: without blanks, every bracket ( or ),
 * full-width letters and digits narrow, letters large. "" when nothing remains. typed is valid UTF-8. Owned by the
 * arena. */
const char *number_key(struct arena *arena, const char *typed);

#endif
