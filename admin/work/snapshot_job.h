/* Files of whole registers, for who wants all of it. */
#ifndef WORK_SNAPSHOT_JOB_H
#define WORK_SNAPSHOT_JOB_H

#include "work.h"

extern const struct job snapshot_job;

/* Makes the files of every register that has none of its present version, at once; for the command line. False with one
 * line in error when it could not, or was stopped. */
bool snapshot_make_all(struct work *work, struct buffer *error);

#endif
