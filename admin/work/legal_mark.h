/* What the beginning of a line says about it: 第五条, 第二章, （三）, 1., 附件, 抄送 … */
#ifndef WORK_LEGAL_MARK_H
#define WORK_LEGAL_MARK_H

#include "legal_lines.h"
#include "legal_number.h"

enum legal_mark_kind {
    LEGAL_MARK_NONE,
    LEGAL_MARK_ARTICLE,  /* 第五条, 第十条之一 */
    LEGAL_MARK_DIVISION, /* 第一编, 第二章, 第三节, 总则 */
    LEGAL_MARK_ITEM,     /* （三） */
    LEGAL_MARK_POINT,    /* 1. or （1） */
    LEGAL_MARK_LISTED,   /* 一、 */
    LEGAL_MARK_ANNEX,    /* 附件, 附表 … */
    LEGAL_MARK_COLOPHON, /* 抄送, 印发机关: the foot of an official paper */
    LEGAL_MARK_CONTENTS, /* 目录 */
    LEGAL_MARK_BROKEN,   /* 第五 alone on its line: a label that lost its 条 */
};

struct legal_mark {
    enum legal_mark_kind kind;
    struct legal_label label; /* of an article or a division; number of an item, point or 一、 */
    size_t rest;              /* index of the first code after the mark and its blank */
    bool strong;              /* a blank, a colon, bold type or a heading sets the label of an article off */
    bool reference;           /* what follows reads like 第五条规定的… in mid-sentence */
};

/* Reads the mark of a line. Whether it counts depends on what stands before it; that is the reader's affair. */
struct legal_mark legal_mark_read(const struct legal_line *line);

/* True when the line ends a sentence or a part of an enumeration (closing quotes and brackets allowed after it). */
bool legal_mark_closed(const struct legal_line *line);

/* True when the text reads like the whole title of a document: …办法, …条例（试行）, and is not a sentence. */
bool legal_mark_title(const char *text);

#endif
