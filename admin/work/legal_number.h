/* Numbers as legal texts write them: 第一百零五条, 二○○八年, 第12条; and the labels they stand in. */
#ifndef WORK_LEGAL_NUMBER_H
#define WORK_LEGAL_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads the number at the start of codes (Chinese numerals, 〇 and 零, or ASCII digits; blanks may stand between its
 * characters). Returns how many codes it takes, 0 when there is none or it is beyond 99,999. */
size_t legal_number_read(const uint32_t *codes, size_t count, int *value);

/* A label such as 第十条之一 or 第二分编. unit is 条, 款, 章, 节, 编 or 部 (for 部分); sub is 0 without 之. */
struct legal_label {
    int number, sub;
    uint32_t unit;
    size_t length;
    bool part; /* 分编: a part of a 编 */
};

/* Reads the label at the start of codes; false when there is none. */
bool legal_label_read(const uint32_t *codes, size_t count, struct legal_label *label);

#endif
