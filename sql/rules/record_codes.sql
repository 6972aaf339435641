-- Codes of what is published. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO record_kind (code, name, position) VALUES
    ('result', '执法结果', 1), ('benchmark', '裁量基准', 2), ('duty', '权责清单', 3), ('entrustment', '委托书', 4),
    ('list_item', '清单目录', 5), ('document', '文件', 6), ('figure', '年度数据', 7)
    ON DUPLICATE KEY UPDATE name = VALUES(name), position = VALUES(position);

INSERT IGNORE INTO register (kind, changed_at) SELECT code, clock_now() FROM record_kind;

INSERT INTO hold_ground (code, name, citation, position) VALUES
    ('state_secret', '涉及国家秘密', '《中华人民共和国行政处罚法》第五十条', 1),
    ('work_secret', '涉及工作秘密', '《中华人民共和国政府信息公开条例》第十六条', 2),
    ('business_secret', '涉及商业秘密', '《中华人民共和国政府信息公开条例》第十五条', 3),
    ('privacy', '涉及个人隐私', '《中华人民共和国政府信息公开条例》第十五条', 4),
    ('no_influence', '不具有一定社会影响', '《中华人民共和国行政处罚法》第四十八条第一款', 5),
    ('minor', '轻微违法，依规定不予公示', '《信用修复管理办法》', 6)
    ON DUPLICATE KEY UPDATE name = VALUES(name), citation = VALUES(citation), position = VALUES(position);

INSERT INTO severity (code, name, months_least, months_most, citation, position) VALUES
    ('minor', '轻微', 0, 3, '《信用修复管理办法》（2025年国家发展改革委令第36号）', 1),
    ('general', '一般', 3, 12, '《信用修复管理办法》（2025年国家发展改革委令第36号）', 2),
    ('serious', '严重', 12, 36, '《信用修复管理办法》（2025年国家发展改革委令第36号）', 3)
    ON DUPLICATE KEY UPDATE name = VALUES(name), months_least = VALUES(months_least), months_most = VALUES(months_most),
                            citation = VALUES(citation), position = VALUES(position);

INSERT INTO penalty_class (code, name, position) VALUES
    ('warning', '警告', 1), ('criticism', '通报批评', 2), ('fine', '罚款', 3), ('confiscation', '没收违法所得、没收非法财物', 4),
    ('licence_suspended', '暂扣许可证件', 5), ('grade_lowered', '降低资质等级', 6), ('business_restricted', '限制开展生产经营活动', 7),
    ('production_halted', '责令停产停业', 8), ('closure', '责令关闭、限制从业', 9), ('licence_revoked', '吊销许可证件', 10),
    ('detention', '行政拘留', 11), ('other', '其他行政处罚', 12)
    ON DUPLICATE KEY UPDATE name = VALUES(name), position = VALUES(position);

-- 新绛责任制 20 (三)–(五); what a large fine or confiscation is, the body's own catalogue says.
UPDATE penalty_class SET major = code IN ('grade_lowered', 'licence_revoked', 'production_halted', 'closure', 'detention');

INSERT INTO list (code, name, about, citation, target_label, method_label, frequency_label, extent_label, position) VALUES
    ('review', '重大执法决定法制审核目录', '列入目录的执法决定，未经法制审核或者审核未通过，不得作出。', '《新绛县行政执法责任制制度》第二十条',
        '执法决定类型', NULL, NULL, '列入标准', 1),
    ('random_inspection', '随机抽查事项清单', '对清单所列事项，随机抽取检查对象、随机选派执法人员，检查结果公开。',
        '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》第（四）项',
        '抽查对象', '抽查方式', '抽查频次', '抽查比例', 2),
    ('inspection_cap', '年度检查频次上限', '同一执法机关一年内对同一企业实施检查的最高次数；未公布的检查事项不得实施。',
        '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）', '检查对象', NULL, NULL, NULL, 3),
    ('proof', '保留证明事项清单', '办事时可以要求提供的证明。清单之外，不得索要证明。', '《新绛县行政执法责任制制度》第十六条',
        '用于办理的事项', '开具单位', NULL, NULL, 4),
    ('commitment', '告知承诺制目录', '申请人书面承诺已经符合条件的，不再索要有关证明。', '《新绛县行政执法责任制制度》第十六条',
        '适用对象', '核查方式', NULL, '不适用的情形', 5),
    ('teaching', '普法责任清单', '各执法机关应当向社会宣传的法律、法规、规章。', '《新绛县行政执法责任制制度》第二十六条', '宣传对象', '宣传方式',
        '时间安排', NULL, 6)
    ON DUPLICATE KEY UPDATE name = VALUES(name), about = VALUES(about), citation = VALUES(citation),
        target_label = VALUES(target_label), method_label = VALUES(method_label), frequency_label = VALUES(frequency_label),
        extent_label = VALUES(extent_label), position = VALUES(position);

