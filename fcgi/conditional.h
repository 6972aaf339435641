/* Answers that a reader already has: ETag and Last-Modified, and 304 to who asks with them (RFC 9110, 13). */
#ifndef FCGI_CONDITIONAL_H
#define FCGI_CONDITIONAL_H

#include "request_private.h"

/* Gives a good answer its ETag, a hash of the body, and its Last-Modified where the handler named one; makes it a 304
 * without body when the request says that the reader has just this. Anything but a 200 with a body is left alone. */
void conditional_finish(struct request *rq, const struct transport *transport);

#endif
