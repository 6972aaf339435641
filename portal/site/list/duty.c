/* One matter of the list of powers and responsibilities 权责清单: what the body may do and on which ground, what it
 * must do and answers for, in what time and in which steps, and where one turns who disagrees (新绛责任制 16, 22). */
#include "../../../fcgi/markdown.h"
#include "../pages.h"
#include "../shared/cited.h"
#include "../shared/edition.h"
#include "../shared/frame.h"
#include "../shared/linked.h"
#include "../shared/record.h"
#include "flow_chart.h"

struct duty_input {
    int64_t id, version;
};
struct duty {
    int64_t id, version_id, version, body_id, legal_workdays, promised_workdays;
    const char *body_name, *number, *kind, *kind_name, *name, *unit_name, *responsibilities, *accountability,
        *conditions, *materials, *fee, *remedy;
    struct date published_on, changed_on;
};
struct duty_page {
    struct frame frame;
    struct duty duty;
    struct editions editions;
    cited_list bases;
    struct html responsibilities, accountability, conditions, materials;
    flow_steps steps;
    struct flow_chart chart;
    struct json_text linked;
};

#include "duty.html.h"

/* clang-format off */
DB_QUERY(find_duty, struct duty,
         "SELECT id, version_id, version, body_id, legal_workdays, promised_workdays, body_name, number, kind, kind_name,"
         " name, unit_name, responsibilities, accountability, conditions, materials, fee, remedy, published_on,"
         " DATE(changed_at) AS changed_on FROM public_duty_version WHERE id = ? AND IF(? = 0, current = 1, version = ?)",
         DB_COLUMN(struct duty, id), DB_COLUMN(struct duty, version_id), DB_COLUMN(struct duty, version),
         DB_COLUMN(struct duty, body_id), DB_COLUMN(struct duty, legal_workdays),
         DB_COLUMN(struct duty, promised_workdays), DB_COLUMN(struct duty, body_name), DB_COLUMN(struct duty, number),
         DB_COLUMN(struct duty, kind), DB_COLUMN(struct duty, kind_name), DB_COLUMN(struct duty, name),
         DB_COLUMN(struct duty, unit_name), DB_COLUMN(struct duty, responsibilities),
         DB_COLUMN(struct duty, accountability), DB_COLUMN(struct duty, conditions), DB_COLUMN(struct duty, materials),
         DB_COLUMN(struct duty, fee), DB_COLUMN(struct duty, remedy), DB_COLUMN(struct duty, published_on),
         DB_COLUMN(struct duty, changed_on))

DB_QUERY(list_duty_steps, struct flow_step,
         "SELECT position, name, actor, time_limit, branch FROM public_duty_step WHERE version_id = ? ORDER BY position",
         DB_COLUMN(struct flow_step, position), DB_COLUMN(struct flow_step, name), DB_COLUMN(struct flow_step, actor),
         DB_COLUMN(struct flow_step, time_limit), DB_COLUMN(struct flow_step, branch))
/* clang-format on */

static struct json_text describe(struct request *rq, const struct duty *duty, const char *path) {
    struct linked linked;
    linked_start(&linked, rq, "GovernmentService", path, duty->name);
    linked_text(&linked, "serviceType", duty->kind_name);
    linked_text(&linked, "identifier", duty->number);
    linked_organisation(&linked, "provider", duty->body_name,
                        arena_printf(rq->arena, "/body/%ld", (long)duty->body_id));
    return linked_end(&linked);
}

static void fill(struct request *rq, struct duty_page *page) {
    const struct duty *duty = &page->duty;
    const char *path = arena_printf(rq->arena, "/duty/%ld", (long)duty->id);
    page->editions = edition_read(rq, path, duty->id, duty->version);
    page->bases = cited_read(rq, duty->version_id);
    page->responsibilities = markdown_render_below(rq->arena, duty->responsibilities, 2);
    page->accountability = markdown_render_below(rq->arena, duty->accountability, 2);
    page->conditions = markdown_render_below(rq->arena, duty->conditions, 2);
    page->materials = markdown_render_below(rq->arena, duty->materials, 2);
    db_list(rq->db, rq->arena, &list_duty_steps, &page->steps, DB(duty->version_id));
    page->linked = describe(rq, duty, path);
    page->chart = flow_chart_lay(rq->arena, &page->steps);
}

static void show_duty(struct request *rq) {
    const struct duty_input *in = rq->input;
    struct duty_page page = {0};
    if (!db_row(rq->db, rq->arena, &find_duty, &page.duty, DB(in->id), DB(in->version), DB(in->version))) {
        record_version_gone(rq, in->id, in->version);
        return;
    }
    fill(rq, &page);
    frame_fill(rq, &page.frame, SECTION_LIST, page.duty.name);
    render_duty(reply_html(rq, 200), &page);
}

const struct page duty_page =
    PAGE(show_duty, struct duty_input, INPUT(struct duty_input, id, .minimum = 1, .maximum = INT64_MAX),
         INPUT(struct duty_input, version, .minimum = 1, .maximum = 100000));
