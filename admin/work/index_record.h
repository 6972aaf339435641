/* What bodies publish, in the search index: of each record the version that is shown, under the number of the version.
 */
#ifndef WORK_INDEX_RECORD_H
#define WORK_INDEX_RECORD_H

#include "../../fcgi/fulltext.h"
#include "work.h"

/* Where records are read and put; the arenas are reset as the walk goes on. */
struct index_records {
    struct work *work;
    struct fulltext_writer *writer;
    struct arena *batch, *scratch;
};

/* Brings what the index has of one record to what is shown of it now: former versions, a withdrawn or an ended record
 * leave. False when the index is to be made anew. */
bool index_follow_record(const struct index_records *to, int64_t record_id);

/* Puts everything that is shown into an empty index, newest first, which is the order of its rows. False as above, or
 * when the work was told to stop. */
bool index_put_records(const struct index_records *to);

/* Follows the records whose last day of publication lies between two days, whichever is the later. False as above. */
bool index_follow_ends(const struct index_records *to, struct date one, struct date other);

#endif
