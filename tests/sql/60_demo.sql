-- The demo county: complete, plausible, and plainly invented. Its officers are looked at on a fixed day in 2026.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name) VALUES ('t-demo', '钟');
INSERT INTO account_role (account_id, role) SELECT id, 'system_admin' FROM account WHERE login = 't-demo';
CALL shift_clock('t-demo', 't-demo-clock-0001', TIMESTAMPDIFF(SECOND, NOW(), '2026-10-15 10:00:00'));

CALL tap_is((SELECT CONCAT_WS(' ', county, demo, regime, regime_name, today) FROM public_deployment),
    '示例县 1 xinjiang 新绛县规定 2026-10-15', 'the county is marked as a demo');
CALL tap_is((SELECT GROUP_CONCAT(legal_kind, n ORDER BY legal_kind) FROM (SELECT legal_kind, COUNT(*) AS n
            FROM public_body GROUP BY 1) AS k),
            'authorised1,entrusted2,organ9,town6', 'bodies of every legal kind');
CALL tap_is((SELECT COUNT(DISTINCT management) FROM public_body), 3, 'of every kind of management');
CALL tap_is((SELECT COUNT(*) FROM public_body WHERE legal_kind = 'entrusted' AND (principal_name IS NULL
    OR superior_name IS NULL)), 0, 'an entrusted one names its principal');
CALL tap_is((SELECT COUNT(*) FROM public_body WHERE complaint_phone = '' OR complaint_email = ''
            OR complaint_address = '' OR confirmed_by IS NULL), 0,
            'each has its ways to complain, and who confirmed it');
CALL tap_is((SELECT COUNT(*) FROM public_body WHERE phone NOT LIKE '0000-%' OR complaint_phone NOT LIKE '0000-%'
            OR complaint_email NOT LIKE '%.example.com'), 0,
            'no telephone or address could be a real one');
CALL tap_is((SELECT COUNT(*) FROM public_officer), 60, 'sixty officers');
CALL tap_is((SELECT GROUP_CONCAT(status, n ORDER BY status) FROM (SELECT status, COUNT(*) AS n FROM public_officer
            GROUP BY 1) AS s),
            'cancelled2,expired5,not_yet2,suspended3,valid48', 'certificates of every status');
CALL tap_is((SELECT CONCAT_WS(' ', status, status_name, status_on) FROM public_officer
    WHERE certificate_number = '14990001005'), 'suspended 已暂扣 2026-09-01', 'a suspended one');
CALL tap_is((SELECT CONCAT_WS(' ', status, status_name, status_on) FROM public_officer
    WHERE certificate_number = '14990002005'), 'cancelled 已注销 2026-05-15', 'a cancelled one');
CALL tap_is((SELECT CONCAT_WS(' ', status, status_name, status_on) FROM public_officer
    WHERE certificate_number = '14990004002'), 'expired 已过期 2026-04-01',
    'an expired one, since the day after its last');
CALL tap_is((SELECT CONCAT_WS(' ', status, status_name, status_on) FROM public_officer
    WHERE certificate_number = '14990001009'), 'not_yet 未到有效期 2027-06-01', 'one not yet valid');
CALL tap_is((SELECT CONCAT_WS(' ', status, valid_from, valid_until) FROM public_officer
    WHERE certificate_number = '14990001001'), 'valid 2023-06-01 2028-05-31',
    'a renewed one counts by its present period');
CALL tap_is((SELECT status FROM public_officer WHERE certificate_number = '14990007002'), 'valid',
    'a suspension that is over');
CALL tap_is((SELECT SUM(officer_count) FROM public_body), 48, 'bodies count officers with a valid certificate');
CALL tap_is((SELECT COUNT(*) FROM public_body b WHERE officer_count <> (SELECT COUNT(*) FROM public_officer o
               WHERE o.body_id = b.id AND o.status = 'valid')
               OR reviewer_count <> (SELECT COUNT(*) FROM public_officer o WHERE o.body_id = b.id
                   AND o.status = 'valid' AND o.reviewer = 1)), 0, 'the same as the list of officers says');
CALL tap_is((SELECT GROUP_CONCAT(id ORDER BY id) FROM public_body WHERE reviewer_count < officer_count * 0.05),
    '3,4,11,12,15,17,18', 'bodies below 5 % of reviewers (新绛责任制 18)');
CALL tap_ok((SELECT COUNT(*) >= 18 FROM public_unit) AND (SELECT COUNT(DISTINCT body_id) = 18 FROM public_post_power),
    'every body has units, posts and powers');
