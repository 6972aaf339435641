-- Publication, the same for every kind: entering, checking, reviewing, approving, publishing, correcting, holding back,
-- withdrawing, ending; who may, and what the public sees at each step.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name, body_id) VALUES ('p-clerk', '录', 1), ('p-clerk2', '复', 1), ('p-reviewer', '审', 1), ('p-head', '负', 1),
    ('p-both', '录审', 1), ('p-other', '他', 2), ('p-otherhead', '他负', 2), ('p-watch', '监', NULL), ('p-library', '库', NULL),
    ('p-clock', '钟', NULL);
INSERT INTO account_role (account_id, role)
    SELECT id, CASE login WHEN 'p-clerk2' THEN 'clerk' WHEN 'p-other' THEN 'clerk' WHEN 'p-otherhead' THEN 'head' WHEN 'p-both' THEN 'clerk'
        WHEN 'p-watch' THEN 'supervisor' WHEN 'p-library' THEN 'librarian' WHEN 'p-clock' THEN 'system_admin' ELSE SUBSTRING(login, 3) END
        FROM account WHERE login LIKE 'p-%'
    UNION ALL SELECT id, 'reviewer' FROM account WHERE login = 'p-both';

-- A Thursday; the week after has no holiday.
CALL shift_clock('p-clock', 'p-clock-000000000001', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-12 10:00:00'));

-- A decision as a clerk enters it, with something changed.
SET @result = '{"kind": "penalty", "title": "超限运输案", "cause": "超限运输", "party_kind": "organisation", "party": "示例县甲运输有限公司",
    "party_code": "91149900MA0AAAAA1A", "facts": "运输超限。", "decision": "罚款五千元。", "penalty_class": "fine", "fine": 500000,
    "decided_on": "2026-03-10", "acted_on": "2026-02-20", "severity": "general", "bases": [{"role": "applied",
    "document": "公路安全保护条例", "article": 64}]}';

-- A statement for tap_refused, with a request id of its own.
SET @try = 0;
DELIMITER //
CREATE OR REPLACE FUNCTION tap_id() RETURNS CHAR(32)
BEGIN
    SET @try = @try + 1;
    RETURN CONCAT('p-try-', LPAD(@try, 14, '0'));
END //
CREATE OR REPLACE FUNCTION tap_enter(p_account TEXT, p_kind TEXT, p_body INT, p_number TEXT, p_day TEXT, p_document TEXT) RETURNS TEXT
    RETURN CONCAT('CALL enter_record(', QUOTE(p_account), ', ', QUOTE(tap_id()), ', ', QUOTE(p_kind), ', ', p_body, ', ', QUOTE(p_number), ', ',
        QUOTE(p_day), ', ', QUOTE(p_document), ', @record, @version)') //
CREATE OR REPLACE FUNCTION tap_call(p_entry TEXT, p_account TEXT, p_more TEXT) RETURNS TEXT
    RETURN CONCAT('CALL ', p_entry, '(', QUOTE(p_account), ', ', QUOTE(tap_id()), ', ', p_more, ')') //
-- All steps from draft to published.
CREATE OR REPLACE PROCEDURE tap_publish(IN p_version BIGINT UNSIGNED)
BEGIN
    CALL check_record('p-clerk2', tap_id(), p_version);
    CALL approve_record('p-head', tap_id(), p_version);
    CALL publish_record('p-head', tap_id(), p_version);
END //
CREATE OR REPLACE FUNCTION tap_state(p_version BIGINT UNSIGNED) RETURNS VARCHAR(32)
    RETURN (SELECT CONVERT(c.state USING utf8mb4) FROM record_version v JOIN case_file c ON c.id = v.case_id WHERE v.id = p_version) //
DELIMITER ;

-- Numbers.
CALL tap_is(number_key('示市监罚〔2026〕 12号'), '示市监罚(2026)12号', 'brackets of all forms, no blanks');
CALL tap_is(number_key('示市监罚［２０２６］１２号'), number_key('示市监罚【2026】12号'), 'full width as half width');
CALL tap_is(number_key('jy(2026)１ａ'), 'JY(2026)1A', 'upper case');
CALL tap_is(number_key('  '), NULL, 'no number, no key');

