-- 常州市 (常政发〔2008〕195号): rules as data. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
START TRANSACTION;

CALL load_rule('{"regime": "changzhou", "event": "complaint_accept", "valid_from": "2009-01-01",
    "trigger": "对行政执法行为提出控告、检举、投诉", "kind": "promptly", "document": "常州市行政执法过错责任追究办法",
    "article": 28, "note": "条文为“及时”；不予立案的，告知并说明理由"}');
CALL load_rule('{"regime": "changzhou", "event": "fault_open", "valid_from": "2009-01-01",
    "trigger": "对行政执法行为提出控告、检举、投诉", "kind": "promptly", "document": "常州市行政执法过错责任追究办法",
    "article": 28, "note": "条文为“及时作出是否立案的决定”，未定天数"}');
CALL load_rule('{"regime": "changzhou", "event": "fault_conclude", "valid_from": "2009-01-01", "trigger": "过错案件立案",
    "kind": "day", "amount": 60, "document": "常州市行政执法过错责任追究办法", "article": 31}');
CALL load_rule('{"regime": "changzhou", "event": "fault_measure", "valid_from": "2009-01-01", "trigger": "收到处理决定",
    "kind": "stated", "document": "常州市行政执法过错责任追究办法", "article": 35,
    "note": "按行政监察机关规定的时限执行并上报执行情况"}');
CALL load_rule('{"regime": "changzhou", "event": "fault_object", "valid_from": "2009-01-01", "trigger": "收到处理决定书",
    "kind": "day", "amount": 30, "document": "常州市行政执法过错责任追究办法", "article": 33, "paragraph": 1,
    "note": "书面向行政监察机关申请复核；复核期间不停止执行（第二款）"}');
CALL load_rule('{"regime": "changzhou", "event": "fault_recheck", "valid_from": "2009-01-01", "trigger": "收到复核申请",
    "kind": "day", "amount": 30, "extension": true, "extension_amount": 30, "extension_unit": "day",
    "document": "常州市行政执法过错责任追究办法", "article": 33, "paragraph": 1, "note": "案情复杂的可以延长；条文未写明由谁批准"}');

CALL end_rules('changzhou');
COMMIT;
