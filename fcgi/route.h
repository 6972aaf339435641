/* Finding the route of a request. */
#ifndef FCGI_ROUTE_H
#define FCGI_ROUTE_H

#include "request.h"

/* Refuses, with a word on why, a route table that has a route without permission, method or page, a pattern variable
 * that is not declared, or an input without bounds. Called once at start. */
bool route_check_table(const struct program *program, struct buffer *error);

/* Finds the route for rq->method and the raw path (still percent-encoded, without prefix) and records the path's
 * variables as parameters. Fails the request with 400, 404 or 405. */
void route_find(struct request *rq, const char *raw_path);

#endif
