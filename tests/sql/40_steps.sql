-- The step engine and its deadlines, on a flow made for the purpose: a complaint, roughly.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name, body_id) VALUES ('t-clerk', '录入', 1), ('t-clerk2', '录入二', 2), ('t-head', '负责', 1),
    ('t-head2', '负责二', 2),
    ('t-watch', '监督', NULL), ('t-none', '无职', 1), ('t-calendar', '日历', NULL);
INSERT INTO account_role (account_id, role)
    SELECT id, CASE login WHEN 't-watch' THEN 'supervisor' WHEN 't-calendar' THEN 'system_admin'
        ELSE REGEXP_REPLACE(login, 't-|[0-9]', '') END
        FROM account WHERE login IN ('t-clerk', 't-clerk2', 't-head', 't-head2', 't-watch', 't-calendar');
INSERT INTO flow VALUES ('t-flow', '试');
INSERT INTO state (flow, code, name, final, position) VALUES ('t-flow', 'filed', '已收到', 0, 1), ('t-flow', 'accepted',
    '已受理', 0, 2),
    ('t-flow', 'answered', '已答复', 0, 3), ('t-flow', 'closed', '已办结', 1, 4);
INSERT INTO step (flow, code, from_state, to_state, name, needs_reason, entry, position) VALUES
    ('t-flow', 'file', NULL, 'filed', '登记', 0, NULL, 1), ('t-flow', 'accept', 'filed', 'accepted', '受理', 0, NULL, 2),
    ('t-flow', 'answer', 'accepted', 'answered', '答复', 0, NULL, 3), ('t-flow', 'refuse', 'filed', 'closed', '不予受理', 1,
        NULL, 4),
    ('t-flow', 'close', 'answered', 'closed', '办结', 0, NULL, 5), ('t-flow', 'close', 'accepted', 'closed', '办结', 1,
        NULL, 6),
    ('t-flow', 'letter', 'accepted', 'accepted', '收到意见书', 0, NULL, 7), ('t-flow', 'sealed', 'accepted', 'closed', '专门',
        0, 'some_procedure', 8);
INSERT INTO step_role SELECT s.id, r.code FROM step s JOIN role r ON r.code IN ('clerk', 'supervisor')
    WHERE s.flow = 't-flow';
INSERT INTO step_deadline (step_id, event, effect)
    SELECT id, 'complaint_answer', IF(code = 'accept', 'start', 'end') FROM step WHERE flow = 't-flow'
        AND code IN ('accept', 'answer')
    UNION ALL SELECT id, 'supervision_opinion', 'start' FROM step WHERE flow = 't-flow' AND code = 'letter'
    UNION ALL SELECT id, 'coercion_approval', 'start' FROM step WHERE flow = 't-flow' AND code = 'accept'
    UNION ALL SELECT id, 'complaint_accept', 'start' FROM step WHERE flow = 't-flow' AND code = 'file'
    UNION ALL SELECT id, 'tolerance_notice', 'start' FROM step WHERE flow = 't-flow' AND code = 'file';

-- An entry procedure, as a flow of its own will have one.
DELIMITER //
CREATE OR REPLACE PROCEDURE tap_open(IN p_account VARCHAR(64), IN p_request CHAR(32), IN p_body BIGINT UNSIGNED,
    IN p_matter VARCHAR(32), OUT p_case BIGINT UNSIGNED)
BEGIN
    DECLARE v_account, v_event BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    CALL request_open(p_request, p_account, 'tap_open', v_account, v_answer);
    CALL case_open(v_account, p_request, 't-flow', 'file', p_body, p_matter, NULL, NULL, NULL, p_case, v_event);
    CALL request_close(p_request, '{}');
END //
DELIMITER ;

-- Counted from a Thursday in January 2026, wherever today is.
CALL shift_clock('t-calendar', 't-step-clock-0001', TIMESTAMPDIFF(SECOND, NOW(), '2026-01-15 10:00:00'));
CALL tap_is(clock_today(), '2026-01-15', 'the day of these tests');

CALL tap_open('t-clerk', 't-open-0000000001', 1, 'fault_complaint', @case);
CALL tap_is((SELECT state FROM case_file WHERE id = @case), 'filed', 'a case is opened');
CALL tap_is((SELECT CONCAT_WS(' ', event, due_on, light) FROM work_deadline WHERE case_id = @case),
            'complaint_accept normal',
            'promptly: a deadline without a day; an event without a rule starts none');
CALL tap_refused('CALL tap_open(''t-clerk'', ''t-open-0000000002'', 2, '''', @other)', 'other_body',
    'no case for another body');
CALL tap_refused('CALL tap_open(''t-head'', ''t-open-0000000003'', 1, '''', @other)', 'role_missing',
    'nor by a role that does not file');

