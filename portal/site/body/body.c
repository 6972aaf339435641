/* One enforcement body: what it is, its posts and their powers, its officers, how to complain (新绛县行政执法责任制制度
 * 5, 6, 16, 18, 23). */
#include "../basis/citation.h"
#include "../pages.h"
#include "../result/result_row.h"
#include "../shared/frame.h"
#include "../shared/linked.h"
#include "body_published.h"

struct body_input {
    int64_t id;
};
struct body {
    int64_t id;
    const char *name, *legal_kind_name, *management_name;
    int64_t superior_id, principal_id;
    const char *superior_name, *principal_name, *credit_code, *confirmed_by, *confirmation_number, *duties, *address,
        *postcode, *phone, *office_hours, *complaint_unit, *complaint_phone, *complaint_email, *complaint_address;
    struct date confirmed_on;
    int64_t officer_count, reviewer_count;
    bool reviewers_enough;
};
struct power {
    int64_t post_id, basis_id, article_number, article_sub, paragraph, item;
    const char *name, *kind_name, *citation;
    const char *address; /* of the article it rests on */
};
struct post {
    int64_t id, unit_id;
    const char *name, *duties;
    LIST(struct power) powers;
};
struct unit {
    int64_t id;
    const char *name, *phone, *duties;
    LIST(struct post) posts;
};
struct body_officer {
    const char *name, *title, *unit_name, *certificate_number, *status, *status_name;
    struct date valid_from, valid_until;
    bool reviewer, is_valid;
};
struct body_page {
    struct frame frame;
    struct body body;
    struct body_published published;
    const char *review_percent; /* NULL where there is no officer to be counted */
    const char *complaint_mailto;
    struct json_text linked;
    LIST(struct unit) units;
    LIST(struct body_officer) officers;
    result_rows results; /* the newest */
};

#include "body.html.h"

#define NEWEST_RESULTS 5

/* clang-format off */
DB_QUERY(find_body, struct body,
         "SELECT id, name, legal_kind_name, management_name, superior_id, principal_id, superior_name, principal_name,"
         " credit_code, confirmed_by, confirmation_number, duties, address, postcode, phone, office_hours,"
         " complaint_unit, complaint_phone, complaint_email, complaint_address, confirmed_on, officer_count,"
         " reviewer_count, reviewers_enough FROM public_body WHERE id = ?",
         DB_COLUMN(struct body, id), DB_COLUMN(struct body, name), DB_COLUMN(struct body, legal_kind_name),
         DB_COLUMN(struct body, management_name), DB_COLUMN(struct body, superior_id),
         DB_COLUMN(struct body, principal_id), DB_COLUMN(struct body, superior_name),
         DB_COLUMN(struct body, principal_name), DB_COLUMN(struct body, credit_code),
         DB_COLUMN(struct body, confirmed_by), DB_COLUMN(struct body, confirmation_number),
         DB_COLUMN(struct body, duties), DB_COLUMN(struct body, address), DB_COLUMN(struct body, postcode),
         DB_COLUMN(struct body, phone), DB_COLUMN(struct body, office_hours), DB_COLUMN(struct body, complaint_unit),
         DB_COLUMN(struct body, complaint_phone), DB_COLUMN(struct body, complaint_email),
         DB_COLUMN(struct body, complaint_address), DB_COLUMN(struct body, confirmed_on),
         DB_COLUMN(struct body, officer_count), DB_COLUMN(struct body, reviewer_count),
         DB_COLUMN(struct body, reviewers_enough))

DB_QUERY(list_units, struct unit,
         "SELECT id, name, phone, duties FROM public_unit WHERE body_id = ? ORDER BY position, id",
         DB_COLUMN(struct unit, id), DB_COLUMN(struct unit, name), DB_COLUMN(struct unit, phone),
         DB_COLUMN(struct unit, duties))

DB_QUERY(list_posts, struct post,
         "SELECT id, unit_id, name, duties FROM public_post WHERE body_id = ? ORDER BY unit_id, position, id",
         DB_COLUMN(struct post, id), DB_COLUMN(struct post, unit_id), DB_COLUMN(struct post, name),
         DB_COLUMN(struct post, duties))

DB_QUERY(list_powers, struct power,
         "SELECT post_id, basis_id, article_number, article_sub, paragraph, item, name, kind_name, citation"
         " FROM public_post_power WHERE body_id = ?"
         " ORDER BY post_id, position",
         DB_COLUMN(struct power, post_id), DB_COLUMN(struct power, basis_id), DB_COLUMN(struct power, article_number),
         DB_COLUMN(struct power, article_sub), DB_COLUMN(struct power, paragraph), DB_COLUMN(struct power, item),
         DB_COLUMN(struct power, name), DB_COLUMN(struct power, kind_name), DB_COLUMN(struct power, citation))

