-- 蒲县 (蒲政办发〔2022〕60号): rules as data. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
START TRANSACTION;

CALL load_rule('{"regime": "puxian", "event": "enforcement_report", "valid_from": "2022-11-29", "trigger": "上一年度结束",
    "kind": "yearly", "month": 1, "day": 31, "document": "蒲县行政执法统计制度（试行）", "article": 2, "paragraph": 3,
    "note": "向社会公开，并报县司法局备案"}');
CALL load_rule('{"regime": "puxian", "event": "tolerance_notice", "valid_from": "2022-11-29", "trigger": "作出容错决定",
    "kind": "day", "amount": 7, "document": "蒲县行政执法尽职免责和容错纠错制度（试行）", "article": 14,
    "note": "告知相关单位及当事人"}');
CALL load_rule('{"regime": "puxian", "event": "daily_evaluation", "valid_from": "2022-11-29", "trigger": "形成评议考核情况报告",
    "kind": "day", "amount": 7, "document": "蒲县综合行政执法队日常评议考核制度", "article": 5, "item": 4,
    "citation": "《蒲县综合行政执法队日常评议考核制度》第五条第4项", "note": "条文未写明起算，按报告形成之日；报县司法局备案"}');
CALL load_rule('{"regime": "puxian", "event": "file_review", "matter": "county", "matter_name": "全县评查",
    "valid_from": "2022-11-29", "trigger": "县司法局组织的案卷评查", "kind": "per_year", "amount": 2,
    "document": "蒲县行政执法案卷评查制度（试行）", "article": 6, "note": "每年不少于二次"}');
CALL load_rule('{"regime": "puxian", "event": "file_review", "matter": "team", "matter_name": "内部评查",
    "valid_from": "2022-11-29", "trigger": "各执法队内部的案卷评查", "kind": "per_year", "amount": 4,
    "document": "蒲县行政执法案卷评查制度（试行）", "article": 6, "note": "每年不少于四次", "position": 2}');
CALL load_rule('{"regime": "puxian", "event": "file_review_report", "valid_from": "2022-11-29",
    "trigger": "向县司法局报告本单位案卷评查情况", "kind": "per_year", "amount": 2, "document": "蒲县行政执法案卷评查制度（试行）",
    "article": 13, "note": "每半年一次"}');
CALL load_rule('{"regime": "puxian", "event": "registered_evidence", "valid_from": "2022-11-29", "trigger": "先行登记保存证据",
    "kind": "day", "amount": 7, "document": "蒲县行政执法案卷评查制度（试行）",
    "citation": "《蒲县行政执法案卷评查制度（试行）》附件三", "note": "处罚法第五十六条、第八十五条以工作日计，国家规定优先"}');
CALL load_rule('{"regime": "puxian", "event": "coercion_approval", "valid_from": "2022-11-29", "trigger": "当场实施行政强制措施",
    "kind": "hour", "amount": 24, "document": "蒲县行政执法案卷评查制度（试行）",
    "citation": "《蒲县行政执法案卷评查制度（试行）》附件四", "note": "或者在返回行政机关后立即报告并补办批准手续"}');

CALL end_rules('puxian');
COMMIT;
