/* The frame of every page, and the row of settings it is filled from, kept for a second. */
#include "frame.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Replaced at build time by a hash of the stylesheet. */
#ifndef STYLE_VERSION
#define STYLE_VERSION "dev"
#endif

struct common_input {
    const char *size;
};

static const char *const sizes[] = {"large", "normal", NULL};
const struct page site_common =
    PAGE(NULL, struct common_input, INPUT(struct common_input, size, .cookie = true, .choices = sizes));

/* clang-format off */
DB_QUERY(read_deployment, struct deployment,
         "SELECT county, site_title, regime, regime_name, host_name, operator_name, contact_phone, contact_email,"
         " address, postcode, site_code, icp_number, police_number, mark_url, error_report_url, portal_url,"
         " support_name, ipv6, today, demo"
         " FROM public_deployment",
         DB_COLUMN(struct deployment, county), DB_COLUMN(struct deployment, site_title),
         DB_COLUMN(struct deployment, regime), DB_COLUMN(struct deployment, regime_name),
         DB_COLUMN(struct deployment, host_name), DB_COLUMN(struct deployment, operator_name),
         DB_COLUMN(struct deployment, contact_phone), DB_COLUMN(struct deployment, contact_email),
         DB_COLUMN(struct deployment, address), DB_COLUMN(struct deployment, postcode),
         DB_COLUMN(struct deployment, site_code), DB_COLUMN(struct deployment, icp_number),
         DB_COLUMN(struct deployment, police_number), DB_COLUMN(struct deployment, mark_url),
         DB_COLUMN(struct deployment, error_report_url), DB_COLUMN(struct deployment, portal_url),
         DB_COLUMN(struct deployment, support_name), DB_COLUMN(struct deployment, ipv6),
         DB_COLUMN(struct deployment, today), DB_COLUMN(struct deployment, demo))
/* clang-format on */

/* The copy lives in an arena of its own; the one before it is kept until the next, because a failing read must leave
 * something to show on the error page. */
static struct {
    struct deployment row;
    struct arena *arena, *spare;
    time_t read_at;
} kept = {.row = {.county = "", .site_title = "行政执法信息公示平台", .regime = "", .regime_name = ""}};

static time_t seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
    return now.tv_sec;
}

static void refresh(struct request *rq) {
    if (kept.arena && seconds_now() == kept.read_at)
        return;
    if (!kept.spare)
        kept.spare = arena_new();
    arena_reset(kept.spare);
    struct deployment row = {0};
    if (!db_row(rq->db, kept.spare, &read_deployment, &row))
        request_fail(rq, 503); /* the database is there, but nothing was loaded into it yet */
    struct arena *old = kept.arena;
    kept.arena = kept.spare;
    kept.spare = old;
    kept.row = row;
    kept.read_at = seconds_now();
}

struct date frame_today(struct request *rq) {
    refresh(rq);
    return kept.row.today;
}

void frame_fill_cached(struct request *rq, struct frame *frame, const char *title) {
    const struct common_input *common = rq->common;
    *frame = (struct frame){
        .site = kept.row,
        .title = title,
        .root = arena_printf(rq->arena, "%s%s", rq->conf->site_url, rq->conf->prefix),
        .here = *rq->query ? arena_printf(rq->arena, "%s?%s", rq->path, rq->query) : rq->path,
        .style = STYLE_VERSION,
        .large = common && common->size && strcmp(common->size, "large") == 0,
        .has_errors = rq->errors.count > 0,
    };
    frame->errors.items = rq->errors.items;
    frame->errors.count = rq->errors.count;
}

void frame_fill(struct request *rq, struct frame *frame, enum section section, const char *title) {
    refresh(rq);
    frame_fill_cached(rq, frame, title);
    frame->in_home = section == SECTION_HOME;
    frame->in_result = section == SECTION_RESULT;
    frame->in_body = section == SECTION_BODY;
    frame->in_basis = section == SECTION_BASIS;
    frame->in_benchmark = section == SECTION_BENCHMARK;
    frame->in_list = section == SECTION_LIST;
    frame->in_figure = section == SECTION_FIGURE;
    frame->in_channel = section == SECTION_CHANNEL;
    frame->in_tools = section == SECTION_TOOLS;
    frame->in_data = section == SECTION_DATA;
}
