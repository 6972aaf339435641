/* What must hold for every legal text read: nothing is lost, nothing is invented, the parts fit together. */
#ifndef TESTS_UNIT_LEGAL_CHECK_H
#define TESTS_UNIT_LEGAL_CHECK_H

#include <stdlib.h>
#include <string.h>

#include "../../admin/work/legal_chars.h"
#include "../../admin/work/legal_lines.h"
#include "../../admin/work/legal_text.h"
#include "../../fcgi/utf8.h"

/* How many Chinese characters a text has. Nothing the reader does to a text changes their number. */
static size_t legal_count_han(const char *text) {
    size_t count = 0;
    for (uint32_t code; (code = utf8_next(&text));)
        count += legal_is_han(code);
    return count;
}

static size_t legal_count_notes(const struct legal_notes *notes) {
    size_t count = 0;
    for (size_t i = 0; i < notes->count; i++)
        count += notes->items[i].remark ? 0 : legal_count_han(notes->items[i].text);
    return count;
}

static size_t legal_count_document(const struct legal_document *document) {
    size_t count = legal_count_notes(&document->unplaced) + legal_count_notes(&document->annexes) +
                   legal_count_notes(&document->matter) + legal_count_notes(&document->history);
    for (size_t i = 0; i < document->division_count; i++)
        count += legal_count_han(document->divisions[i].label) + legal_count_han(document->divisions[i].title);
    for (size_t i = 0; i < document->article_count; i++)
        count += legal_count_han(document->articles[i].label) + legal_count_han(document->articles[i].text);
    return count;
}

/* The Chinese characters of the file, without what belongs to the paper. */
static size_t legal_count_file(struct arena *arena, const char *text, size_t length) {
    struct legal_lines lines;
    const char *error;
    size_t count = 0;
    if (!legal_lines_read(arena, text, length, &lines, &error))
        return 0;
    for (size_t i = 0; i < lines.count; i++)
        count += lines.items[i].kind == LEGAL_LINE_NOISE ? 0 : legal_count_han(lines.items[i].text);
    return count;
}

static bool legal_has_edge_blanks(const char *text) {
    size_t length = strlen(text);
    return length > 0 && (strchr(" \n", text[0]) || strchr(" \n", text[length - 1]) || strstr(text, "\n\n") ||
                          strstr(text, " \n") || strstr(text, "\n "));
}

static bool legal_document_fits(const struct legal_document *document) {
    size_t numbered = 0;
    for (size_t i = 0; i < document->article_count; i++) {
        const struct legal_article *article = &document->articles[i];
        numbered += *article->label != '\0';
        if (article->division > document->division_count || legal_has_edge_blanks(article->text) ||
            (*article->label == '\0') != (article->number == 0 && article->sub == 0 && *article->label == '\0'))
            return false;
    }
    for (size_t i = 0; i < document->division_count; i++)
        if (document->divisions[i].first == 0 || document->divisions[i].first > document->article_count ||
            document->divisions[i].level < 1 || document->divisions[i].level > 3)
            return false;
    return numbered == document->numbered && document->title && document->level && document->effective_reason;
}

/* True when the file was read as it must be. */
__attribute__((unused)) static bool legal_file_holds(struct arena *arena, const struct legal_file *file,
                                                     const char *text, size_t length) {
    size_t han = 0;
    if (file->error)
        return file->count == 0;
    for (size_t i = 0; i < file->count; i++) {
        if (!legal_document_fits(&file->documents[i]))
            return false;
        han += legal_count_document(&file->documents[i]);
    }
    return file->count > 0 && han == legal_count_file(arena, text, length);
}

#endif
