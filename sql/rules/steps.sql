-- The step engine: opening a case and taking a step, for every flow. All refusals of a step are here.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- A role reaches every body or only the account's own (domain §1).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION role_reaches(
    p_account_id BIGINT UNSIGNED, p_role VARCHAR(32) CHARACTER SET ascii, p_body_id BIGINT UNSIGNED) RETURNS TINYINT
        READS SQL DATA
    RETURN EXISTS (SELECT 1 FROM account a JOIN role r ON r.code = p_role
                       WHERE a.id = p_account_id AND (r.county_wide = 1 OR a.body_id = p_body_id)) //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE require_reach(
    IN p_account_id BIGINT UNSIGNED, IN p_role VARCHAR(32) CHARACTER SET ascii, IN p_body_id BIGINT UNSIGNED)
        READS SQL DATA
BEGIN
    IF NOT role_reaches(p_account_id, p_role, p_body_id) THEN
        CALL refuse('other_body', NULL);
    END IF;
END //

-- The account may take the step for a case of this body: one of its roles takes it and reaches the body.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE require_step(
    IN p_account_id BIGINT UNSIGNED, IN p_step_id BIGINT UNSIGNED, IN p_body_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    IF NOT EXISTS (SELECT 1 FROM step_role s JOIN account_role a ON a.role = s.role WHERE s.step_id = p_step_id
        AND a.account_id = p_account_id) THEN
        CALL refuse('role_missing', (SELECT name FROM step WHERE id = p_step_id));
    ELSEIF NOT EXISTS (SELECT 1 FROM step_role s JOIN account_role a ON a.role = s.role
                           WHERE s.step_id = p_step_id AND a.account_id = p_account_id
                             AND role_reaches(p_account_id, s.role, p_body_id)) THEN
        CALL refuse('other_body', NULL);
    END IF;
END //

-- Everything after the decision that a step may be taken: the event, the state, the deadlines, the audit entry.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE step_apply(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_case_id BIGINT UNSIGNED,
        IN p_step_id BIGINT UNSIGNED,
    IN p_reason VARCHAR(1000), IN p_happened_on DATE, IN p_stated_on DATE, OUT p_event_id BIGINT UNSIGNED)
        MODIFIES SQL DATA
BEGIN
    DECLARE v_needs_reason, v_final TINYINT;
    DECLARE v_to, v_flow, v_code VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_at DATETIME DEFAULT clock_now();
    DECLARE v_day DATE DEFAULT COALESCE(p_happened_on, DATE(v_at));
    SELECT s.needs_reason, s.to_state, s.flow, s.code, t.final INTO v_needs_reason, v_to, v_flow, v_code, v_final
        FROM step s JOIN state t ON t.flow = s.flow AND t.code = s.to_state WHERE s.id = p_step_id;
    IF v_needs_reason AND COALESCE(TRIM(p_reason), '') = '' THEN
        CALL refuse('reason_missing', NULL);
    ELSEIF v_day > DATE(v_at) THEN
        CALL refuse('day_in_future', v_day);
    END IF;
    INSERT INTO case_event (case_id, step_id, account_id, at, happened_on, reason, request_id)
        VALUES (p_case_id, p_step_id, p_account_id, v_at, v_day, p_reason, p_request_id);
    SET p_event_id = LAST_INSERT_ID();
    UPDATE case_file SET state = v_to, closed_at = IF(v_final, v_at, NULL) WHERE id = p_case_id;
    FOR ended IN (SELECT event FROM step_deadline WHERE step_id = p_step_id AND effect = 'end') DO
        CALL close_deadline(p_case_id, ended.event, p_event_id, v_at);
    END FOR;
    IF v_final THEN
        CALL close_deadline(p_case_id, NULL, p_event_id, v_at);
    END IF;
    -- A deadline in hours needs the hour: it counts from now unless the step happened on an earlier day.
    FOR started IN (SELECT event FROM step_deadline WHERE step_id = p_step_id AND effect = 'start') DO
        CALL start_deadline(p_case_id, started.event, p_event_id, IF(v_day < DATE(v_at), v_day, v_at), p_stated_on);
    END FOR;
    CALL audit(p_account_id, p_request_id, 'step', 'case', p_case_id, JSON_OBJECT('flow', v_flow, 'step', v_code,
        'event', p_event_id));
END //

-- Opens a case by the step of its flow that starts from nothing. Called by the entry procedures of the flows.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE case_open(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_flow VARCHAR(32) CHARACTER SET ascii,
    IN p_step VARCHAR(32) CHARACTER SET ascii, IN p_body_id BIGINT UNSIGNED,
        IN p_matter VARCHAR(32) CHARACTER SET ascii,
    IN p_reason VARCHAR(1000), IN p_happened_on DATE, IN p_stated_on DATE, OUT p_case_id BIGINT UNSIGNED,
        OUT p_event_id BIGINT UNSIGNED)
    MODIFIES SQL DATA
BEGIN
    DECLARE v_step BIGINT UNSIGNED;
    DECLARE v_to VARCHAR(32) CHARACTER SET ascii;
    SELECT id, to_state INTO v_step, v_to FROM step WHERE flow = p_flow AND code = p_step AND from_state IS NULL;
    IF v_step IS NULL THEN
        CALL refuse('step_unknown', CONCAT(p_flow, '/', p_step));
    END IF;
    CALL require_step(p_account_id, v_step, p_body_id);
    INSERT INTO case_file (flow, state, body_id, matter, opened_at) VALUES (p_flow, v_to, p_body_id, p_matter,
        clock_now());
    SET p_case_id = LAST_INSERT_ID();
    CALL step_apply(p_account_id, p_request_id, p_case_id, v_step, p_reason, p_happened_on, p_stated_on, p_event_id);
END //

-- Takes a step of a case, or refuses by name. p_expected: the state the person saw (NULL: any); p_entry: the procedure
-- that calls, for steps that belong to one.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE step_take(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_entry VARCHAR(64) CHARACTER SET ascii,
    IN p_case_id BIGINT UNSIGNED, IN p_step VARCHAR(32) CHARACTER SET ascii,
        IN p_expected VARCHAR(32) CHARACTER SET ascii,
    IN p_reason VARCHAR(1000), IN p_happened_on DATE, IN p_stated_on DATE, OUT p_event_id BIGINT UNSIGNED)
        MODIFIES SQL DATA
BEGIN
    DECLARE v_flow, v_state VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_case, v_body, v_step BIGINT UNSIGNED;
    DECLARE v_entry VARCHAR(64) CHARACTER SET ascii;
    SELECT id INTO v_case FROM case_file WHERE id = p_case_id FOR UPDATE;
    SELECT flow, state, body_id INTO v_flow, v_state, v_body FROM case_file WHERE id = p_case_id;
    IF v_flow IS NULL THEN
        CALL refuse('subject_unknown', NULL);
    ELSEIF p_expected <> v_state THEN
        CALL refuse('case_moved_on', (SELECT name FROM state WHERE flow = v_flow AND code = v_state));
    ELSEIF NOT EXISTS (SELECT 1 FROM step WHERE flow = v_flow AND code = p_step) THEN
        CALL refuse('step_unknown', CONCAT(v_flow, '/', COALESCE(p_step, '')));
    END IF;
    SELECT id, entry INTO v_step, v_entry FROM step WHERE flow = v_flow AND code = p_step AND from_state = v_state;
    IF v_step IS NULL THEN
        CALL refuse('step_wrong_state', (SELECT name FROM state WHERE flow = v_flow AND code = v_state));
    END IF;
    CALL require_step(p_account_id, v_step, v_body);
    IF v_entry IS NOT NULL AND NOT (v_entry <=> p_entry) THEN
        CALL refuse('step_own_entry', NULL);
    END IF;
    CALL step_apply(p_account_id, p_request_id, p_case_id, v_step, p_reason, p_happened_on, p_stated_on, p_event_id);
END //

-- Entry: takes a step that needs nothing but its reason and, where the rule asks, the day a document states.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE take_step(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_case_id BIGINT UNSIGNED,
    IN p_step VARCHAR(32) CHARACTER SET ascii, IN p_expected VARCHAR(32) CHARACTER SET ascii, IN p_reason VARCHAR(1000),
        IN p_happened_on DATE,
    IN p_stated_on DATE, OUT p_event_id BIGINT UNSIGNED) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'take_step', 'case', p_case_id, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'take_step', v_account, v_answer);
    IF v_answer IS NULL THEN
        CALL step_take(v_account, p_request_id, NULL, p_case_id, p_step, p_expected, p_reason, p_happened_on,
            p_stated_on, p_event_id);
        SET v_answer = JSON_OBJECT('event', p_event_id);
        CALL request_close(p_request_id, v_answer);
    END IF;
    COMMIT;
    SET p_event_id = JSON_VALUE(v_answer, '$.event');
END //

DELIMITER ;
