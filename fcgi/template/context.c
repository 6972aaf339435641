/* The HTML state machine of the template compiler: one function a place, a byte at a time. */
#include "context.h"

#include <stddef.h>
#include <string.h>

#define COMMENT_START 0x3C212D2Du /* <!-- */
#define COMMENT_END   0x2D2D3Eu   /* --> */
#define COMMENT_BANG  0x2D2D213Eu /* --!> ends a comment too */

static bool is_one_of(const char *word, const char *const words[], size_t count) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(word, words[i]) == 0)
            return true;
    return false;
}
#define IS_ONE_OF(word, ...)                                                                                           \
    is_one_of(word, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + 'a' - 'A') : byte;
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

static bool is_letter(char byte) {
    return lower(byte) >= 'a' && lower(byte) <= 'z';
}

static bool is_name_byte(char byte) {
    return is_letter(byte) || (byte >= '0' && byte <= '9') || (byte != '\0' && strchr("-_:.", byte) != NULL);
}

/* What does not fit is cut: every word that means something to us is shorter. */
static void append(char word[CONTEXT_WORD_SIZE], char byte) {
    size_t length = strlen(word);
    if (length + 1 < CONTEXT_WORD_SIZE) {
        word[length] = lower(byte);
        word[length + 1] = '\0';
    }
}

static const char *take_text(struct context *context, char byte) {
    if (byte == '<')
        *context = (struct context){.place = PLACE_TAG_OPEN};
    return NULL;
}

static const char *take_tag_open(struct context *context, char byte) {
    if (is_letter(byte)) {
        context->place = PLACE_TAG_NAME;
        append(context->tag, byte);
    } else if (byte == '/' && context->tag[0] == '\0') {
        append(context->tag, byte);
    } else if (byte == '!' && context->tag[0] == '\0') {
        context->place = PLACE_DECLARATION;
    } else {
        return "a tag's name must follow \"<\" (the character itself is written &lt;)";
    }
    return NULL;
}

/* ">" ends a start or end tag: what the element may hold decides what comes next. */
static void enter_element(struct context *context) {
    struct context next = {.place = PLACE_TEXT};
    if (strcmp(context->tag, "script") == 0)
        next.place = context->script == SCRIPT_JSON ? PLACE_JSON : PLACE_RAW;
    else if (IS_ONE_OF(context->tag, "style", "iframe", "xmp", "noembed", "noframes", "plaintext"))
        next.place = PLACE_RAW;
    else if (IS_ONE_OF(context->tag, "title", "textarea"))
        next.place = PLACE_PLAIN;
    if (next.place != PLACE_TEXT)
        memcpy(next.tag, context->tag, sizeof(next.tag));
    *context = next;
}

static const char *take_name_end(struct context *context, char byte) {
    context->place = PLACE_TAG;
    context->attribute[0] = '\0';
    if (byte == '/')
        context->place = PLACE_SLASH;
    else if (byte == '>')
        enter_element(context);
    else if (!is_space(byte))
        return "a space, \"/\" or \">\" is missing inside a tag";
    return NULL;
}

static const char *take_tag_name(struct context *context, char byte) {
    if (!is_name_byte(byte))
        return take_name_end(context, byte);
    append(context->tag, byte);
    return NULL;
}

static const char *take_tag(struct context *context, char byte) {
    if (!is_name_byte(byte))
        return take_name_end(context, byte);
    context->place = PLACE_ATTRIBUTE;
    context->attribute[0] = '\0';
    append(context->attribute, byte);
    return NULL;
}

/* Attributes that hold several addresses, a page or a command would need escaping of their own. */
static const char *take_attribute(struct context *context, char byte) {
    if (is_name_byte(byte)) {
        append(context->attribute, byte);
        return NULL;
    }
    if (IS_ONE_OF(context->attribute, "srcset", "imagesrcset", "srcdoc", "ping", "http-equiv"))
        return "this attribute is not for templates (srcset, srcdoc, ping, http-equiv)";
    if (byte != '=')
        return take_name_end(context, byte);
    context->place = PLACE_EQUALS;
    return NULL;
}

static bool is_script_type(const struct context *context) {
    return strcmp(context->tag, "script") == 0 && strcmp(context->attribute, "type") == 0;
}

static const char *take_equals(struct context *context, char byte) {
    if (byte != '"' && byte != '\'')
        return "an attribute without quotes";
    bool address = IS_ONE_OF(context->attribute, "href", "src", "action", "formaction", "cite", "poster", "data",
                             "manifest", "background", "longdesc", "xlink:href");
    context->place = PLACE_VALUE;
    context->quote = byte;
    context->address = address ? ADDRESS_START : ADDRESS_NONE;
    context->word[0] = '\0';
    return NULL;
}