INSERT INTO document_category (code, name, citation, position) VALUES
    ('plan', '责任制实施方案', '《新绛县行政执法责任制制度》第五条', 1),
    ('guide', '服务指南', '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》第（四）项', 2),
    ('case', '指导案例', '《新绛县行政执法责任制制度》第二十六条', 3),
    ('notice', '违法行为通报', '《新绛县行政执法责任制制度》第二十六条', 4),
    ('rules', '执法制度', '《新绛县行政执法责任制制度》第十六条', 5),
    ('other', '其他信息', '《新绛县行政执法责任制制度》第五条', 6)
    ON DUPLICATE KEY UPDATE name = VALUES(name), citation = VALUES(citation), position = VALUES(position);

-- The tables of the yearly report as they are used nationally.
INSERT INTO figure_column (code, part, part_name, name, unit, total, position) VALUES
    ('penalty_warning', 'penalty', '行政处罚', '警告', 'count', 0, 101), ('penalty_criticism', 'penalty', '行政处罚', '通报批评', 'count', 0, 102),
    ('penalty_fine', 'penalty', '行政处罚', '罚款', 'count', 0, 103),
    ('penalty_confiscation', 'penalty', '行政处罚', '没收违法所得、没收非法财物', 'count', 0, 104),
    ('penalty_licence_suspended', 'penalty', '行政处罚', '暂扣许可证件', 'count', 0, 105),
    ('penalty_grade_lowered', 'penalty', '行政处罚', '降低资质等级', 'count', 0, 106),
    ('penalty_business_restricted', 'penalty', '行政处罚', '限制开展生产经营活动', 'count', 0, 107),
    ('penalty_production_halted', 'penalty', '行政处罚', '责令停产停业', 'count', 0, 108),
    ('penalty_closure', 'penalty', '行政处罚', '责令关闭、限制从业', 'count', 0, 109),
    ('penalty_licence_revoked', 'penalty', '行政处罚', '吊销许可证件', 'count', 0, 110),
    ('penalty_detention', 'penalty', '行政处罚', '行政拘留', 'count', 0, 111), ('penalty_other', 'penalty', '行政处罚', '其他', 'count', 0, 112),
    ('penalty_total', 'penalty', '行政处罚', '合计（宗）', 'count', 1, 113), ('penalty_amount', 'penalty', '行政处罚', '罚没金额（元）', 'fen', 0, 114),
    ('permit_applied', 'permit', '行政许可', '申请', 'count', 0, 201), ('permit_accepted', 'permit', '行政许可', '受理', 'count', 0, 202),
    ('permit_granted', 'permit', '行政许可', '许可', 'count', 0, 203), ('permit_refused', 'permit', '行政许可', '不予许可', 'count', 0, 204),
    ('permit_revoked', 'permit', '行政许可', '撤销许可', 'count', 0, 205),
    ('coercion_seal', 'coercion', '行政强制', '查封场所、设施或者财物', 'count', 0, 301),
    ('coercion_seize', 'coercion', '行政强制', '扣押财物', 'count', 0, 302), ('coercion_freeze', 'coercion', '行政强制', '冻结存款、汇款', 'count', 0, 303),
    ('coercion_other', 'coercion', '行政强制', '其他强制措施', 'count', 0, 304), ('coercion_execution', 'coercion', '行政强制', '行政机关强制执行', 'count', 0, 305),
    ('coercion_court', 'coercion', '行政强制', '申请法院强制执行', 'count', 0, 306), ('coercion_total', 'coercion', '行政强制', '合计（宗）', 'count', 1, 307),
    ('levy_count', 'other', '其他行政执法', '行政征收（宗）', 'count', 0, 401), ('levy_amount', 'other', '其他行政执法', '征收金额（元）', 'fen', 0, 402),
    ('inspection_count', 'other', '其他行政执法', '行政检查（次）', 'count', 0, 403), ('ruling_count', 'other', '其他行政执法', '行政裁决（宗）', 'count', 0, 404),
    ('payment_count', 'other', '其他行政执法', '行政给付（宗）', 'count', 0, 405), ('payment_amount', 'other', '其他行政执法', '给付金额（元）', 'fen', 0, 406),
    ('confirmation_count', 'other', '其他行政执法', '行政确认（宗）', 'count', 0, 407), ('reward_count', 'other', '其他行政执法', '行政奖励（宗）', 'count', 0, 408),
    ('other_count', 'other', '其他行政执法', '其他（宗）', 'count', 0, 409),
    ('officers', 'staff', '执法人员', '持证执法人员（人）', 'person', 0, 501), ('training', 'staff', '执法人员', '参加培训（人次）', 'person', 0, 502),
    ('complaints', 'staff', '执法人员', '收到投诉举报（件）', 'count', 0, 503)
    ON DUPLICATE KEY UPDATE part = VALUES(part), part_name = VALUES(part_name), name = VALUES(name), unit = VALUES(unit),
        total = VALUES(total), position = VALUES(position);

-- What can be counted from the records; of permits only what was granted is a result.
UPDATE figure_column SET counted = part = 'penalty' OR code IN ('permit_granted', 'coercion_total', 'levy_count', 'levy_amount',
    'inspection_count', 'ruling_count', 'payment_count', 'payment_amount', 'confirmation_count', 'reward_count', 'other_count',
    'officers');