-- Entering.
CALL tap_refused(tap_enter('p-head', 'result', 1, '示交罚〔2026〕1号', NULL, @result), 'role_missing', 'a head does not enter');
CALL tap_refused(tap_enter('p-watch', 'result', 1, '示交罚〔2026〕1号', NULL, @result), 'role_missing', 'nor the supervisor');
CALL tap_refused(tap_enter('import', 'result', 1, '示交罚〔2026〕1号', NULL, @result), 'role_missing', 'nor the account of the import');
CALL tap_refused(tap_enter('p-other', 'result', 1, '示交罚〔2026〕1号', NULL, @result), 'other_body', 'nor another body''s clerk');
CALL tap_refused(tap_enter('p-clerk', 'result', 9999, '示交罚〔2026〕1号', NULL, @result), 'subject_unknown', 'a body that is none');
CALL tap_refused(tap_enter('p-clerk', 'poem', 1, '1', NULL, @result), 'document_malformed', 'a kind that is none');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, '{"kind":'), 'document_malformed', 'half a document');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, '[]'), 'document_malformed', 'a list');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.colour', 'red')), 'field_unknown', 'an unknown key');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.bases[0].colour', 'red')), 'field_unknown',
    'an unknown key in a list');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.bases', 'law')), 'field_malformed', 'a list that is none');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.bases[0]', 'law')), 'field_unknown',
    'an element that is no object');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_REMOVE(@result, '$.decision')), 'field_missing', 'something missing');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.title', '   ')), 'field_missing', 'or blank');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.title', REPEAT('长', 301))), 'field_too_long', 'too long');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.fine', '5,000')), 'field_malformed', 'no number');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.fine', -5)), 'field_malformed', 'below nothing');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.kind', 'dance')), 'field_malformed', 'no such code');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.decided_on', '2026-02-30')), 'date_malformed', 'no such day');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.decided_on', '2026-03-13')), 'day_in_future', 'tomorrow');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', '2026-03-09', @result), 'record_day_other', 'another day than the document''s');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '', NULL, @result), 'record_number_missing', 'a penalty without a number');
CALL tap_is((SELECT COUNT(*) FROM record WHERE body_id = 1 AND number LIKE '示交罚%'), 0, 'none of these left anything');
CALL enter_record('p-clerk', 'p-enter-0000000001', 'result', 1, '示交罚〔2026〕1号', NULL, @result, @record, @version);
CALL tap_is((SELECT CONCAT_WS('|', r.kind, r.number_key, r.day, r.shown_id IS NULL, v.number, c.state, c.matter) FROM record r
    JOIN record_version v ON v.record_id = r.id JOIN case_file c ON c.id = v.case_id WHERE r.id = @record),
    'result|示交罚(2026)1号|2026-03-10|1|1|draft|penalty', 'entered');
CALL enter_record('p-clerk', 'p-enter-0000000001', 'result', 1, '示交罚〔2026〕1号', NULL, @result, @again, @again_version);
CALL tap_is(CONCAT_WS(' ', @again = @record, @again_version = @version), '1 1', 'the same request again: the same answer');
CALL enter_record('p-clerk', 'p-enter-0000000002', 'result', 1, '示交罚[2026]１号', NULL, JSON_SET(JSON_REMOVE(@result, '$.kind'), '$.kind', 'penalty'),
    @again, @again_version);
CALL tap_is(CONCAT_WS(' ', @again = @record, @again_version = @version), '1 1', 'the same document again, keys in another order: unchanged');
CALL tap_is((SELECT COUNT(*) FROM record_version WHERE record_id = @record), 1, 'and one version');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '示交罚(2026)1号', NULL, JSON_SET(@result, '$.fine', 600000)), 'record_number_taken',
    'another document under the number');
CALL tap_is((SELECT CONCAT_WS(' ', d.event, d.due_on, d.closed_at IS NULL) FROM deadline d JOIN record_version v ON v.case_id = d.case_id
    WHERE v.id = @version), 'publish_result 2026-03-19 1', 'seven working days from the decision');

-- What must never be public stands sealed beside the draft.
CALL tap_refused(tap_call('seal_record', 'p-other', CONCAT(@version, ', ''k1'', x''00ff''')), 'other_body', 'another body''s clerk seals nothing');
CALL tap_refused(tap_call('seal_record', 'p-head', CONCAT(@version, ', ''k1'', x''00ff''')), 'role_missing', 'nor does a head');
CALL tap_refused(tap_call('seal_record', 'p-clerk', CONCAT(@version, ', ''k1'', ''''')), 'field_missing', 'nothing to seal');
CALL seal_record('p-clerk', 'p-seal-00000000001', @version, 'k1', x'00ff27');
CALL tap_is((SELECT CONCAT(key_id, HEX(sealed)) FROM record_sealed WHERE version_id = @version), 'k100FF27', 'sealed, byte for byte');
CALL tap_refused(tap_call('seal_record', 'p-clerk', CONCAT(@version, ', ''k1'', x''00ff''')), 'sealed_already', 'once');
CALL tap_is((SELECT COUNT(*) FROM audit_entry WHERE request_id = 'p-seal-00000000001' AND detail LIKE '%AP8n%'), 0, 'and not in the audit trail');

