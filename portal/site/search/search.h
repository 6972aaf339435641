/* Searching the library of laws: the index proposes, and every hit is read again through the public views. */
#ifndef SITE_SEARCH_H
#define SITE_SEARCH_H

#include "../../../fcgi/fulltext.h"
#include "../../../fcgi/request.h"

/* The index; opened by the first search of this process, and kept until it ends. */
struct fulltext *search_index(struct request *rq);

/* A law in a list, or found by its title. */
struct basis_row {
    int64_t id, articles;
    const char *title, *level, *level_name, *issuer, *issuing_number, *status, *status_name;
    struct date effective_on;
    const char *shape, *look; /* of the status: ● and the class it is drawn with */
    fulltext_pieces marked;   /* the title */
};

/* An article found by its text. */
struct article_row {
    int64_t id, basis_id, version_number, number, sub;
    const char *title, *label, *text, *level, *level_name, *status, *status_name;
    struct date effective_on;
    const char *shape, *look;
    const char *address;    /* of the article, in its version where that is not the one in force */
    fulltext_pieces marked; /* the text around the first find */
};

/* What is looked for; level and status may be NULL. */
struct search {
    const struct fulltext_query *query;
    const char *level, *status;
};

/* Counting stops here: beyond it "more than" is said. */
#define SEARCH_MOST 1000

/* The hits of one page. found counts all there are, at most SEARCH_MOST + 1; next is the key to go on after, 0 at the
 * end. */
struct basis_hits {
    LIST(struct basis_row) rows;
    int64_t found, next;
};
struct article_hits {
    LIST(struct article_row) rows;
    int64_t found, next;
};

/* Laws whose title or number has the words, newest first, after a key, limit at most. */
enum fulltext_state search_titles(struct request *rq, const struct search *search, int64_t after, size_t limit,
                                  struct basis_hits *hits);

/* Articles whose text has the words; without a status, those of past versions are left out. */
enum fulltext_state search_articles(struct request *rq, const struct search *search, int64_t after, size_t limit,
                                    struct article_hits *hits);

/* How many titles and articles a search would find, at most SEARCH_MOST + 1; -1 when there is no answer. */
int64_t search_count(struct request *rq, const struct search *search);

/* Laws with just this document number or title, whatever the index says. At most 20. */
void search_exact(struct request *rq, const struct search *search, const char *typed, struct basis_hits *hits);

/* Reads one law for a list; false when the public may not see it. query may be NULL. */
bool search_read_basis(struct request *rq, int64_t id, const struct fulltext_query *query, struct basis_row *row);

/* The same for an article. */
bool search_read_article(struct request *rq, int64_t id, const struct fulltext_query *query, struct article_row *row);

#endif
