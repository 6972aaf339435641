-- What the search index is made from: of each record the version that is shown, in all kinds; invisible ones with their
-- words, because the index forgets with them in hand; and a row of pending_change for whatever changes.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO body (name, short_name, legal_kind, management, position) VALUES ('试检索局', '试检索', 'organ', 'local', 910);
SET @body = LAST_INSERT_ID();
INSERT INTO account (login, name, body_id) VALUES ('s-clerk', '录', @body), ('s-clerk2', '复', @body), ('s-head', '负', @body), ('s-clock', '钟', NULL);
INSERT INTO account_role (account_id, role)
    SELECT id, CASE login WHEN 's-clerk2' THEN 'clerk' WHEN 's-clock' THEN 'system_admin' ELSE SUBSTRING(login, 3) END FROM account WHERE login LIKE 's-%';
SET @try = 0;
DELIMITER //
CREATE OR REPLACE FUNCTION tap_id() RETURNS CHAR(32)
BEGIN
    SET @try = @try + 1;
    RETURN CONCAT('s-try-', LPAD(@try, 14, '0'));
END //
CREATE OR REPLACE PROCEDURE tap_day(IN p_day DATE)
    CALL shift_clock('s-clock', CONCAT('s-clock-', p_day), TIMESTAMPDIFF(SECOND, NOW(), CONCAT(p_day, ' 10:00:00'))) //
CREATE OR REPLACE PROCEDURE tap_publish(IN p_version BIGINT UNSIGNED)
BEGIN
    CALL check_record('s-clerk2', tap_id(), p_version);
    CALL approve_record('s-head', tap_id(), p_version);
    CALL publish_record('s-head', tap_id(), p_version);
END //
CREATE OR REPLACE FUNCTION tap_document(p_facts TEXT) RETURNS TEXT
    RETURN JSON_OBJECT('kind', 'penalty', 'title', '李某某盗水案', 'cause', '盗用供水', 'party_kind', 'natural', 'party', '李某某', 'facts', p_facts, 'decision', '罚款。',
        'decided_on', '2026-03-02', 'severity', 'minor', 'penalty_classes', 'warning fine', 'fine', 50000,
        'bases', JSON_EXTRACT('[{"role": "applied", "document": "不在库里的法", "article": 1}]', '$')) //
-- The versions of the record as the index sees them: "1" is visible, "0" is not.
CREATE OR REPLACE FUNCTION tap_seen() RETURNS TEXT
    RETURN (SELECT GROUP_CONCAT(visible ORDER BY id SEPARATOR ' ') FROM search_result WHERE record_id = @record) //
CREATE OR REPLACE FUNCTION tap_pending() RETURNS INT
    RETURN (SELECT COUNT(*) FROM pending_change WHERE kind = 'record' AND subject_id = @record) //
DELIMITER ;

-- The demo county has all kinds; each record shown is put in once.
CALL tap_is((SELECT COUNT(*) FROM search_result WHERE visible = 1), (SELECT COUNT(*) FROM shown_record WHERE kind = 'result'), 'results');
CALL tap_is((SELECT COUNT(*) FROM search_benchmark WHERE visible = 1), (SELECT COUNT(*) FROM shown_record WHERE kind = 'benchmark'), 'benchmarks');
CALL tap_is((SELECT COUNT(*) FROM search_duty WHERE visible = 1), (SELECT COUNT(*) FROM shown_record WHERE kind = 'duty'), 'duties');
CALL tap_is((SELECT COUNT(*) FROM search_entrustment WHERE visible = 1), (SELECT COUNT(*) FROM shown_record WHERE kind = 'entrustment'), 'entrustments');
CALL tap_is((SELECT COUNT(*) FROM search_list_item WHERE visible = 1), (SELECT COUNT(*) FROM shown_record WHERE kind = 'list_item'), 'items of lists');
CALL tap_is((SELECT COUNT(*) FROM search_document WHERE visible = 1), (SELECT COUNT(*) FROM shown_record WHERE kind = 'document'), 'documents');
CALL tap_is((SELECT COUNT(*) FROM search_figure WHERE visible = 1), (SELECT COUNT(*) FROM shown_record WHERE kind = 'figure'), 'figures');
CALL tap_is((SELECT COUNT(*) FROM search_officer), (SELECT COUNT(*) FROM officer), 'officers');
CALL tap_is((SELECT COUNT(*) FROM search_day d WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.kind = d.kind AND r.day = d.day AND r.shown = 1)), 0,
    'the days of a walk are those of what may be shown');

CALL tap_day('2026-03-03');
CALL enter_record('s-clerk', tap_id(), 'result', @body, '试检罚〔2026〕1号', NULL, tap_document('接管一根。'), @record, @version);
CALL tap_is(tap_seen(), NULL, 'what was never published is not there');
CALL tap_publish(@version);
CALL tap_is(tap_seen(), '1', 'a published version is visible');
CALL tap_is(tap_pending(), 1, 'and the index is told');
CALL tap_is((SELECT tags FROM search_result WHERE id = @version), CONCAT('body_', @body, ' kind_penalty class_fine band_1'), 'tags: body, kind, class, band');
CALL tap_is((SELECT text FROM search_result WHERE id = @version), '试检罚〔2026〕1号\n李某某盗水案\n盗用供水\n李某某\n接管一根。\n罚款。\n试检索局\n',
    'words: what the public sees, the party masked');
CALL revise_record('s-clerk', tap_id(), @record, tap_document('接管两根。'), '数目有误', @second);
CALL tap_is(tap_seen(), '1', 'a correction that is not published changes nothing');
DELETE FROM subject_change WHERE kind = 'record';
CALL tap_publish(@second);
CALL tap_is(tap_seen(), '0 1', 'a correction takes the place of the former version, whose words remain at hand');
CALL tap_is(tap_pending(), 1, 'and the index is told');
CALL tap_day('2026-06-02');
CALL tap_is(tap_seen(), '0 1', 'visible on its last day');
CALL tap_is((SELECT until_on FROM search_record WHERE id = @second), '2026-06-02', 'which the index knows');
CALL tap_day('2026-06-03');
CALL tap_is(tap_seen(), '0 0', 'and no longer on the day after');
CALL tap_day('2026-05-04');
DELETE FROM subject_change WHERE kind = 'record';
CALL withdraw_record('s-head', tap_id(), @record, '复议撤销');
CALL tap_is(tap_seen(), '0 0', 'withdrawn: invisible, words at hand');
CALL tap_is(tap_pending(), 1, 'and the index is told');

DROP FUNCTION tap_id;
DROP FUNCTION tap_document;
DROP FUNCTION tap_seen;
DROP FUNCTION tap_pending;
DROP PROCEDURE tap_day;
DROP PROCEDURE tap_publish;
CALL shift_clock('s-clock', 's-clock-000000000099', 0);
CALL tap_done(22);
