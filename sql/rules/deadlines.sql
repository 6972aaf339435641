-- Deadlines of cases: which rule applies, when it is due, starting, extending, ending and counting again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- The rule for an event that began on a day: a national rule stands above the county's; the narrower one goes first
-- (a body's, then a kind of matter's); of its versions the last that was valid that day. NULL: nothing is laid down. Declared DETERMINISTIC
-- so that a statement looks the rule up by its key instead of trying every row.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION rule_for(
    p_event VARCHAR(32) CHARACTER SET ascii, p_matter VARCHAR(32) CHARACTER SET ascii, p_body_id BIGINT UNSIGNED,
        p_day DATE)
    RETURNS BIGINT UNSIGNED DETERMINISTIC READS SQL DATA
    RETURN (SELECT r.id FROM rule r JOIN deployment d ON r.regime IN ('national', d.regime)
                WHERE r.event = p_event AND r.matter IN ('', p_matter) AND (r.body_id IS NULL OR r.body_id = p_body_id)
                  AND r.valid_key <= p_day AND (r.valid_until IS NULL OR p_day < r.valid_until)
                  AND (r.superseded_by IS NULL OR p_day < (SELECT n.valid_key FROM rule n WHERE n.id = r.superseded_by))
                ORDER BY r.regime = 'national' DESC, r.body_id IS NOT NULL DESC, r.matter <> '' DESC,
                    r.version DESC LIMIT 1) //

-- The due day by the rule alone, without extensions; NULL for promptly, for counts a year, and beyond the calendar.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION rule_due(p_rule_id BIGINT UNSIGNED, p_started_at DATETIME,
    p_stated_on DATE)
    RETURNS DATE READS SQL DATA
    RETURN (SELECT CASE WHEN kind IN ('workday', 'day', 'month') THEN deadline_due(DATE(p_started_at), amount, kind)
                        WHEN kind = 'hour' THEN DATE(p_started_at + INTERVAL amount HOUR)
                        WHEN kind = 'stated' THEN p_stated_on
                        WHEN kind = 'yearly' THEN MAKEDATE(YEAR(p_started_at),
                             1) + INTERVAL (month - 1) MONTH + INTERVAL (day - 1) DAY
                             + INTERVAL (month * 100 + day < MONTH(p_started_at) * 100 + DAY(p_started_at)) YEAR END
                FROM rule WHERE id = p_rule_id) //

-- Starts the deadline of an event for a case; nothing happens where no rule lays one down.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE start_deadline(
    IN p_case_id BIGINT UNSIGNED, IN p_event VARCHAR(32) CHARACTER SET ascii, IN p_started_by BIGINT UNSIGNED,
        IN p_started_at DATETIME,
    IN p_stated_on DATE) MODIFIES SQL DATA
BEGIN
    DECLARE v_rule BIGINT UNSIGNED;
    DECLARE v_kind VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_amount INT UNSIGNED;
    SELECT r.id, r.kind, r.amount INTO v_rule, v_kind, v_amount FROM case_file c
        JOIN rule r ON r.id = rule_for(p_event, c.matter, c.body_id, DATE(p_started_at)) WHERE c.id = p_case_id;
    IF v_kind = 'stated' AND p_stated_on IS NULL THEN
        CALL refuse('stated_day_missing', NULL);
    ELSEIF v_kind = 'stated' AND p_stated_on < DATE(p_started_at) THEN
        CALL refuse('stated_day_past', NULL);
    END IF;
    IF v_rule IS NOT NULL THEN
        INSERT INTO deadline (case_id, event, rule_id, arrangement_id, started_by, started_at, due_on, due_at,
            stated_on, because, made_at)
            VALUES (p_case_id, p_event, v_rule, (SELECT COALESCE(MAX(id), 0) FROM arrangement), p_started_by,
                    p_started_at,
                    rule_due(v_rule, p_started_at, p_stated_on), IF(v_kind = 'hour',
                        p_started_at + INTERVAL v_amount HOUR, NULL),
                    IF(v_kind = 'stated', p_stated_on, NULL), 'start', clock_now());
    END IF;
