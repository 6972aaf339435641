/* Registers of what bodies publish (新绛责任制 5, 16, 22; the fields of 双公示 for results). */
#include "registers.h"

/* clang-format off */
#define COLUMN_KIND {"kind", DATA_CODE, "执法类别代码", "penalty、permit等", false, NULL}, {"kind_name", DATA_TEXT, "执法类别", "", false, NULL}

static const struct data_filter body_kind[] = {{"body", "执法机关的编号", "body_id"}, {"kind", "执法类别代码", "kind"}};

/* Filters of results are answered by the search index (portal/site/result/result_find.h); no SQL stands here. */
static const struct data_filter result_filters[] = {
    {"body", "执法机关的编号", NULL}, {"kind", "执法类别代码", NULL}, {"class", "处罚种类代码", NULL},
    {"from", "决定日期不早于", NULL}, {"to", "决定日期不晚于", NULL}, {"band", "金额档（0至5）", NULL}, {"q", "含有的词语", NULL},
};

/* Figures and not Chinese numerals: a stored function for each of a million rows would take minutes. */
#define CITED(role)                                                                                                    \
    "(SELECT GROUP_CONCAT(CONCAT('《', c.document, '》', IF(c.article_number IS NULL, '', CONCAT('第', c.article_number, '条',"  \
    " IF(c.article_sub > 0, CONCAT('之', c.article_sub), ''))), IF(c.paragraph IS NULL, '', CONCAT('第', c.paragraph, '款')),"    \
    " IF(c.item IS NULL, '', CONCAT('第', c.item, '项'))) ORDER BY c.position SEPARATOR '；') FROM public_cited c"                \
    " WHERE c.version_id = public_result.version_id AND c.role = '" role "')"

static const struct data_column result_columns[] = {
    COLUMN_ID, COLUMN_VERSION, COLUMN_BODY, COLUMN_NUMBER, COLUMN_KIND,
    {"title", DATA_TEXT, "案件名称", "案件名称或者事项名称", false, NULL},
    {"cause", DATA_TEXT, "违法行为类型", "", false, NULL},
    {"party_kind", DATA_CODE, "相对人类别代码", "organisation、business、natural", false, NULL},
    {"party_kind_name", DATA_TEXT, "相对人类别", "", false, NULL},
    {"party", DATA_TEXT, "行政相对人", "自然人姓名隐去名字", false, NULL},
    {"party_code", DATA_TEXT, "统一社会信用代码", "自然人没有", true, NULL},
    {"facts", DATA_TEXT, "事实", "认定的事实", false, NULL},
    {"violated", DATA_TEXT, "违反的规定", "数条以分号分开", true, CITED("violated")},
    {"applied", DATA_TEXT, "决定的依据", "数条以分号分开；所用版本见网页", true, CITED("applied")},
    {"decision", DATA_TEXT, "决定内容", "", false, NULL},
    {"penalty_class", DATA_CODE, "处罚种类代码", "数种并处的取最重的一种", true, NULL},
    {"penalty_class_name", DATA_TEXT, "处罚种类", "", true, NULL},
    {"penalty_classes", DATA_TEXT, "全部处罚种类代码", "以空格分开", false, NULL},
    {"fine", DATA_MONEY, "罚款金额（元）", "", true, NULL},
    {"confiscated", DATA_MONEY, "没收金额（元）", "没收违法所得、没收非法财物的金额", true, NULL},
    {"other_amount", DATA_MONEY, "其他金额（元）", "征收、给付、奖励的金额", true, NULL},
    {"amount", DATA_MONEY, "金额合计（元）", "", true, NULL},
    {"band", DATA_INTEGER, "金额档", "0无，1不满千元，2不满一万元，3不满十万元，4不满一百万元，5一百万元以上", false, NULL},
    {"licence", DATA_TEXT, "证照名称及编号", "许可证书，或者暂扣、吊销的证照", false, NULL},
    {"permit_kind", DATA_TEXT, "许可类别", "", false, NULL},
    {"acted_on", DATA_DATE, "行为日期", "违法行为终了之日", true, NULL},
    {"decided_on", DATA_DATE, "决定日期", "", false, NULL},
    {"valid_from", DATA_DATE, "有效期自", "", true, NULL},
    {"valid_until", DATA_DATE, "有效期至", "", true, NULL},
    {"severity_name", DATA_TEXT, "违法严重程度", "", true, NULL},
    {"procedure_kind", DATA_CODE, "程序代码", "ordinary普通程序，simple简易程序", false, NULL},
    {"major", DATA_FLAG, "重大执法决定", "", false, NULL},
    {"benchmark_version_id", DATA_INTEGER, "裁量基准版本编号", "作出决定时适用的裁量基准", true, NULL},
    {"tier", DATA_INTEGER, "裁量阶次", "", true, NULL},
    {"outside_reason", DATA_TEXT, "超出阶次的理由", "", true, NULL},
    {"source_name", DATA_TEXT, "数据来源单位", "", false, NULL},
    {"note", DATA_TEXT, "备注", "", false, NULL},
    COLUMN_PUBLISHED, COLUMN_CHANGED,
    {"until_on", DATA_DATE, "公示截止日期", "这一天之后自动停止公示", true, NULL},
};
const struct data_register data_result = {
    .code = "result", .name = "执法结果", .about = "行政处罚、许可、强制、征收、检查等执法决定和结果，每个决定一行。",
    .columns = result_columns, .column_count = DATA_COUNT(result_columns),
    .from = "public_result WHERE 1 = 1", .key = "version_id", .large = true, .kind = "result", .place = "/result/%ld", .files = true,
    .filters = result_filters, .filter_count = DATA_COUNT(result_filters),
    .feed = {"title", "changed_at", "published_on", "body_name", "decision", ""},
};

