/* What the kit's own files share about a request; handlers have no need of it. */
#ifndef FCGI_REQUEST_PRIVATE_H
#define FCGI_REQUEST_PRIVATE_H

#include "request.h"

/* Where a request comes from: the FastCGI library, or a test. param returns NULL for what was not sent; read returns
 * how many bytes of the body it gave, 0 at its end. */
struct transport {
    const char *(*param)(void *context, const char *name);
    size_t (*read)(void *context, char *bytes, size_t size);
    void *context;
};

/* Serves one request: afterwards rq->status, rq->headers and rq->body hold the reply. rq's program, conf, arena and db
 * are set by the caller, and its buffers are kept from one request to the next. */
void request_serve(struct request *rq, const struct transport *transport);

/* Ends the request at once with the reply as it stands. Does not return. */
_Noreturn void request_finish(struct request *rq);

/* Reads the body of a POST into parameters and files. Fails the request with 400, 413 or 415. */
void content_read(struct request *rq, const struct transport *transport);

/* Removes the files of the request that nobody moved away. */
void content_clean(struct request *rq);

/* Empties the reply; used before an error page replaces what a handler had begun. */
void reply_reset(struct request *rq);

#endif
