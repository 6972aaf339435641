/*
 * What a page is about, for search engines and other programs: one JSON-LD object in the words of schema.org. A page
 * puts it into its template as <script type="application/ld+json">{{linked}}</script>.
 */
#ifndef SITE_LINKED_H
#define SITE_LINKED_H

#include "../../../fcgi/request.h"

/* Being written: members are added to json with the functions of json.h. */
struct linked {
    struct request *rq;
    struct buffer text;
    struct json json;
};

/* Begins an object of a type ("Legislation") for the page at a path ("/basis/3"), with a name; linked_end must follow
 * before anything that may end the request. */
void linked_start(struct linked *linked, struct request *rq, const char *type, const char *path, const char *name);

/* Adds a member unless it is empty: text, a day, an address of this site, an organisation by name and address (NULL).
 */
void linked_text(struct linked *linked, const char *key, const char *text);
void linked_date(struct linked *linked, const char *key, struct date date);
void linked_address(struct linked *linked, const char *key, const char *path);
void linked_organisation(struct linked *linked, const char *key, const char *name, const char *path);

/* The whole, owned by the request. */
struct json_text linked_end(struct linked *linked);

#endif
