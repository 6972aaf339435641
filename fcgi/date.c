/* Calendar days: reading, checking, counting and writing. */
#include "date.h"

#include <ctype.h>
#include <string.h>

static bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool date_valid(struct date date) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1)
        return false;
    return date.day <= days[date.month - 1] + (date.month == 2 && is_leap(date.year));
}

static int read_digits(const char *text, int count) {
    int value = 0;
    for (int i = 0; i < count; i++)
        value = value * 10 + (text[i] - '0');
    return value;
}

bool date_parse(const char *iso, struct date *date) {
    if (strlen(iso) != DATE_ISO_SIZE - 1 || iso[4] != '-' || iso[7] != '-')
        return false;
    for (int i = 0; i < DATE_ISO_SIZE - 1; i++)
        if (i != 4 && i != 7 && !isdigit((unsigned char)iso[i]))
            return false;
    struct date read = {read_digits(iso, 4), read_digits(iso + 5, 2), read_digits(iso + 8, 2)};
    if (!date_valid(read))
        return false;
    *date = read;
    return true;
}

/* Years are counted from March, so that the leap day is the last of its year; 400 years have 146,097 days. */
long date_number(struct date date) {
    long year = date.year - (date.month <= 2);
    long era = year / 400, of_era = year % 400;
    long of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct date date_from_number(long number) {
    long z = number + 719468, era = z / 146097, of_era = z % 146097;
    long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * year + year / 4 - year / 100);
    long month = (5 * of_year + 2) / 153;
    struct date date = {.day = (int)(of_year - (153 * month + 2) / 5 + 1),
                        .month = (int)(month < 10 ? month + 3 : month - 9)};
    date.year = (int)(year + era * 400 + (date.month <= 2));
    return date;
}

int date_weekday(struct date date) {
    long day = (date_number(date) + 3) % 7; /* 1970-01-01 was a Thursday */
    return (int)(day < 0 ? day + 7 : day) + 1;
}

char *date_iso(struct arena *arena, struct date date) {
    return date.year ? arena_printf(arena, "%04d-%02d-%02d", date.year, date.month, date.day)
                     : arena_copy(arena, "", 0);
}

char *date_long(struct arena *arena, struct date date) {
    return date.year ? arena_printf(arena, "%d年%d月%d日", date.year, date.month, date.day) : arena_copy(arena, "", 0);
}
