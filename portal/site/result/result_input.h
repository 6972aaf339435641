/* The filters of the list of results, as its address has them: the page, the downloads and the feed read the same. */
#ifndef SITE_RESULT_INPUT_H
#define SITE_RESULT_INPUT_H

#include "../shared/cursor.h"
#include "result_find.h"

/* What was asked for; what was not stays 0 or NULL. */
struct result_input {
    int64_t body;
    const char *q, *kind, *class, *band;
    struct date from, to;
    int64_t after;      /* key of the search index to go on after */
    const char *before; /* the same where the database is asked: see cursor.h */
};

/* The page must be a FORM_PAGE, so that wrong days come with a message and are kept. */
#define RESULT_INPUTS                                                                                                  \
    INPUT(struct result_input, body, .label = "执法机关", .minimum = 1, .maximum = INT64_MAX),                         \
        INPUT(struct result_input, q, .label = "检索词", .maximum = 100),                                              \
        INPUT(struct result_input, kind, .label = "结果种类", .maximum = 32, .check = result_check_code),              \
        INPUT(struct result_input, class, .label = "处罚种类", .maximum = 32, .check = result_check_code),             \
        INPUT(struct result_input, band, .label = "金额", .choices = result_bands),                                    \
        INPUT(struct result_input, from, .label = "起始日期"), INPUT(struct result_input, to, .label = "截止日期"),    \
        INPUT(struct result_input, after, .label = "翻页位置", .minimum = 1, .maximum = INT64_MAX),                    \
        INPUT(struct result_input, before, .label = "翻页位置", .maximum = 30, .check = cursor_check)

/* The bands of result.band, "0" to "5", and what they are called. */
#define RESULT_BANDS 6
extern const char *const result_bands[RESULT_BANDS + 1], *const result_band_names[RESULT_BANDS];

/* Whether a text can be a code at all: small letters and _. NULL when it can. */
const char *result_check_code(const char *text);

/* Turns the inputs into a filter. Adds messages (rq->errors) where the days contradict each other or are none that a
 * decision can have. *words is false when q holds nothing to look for. */
void result_read_filter(struct request *rq, const struct result_input *in, struct result_filter *filter, bool *words);

/* path with these filters as its query, "/result?kind=penalty"; the place in the list (after, before) is part of it.
 * Owned by the arena. */
const char *result_input_address(struct arena *arena, const char *path, const struct result_input *in);

#endif
