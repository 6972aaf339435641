/* Doors to what a reader can work with: certificate check, deadlines, calendar, benchmarks. */
#include "../pages.h"
#include "../shared/frame.h"

struct tools_page {
    struct frame frame;
};

#include "tools.html.h"

static void show_tools(struct request *rq) {
    struct tools_page page = {0};
    frame_fill(rq, &page.frame, SECTION_TOOLS, "办事工具");
    render_tools(reply_html(rq, 200), &page);
}

const struct page tools_page = PLAIN_PAGE(show_tools);
