/* Numbers in words. */
#include "number.h"

#include <stdbool.h>

#define WAN      ((uint64_t)10000)
#define YI       ((uint64_t)100000000)
#define DECIMALS ((uint64_t)100) /* two of them */

const char *number_words(struct arena *arena, int64_t number) {
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    const char *behind = "";
    for (; rest >= 1000; rest /= 1000)
        behind = arena_printf(arena, ",%03lu%s", (unsigned long)(rest % 1000), behind);
    return arena_printf(arena, "%s%lu%s", number < 0 ? "-" : "", (unsigned long)rest, behind);
}

/* number / unit with up to two decimals, those that are zero at the end left out. */
static const char *divided(struct arena *arena, uint64_t number, uint64_t unit, const char *words) {
    uint64_t hundredths = number / unit * DECIMALS + (number % unit * DECIMALS + unit / 2) / unit;
    const char *whole = number_words(arena, (int64_t)(hundredths / DECIMALS));
    unsigned part = (unsigned)(hundredths % DECIMALS);
    if (!part)
        return arena_printf(arena, "%s%s", whole, words);
    return part % 10 ? arena_printf(arena, "%s.%02u%s", whole, part, words)
                     : arena_printf(arena, "%s.%u%s", whole, part / 10, words);
}

const char *number_short(struct arena *arena, int64_t number) {
    uint64_t value = (uint64_t)number;
    if (value >= YI)
        return divided(arena, value, YI, "亿");
    return value >= WAN ? divided(arena, value, WAN, "万") : number_words(arena, number);
}

const char *number_short_yuan(struct arena *arena, int64_t fen) {
    uint64_t value = (uint64_t)fen;
    if (value >= YI * DECIMALS)
        return divided(arena, value, YI * DECIMALS, "亿元");
    return value >= WAN * DECIMALS ? divided(arena, value, WAN * DECIMALS, "万元")
                                   : divided(arena, value, DECIMALS, "元");
}
