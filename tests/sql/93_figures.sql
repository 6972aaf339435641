-- Yearly figures beside what the system counts, and the page of freshness: late, held back, empty.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A body of its own, so that nothing else is counted.
INSERT INTO body (name, short_name, legal_kind, management, position) VALUES ('试统计局', '试统计', 'organ', 'local', 900);
SET @body = LAST_INSERT_ID();
INSERT INTO account (login, name, body_id) VALUES ('f-clerk', '录', @body), ('f-clerk2', '复', @body), ('f-head', '负', @body), ('f-otherhead', '他', 1),
    ('f-clock', '钟', NULL);
INSERT INTO account_role (account_id, role)
    SELECT id, CASE login WHEN 'f-clerk2' THEN 'clerk' WHEN 'f-clock' THEN 'system_admin' WHEN 'f-otherhead' THEN 'head' ELSE SUBSTRING(login, 3) END
        FROM account WHERE login LIKE 'f-%';
INSERT INTO officer (body_id, name, certificate_number) VALUES (@body, '甲', 'f-1'), (@body, '乙', 'f-2'), (@body, '丙', 'f-3');
UPDATE officer SET cancelled_on = '2025-06-01' WHERE certificate_number = 'f-2';
INSERT INTO certificate_period (officer_id, valid_from, valid_until, issuer, issued_on)
    SELECT id, '2023-01-01', '2027-12-31', '省', '2023-01-01' FROM officer WHERE certificate_number LIKE 'f-%';
INSERT INTO certificate_suspension (officer_id, from_on, until_on, reason) SELECT id, '2025-02-01', '2025-03-01', '查' FROM officer WHERE certificate_number = 'f-3';

SET @try = 0;
DELIMITER //
CREATE OR REPLACE FUNCTION tap_id() RETURNS CHAR(32)
BEGIN
    SET @try = @try + 1;
    RETURN CONCAT('f-try-', LPAD(@try, 14, '0'));
END //
CREATE OR REPLACE PROCEDURE tap_day(IN p_day DATE)
    CALL shift_clock('f-clock', CONCAT('f-clock-', p_day, LPAD(FLOOR(RAND() * 1000000), 6, '0')), TIMESTAMPDIFF(SECOND, NOW(), CONCAT(p_day, ' 10:00:00'))) //
CREATE OR REPLACE PROCEDURE tap_publish(IN p_version BIGINT UNSIGNED)
BEGIN
    CALL check_record('f-clerk2', tap_id(), p_version);
    CALL approve_record('f-head', tap_id(), p_version);
    CALL publish_record('f-head', tap_id(), p_version);
END //
CREATE OR REPLACE PROCEDURE tap_result(IN p_number TEXT, IN p_decided TEXT, IN p_kind TEXT, IN p_classes TEXT, IN p_fine BIGINT, IN p_other BIGINT)
    CALL enter_record('f-clerk', tap_id(), 'result', @body, p_number, NULL, JSON_OBJECT('kind', p_kind, 'title', '某案', 'party_kind', 'organisation', 'party', '示例县乙公司',
        'decision', '决定', 'decided_on', p_decided, 'severity', IF(p_kind = 'penalty', 'general', NULL), 'penalty_classes', p_classes, 'fine', p_fine, 'other_amount', p_other,
        'bases', JSON_EXTRACT('[{"role": "applied", "document": "不在库里的法", "article": 1}]', '$')), @record, @version) //
-- Figures of a year: all zero but for the given ones.
CREATE OR REPLACE FUNCTION tap_figures(p_year INT, p_given TEXT) RETURNS TEXT
    RETURN (SELECT JSON_OBJECT('year', p_year, 'narrative', '本年情况。', 'values', JSON_EXTRACT(CONCAT('[', GROUP_CONCAT(JSON_OBJECT('col', code,
        'value', COALESCE(JSON_VALUE(p_given, CONCAT('$.', code)), 0), 'reason', JSON_VALUE(p_given, CONCAT('$.why_', code))) ORDER BY position), ']'), '$')) FROM figure_column) //
