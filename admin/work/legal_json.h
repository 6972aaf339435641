/* Documents as JSON: the line of a dry run, and what the procedure import_basis takes. */
#ifndef WORK_LEGAL_JSON_H
#define WORK_LEGAL_JSON_H

#include "../../fcgi/buffer.h"
#include "legal_text.h"

/* Hexadecimal digits of a hash and their NUL. */
#define LEGAL_HASH_SIZE 65

/* SHA-256 of title, headings and articles, and how they are divided: what makes two texts the same, whatever is said
 * about them. */
void legal_json_hash(const struct legal_document *document, char hash[LEGAL_HASH_SIZE]);

/* One object without a line end: {"file","title","articles","unplaced":[{"line","text"}], …}. articles counts those
 * with a number. */
void legal_json_summary(struct arena *arena, struct buffer *out, const char *file,
                        const struct legal_document *document);

/* The document for import_basis. source says where it comes from. */
void legal_json_document(struct arena *arena, struct buffer *out, const char *source,
                         const struct legal_document *document);

#endif
