/* How a place in a law is written: in its address (/art/10-1/2/3) and in words (第十条之一第二款第三项). */
#ifndef SITE_CITATION_H
#define SITE_CITATION_H

#include <stdint.h>

#include "../../../fcgi/arena.h"

/* A place in a version of a law. sub is the 1 of 第十条之一; paragraph 款, item 项, point 目 are 0 where not meant. */
struct place {
    int64_t article, sub, paragraph, item, point;
};

/* Reads the {article} of an address, "23" or "10-1". NULL when it is good, else what is wrong. */
const char *citation_check_article(const char *text);
void citation_read_article(const char *text, struct place *place);

/* "23" or "10-1", as addresses have it. */
const char *citation_article_address(struct arena *arena, int64_t article, int64_t sub);

/* "第二款第三项": what follows the article's own label; "" for the whole article. */
const char *citation_words(struct arena *arena, const struct place *place);

/* "/basis/3/art/23/2/1": the place in the version in force; the law itself where the place names no article. NULL when
 * basis is 0, that is, when the law is not in the library. */
const char *citation_address(struct arena *arena, int64_t basis, const struct place *place);

/* What was typed into a search, with a blank before each 第…条 that follows a title directly, as people write
 * citations: 食品安全法第三十五条 → 食品安全法 第三十五条. */
const char *citation_apart(struct arena *arena, const char *typed);

/* 1 → 一, 23 → 二十三, 105 → 一百零五; below 10,000. */
const char *chinese_number(struct arena *arena, int64_t number);

#endif
