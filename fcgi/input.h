/* From what a client sent to what a handler sees: parameters, their decoding, and the check against declarations. */
#ifndef FCGI_INPUT_H
#define FCGI_INPUT_H

#include "request.h"

/* Decodes percent-encoding (and + as blank where plus is set) into the arena. Fails the request with 400 when it is
 * broken, holds a NUL, or is not UTF-8. */
const char *input_decode(struct request *rq, const char *text, size_t length, bool plus);

/* Records a parameter; fails the request with 400 when there are more than any form has. */
void input_add(struct request *rq, const char *name, const char *value, enum origin from);

/* Reads `a=1&b=2`. */
void input_add_pairs(struct request *rq, const char *text, size_t length, enum origin from);

/* Records a Cookie header's cookies. */
void input_add_cookies(struct request *rq, const char *header);

/* Finds the declaration of an input of the request's page, or of all pages; NULL when there is none. */
const struct input *input_find(const struct request *rq, const char *name);

/* Fills rq->input from the parameters. Undeclared and repeated ones fail with 400, a wrong path variable with 404;
 * other faults are noted in rq->errors, and fail with 400 unless the page shows them itself. */
void input_bind(struct request *rq);

#endif
