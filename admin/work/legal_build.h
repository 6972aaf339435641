/* From the planned lines of a section to a document. */
#ifndef WORK_LEGAL_BUILD_H
#define WORK_LEGAL_BUILD_H

#include "legal_head.h"
#include "legal_plan.h"
#include "legal_text.h"

/* Builds the document of plan->sections[index]. name is its title when the section has none. What its notice and its
 * colophon tell of all documents of the file is added to origin. */
struct legal_document legal_build(struct arena *arena, const struct legal_plan *plan, size_t index, const char *name,
                                  struct legal_origin *origin);

#endif
