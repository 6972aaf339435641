/* The registers one by one, for their list alone. */
#ifndef DATA_REGISTERS_H
#define DATA_REGISTERS_H

#include "register.h"

/* What bodies publish: register_records.c. */
extern const struct data_register data_result, data_benchmark, data_duty, data_entrustment, data_list_item,
    data_document, data_figure, data_withdrawal, data_freshness;

/* Who enforces, and what on: register_bodies.c. */
extern const struct data_register data_body, data_officer, data_channel, data_basis, data_article;

#define DATA_COUNT(list) (sizeof(list) / sizeof *(list))

/* Columns that many registers have. */
#define COLUMN_ID                                                                                                      \
    { "id", DATA_INTEGER, "编号", "本数据集内不变；加在/record/之后即为永久地址", false, NULL }
#define COLUMN_VERSION                                                                                                 \
    { "version_id", DATA_INTEGER, "版本编号", "每次公布、更正得一个新的版本编号，新的较大", false, NULL }
#define COLUMN_BODY                                                                                                    \
    {"body_id", DATA_INTEGER, "机关编号", "执法主体数据集（body）的编号", false, NULL}, {                              \
        "body_name", DATA_TEXT, "执法机关", "", false, NULL                                                            \
    }
#define COLUMN_NUMBER                                                                                                  \
    { "number", DATA_TEXT, "文号", "没有文号的为空", false, NULL }
#define COLUMN_PUBLISHED                                                                                               \
    { "published_on", DATA_DATE, "首次公布日期", "", false, NULL }
#define COLUMN_CHANGED                                                                                                 \
    {                                                                                                                  \
        "changed_at", DATA_TIME, "最近变更时间", "公布或者更正的时间", false,                                          \
            "DATE_FORMAT(changed_at, '%Y-%m-%dT%H:%i:%s+08:00')"                                                       \
    }

#endif
