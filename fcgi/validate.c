/* Checks for codes, telephone numbers and document numbers. */
#include "validate.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "date.h"
#include "message.h"
#include "utf8.h"

/* GB 11714: the subject code inside a credit code has a check character of its own. */
static bool subject_code_good(const char *code) {
    static const int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; i++)
        sum += weights[i] * (isdigit((unsigned char)code[i]) ? code[i] - '0' : code[i] - 'A' + 10);
    int check = 11 - sum % 11;
    char wanted = check == 10 ? 'X' : check == 11 ? '0' : (char)('0' + check);
    return code[8] == wanted;
}

const char *check_credit_code(const char *text) {
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0, weight = 1;
    if (strlen(text) != 18)
        return MESSAGE_CREDIT_CODE;
    for (int i = 0; i < 17; i++, weight = weight * 3 % 31) {
        const char *at = strchr(alphabet, text[i]);
        if (!at)
            return MESSAGE_CREDIT_CODE;
        sum += weight * (int)(at - alphabet);
    }
    bool good = text[17] == alphabet[(31 - sum % 31) % 31] && subject_code_good(text + 8);
    return good ? NULL : MESSAGE_CREDIT_CODE;
}

const char *check_identity_number(const char *text) {
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0, digits[17];
    if (strlen(text) != 18)
        return MESSAGE_IDENTITY;
    for (int i = 0; i < 17; i++) {
        if (!isdigit((unsigned char)text[i]))
            return MESSAGE_IDENTITY;
        digits[i] = text[i] - '0';
        sum += weights[i] * digits[i];
    }
    struct date birth = {digits[6] * 1000 + digits[7] * 100 + digits[8] * 10 + digits[9], digits[10] * 10 + digits[11],
                         digits[12] * 10 + digits[13]};
    bool good = text[17] == "10X98765432"[sum % 11] && text[0] != '0' && birth.year >= 1850 && date_valid(birth);
    return good ? NULL : MESSAGE_IDENTITY;
}

/* Number of digits at the start of text. */
static size_t digits(const char *text) {
    return strspn(text, "0123456789");
}

static bool is_land_line(const char *text) {
    size_t all = digits(text);
    if (text[0] != '0')
        return false;
    if (text[all] == '-' && (all == 3 || all == 4)) {
        text += all + 1;
        all = digits(text);
        if (all < 7 || all > 8 || text[0] == '0')
            return false;
    } else if (all < 10 || all > 12)
        return false;
    if (!text[all])
        return true;
    size_t extension = text[all] == '-' ? digits(text + all + 1) : 0;
    return extension >= 1 && extension <= 6 && !text[all + 1 + extension];
}

const char *check_phone(const char *text) {
    size_t length = strlen(text);
    bool plain = digits(text) == length;
    bool mobile = plain && length == 11 && text[0] == '1' && text[1] >= '3';
    bool service = plain && length == 10 && strncmp(text, "400", 3) == 0;
    bool short_number =
        plain && ((length == 3 && text[0] == '1') || (length == 5 && (text[0] == '1' || text[0] == '9')));
    return mobile || service || short_number || is_land_line(text) ? NULL : MESSAGE_PHONE;
}

static bool is_opening(uint32_t c) {
    return c == 0x3014 || c == '[' || c == '(' || c == 0xFF08 || c == 0x3010 || c == 0xFF3B;
}

static bool is_closing(uint32_t c) {
    return c == 0x3015 || c == ']' || c == ')' || c == 0xFF09 || c == 0x3011 || c == 0xFF3D;
}

static bool is_blank(uint32_t c) {
    return c == ' ' || c == 0x3000;
}

/* The parts of a document number; digits of both widths count. */
struct document_number {
    char issuer[128];
    size_t issuer_length;
    unsigned long year, number;
};

/* Reads the next character that is not a blank; full-width digits come as half-width ones. */
static uint32_t next(const char **at) {
    uint32_t c;
    do
        c = utf8_next(at);
    while (is_blank(c));
    return c >= 0xFF10 && c <= 0xFF19 ? c - 0xFF10 + '0' : c;
}

static bool read_number(const char **at, uint32_t *after, unsigned long *value, int most) {
    int count = 0;
    uint32_t c = *after;
    for (*value = 0; c >= '0' && c <= '9' && count <= most; c = next(at), count++)
        *value = *value * 10 + (c - '0');
    *after = c;
    return count > 0 && count <= most;
}

static bool read_document_number(const char *text, struct document_number *parts) {
    *parts = (struct document_number){0};
    uint32_t c = next(&text);
    for (; c && !is_opening(c); c = next(&text)) {
        bool good = (c >= 0x4E00 && c <= 0x9FFF) || (c < 0x80 && isalnum((int)c)) || c == '-';
        if (!good || parts->issuer_length + 4 > sizeof parts->issuer)
            return false;
        parts->issuer_length += utf8_encode(c, parts->issuer + parts->issuer_length);
    }
    if (!c || !parts->issuer_length)
        return false;
    c = next(&text);
    if (!read_number(&text, &c, &parts->year, 4) || parts->year < 1900 || !is_closing(c))
        return false;
    c = next(&text);
    if (c == 0x7B2C) /* 第 */
        c = next(&text);
    return read_number(&text, &c, &parts->number, 6) && parts->number > 0 && c == 0x53F7 /* 号 */ && !next(&text);
}

const char *check_document_number(const char *text) {
    struct document_number parts;
    return read_document_number(text, &parts) ? NULL : MESSAGE_DOCUMENT_NUMBER;
}

const char *document_number_normalize(struct arena *arena, const char *text) {
    struct document_number parts;
    read_document_number(text, &parts);
    return arena_printf(arena, "%.*s〔%lu〕%lu号", (int)parts.issuer_length, parts.issuer, parts.year, parts.number);
}
