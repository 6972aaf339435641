/* /health: answers 200 only while the database answers; for `make status` and for monitoring from outside. */
#include "../pages.h"
#include "../shared/frame.h"

struct health {
    int64_t version;
};

DB_QUERY(read_health, struct health, "SELECT version FROM public_schema", DB_COLUMN(struct health, version))

static void show_health(struct request *rq) {
    struct health health = {0};
    struct json json;
    db_row(rq->db, rq->arena, &read_health, &health);
    reply_json(rq, 200, &json);
    json_object(&json, NULL);
    json_text(&json, "status", "ok");
    json_integer(&json, "schema", health.version);
    json_text(&json, "today", date_iso(rq->arena, frame_today(rq)));
    json_end(&json);
    reply_header(rq, "Cache-Control", "no-store");
}

const struct page health_page = PLAIN_PAGE(show_health);
