/* The site map: every page a reader can reach. */
#include "../pages.h"
#include "../shared/frame.h"

struct sitemap_body {
    int64_t id;
    const char *name;
};
struct sitemap_list {
    const char *code, *name;
};
struct sitemap_page {
    struct frame frame;
    LIST(struct sitemap_list) lists;
    LIST(struct sitemap_body) bodies;
};

#include "sitemap.html.h"

DB_QUERY(list_sitemap_bodies, struct sitemap_body,
         "SELECT id, name FROM public_body ORDER BY legal_kind_position, position, id",
         DB_COLUMN(struct sitemap_body, id), DB_COLUMN(struct sitemap_body, name))

DB_QUERY(list_sitemap_lists, struct sitemap_list, "SELECT code, name FROM public_list ORDER BY position",
         DB_COLUMN(struct sitemap_list, code), DB_COLUMN(struct sitemap_list, name))

static void show_sitemap(struct request *rq) {
    struct sitemap_page page = {0};
    db_list(rq->db, rq->arena, &list_sitemap_bodies, &page.bodies);
    db_list(rq->db, rq->arena, &list_sitemap_lists, &page.lists);
    frame_fill(rq, &page.frame, SECTION_NONE, "网站地图");
    render_sitemap(reply_html(rq, 200), &page);
}

const struct page sitemap_page = PLAIN_PAGE(show_sitemap);
