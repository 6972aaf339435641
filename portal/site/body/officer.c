/* Is this person's certificate good? Asked with the number on the card (新绛县行政执法责任制制度 11, 12, 16). */
#include <ctype.h>
#include <string.h>

#include "../../../fcgi/utf8.h"
#include "../pages.h"
#include "../shared/frame.h"

struct officer_input {
    const char *number;
};
struct officer {
    const char *name, *body_name, *unit_name, *title, *certificate_number, *issuer, *status, *status_name;
    int64_t body_id;
    struct date issued_on, valid_from, valid_until, status_on;
    bool is_valid;
};
struct officer_page {
    struct frame frame;
    const char *number, *number_error;
    bool asked, found;
    struct officer officer;
};

#include "officer.html.h"

/* clang-format off */
DB_QUERY(find_officer, struct officer,
         "SELECT name, body_name, unit_name, title, certificate_number, issuer, status, status_name, body_id, issued_on,"
         " valid_from, valid_until, status_on, status = 'valid' AS is_valid"
         " FROM public_officer WHERE certificate_number = ?",
         DB_COLUMN(struct officer, name), DB_COLUMN(struct officer, body_name), DB_COLUMN(struct officer, unit_name),
         DB_COLUMN(struct officer, title), DB_COLUMN(struct officer, certificate_number),
         DB_COLUMN(struct officer, issuer), DB_COLUMN(struct officer, status), DB_COLUMN(struct officer, status_name),
         DB_COLUMN(struct officer, body_id), DB_COLUMN(struct officer, issued_on),
         DB_COLUMN(struct officer, valid_from), DB_COLUMN(struct officer, valid_until),
         DB_COLUMN(struct officer, status_on), DB_COLUMN(struct officer, is_valid))
/* clang-format on */

/* Full-width digits and letters, as Chinese keyboards give them, are the same number. */
static uint32_t half_width(uint32_t c) {
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c == 0x3000 ? ' ' : c;
}

/* The number as it stands on the card: without blanks, letters large. */
static const char *card_number(struct request *rq, const char *typed) {
    char *number = arena_alloc(rq->arena, strlen(typed) + 1), *to = number;
    while (*typed) {
        uint32_t c = half_width(utf8_next(&typed));
        if (c != ' ')
            *to++ = (char)toupper((int)c);
    }
    return number;
}

static void show_officer(struct request *rq) {
    const struct officer_input *in = rq->input;
    struct officer_page page = {.number = input_typed(rq, "number"), .number_error = input_error(rq, "number")};
    if (in->number) {
        page.asked = true;
        page.found = db_row(rq->db, rq->arena, &find_officer, &page.officer, DB(card_number(rq, in->number)));
    }
    frame_fill(rq, &page.frame, SECTION_TOOLS, "执法证件核验");
    render_officer(reply_html(rq, page.number_error ? 400 : 200), &page);
}

static const char *check_number(const char *text) {
    while (*text) {
        uint32_t c = half_width(utf8_next(&text));
        if (!(c < 0x80 && (isalnum((int)c) || c == '-' || c == ' ')))
            return "证号由数字、字母和连字符组成，见证件正面";
    }
    return NULL;
}

const struct page officer_page =
    FORM_PAGE(show_officer, struct officer_input,
              INPUT(struct officer_input, number, .label = "证号", .maximum = 32, .check = check_number));
