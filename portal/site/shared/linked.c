/* JSON-LD. */
#include "linked.h"

static const char *whole(struct request *rq, const char *path) {
    return arena_printf(rq->arena, "%s%s%s", rq->conf->site_url, rq->conf->prefix, path);
}

void linked_start(struct linked *linked, struct request *rq, const char *type, const char *path, const char *name) {
    *linked = (struct linked){.rq = rq};
    json_start(&linked->json, &linked->text);
    json_object(&linked->json, NULL);
    json_text(&linked->json, "@context", "https://schema.org");
    json_text(&linked->json, "@type", type);
    json_text(&linked->json, "@id", whole(rq, path));
    json_text(&linked->json, "url", whole(rq, path));
    linked_text(linked, "name", name);
    json_text(&linked->json, "inLanguage", "zh-CN");
}

void linked_text(struct linked *linked, const char *key, const char *text) {
    if (text && *text)
        json_text(&linked->json, key, text);
}

void linked_date(struct linked *linked, const char *key, struct date date) {
    linked_text(linked, key, date_iso(linked->rq->arena, date));
}

void linked_address(struct linked *linked, const char *key, const char *path) {
    json_text(&linked->json, key, whole(linked->rq, path));
}

void linked_organisation(struct linked *linked, const char *key, const char *name, const char *path) {
    if (!name || !*name)
        return;
    json_object(&linked->json, key);
    json_text(&linked->json, "@type", "GovernmentOrganization");
    json_text(&linked->json, "name", name);
    if (path)
        linked_address(linked, "@id", path);
    json_end(&linked->json);
}

struct json_text linked_end(struct linked *linked) {
    json_end(&linked->json);
    struct json_text text = {arena_copy(linked->rq->arena, linked->text.data, linked->text.length)};
    buffer_free(&linked->text);
    return text;
}
