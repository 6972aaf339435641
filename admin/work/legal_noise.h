/* What belongs to the paper and not to the text: page numbers, running heads, rules, comments, scanner's dirt. */
#ifndef WORK_LEGAL_NOISE_H
#define WORK_LEGAL_NOISE_H

#include "legal_lines.h"

/* A Markdown rule or an HTML comment that fills the line. */
bool legal_noise_comment(const uint32_t *codes, size_t count);

/* The comment that ends the head of a law in the usual public collections. */
bool legal_noise_info_end(const uint32_t *codes, size_t count);

/* A page number in any dress: `- 16 -`, `—3—`, `12`, `第3页 共10页`. */
bool legal_noise_page(const uint32_t *codes, size_t count);

/* Marks running heads and scanner's dirt among the lines, and gives page numbers back to a clean text. */
void legal_noise_mark(struct arena *arena, struct legal_lines *lines);

#endif
