/* The articles a published record cites, each with the address of the version of the law that was applied. */
#ifndef SITE_CITED_H
#define SITE_CITED_H

#include "../../../fcgi/request.h"

struct cited {
    int64_t record_id, basis_id, basis_version_number, article_number, article_sub, paragraph, item;
    const char *role;     /* violated, applied, procedure, power */
    const char *document; /* title as cited */
    const char *citation; /* 《…》第…条 */
    const char *chosen_reason;
    struct date basis_effective_on; /* of that version of the law */
    struct date basis_next_on;      /* of the version after it; none while it is the last */
    bool changed;                   /* that one is in force by now: the law has changed since */
    const char *address;            /* NULL where the law is not in the library */
};
typedef LIST(struct cited) cited_list;

/* What a query on public_record_basis selects, before its FROM; cited_address then fills each row's citation
 * and address. The database could write the citation too, but takes ten times as long. */
#define CITED_COLUMNS                                                                                                  \
    "SELECT c.record_id, c.basis_id, c.basis_version_number, c.article_number, c.article_sub, c.paragraph, c.item,"    \
    " c.role, c.document, c.chosen_reason, c.basis_effective_on, c.basis_next_on"
#define CITED_FIELDS        CITED_EACH(CITED_FIELD)
#define CITED_FIELD(member) DB_COLUMN(struct cited, member)
#define CITED_EACH(FIELD)                                                                                              \
    FIELD(record_id), FIELD(basis_id), FIELD(basis_version_number), FIELD(article_number), FIELD(article_sub),         \
        FIELD(paragraph), FIELD(item), FIELD(role), FIELD(document), FIELD(chosen_reason), FIELD(basis_effective_on),  \
        FIELD(basis_next_on)
void cited_address(struct request *rq, cited_list *list);

/* Those of one version of a record, in its order. Owned by the request's arena. */
cited_list cited_read(struct request *rq, int64_t version_id);

/* The run of those that belong to one record, in a list ordered by record. */
cited_list cited_of(const cited_list *all, int64_t record_id);

/* The address of what a text cites, 《…》第…条: the article in force, else the law; NULL where the law is not in the
 * library or the text cites none. */
const char *cited_in_words(struct request *rq, const char *text);

#endif
