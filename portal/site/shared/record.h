/* What all kinds of published records have in common: a lasting address, and an end. */
#ifndef SITE_RECORD_H
#define SITE_RECORD_H

#include "../../../fcgi/request.h"

/*
 * Answers a request for a record (record.id) that its page does not find among what is shown. One that was withdrawn
 * gets 410 with number, day and reason (处罚法 48: withdrawn with reasons), one whose publication has ended gets 410
 * with the day alone, and neither names the party or the title. What was never shown fails with 404. The handler
 * returns after it.
 */
void record_gone(struct request *rq, int64_t id);

/* The same for a version of a shown record that must not be shown any more: 410 with its number, day and reason. A
 * version there is not goes to record_gone. */
void record_version_gone(struct request *rq, int64_t id, int64_t version);

/* The address of a record's page, "/result/12"; of an item of a list, which has no page of its own, the address that
 * leads to its place in the list, "/record/12". kind: record_kind.code. Owned by the arena. */
const char *record_address(struct arena *arena, const char *kind, int64_t id);

#endif
