/* Results with filters: found by the search index, read again through the public view. */
#ifndef SITE_DATA_RESULT_H
#define SITE_DATA_RESULT_H

#include "../../data/cursor.h"
#include "data.h"

/* Whether the request asks for results under filters, which only the index can answer. */
bool data_result_filtered(struct request *rq, const struct data_register *reg);

/* Reads the page after a key of the index (DATA_FOREVER: the first); take is given each row. Returns the key to go on
 * after, 0 at the end. Fails the request with 503 while the index cannot be read, with 504 when it took too long. */
int64_t data_result_read(struct request *rq, struct data_page *page, int64_t after, db_take_row *take);

#endif
