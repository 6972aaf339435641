/* The numbering of articles: what is missing, doubled or out of order is reported, not repaired. */
#ifndef WORK_LEGAL_ORDER_H
#define WORK_LEGAL_ORDER_H

#include "legal_number.h"
#include "legal_text.h"

/* The last article seen, and the highest; starts as {0}. */
struct legal_order {
    int number, sub, highest;
};

/* Takes the next article's label and adds a note at its line when it does not follow the last one. */
void legal_order_next(struct arena *arena, struct legal_order *order, struct legal_notes *notes, int line,
                      const struct legal_label *label);

/* 10 -> 十, 105 -> 一百零五; below 10,000. */
const char *legal_order_chinese(struct arena *arena, int number);

#endif