/* Ends of ranges: yuan, or times the base. */
#define RANGE(column) column " / IF(unit = 'fen', 100, 1000)"
static const struct data_column benchmark_columns[] = {
    COLUMN_ID, COLUMN_VERSION, COLUMN_BODY, COLUMN_NUMBER, COLUMN_KIND,
    {"matter", DATA_TEXT, "违法行为或者事项", "", false, NULL},
    {"document", DATA_TEXT, "所在文件", "", false, NULL},
    {"unit", DATA_CODE, "幅度单位", "yuan元，multiple倍数，none没有幅度", false, "IF(unit = 'fen', 'yuan', unit)"},
    {"base_name", DATA_TEXT, "倍数的基数", "", false, NULL},
    {"legal_low", DATA_DECIMAL, "法定幅度下限", "", true, RANGE("legal_low")},
    {"legal_low_open", DATA_FLAG, "不含下限", "", false, NULL},
    {"legal_high", DATA_DECIMAL, "法定幅度上限", "", true, RANGE("legal_high")},
    {"legal_high_open", DATA_FLAG, "不含上限", "", false, NULL},
    {"tiers", DATA_JSON, "裁量阶次", "由轻到重；幅度单位同上", false,
     "COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('position', t.position, 'grade', t.grade, 'grade_name', t.grade_name, 'name', t.name,"
     " 'low', " RANGE("t.low") ", 'low_open', t.low_open = 1, 'high', " RANGE("t.high") ", 'high_open', t.high_open = 1,"
     " 'measure', t.measure) ORDER BY t.position) FROM public_benchmark_tier t WHERE t.version_id = public_benchmark.version_id), '[]')"},
    {"effective_on", DATA_DATE, "施行日期", "", false, NULL},
    {"rules", DATA_TEXT, "通用规则", "Markdown", false, NULL},
    COLUMN_PUBLISHED, COLUMN_CHANGED,
};
const struct data_register data_benchmark = {
    .code = "benchmark", .name = "裁量基准", .about = "各执法机关公布的行政裁量权基准，每个违法行为或者事项一行，含全部阶次。",
    .columns = benchmark_columns, .column_count = DATA_COUNT(benchmark_columns),
    .from = "public_benchmark WHERE 1 = 1", .key = "version_id", .kind = "benchmark", .place = "/benchmark/%ld", .files = true,
    .filters = body_kind, .filter_count = DATA_COUNT(body_kind),
    .feed = {"matter", "changed_at", "published_on", "body_name", "document", ""},
};

