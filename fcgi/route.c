/* The route table: checked once at start, searched for every request. */
#include "route.h"

#include <string.h>

#include "input.h"
#include "request_private.h"

static bool declared(const struct page *page, const char *name, size_t length) {
    for (size_t i = 0; i < page->input_count; i++)
        if (strlen(page->inputs[i].name) == length && memcmp(page->inputs[i].name, name, length) == 0)
            return true;
    return false;
}

static const char *fault_of_pattern(const struct route *route) {
    if (route->pattern[0] != '/')
        return "must begin with /";
    for (const char *open = strchr(route->pattern, '{'); open; open = strchr(open + 1, '{')) {
        const char *close = strchr(open, '}');
        if (!close || open[-1] != '/' || (close[1] && close[1] != '/' && close[1] != '.') ||
            memchr(close + 1, '{', strcspn(close + 1, "/")))
            return "has a broken pattern";
        if (!declared(route->page, open + 1, (size_t)(close - open - 1)))
            return "has a variable that its page does not declare";
    }
    return NULL;
}

static const char *fault_of_inputs(const struct page *page) {
    for (size_t i = 0; i < page->input_count; i++) {
        const struct input *input = &page->inputs[i];
        if (input->type == INPUT_TEXT && !input->maximum && !input->choices && !input->max_bytes)
            return "has a text input without a bound";
        if (input->type == INPUT_INTEGER && input->maximum <= input->minimum)
            return "has a number without a range";
        if (input->type == INPUT_INTEGERS && (!input->most || input->maximum <= input->minimum))
            return "has numbers without bounds";
        if (input->type == INPUT_FILES && (!input->maximum || !input->max_bytes))
            return "has a file input without bounds";
    }
    return NULL;
}

static const char *fault_of_route(const struct route *route) {
    if (!route->permission)
        return "has no permission";
    if (route->method == METHOD_NONE)
        return "has no method";
    if (!route->page)
        return "has no page";
    const char *fault = fault_of_pattern(route);
    return fault ? fault : fault_of_inputs(route->page);
}

bool route_check_table(const struct program *program, struct buffer *error) {
    for (size_t i = 0; i < program->route_count; i++) {
        const char *fault = fault_of_route(&program->routes[i]);
        if (!fault)
            continue;
        buffer_printf(error, "route %s %s", program->routes[i].pattern, fault);
        return false;
    }
    const char *fault = program->common ? fault_of_inputs(program->common) : NULL;
    if (fault)
        buffer_printf(error, "what comes with every request %s", fault);
    return !fault;
}

/* How much of the segment at path the variable at pattern takes: all of it, or all before the ending that follows the
 * variable; 0 when it does not fit. The pattern is moved behind the variable. */
static size_t take_variable(const char **pattern, const char *path) {
    *pattern = strchr(*pattern, '}') + 1;
    size_t segment = strcspn(path, "/"), ending = strcspn(*pattern, "/");
    if (segment <= ending || memcmp(path + segment - ending, *pattern, ending) != 0)
        return 0;
    return segment - ending;
}

static bool fits(const char *pattern, const char *path) {
    while (*pattern && *path) {
        if (*pattern == '{') {
            size_t length = take_variable(&pattern, path);
            if (!length)
                return false;
            path += length;
        } else if (*pattern++ != *path++)
            return false;
    }
    return !*pattern && !*path;
}

static void take_variables(struct request *rq, const char *pattern, const char *path) {
    while (*pattern) {
        if (*pattern != '{') {
            pattern++;
            path++;
            continue;
        }
        const char *name = pattern + 1;
        size_t length = take_variable(&pattern, path);
        input_add(rq, arena_copy(rq->arena, name, strcspn(name, "}")), input_decode(rq, path, length, false),
                  FROM_PATH);
        path += length;
    }
}

/* A path with a slash at its end is the same page without it. `//`, which browsers also read in `\\`, could turn that
 * into another host. */
static void drop_last_slash(struct request *rq, const char *raw_path) {
    size_t length = strlen(raw_path);
    if (length < 2 || raw_path[length - 1] != '/' || strstr(raw_path, "//") || strchr(raw_path, '\\') ||
        rq->method != METHOD_GET)
        return;
    const char *shorter = arena_copy(rq->arena, raw_path, length - 1);
    for (size_t i = 0; i < rq->program->route_count; i++)
        if (fits(rq->program->routes[i].pattern, shorter)) {
            reply_redirect(rq, 301, *rq->query ? arena_printf(rq->arena, "%s?%s", shorter, rq->query) : shorter);
            request_finish(rq);
        }
}

/* The Allow header of a path: of the methods seen so far, and one more. */
static const char *also_allowed(const char *allowed, enum method method) {
    const char *more = method == METHOD_POST ? "POST" : "GET, HEAD";
    return !allowed || strcmp(allowed, more) == 0 ? more : "GET, HEAD, POST";
}

void route_find(struct request *rq, const char *raw_path) {
    bool path_known = false;
    for (size_t i = 0; i < rq->program->route_count; i++) {
        const struct route *route = &rq->program->routes[i];
        if (!fits(route->pattern, raw_path))
            continue;
        path_known = true;
        rq->allow = also_allowed(rq->allow, route->method);
        if (route->method != rq->method)
            continue;
        rq->route = route;
        take_variables(rq, route->pattern, raw_path);
        return;
    }
    if (!path_known)
        drop_last_slash(rq, raw_path);
    request_fail(rq, path_known ? 405 : 404);
}
