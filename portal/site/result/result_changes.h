/* What a correction changed in a result, field by field. */
#ifndef SITE_RESULT_CHANGES_H
#define SITE_RESULT_CHANGES_H

#include "result_record.h"

/* Some words of a field: in both versions, or put in or left out. */
struct result_piece {
    const char *text;
    bool removed, added;
};
struct result_change {
    const char *label;
    LIST(struct result_piece) pieces;
};
typedef LIST(struct result_change) result_changes;

/* The fields that differ, in the order of the result's page, with the articles cited and the benchmark among them.
 * *work limits the comparison of texts (textdiff.h). Owned by the request's arena. */
result_changes result_changes_find(struct request *rq, const struct result *old, const struct result *new,
                                   size_t *work);

#endif
