/* Amounts of money in words. */
#include "money.h"

#define ROOM 40 /* sign, 17 digits, their commas, two decimals */

const char *money_yuan(struct arena *arena, int64_t fen) {
    uint64_t rest = fen < 0 ? -(uint64_t)fen : (uint64_t)fen, yuan = rest / 100;
    char text[ROOM], *at = text + ROOM - 1;
    *at = '\0';
    *--at = (char)('0' + rest % 10);
    *--at = (char)('0' + rest / 10 % 10);
    *--at = '.';
    for (int digits = 0; digits == 0 || yuan; digits++, yuan /= 10) {
        if (digits && digits % 3 == 0)
            *--at = ',';
        *--at = (char)('0' + yuan % 10);
    }
    if (fen < 0)
        *--at = '-';
    return arena_copy(arena, at, (size_t)(text + ROOM - 1 - at));
}

const char *money_words(struct arena *arena, int64_t fen) {
    return arena_printf(arena, "%s元", money_yuan(arena, fen));
}
