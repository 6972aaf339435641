/* Who issued a document and what rank it has, as far as its own words tell. */
#ifndef WORK_LEGAL_LEVEL_H
#define WORK_LEGAL_LEVEL_H

#include "legal_text.h"

/* The issuer from the history, the notice (named, may be NULL) or the title; "" when none of them tells. */
const char *legal_level_issuer(struct arena *arena, const struct legal_document *document, const char *named);

/* The code of the rank (law, admin_regulation, local_regulation, department_rule, local_rule, normative, other) from
 * issuer, number and title. A guess: the clerk may change it. */
const char *legal_level_guess(const struct legal_document *document);

#endif
