-- Codes with their labels, roles, and the account the command line acts under. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO legal_kind (code, name, position) VALUES
    ('organ', '法定行政机关', 1), ('authorised', '法律法规授权组织', 2), ('entrusted', '受委托组织', 3), ('town', '镇政府', 4)
    ON DUPLICATE KEY UPDATE name = VALUES(name), position = VALUES(position);

INSERT INTO management (code, name, position) VALUES ('local', '本级管理', 1), ('vertical', '垂直管理', 2), ('dual', '双重管理', 3)
    ON DUPLICATE KEY UPDATE name = VALUES(name), position = VALUES(position);

INSERT INTO basis_level (code, name, position) VALUES
    ('law', '法律', 1), ('admin_regulation', '行政法规', 2), ('local_regulation', '地方性法规', 3), ('department_rule', '部门规章', 4),
    ('local_rule', '地方政府规章', 5), ('normative', '规范性文件', 6), ('other', '其他', 7)
    ON DUPLICATE KEY UPDATE name = VALUES(name), position = VALUES(position);

-- The ten kinds of 蒲县统计制度 2.
INSERT INTO power_kind (code, name, position) VALUES
    ('penalty', '行政处罚', 1), ('permit', '行政许可', 2), ('coercion', '行政强制', 3), ('levy', '行政征收', 4), ('inspection', '行政检查',
        5),
    ('ruling', '行政裁决', 6), ('payment', '行政给付', 7), ('confirmation', '行政确认', 8), ('reward', '行政奖励', 9),
        ('other', '其他行政执法', 10)
    ON DUPLICATE KEY UPDATE name = VALUES(name), position = VALUES(position);

INSERT INTO role (code, name, county_wide, position) VALUES
    ('clerk', '录入员', 0, 1), ('handler', '承办人', 0, 2), ('reviewer', '法制审核人员', 0, 3), ('head', '机关负责人', 0, 4),
    ('statistician', '统计员', 0, 5), ('supervisor', '行政执法监督机构', 1, 6), ('government', '县人民政府', 1, 7),
    ('town', '乡镇人民政府', 0, 8), ('superior', '上级行政执法机关', 0, 9), ('librarian', '执法依据管理员', 1, 10),
    ('system_admin', '系统管理员', 1, 11), ('security_admin', '安全管理员', 1, 12), ('audit_admin', '审计管理员', 1, 13)
    ON DUPLICATE KEY UPDATE name = VALUES(name), county_wide = VALUES(county_wide), position = VALUES(position);

-- gongshi-import acts as `import`: it keeps the library and loads the calendar, no more.
INSERT IGNORE INTO account (login, name) VALUES ('import', '数据导入');
INSERT IGNORE INTO account_role (account_id, role)
    SELECT a.id, r.code FROM account a JOIN role r ON r.code IN ('librarian', 'system_admin') WHERE a.login = 'import';
