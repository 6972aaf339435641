/*
 * Legal texts as files have them, made into documents, divisions and articles.
 *
 * Read are plain text as extracted from PDF (one printed line a line, page numbers, running heads, several documents
 * in one file) and Markdown (one paragraph a line). What cannot be placed is listed with its line, never guessed and
 * never dropped. Pure functions of the text: no database, no files.
 */
#ifndef WORK_LEGAL_TEXT_H
#define WORK_LEGAL_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "../../fcgi/arena.h"
#include "../../fcgi/date.h"

/* A line of the file that is kept by its place. */
struct legal_note {
    int line; /* from 1 */
    const char *text;
    bool remark; /* text is not of the file but about it: 缺第五条 */
};
struct legal_notes {
    struct legal_note *items;
    size_t count;
};

/* 编 (1), 章 (2) or 节 (3). */
struct legal_division {
    int level;
    const char *label, *title; /* 第一章, 总则; either may be "" */
    size_t first;              /* position (from 1) of its first article */
    int line;
};

/* An article. number 0 is text that stands before the first article or belongs to none. */
struct legal_article {
    int number, sub;   /* 第十条之一 is 10, 1 */
    const char *label; /* 第十条之一; "" for number 0 */
    size_t division;   /* position (from 1) of the innermost division, 0 for none */
    const char *text; /* one line a part: 款 plain, 项 with （一）, 目 with 1. or （1）; no blank at the ends */
    int line;
};

struct legal_document {
    const char *title;
    int line;                   /* of the title */
    const char *level;          /* a code of the database: law, admin_regulation, … */
    const char *issuer;         /* "" when unknown, as the number */
    const char *issuing_number; /* 新政办发〔2022〕28号, 国务院令第711号 */
    struct date issued_on, effective_on;
    const char *effective_reason; /* how effective_on was found, or why it was not; Chinese, for the public */
    bool effective_amended;       /* effective_on is the day of the last amendment, which may have set another */
    struct legal_notes history;   /* promulgation and amendments, oldest first as the text has them */
    struct legal_division *divisions;
    size_t division_count;
    struct legal_article *articles;
    size_t article_count;
    size_t numbered;             /* articles with a number, which is what people mean by "how many articles" */
    struct legal_notes unplaced; /* what the clerk must look at: lines, and gaps in the numbering */
    struct legal_notes annexes;  /* lines of annexes; they are no articles */
    struct legal_notes matter;   /* title, notice, signature, colophon: read, but no part of any article */
};

struct legal_file {
    const char *error; /* NULL, or a Chinese sentence; then there are no documents */
    struct legal_document *documents;
    size_t count;
};

/* Reads a text of length bytes in UTF-8 or GB18030. name is the file's name: the title of a text that has none, and its
 * day when it ends with one, as in 示例条例(2025-12-17).md. All results are owned by the arena. Takes time linear in
 * length. */
struct legal_file legal_text_parse(struct arena *arena, const char *name, const char *text, size_t length);

/* Append a line of the file, or a remark about it; used by the parts of the parser. */
void legal_note_add(struct arena *arena, struct legal_notes *notes, int line, const char *text);
void legal_note_remark(struct arena *arena, struct legal_notes *notes, int line, const char *text);

/* Makes room for one more element in an arena-owned list of count elements and returns the list. */
void *legal_grow(struct arena *arena, void *items, size_t count, size_t size);

#endif
