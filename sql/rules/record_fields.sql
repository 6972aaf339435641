-- What a document entered may hold, kind by kind: the columns of the kind's table, and the elements of its arrays. Read by
-- document_check. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
START TRANSACTION;
DELETE FROM record_field;

INSERT INTO record_field (kind, part, name, label, type, required, most) VALUES
    ('', '', 'bases', '执法依据', 'array', 0, NULL),
    ('', 'bases', 'role', '依据的用途', 'basis_role', 1, NULL), ('', 'bases', 'document', '依据名称', 'text', 1, 200),
    ('', 'bases', 'article', '条', 'integer', 0, NULL), ('', 'bases', 'sub', '条之几', 'integer', 0, NULL),
    ('', 'bases', 'paragraph', '款', 'integer', 0, NULL), ('', 'bases', 'item', '项', 'integer', 0, NULL),
    ('', 'bases', 'version', '适用的版本', 'integer', 0, NULL), ('', 'bases', 'chosen_reason', '适用其他版本的理由', 'text', 0, 300),

    ('result', '', 'kind', '执法类别', 'power_kind', 1, NULL), ('result', '', 'title', '案件名称', 'text', 1, 300),
    ('result', '', 'cause', '违法行为类型', 'text', 0, 300), ('result', '', 'party_kind', '当事人类别', 'party_kind', 1, NULL),
    ('result', '', 'party', '当事人', 'text', 1, 200), ('result', '', 'party_code', '统一社会信用代码', 'credit_code', 0, NULL),
    ('result', '', 'facts', '查明的事实', 'text', 0, 20000), ('result', '', 'decision', '决定内容', 'text', 1, 20000),
    ('result', '', 'penalty_class', '处罚种类', 'penalty_class', 0, NULL),
    ('result', '', 'penalty_classes', '全部处罚种类', 'text', 0, 300),
    ('result', '', 'fine', '罚款金额', 'integer', 0, NULL), ('result', '', 'confiscated', '没收金额', 'integer', 0, NULL),
    ('result', '', 'other_amount', '其他金额', 'integer', 0, NULL), ('result', '', 'licence', '证照名称及编号', 'text', 0, 200),
    ('result', '', 'permit_kind', '许可类别', 'text', 0, 50), ('result', '', 'acted_on', '行为日期', 'date', 0, NULL),
    ('result', '', 'decided_on', '决定日期', 'date', 1, NULL), ('result', '', 'valid_from', '有效期自', 'date', 0, NULL),
    ('result', '', 'valid_until', '有效期至', 'date', 0, NULL), ('result', '', 'severity', '违法程度', 'severity', 0, NULL),
    ('result', '', 'procedure_kind', '程序', 'procedure_kind', 0, NULL), ('result', '', 'major', '重大执法决定', 'flag', 0, NULL),
    ('result', '', 'benchmark', '裁量基准', 'integer', 0, NULL), ('result', '', 'tier', '裁量阶次', 'integer', 0, NULL),
    ('result', '', 'base_amount', '倍数的基数', 'integer', 0, NULL),
    ('result', '', 'outside_reason', '超出阶次的理由', 'text', 0, 500),
    ('result', '', 'source_name', '数据来源单位', 'text', 0, 200), ('result', '', 'note', '备注', 'text', 0, 512),

    ('benchmark', '', 'kind', '执法类别', 'power_kind', 1, NULL), ('benchmark', '', 'matter', '事项', 'text', 1, 300),
    ('benchmark', '', 'document', '所在文件', 'text', 1, 300), ('benchmark', '', 'unit', '幅度的单位', 'benchmark_unit', 1, NULL),
    ('benchmark', '', 'base_name', '倍数的基数', 'text', 0, 100), ('benchmark', '', 'legal_low', '法定下限', 'integer', 0, NULL),
    ('benchmark', '', 'legal_low_open', '不含法定下限', 'flag', 0, NULL), ('benchmark', '', 'legal_high', '法定上限', 'integer', 0, NULL),
    ('benchmark', '', 'legal_high_open', '不含法定上限', 'flag', 0, NULL),
    ('benchmark', '', 'effective_on', '施行日期', 'date', 1, NULL), ('benchmark', '', 'rules', '适用规则', 'text', 0, 20000),
    ('benchmark', '', 'tiers', '裁量阶次', 'array', 0, NULL), ('benchmark', '', 'circumstances', '情形', 'array', 0, NULL),
    ('benchmark', 'tiers', 'grade', '阶次等级', 'benchmark_grade', 1, NULL), ('benchmark', 'tiers', 'name', '阶次名称', 'text', 1, 50),
    ('benchmark', 'tiers', 'low', '阶次下限', 'integer', 0, NULL), ('benchmark', 'tiers', 'low_open', '不含下限', 'flag', 0, NULL),
    ('benchmark', 'tiers', 'high', '阶次上限', 'integer', 0, NULL), ('benchmark', 'tiers', 'high_open', '不含上限', 'flag', 0, NULL),
    ('benchmark', 'tiers', 'measure', '其他措施', 'text', 0, 500),
    ('benchmark', 'circumstances', 'tier', '情形对应的阶次', 'integer', 1, NULL),
    ('benchmark', 'circumstances', 'factor', '裁量因素', 'text', 1, 100), ('benchmark', 'circumstances', 'text', '情形', 'text', 1, 500),

    ('duty', '', 'kind', '权力类型', 'power_kind', 1, NULL), ('duty', '', 'name', '事项名称', 'text', 1, 300),
    ('duty', '', 'unit_name', '承办机构', 'text', 0, 200), ('duty', '', 'responsibilities', '责任事项', 'text', 0, 20000),
    ('duty', '', 'accountability', '追责情形', 'text', 0, 20000), ('duty', '', 'conditions', '受理条件', 'text', 0, 20000),
    ('duty', '', 'materials', '申请材料', 'text', 0, 20000), ('duty', '', 'fee', '收费', 'text', 0, 300),
    ('duty', '', 'legal_workdays', '法定时限', 'integer', 0, NULL), ('duty', '', 'promised_workdays', '承诺时限', 'integer', 0, NULL),
    ('duty', '', 'remedy', '救济渠道', 'text', 0, 500), ('duty', '', 'steps', '流程', 'array', 0, NULL),
    ('duty', 'steps', 'name', '环节', 'text', 1, 100), ('duty', 'steps', 'actor', '办理人', 'text', 0, 100),
    ('duty', 'steps', 'time_limit', '环节时限', 'text', 0, 100), ('duty', 'steps', 'branch', '分支', 'text', 0, 200),

    ('entrustment', '', 'title', '委托书名称', 'text', 1, 300), ('entrustment', '', 'delegate_id', '受委托机关', 'integer', 0, NULL),
    ('entrustment', '', 'delegate_name', '受委托单位', 'text', 1, 200), ('entrustment', '', 'matters', '委托事项', 'text', 1, 20000),
    ('entrustment', '', 'powers', '委托权限', 'text', 1, 20000), ('entrustment', '', 'from_on', '委托期限自', 'date', 1, NULL),
    ('entrustment', '', 'until_on', '委托期限至', 'date', 1, NULL),

    ('list_item', '', 'list', '清单', 'list', 1, NULL), ('list_item', '', 'name', '名称', 'text', 1, 300),
    ('list_item', '', 'target', '对象', 'text', 0, 500), ('list_item', '', 'method', '方式', 'text', 0, 500),
    ('list_item', '', 'frequency', '频次', 'text', 0, 300), ('list_item', '', 'extent', '范围', 'text', 0, 500),
    ('list_item', '', 'year', '年度', 'integer', 0, NULL), ('list_item', '', 'yearly_cap', '年度检查上限', 'integer', 0, NULL),
    ('list_item', '', 'note', '备注', 'text', 0, 500),

    ('document', '', 'category', '文件类别', 'document_category', 1, NULL), ('document', '', 'title', '标题', 'text', 1, 300),
    ('document', '', 'issued_on', '印发日期', 'date', 1, NULL), ('document', '', 'text', '正文', 'text', 1, 500000),

    ('figure', '', 'year', '年度', 'integer', 1, NULL), ('figure', '', 'half', '上半年', 'flag', 0, NULL),
    ('figure', '', 'narrative', '文字说明', 'text', 0, 500000), ('figure', '', 'values', '数据', 'array', 0, NULL),
    ('figure', 'values', 'col', '项目', 'figure_column', 1, NULL), ('figure', 'values', 'value', '数值', 'integer', 1, NULL),
    ('figure', 'values', 'counted', '系统统计数', 'integer', 0, NULL), ('figure', 'values', 'reason', '差异理由', 'text', 0, 300);

UPDATE record_field SET choices = CASE type WHEN 'basis_role' THEN 'violated,applied,procedure,power'
        WHEN 'party_kind' THEN 'organisation,business,natural' WHEN 'procedure_kind' THEN 'ordinary,simple'
        WHEN 'benchmark_unit' THEN 'fen,multiple,none' ELSE 'none,mitigated,lighter,ordinary,heavier' END, type = 'choice'
    WHERE type IN ('basis_role', 'party_kind', 'procedure_kind', 'benchmark_unit', 'benchmark_grade');
COMMIT;
