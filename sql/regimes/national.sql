-- National rules; they stand above the county's where both speak of the same event. Safe to run again.
-- Whether 日 means working days is each law's own affair: 处罚法 85 (二日 三日 五日 七日), 许可法 82 (all), 强制法 69 (ten and less).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
START TRANSACTION;

-- 行政处罚法
CALL load_rule('{"regime": "national", "event": "publish_withdraw", "valid_from": "2021-07-15",
    "trigger": "公开的处罚决定被变更、撤销、确认违法或者确认无效", "kind": "workday", "amount": 3,
    "document": "中华人民共和国行政处罚法", "article": 48, "paragraph": 2,
    "note": "条文为“三日”，依第八十五条为工作日；并公开说明理由"}');
CALL load_rule('{"regime": "national", "event": "registered_evidence", "valid_from": "2021-07-15",
    "trigger": "先行登记保存证据",
    "kind": "workday", "amount": 7, "document": "中华人民共和国行政处罚法", "article": 56,
    "note": "条文为“七日”，依第八十五条为工作日"}');
CALL load_rule('{"regime": "national", "event": "penalty_decide", "valid_from": "2021-07-15", "trigger": "行政处罚案件立案",
    "kind": "day", "amount": 90, "document": "中华人民共和国行政处罚法", "article": 60,
    "note": "法律、法规、规章另有规定的，从其规定"}');
CALL load_rule('{"regime": "national", "event": "penalty_serve", "valid_from": "2021-07-15",
    "trigger": "作出处罚决定而当事人不在场", "kind": "workday", "amount": 7, "document": "中华人民共和国行政处罚法", "article": 61,
    "note": "条文为“七日”，依第八十五条为工作日"}');
CALL load_rule('{"regime": "national", "event": "day_meaning", "matter": "penalty", "matter_name": "行政处罚",
    "valid_from": "2021-07-15", "trigger": "行政处罚法规定的期限", "kind": "stated", "document": "中华人民共和国行政处罚法",
    "article": 85, "note": "“二日”“三日”“五日”“七日”为工作日，其余的“日”为自然日"}');
-- 行政许可法
CALL load_rule('{"regime": "national", "event": "permit_decide", "valid_from": "2004-07-01", "trigger": "受理行政许可申请",
    "kind": "workday", "amount": 20, "extension": true, "extension_amount": 10, "extension_unit": "workday",
    "extension_approver": "本行政机关负责人", "extension_role": "head", "document": "中华人民共和国行政许可法", "article": 42,
    "paragraph": 1, "note": "依第八十二条为工作日；延长的理由告知申请人"}');
CALL load_rule('{"regime": "national", "event": "permit_decide", "matter": "joint_permit", "matter_name": "统一、联合或者集中办理",
    "valid_from": "2004-07-01", "trigger": "受理行政许可申请", "kind": "workday", "amount": 45, "extension": true,
    "extension_amount": 15, "extension_unit": "workday", "extension_approver": "本级人民政府负责人",
    "extension_role": "government", "document": "中华人民共和国行政许可法", "article": 42, "paragraph": 2,
    "note": "依第八十二条为工作日；延长的理由告知申请人", "position": 2}');
CALL load_rule('{"regime": "national", "event": "permit_serve", "valid_from": "2004-07-01", "trigger": "作出准予行政许可的决定",
    "kind": "workday", "amount": 10, "document": "中华人民共和国行政许可法", "article": 44, "note": "依第八十二条为工作日"}');
CALL load_rule('{"regime": "national", "event": "day_meaning", "matter": "permit", "matter_name": "行政许可",
    "valid_from": "2004-07-01", "trigger": "行政许可法规定的实施期限", "kind": "stated", "document": "中华人民共和国行政许可法",
    "article": 82, "note": "实施行政许可的期限一律以工作日计算", "position": 2}');
-- 行政强制法
CALL load_rule('{"regime": "national", "event": "coercion_approval", "valid_from": "2012-01-01",
    "trigger": "当场实施行政强制措施",
    "kind": "hour", "amount": 24, "document": "中华人民共和国行政强制法", "article": 19,
    "note": "向行政机关负责人报告并补办批准手续"}');
