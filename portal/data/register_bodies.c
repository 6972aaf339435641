/* Registers of who enforces and on what ground (新绛责任制 6, 10, 16, 23). */
#include "registers.h"

/* clang-format off */
static const struct data_column body_columns[] = {
    {"id", DATA_INTEGER, "编号", "不变；加在/body/之后即为永久地址", false, NULL},
    {"name", DATA_TEXT, "名称", "", false, NULL},
    {"short_name", DATA_TEXT, "简称", "", false, NULL},
    {"legal_kind", DATA_CODE, "主体类别代码", "", false, NULL},
    {"legal_kind_name", DATA_TEXT, "主体类别", "", false, NULL},
    {"management_name", DATA_TEXT, "管理体制", "", false, NULL},
    {"superior_name", DATA_TEXT, "上级机关", "", true, NULL},
    {"principal_id", DATA_INTEGER, "委托机关编号", "受委托组织才有", true, NULL},
    {"principal_name", DATA_TEXT, "委托机关", "", true, NULL},
    {"credit_code", DATA_TEXT, "统一社会信用代码", "", true, NULL},
    {"confirmed_by", DATA_TEXT, "确认机关", "确认执法主体资格的机关", true, NULL},
    {"confirmed_on", DATA_DATE, "确认日期", "", true, NULL},
    {"confirmation_number", DATA_TEXT, "确认文号", "", true, NULL},
    {"duties", DATA_TEXT, "职责", "", false, NULL},
    {"address", DATA_TEXT, "地址", "", false, NULL},
    {"postcode", DATA_TEXT, "邮政编码", "", false, NULL},
    {"phone", DATA_TEXT, "电话", "", false, NULL},
    {"office_hours", DATA_TEXT, "办公时间", "", false, NULL},
    {"officer_count", DATA_INTEGER, "持有效证件人数", "", false, NULL},
    {"reviewer_count", DATA_INTEGER, "法制审核人数", "", false, NULL},
};
const struct data_register data_body = {
    .code = "body", .name = "执法主体", .about = "依法确认、可以实施行政执法的机关和组织。",
    .columns = body_columns, .column_count = DATA_COUNT(body_columns),
    .from = "public_body WHERE 1 = 1", .key = "id", .place = "/body/%ld", .files = true,
};

static const struct data_column channel_columns[] = {
    {"id", DATA_INTEGER, "机关编号", "", false, NULL},
    {"name", DATA_TEXT, "执法机关", "", false, NULL},
    {"complaint_unit", DATA_TEXT, "受理机构", "", false, NULL},
    {"complaint_phone", DATA_TEXT, "投诉电话", "", false, NULL},
    {"complaint_email", DATA_TEXT, "电子邮箱", "", false, NULL},
    {"complaint_address", DATA_TEXT, "受理地址", "", false, NULL},
};
const struct data_register data_channel = {
    .code = "channel", .name = "投诉渠道", .about = "各执法机关受理投诉举报的机构、电话、邮箱和地址。",
    .columns = channel_columns, .column_count = DATA_COUNT(channel_columns),
    .from = "public_body WHERE 1 = 1", .key = "id", .place = "/body/%ld", .files = true,
};

