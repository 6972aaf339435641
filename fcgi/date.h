/* A calendar day: ISO (2026-01-05) in data, 2026年1月5日 on pages. Which days are days off is the database's affair. */
#ifndef FCGI_DATE_H
#define FCGI_DATE_H

#include <stdbool.h>

#include "arena.h"

/* year 0 means "no date"; otherwise year 1 to 9999, month 1 to 12, day 1 to 31. */
struct date {
    int year, month, day;
};

/* Room for "2026-01-05" and its NUL. */
#define DATE_ISO_SIZE 11

/* Reads exactly YYYY-MM-DD, an existing day of the Gregorian calendar. False, and *date untouched, otherwise. */
bool date_parse(const char *iso, struct date *date);

/* True for an existing day. */
bool date_valid(struct date date);

/* Days since 1970-01-01 (negative before), and back. */
long date_number(struct date date);
struct date date_from_number(long number);

/* 1 Monday to 7 Sunday, as ISO 8601 counts. */
int date_weekday(struct date date);

/* "2026-01-05" and "2026年1月5日" in the arena; "" for no date. */
char *date_iso(struct arena *arena, struct date date);
char *date_long(struct arena *arena, struct date date);

#endif
