/* What stands around every page: the county's name, the way through the site, the footer of a government site. */
#ifndef SITE_FRAME_H
#define SITE_FRAME_H

#include "../../../fcgi/request.h"

/* The parts of the site, as the navigation names them; a page belongs to one or to none. */
enum section {
    SECTION_NONE,
    SECTION_HOME,
    SECTION_RESULT,
    SECTION_BODY,
    SECTION_BASIS,
    SECTION_BENCHMARK,
    SECTION_LIST,
    SECTION_FIGURE,
    SECTION_CHANNEL,
    SECTION_TOOLS,
    SECTION_DATA
};

/* The county this copy serves, one row of public_deployment. */
struct deployment {
    const char *county, *site_title, *regime, *regime_name;
    const char *host_name, *operator_name, *contact_phone, *contact_email, *address, *postcode;
    const char *site_code, *icp_number, *police_number, *mark_url, *error_report_url, *portal_url, *support_name;
    struct date today;
    bool demo, ipv6;
};

struct frame {
    struct deployment site;
    const char *title; /* of the page, for the browser's title and history; the site's name follows it */
    const char *here;  /* path and query of the page itself, to come back to */
    const char *root;  /* address of the site's first page as the public knows it, without a slash at the end */
    const char *style; /* version of the stylesheet, so that a new one is never hidden by an old copy */
    bool large;        /* the reader chose large type */
    bool has_errors;   /* the page shows messages about what was typed */
    bool in_home, in_result, in_body, in_basis, in_benchmark, in_list, in_figure, in_channel, in_tools, in_data;
    LIST(struct input_error) errors;
};

/* Fills the frame of a page. Reads the deployment when the copy kept is older than a second. */
void frame_fill(struct request *rq, struct frame *frame, enum section section, const char *title);

/* The same without touching the database, for error pages. */
void frame_fill_cached(struct request *rq, struct frame *frame, const char *title);

/* Today as the domain's clock has it. */
struct date frame_today(struct request *rq);

/* Inputs that may come with every request. */
extern const struct page site_common;

#endif