END //

-- Ends what runs for an event of a case (NULL: whatever runs).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE close_deadline(
    IN p_case_id BIGINT UNSIGNED, IN p_event VARCHAR(32) CHARACTER SET ascii, IN p_closed_by BIGINT UNSIGNED,
        IN p_closed_at DATETIME) MODIFIES SQL DATA
    UPDATE deadline SET closed_at = p_closed_at, closed_by = p_closed_by
        WHERE case_id = p_case_id AND (p_event IS NULL OR event = p_event) AND closed_at IS NULL
            AND superseded_by IS NULL //

-- Puts a new row beside an open deadline: the same start, a new due day.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE deadline_replace(
    IN p_id BIGINT UNSIGNED, IN p_rule_id BIGINT UNSIGNED, IN p_due_on DATE, IN p_due_at DATETIME,
        IN p_extra_amount INT UNSIGNED,
    IN p_extra_unit VARCHAR(32) CHARACTER SET ascii, IN p_because VARCHAR(32) CHARACTER SET ascii,
        IN p_reason VARCHAR(1000),
    OUT p_new_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    INSERT INTO deadline (case_id, event, rule_id, arrangement_id, started_by, started_at, due_on, due_at, stated_on,
                          extra_amount, extra_unit,
                          root_id, because, reason, made_at)
        SELECT case_id, event, p_rule_id, (SELECT COALESCE(MAX(id), 0) FROM arrangement), started_by, started_at,
               p_due_on, p_due_at, stated_on,
               p_extra_amount, p_extra_unit, COALESCE(root_id, id), p_because, p_reason, clock_now()
            FROM deadline WHERE id = p_id;
    SET p_new_id = LAST_INSERT_ID();
    UPDATE deadline SET superseded_by = p_new_id WHERE id = p_id;
END //

-- The due day with all extensions given so far, each counted from the day that was due before it.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION deadline_recount(p_id BIGINT UNSIGNED,
    p_rule_id BIGINT UNSIGNED) RETURNS DATE READS SQL DATA
BEGIN
    DECLARE v_due DATE;
    DECLARE v_root BIGINT UNSIGNED;
    SELECT rule_due(p_rule_id, started_at, stated_on), COALESCE(root_id, id) INTO v_due, v_root FROM deadline
        WHERE id = p_id;
    FOR extension IN (SELECT extra_amount, extra_unit FROM deadline WHERE root_id = v_root AND because = 'extension'
        ORDER BY id) DO
        SET v_due = deadline_due(v_due, extension.extra_amount, extension.extra_unit);
    END FOR;
    RETURN v_due;
END //

-- Counts every open deadline again after the calendar or a rule changed; where the day or the rule differs, a new row.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE recount_deadlines(
    IN p_because VARCHAR(32) CHARACTER SET ascii) MODIFIES SQL DATA
BEGIN
    DECLARE v_rule, v_new BIGINT UNSIGNED;
    DECLARE v_due DATE;
    FOR open IN (SELECT d.id, d.rule_id, d.event, d.due_on, d.started_at, c.matter, c.body_id FROM deadline d
                     JOIN case_file c ON c.id = d.case_id
                     WHERE d.closed_at IS NULL AND d.superseded_by IS NULL ORDER BY d.id) DO
        SET v_rule = IF(p_because = 'rule', COALESCE(rule_for(open.event, open.matter, open.body_id,
            DATE(open.started_at)), open.rule_id), open.rule_id);
        SET v_due = deadline_recount(open.id, v_rule);
        IF NOT (v_due <=> open.due_on AND v_rule = open.rule_id) THEN
            CALL deadline_replace(open.id, v_rule, v_due,
                                  (SELECT IF(kind = 'hour', open.started_at + INTERVAL amount HOUR, NULL) FROM rule
                                      WHERE id = v_rule),
                                  NULL, NULL, p_because, NULL, v_new);
        END IF;
    END FOR;
END //

-- Inside an extension: everything the rule asks of it.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE extension_check(
    IN p_id BIGINT UNSIGNED, IN p_account_id BIGINT UNSIGNED, IN p_amount INT UNSIGNED,
        IN p_unit VARCHAR(32) CHARACTER SET ascii,
    IN p_reason VARCHAR(1000)) READS SQL DATA
BEGIN
    DECLARE v_open, v_extension TINYINT;
    DECLARE v_due DATE;
    DECLARE v_most INT UNSIGNED;
    DECLARE v_unit, v_role VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_body, v_root BIGINT UNSIGNED;
    SELECT id INTO v_root FROM deadline WHERE id = p_id FOR UPDATE;
    SELECT d.closed_at IS NULL AND d.superseded_by IS NULL, d.due_on, r.extension, r.extension_amount, r.extension_unit,
           COALESCE(r.extension_role, 'head'), c.body_id, COALESCE(d.root_id, d.id)
        INTO v_open, v_due, v_extension, v_most, v_unit, v_role, v_body, v_root
        FROM deadline d JOIN rule r ON r.id = d.rule_id JOIN case_file c ON c.id = d.case_id WHERE d.id = p_id;
    IF v_open IS NULL THEN
        CALL refuse('subject_unknown', NULL);
    ELSEIF NOT v_open THEN
        CALL refuse('deadline_closed', NULL);
    ELSEIF NOT v_extension OR v_due IS NULL THEN
        CALL refuse('extension_not_allowed', NULL);
    ELSEIF v_due < clock_today() THEN
        CALL refuse('extension_too_late', NULL);
    ELSEIF p_unit IS NULL OR p_unit NOT IN ('workday', 'day', 'month') OR p_unit <> v_unit OR p_amount IS NULL
        OR p_amount < 1 THEN
        CALL refuse('extension_unit', NULL);
    ELSEIF p_amount + (SELECT COALESCE(SUM(extra_amount), 0) FROM deadline WHERE root_id = v_root
        AND because = 'extension') > v_most THEN
        CALL refuse('extension_too_long', v_most);
    ELSEIF COALESCE(TRIM(p_reason), '') = '' THEN
        CALL refuse('reason_missing', NULL);
    END IF;
    CALL require_role(p_account_id, v_role);
    CALL require_reach(p_account_id, v_role, v_body);
END //

-- Entry: the approver extends an open deadline, with a reason (新绛责任制 23, 文水过错 24 and the like). Answers the new row.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE extend_deadline(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_deadline_id BIGINT UNSIGNED,
    IN p_amount INT UNSIGNED, IN p_unit VARCHAR(8) CHARACTER SET ascii, IN p_reason VARCHAR(1000),
        OUT p_new_id BIGINT UNSIGNED) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_due DATE;
    DECLARE v_rule BIGINT UNSIGNED;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'extend_deadline', 'deadline', p_deadline_id, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'extend_deadline', v_account, v_answer);
    IF v_answer IS NULL THEN
        CALL extension_check(p_deadline_id, v_account, p_amount, p_unit, p_reason);
        SELECT rule_id, deadline_due(due_on, p_amount, p_unit) INTO v_rule, v_due FROM deadline
            WHERE id = p_deadline_id;
        CALL deadline_replace(p_deadline_id, v_rule, v_due, NULL, p_amount, p_unit, 'extension', p_reason, p_new_id);
        CALL audit(v_account, p_request_id, 'extend_deadline', 'deadline', p_new_id,
                   JSON_OBJECT('from', p_deadline_id, 'amount', p_amount, 'unit', p_unit, 'due', v_due, 'reason',
                       p_reason));
        SET v_answer = JSON_OBJECT('deadline', p_new_id);
        CALL request_close(p_request_id, v_answer);
    END IF;
    COMMIT;
    SET p_new_id = JSON_VALUE(v_answer, '$.deadline');
END //

DELIMITER ;