static void end_value(struct context *context) {
    /* A browser goes by the first of two types. */
    if (is_script_type(context) && context->script == SCRIPT_UNTYPED)
        context->script = strcmp(context->word, "application/ld+json") == 0 ? SCRIPT_JSON : SCRIPT_OTHER;
    context->place = PLACE_NAME_END;
    context->address = ADDRESS_NONE;
    context->quote = '\0';
    context->attribute[0] = context->word[0] = '\0';
}

static const char *take_address_word(struct context *context, char byte) {
    bool scheme = byte == ':';
    if (scheme && !IS_ONE_OF(context->word, "http", "https", "mailto", "tel"))
        return "an address of this kind is not allowed (only http, https, mailto, tel)";
    if (scheme || byte == '/' || byte == '?' || byte == '#') {
        context->address = ADDRESS_INSIDE;
        context->word[0] = '\0';
        return NULL;
    }
    append(context->word, byte);
    bool expected = is_name_byte(byte) || byte == '+' || byte == '%' || byte == '~';
    return expected ? NULL : "this character may not stand at the beginning of an address";
}

static const char *take_address(struct context *context, char byte, bool *prefix) {
    switch (context->address) {
    case ADDRESS_START:
        *prefix = byte == '/';
        context->address = *prefix ? ADDRESS_ROOT : ADDRESS_WORD;
        return *prefix ? NULL : take_address_word(context, byte);
    case ADDRESS_WORD:
        return take_address_word(context, byte);
    case ADDRESS_ROOT:
        context->address = ADDRESS_INSIDE;
        return byte == '/' || byte == '\\' ? "an address may not begin with two slashes: write https://" : NULL;
    case ADDRESS_UNSURE:
        return "the address may have begun in a branch or not: write it whole in each branch";
    default:
        return NULL;
    }
}

static const char *take_value(struct context *context, char byte, bool *prefix) {
    if (byte == context->quote) {
        end_value(context);
        return NULL;
    }
    if (is_script_type(context))
        append(context->word, byte);
    return take_address(context, byte, prefix);
}

static const char *take_slash(struct context *context, char byte) {
    if (byte != '>')
        return "\">\" must follow \"/\" inside a tag";
    enter_element(context);
    return NULL;
}

/* Text up to its own end tag. "<!--" would make a browser skip a </script>. */
static const char *take_raw(struct context *context, char byte) {
    size_t name = strlen(context->tag);
    if (context->matched == 2 + name && (is_space(byte) || byte == '/' || byte == '>')) {
        *context = (struct context){.tag = "/"};
        return take_name_end(context, byte);
    }
    char expected = context->matched < 2 ? "</"[context->matched] : '\0';
    if (context->matched >= 2 && context->matched < 2 + name)
        expected = context->tag[context->matched - 2];
    bool matches = expected != '\0' && lower(byte) == expected;
    if (context->place == PLACE_PLAIN && context->matched > 0 && !matches)
        return "markup in <title> or <textarea> (the character itself is written &lt;)";
    context->matched = matches ? (uint8_t)(context->matched + 1) : byte == '<';
    context->recent = context->recent << 8 | (uint8_t)byte;
    return context->recent == COMMENT_START ? "\"<!--\" inside an element that holds no markup" : NULL;
}

static const char *take_declaration(struct context *context, char byte) {
    append(context->word, byte);
    if (strcmp(context->word, "--") == 0)
        *context = (struct context){.place = PLACE_COMMENT, .recent = COMMENT_START & 0xFFFF};
    else if (strcmp(context->word, "doctype") == 0)
        *context = (struct context){.place = PLACE_DOCTYPE};
    else if (strncmp("doctype", context->word, strlen(context->word)) != 0 && strcmp(context->word, "-") != 0)
        return "\"<!\" begins neither a comment nor a doctype";
    return NULL;
}

static const char *take_comment(struct context *context, char byte) {
    context->recent = context->recent << 8 | (uint8_t)byte;
    if ((context->recent & 0xFFFFFF) == COMMENT_END || context->recent == COMMENT_BANG)
        *context = (struct context){.place = PLACE_TEXT};
    return NULL;
}

static const char *take_doctype(struct context *context, char byte) {
    if (byte == '>')
        *context = (struct context){.place = PLACE_TEXT};
    return NULL;
}

