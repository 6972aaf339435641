-- 南阳市卧龙区应急管理局: rules as data (the text does not say since when). Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
START TRANSACTION;

CALL load_rule('{"regime": "wolong", "event": "complaint_accept", "matter": "fault_complaint", "matter_name": "过错举报",
    "trigger": "收到投诉、申诉、举报", "kind": "workday", "amount": 7,
    "document": "南阳市卧龙区应急管理局行政执法过错或错案责任追究制度", "article": 10,
    "citation": "《南阳市卧龙区应急管理局行政执法过错或错案责任追究制度》第十条第1项",
    "note": "审核是否有事实依据并决定是否受理；有明确投诉人的，告知结果"}');
CALL load_rule('{"regime": "wolong", "event": "fault_open", "trigger": "收到投诉、申诉、举报", "kind": "workday", "amount": 7,
    "document": "南阳市卧龙区应急管理局行政执法过错或错案责任追究制度", "article": 10,
    "citation": "《南阳市卧龙区应急管理局行政执法过错或错案责任追究制度》第十条第1项", "note": "有事实依据的，受理并立案"}');
CALL load_rule('{"regime": "wolong", "event": "fault_conclude", "trigger": "受理", "kind": "day", "amount": 30,
    "document": "南阳市卧龙区应急管理局行政执法过错或错案责任追究制度", "article": 10,
    "citation": "《南阳市卧龙区应急管理局行政执法过错或错案责任追究制度》第十条第3项", "note": "将处理意见报局党委研究决定"}');
CALL load_rule('{"regime": "wolong", "event": "fault_measure", "trigger": "过错被确定", "kind": "day", "amount": 30,
    "document": "南阳市卧龙区应急管理局行政执法过错或错案责任追究制度", "article": 11}');
CALL load_rule('{"regime": "wolong", "event": "fault_object", "trigger": "收到处理决定", "kind": "stated",
    "document": "南阳市卧龙区应急管理局行政执法过错或错案责任追究制度", "article": 10,
    "citation": "《南阳市卧龙区应急管理局行政执法过错或错案责任追究制度》第十条第3项",
    "note": "条文未定期限：依公务员法等规定申请复核和提出申诉"}');

CALL end_rules('wolong');
COMMIT;
