/* The versions a published record has had: what its page says of them. */
#ifndef SITE_EDITION_H
#define SITE_EDITION_H

#include "../../../fcgi/request.h"

struct edition {
    int64_t number;
    struct date published_on;
    const char *reason;  /* why the version before it was corrected */
    bool current, open;  /* open: its words may be shown */
    bool shown;          /* the page shows this one */
    const char *address; /* NULL where its words may not be shown */
};
struct editions {
    LIST(struct edition) list; /* newest first */
    bool several;
    bool former;         /* the page shows one that was replaced */
    int64_t number;      /* of the one shown */
    const char *current; /* address of the one that counts */
};

/* Reads them for the page at path ("/document/12"), which shows the version of this number. */
struct editions edition_read(struct request *rq, const char *path, int64_t record_id, int64_t number);

#endif
