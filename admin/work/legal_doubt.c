/* Whether what was read is a legal text at all: a list of accounts or a shopping list is no law. */
#include "legal_doubt.h"

#include <stdint.h>
#include <string.h>

#include "../../fcgi/utf8.h"
#include "legal_chars.h"
#include "legal_number.h"

/* Longest number of a clause in characters: 九百九十九. */
#define CLAUSE_NUMBER 5

static bool has_han(const char *text) {
    for (uint32_t code; (code = utf8_next(&text));)
        if (legal_is_han(code))
            return true;
    return false;
}

/* A line that begins with 一、 or the like; 1、 does not say much. */
static bool is_clause(const char *line) {
    uint32_t codes[CLAUSE_NUMBER];
    size_t count = 0;
    int value;
    uint32_t code = utf8_next(&line);
    for (; legal_is_han(code) && count < CLAUSE_NUMBER; code = utf8_next(&line))
        codes[count++] = code;
    return code == U'、' && count > 0 && legal_number_read(codes, count, &value) == count;
}

static bool has_clause(const struct legal_document *document) {
    for (size_t i = 0; i < document->article_count; i++)
        for (const char *line = document->articles[i].text; line; line = strchr(line, '\n')) {
            line += *line == '\n';
            if (is_clause(line))
                return true;
        }
    return false;
}

const char *legal_doubt(const struct legal_document *document) {
    if (!has_han(document->title))
        return "标题没有汉字，不是法律文本";
    if (document->numbered == 0 && !has_clause(document) && !*document->issuing_number && document->issued_on.year == 0)
        return "既没有“第一条”，也没有“一、”，又没有文号和公布日期，不像法律文本";
    return NULL;
}