static const struct data_column officer_columns[] = {
    {"id", DATA_INTEGER, "编号", "", false, NULL},
    {"body_id", DATA_INTEGER, "机关编号", "", false, NULL},
    {"body_name", DATA_TEXT, "执法机关", "", false, NULL},
    {"unit_name", DATA_TEXT, "内设机构", "", true, NULL},
    {"name", DATA_TEXT, "姓名", "", false, NULL},
    {"title", DATA_TEXT, "职务", "", false, NULL},
    {"certificate_number", DATA_TEXT, "证件编号", "", false, NULL},
    {"issuer", DATA_TEXT, "发证机关", "", false, NULL},
    {"issued_on", DATA_DATE, "发证日期", "", false, NULL},
    {"valid_from", DATA_DATE, "有效期自", "", false, NULL},
    {"valid_until", DATA_DATE, "有效期至", "", false, NULL},
    {"status", DATA_CODE, "状态代码", "valid、not_yet、expired、suspended、cancelled", false, NULL},
    {"status_name", DATA_TEXT, "状态", "读取当日的状态", false, NULL},
    {"status_on", DATA_DATE, "状态起算日", "", true, NULL},
    {"reviewer", DATA_FLAG, "法制审核人员", "", false, NULL},
};
static const struct data_filter of_body[] = {{"body", "执法机关的编号", "body_id"}};
const struct data_register data_officer = {
    .code = "officer", .name = "执法人员", .about = "行政执法人员和证件状态。",
    .columns = officer_columns, .column_count = DATA_COUNT(officer_columns),
    .from = "public_officer WHERE 1 = 1", .key = "id", .place = "", .files = true,
    .filters = of_body, .filter_count = DATA_COUNT(of_body),
};

static const struct data_column basis_columns[] = {
    {"id", DATA_INTEGER, "编号", "不变；加在/basis/之后即为永久地址", false, NULL},
    {"title", DATA_TEXT, "标题", "", false, NULL},
    {"level", DATA_CODE, "效力层级代码", "", false, NULL},
    {"level_name", DATA_TEXT, "效力层级", "", true, NULL},
    {"issuer", DATA_TEXT, "制定机关", "", false, NULL},
    {"issuing_number", DATA_TEXT, "文号", "", false, NULL},
    {"version_number", DATA_INTEGER, "版本", "", false, NULL},
    {"issued_on", DATA_DATE, "公布日期", "", true, NULL},
    {"effective_on", DATA_DATE, "施行日期", "", true, NULL},
    {"status", DATA_CODE, "状态代码", "in_force、future、repealed、unknown", false, NULL},
    {"status_name", DATA_TEXT, "状态", "读取当日的状态", false, NULL},
    {"repealed_on", DATA_DATE, "废止日期", "", true, NULL},
    {"articles", DATA_INTEGER, "条数", "", false, NULL},
    {"versions", DATA_INTEGER, "版本数", "", false, NULL},
};
static const struct data_filter basis_filters[] = {{"level", "效力层级代码", "level"}, {"status", "状态代码", "status"}};
const struct data_register data_basis = {
    .code = "basis", .name = "执法依据", .about = "法律、法规、规章和规范性文件的目录，每部一行，为今日有效的版本。",
    .columns = basis_columns, .column_count = DATA_COUNT(basis_columns),
    .from = "public_basis WHERE 1 = 1", .key = "id", .place = "/basis/%ld", .files = true,
    .filters = basis_filters, .filter_count = DATA_COUNT(basis_filters),
};

static const struct data_column article_columns[] = {
    {"id", DATA_INTEGER, "编号", "", false, NULL},
    {"basis_id", DATA_INTEGER, "执法依据编号", "", false, NULL},
    {"version_id", DATA_INTEGER, "版本编号", "同一部法律的各个版本都在内", false, NULL},
    {"number", DATA_INTEGER, "条", "", false, NULL},
    {"sub", DATA_INTEGER, "之几", "第十条之一为1，没有的为0", false, NULL},
    {"label", DATA_TEXT, "条号", "", false, NULL},
    {"heading", DATA_TEXT, "编章节", "", false, NULL},
    {"text", DATA_TEXT, "条文", "款、项、目各占一行", false, NULL},
};
static const struct data_filter article_filters[] = {{"basis", "执法依据的编号", "basis_id"}};
const struct data_register data_article = {
    .code = "article", .name = "法律条文", .about = "执法依据逐条的文本。条数很多，请按执法依据分别取用。",
    .columns = article_columns, .column_count = DATA_COUNT(article_columns),
    .from = "public_article WHERE 1 = 1", .key = "id", .place = "", .files = false,
    .filters = article_filters, .filter_count = DATA_COUNT(article_filters),
};
/* clang-format on */