-- Checking, approving, publishing.
SET @v1 = @version, @r1 = @record;
CALL tap_refused(tap_call('publish_record', 'p-head', @v1), 'step_wrong_state', 'a draft is not published');
CALL tap_refused(tap_call('approve_record', 'p-head', @v1), 'step_wrong_state', 'nor approved');
CALL tap_refused(tap_call('check_record', 'p-clerk', @v1), 'step_own_work', 'the author does not check');
CALL tap_refused(tap_call('check_record', 'p-other', @v1), 'other_body', 'nor does another body''s clerk');
CALL tap_refused(tap_call('check_record', 'p-head', @v1), 'role_missing', 'nor the head');
CALL tap_refused(tap_call('check_record', 'p-clerk2', 999999), 'subject_unknown', 'no such version');
CALL tap_refused(CONCAT('CALL take_step(''p-clerk2'', ', QUOTE(tap_id()), ', (SELECT case_id FROM record_version WHERE id = @v1), ''check'', NULL, NULL, NULL, NULL, @x)'),
    'step_own_entry', 'nor does take_step go around it');
CALL check_record('p-clerk2', 'p-check-0000000001', @v1);
CALL check_record('p-clerk2', 'p-check-0000000001', @v1);
CALL tap_is(tap_state(@v1), 'checked', 'checked, once');
CALL tap_refused(tap_call('seal_record', 'p-clerk', CONCAT(@v1, ', ''k1'', x''00ff''')), 'step_wrong_state', 'nothing is put beside what was checked');
CALL tap_refused(tap_call('approve_record', 'p-clerk2', @v1), 'role_missing', 'a clerk does not approve');
CALL tap_refused(tap_call('approve_record', 'p-watch', @v1), 'role_missing', 'nor the supervisor');
CALL tap_refused(tap_call('approve_record', 'p-otherhead', @v1), 'other_body', 'nor another body''s head');
CALL approve_record('p-head', 'p-approve-00000001', @v1);
CALL tap_refused(tap_call('publish_record', 'p-clerk', @v1), 'role_missing', 'a clerk does not publish');
CALL tap_refused(tap_call('publish_record', 'p-watch', @v1), 'role_missing', 'nor the supervisor');
CALL tap_refused(tap_call('publish_record', 'p-library', @v1), 'role_missing', 'nor the librarian');
CALL tap_is((SELECT COUNT(*) FROM public_record WHERE id = @r1), 0, 'not seen before');
SET @records = 0, @late = 0;
SELECT records, late INTO @records, @late FROM body_column WHERE body_id = 1 AND col = 'result.penalty';
SET @register = (SELECT version FROM register WHERE kind = 'result'), @closed = (SELECT closed_version FROM register WHERE kind = 'result');
DELETE FROM subject_change WHERE kind IN ('record', 'withdrawal');
CALL publish_record('p-head', 'p-publish-00000001', @v1);
CALL publish_record('p-head', 'p-publish-00000001', @v1);
CALL tap_is((SELECT CONCAT_WS(' ', version_id = @v1, published_on, until_on) FROM public_record WHERE id = @r1), '1 2026-03-12 2027-03-10',
    'seen since today, until a year after the decision (信用修复管理办法)');
CALL tap_is((SELECT CONCAT_WS(' ', number, party, amount, band) FROM public_result WHERE id = @r1), '示交罚〔2026〕1号 示例县甲运输有限公司 500000 2', 'with what it says');
CALL tap_is((SELECT CONCAT_WS(' ', records - @records, last_on, late - @late) FROM body_column WHERE body_id = 1 AND col = 'result.penalty'), '1 2026-03-12 0',
    'the body''s column has moved');
CALL tap_is((SELECT CONCAT_WS(' ', version - @register, closed_version = @closed) FROM register WHERE kind = 'result'), '1 1', 'and the register');
CALL tap_is((SELECT GROUP_CONCAT(kind, ' ', subject_id = @r1) FROM subject_change WHERE kind IN ('record', 'withdrawal')), 'record 1', 'and the jobs are told');
CALL tap_is((SELECT CONCAT_WS(' ', closed_at IS NOT NULL) FROM deadline d JOIN record_version v ON v.case_id = d.case_id WHERE v.id = @v1), '1',
    'the deadline has ended');

