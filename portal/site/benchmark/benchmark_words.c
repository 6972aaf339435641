/* Ranges of a benchmark in words. */
#include "benchmark_words.h"

#include <inttypes.h>
#include <string.h>

#define TEN_THOUSAND INT64_C(1000000) /* yuan, in fen */

struct benchmark_unit benchmark_unit_of(const char *unit, const char *base, int64_t high) {
    bool multiple = unit && strcmp(unit, "multiple") == 0;
    return (struct benchmark_unit){multiple, !multiple && high >= 10 * TEN_THOUSAND, multiple ? base : NULL};
}

/* A number of 10^digits-ths with no more digits behind the point than it needs: 1500 thousandths are 1.5. */
static const char *decimal(struct arena *arena, int64_t number, int digits, const char *unit) {
    int64_t one = 1;
    for (int i = 0; i < digits; i++)
        one *= 10;
    int64_t part = number % one;
    while (digits > 0 && part % 10 == 0) {
        part /= 10;
        digits--;
    }
    if (!digits)
        return arena_printf(arena, "%" PRId64 "%s", number / one, unit);
    return arena_printf(arena, "%" PRId64 ".%0*" PRId64 "%s", number / one, digits, part, unit);
}

/* Below one, a multiple is a share of the base, and laws say percent. */
static const char *multiple_words(struct arena *arena, int64_t amount) {
    if (amount > 0 && amount < 1000)
        return decimal(arena, amount, 1, "%");
    return decimal(arena, amount, 3, "倍");
}

/* 万元 only where it is exact to a hundred yuan. */
static const char *yuan_words(struct arena *arena, int64_t fen, bool large) {
    if (large && fen >= TEN_THOUSAND && fen % (TEN_THOUSAND / 100) == 0)
        return decimal(arena, fen, 6, "万元");
    if (fen % 100 == 0)
        return arena_printf(arena, "%" PRId64 "元", fen / 100);
    return arena_printf(arena, "%" PRId64 ".%02" PRId64 "元", fen / 100, fen % 100);
}

const char *benchmark_amount_words(struct arena *arena, const struct benchmark_unit *unit, int64_t amount) {
    return unit->multiple ? multiple_words(arena, amount) : yuan_words(arena, amount, unit->large);
}

/* 以上 follows its number, 超过 stands before it and is parted from a number that follows at once. A range that begins
 * at nothing has no lower end to speak of. */
static const char *low_words(struct arena *arena, const struct benchmark_unit *unit,
                             const struct benchmark_range *range) {
    if (range->low == 0)
        return "";
    const char *amount = benchmark_amount_words(arena, unit, range->low);
    if (range->low_open)
        return arena_printf(arena, "超过%s%s", amount, range->high_open ? "" : "、");
    return arena_printf(arena, "%s以上", amount);
}

static const char *high_words(struct arena *arena, const struct benchmark_unit *unit,
                              const struct benchmark_range *range) {
    const char *amount = benchmark_amount_words(arena, unit, range->high);
    return range->high_open ? arena_printf(arena, "不满%s", amount) : arena_printf(arena, "%s以下", amount);
}

const char *benchmark_range_words(struct arena *arena, const struct benchmark_unit *unit,
                                  const struct benchmark_range *range) {
    if (!range->given)
        return "";
    const char *of = unit->base ? unit->base : "";
    if (range->low == range->high)
        return arena_printf(arena, "%s%s", of, benchmark_amount_words(arena, unit, range->low));
    return arena_printf(arena, "%s%s%s", of, low_words(arena, unit, range), high_words(arena, unit, range));
}
