/* Amounts of money as pages write them. The database keeps fen. */
#ifndef SITE_MONEY_H
#define SITE_MONEY_H

#include <stdint.h>

#include "../../../fcgi/arena.h"

/* fen as yuan, with a comma every three digits and always both decimals: 123450 → "1,234.50". Owned by the arena. */
const char *money_yuan(struct arena *arena, int64_t fen);

/* The same with its unit: "1,234.50元". */
const char *money_words(struct arena *arena, int64_t fen);

#endif