DB_QUERY(list_officers, struct body_officer,
         "SELECT name, title, unit_name, certificate_number, status, status_name, valid_from, valid_until, reviewer,"
         " status = 'valid' AS is_valid FROM public_officer WHERE body_id = ? ORDER BY certificate_number",
         DB_COLUMN(struct body_officer, name), DB_COLUMN(struct body_officer, title),
         DB_COLUMN(struct body_officer, unit_name), DB_COLUMN(struct body_officer, certificate_number),
         DB_COLUMN(struct body_officer, status), DB_COLUMN(struct body_officer, status_name),
         DB_COLUMN(struct body_officer, valid_from), DB_COLUMN(struct body_officer, valid_until),
         DB_COLUMN(struct body_officer, reviewer), DB_COLUMN(struct body_officer, is_valid))
/* clang-format on */

/* Both lists come sorted by their owner, so what belongs to one owner is one run. */
static void lay_powers(struct post *post, struct power *powers, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (powers[i].post_id == post->id) {
            if (!post->powers.count)
                post->powers.items = &powers[i];
            post->powers.count++;
        }
}

static void lay_posts(struct unit *unit, struct post *posts, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (posts[i].unit_id == unit->id) {
            if (!unit->posts.count)
                unit->posts.items = &posts[i];
            unit->posts.count++;
        }
}

static void address_power(struct request *rq, struct power *power) {
    struct place place = {power->article_number, power->article_sub, power->paragraph, power->item, 0};
    power->address = citation_address(rq->arena, power->basis_id, &place);
}

static void read_units(struct request *rq, struct body_page *page) {
    LIST(struct post) posts;
    LIST(struct power) powers;
    int64_t id = page->body.id;
    db_list(rq->db, rq->arena, &list_units, &page->units, DB(id));
    db_list(rq->db, rq->arena, &list_posts, &posts, DB(id));
    db_list(rq->db, rq->arena, &list_powers, &powers, DB(id));
    for (size_t i = 0; i < powers.count; i++)
        address_power(rq, &powers.items[i]);
    for (size_t i = 0; i < posts.count; i++)
        lay_powers(&posts.items[i], powers.items, powers.count);
    for (size_t i = 0; i < page->units.count; i++)
        lay_posts(&page->units.items[i], posts.items, posts.count);
}

static const char *review_percent(struct request *rq, const struct body *body) {
    if (!body->officer_count)
        return NULL;
    int64_t tenths = body->reviewer_count * 1000 / body->officer_count;
    return arena_printf(rq->arena, "%ld.%ld%%", (long)(tenths / 10), (long)(tenths % 10));
}

static void read_results(struct request *rq, struct body_page *page) {
    struct result_filter of_body = {.body_id = page->body.id, .band = -1};
    bool more;
    result_rows_newest(rq, &of_body, cursor_read(NULL), NEWEST_RESULTS, &page->results, &more);
}

static void describe_complaints(struct linked *linked, const struct body *body) {
    if (!*body->complaint_phone && !*body->complaint_email)
        return;
    json_object(&linked->json, "contactPoint");
    json_text(&linked->json, "@type", "ContactPoint");
    json_text(&linked->json, "contactType", "投诉举报");
    linked_text(linked, "telephone", body->complaint_phone);
    linked_text(linked, "email", body->complaint_email);
    json_end(&linked->json);
}

static struct json_text describe(struct request *rq, const struct body *body) {
    struct linked linked;
    linked_start(&linked, rq, "GovernmentOrganization", arena_printf(rq->arena, "/body/%ld", (long)body->id),
                 body->name);
    linked_text(&linked, "identifier", body->credit_code);
    linked_text(&linked, "telephone", body->phone);
    linked_text(&linked, "address", body->address);
    linked_organisation(&linked, "parentOrganization", body->superior_name,
                        body->superior_id ? arena_printf(rq->arena, "/body/%ld", (long)body->superior_id) : NULL);
    describe_complaints(&linked, body);
    return linked_end(&linked);
}

static void show_body(struct request *rq) {
    const struct body_input *in = rq->input;
    struct body_page page = {0};
    if (!db_row(rq->db, rq->arena, &find_body, &page.body, DB(in->id)))
        request_fail(rq, 404);
    read_units(rq, &page);
    page.published = body_published_read(rq, in->id);
    db_list(rq->db, rq->arena, &list_officers, &page.officers, DB(in->id));
    read_results(rq, &page);
    page.review_percent = review_percent(rq, &page.body);
    page.complaint_mailto = arena_printf(rq->arena, "mailto:%s", page.body.complaint_email);
    frame_fill(rq, &page.frame, SECTION_BODY, page.body.name);
    page.linked = describe(rq, &page.body);
    render_body(reply_html(rq, 200), &page);
}

const struct page body_page =
    PAGE(show_body, struct body_input, INPUT(struct body_input, id, .minimum = 1, .maximum = INT64_MAX));
