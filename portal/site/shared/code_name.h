/* What codes of results are called: kinds of power, classes of penalty, severities. They change with a new version of
 * the system only, so a process keeps them for a second instead of joining them to every row. */
#ifndef SITE_CODE_NAME_H
#define SITE_CODE_NAME_H

#include "../../../fcgi/request.h"

struct code_name {
    const char *part, *code, *name; /* part: kind, class, severity */
    int64_t months;                 /* of a severity: how long a penalty is shown at most */
    const char *citation;           /* of a severity: the rule that says so */
};

/* NULL where there is no such code, or code is NULL. Good until the request ends. */
const struct code_name *code_name_find(struct request *rq, const char *part, const char *code);

/* The names of all codes in a list parted by blanks, from light to grave: "警告、罚款". NULL where there is none. Owned
 * by the request's arena. */
const char *code_name_join(struct request *rq, const char *part, const char *codes);

#endif