static const struct data_column duty_columns[] = {
    COLUMN_ID, COLUMN_VERSION, COLUMN_BODY, COLUMN_NUMBER, COLUMN_KIND,
    {"name", DATA_TEXT, "事项名称", "", false, NULL},
    {"unit_name", DATA_TEXT, "承办机构", "", false, NULL},
    {"responsibilities", DATA_TEXT, "责任事项", "Markdown", false, NULL},
    {"accountability", DATA_TEXT, "追责情形", "Markdown", false, NULL},
    {"conditions", DATA_TEXT, "受理条件", "Markdown", false, NULL},
    {"materials", DATA_TEXT, "申请材料", "Markdown", false, NULL},
    {"fee", DATA_TEXT, "收费", "", false, NULL},
    {"legal_workdays", DATA_INTEGER, "法定时限（工作日）", "", true, NULL},
    {"promised_workdays", DATA_INTEGER, "承诺时限（工作日）", "", true, NULL},
    {"remedy", DATA_TEXT, "救济渠道", "", false, NULL},
    COLUMN_PUBLISHED, COLUMN_CHANGED,
};
const struct data_register data_duty = {
    .code = "duty", .name = "权责清单", .about = "各执法机关的权力事项和责任事项，每项一行。",
    .columns = duty_columns, .column_count = DATA_COUNT(duty_columns),
    .from = "public_duty WHERE current = 1", .key = "version_id", .kind = "duty", .place = "/duty/%ld", .files = true,
    .filters = body_kind, .filter_count = DATA_COUNT(body_kind),
    .feed = {"name", "changed_at", "published_on", "body_name", "unit_name", ""},
};

static const struct data_column entrustment_columns[] = {
    COLUMN_ID, COLUMN_VERSION, COLUMN_BODY, COLUMN_NUMBER,
    {"title", DATA_TEXT, "名称", "", false, NULL},
    {"delegate_id", DATA_INTEGER, "受委托组织编号", "", true, NULL},
    {"delegate_name", DATA_TEXT, "受委托组织", "", false, NULL},
    {"matters", DATA_TEXT, "委托事项", "Markdown", false, NULL},
    {"powers", DATA_TEXT, "委托权限", "Markdown", false, NULL},
    {"from_on", DATA_DATE, "委托期限自", "", false, NULL},
    {"until_on", DATA_DATE, "委托期限至", "", false, NULL},
    {"status", DATA_CODE, "状态代码", "valid、future、expired", false, NULL},
    {"status_name", DATA_TEXT, "状态", "读取当日的状态", false, NULL},
    COLUMN_PUBLISHED, COLUMN_CHANGED,
};
static const struct data_filter entrustment_filters[] = {
    {"body", "执法机关的编号", "body_id"}, {"status", "状态代码", "status"}};
const struct data_register data_entrustment = {
    .code = "entrustment", .name = "委托书", .about = "行政机关委托其他组织实施执法的委托书，含已届满的。",
    .columns = entrustment_columns, .column_count = DATA_COUNT(entrustment_columns),
    .from = "public_entrustment WHERE current = 1", .key = "version_id", .kind = "entrustment", .place = "/entrustment/%ld", .files = true,
    .filters = entrustment_filters, .filter_count = DATA_COUNT(entrustment_filters),
    .feed = {"title", "changed_at", "published_on", "body_name", "delegate_name", ""},
};

static const struct data_column list_item_columns[] = {
    COLUMN_ID, COLUMN_VERSION, COLUMN_BODY, COLUMN_NUMBER,
    {"list", DATA_CODE, "清单代码", "", false, NULL},
    {"list_name", DATA_TEXT, "清单", "", false, NULL},
    {"name", DATA_TEXT, "名称", "", false, NULL},
    {"target", DATA_TEXT, "对象", "各清单含义不同，见清单页的栏名", false, NULL},
    {"method", DATA_TEXT, "方式", "", false, NULL},
    {"frequency", DATA_TEXT, "频次", "", false, NULL},
    {"extent", DATA_TEXT, "范围", "", false, NULL},
    {"year", DATA_INTEGER, "年度", "", true, NULL},
    {"yearly_cap", DATA_INTEGER, "年度检查次数上限", "对同一企业", true, NULL},
    {"note", DATA_TEXT, "备注", "", false, NULL},
    COLUMN_PUBLISHED, COLUMN_CHANGED,
};
static const struct data_filter list_filters[] = {
    {"body", "执法机关的编号", "body_id"}, {"list", "清单代码", "list"}, {"year", "年度", "year"}};
