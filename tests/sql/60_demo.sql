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

-- What the county publishes. Looked at on the day its data are made for.
CALL shift_clock('t-demo', 't-demo-clock-0005', TIMESTAMPDIFF(SECOND, NOW(), '2026-11-20 10:00:00'));
CALL tap_ok((SELECT COUNT(*) BETWEEN 120 AND 200 FROM public_result), 'some hundred and forty results are shown');
CALL tap_is((SELECT COUNT(DISTINCT kind) FROM public_result), 10, 'of every kind of power');
CALL tap_is((SELECT GROUP_CONCAT(code) FROM public_penalty_class WHERE code NOT IN (SELECT penalty_class FROM public_result
    WHERE penalty_class IS NOT NULL)), NULL, 'of every class of penalty');
CALL tap_is((SELECT GROUP_CONCAT(DISTINCT band ORDER BY band) FROM public_result), '0,1,2,3,4,5', 'with amounts in every band');
CALL tap_is((SELECT GROUP_CONCAT(DISTINCT party_kind ORDER BY party_kind) FROM public_result), 'business,natural,organisation', 'of parties of every kind');
CALL tap_is((SELECT COUNT(*) FROM result WHERE party_code IS NOT NULL AND (NOT tap_credit_code(party_code)
    OR SUBSTRING(party_code, 3, 6) <> '149900' OR LEFT(party_code, 2) <> IF(party_kind = 'business', '92', '91'))), 0,
    'every party''s code passes, in an area that does not exist');
CALL tap_is((SELECT COUNT(*) FROM result WHERE party NOT LIKE '示例%' AND party_kind <> 'natural'), 0, 'every company is plainly invented');
CALL tap_is((SELECT COUNT(*) FROM public_result WHERE major = 1 AND procedure_kind = 'simple'), 0, 'nothing major by the simple procedure');
CALL tap_ok((SELECT SUM(major) > 15 AND SUM(procedure_kind = 'simple') > 3 AND SUM(tier IS NOT NULL) > 15 FROM public_result),
    'major ones, simple ones, ones by a benchmark');
CALL tap_is((SELECT COUNT(*) FROM public_result WHERE outside_reason IS NOT NULL), 1, 'one outside its tier');
CALL tap_is((SELECT COUNT(*) FROM public_result WHERE tier IS NOT NULL AND outside_reason IS NULL
    AND NOT in_tier(benchmark_version_id, tier, fine, base_amount)), 0, 'all others lie in theirs');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(c.basis_version_number, IF(c.chosen_reason IS NULL, '', ' chosen')) ORDER BY r.number)
    FROM public_record_basis c JOIN public_result r ON r.version_id = c.version_id WHERE r.body_id = 8 AND c.article_number = 6 AND r.kind = 'other'),
    '1,2 chosen', 'the law of the day of the act, and a later one by choice');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(number, IF(open, '', ' closed')) ORDER BY record_id, number) FROM public_record_version
    WHERE record_id IN (SELECT record_id FROM public_record_version WHERE number = 2) AND record_id IN (SELECT id FROM public_result)),
    '1 closed,2,1,2', 'two corrected, the former version of one closed');
CALL tap_is((SELECT COUNT(*) FROM public_withdrawal), 2, 'two withdrawn, each with its reason');
CALL tap_ok((SELECT COUNT(*) >= 3 FROM public_record_gone WHERE gone = 'ended'), 'some have ended by themselves');
CALL tap_is((SELECT GROUP_CONCAT(held_ground) FROM record WHERE held_ground IS NOT NULL), 'business_secret', 'one is held back on a ground');
CALL tap_is((SELECT COUNT(*) FROM record WHERE shown_id IS NULL AND held_ground IS NULL), 1, 'one still waits, late');
CALL tap_ok((SELECT SUM(late) >= 5 FROM body_column WHERE col LIKE 'result.%'), 'some were late');
CALL tap_is((SELECT COUNT(DISTINCT unit) FROM public_benchmark), 3, 'benchmarks of amounts, of multiples and of neither');
CALL tap_is((SELECT GROUP_CONCAT(DISTINCT grade ORDER BY grade) FROM public_benchmark_tier), 'heavier,lighter,mitigated,none,ordinary',
    'with tiers of every grade');
CALL tap_ok((SELECT COUNT(*) >= 30 FROM public_duty) AND (SELECT MIN(n) >= 3 FROM (SELECT COUNT(*) AS n FROM public_duty_step
    GROUP BY version_id) AS s), 'thirty duties with their steps');
CALL tap_is((SELECT GROUP_CONCAT(status ORDER BY from_on) FROM public_entrustment), 'expired,valid,valid,future', 'entrustments, one past and one to come');
CALL tap_is((SELECT GROUP_CONCAT(code) FROM public_list WHERE code NOT IN (SELECT list FROM public_list_item)), NULL, 'every list has items');
CALL tap_is((SELECT COUNT(*) FROM public_list_item WHERE list = 'inspection_cap' AND (yearly_cap IS NULL OR year NOT IN (2025, 2026))), 0,
    'the caps of 2025 and 2026 are numbers');
CALL tap_is((SELECT GROUP_CONCAT(code) FROM public_document_category WHERE code NOT IN (SELECT category FROM public_document)), NULL,
    'documents of every category');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(year, ' ', half, ' ', n) ORDER BY year, half) FROM (SELECT year, half, COUNT(*) AS n FROM public_figure
    GROUP BY 1, 2) AS f), '2023 0 16,2024 0 16,2025 0 15,2026 1 7', 'figures of every body, but one has not reported 2025');
CALL tap_is((SELECT COUNT(*) FROM body_column WHERE empty_reason IS NOT NULL AND records > 0), 0, 'empty columns are empty');

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
CALL tap_done(59);
