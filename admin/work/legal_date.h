/* Days in legal texts: written out in either numerals, and the day from which a text is in force. */
#ifndef WORK_LEGAL_DATE_H
#define WORK_LEGAL_DATE_H

#include "../../fcgi/arena.h"
#include "../../fcgi/date.h"
#include "legal_text.h"

/* Finds the first day written as 2022年11月1日 or 二○○八年十二月五日 in text, which has no blanks. Returns where it
 * begins and sets *end behind it; NULL when there is none. */
const char *legal_date_find(const char *text, struct date *date, const char **end);

/* -1, 0 or 1 as a is before, on or after b. */
int legal_date_compare(struct date a, struct date b);

/* Sets effective_on, effective_reason and effective_amended of the document from its history, its articles and
 * issued_on. Called by the parser, and again by who changes issued_on. */
void legal_date_propose(struct arena *arena, struct legal_document *document);

#endif
