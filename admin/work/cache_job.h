/* The job that empties the web server's cache. */
#ifndef WORK_CACHE_JOB_H
#define WORK_CACHE_JOB_H

#include "work.h"

extern const struct job cache_job;

#endif
