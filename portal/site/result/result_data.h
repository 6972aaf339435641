/* A result for those who cite it, and for machines that read its page. */
#ifndef SITE_RESULT_DATA_H
#define SITE_RESULT_DATA_H

#include "../../../fcgi/out.h"
#include "result_record.h"

/* A line to copy, as GB/T 7714 writes an announcement on the net: who. what: number[A/OL]. (day)[day seen]. address.
 * Owned by the arena. */
const char *result_citation(struct arena *arena, const struct result *result, struct date today, const char *address);

/* The record as schema.org's Report: its number, issuer, days and money. root: address of the site; address: of the
 * version described. Owned by the arena. */
struct json_text result_json_ld(struct arena *arena, const struct result *result, const char *root,
                                const char *address);

#endif
