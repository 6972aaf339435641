-- 文水县 (five 制度; the texts do not say since when): rules as data. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
START TRANSACTION;

CALL load_rule('{"regime": "wenshui", "event": "transfer", "trigger": "发现执法事项不属于本单位管辖", "kind": "workday",
    "amount": 7, "document": "文水县行政执法责任制规定", "article": 22, "paragraph": 1, "note": "法律、法规另有规定的，从其规定"}');
CALL load_rule('{"regime": "wenshui", "event": "jurisdiction_dispute", "trigger": "行政执法机关之间发生管辖争议",
    "kind": "promptly", "document": "文水县行政执法责任制规定", "article": 22, "paragraph": 2,
    "note": "报请共同的上一级行政机关协调决定；条文未定期限"}');
CALL load_rule('{"regime": "wenshui", "event": "enforcement_report", "trigger": "上一年度结束", "kind": "yearly", "month": 1,
    "day": 30, "document": "文水县行政执法统计年报制度", "article": 8, "note": "报文水县司法局"}');
CALL load_rule('{"regime": "wenshui", "event": "enforcement_report", "matter": "half_year", "matter_name": "半年报",
    "trigger": "上半年结束", "kind": "yearly", "month": 7, "day": 30, "document": "文水县行政执法统计年报制度", "article": 8,
    "note": "报文水县司法局", "position": 2}');
CALL load_rule('{"regime": "wenshui", "event": "enforcement_report", "matter": "special", "matter_name": "专项统计",
    "trigger": "专项执法活动结束", "kind": "workday", "amount": 15, "document": "文水县行政执法统计年报制度", "article": 8,
    "note": "报文水县司法局，并纳入半年及全年统计", "position": 3}');
CALL load_rule('{"regime": "wenshui", "event": "fault_open", "trigger": "发现可能存在执法过错", "kind": "day", "amount": 15,
    "document": "文水县行政执法过错责任追究办法", "article": 20}');
CALL load_rule('{"regime": "wenshui", "event": "fault_conclude", "trigger": "过错案件立案", "kind": "day", "amount": 30,
    "extension": true, "extension_amount": 20, "extension_unit": "day", "extension_approver": "行政执法责任追究机关负责人",
    "extension_role": "head", "document": "文水县行政执法过错责任追究办法", "article": 24, "paragraph": 1,
    "note": "延长见第二款：情况复杂的"}');
CALL load_rule('{"regime": "wenshui", "event": "fault_object", "trigger": "收到处理意见", "kind": "day", "amount": 10,
    "document": "文水县行政执法过错责任追究办法", "article": 23, "note": "以书面形式向上一级行政执法责任追究机关提出申诉"}');

CALL end_rules('wenshui');
COMMIT;
