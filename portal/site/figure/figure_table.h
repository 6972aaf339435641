/* The tables of figures as pages show them, for figure_tables.html: a part of the columns a table. */
#ifndef SITE_FIGURE_TABLE_H
#define SITE_FIGURE_TABLE_H

#include "figure_data.h"

struct figure_cell {
    const char *text, *address; /* address: where a heading leads, or NULL */
};
struct figure_row {
    const char *name, *address;
    bool total;
    LIST(struct figure_cell) cells;
};
struct figure_table {
    const char *id, *name, *corner; /* corner: what the first column holds */
    LIST(struct figure_cell) heads;
    LIST(struct figure_row) rows;
};
typedef LIST(struct figure_table) figure_tables;

/* One table a part: a row each report, a column each figure, the sum of all in the last row (form used nationally). */
figure_tables figure_tables_of_year(struct request *rq, const struct figure_set *set);

/* One table a part: a row each figure, a column each report, headed by its year. */
figure_tables figure_tables_of_body(struct request *rq, const struct figure_set *set);

#endif
