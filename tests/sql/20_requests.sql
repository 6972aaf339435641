-- Request ids, accounts, the audit trail and the clock.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name) VALUES ('t-system', '甲'), ('t-security', '乙'), ('t-gone', '丙'), ('t-both', '丁');
UPDATE account SET active = 0 WHERE login = 't-gone';
INSERT INTO account_role (account_id, role) SELECT id, 'system_admin' FROM account WHERE login IN ('t-system', 't-gone',
    't-both');
INSERT INTO account_role (account_id, role) SELECT id, 'security_admin' FROM account WHERE login = 't-security';

-- 三员 never on one account.
CALL tap_refused('INSERT INTO account_role (account_id, role) SELECT id, ''audit_admin'' FROM account WHERE login = ''t-both''', '1062',
                 'system and audit administrator on one account: refused by the table');
CALL tap_refused('INSERT INTO account_role (account_id, role) SELECT id, ''security_admin'' FROM account WHERE login = ''t-both''', '1062',
                 'nor system and security');
CALL tap_refused('UPDATE account_role SET role = ''audit_admin'' WHERE account_id = (SELECT id FROM account WHERE login = ''t-both'')', 'no error',
                 'one of them may become another');
CALL tap_refused('INSERT INTO account_role (account_id, role) SELECT id, ''clerk'' FROM account WHERE login = ''t-both''', 'no error',
                 'an ordinary role beside one of them');
CALL tap_refused('INSERT INTO account_role (account_id, role) SELECT id, ''king'' FROM account WHERE login = ''t-both''', '1452', 'an unknown role');

-- The clock.
SET @real = clock_now();
CALL tap_ok(ABS(TIMESTAMPDIFF(SECOND, clock_now(), NOW())) <= 1, 'the clock is the server''s');
CALL tap_refused('CALL shift_clock(''demo-clerk'', ''t-clock-000000000'', 86400)', 'role_missing',
    'a clerk shifts no clock');
PREPARE now FROM 'SELECT today, clock_today() INTO @view, @function FROM public_deployment WHERE today = clock_today()';
EXECUTE now;
CALL shift_clock('t-system', 't-clock-000000001', 86400 * 10);
EXECUTE now;
CALL tap_is(CONCAT_WS(' ', @view, @function), CONCAT_WS(' ', DATE(NOW()) + INTERVAL 10 DAY,
    DATE(NOW()) + INTERVAL 10 DAY), 'a prepared statement asks the clock each time');
CALL tap_is(clock_today(), DATE(NOW()) + INTERVAL 10 DAY, 'shifted by ten days');
CALL tap_is((SELECT today FROM public_deployment), DATE(NOW()) + INTERVAL 10 DAY, 'and so is the site''s today');
CALL tap_is((SELECT today FROM clock), DATE(NOW()) + INTERVAL 10 DAY, 'and the views'' today');
CALL shift_clock('t-system', 't-clock-000000001', 86400 * 99);
CALL tap_is(clock_today(), DATE(NOW()) + INTERVAL 10 DAY, 'the same request again does nothing');
CALL tap_is((SELECT COUNT(*) FROM audit_entry WHERE request_id = 't-clock-000000001'), 1, 'and is audited once');
CALL tap_refused('CALL lock_deployment(''t-security'', ''t-lock-0000000000'')', 'role_missing',
    'who may not shift the clock does not lock it');
CALL lock_deployment('t-system', 't-lock-0000000001');
CALL tap_is(clock_today(), DATE(NOW()), 'a locked deployment ignores the shift');
CALL tap_is((SELECT CONCAT(TIMESTAMPDIFF(DAY, NOW(), now), ' ', today) FROM clock), CONCAT('0 ', DATE(NOW())),
            'and so do the views');
CALL tap_refused('CALL shift_clock(''t-system'', ''t-clock-000000002'', 5)', 'clock_locked', 'and refuses another');
CALL tap_is((SELECT CONCAT(login, ' ', refused) FROM audit_entry WHERE request_id = 't-clock-000000002'),
            't-system clock_locked',
            'the refusal is audited after the rollback');
CALL tap_is((SELECT COUNT(*) FROM request WHERE id = 't-clock-000000002'), 0,
    'the refused request itself is rolled back');
UPDATE deployment SET locked = 0;
CALL shift_clock('t-system', 't-clock-000000003', 0);
CALL tap_is(clock_today(), DATE(NOW()), 'back to the server''s time');

-- Request ids.
CALL tap_refused('CALL shift_clock(''t-security'', ''t-clock-000000003'', 0)', 'request_reused',
    'another account''s request id');
CALL tap_refused('CALL confirm_basis_version(''t-system'', ''t-clock-000000003'', 1, ''2026-01-01'')', 'request_reused',
    'another procedure''s request id');