const struct data_register data_list_item = {
    .code = "list_item", .name = "清单目录", .about = "法制审核目录、随机抽查事项、检查频次上限、证明事项、告知承诺、普法责任等清单的各项。",
    .columns = list_item_columns, .column_count = DATA_COUNT(list_item_columns),
    .from = "public_list_item WHERE current = 1", .key = "version_id", .kind = "list_item", .place = "/record/%ld", .files = true,
    .filters = list_filters, .filter_count = DATA_COUNT(list_filters),
    .feed = {"name", "changed_at", "published_on", "body_name", "list_name", ""},
};

static const struct data_column document_columns[] = {
    COLUMN_ID, COLUMN_VERSION, COLUMN_BODY, COLUMN_NUMBER,
    {"category", DATA_CODE, "类别代码", "", false, NULL},
    {"category_name", DATA_TEXT, "类别", "", false, NULL},
    {"title", DATA_TEXT, "标题", "", false, NULL},
    {"issued_on", DATA_DATE, "发文日期", "", false, NULL},
    {"text", DATA_TEXT, "正文", "Markdown", false, NULL},
    COLUMN_PUBLISHED, COLUMN_CHANGED,
};
static const struct data_filter document_filters[] = {
    {"body", "执法机关的编号", "body_id"}, {"category", "类别代码", "category"}};
const struct data_register data_document = {
    .code = "document", .name = "文件", .about = "实施方案、服务指南、指导案例、违法行为通报、执法制度等文件的全文。",
    .columns = document_columns, .column_count = DATA_COUNT(document_columns),
    .from = "public_document WHERE current = 1", .key = "version_id", .kind = "document", .place = "/document/%ld", .files = true,
    .filters = document_filters, .filter_count = DATA_COUNT(document_filters),
    .feed = {"title", "changed_at", "published_on", "body_name", "category_name", ""},
};

/* Long form: one row for each figure of each report. */
static const struct data_column figure_columns[] = {
    {"id", DATA_INTEGER, "编号", "年度报告的编号，同一报告的各项相同", false, "f.id"},
    {"version_id", DATA_INTEGER, "版本编号", "", false, "f.version_id"},
    {"body_id", DATA_INTEGER, "机关编号", "", false, "f.body_id"},
    {"body_name", DATA_TEXT, "执法机关", "", false, "f.body_name"},
    {"year", DATA_INTEGER, "年度", "", false, "f.year"},
    {"half", DATA_FLAG, "上半年", "是：只计上半年；否：全年", false, "f.half"},
    {"part_name", DATA_TEXT, "统计表", "", false, "c.part_name"},
    {"col", DATA_CODE, "统计项代码", "", false, "c.code"},
    {"name", DATA_TEXT, "统计项", "", false, "c.name"},
    {"unit", DATA_CODE, "单位", "count件数，yuan元，person人数", false, "IF(c.unit = 'fen', 'yuan', c.unit)"},
    {"value", DATA_DECIMAL, "数值", "单位为yuan的带两位小数", false, "IF(c.unit = 'fen', ROUND(v.value / 100, 2), v.value)"},
    {"counted", DATA_DECIMAL, "系统统计的数值", "由已经公布的执法结果数出", true, "IF(c.unit = 'fen', ROUND(v.counted / 100, 2), v.counted)"},
    {"reason", DATA_TEXT, "两者不同的原因", "", true, "v.reason"},
    {"published_on", DATA_DATE, "首次公布日期", "", false, "f.published_on"},
    {"changed_at", DATA_TIME, "最近变更时间", "", false, "DATE_FORMAT(f.changed_at, '%Y-%m-%dT%H:%i:%s+08:00')"},
};
static const struct data_filter figure_filters[] = {{"body", "执法机关的编号", "f.body_id"}, {"year", "年度", "f.year"}};
const struct data_register data_figure = {
    .code = "figure", .name = "年度数据", .about = "行政执法年度统计，每个机关、每个年度、每个统计项一行。",
    .columns = figure_columns, .column_count = DATA_COUNT(figure_columns),
    .from = "public_figure f JOIN public_figure_value v ON v.version_id = f.version_id JOIN public_figure_column c ON c.code = v.col"
            " WHERE f.current = 1",
    .key = "(f.version_id * 1000 + c.position)", .bound = "f.version_id <= ? DIV 1000", .kind = "figure", .place = "/record/%ld",
    .files = true, .filters = figure_filters, .filter_count = DATA_COUNT(figure_filters),
};

