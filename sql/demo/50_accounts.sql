-- People of the invented county, one for each kind of work; sign-in comes later.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name, body_id) VALUES
    ('demo-clerk', '示例录入员', 1), ('demo-handler', '示例承办人', 1), ('demo-reviewer', '示例审核人', 1), ('demo-head', '示例负责人', 1),
    ('demo-statistician', '示例统计员', 1), ('demo-clerk-transport', '示例录入员（交通）', 5), ('demo-town', '示例镇政府', 13),
    ('demo-supervisor', '示例监督员', 8), ('demo-government', '示例县政府', NULL), ('demo-system', '示例系统管理员', NULL),
    ('demo-security', '示例安全管理员', NULL), ('demo-audit', '示例审计管理员', NULL);

INSERT INTO account_role (account_id, role)
    SELECT id, CASE login WHEN 'demo-system' THEN 'system_admin' WHEN 'demo-security' THEN 'security_admin'
                          WHEN 'demo-audit' THEN 'audit_admin'
                          WHEN 'demo-clerk-transport' THEN 'clerk' ELSE SUBSTRING(login, 6) END
        FROM account WHERE login LIKE 'demo-%';