-- Late: the day passes before publication.
CALL enter_record('p-clerk', 'p-enter-0000000003', 'result', 1, '示交罚〔2026〕2号', NULL, @result, @record, @version);
CALL shift_clock('p-clock', 'p-clock-000000000002', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-20 10:00:00'));
CALL tap_publish(@version);
CALL tap_is((SELECT CONCAT_WS(' ', records - @records, last_on, late - @late) FROM body_column WHERE body_id = 1 AND col = 'result.penalty'), '2 2026-03-20 1',
    'published after its day: late');

-- Correcting.
CALL tap_refused(tap_call('revise_record', 'p-head', CONCAT(@r1, ', @result, ''更正'', @v2')), 'role_missing', 'a head does not revise');
CALL tap_refused(tap_call('revise_record', 'p-clerk', CONCAT(@r1, ', JSON_SET(@result, ''$.fine'', 400000), NULL, @v2')), 'reason_missing',
    'a correction of what is public says why');
CALL tap_refused(tap_call('revise_record', 'p-clerk', CONCAT(@r1, ', JSON_SET(@result, ''$.fine'', 400000), ''示例县甲运输有限公司陈述'', @v2')),
    'reason_names_party', 'without the party''s name');
CALL tap_refused(tap_call('revise_record', 'p-clerk', CONCAT(@r1, ', JSON_REMOVE(JSON_SET(@result, ''$.kind'', ''permit''), ''$.severity'', ''$.penalty_class''), ''x'', @v2')),
    'record_matter_changed', 'a penalty does not become a permit');
CALL revise_record('p-clerk', tap_id(), @r1, @result, '再录', @v2);
CALL tap_is(@v2, @v1, 'the same document is no new version');
CALL revise_record('p-clerk', 'p-revise-000000001', @r1, JSON_SET(@result, '$.fine', 400000), '金额录入有误', @v2);
CALL tap_is((SELECT CONCAT_WS(' ', version_id = @v1, fine) FROM public_result WHERE id = @r1), '1 500000', 'the old version stays until the new one is published');
CALL tap_is((SELECT COUNT(*) FROM deadline d JOIN record_version v ON v.case_id = d.case_id WHERE v.id = @v2), 0, 'a correction has no deadline of first publication');
CALL revise_record('p-clerk', 'p-revise-000000002', @r1, JSON_SET(@result, '$.fine', 300000, '$.severity', 'serious'), '金额录入有误', @v3);
CALL tap_is(CONCAT_WS(' ', tap_state(@v1), tap_state(@v2), tap_state(@v3)), 'published replaced draft', 'a draft is replaced by the next at once');
CALL tap_publish(@v3);
CALL tap_is(CONCAT_WS(' ', tap_state(@v1), tap_state(@v3)), 'replaced published', 'the published one when the next is published');
CALL tap_is((SELECT CONCAT_WS(' ', version_id = @v3, fine, until_on, published_on, DATE(changed_at)) FROM public_result WHERE id = @r1),
    '1 300000 2029-03-10 2026-03-12 2026-03-20', 'the new one is seen; the end follows its severity, the first day stays');
CALL tap_is((SELECT GROUP_CONCAT(number, ' ', current, ' ', open, ' ', COALESCE(reason, '-') ORDER BY number SEPARATOR '|') FROM public_record_version WHERE record_id = @r1),
    '1 0 1 -|3 1 1 金额录入有误', 'both are open to the public, with the reason, the draft is not');
CALL tap_is((SELECT CONCAT_WS(' ', records - @records, late - @late) FROM body_column WHERE body_id = 1 AND col = 'result.penalty'), '2 1', 'a correction is no further record');
CALL tap_is((SELECT COUNT(*) FROM public_result_version WHERE version_id = @v1), 1, 'the words of the former version are still there');
CALL tap_refused(tap_call('close_version', 'p-clerk', CONCAT(@v1, ', ''误公开隐私''')), 'role_missing', 'a clerk closes no version');
CALL tap_refused(tap_call('close_version', 'p-otherhead', CONCAT(@v1, ', ''误公开隐私''')), 'other_body', 'nor another body''s head');
CALL tap_refused(tap_call('close_version', 'p-head', CONCAT(@v3, ', ''误公开隐私''')), 'version_shown', 'the one shown is corrected or withdrawn');
CALL tap_refused(tap_call('close_version', 'p-head', CONCAT(@v2, ', ''误公开隐私''')), 'record_not_published', 'one never seen needs no closing');
CALL tap_refused(tap_call('close_version', 'p-head', CONCAT(@v1, ', '' ''')), 'reason_missing', 'with a reason');
CALL close_version('p-head', 'p-close-0000000001', @v1, '误公开隐私');
CALL tap_is((SELECT COUNT(*) FROM public_result_version WHERE version_id = @v1), 0, 'closed: its words are gone');
CALL tap_is((SELECT GROUP_CONCAT(number, open ORDER BY number) FROM public_record_version WHERE record_id = @r1), '10,31', 'its number and day remain');
CALL tap_is((SELECT closed_version = version FROM register WHERE kind = 'result'), 1, 'and no copy made before may be served');

-- Major decisions.
SET @major = JSON_SET(@result, '$.penalty_classes', 'fine production_halted', '$.penalty_class', 'production_halted');
CALL enter_record('p-both', 'p-enter-0000000004', 'result', 1, '示交罚〔2026〕3号', NULL, @major, @record, @version);
CALL tap_is((SELECT CONCAT_WS(' ', major, penalty_class, penalty_classes) FROM result WHERE version_id = @version), '1 production_halted fine production_halted',
    'a halt of production is a major decision by itself (新绛责任制 20)');
CALL tap_refused(tap_call('review_record', 'p-reviewer', CONCAT(@version, ', 1, NULL')), 'step_wrong_state', 'review comes after the check');
CALL check_record('p-clerk2', tap_id(), @version);
CALL tap_refused(tap_call('approve_record', 'p-head', @version), 'review_missing', 'without legal review it is not approved (新绛责任制 19)');
CALL tap_is(tap_state(@version), 'checked', 'and stays where it was');
CALL tap_refused(tap_call('review_record', 'p-both', CONCAT(@version, ', 1, NULL')), 'step_own_work', 'the author does not review');
CALL tap_refused(tap_call('review_record', 'p-clerk2', CONCAT(@version, ', 1, NULL')), 'role_missing', 'nor does a clerk');
CALL tap_refused(tap_call('review_record', 'p-reviewer', CONCAT(@version, ', 0, NULL')), 'reason_missing', 'not passed: the opinion says why');
CALL review_record('p-reviewer', 'p-review-000000001', @version, 0, '程序有缺陷');
CALL tap_is(tap_state(@version), 'draft', 'not passed: a draft again');
CALL check_record('p-clerk2', tap_id(), @version);
CALL tap_refused(tap_call('approve_record', 'p-head', @version), 'review_missing', 'not passed is not reviewed');
CALL review_record('p-reviewer', 'p-review-000000002', @version, 1, NULL);
CALL take_step('p-head', tap_id(), (SELECT case_id FROM record_version WHERE id = @version), 'return', 'reviewed', '补充事实', NULL, NULL, @event);
CALL check_record('p-clerk2', tap_id(), @version);
CALL tap_refused(tap_call('approve_record', 'p-head', @version), 'review_missing', 'sent back after the review: it is reviewed anew');
CALL review_record('p-reviewer', tap_id(), @version, 1, NULL);
CALL approve_record('p-head', tap_id(), @version);
CALL publish_record('p-head', tap_id(), @version);
CALL tap_is((SELECT major FROM public_result WHERE version_id = @version), 1, 'passed, approved, published');

-- Holding back.
CALL enter_record('p-clerk', 'p-enter-0000000005', 'result', 1, '示交罚〔2026〕4号', NULL, JSON_SET(@result, '$.severity', 'minor', '$.penalty_class', 'warning'),
    @record, @version);
CALL tap_refused(tap_call('hold_record', 'p-clerk', CONCAT(@record, ', ''minor'', ''轻微''')), 'role_missing', 'only the head holds back');
CALL tap_refused(tap_call('hold_record', 'p-head', CONCAT(@record, ', ''shy'', ''轻微''')), 'field_malformed', 'on a ground there is');
CALL tap_refused(tap_call('hold_record', 'p-head', CONCAT(@record, ', ''minor'', ''''')), 'reason_missing', 'with a reason');
CALL tap_refused(tap_call('hold_record', 'p-head', CONCAT(@r1, ', ''privacy'', ''隐私''')), 'record_already_published', 'not what is public');
CALL hold_record('p-head', 'p-hold-00000000001', @record, 'minor', '轻微违法');
CALL tap_is((SELECT CONCAT_WS(' ', held_ground, held_on) FROM record WHERE id = @record), 'minor 2026-03-20', 'held back on its ground');
CALL tap_is(tap_state(@version), 'held', 'and its version with it');
CALL tap_is((SELECT COUNT(*) FROM deadline d JOIN record_version v ON v.case_id = d.case_id WHERE v.id = @version AND d.closed_at IS NULL), 0, 'its deadline has ended');
CALL tap_refused(tap_call('check_record', 'p-clerk2', @version), 'step_wrong_state', 'nothing goes on');
CALL tap_refused(tap_call('revise_record', 'p-clerk', CONCAT(@record, ', @result, ''x'', @v2')), 'record_held', 'nor is it revised');
CALL tap_refused(tap_call('release_record', 'p-clerk', CONCAT(@record, ', ''不再适用''')), 'role_missing', 'only the head lets it go on');
CALL release_record('p-head', 'p-release-0000001', @record, '不再适用');
CALL tap_is((SELECT held_ground FROM record WHERE id = @record), NULL, 'released');
CALL tap_is(tap_state(@version), 'draft', 'a draft again');
CALL tap_is((SELECT due_on FROM deadline d JOIN record_version v ON v.case_id = d.case_id WHERE v.id = @version AND d.closed_at IS NULL), '2026-03-31', 'with a deadline from today');
CALL tap_refused(tap_call('release_record', 'p-head', CONCAT(@record, ', ''再次''')), 'step_wrong_state', 'once');
CALL enter_record('p-clerk', 'p-enter-0000000006', 'document', 1, '', NULL, '{"category": "case", "title": "案例一", "issued_on": "2026-03-18", "text": "案情。"}',
    @record, @version);
CALL tap_refused(tap_call('hold_record', 'p-head', CONCAT(@record, ', ''no_influence'', ''无影响''')), 'hold_ground_unfit', 'that ground is for penalties (处罚法 48)');
CALL tap_is((SELECT CONCAT_WS(' ', event, due_on) FROM deadline d JOIN record_version v ON v.case_id = d.case_id WHERE v.id = @version),
    'information_publish 2026-04-16', 'other things have twenty working days (政府信息公开条例 26)');

-- Dropping what was never public frees its number.
CALL enter_record('p-clerk', 'p-enter-0000000007', 'result', 1, '示交罚〔2026〕9号', NULL, @result, @record, @version);
CALL tap_refused(tap_call('withdraw_record', 'p-clerk', CONCAT(@record, ', ''''')), 'reason_missing', 'dropping needs a reason');
CALL withdraw_record('p-clerk', 'p-drop-00000000001', @record, '文号录错');
CALL tap_is(CONCAT_WS(' ', tap_state(@version), (SELECT COUNT(*) FROM public_withdrawal WHERE id = @record), (SELECT COUNT(*) FROM public_record_gone WHERE id = @record)),
    'withdrawn 0 0', 'a draft is dropped without a trace in public');
CALL tap_refused(tap_call('revise_record', 'p-clerk', CONCAT(@record, ', @major, ''x'', @v2')), 'record_withdrawn', 'and not taken up again');
CALL enter_record('p-clerk', 'p-enter-0000000008', 'result', 1, '示交罚〔2026〕9号', NULL, @result, @again, @version);
CALL tap_ok(@again > @record, 'its number is free');

-- Withdrawing.
SET @before = (SELECT version FROM register WHERE kind = 'result');
CALL snapshot_made('result', 'csv', 'p-one.csv', @before, NULL, 3, 100, REPEAT('a', 64));
CALL tap_is((SELECT CONCAT(COUNT(*), current) FROM public_snapshot WHERE file = 'p-one.csv'), '11', 'a download made now may be served');
CALL revise_record('p-clerk', tap_id(), @r1, JSON_SET(@result, '$.fine', 200000), '金额再次有误', @v4);
CALL tap_refused(tap_call('withdraw_record', 'p-clerk', CONCAT(@r1, ', ''复议撤销''')), 'role_missing', 'a clerk withdraws nothing public');
CALL tap_refused(tap_call('withdraw_record', 'p-otherhead', CONCAT(@r1, ', ''复议撤销''')), 'other_body', 'nor another body''s head');
CALL tap_refused(tap_call('withdraw_record', 'p-head', CONCAT(@r1, ', ''''')), 'reason_missing', 'not without reason');
CALL tap_refused(tap_call('withdraw_record', 'p-head', CONCAT(@r1, ', ''示例县甲运输有限公司申请复议''')), 'reason_names_party', 'and the reason names no party');
CALL tap_refused(tap_call('withdraw_record', 'p-head', CONCAT(@r1, ', ''联系13800138000''')), 'private_phone', 'nor a telephone');
DELETE FROM subject_change WHERE kind IN ('record', 'withdrawal');
CALL withdraw_record('p-head', 'p-withdraw-0000001', @r1, '复议撤销');
CALL withdraw_record('p-head', 'p-withdraw-0000001', @r1, '复议撤销');
CALL tap_is((SELECT CONCAT_WS('|', number, withdrawn_on, reason) FROM public_withdrawal WHERE id = @r1), '示交罚〔2026〕1号|2026-03-20|复议撤销', 'the log has number, day and reason');
CALL tap_is((SELECT CONCAT_WS('|', gone, number, gone_on, reason) FROM public_record_gone WHERE id = @r1), 'withdrawn|示交罚〔2026〕1号|2026-03-20|复议撤销', 'and so has the address');
CALL tap_is((SELECT COUNT(*) FROM public_result_version WHERE id = @r1) + (SELECT COUNT(*) FROM public_record WHERE id = @r1)
    + (SELECT COUNT(*) FROM public_record_basis WHERE record_id = @r1) + (SELECT COUNT(*) FROM public_record_version WHERE record_id = @r1), 0, 'no version of it is seen');
CALL tap_is(CONCAT_WS(' ', tap_state(@v3), tap_state(@v4)), 'withdrawn withdrawn', 'the correction on its way is dropped with it');
CALL tap_is((SELECT CONCAT_WS(' ', version - @before, closed_version = version) FROM register WHERE kind = 'result'), '1 1', 'the register is closed at this point');
CALL tap_is((SELECT COUNT(*) FROM public_snapshot WHERE file = 'p-one.csv'), 0, 'and the download made before is not served');
CALL tap_is((SELECT GROUP_CONCAT(kind ORDER BY kind) FROM subject_change WHERE subject_id = @r1 AND kind IN ('record', 'withdrawal')), 'record,withdrawal', 'the jobs are told');
CALL tap_refused(tap_call('withdraw_record', 'p-head', CONCAT(@r1, ', ''又''')), 'record_withdrawn', 'once');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '示交罚〔2026〕1号', NULL, @result), 'record_withdrawn', 'its number does not come back');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@r1, ', ''2026-12-31'', ''x''')), 'record_withdrawn', 'nor is its end set');
CALL tap_refused(tap_call('close_version', 'p-head', CONCAT(@v2, ', ''x''')), 'record_not_published', 'nor closed what was never seen');

