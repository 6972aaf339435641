/* Parameters of a request, and their check against the page's declared inputs. */
#include "input.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "message.h"
#include "utf8.h"

#define MAX_PARAMS 256

static int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

const char *input_decode(struct request *rq, const char *text, size_t length, bool plus) {
    char *decoded = arena_alloc(rq->arena, length + 1);
    size_t used = 0;
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (c == '%') {
            int high = i + 2 < length ? hex_digit(text[i + 1]) : -1;
            int low = i + 2 < length ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                request_fail(rq, 400);
            c = (char)(high * 16 + low);
            i += 2;
        } else if (c == '+' && plus)
            c = ' ';
        if (c == '\0')
            request_fail(rq, 400);
        decoded[used++] = c;
    }
    if (!utf8_valid(decoded, used))
        request_fail(rq, 400);
    return decoded;
}

void input_add(struct request *rq, const char *name, const char *value, enum origin from) {
    if (!rq->params)
        rq->params = arena_alloc(rq->arena, MAX_PARAMS * sizeof *rq->params);
    if (rq->param_count == MAX_PARAMS)
        request_fail(rq, 400);
    struct param *param = &rq->params[rq->param_count++];
    param->name = name;
    param->value = value;
    param->from = from;
}

void input_add_pairs(struct request *rq, const char *text, size_t length, enum origin from) {
    const char *end = text + length;
    while (text < end) {
        const char *stop = memchr(text, '&', (size_t)(end - text));
        if (!stop)
            stop = end;
        const char *equals = memchr(text, '=', (size_t)(stop - text));
        const char *name_end = equals ? equals : stop;
        const char *value = equals ? equals + 1 : stop;
        if (stop > text)
            input_add(rq, input_decode(rq, text, (size_t)(name_end - text), true),
                      input_decode(rq, value, (size_t)(stop - value), true), from);
        text = stop + 1;
    }
}

/* A cookie is looked at only when the page declares it: others on the same host may send anything. */
void input_add_cookies(struct request *rq, const char *header) {
    while (*header) {
        header += strspn(header, " ;");
        size_t length = strcspn(header, ";"), name = strcspn(header, "=;");
        const char *key = arena_copy(rq->arena, header, name);
        const struct input *input = input_find(rq, key);
        if (name < length && input && input->cookie && utf8_valid(header, length))
            input_add(rq, key, arena_copy(rq->arena, header + name + 1, length - name - 1), FROM_COOKIE);
        header += length;
    }
}

static const struct input *find_in(const struct page *page, const char *name) {
    for (size_t i = 0; page && i < page->input_count; i++)
        if (strcmp(page->inputs[i].name, name) == 0)
            return &page->inputs[i];
    return NULL;
}

const struct input *input_find(const struct request *rq, const char *name) {
    const struct input *input = find_in(rq->route->page, name);
    return input ? input : find_in(rq->program->common, name);
}

static const struct param *find_param(const struct request *rq, const char *name) {
    for (size_t i = 0; i < rq->param_count; i++)
        if (strcmp(rq->params[i].name, name) == 0)
            return &rq->params[i];
    return NULL;
}

const char *input_typed(const struct request *rq, const char *name) {
    const struct param *param = find_param(rq, name);
    return param ? param->value : "";
}

const char *input_error(const struct request *rq, const char *name) {
    for (size_t i = 0; i < rq->errors.count; i++)
        if (strcmp(rq->errors.items[i].name, name) == 0)
            return rq->errors.items[i].message;
    return NULL;
}

void input_reject(struct request *rq, const char *name, const char *label, const char *message) {
    if (!rq->errors.items)
        rq->errors.items = arena_alloc(rq->arena, MAX_PARAMS * sizeof *rq->errors.items);
    if (rq->errors.count < MAX_PARAMS)
        rq->errors.items[rq->errors.count++] = (struct input_error){name, label, message};
}

static const char *label_of(const struct input *input) {
    return input->label ? input->label : input->name;
}

static bool has_control(const char *text, bool multiline) {
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if ((c < 0x20 && !(multiline && (c == '\n' || c == '\t' || c == '\r'))) || c == 0x7F)
            return true;
    }
    return false;
}

static bool is_choice(const char *const *choices, const char *text) {
    for (; *choices; choices++)
        if (strcmp(*choices, text) == 0)
            return true;
    return false;
}

/* NULL when the text keeps its declaration, else what is wrong. */
static const char *check_text(struct request *rq, const struct input *input, const char *text) {
    size_t characters = utf8_length(text), bytes = strlen(text);
    size_t most = input->max_bytes ? input->max_bytes : (size_t)input->maximum * 4;
    if (has_control(text, input->multiline))
        return arena_printf(rq->arena, MESSAGE_CONTROL, label_of(input));
    if (input->choices)
        return is_choice(input->choices, text) ? NULL : arena_printf(rq->arena, MESSAGE_CHOICE, label_of(input));
    if (input->maximum && characters > (size_t)input->maximum)
        return arena_printf(rq->arena, MESSAGE_TOO_LONG, label_of(input), (long long)input->maximum, characters);
    if (characters < (size_t)input->minimum)
        return arena_printf(rq->arena, MESSAGE_TOO_SHORT, label_of(input), (long long)input->minimum);
    if (most && bytes > most)
        return arena_printf(rq->arena, MESSAGE_TOO_MANY_BYTES, label_of(input));
    return input->check ? input->check(text) : NULL;
}