static const struct data_column withdrawal_columns[] = {
    COLUMN_ID,
    {"kind", DATA_CODE, "类别代码", "所在数据集的代码", false, NULL},
    {"kind_name", DATA_TEXT, "类别", "", false, NULL},
    COLUMN_BODY, COLUMN_NUMBER, COLUMN_PUBLISHED,
    {"withdrawn_on", DATA_DATE, "撤回日期", "", false, NULL},
    {"reason", DATA_TEXT, "撤回原因", "", false, NULL},
};
static const struct data_filter withdrawal_filters[] = {{"body", "执法机关的编号", "body_id"}, {"kind", "类别代码", "kind"}};
const struct data_register data_withdrawal = {
    .code = "withdrawal", .name = "撤回记录", .about = "公布后又撤回的信息，只留文号、日期和原因。再利用数据的，请据此删除。",
    .columns = withdrawal_columns, .column_count = DATA_COUNT(withdrawal_columns),
    .from = "public_withdrawal WHERE 1 = 1", .key = "(TO_DAYS(withdrawn_on) * 1099511627776 + id)", .place = "/record/%ld", .files = true,
    .filters = withdrawal_filters, .filter_count = DATA_COUNT(withdrawal_filters),
    .feed = {"number", "withdrawn_on", "published_on", "body_name", "reason", "撤回："},
};

static const struct data_column freshness_columns[] = {
    {"id", DATA_INTEGER, "编号", "", false, "(body_id * 10000 + col_position)"},
    {"body_id", DATA_INTEGER, "机关编号", "", false, NULL},
    {"body_name", DATA_TEXT, "执法机关", "", false, NULL},
    {"col", DATA_CODE, "栏目代码", "", false, NULL},
    {"col_name", DATA_TEXT, "栏目", "", false, NULL},
    {"group_name", DATA_TEXT, "类别", "", false, NULL},
    {"records", DATA_INTEGER, "公布过的条数", "", false, NULL},
    {"last_on", DATA_DATE, "最近更新日期", "", true, NULL},
    {"late_now", DATA_INTEGER, "逾期未公布的条数", "", false, NULL},
    {"oldest_due", DATA_DATE, "最早的应公布日期", "", true, NULL},
    {"late_ever", DATA_INTEGER, "曾逾期公布的条数", "", false, NULL},
    {"rule_text", DATA_TEXT, "公布期限", "", true, NULL},
    {"citation", DATA_TEXT, "期限的依据", "", true, NULL},
    {"empty_since", DATA_DATE, "空白起始日期", "", true, NULL},
    {"empty_reason", DATA_TEXT, "空白原因", "", true, NULL},
};
static const struct data_filter freshness_filters[] = {{"body", "执法机关的编号", "body_id"}};
const struct data_register data_freshness = {
    .code = "freshness", .name = "更新情况", .about = "各机关各栏目最近何时更新、是否逾期，每个机关的每个栏目一行。",
    .columns = freshness_columns, .column_count = DATA_COUNT(freshness_columns),
    .from = "public_freshness WHERE 1 = 1", .key = "(body_id * 10000 + col_position)", .place = "", .files = true,
    .filters = freshness_filters, .filter_count = DATA_COUNT(freshness_filters),
};
/* clang-format on */
