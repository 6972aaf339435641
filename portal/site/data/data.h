/* Addresses of data: what they take, and what their answers share. The registers themselves are in portal/data. */
#ifndef SITE_DATA_H
#define SITE_DATA_H

#include "../../../fcgi/request.h"
#include "../../data/register.h"

#define DATA_PAGE_ROWS 100  /* unless limit says otherwise */
#define DATA_MOST_ROWS 1000 /* of one page */

/* All that an address of data may take; which of the filters a register knows, its declaration says. */
struct data_input {
    const char *code; /* the register's */
    int64_t id;
    int64_t limit;
    const char *cursor;
    bool bom;
    const char *charset, *header;
    int64_t body, basis, year;
    const char *kind, *class, *band, *list, *category, *level, *status, *q;
    struct date from, to;
};

/* Their declarations: what the kit checks, and what the OpenAPI document tells. */
extern const struct input data_inputs[];
extern const size_t data_input_count;

/* The register that the address names, its filters checked: one it does not know ends the request with 400. csv: the
 * address also takes what is for tables alone. */
const struct data_register *data_asked(struct request *rq, bool csv);

/* The filters in force, in the register's order: "body=3&kind=penalty"; "" without any. Owned by the arena. */
const char *data_filters_text(struct request *rq, const struct data_register *reg);

/* A page of rows as they come: each is given to take, and after the last one more says whether there are further ones,
 * and next their cursor. */
struct data_page {
    const struct data_register *reg;
    void (*take)(struct data_page *page, const struct db_cell *cells);
    struct buffer *to;
    void *writer;
    size_t count, limit;
    int64_t last;
    bool more;
    const char *next; /* absolute address of the next page; NULL at the end */
};

/* Reads the page that the request asks for and fills count, more and next; sets the Link header. */
void data_read_page(struct request *rq, struct data_page *page);

/* Says when the register last changed, for Last-Modified; nothing where that is not known. */
void data_date(struct request *rq, const struct data_register *reg);

/* The address of the site's first page, as the public knows it, without a slash at its end. */
const char *data_root(struct request *rq);

/* What the addresses answer. */
void data_show_json(struct request *rq);
void data_show_csv(struct request *rq);
void data_show_atom(struct request *rq);
void data_show_one(struct request *rq);
void data_show_file_csv(struct request *rq);
void data_show_file_json(struct request *rq);

/* What one may do with the data, in one sentence. */
#define DATA_TERMS                                                                                                     \
    "政府信息，依法主动公开，任何人可以免费使用、复制、加工和传播；请注明来源和取得日期，以网站当前内容为准。"

#endif
