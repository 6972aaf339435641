/* How to complain about each enforcement body: telephone, mail, letter, unit and hours (新绛责任制 16, 23). */
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"
#include "../shared/listing.h"

struct channel_input {
    const char *q;
};
struct channel {
    int64_t id;
    const char *name, *legal_kind_name, *unit, *phone, *email, *address, *hours;
    const char *mailto, *mail_name, *mail_host; /* NULL without an address */
};
struct channel_page {
    struct frame frame;
    const char *typed, *q_error;
    bool searching;
    LIST(struct channel) channels;
};

#include "channel.html.h"

/* clang-format off */
DB_QUERY(list_channels, struct channel,
         "SELECT id, name, legal_kind_name, complaint_unit AS unit, complaint_phone AS phone, complaint_email AS email,"
         " complaint_address AS address, office_hours AS hours FROM public_body WHERE"
         LISTING_WORDS("CONCAT_WS(' ', name, short_name)") "ORDER BY legal_kind_position, position, id",
         DB_COLUMN(struct channel, id), DB_COLUMN(struct channel, name), DB_COLUMN(struct channel, legal_kind_name),
         DB_COLUMN(struct channel, unit), DB_COLUMN(struct channel, phone), DB_COLUMN(struct channel, email),
         DB_COLUMN(struct channel, address), DB_COLUMN(struct channel, hours))
/* clang-format on */

/* The address may be broken after its @, where one looks for the break. */
static void take_mail_apart(struct request *rq, struct channel *channel) {
    const char *at = channel->email ? strchr(channel->email, '@') : NULL;
    if (!at)
        return;
    channel->mailto = arena_printf(rq->arena, "mailto:%s", channel->email);
    channel->mail_name = arena_copy(rq->arena, channel->email, (size_t)(at + 1 - channel->email));
    channel->mail_host = at + 1;
}

static void show_channels(struct request *rq) {
    const struct channel_input *in = rq->input;
    struct channel_page page = {.typed = input_typed(rq, "q"), .q_error = input_error(rq, "q")};
    struct listing words = {.q = in->q};
    listing_words(rq, &words);
    page.searching = words.q != NULL;
    db_list(rq->db, rq->arena, &list_channels, &page.channels, LISTING_PATTERNS(&words));
    for (size_t i = 0; i < page.channels.count; i++)
        take_mail_apart(rq, &page.channels.items[i]);
    frame_fill(rq, &page.frame, SECTION_CHANNEL, "投诉渠道");
    render_channel(reply_html(rq, rq->errors.count ? 400 : 200), &page);
}

const struct page channel_page = FORM_PAGE(
    show_channels, struct channel_input, INPUT(struct channel_input, q, .label = "单位名称", .maximum = LISTING_QUERY));
