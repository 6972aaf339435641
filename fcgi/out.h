/*
 * Output that escapes by where it stands.
 *
 * Compiled templates write through the macros at the end: the field's type chooses the function, the place in the
 * page chooses the macro, and a field whose type has no business in that place does not compile. Whatever bytes a
 * text holds, what comes out is well-formed UTF-8 without control characters: any other byte becomes U+FFFD.
 */
#ifndef FCGI_OUT_H
#define FCGI_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buffer.h"
#include "date.h"

/* Where a page goes. prefix is the path the site lives under ("/zhifa"; NULL or "" at the root). Owns neither. */
struct out {
    struct buffer *to;
    const char *prefix;
};

/* Markup that stands in a page as it is. Only the Markdown wrapper makes it. */
struct html {
    const char *text;
};

/* A whole JSON document for a <script type="application/ld+json">. Only the JSON writer makes it. */
struct json_text {
    const char *text;
};

/* A list of T that a template can walk with {{for}}: count items, owned by whoever filled it. */
#define LIST(type)                                                                                                     \
    struct {                                                                                                           \
        type *items;                                                                                                   \
        size_t count;                                                                                                  \
    }

/* Writes length bytes unchanged: the template's own text and nothing else. */
void out_raw(struct out *out, const char *literal, size_t length);

/* Writes the prefix before the template's own path "/…". */
void out_prefix(struct out *out);

/* Each writes one value for one place; NULL text and a date of year 0 write nothing. */
void out_text(struct out *out, const char *text);      /* between tags */
void out_text_bool(struct out *out, bool value);       /* 是 or 否 */
void out_text_date(struct out *out, struct date date); /* 2026年1月5日 */
void out_html(struct out *out, struct html html);      /* between tags, as it is */
void out_attr(struct out *out, const char *text);      /* in a quoted attribute */
void out_attr_bool(struct out *out, bool value);       /* true or false, as ARIA has it */
void out_attr_date(struct out *out, struct date date); /* 2026-01-05 */
void out_json(struct out *out, struct json_text json); /* JSON that cannot end its <script> */
void out_integer(struct out *out, int64_t value);      /* the same everywhere */
void out_unsigned(struct out *out, uint64_t value);    /* the same everywhere */
void out_url_part(struct out *out, const char *text);  /* all but A-Z a-z 0-9 - . _ ~ as %XX */

/* Writes a whole address: http://, https://, mailto:, tel:, #fragment, or a path "/…" behind the prefix. Anything
   else, also what a browser could read as another host or scheme, comes out as "#". */
void out_url(struct out *out, const char *text);

/* True when the text is there and equal; false for NULL. */
bool out_is(const char *text, const char *other);

/* What a condition asks of each type; each takes the address of a value of that type. */
bool out_true_text(const void *value); /* not NULL, not empty: also struct html and struct json_text */
bool out_true_bool(const void *value);
bool out_true_int(const void *value);     /* not 0 */
bool out_true_integer(const void *value); /* not 0 */
bool out_true_date(const void *value);    /* year not 0 */
bool out_true_list(const void *value);    /* not empty */

/* clang-format off */
#define OUT_TYPES(for_text, for_bool, for_date)                                                                        \
    const char *: for_text, char *: for_text, bool: for_bool, struct date: for_date,                                   \
    int: out_integer, long: out_integer, long long: out_integer,                                                       \
    unsigned: out_unsigned, unsigned long: out_unsigned, unsigned long long: out_unsigned

#define OUT_TEXT(out, value)                                                                                           \
    _Generic((value), OUT_TYPES(out_text, out_text_bool, out_text_date), struct html: out_html)((out), (value))

/* Inside <title> and <textarea>, where markup would be read as text. */
#define OUT_PLAIN(out, value)                                                                                          \
    _Generic((value), OUT_TYPES(out_text, out_text_bool, out_text_date))((out), (value))

#define OUT_ATTR(out, value)                                                                                           \
    _Generic((value), OUT_TYPES(out_attr, out_attr_bool, out_attr_date))((out), (value))

#define OUT_URL(out, value)                                                                                            \
    _Generic((value), const char *: out_url, char *: out_url)((out), (value))

#define OUT_URL_PART(out, value)                                                                                       \
    _Generic((value), OUT_TYPES(out_url_part, out_attr_bool, out_attr_date))((out), (value))

#define OUT_JSON(out, value)                                                                                           \
    _Generic((value), struct json_text: out_json)((out), (value))

/* The copy turns arrays of char into pointers. A LIST has no type of its own, so it is known by its size; any other
   type that is not named here fails to compile. */
#define OUT_TRUE(value)                                                                                                \
    ({                                                                                                                 \
        __auto_type out_value_ = (value);                                                                              \
        _Generic(out_value_,                                                                                           \
            const char *: out_true_text, char *: out_true_text,                                                        \
            struct html: out_true_text, struct json_text: out_true_text,                                               \
            bool: out_true_bool, int: out_true_int, unsigned: out_true_int,                                            \
            long: out_true_integer, unsigned long: out_true_integer,                                                   \
            long long: out_true_integer, unsigned long long: out_true_integer,                                         \
            struct date: out_true_date,                                                                                \
            default: _Generic((char (*)[sizeof(out_value_)])NULL,                                                      \
                char (*)[sizeof(LIST(void))]: out_true_list,                                                           \
                default: NULL))(&out_value_);                                                                          \
    })
/* clang-format on */

#endif