-- The end by itself, and another end.
SET @r2 = (SELECT id FROM record WHERE number = '示交罚〔2026〕2号');
CALL tap_refused(tap_call('set_record_end', 'p-clerk', CONCAT(@r2, ', ''2026-12-31'', ''已修复''')), 'role_missing', 'the head sets the end');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@r2, ', ''2026-12-31'', '' ''')), 'reason_missing', 'with a reason');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@r2, ', ''2026-06-09'', ''已修复''')), 'end_out_of_range', 'not before the least');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@r2, ', ''2027-03-11'', ''已修复''')), 'end_out_of_range', 'nor after the most');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@r2, ', NULL, ''已修复''')), 'end_out_of_range', 'a penalty has an end');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@again, ', ''2026-08-01'', ''已修复''')), 'record_not_published', 'what is not public has none');
CALL snapshot_made('result', 'csv', 'p-two.csv', (SELECT version FROM register WHERE kind = 'result'), '2026-12-31', 3, 100, REPEAT('a', 64));
CALL set_record_end('p-head', 'p-end-000000000001', @r2, '2026-06-10', '已修复');
CALL tap_is((SELECT COUNT(*) FROM public_snapshot WHERE file = 'p-two.csv'), 0, 'an earlier end closes copies that count with the later one');
CALL snapshot_made('result', 'csv', 'p-three.csv', (SELECT version FROM register WHERE kind = 'result'), '2026-06-10', 3, 100, REPEAT('a', 64));
CALL shift_clock('p-clock', 'p-clock-000000000003', TIMESTAMPDIFF(SECOND, NOW(), '2026-06-10 23:00:00'));
CALL tap_is(CONCAT_WS(' ', (SELECT COUNT(*) FROM public_result WHERE id = @r2), (SELECT COUNT(*) FROM public_snapshot WHERE file = 'p-three.csv')), '1 1', 'seen on its last day');
CALL shift_clock('p-clock', 'p-clock-000000000004', TIMESTAMPDIFF(SECOND, NOW(), '2026-06-11 00:01:00'));
CALL tap_is(CONCAT_WS(' ', (SELECT COUNT(*) FROM public_result WHERE id = @r2), (SELECT COUNT(*) FROM public_snapshot WHERE file = 'p-three.csv'),
    (SELECT COUNT(*) FROM public_record_version WHERE record_id = @r2), (SELECT COUNT(*) FROM public_record_basis WHERE record_id = @r2)), '0 0 0 0',
    'gone the day after, by itself, from everywhere');
