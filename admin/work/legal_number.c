/* Numbers as legal texts write them, and the labels they stand in. */
#include "legal_number.h"

#define NUMBER_LIMIT 99999
/* Characters of the longest number anybody writes. */
#define NUMBER_CODES 20

/* 0 to 9 for a digit, 10 and up for a unit (十 百 千, also 廿 卅), -1 for anything else. */
static int numeral(uint32_t code) {
    static const uint32_t digits[] = {U'〇', U'一', U'二', U'三', U'四', U'五', U'六', U'七', U'八', U'九'};
    for (int i = 0; i < 10; i++)
        if (code == digits[i] || code == (uint32_t)('0' + i))
            return i;
    switch (code) {
    case U'零':
    case U'○':
        return 0;
    case U'两':
        return 2;
    case U'十':
        return 10;
    case U'廿':
        return 20;
    case U'卅':
        return 30;
    case U'百':
        return 100;
    case U'千':
        return 1000;
    default:
        return -1;
    }
}

/* A number being read: digits without units are positional (一○五), with units they are multiplied (一百零五). */
struct reading {
    int total, current;
    bool after_digit;
};

static bool reading_add(struct reading *reading, int value) {
    if (value < 10) {
        reading->current = reading->after_digit ? reading->current * 10 + value : value;
        reading->after_digit = true;
    } else {
        int unit = value == 20 || value == 30 ? 1 : value;
        int times = unit == 1 ? value : reading->after_digit && reading->current > 0 ? reading->current : 1;
        reading->total += times * unit;
        reading->current = 0;
        reading->after_digit = false;
    }
    return reading->current <= NUMBER_LIMIT && reading->total <= NUMBER_LIMIT;
}

static size_t skip_blanks(const uint32_t *codes, size_t count, size_t at) {
    while (at < count && codes[at] == ' ')
        at++;
    return at;
}

size_t legal_number_read(const uint32_t *codes, size_t count, int *value) {
    struct reading reading = {0};
    size_t end = 0;
    for (size_t at = 0; at < count; at++) {
        if (codes[at] == ' ' && at > 0)
            continue;
        int add = numeral(codes[at]);
        if (add < 0)
            break;
        if (!reading_add(&reading, add) || at >= NUMBER_CODES)
            return 0;
        end = at + 1;
    }
    *value = reading.total + reading.current;
    return *value <= NUMBER_LIMIT ? end : 0;
}

/* 之一 after 第十条. */
static void read_sub(const uint32_t *codes, size_t count, struct legal_label *label) {
    size_t at = skip_blanks(codes, count, label->length);
    if (at >= count || codes[at] != U'之')
        return;
    at = skip_blanks(codes, count, at + 1);
    size_t length = legal_number_read(codes + at, count - at, &label->sub);
    if (length == 0)
        label->sub = 0;
    else
        label->length = at + length;
}

bool legal_label_read(const uint32_t *codes, size_t count, struct legal_label *label) {
    if (count < 3 || codes[0] != U'第')
        return false;
    *label = (struct legal_label){0};
    size_t at = skip_blanks(codes, count, 1);
    size_t length = legal_number_read(codes + at, count - at, &label->number);
    at = skip_blanks(codes, count, at + length);
    if (length == 0 || at >= count)
        return false;
    label->part = codes[at] == U'分' && at + 1 < count && codes[at + 1] == U'编';
    at += label->part ? 1 : 0;
    label->unit = codes[at];
    label->length = at + 1;
    if (label->unit == U'部') {
        label->length = at + 2;
        return at + 1 < count && codes[at + 1] == U'分';
    }
    if (label->unit == U'条')
        read_sub(codes, count, label);
    return label->unit == U'条' || label->unit == U'款' || label->unit == U'章' || label->unit == U'节' ||
           label->unit == U'编';
}
