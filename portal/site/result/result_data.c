/* Results as citations and as JSON-LD. */
#include "result_data.h"

#include <string.h>

#include "../../../fcgi/json.h"

const char *result_citation(struct arena *arena, const struct result *result, struct date today, const char *address) {
    const char *colon = *result->number ? "：" : "";
    return arena_printf(arena, "%s. %s%s%s[EB/OL]. (%s)[%s]. %s.", result->body_name, result->title, colon,
                        result->number, date_iso(arena, result->published_on), date_iso(arena, today), address);
}

static void add_date(struct json *json, struct arena *arena, const char *key, struct date day) {
    if (day.year)
        json_text(json, key, date_iso(arena, day));
}

static void add_body(struct json *json, struct arena *arena, const struct result *result, const char *root) {
    json_object(json, "publisher");
    json_text(json, "@type", "GovernmentOrganization");
    json_text(json, "name", result->body_name);
    json_text(json, "url", arena_printf(arena, "%s/body/%ld", root, (long)result->body_id));
    json_end(json);
}

/* Of a natural person not even the masked name is offered to machines. */
static void add_party(struct json *json, const struct result *result) {
    if (strcmp(result->party_kind, "organisation") != 0)
        return;
    json_object(json, "about");
    json_text(json, "@type", "Organization");
    json_text(json, "name", result->party);
    if (result->party_code && *result->party_code)
        json_text(json, "identifier", result->party_code);
    json_end(json);
}

struct json_text result_json_ld(struct arena *arena, const struct result *result, const char *root,
                                const char *address) {
    struct buffer buffer = {0};
    struct json json;
    json_start(&json, &buffer);
    json_object(&json, NULL);
    json_text(&json, "@context", "https://schema.org");
    json_text(&json, "@type", "Report");
    json_text(&json, "@id", address);
    json_text(&json, "url", address);
    json_text(&json, "name", result->title);
    if (*result->number)
        json_text(&json, "reportNumber", result->number);
    json_text(&json, "genre", result->kind_name);
    json_text(&json, "inLanguage", "zh-CN");
    json_integer(&json, "version", result->version);
    add_date(&json, arena, "dateCreated", result->decided_on);
    add_date(&json, arena, "datePublished", result->published_on);
    add_date(&json, arena, "expires", result->until_on);
    add_body(&json, arena, result, root);
    add_party(&json, result);
    json_end(&json);
    struct json_text text = {arena_copy(arena, buffer.data, buffer.length)};
    buffer_free(&buffer);
    return text;
}