CALL tap_is((SELECT CONCAT_WS('|', gone, COALESCE(number, '-'), gone_on, COALESCE(reason, '-')) FROM public_record_gone WHERE id = @r2), 'ended|-|2026-06-11|-',
    'its address says no more than the day');
CALL tap_is((SELECT COUNT(*) FROM public_withdrawal WHERE id = @r2), 0, 'an end is no withdrawal');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@r2, ', ''2026-06-10'', ''延长''')), 'no error', 'an end of yesterday is one at once');
CALL set_record_end('p-head', 'p-end-000000000002', @r2, '2026-07-01', '未完成修复');
CALL tap_is((SELECT COUNT(*) FROM public_result WHERE id = @r2), 1, 'a longer end, within the most, shows it again');
CALL shift_clock('p-clock', 'p-clock-000000000005', TIMESTAMPDIFF(SECOND, NOW(), '2027-06-11 10:00:00'));
CALL check_record('p-clerk2', tap_id(), (SELECT MAX(id) FROM record_version WHERE record_id = @again));
CALL approve_record('p-head', tap_id(), (SELECT MAX(id) FROM record_version WHERE record_id = @again));
CALL tap_refused(tap_call('publish_record', 'p-head', (SELECT MAX(id) FROM record_version WHERE record_id = @again)), 'record_past_end',
    'what would have ended already is not published');
