/* One entrustment letter 委托书: principal, delegate, matters, powers, period and ground (新绛责任制 9, 12; 处罚法 20).
 */
#include "../../../fcgi/markdown.h"
#include "../pages.h"
#include "../shared/cited.h"
#include "../shared/edition.h"
#include "../shared/frame.h"
#include "../shared/linked.h"
#include "../shared/record.h"

struct entrustment_input {
    int64_t id, version;
};
struct entrustment {
    int64_t id, version_id, version, body_id, delegate_id;
    const char *body_name, *number, *title, *delegate_name, *matters, *powers, *status_name;
    struct date from_on, until_on, published_on;
    bool valid, expired;
};
struct entrustment_page {
    struct frame frame;
    struct entrustment letter;
    struct editions editions;
    cited_list bases;
    struct html matters, powers;
    struct json_text linked;
};

#include "entrustment.html.h"

/* clang-format off */
DB_QUERY(find_entrustment, struct entrustment,
         "SELECT id, version_id, version, body_id, delegate_id, body_name, number, title, delegate_name, matters, powers,"
         " status_name, from_on, until_on, published_on, status = 'valid' AS valid, status = 'expired' AS expired"
         " FROM public_entrustment_version WHERE id = ? AND IF(? = 0, current = 1, version = ?)",
         DB_COLUMN(struct entrustment, id), DB_COLUMN(struct entrustment, version_id),
         DB_COLUMN(struct entrustment, version), DB_COLUMN(struct entrustment, body_id),
         DB_COLUMN(struct entrustment, delegate_id), DB_COLUMN(struct entrustment, body_name),
         DB_COLUMN(struct entrustment, number), DB_COLUMN(struct entrustment, title),
         DB_COLUMN(struct entrustment, delegate_name), DB_COLUMN(struct entrustment, matters),
         DB_COLUMN(struct entrustment, powers), DB_COLUMN(struct entrustment, status_name),
         DB_COLUMN(struct entrustment, from_on), DB_COLUMN(struct entrustment, until_on),
         DB_COLUMN(struct entrustment, published_on), DB_COLUMN(struct entrustment, valid),
         DB_COLUMN(struct entrustment, expired))
/* clang-format on */

static struct json_text describe(struct request *rq, const struct entrustment *letter, const char *path) {
    struct linked linked;
    linked_start(&linked, rq, "DigitalDocument", path, letter->title);
    linked_text(&linked, "identifier", letter->number);
    linked_date(&linked, "expires", letter->until_on);
    linked_date(&linked, "datePublished", letter->published_on);
    linked_organisation(&linked, "publisher", letter->body_name,
                        arena_printf(rq->arena, "/body/%ld", (long)letter->body_id));
    return linked_end(&linked);
}

static void show_entrustment(struct request *rq) {
    const struct entrustment_input *in = rq->input;
    struct entrustment_page page = {0};
    struct entrustment *letter = &page.letter;
    if (!db_row(rq->db, rq->arena, &find_entrustment, letter, DB(in->id), DB(in->version), DB(in->version))) {
        record_version_gone(rq, in->id, in->version);
        return;
    }
    const char *path = arena_printf(rq->arena, "/entrustment/%ld", (long)letter->id);
    page.editions = edition_read(rq, path, letter->id, letter->version);
    page.bases = cited_read(rq, letter->version_id);
    page.matters = markdown_render_below(rq->arena, letter->matters, 2);
    page.powers = markdown_render_below(rq->arena, letter->powers, 2);
    page.linked = describe(rq, letter, path);
    frame_fill(rq, &page.frame, SECTION_LIST, letter->title);
    render_entrustment(reply_html(rq, 200), &page);
}

const struct page entrustment_page = PAGE(show_entrustment, struct entrustment_input,
                                          INPUT(struct entrustment_input, id, .minimum = 1, .maximum = INT64_MAX),
                                          INPUT(struct entrustment_input, version, .minimum = 1, .maximum = 100000));
