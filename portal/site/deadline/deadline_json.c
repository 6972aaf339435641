/* The deadline calculator's answer for machines. */
#include "deadline.h"

/* LISTs are anonymous types: the two lists of steps are handed over as array and count. */
static void write_steps(struct request *rq, struct json *json, const char *key, const struct special_step *steps,
                        size_t count) {
    json_array(json, key);
    for (size_t i = 0; i < count; i++) {
        json_object(json, NULL);
        json_text(json, "date", date_iso(rq->arena, steps[i].day));
        json_text(json, "name", steps[i].name);
        json_text(json, "why", steps[i].why);
        json_end(json);
    }
    json_end(json);
}

static void write_rule(struct json *json, const struct rule *rule) {
    json_object(json, "rule");
    json_text(json, "code", rule->code);
    json_text(json, "regime", rule->regime);
    json_text(json, "event", rule->event_name);
    json_text(json, "citation", rule->citation);
    json_end(json);
}

void deadline_show_json(struct request *rq, const struct deadline *deadline, const struct rule *rule) {
    struct json json;
    reply_json(rq, 200, &json);
    json_object(&json, NULL);
    json_text(&json, "due", date_iso(rq->arena, deadline->due));
    json_bool(&json, "provisional", deadline->provisional);
    json_text(&json, "provisional_reason", deadline->provisional_reason);
    json_text(&json, "from", date_iso(rq->arena, deadline->from));
    json_integer(&json, "days", deadline->amount);
    json_text(&json, "unit", deadline->unit);
    json_bool(&json, "rolled", deadline->rolled);
    if (rule)
        write_rule(&json, rule);
    write_steps(rq, &json, "skipped", deadline->skipped.items, deadline->skipped.count);
    write_steps(rq, &json, "makeup", deadline->makeup.items, deadline->makeup.count);
    json_end(&json);
}
