/* About this site: what it holds, how to cite it, accessibility, what it keeps of its readers. */
#include "../pages.h"
#include "../shared/frame.h"

struct about_page {
    struct frame frame;
};

#include "about.html.h"

static void show_about(struct request *rq) {
    struct about_page page;
    frame_fill(rq, &page.frame, SECTION_NONE, "关于本站");
    render_about(reply_html(rq, 200), &page);
}

const struct page about_page = PLAIN_PAGE(show_about);
