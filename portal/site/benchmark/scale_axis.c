/* Where an amount stands across a scale. */
#include "scale_axis.h"

#include <math.h>

#define MOST_RATIO 50
#define MARGIN     2.5  /* percent left free at both sides, for the rings at the ends */
#define LEFT_END   12.0 /* percent of a logarithmic axis for what lies between nothing and floor */

void scale_axis_begin(struct scale_axis *axis, double amount) {
    *axis = (struct scale_axis){.low = amount, .high = amount, .floor = amount};
}

void scale_axis_add(struct scale_axis *axis, double amount) {
    axis->low = fmin(axis->low, amount);
    axis->high = fmax(axis->high, amount);
    if (amount > 0 && (axis->floor <= 0 || amount < axis->floor))
        axis->floor = amount;
}

void scale_axis_close(struct scale_axis *axis) {
    axis->logarithmic = axis->floor > 0 && axis->high / axis->floor > MOST_RATIO;
    if (axis->high <= axis->low)
        axis->high = axis->low + 1;
}

/* From 0 to 1. */
static double share(const struct scale_axis *axis, double amount) {
    if (!axis->logarithmic)
        return (amount - axis->low) / (axis->high - axis->low);
    double left = axis->low < axis->floor ? LEFT_END / 100 : 0;
    if (amount < axis->floor)
        return left * (amount - axis->low) / (axis->floor - axis->low);
    return left + (1 - left) * log(amount / axis->floor) / log(axis->high / axis->floor);
}

double scale_axis_place(const struct scale_axis *axis, double amount) {
    return MARGIN + (100 - 2 * MARGIN) * fmin(fmax(share(axis, amount), 0), 1);
}

/* 1, 2 or 5 times a power of ten, not above the amount. */
static double round_step(double amount) {
    double power = pow(10, floor(log10(amount)));
    double lead = amount / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

size_t scale_axis_ticks(const struct scale_axis *axis, double *amounts, size_t most) {
    size_t count = 0;
    double step = fmax(1, round_step((axis->high - axis->low) / 3));
    double next = axis->logarithmic ? pow(10, ceil(log10(axis->floor) - 1e-9)) : ceil(axis->low / step) * step;
    if (axis->logarithmic && axis->low <= 0 && most)
        amounts[count++] = 0;
    for (; next <= axis->high && count < most; next = axis->logarithmic ? next * 10 : next + step)
        amounts[count++] = next;
    return count;
}