CREATE OR REPLACE FUNCTION tap_try(p_document TEXT) RETURNS TEXT
    RETURN CONCAT('CALL enter_record(''f-clerk'', ', QUOTE(tap_id()), ', ''figure'', @body, '''', NULL, ', QUOTE(p_document), ', @record, @version)') //
CREATE OR REPLACE FUNCTION tap_fresh(p_col TEXT) RETURNS TEXT
    RETURN (SELECT CONCAT_WS(' ', records, late_now, late_ever, COALESCE(oldest_due, '-'), COALESCE(last_on, '-'), COALESCE(empty_since, '-')) FROM public_freshness
        WHERE body_id = @body AND col = CONVERT(p_col USING ascii)) //
DELIMITER ;
SET SESSION group_concat_max_len = 100000;

-- 2025: a fine, a fine with confiscation (once, as the graver), a warning that is withdrawn, one held back, one never made; a levy.
CALL tap_day('2025-03-06');
CALL tap_result('试1', '2025-03-03', 'penalty', 'fine', 100000, NULL);
CALL tap_publish(@version);
CALL tap_result('试2', '2025-03-04', 'penalty', 'fine confiscation', 200000, NULL);
CALL tap_publish(@version);
CALL tap_result('试3', '2025-03-04', 'penalty', 'warning', NULL, NULL);
CALL tap_publish(@version);
CALL withdraw_record('f-head', tap_id(), @record, '复议撤销');
CALL tap_result('试4', '2025-03-04', 'penalty', 'warning', NULL, NULL);
CALL hold_record('f-head', tap_id(), @record, 'no_influence', '不具有社会影响');
CALL tap_result('试5', '2025-03-04', 'penalty', 'warning', NULL, NULL);
CALL withdraw_record('f-clerk', tap_id(), @record, '录错');
CALL tap_result('', '2025-03-05', 'levy', '', NULL, 7000);
CALL tap_result('', '2025-03-05', 'inspection', '', NULL, NULL);
CALL tap_is(tap_fresh('result.penalty'), '3 0 0 - 2025-03-06 -', 'three published, none late; the one held back is not late');
CALL tap_refused(tap_try(tap_figures(2025, '{}')), 'figure_period', 'the year is not over');
CALL tap_day('2026-01-15');
CALL tap_is(tap_fresh('result.penalty'), '3 0 0 - 2025-03-06 -', 'nor is it in January');
CALL tap_is(tap_fresh('result.levy'), '0 1 0 2025-04-02 - -', 'an unpublished levy is, since twenty working days were over');
CALL tap_is(tap_fresh('figure'), '0 1 0 2025-01-31 - -', 'the figures of 2024 are late, those of 2025 not yet');
CALL tap_result('试6', '2026-01-04', 'penalty', 'fine', 900000, NULL);
SET @late = @version;

-- The figures of 2025.
SET @own = '{"penalty_warning": 2, "penalty_fine": 1, "penalty_confiscation": 1, "penalty_total": 4, "penalty_amount": 300000, "levy_count": 1, "levy_amount": 7000, "inspection_count": 1, "officers": 2, "training": 5}';
CALL tap_refused(tap_try(JSON_REMOVE(tap_figures(2025, @own), '$.values[3]')), 'figure_missing', 'nothing is left out (文水统计 8)');
CALL tap_refused(tap_try(JSON_ARRAY_APPEND(tap_figures(2025, @own), '$.values', JSON_OBJECT('col', 'training', 'value', 1))), 'figure_double', 'nothing given twice');
CALL tap_refused(tap_try(tap_figures(2025, JSON_SET(@own, '$.penalty_total', 5))), 'figure_total', 'totals add up');
CALL tap_refused(tap_try(tap_figures(2025, JSON_SET(@own, '$.penalty_warning', 1, '$.penalty_total', 3))), 'figure_reason_missing', 'one concealed');
CALL tap_refused(tap_try(tap_figures(2025, JSON_SET(@own, '$.penalty_amount', 400000))), 'figure_reason_missing', 'an amount inflated');
CALL tap_refused(tap_try(tap_figures(2025, JSON_SET(@own, '$.officers', 3))), 'figure_reason_missing', 'an officer too many');
CALL tap_refused(tap_try(tap_figures(2025, JSON_SET(@own, '$.why_penalty_amount', '13800138000'))), 'private_phone', 'a private number in a reason');
CALL tap_refused(tap_try(JSON_SET(tap_figures(2025, @own), '$.values[0].col', 'weather')), 'field_malformed', 'an unknown column');
CALL tap_refused(tap_try(tap_figures(2025, JSON_SET(@own, '$.officers', 3, '$.why_officers', '含借调一人'))), 'no error', 'a difference with its reason');
CALL tap_is((SELECT GROUP_CONCAT(col, ' ', value, ' ', COALESCE(counted, '-') ORDER BY col) FROM figure_value WHERE version_id = @version AND (value > 0 OR counted > 0)),
    'inspection_count 1 1,levy_amount 7000 7000,levy_count 1 1,officers 3 2,penalty_amount 300000 300000,penalty_confiscation 1 1,penalty_fine 1 1,penalty_total 4 4,penalty_warning 2 2,training 5 -',
    'given and counted; withdrawn and held back count, dropped drafts do not; training is not counted by the system');
CALL tap_is((SELECT CONCAT_WS(' ', d.event, d.due_on) FROM deadline d JOIN record_version v ON v.case_id = d.case_id WHERE v.id = @version), 'publish_report 2026-01-31',
    'to be published by the end of January');
SET @figure = @record;
CALL tap_refused(tap_try(tap_figures(2025, JSON_SET(@own, '$.training', 6))), 'figure_taken', 'a second report for the year');
CALL tap_refused(CONCAT('CALL revise_record(''f-clerk'', ', QUOTE(tap_id()), ', @figure, tap_figures(2024, ''{}''), ''x'', @v2)'), 'record_matter_changed', 'nor does it become another year''s');
CALL tap_publish(@version);
CALL tap_is((SELECT CONCAT_WS(' ', year, half) FROM public_figure WHERE id = @figure), '2025 0', 'published');
CALL tap_day('2026-02-02');
CALL tap_is(tap_fresh('figure'), '1 0 0 - 2026-01-15 -', 'and so not late in February');
CALL tap_is((SELECT CONCAT_WS(' ', late_now, oldest_due) FROM public_freshness WHERE body_id = 1 AND col = 'figure'),
    (SELECT CONCAT_WS(' ', NOT EXISTS (SELECT 1 FROM record WHERE body_id = 1 AND kind = 'figure' AND day = '2025-12-31' AND shown = 1),
        IF(EXISTS (SELECT 1 FROM record WHERE body_id = 1 AND kind = 'figure' AND day = '2025-12-31' AND shown = 1), NULL, '2026-01-31'))), 'another body by its own');
CALL tap_is((SELECT COUNT(*) FROM public_freshness f JOIN body b ON b.id = f.body_id WHERE b.legal_kind = 'entrusted' AND f.col = 'figure' AND late_now > 0), 0,
    'an entrusted organisation owes none');

-- Late by now, then late for ever.
CALL tap_is(tap_fresh('result.penalty'), '3 1 0 2026-01-13 2025-03-06 -', 'a penalty not published in seven working days');
CALL tap_publish(@late);
CALL tap_is(tap_fresh('result.penalty'), '4 0 1 - 2026-02-02 -', 'published at last: it was late');
CALL tap_is((SELECT CONCAT_WS('|', group_name, col_name, citation LIKE '%国办发〔2018〕118号%', rule_text) FROM public_freshness WHERE body_id = @body AND col = 'result.penalty'),
    '执法结果|行政处罚|1|作出行政处罚决定起7个工作日内', 'with the rule and where it stands');
CALL tap_is((SELECT COUNT(*) FROM public_freshness WHERE citation IS NULL), 0, 'every column has its rule');
CALL tap_is((SELECT COUNT(DISTINCT col) FROM public_freshness), 26, 'ten kinds of results, six lists, six kinds of documents, four more');

-- An empty column says why.
CALL tap_refused(CONCAT('CALL state_empty_column(''f-clerk'', ', QUOTE(tap_id()), ', @body, ''result.coercion'', ''没有'')'), 'role_missing', 'the head states it');
CALL tap_refused(CONCAT('CALL state_empty_column(''f-otherhead'', ', QUOTE(tap_id()), ', @body, ''result.coercion'', ''没有'')'), 'other_body', 'of his own body');
CALL tap_refused(CONCAT('CALL state_empty_column(''f-head'', ', QUOTE(tap_id()), ', @body, ''result.dance'', ''没有'')'), 'column_unknown', 'a column there is');
CALL tap_refused(CONCAT('CALL state_empty_column(''f-head'', ', QUOTE(tap_id()), ', @body, ''result.coercion'', '' '')'), 'reason_missing', 'with a reason');
CALL tap_refused(CONCAT('CALL state_empty_column(''f-head'', ', QUOTE(tap_id()), ', @body, ''result.coercion'', ''问13800138000'')'), 'private_phone', 'and no private number');
CALL state_empty_column('f-head', 'f-empty-0000000001', @body, 'result.coercion', '本年度没有作出行政强制决定');
CALL state_empty_column('f-head', 'f-empty-0000000001', @body, 'result.coercion', '本年度没有作出行政强制决定');
CALL tap_is(tap_fresh('result.coercion'), '0 0 0 - - 2026-02-02', 'empty since');
CALL tap_is((SELECT empty_reason FROM public_freshness WHERE body_id = @body AND col = 'result.coercion'), '本年度没有作出行政强制决定', 'and why');
CALL tap_result('', '2026-01-30', 'coercion', '', NULL, NULL);
CALL tap_publish(@version);
CALL tap_is(tap_fresh('result.coercion'), '1 0 0 - 2026-02-02 -', 'until something is published');

DROP FUNCTION tap_fresh; DROP FUNCTION tap_try; DROP FUNCTION tap_figures; DROP PROCEDURE tap_result; DROP PROCEDURE tap_publish; DROP FUNCTION tap_id;
CALL tap_day('2026-02-03');
DROP PROCEDURE tap_day;
CALL shift_clock('f-clock', 'f-clock-000000000099', 0);
CALL tap_done(35);
