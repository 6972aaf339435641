/*
 * One request: what a handler is given, and what it may do with it.
 *
 * A program is a table of routes. The kit finds the route, checks the permission and every input against its
 * declaration, and only then calls the handler, which finds its inputs typed and bounded in rq->input. A handler reads
 * all it needs, decides, and fills the reply; nothing is sent before it returns, so a failure is always a clean page.
 */
#ifndef FCGI_REQUEST_H
#define FCGI_REQUEST_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "conf.h"
#include "date.h"
#include "db.h"
#include "json.h"
#include "out.h"

struct request;
struct reception;

/* HEAD is served as GET; the body is left out when the reply is sent. */
enum method { METHOD_NONE, METHOD_GET, METHOD_POST };

/* ---- declared inputs ---- */

enum input_type { INPUT_TEXT, INPUT_INTEGER, INPUT_INTEGERS, INPUT_FLAG, INPUT_DATE, INPUT_FILES };

/* A file received: kept at path until the request ends, unless the handler moves it. error is NULL, or says in words
 * for the person why this file was not taken (the others are not touched by it). */
struct upload {
    const char *name; /* as the sender named it, without any folder; valid UTF-8; not to be used as a path */
    const char *path;
    int64_t size; /* bytes */
    const char *error;
};
struct uploads {
    struct upload *items;
    size_t count;
};

/* Numbers chosen together, as ticked boxes of one name send them: in the order they came, each once. */
struct integers {
    int64_t *items;
    size_t count;
};

/*
 * One input. It comes from the path when the route's pattern has {name}, from a cookie when cookie is set, else from
 * the query (GET) or the body (POST). An input that is not declared, or comes twice, is refused; struct integers alone
 * may come several times.
 */
struct input {
    const char *name;
    size_t offset;
    enum input_type type;
    const char *label; /* how the page calls it, for messages */
    bool required, multiline, cookie;
    int64_t minimum, maximum;               /* integer: its value; text: characters; files: how many */
    size_t most;                            /* integers: how many */
    size_t max_bytes;                       /* text: bytes, 4 a character unless set; files: bytes a file */
    const char *const *choices;             /* text must be one of these; ends with NULL */
    const char *(*check)(const char *text); /* NULL, or what is wrong in words for the person */
    const char *fallback;                   /* stands in when nothing was given */
};
#define INPUT(row, member, ...)                                                                                          \
    {                                                                                                                    \
        .name = #member, .offset = offsetof(row, member),                                                              \
        .type = _Generic(((row *)0)->member,                                                                           \
            const char *: INPUT_TEXT,                                                                                  \
            int64_t: INPUT_INTEGER,                                                                                    \
            struct integers: INPUT_INTEGERS,                                                                           \
            bool: INPUT_FLAG,                                                                                          \
            struct date: INPUT_DATE,                                                                                   \
            struct uploads: INPUT_FILES),                                                                              \
        __VA_ARGS__ \
    }

/* What was wrong with an input, for the message beside the field. */
struct input_error {
    const char *name, *label, *message;
};

/* ---- pages and routes ---- */

/* A handler with its inputs: PAGE(show_body, struct body_input, INPUT(struct body_input, id, .minimum = 1)). */
struct page {
    void (*handle)(struct request *rq);
    const struct input *inputs;
    size_t input_count, input_size;
    bool form; /* the handler itself shows what was wrong with its inputs (rq->errors) */
};
#define PAGE(handler, row, ...)                                                                                        \
    {                                                                                                                  \
        handler, (const struct input[]){__VA_ARGS__},                                                                  \
            sizeof((const struct input[]){__VA_ARGS__}) / sizeof(struct input), sizeof(row), false                     \
    }
#define FORM_PAGE(handler, row, ...)                                                                                   \
    {                                                                                                                  \
        handler, (const struct input[]){__VA_ARGS__},                                                                  \
            sizeof((const struct input[]){__VA_ARGS__}) / sizeof(struct input), sizeof(row), true                      \
    }
#define PLAIN_PAGE(handler)                                                                                            \
    { handler, NULL, 0, 0, false }

/* `{name}` in a pattern stands for one segment, `{name}.csv` for one that ends so. The first route that fits is taken.
 */
struct route {
    enum method method;
    const char *pattern;
    const char *permission; /* asked of program.permits; a route without one is refused at start */
    const struct page *page;
    size_t content_limit; /* bytes of a POST body; 0 means 64 KB */
    /* The same for every reader: the web server keeps it for a second, and shows the copy with a notice for up to ten
     * minutes while the database is away. */
    bool shared;
};

/* A FastCGI program. */
struct program {
    const char *name;
    const struct route *routes;
    size_t route_count;
    const char *database_account; /* NULL: no database */
    int schema;                   /* the schema version it was built for */
    bool (*permits)(struct request *rq, const char *permission);
    void (*show_error)(struct request *rq, int status); /* fills the reply; must not use the database */
    const struct page *common; /* inputs that may come with every request, bound to rq->common; NULL: none */
};

/* ---- the request ---- */

enum origin { FROM_QUERY, FROM_BODY, FROM_PATH, FROM_COOKIE };

struct param {
    const char *name, *value;
    enum origin from;
};

struct request {
    const struct program *program;
    const struct conf *conf;
    struct arena *arena;
    struct db *db;
    const char *number; /* shown on error pages and written to the log */
    enum method method;
    const char *method_name;
    const char *path;  /* decoded, without the prefix, for the log and for links back */
    const char *query; /* as received, without the question mark */
    const struct route *route;
    const void *input;  /* the page's input struct */
    const void *common; /* the program's, of what may come with every request; NULL before a route was found */
    LIST(struct input_error) errors;

    int status;
    const char *type; /* of the body, as Content-Type has it */
    int64_t modified; /* when what the answer says last changed, in seconds since 1970; 0: not known */
    struct buffer body;
    struct buffer headers;
    struct out out;

    /* the kit's own */
    jmp_buf failed;
    bool may_fail;
    struct param *params;
    size_t param_count;
    LIST(struct upload) files;
    const char **file_inputs;    /* for each file, the input it came in */
    struct reception *reception; /* of a multipart body */
    const char *allow;           /* the methods a known path has, for 405 */
};

/* Ends the request at once with the program's error page for this status. Does not return. */
_Noreturn void request_fail(struct request *rq, int status);

/* What was typed into an input, "" if nothing: for showing a form again. */
const char *input_typed(const struct request *rq, const char *name);

/* The message for an input, NULL when it is good. */
const char *input_error(const struct request *rq, const char *name);

/* Adds a message of the handler's own. */
void input_reject(struct request *rq, const char *name, const char *label, const char *message);

/* ---- replies ---- */

/* Starts an HTML page and returns where to write it. */
struct out *reply_html(struct request *rq, int status);

/* Starts a JSON answer. */
void reply_json(struct request *rq, int status, struct json *json);

/* Starts an answer of another type and returns its buffer. type must live as long as the request. */
struct buffer *reply_body(struct request *rq, int status, const char *type);

/* Says when what the answer tells last changed (seconds since 1970; never later than now): sent as Last-Modified and
 * compared with If-Modified-Since. Every answer has an ETag without being asked. */
void reply_modified(struct request *rq, int64_t seconds);

/* Sends the reader to a path of this site ("/body/3?x=1"); the prefix is added. */
void reply_redirect(struct request *rq, int status, const char *path);

/* Adds a header. Control bytes in the value end the process: they can only come from a fault of ours. */
void reply_header(struct request *rq, const char *name, const char *value);

#endif