CALL tap_refused('CALL shift_clock(''t-system'', ''short'', 0)', 'request_malformed', 'a malformed request id');
CALL tap_refused('CALL shift_clock(''t-system'', NULL, 0)', 'request_malformed', 'none at all');
CALL tap_refused('CALL shift_clock(''nobody'', ''t-clock-000000004'', 0)', 'account_unknown', 'an unknown account');
CALL tap_refused('CALL shift_clock(''t-gone'', ''t-clock-000000005'', 0)', 'account_unknown',
    'an account no longer active');
CALL tap_is((SELECT CONCAT(login, ' ', refused) FROM audit_entry WHERE request_id = 't-clock-000000004'),
            'nobody account_unknown',
            'an unknown login''s attempt is kept');
CALL tap_is((SELECT COUNT(*) FROM audit_entry WHERE database_user NOT LIKE 'root@%'
            AND database_user NOT LIKE '%@localhost'), 0,
            'every entry names the connection that called');

-- Setting the copy up for its county.
CALL tap_refused('CALL set_deployment(''t-security'', ''t-deploy-00000001'', ''{"county":"甲县"}'')', 'role_missing',
    'the security administrator does not set the county');
CALL tap_refused('CALL set_deployment(''t-system'', ''t-deploy-00000002'', ''{"demo":0}'')', 'deployment_malformed',
    'the mark of a demo is not set away');
CALL tap_refused('CALL set_deployment(''t-system'', ''t-deploy-00000003'', ''{"regime":"nowhere"}'')',
    'deployment_malformed', 'an unknown regime');
CALL set_deployment('t-system', 't-deploy-00000004', '{"county":"甲县","regime":"puxian"}');
CALL tap_is((SELECT CONCAT_WS(' ', county, regime, postcode) FROM public_deployment), '甲县 puxian 000000',
    'what is given changes, the rest stays');
CALL set_deployment('t-system', 't-deploy-00000005', '{"county":"示例县","regime":"xinjiang"}');

-- Append-only: not even a procedure of the owner alters the trail.
DELIMITER //
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE tap_alter() UPDATE audit_entry SET detail = 'x'
    WHERE id = 1 //
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE tap_erase() DELETE FROM audit_entry //
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE tap_replace() REPLACE INTO audit_entry (id, at, login,
    database_user, action, subject_kind)
    VALUES (1, NOW(), 'x', 'x', 'x', 'x') //
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE tap_empty() TRUNCATE TABLE audit_entry //
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE tap_event() UPDATE case_event SET reason = 'x' //
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE tap_text() UPDATE article SET text = 'x' //
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE tap_hash() UPDATE basis_version SET hash = REPEAT('0',
    64) //
DELIMITER ;
CALL tap_refused('CALL tap_alter()', '1142', 'no UPDATE of the audit trail');
CALL tap_refused('CALL tap_erase()', '1142', 'no DELETE');
CALL tap_refused('CALL tap_replace()', '1142', 'no REPLACE');
CALL tap_refused('CALL tap_empty()', '1142', 'no TRUNCATE');
CALL tap_refused('CALL tap_event()', '1142', 'case events are append-only too');
CALL tap_refused('CALL tap_text()', '1142', 'the text of an article is never changed');
CALL tap_refused('CALL tap_hash()', '1143', 'nor what identifies a version');
DROP PROCEDURE tap_alter; DROP PROCEDURE tap_erase; DROP PROCEDURE tap_replace; DROP PROCEDURE tap_empty; DROP PROCEDURE tap_event;
DROP PROCEDURE tap_text; DROP PROCEDURE tap_hash;

-- Every refusal is named once, and every name used by a procedure is one of them.
CALL tap_is((SELECT COUNT(*) FROM refusal WHERE number NOT BETWEEN 32001 AND 32999), 0, 'numbers of refusals');
CALL tap_is((SELECT CONCAT(COUNT(DISTINCT used.name) > 25, ' ', SUM(f.name IS NULL))
                 FROM (SELECT REGEXP_REPLACE(part.value, '^''([a-z_]+)''.*', '\\1') AS name
                 FROM information_schema.routines r
                     JOIN JSON_TABLE(CONCAT('["', REPLACE(REPLACE(REPLACE(REPLACE(REGEXP_REPLACE(r.routine_definition,
                         '[\\x00-\\x1f]', ' '), '\\', ''), '"', ''),
                         'CALL refuse(', '","'), CHAR(9), ' '), '"]'), '$[*]' COLUMNS (place FOR ORDINALITY,
                             value TEXT PATH '$')) AS part
                 WHERE r.routine_schema = DATABASE() AND part.place > 1 AND part.value LIKE '''%') AS used
             LEFT JOIN refusal f ON f.name = used.name), '1 0', 'every refusal a procedure names exists');
CALL tap_done(41);
