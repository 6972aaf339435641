/*
 * Where in the HTML a byte of the template stands.
 *
 * The compiler feeds every literal byte and announces every tag of its own; the context says what may stand there and
 * how a value is escaped. It knows the part of HTML that well-kept pages use and refuses the rest, so that a browser
 * never sees a value in another place than we do.
 */
#ifndef FCGI_TEMPLATE_CONTEXT_H
#define FCGI_TEMPLATE_CONTEXT_H

#include <stdbool.h>
#include <stdint.h>

enum context_place {
    PLACE_TEXT,
    PLACE_TAG_OPEN,    /* behind "<" or "</" */
    PLACE_TAG_NAME,    /* in the name */
    PLACE_NAME_END,    /* behind a name or a value, where a space must come before the next name */
    PLACE_TAG,         /* between attributes */
    PLACE_ATTRIBUTE,   /* in an attribute's name */
    PLACE_EQUALS,      /* behind "=" */
    PLACE_VALUE,       /* between an attribute's quotes */
    PLACE_SLASH,       /* behind the "/" of "/>" */
    PLACE_PLAIN,       /* in <title> or <textarea>: text, no markup */
    PLACE_JSON,        /* in <script type="application/ld+json"> */
    PLACE_RAW,         /* in another script, a style and the like */
    PLACE_DECLARATION, /* behind "<!" */
    PLACE_COMMENT,
    PLACE_DOCTYPE,
    PLACE_COUNT
};

/* How far an address has come; decides how a value is escaped and where the prefix goes. */
enum context_address {
    ADDRESS_NONE,   /* the attribute holds no address */
    ADDRESS_START,  /* nothing of it written yet */
    ADDRESS_ROOT,   /* only "/" */
    ADDRESS_WORD,   /* letters that may yet become a scheme */
    ADDRESS_INSIDE, /* behind the part that decides where it leads */
    ADDRESS_UNSURE  /* one branch wrote something, another did not */
};

enum context_script { SCRIPT_UNTYPED, SCRIPT_JSON, SCRIPT_OTHER };

#define CONTEXT_WORD_SIZE 24

/* Starts as {0}: in the text of a page. A copy is a snapshot. */
struct context {
    enum context_place place;
    enum context_address address;
    enum context_script script;
    char quote;                        /* of PLACE_VALUE */
    uint8_t matched;                   /* bytes of the "</script" that ends a raw element */
    uint32_t recent;                   /* the last four bytes in a raw element or comment */
    char tag[CONTEXT_WORD_SIZE];       /* lower case, "/p" for an end tag; longer names are cut */
    char attribute[CONTEXT_WORD_SIZE]; /* lower case */
    char word[CONTEXT_WORD_SIZE];      /* a scheme, a script's type, a declaration's beginning */
};

/* Each returns NULL, or what is wrong. */

/* Takes the next literal byte; *prefix becomes true when the site's prefix goes before it. */
const char *context_take(struct context *context, char byte, bool *prefix);

/* Takes a value; *macro becomes the macro of out.h that writes it. */
const char *context_value(struct context *context, const char **macro);

/* Takes a tag that writes nothing itself: if, for, include, … */
const char *context_control(struct context *context);

/* Makes of *into what holds after both ways through the template; false when they end in different places. */
bool context_join(struct context *into, const struct context *other);

/* True when a second round through a loop begins where the first did. */
bool context_same(const struct context *one, const struct context *other);

#endif
