-- The jurisdictions whose rules are shipped, and the events rules speak of. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO regime (code, name, place, position) VALUES
    ('national', '国家规定', '全国', 0), ('xinjiang', '新绛县规定', '山西省运城市新绛县', 1), ('wenshui', '文水县规定', '山西省吕梁市文水县', 2),
    ('puxian', '蒲县规定', '山西省临汾市蒲县', 3), ('changzhou', '常州市规定', '江苏省常州市', 4),
    ('wolong', '卧龙区应急管理局规定', '河南省南阳市卧龙区', 5)
    ON DUPLICATE KEY UPDATE name = VALUES(name), place = VALUES(place), position = VALUES(position);

INSERT INTO event (code, name, position) VALUES
    ('complaint_accept', '决定是否受理投诉举报', 1), ('complaint_answer', '调查并答复投诉', 2), ('transfer', '移送不属于本机关管辖的事项', 3),
    ('jurisdiction_dispute', '明确管辖争议的执法责任', 4), ('supervision_urge', '按督办函履行职责并报送纠正情况', 5),
    ('supervision_opinion', '按监督意见书处理并报告', 6), ('supervision_decision', '按监督决定书改正', 7),
    ('supervision_proposal', '按监督建议书处理并报告', 8), ('supervision_objection', '处理对监督处理结果的异议', 9),
    ('enforcement_report', '报送行政执法统计年报', 10), ('publish_report', '公开上年度行政执法总体情况', 11),
    ('county_analysis', '报送全县行政执法统计分析', 12), ('supervision_plan', '拟定年度执法监督检查计划', 13),
    ('fault_open', '过错案件立案', 14), ('fault_conclude', '过错案件调查终结或者作出处理', 15), ('fault_reopen', '责令重新调查或者直接调查', 16),
    ('fault_measure', '执行过错责任追究', 17), ('fault_object', '对过错责任追究决定提出异议', 18), ('fault_recheck', '对过错责任追究决定复核', 19),
    ('tolerance_notice', '告知容错决定', 20), ('daily_evaluation', '日常评议考核报告备案', 21), ('file_review', '组织案卷评查', 22),
    ('file_review_report', '报告案卷评查情况', 23), ('registered_evidence', '处理先行登记保存的证据', 24),
    ('coercion_approval', '补办当场强制措施的批准手续', 25), ('seizure_end', '查封、扣押期限', 26), ('penalty_decide', '作出行政处罚决定', 27),
    ('penalty_serve', '送达行政处罚决定书', 28), ('permit_decide', '作出行政许可决定', 29), ('permit_serve', '颁发、送达行政许可证件', 30),
    ('publish_result', '公示行政执法结果', 31), ('publish_withdraw', '撤回已公开的处罚决定信息', 32), ('information_publish', '主动公开政府信息',
        33),
    ('information_answer', '答复政府信息公开申请', 34), ('day_meaning', '“日”的含义', 35)
    ON DUPLICATE KEY UPDATE name = VALUES(name), position = VALUES(position);

-- A copy that is not yet set up for its county follows the national rules.
INSERT IGNORE INTO deployment (id, county, site_title, regime) VALUES (1, '', '行政执法信息公示', 'national');