SET @try = 0;
DELIMITER //
CREATE OR REPLACE FUNCTION tap_step(p_account TEXT, p_step TEXT, p_expected TEXT, p_more TEXT) RETURNS TEXT
BEGIN
    SET @try = @try + 1;
    RETURN CONCAT('CALL take_step(', QUOTE(p_account), ', ''t-step-', LPAD(@try, 10, '0'), ''', @case, ', QUOTE(p_step),
                  ', ',
                  IF(p_expected IS NULL, 'NULL', QUOTE(p_expected)), ', ', p_more, ', @event)');
END //
DELIMITER ;
CALL tap_refused(tap_step('t-head', 'accept', 'filed', 'NULL, NULL, NULL'), 'role_missing', 'wrong role');
CALL tap_refused(tap_step('t-none', 'accept', 'filed', 'NULL, NULL, NULL'), 'role_missing', 'no role');
CALL tap_refused(tap_step('t-clerk2', 'accept', 'filed', 'NULL, NULL, NULL'), 'other_body', 'another body''s clerk');
CALL tap_refused(tap_step('t-clerk', 'answer', 'filed', 'NULL, NULL, NULL'), 'step_wrong_state',
    'a step out of its turn');
CALL tap_refused(tap_step('t-clerk', 'accept', 'accepted', 'NULL, NULL, NULL'), 'case_moved_on',
    'the person saw another state');
CALL tap_refused(tap_step('t-clerk', 'fly', 'filed', 'NULL, NULL, NULL'), 'step_unknown', 'no such step');
CALL tap_refused(tap_step('t-clerk', 'refuse', 'filed', 'NULL, NULL, NULL'), 'reason_missing',
    'a refusal without reason');
CALL tap_refused(tap_step('t-clerk', 'refuse', 'filed', '''  '', NULL, NULL'), 'reason_missing', 'or with a blank one');
CALL tap_refused(tap_step('t-clerk', 'accept', 'filed', 'NULL, ''2026-01-16'', NULL'), 'day_in_future',
    'it cannot have happened tomorrow');
CALL tap_is((SELECT COUNT(*) FROM case_event WHERE case_id = @case), 1, 'none of these left an event');
CALL tap_is((SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'case' AND subject_id = @case
    AND refused IS NOT NULL), 9, 'all of them an audit entry');

CALL take_step('t-clerk', 't-accept-000000001', @case, 'accept', 'filed', NULL, NULL, NULL, @event);
CALL tap_is((SELECT state FROM case_file WHERE id = @case), 'accepted', 'accepted');
CALL tap_is((SELECT CONCAT_WS(' ', due_on, light, because, provisional) FROM work_deadline WHERE case_id = @case
            AND event = 'complaint_answer'),
            '2026-03-04 normal start 0', '30 working days from acceptance (新绛责任制 23)');
CALL tap_is((SELECT due_at FROM work_deadline WHERE case_id = @case AND event = 'coercion_approval'),
             (SELECT started_at + INTERVAL 24 HOUR FROM work_deadline
             WHERE case_id = @case AND event = 'coercion_approval'), '24 hours to the second');
CALL take_step('t-clerk', 't-accept-000000001', @case, 'accept', 'filed', NULL, NULL, NULL, @again);
CALL tap_is(@again, @event, 'the same request again: the same answer');
CALL tap_is((SELECT COUNT(*) FROM case_event WHERE case_id = @case), 2, 'and nothing done twice');
CALL tap_refused('CALL take_step(''t-watch'', ''t-accept-000000001'', @case, ''accept'', ''filed'', NULL, NULL, NULL, @again)', 'request_reused', 'by another account');
CALL tap_refused(tap_step('t-clerk', 'sealed', NULL, 'NULL, NULL, NULL'), 'step_own_entry',
    'a step that belongs to its own procedure');
CALL tap_refused(tap_step('t-clerk', 'letter', NULL, 'NULL, NULL, NULL'), 'stated_day_missing',
    'a stated period needs its day');
CALL tap_refused(tap_step('t-clerk', 'letter', NULL, 'NULL, NULL, ''2026-01-14'''), 'stated_day_past',
    'not before it begins');
CALL take_step('t-watch', 't-letter-000000001', @case, 'letter', NULL, NULL, '2026-01-12', '2026-02-10', @event);
CALL tap_is((SELECT CONCAT(DATE(started_at), ' ', due_on) FROM work_deadline WHERE case_id = @case
            AND event = 'supervision_opinion'), '2026-01-12 2026-02-10',
            'served three days ago, due on the stated day; the supervisor reaches every body');

-- Extension (新绛责任制 23: the head's approval, no maximum stated).
SET @deadline = (SELECT id FROM work_deadline WHERE case_id = @case AND event = 'complaint_answer');
CALL tap_refused('CALL extend_deadline(''t-clerk'', ''t-extend-00000001'', @deadline, 10, ''workday'', ''复杂'', @new)',
    'role_missing', 'a clerk approves no extension');
CALL tap_refused('CALL extend_deadline(''t-head2'', ''t-extend-00000002'', @deadline, 10, ''workday'', ''复杂'', @new)',
    'other_body', 'nor another body''s head');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000003'', @deadline, 10, ''workday'', '''', @new)',
    'reason_missing', 'nor without reason');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000004'', @deadline, 10, ''week'', ''复杂'', @new)',
    'extension_unit', 'in a unit there is');
CALL extend_deadline('t-head', 't-extend-00000005', @deadline, 10, 'workday', '需要鉴定', @new);
CALL tap_is((SELECT CONCAT_WS(' ', due_on, because, reason) FROM work_deadline WHERE case_id = @case
            AND event = 'complaint_answer'), '2026-03-18 extension 需要鉴定',
            'ten working days from the day it was due');
CALL tap_is((SELECT CONCAT(due_on, ' ', superseded_by = @new) FROM deadline WHERE id = @deadline), '2026-03-04 1',
    'the old row stays beside it');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000006'', @deadline, 10, ''workday'', ''复杂'', @x)',
    'deadline_closed', 'the old row itself is done with');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000007'', 999999999, 10, ''workday'', ''复杂'', @x)',
    'subject_unknown', 'no such deadline');
SET @letter = (SELECT id FROM work_deadline WHERE case_id = @case AND event = 'supervision_opinion');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000008'', @letter, 10, ''day'', ''复杂'', @x)',
    'extension_not_allowed', 'where the rule knows no extension');

-- The lights.
CALL shift_clock('t-calendar', 't-step-clock-0002', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-12 10:00:00'));
CALL tap_is((SELECT CONCAT(light, ' ', workdays_left) FROM work_deadline WHERE id = @new), 'normal 4',
    'four working days left');
CALL shift_clock('t-calendar', 't-step-clock-0003', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-13 10:00:00'));
CALL tap_is((SELECT CONCAT(light, ' ', workdays_left) FROM work_deadline WHERE id = @new), 'due_soon 3',
    'three: due soon');
CALL shift_clock('t-calendar', 't-step-clock-0004', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-18 23:00:00'));
CALL tap_is((SELECT light FROM work_deadline WHERE id = @new), 'due_soon', 'on the due day it is not late');
CALL shift_clock('t-calendar', 't-step-clock-0005', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-19 00:01:00'));
CALL tap_is((SELECT light FROM work_deadline WHERE id = @new), 'overdue', 'the day after it is');
CALL tap_is((SELECT light FROM work_deadline WHERE case_id = @case AND event = 'complaint_accept'), 'normal',
    'promptly is never overdue by itself');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000009'', @new, 10, ''workday'', ''复杂'', @x)',
    'extension_too_late', 'too late to extend');
CALL take_step('t-clerk', 't-answer-000000001', @case, 'answer', 'accepted', NULL, NULL, NULL, @event);
CALL tap_is((SELECT CONCAT(light, ' ', closed_by = @event) FROM work_deadline JOIN deadline USING (id) WHERE id = @new),
    'done_late 1', 'answered, and late');
CALL take_step('t-clerk', 't-close-0000000001', @case, 'close', 'answered', NULL, NULL, NULL, @event);
CALL tap_is((SELECT COUNT(*) FROM deadline WHERE case_id = @case AND closed_at IS NULL AND superseded_by IS NULL), 0,
    'a closed case ends whatever still ran');
CALL tap_refused(tap_step('t-clerk', 'accept', NULL, 'NULL, NULL, NULL'), 'step_wrong_state',
    'and takes no further step');

-- A maximum (文水过错 24: 30 days, at most 20 more). The deployment serves another county for a moment.
UPDATE deployment SET regime = 'wenshui';
CALL tap_open('t-clerk', 't-open-0000000009', 1, '', @fault);
CALL start_deadline(@fault, 'fault_conclude', NULL, '2026-03-19 09:00:00', NULL);
SET @deadline = (SELECT id FROM work_deadline WHERE case_id = @fault AND event = 'fault_conclude');
CALL tap_is((SELECT due_on FROM deadline WHERE id = @deadline), '2026-04-20',
    '30 days end on a Saturday, so on Monday');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000011'', @deadline, 21, ''day'', ''复杂'', @x)',
    'extension_too_long', 'more than the maximum');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000012'', @deadline, 5, ''workday'', ''复杂'', @x)',
    'extension_unit', 'in another unit than the rule''s');
CALL extend_deadline('t-head', 't-extend-00000013', @deadline, 15, 'day', '复杂', @more);
CALL tap_is((SELECT due_on FROM deadline WHERE id = @more), '2026-05-06', '15 days more end in the May holiday');
CALL tap_refused('CALL extend_deadline(''t-head'', ''t-extend-00000014'', @more, 6, ''day'', ''复杂'', @x)',
    'extension_too_long', 'the maximum holds for all extensions together');
CALL start_deadline(@fault, 'enforcement_report', NULL, '2026-03-19 09:00:00', NULL);
CALL tap_is((SELECT due_on FROM work_deadline WHERE case_id = @fault AND event = 'enforcement_report'), '2027-01-30',
    'a yearly day is the next one');
UPDATE deployment SET regime = 'xinjiang';

-- A new arrangement moves what is open and leaves what is closed (an invented one for 2027).
CALL shift_clock('t-calendar', 't-step-clock-0006', TIMESTAMPDIFF(SECOND, NOW(), '2026-12-18 10:00:00'));
CALL tap_open('t-clerk', 't-open-0000000010', 1, '', @open);
CALL take_step('t-clerk', 't-accept-000000010', @open, 'accept', 'filed', NULL, NULL, NULL, @event);
CALL tap_open('t-clerk', 't-open-0000000011', 1, '', @done);
CALL take_step('t-clerk', 't-accept-000000011', @done, 'accept', 'filed', NULL, NULL, NULL, @event);
CALL take_step('t-clerk', 't-answer-000000011', @done, 'answer', 'accepted', NULL, NULL, NULL, @event);
CALL extend_deadline('t-head', 't-extend-00000021', (SELECT id FROM work_deadline WHERE case_id = @open
    AND event = 'complaint_answer'), 5, 'workday', '复杂', @x);
SET @before = (SELECT due_on FROM work_deadline WHERE case_id = @open AND event = 'complaint_answer'),
    @closed = (SELECT due_on FROM work_deadline WHERE case_id = @done AND event = 'complaint_answer'),
    @rows = (SELECT COUNT(*) FROM deadline WHERE case_id = @done), @arrangement = (SELECT MAX(id) FROM arrangement);
CALL tap_is((SELECT CONCAT(@before, ' ', provisional) FROM work_deadline WHERE case_id = @open
    AND event = 'complaint_answer'), '2027-02-08 1', 'provisional into 2027');
SET @days = '[{"date":"2027-01-01","name":"元旦","off":true},{"date":"2027-01-04","name":"元旦","off":true},{"date":"2027-01-09","name":"元旦","off":false},
              {"date":"2027-02-05","name":"春节","off":true},{"date":"2027-02-08","name":"春节","off":true},{"date":"2027-02-09","name":"春节","off":true}]';
CALL tap_refused('CALL import_calendar(''t-clerk'', ''t-import-calendar0'', 2027, ''试'', @days, @outcome)',
    'role_missing', 'a clerk loads no calendar');
CALL import_calendar('t-calendar', 't-import-calendar1', 2027, '试', @days, @outcome);
CALL tap_is(@outcome, 'new', 'the first arrangement of a year');
CALL tap_is((SELECT CONCAT_WS(' ', due_on, because, provisional, arrangement_id > @arrangement) FROM work_deadline
            WHERE case_id = @open AND event = 'complaint_answer'),
            '2027-02-11 calendar 0 1', 'the open deadline has a new row, its extension kept, no longer provisional');
CALL tap_is((SELECT CONCAT(due_on, ' ', superseded_by IS NOT NULL) FROM deadline WHERE case_id = @open
    AND because = 'extension'), '2027-02-08 1', 'the old row stands beside it');
CALL tap_is((SELECT CONCAT(due_on = @closed, ' ', (SELECT COUNT(*) FROM deadline WHERE case_id = @done) = @rows)
             FROM work_deadline
             WHERE case_id = @done AND event = 'complaint_answer'), '1 1', 'a closed one stays untouched');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(day, kind) ORDER BY day) FROM calendar_day WHERE day IN ('2027-01-04',
            '2027-01-09', '2027-05-01', '2027-05-03')),
            '2027-01-04holiday,2027-01-09makeup,2027-05-01weekend,2027-05-03workday',
                'days of the new year: an arrangement takes the place of the fixed dates');
CALL import_calendar('t-calendar', 't-import-calendar2', 2027, '试', @days, @outcome);
CALL tap_is(@outcome, 'unchanged', 'the same days again');
CALL import_calendar('t-calendar', 't-import-calendar3', 2027, '试改', JSON_ARRAY_APPEND(@days, '$', JSON_OBJECT('date',
    '2027-02-10', 'name', '春节', 'off', true)), @outcome);
CALL tap_is((SELECT CONCAT(@outcome, ' ', version, ' ', source) FROM public_calendar_year WHERE year = 2027),
    'version 2 试改', 'an amending notice is a version');
CALL tap_is((SELECT due_on FROM work_deadline WHERE case_id = @open AND event = 'complaint_answer'), '2027-02-12',
    'and counts again');
CALL tap_is((SELECT COUNT(*) FROM arrangement_day JOIN arrangement a ON a.id = arrangement_id WHERE a.year = 2027), 13,
    'both versions are kept');
CALL import_calendar('t-calendar', 't-import-calendar3', 2027, '试改', @days, @outcome);
CALL tap_is(@outcome, 'version', 'the same request again: the same answer');
CALL tap_refused('CALL import_calendar(''t-calendar'', ''t-import-calendar4'', 2027, ''x'', ''[{"date":"2026-02-05","name":"x","off":true}]'', @outcome)', 'calendar_other_year', 'another year''s day');
CALL tap_refused('CALL import_calendar(''t-calendar'', ''t-import-calendar5'', 2060, ''x'', ''[]'', @outcome)',
    'calendar_year', 'a year beyond the calendar');
CALL tap_refused('CALL import_calendar(''t-calendar'', ''t-import-calendar6'', 2027, ''x'', ''[]'', @outcome)',
    'calendar_malformed', 'no days');
CALL tap_refused('CALL import_calendar(''t-calendar'', ''t-import-calendar7'', 2027, ''x'', ''[{"date":"2027-02-30","name":"x","off":true}]'', @outcome)', 'calendar_malformed', 'no such day');
CALL tap_refused('CALL import_calendar(''t-calendar'', ''t-import-calendar8'', 2027, ''x'', ''[{"date":"2027-02-03","name":"x","off":true},{"date":"2027-02-03","name":"y","off":true}]'', @outcome)',
                 'calendar_double', 'a day twice');

-- A corrected rule moves what is open under it.
CALL load_rule('{"regime": "xinjiang", "event": "complaint_answer", "valid_from": "2022-11-01", "trigger": "受理投诉", "kind": "workday", "amount": 20,
    "extension": true, "extension_approver": "行政执法机关负责人", "extension_role": "head", "document": "新绛县行政执法责任制制度", "article": 23, "paragraph": 2}');
CALL recount_deadlines('rule');
CALL tap_is((SELECT CONCAT_WS(' ', due_on, because) FROM work_deadline WHERE case_id = @open
            AND event = 'complaint_answer'),
            CONCAT(deadline_due(deadline_due('2026-12-18', 20, 'workday'), 5, 'workday'), ' rule'),
                'a corrected rule: a new row again');
CALL load_rule('{"regime": "xinjiang", "event": "complaint_answer", "valid_from": "2027-01-01", "trigger": "受理投诉", "kind": "workday", "amount": 10,
    "extension": true, "extension_approver": "行政执法机关负责人", "extension_role": "head", "document": "新绛县行政执法责任制制度", "article": 23, "paragraph": 2}');
SET @before = (SELECT id FROM work_deadline WHERE case_id = @open AND event = 'complaint_answer');
CALL recount_deadlines('rule');
CALL tap_is((SELECT id FROM work_deadline WHERE case_id = @open AND event = 'complaint_answer'), @before,
    'a rule for later days leaves what began before');
CALL tap_is((SELECT amount FROM rule WHERE id = rule_for('complaint_answer', '', 1, '2027-01-01')), 10,
    'and holds from its day');

-- A rule that is taken out leaves what runs under it.
SET @loaded_rules = NULL;
CALL end_rules('xinjiang');
CALL recount_deadlines('rule');
CALL tap_is((SELECT id FROM work_deadline WHERE case_id = @open AND event = 'complaint_answer'), @before,
    'a rule that was taken out stays for what runs under it');
CALL tap_is(rule_for('complaint_answer', '', 1, '2027-01-01'), NULL, 'and begins nothing new, on no later day either');

CALL shift_clock('t-calendar', 't-step-clock-0099', 0);
DROP PROCEDURE tap_open;
DROP FUNCTION tap_step;
CALL tap_done(72);
