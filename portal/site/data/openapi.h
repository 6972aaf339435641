/* The two halves of the OpenAPI document: addresses, and the shape of what they answer. */
#ifndef SITE_OPENAPI_H
#define SITE_OPENAPI_H

#include "data.h"

/* Writes components/schemas: a row of each register, a page of rows, one row, an error. */
void openapi_schemas(struct request *rq, struct json *json);

/* Writes the schema of one input, as the kit checks it. */
void openapi_input(struct json *json, const struct input *input);

#endif
