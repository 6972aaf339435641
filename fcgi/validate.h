/* Checks for the numbers a Chinese authority writes. Each returns NULL, or what is wrong in words for the person. */
#ifndef FCGI_VALIDATE_H
#define FCGI_VALIDATE_H

#include "arena.h"

/* 统一社会信用代码, GB 32100-2015: 18 characters, with the check characters of the whole and of its 组织机构代码. */
const char *check_credit_code(const char *text);

/* 公民身份号码, GB 11643-1999: 17 digits and a check character, with an existing day of birth. */
const char *check_identity_number(const char *text);

/* A mainland telephone number: mobile, land line with area code and perhaps an extension, 400 number, short number. */
const char *check_phone(const char *text);

/* 发文字号 such as 示政发〔2026〕12号; the year may stand in 〔〕, [], (), （） or 【】. */
const char *check_document_number(const char *text);

/* The one way a 发文字号 is kept: year in 〔〕, digits half width, no blanks, no 第. The text must have passed the
 * check. */
const char *document_number_normalize(struct arena *arena, const char *text);

#endif