CALL snapshot_drop('p-one.csv');
CALL tap_is((SELECT GROUP_CONCAT(file, servable ORDER BY id) FROM work_snapshot WHERE file LIKE 'p-%'), 'p-two.csv0,p-three.csv0', 'a file is forgotten');

-- Another end of what is no penalty.
SET @document = (SELECT id FROM record WHERE body_id = 1 AND kind = 'document' AND shown_id IS NULL ORDER BY id DESC LIMIT 1);
SET @version = (SELECT MAX(id) FROM record_version WHERE record_id = @document);
CALL tap_publish(@version);
CALL tap_is((SELECT COUNT(*) FROM public_document WHERE id = @document AND current = 1), 1, 'a document is published');
CALL tap_refused(tap_call('set_record_end', 'p-head', CONCAT(@document, ', ''2027-06-09'', ''过时''')), 'end_in_past', 'its end is not in the past');
CALL set_record_end('p-head', 'p-end-000000000003', @document, '2027-06-30', '活动结束');
CALL set_record_end('p-head', 'p-end-000000000004', @document, NULL, '继续');
CALL tap_is((SELECT until_on FROM public_record WHERE id = @document), NULL, 'and may be taken away again');

-- Private numbers are refused wherever they stand, by the field's name.
DELIMITER //
CREATE OR REPLACE FUNCTION tap_private(p_text TEXT) RETURNS TEXT
    RETURN tap_enter('p-clerk', 'result', 1, '示交罚〔2026〕99号', NULL, JSON_SET(@result, '$.facts', p_text)) //