const char *context_take(struct context *context, char byte, bool *prefix) {
    typedef const char *take(struct context *, char);
    static take *const takes[PLACE_COUNT] = {
        [PLACE_TEXT] = take_text,       [PLACE_TAG_OPEN] = take_tag_open, [PLACE_TAG_NAME] = take_tag_name,
        [PLACE_TAG] = take_tag,         [PLACE_NAME_END] = take_name_end, [PLACE_ATTRIBUTE] = take_attribute,
        [PLACE_EQUALS] = take_equals,   [PLACE_SLASH] = take_slash,       [PLACE_PLAIN] = take_raw,
        [PLACE_JSON] = take_raw,        [PLACE_RAW] = take_raw,           [PLACE_DECLARATION] = take_declaration,
        [PLACE_COMMENT] = take_comment, [PLACE_DOCTYPE] = take_doctype};
    *prefix = false;
    if (context->place == PLACE_VALUE)
        return take_value(context, byte, prefix);
    return takes[context->place](context, byte);
}

/* Where neither a value nor another tag may stand; the other places have NULL. */
static const char *const refusals[PLACE_COUNT] = {
    [PLACE_TAG_OPEN] = "{{…}} in a tag's name",      [PLACE_EQUALS] = "{{…}} in an attribute without quotes",
    [PLACE_SLASH] = "{{…}} between \"/\" and \">\"", [PLACE_RAW] = "{{…}} inside a script, a style or the like",
    [PLACE_DECLARATION] = "{{…}} in a tag's name",   [PLACE_COMMENT] = "{{…}} inside an HTML comment",
    [PLACE_DOCTYPE] = "{{…}} inside the doctype"};

static const char *value_in_address(struct context *context, const char **macro) {
    bool loads = IS_ONE_OF(context->tag, "script", "iframe", "object", "embed", "base");
    bool whole = context->address == ADDRESS_START;
    *macro = whole ? "OUT_URL" : "OUT_URL_PART";
    switch (context->address) {
    case ADDRESS_ROOT:
        return "a value right behind the first \"/\" of an address could name another host";
    case ADDRESS_WORD:
        return "a value in the first word of an address could make it another scheme";
    case ADDRESS_UNSURE:
        return "the address may have begun in a branch or not: write it whole in each branch";
    default:
        context->address = ADDRESS_INSIDE;
        return whole && loads ? "a value may not choose what this element loads" : NULL;
    }
}

static const char *value_in_attribute(struct context *context, const char **macro) {
    *macro = "OUT_ATTR";
    if (strncmp(context->attribute, "on", 2) == 0)
        return "a value in an event attribute";
    if (strcmp(context->attribute, "style") == 0)
        return "a value in a style attribute";
    if (is_script_type(context))
        return "a value in a script's type";
    return context->address == ADDRESS_NONE ? NULL : value_in_address(context, macro);
}

const char *context_value(struct context *context, const char **macro) {
    if (context->matched > 0)
        return "{{…}} behind \"<\" in an element that holds no markup";
    switch (context->place) {
    case PLACE_TEXT:
        *macro = "OUT_TEXT";
        return NULL;
    case PLACE_PLAIN:
        *macro = "OUT_PLAIN";
        return NULL;
    case PLACE_JSON:
        *macro = "OUT_JSON";
        return NULL;
    case PLACE_VALUE:
        return value_in_attribute(context, macro);
    case PLACE_TAG_NAME:
        return "{{…}} in a tag's name";
    case PLACE_TAG:
    case PLACE_NAME_END:
    case PLACE_ATTRIBUTE:
        return "a value outside an attribute's quotes";
    default:
        return refusals[context->place];
    }
}

const char *context_control(struct context *context) {
    if (context->place == PLACE_JSON || context->matched > 0)
        return "only a value may stand in this element";
    if (context->place == PLACE_TAG_NAME || context->place == PLACE_ATTRIBUTE)
        context->place = PLACE_NAME_END;
    if (context->place == PLACE_NAME_END)
        context->attribute[0] = '\0';
    return refusals[context->place];
}

static bool is_between_attributes(const struct context *context) {
    return context->place == PLACE_TAG || context->place == PLACE_NAME_END;
}

bool context_same(const struct context *one, const struct context *other) {
    return one->place == other->place && one->address == other->address && one->script == other->script &&
           one->quote == other->quote && one->matched == other->matched && strcmp(one->tag, other->tag) == 0 &&
           strcmp(one->attribute, other->attribute) == 0 && strcmp(one->word, other->word) == 0;
}

bool context_join(struct context *into, const struct context *other) {
    struct context right = *other;
    if (is_between_attributes(into) && is_between_attributes(&right) && into->place != right.place)
        into->place = right.place = PLACE_NAME_END;
    if (into->address != right.address || (into->address == ADDRESS_WORD && strcmp(into->word, right.word) != 0)) {
        into->address = right.address = ADDRESS_UNSURE;
        into->word[0] = right.word[0] = '\0';
    }
    return context_same(into, &right);
}
