-- 新绛县 (新政办发〔2022〕28号): rules as data. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
START TRANSACTION;

CALL load_rule('{"regime": "xinjiang", "event": "complaint_accept", "matter": "fault_complaint", "matter_name": "过错举报",
    "valid_from": "2022-11-01", "trigger": "举报或者投诉执法人员过错行为", "kind": "promptly",
    "document": "新绛县行政执法错案纠正和过错责任追究制度", "article": 10, "item": 1, "note": "条文为“及时受理”，未定天数"}');
CALL load_rule('{"regime": "xinjiang", "event": "complaint_answer", "valid_from": "2022-11-01", "trigger": "受理投诉",
    "kind": "workday", "amount": 30, "extension": true, "extension_approver": "行政执法机关负责人", "extension_role": "head",
    "document": "新绛县行政执法责任制制度", "article": 23, "paragraph": 2, "note": "延长未定上限；法律、法规、规章另有规定的除外"}');
CALL load_rule('{"regime": "xinjiang", "event": "transfer", "matter": "fault_complaint", "matter_name": "过错举报",
    "valid_from": "2022-11-01", "trigger": "受理后发现不属于本单位管辖", "kind": "day", "amount": 2,
    "document": "新绛县行政执法错案纠正和过错责任追究制度", "article": 10, "item": 1}');
CALL load_rule('{"regime": "xinjiang", "event": "jurisdiction_dispute", "valid_from": "2022-11-01",
    "trigger": "行政执法机关之间发生管辖争议", "kind": "workday", "amount": 7, "document": "新绛县行政执法责任制制度",
    "article": 4, "note": "协商不一致的，提请县人民政府决定，也可以由县人民政府直接指定管辖"}');
CALL load_rule('{"regime": "xinjiang", "event": "supervision_opinion", "valid_from": "2022-11-01",
    "trigger": "收到《行政执法监督意见书》", "kind": "stated", "document": "新绛县行政执法责任制制度", "article": 28,
    "paragraph": 2, "note": "期限由意见书规定；未处理的，发出《行政执法监督决定书》"}');
CALL load_rule('{"regime": "xinjiang", "event": "supervision_proposal", "valid_from": "2022-11-01",
    "trigger": "收到《行政执法监督建议书》", "kind": "day", "amount": 30, "document": "新绛县行政执法责任制制度", "article": 29,
    "paragraph": 2, "note": "未处理并报告的，县司法局提出处理意见，报告县人民政府"}');
CALL load_rule('{"regime": "xinjiang", "event": "enforcement_report", "valid_from": "2022-11-01", "trigger": "上一年度结束",
    "kind": "yearly", "month": 1, "day": 15, "document": "新绛县行政执法责任制制度", "article": 27, "paragraph": 1,
    "note": "报县司法局"}');
CALL load_rule('{"regime": "xinjiang", "event": "county_analysis", "valid_from": "2022-11-01", "trigger": "上一年度结束",
    "kind": "yearly", "month": 1, "day": 31, "document": "新绛县行政执法责任制制度", "article": 27, "paragraph": 2,
    "note": "县司法局书面报县人民政府"}');
CALL load_rule('{"regime": "xinjiang", "event": "supervision_plan", "valid_from": "2022-11-01", "trigger": "新年度开始",
    "kind": "yearly", "month": 3, "day": 31, "document": "新绛县行政执法责任制制度", "article": 24, "paragraph": 2,
    "note": "每年第一季度"}');
CALL load_rule('{"regime": "xinjiang", "event": "fault_open", "valid_from": "2022-11-01",
    "trigger": "受理对过错行为的举报或者投诉", "kind": "promptly", "document": "新绛县行政执法错案纠正和过错责任追究制度",
    "article": 10, "item": 2, "note": "条文为“及时组成调查组”，未定天数"}');
CALL load_rule('{"regime": "xinjiang", "event": "fault_reopen", "valid_from": "2022-11-01",
    "trigger": "认为处理决定事实不清或者处理不当", "kind": "month", "amount": 1,
    "document": "新绛县行政执法错案纠正和过错责任追究制度", "article": 10, "item": 3,
    "note": "可以责令重新调查处理或者直接派员调查的期间，并非办理义务的期限"}');
CALL load_rule('{"regime": "xinjiang", "event": "fault_object", "valid_from": "2022-11-01",
    "trigger": "收到过错责任认定或者处理决定", "kind": "stated", "document": "新绛县行政执法错案纠正和过错责任追究制度",
    "article": 12, "note": "条文未定期限：对认定向追究机关陈述、申辩；对处分依公务员法、监察法的规定"}');

CALL end_rules('xinjiang');
COMMIT;