static const char *read_integer(struct request *rq, const struct input *input, const char *text, int64_t *value) {
    char *end;
    const char *digits = text + (*text == '-');
    errno = 0;
    long long number = strtoll(text, &end, 10);
    if (!*digits || strspn(digits, "0123456789") != strlen(digits))
        return arena_printf(rq->arena, MESSAGE_NUMBER, label_of(input));
    if (errno || number < input->minimum || number > input->maximum)
        return arena_printf(rq->arena, MESSAGE_RANGE, label_of(input), (long long)input->minimum,
                            (long long)input->maximum);
    *value = number;
    return NULL;
}

/* Carriage returns go: browsers send them, and a text's length is counted without them. */
static const char *without_returns(struct request *rq, const char *text) {
    if (!strchr(text, '\r'))
        return text;
    char *clean = arena_alloc(rq->arena, strlen(text) + 1), *to = clean;
    for (; *text; text++)
        if (*text != '\r')
            *to++ = *text;
    return clean;
}

/* Reads one given value into the input's member; NULL when it is good. */
static const char *bind_value(struct request *rq, const struct input *input, const char *text, char *row) {
    void *member = row + input->offset;
    const char *fault = NULL;
    if (input->type == INPUT_INTEGER)
        return read_integer(rq, input, text, member);
    if (input->type == INPUT_DATE)
        return date_parse(text, member) ? NULL : arena_printf(rq->arena, MESSAGE_DATE, label_of(input));
    if (input->type == INPUT_FLAG) {
        *(bool *)member = strcmp(text, "1") == 0;
        return *(bool *)member ? NULL : arena_printf(rq->arena, MESSAGE_FLAG, label_of(input));
    }
    if (input->multiline)
        text = without_returns(rq, text);
    fault = check_text(rq, input, text);
    if (!fault)
        *(const char **)member = text;
    return fault;
}

static bool has_integer(const struct integers *list, int64_t value) {
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i] == value)
            return true;
    return false;
}

/* NULL when all that came are good and not too many. */
static const char *bind_integers(struct request *rq, const struct input *input, char *row) {
    struct integers *list = (void *)(row + input->offset);
    list->items = arena_alloc(rq->arena, (rq->param_count + 1) * sizeof *list->items);
    for (size_t i = 0; i < rq->param_count; i++) {
        int64_t value;
        if (strcmp(rq->params[i].name, input->name) != 0 || !*rq->params[i].value)
            continue;
        const char *fault = read_integer(rq, input, rq->params[i].value, &value);
        if (fault)
            return fault;
        if (!has_integer(list, value))
            list->items[list->count++] = value;
    }
    return list->count > input->most ? arena_printf(rq->arena, MESSAGE_MANY, label_of(input), input->most, list->count)
                                     : NULL;
}

static void bind_files(struct request *rq, const struct input *input, char *row) {
    struct uploads *uploads = (void *)(row + input->offset);
    uploads->items = arena_alloc(rq->arena, (rq->files.count + 1) * sizeof *uploads->items);
    for (size_t i = 0; i < rq->files.count; i++)
        if (strcmp(rq->file_inputs[i], input->name) == 0)
            uploads->items[uploads->count++] = rq->files.items[i];
    if (input->required && !uploads->count)
        input_reject(rq, input->name, label_of(input), arena_printf(rq->arena, MESSAGE_REQUIRED, label_of(input)));
    if (uploads->count > (size_t)input->maximum)
        input_reject(rq, input->name, label_of(input),
                     arena_printf(rq->arena, MESSAGE_FILES, label_of(input), (long long)input->maximum));
}

static const char *bind_absent(struct request *rq, const struct input *input, char *row) {
    if (input->fallback)
        return bind_value(rq, input, input->fallback, row);
    return input->required ? arena_printf(rq->arena, MESSAGE_REQUIRED, label_of(input)) : NULL;
}

static void bind_input(struct request *rq, const struct input *input, char *row) {
    if (input->type == INPUT_FILES) {
        bind_files(rq, input, row);
        return;
    }
    if (input->type == INPUT_INTEGERS) {
        const char *wrong = bind_integers(rq, input, row);
        if (wrong)
            input_reject(rq, input->name, label_of(input), wrong);
        return;
    }
    const struct param *param = find_param(rq, input->name);
    bool given = param && *param->value;
    const char *fault = given ? bind_value(rq, input, param->value, row) : NULL;
    if (fault && input->cookie)
        given = false; /* a spoilt cookie counts as none */
    if (!given)
        fault = bind_absent(rq, input, row);
    if (!fault)
        return;
    if (param && param->from == FROM_PATH)
        request_fail(rq, 404);
    input_reject(rq, input->name, label_of(input), fault);
}

/* Every parameter must be declared, come from where it is declared to come from, and come once unless it is a list. */
static void refuse_strangers(struct request *rq) {
    for (size_t i = 0; i < rq->param_count; i++) {
        const struct param *param = &rq->params[i];
        const struct input *input = input_find(rq, param->name);
        if (!input || input->type == INPUT_FILES || input->cookie != (param->from == FROM_COOKIE))
            request_fail(rq, 400);
        if (param->from == FROM_QUERY && rq->method == METHOD_POST)
            request_fail(rq, 400);
        if (find_param(rq, param->name) != param && !input->cookie && input->type != INPUT_INTEGERS)
            request_fail(rq, 400);
    }
}

/* NULL when the page has no inputs. */
static const void *bind_page(struct request *rq, const struct page *page) {
    if (!page || !page->input_size)
        return NULL;
    char *row = arena_alloc(rq->arena, page->input_size);
    for (size_t i = 0; i < page->input_count; i++)
        bind_input(rq, &page->inputs[i], row);
    return row;
}

void input_bind(struct request *rq) {
    refuse_strangers(rq);
    rq->common = bind_page(rq, rq->program->common);
    rq->input = bind_page(rq, rq->route->page);
    if (rq->errors.count && !rq->route->page->form)
        request_fail(rq, 400);
}