DELIMITER ;
CALL tap_refused(tap_private('身份证号110101199003078515。'), 'private_identity', 'an identity number');
CALL tap_refused(tap_private('身份证号11010119900307851x'), 'private_identity', 'with a small x');
CALL tap_refused(tap_private('１１０１０１１９９００３０７８５１５'), 'private_identity', 'in full width');
CALL tap_refused(tap_private('110101 19900307 8515'), 'private_identity', 'with blanks');
CALL tap_refused(tap_private('电话13800138000。'), 'private_phone', 'a mobile number');
CALL tap_refused(tap_private('138-0013-8000'), 'private_phone', 'with dashes');
CALL tap_refused(tap_private('13800138000 13900139000'), 'private_phone', 'two side by side');
CALL tap_refused(tap_private('卡号6222021234567890123'), 'private_card', 'a bank card');
CALL tap_refused(tap_private('6222 0212 3456 7890'), 'private_card', 'in groups of four');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '13800138000', NULL, @result), 'private_phone', 'in the number');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.bases[0].document', '13800138000')), 'private_phone', 'in a citation');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '1', NULL, JSON_SET(@result, '$.party_kind', 'natural', '$.party', '李某某', '$.party_code', NULL,
    '$.licence', '110101199003078515')), 'private_identity', 'as a driver''s licence');
CALL tap_refused(tap_enter('p-clerk', 'document', 1, '', NULL, '{"category": "case", "title": "案例二", "issued_on": "2026-03-18", "text": "电话13800138000"}'),
    'private_phone', 'in a document');
CALL tap_is((SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(detail, '（', -1), '）', 1) FROM audit_entry WHERE refused = 'private_identity' ORDER BY id DESC LIMIT 1), '证照名称及编号',
    'the refusal names the field');
CALL tap_refused(tap_enter('p-clerk', 'result', 1, '示交罚〔2026〕98号', NULL, JSON_SET(@result, '$.facts',
    '统一社会信用代码911499001234567890，电话0359-7520123，2026-03-01 2026-03-08，货值12345678.90元，许可证JY11401081234567', '$.licence', '140826202601010101')),
    'no error', 'codes of organisations, office telephones, days and sums are none');

DROP FUNCTION tap_private; DROP FUNCTION tap_state; DROP PROCEDURE tap_publish; DROP FUNCTION tap_call; DROP FUNCTION tap_enter; DROP FUNCTION tap_id;
CALL shift_clock('p-clock', 'p-clock-000000000099', 0);
CALL tap_done(164);