CALL load_rule('{"regime": "national", "event": "seizure_end", "valid_from": "2012-01-01", "trigger": "实施查封、扣押",
    "kind": "day", "amount": 30, "extension": true, "extension_amount": 30, "extension_unit": "day",
    "extension_approver": "行政机关负责人", "extension_role": "head", "document": "中华人民共和国行政强制法", "article": 25,
    "paragraph": 1, "note": "法律、行政法规另有规定的除外"}');
CALL load_rule('{"regime": "national", "event": "day_meaning", "matter": "coercion", "matter_name": "行政强制",
    "valid_from": "2012-01-01", "trigger": "行政强制法规定的期限", "kind": "stated", "document": "中华人民共和国行政强制法",
    "article": 69, "note": "十日以内的期限为工作日，超过十日的为自然日", "position": 3}');
-- 行政执法监督条例：期限由各文书载明
CALL load_rule('{"regime": "national", "event": "supervision_urge", "valid_from": "2026-02-01",
    "trigger": "收到《行政执法监督督办函》", "kind": "stated", "document": "行政执法监督条例", "article": 27, "paragraph": 2}');
CALL load_rule('{"regime": "national", "event": "supervision_opinion", "valid_from": "2026-02-01",
    "trigger": "收到《行政执法监督意见书》", "kind": "stated", "document": "行政执法监督条例", "article": 28, "paragraph": 2}');
CALL load_rule('{"regime": "national", "event": "supervision_decision", "valid_from": "2026-02-01",
    "trigger": "收到《行政执法监督决定书》", "kind": "stated", "document": "行政执法监督条例", "article": 29,
    "note": "条文未定期限，由决定书载明"}');
CALL load_rule('{"regime": "national", "event": "supervision_objection", "valid_from": "2026-02-01",
    "trigger": "行政执法机关提出异议并说明理由", "kind": "promptly", "document": "行政执法监督条例", "article": 30}');
-- 政府信息公开条例
CALL load_rule('{"regime": "national", "event": "information_publish", "valid_from": "2019-05-15",
    "trigger": "政府信息形成或者变更", "kind": "workday", "amount": 20, "document": "中华人民共和国政府信息公开条例",
    "article": 26, "note": "法律、法规对公开期限另有规定的，从其规定"}');
CALL load_rule('{"regime": "national", "event": "information_answer", "valid_from": "2019-05-15",
    "trigger": "收到政府信息公开申请而不能当场答复", "kind": "workday", "amount": 20, "extension": true, "extension_amount": 20,
    "extension_unit": "workday", "extension_approver": "政府信息公开工作机构负责人", "extension_role": "head",
    "document": "中华人民共和国政府信息公开条例", "article": 33, "paragraph": 2,
    "note": "延长的，告知申请人；征求第三方和其他机关意见的时间不计算在内（第三款）"}');
-- 执法公示（国办发〔2018〕118号）
CALL load_rule('{"regime": "national", "event": "publish_result", "valid_from": "2018-12-05", "trigger": "作出行政执法决定",
    "kind": "workday", "amount": 20,
    "document": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    "citation": "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）第（六）项",
    "note": "法律、行政法规另有规定的除外"}');
CALL load_rule('{"regime": "national", "event": "publish_result", "matter": "permit", "matter_name": "行政许可",
    "valid_from": "2018-12-05", "trigger": "作出行政许可决定", "kind": "workday", "amount": 7,
    "document": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    "citation": "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）第（六）项",
    "position": 2}');
CALL load_rule('{"regime": "national", "event": "publish_result", "matter": "penalty", "matter_name": "行政处罚",
    "valid_from": "2018-12-05", "trigger": "作出行政处罚决定", "kind": "workday", "amount": 7,
    "document": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    "citation": "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）第（六）项",
    "position": 3}');
CALL load_rule('{"regime": "national", "event": "publish_report", "valid_from": "2018-12-05", "trigger": "上一年度结束",
    "kind": "yearly", "month": 1, "day": 31,
    "document": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    "citation": "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）第（六）项",
    "note": "同时报本级人民政府和上级主管部门"}');

CALL end_rules('national');
COMMIT;
