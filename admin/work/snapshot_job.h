/* Files of whole registers, for who wants all of it. */
#ifndef WORK_SNAPSHOT_JOB_H
#define WORK_SNAPSHOT_JOB_H

#include "work.h"

extern const struct job snapshot_job;

#endif
