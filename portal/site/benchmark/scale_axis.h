/* Where an amount stands across a scale: evenly spread, or by its logarithm where the largest amount is more than fifty
 * times the smallest. */
#ifndef SITE_SCALE_AXIS_H
#define SITE_SCALE_AXIS_H

#include <stdbool.h>
#include <stddef.h>

/* low and high are the ends, floor the smallest amount above nothing. A logarithmic axis that begins at nothing keeps
 * its left end, up to floor, evenly spread. */
struct scale_axis {
    double low, high, floor;
    bool logarithmic;
};

/* Begins an axis with one amount, and widens it for each further one. */
void scale_axis_begin(struct scale_axis *axis, double amount);
void scale_axis_add(struct scale_axis *axis, double amount);

/* Chooses the kind of axis when all amounts were added. */
void scale_axis_close(struct scale_axis *axis);

/* Percent of the width, from 2.5 to 97.5 for amounts between the ends. */
double scale_axis_place(const struct scale_axis *axis, double amount);

/* Round amounts to mark, rising, most at most; returns how many. */
size_t scale_axis_ticks(const struct scale_axis *axis, double *amounts, size_t most);

#endif