CALL tap_is((SELECT COUNT(*) FROM public_post_power WHERE citation LIKE '《示例县%' AND basis_id IS NULL), 0,
    'a power by the county''s own texts is a link');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT_WS(' ', title, articles, versions, status_name) ORDER BY id SEPARATOR '; ')
            FROM public_basis WHERE title LIKE '示例县%'),
            '示例县行政执法公示办法 13 2 现行有效; 示例县行政检查规程（试行） 10 1 现行有效', 'two texts of its own, one in two versions');
CALL tap_is((SELECT CONCAT(heading, '|', label) FROM public_article a JOIN public_basis b
            ON b.version_id = a.version_id WHERE b.title = '示例县行政执法公示办法' AND number = 6 AND sub = 1),
            '第二章 公示的内容 · 第二节 事后公示|第六条之一', 'with chapters, sections and an inserted article');

-- GB 32100-2015: the check character of the code, and that of the subject code within (GB 11714).
DELIMITER //
CREATE OR REPLACE FUNCTION tap_credit_code(p_code CHAR(18) CHARACTER SET ascii) RETURNS BOOLEAN
BEGIN
    DECLARE v_alphabet CHAR(31) CHARACTER SET ascii DEFAULT '0123456789ABCDEFGHJKLMNPQRTUWXY';
    DECLARE v_subject CHAR(36) CHARACTER SET ascii DEFAULT '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    DECLARE v_sum, v_inner, v_place INT DEFAULT 0;
    DECLARE v_weight INT DEFAULT 1;
    WHILE v_place < 17 DO
        SET v_place = v_place + 1, v_sum = v_sum + (LOCATE(SUBSTRING(p_code, v_place, 1), v_alphabet) - 1) * v_weight;
        SET v_weight = v_weight * 3 MOD 31;
        IF v_place BETWEEN 9 AND 16 THEN
            SET v_inner = v_inner + (LOCATE(SUBSTRING(p_code, v_place, 1), v_subject) - 1)
                * ELT(v_place - 8, 3, 7, 9, 10, 5, 8, 4, 2);
        END IF;
    END WHILE;
    SET v_inner = 11 - v_inner MOD 11;
    RETURN SUBSTRING(p_code, 18, 1) = SUBSTRING(v_alphabet, (31 - v_sum MOD 31) MOD 31 + 1, 1)
       AND SUBSTRING(p_code, 17, 1) = CASE v_inner WHEN 10 THEN 'X' WHEN 11 THEN '0' ELSE v_inner END;
END //
DELIMITER ;
CALL tap_ok(tap_credit_code('91330100799655058B') AND tap_credit_code('91110000802100433B'),
    'real codes pass the check');
CALL tap_ok(NOT tap_credit_code('91330100799655058A') AND NOT tap_credit_code('91330100799655085B'),
    'altered ones do not');
CALL tap_is((SELECT COUNT(*) FROM public_body WHERE NOT tap_credit_code(credit_code) OR SUBSTRING(credit_code, 3,
    6) <> '149900'), 0, 'every body''s code passes, in an area that does not exist');

-- Another day, other statuses: nothing is stored.
CALL shift_clock('t-demo', 't-demo-clock-0002', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-31 23:00:00'));
CALL tap_is((SELECT status FROM public_officer WHERE certificate_number = '14990004002'), 'valid',
    'valid on its last day');
CALL shift_clock('t-demo', 't-demo-clock-0003', TIMESTAMPDIFF(SECOND, NOW(), '2026-04-01 00:01:00'));
CALL tap_is((SELECT status FROM public_officer WHERE certificate_number = '14990004002'), 'expired',
    'expired the day after');
CALL shift_clock('t-demo', 't-demo-clock-0004', TIMESTAMPDIFF(SECOND, NOW(), '2022-10-15 10:00:00'));
CALL tap_is((SELECT CONCAT_WS(' ', status, valid_until) FROM public_officer WHERE certificate_number = '14990001001'),
    'valid 2023-05-31', 'in 2022 the former period counts');
CALL shift_clock('t-demo', 't-demo-clock-0099', 0);

-- What the schema itself refuses.
CALL tap_refused('UPDATE body SET principal_id = NULL WHERE legal_kind = ''entrusted''', '4025',
    'an entrusted organisation without a principal');
CALL tap_refused('UPDATE body SET principal_id = 2 WHERE id = 1', '4025', 'a principal of one that is not entrusted');
CALL tap_refused('UPDATE officer SET unit_id = (SELECT MIN(id) FROM unit WHERE body_id = 2) WHERE id = 1', '1452',
    'an officer in another body''s unit');
CALL tap_refused('INSERT INTO certificate_period VALUES (1, ''2030-01-01'', ''2029-01-01'', ''x'', ''2029-01-01'')',
    '4025', 'a certificate that ends before it begins');
CALL tap_refused('UPDATE officer SET certificate_number = ''14990001002'' WHERE id = 1', '1062',
    'one certificate number twice');
DROP FUNCTION tap_credit_code;
CALL tap_done(32);
