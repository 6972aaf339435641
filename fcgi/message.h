/* The kit's own words to the person, all in one place. */
#ifndef FCGI_MESSAGE_H
#define FCGI_MESSAGE_H

#define MESSAGE_REQUIRED       "请填写%s"
#define MESSAGE_TOO_LONG       "%s最多%lld个字，现有%zu个字"
#define MESSAGE_TOO_SHORT      "%s至少%lld个字"
#define MESSAGE_TOO_MANY_BYTES "%s过长"
#define MESSAGE_CONTROL        "%s含有不能使用的字符"
#define MESSAGE_NUMBER         "%s应为整数"
#define MESSAGE_RANGE          "%s应在%lld至%lld之间"
#define MESSAGE_DATE           "%s应为存在的日期，如2026-01-05"
#define MESSAGE_CHOICE         "%s不在可选范围内"
#define MESSAGE_FLAG           "%s只能是1"
#define MESSAGE_MANY           "%s最多选%zu项，现有%zu项"
#define MESSAGE_FILES          "%s最多%lld个文件"
#define MESSAGE_FILE_SIZE      "文件超过%zu%s"

#define MESSAGE_CREDIT_CODE     "统一社会信用代码应为18位，且校验位正确"
#define MESSAGE_IDENTITY        "公民身份号码应为18位，且日期和校验位正确"
#define MESSAGE_PHONE           "电话号码格式不正确，如0359-0000000或13800000000"
#define MESSAGE_DOCUMENT_NUMBER "文号格式不正确，如示政发〔2026〕12号"

#endif
