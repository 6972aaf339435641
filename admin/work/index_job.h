/* The job that keeps the search index of the site: legal bases, their articles, bodies. */
#ifndef WORK_INDEX_JOB_H
#define WORK_INDEX_JOB_H

#include "work.h"

/*
 * Kinds of entries and their tags (see fcgi/fulltext.h):
 *   basis    title and issuing number; day of effect; level_…, status_in_force, _future, _repealed, _unknown
 *   article  label and text, in the context of its version's title; the version's day and level; the status also
 *            _past, and the tag present when it is not past
 *   body     name, short name and duties
 */
extern const struct job index_job;

/* Makes the index anew. False with one line in error. */
bool index_rebuild(struct work *work, struct buffer *error);

#endif
