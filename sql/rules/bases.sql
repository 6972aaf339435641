-- The library of legal bases: which version is in force on a day, confirming a day of effect, withdrawing a version.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- The version in force on a day: the visible one that took effect last, unless the law was repealed by then.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION basis_version_on(p_basis_id BIGINT UNSIGNED, p_day DATE)
    RETURNS BIGINT UNSIGNED
    READS SQL DATA
    RETURN (SELECT v.id FROM basis b JOIN basis_version v ON v.basis_id = b.id AND v.visible = 1
                AND v.effective_on <= p_day
                WHERE b.id = p_basis_id AND (b.repealed_on IS NULL OR p_day < b.repealed_on)
                ORDER BY v.effective_on DESC, v.number DESC LIMIT 1) //

-- What the import could not place, for the page: 第 12 行：…, a line each, twenty lines at most. NULL: nothing.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION unplaced_lines(p_unplaced LONGTEXT) RETURNS TEXT
    DETERMINISTIC NO SQL
BEGIN
    DECLARE v_text TEXT;
    DECLARE v_place INT DEFAULT 0;
    DECLARE v_count INT DEFAULT COALESCE(JSON_LENGTH(p_unplaced), 0);
    WHILE v_place < LEAST(v_count, IF(v_count > 20, 19, 20)) DO
        SET v_text = CONCAT_WS('\n', v_text, CONCAT('第 ', JSON_VALUE(p_unplaced, CONCAT('$[', v_place, '].line')), ' 行：',
            LEFT(JSON_VALUE(p_unplaced, CONCAT('$[', v_place, '].text')), 200)));
        SET v_place = v_place + 1;
    END WHILE;
    RETURN IF(v_count > 20, CONCAT(v_text, '\n……共 ', v_count, ' 处'), v_text);
END //

-- A day of effect that can be true. Two confirmed versions cannot begin on one day: often the text states the day the
-- law first took effect, which is not that of an amended version.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE effective_check(IN p_version_id BIGINT UNSIGNED,
    IN p_effective_on DATE) READS SQL DATA
BEGIN
    DECLARE v_basis, v_corrects BIGINT UNSIGNED;
    DECLARE v_issued, v_repealed DATE;
    SELECT v.basis_id, v.corrects, v.issued_on, b.repealed_on INTO v_basis, v_corrects, v_issued, v_repealed
        FROM basis_version v JOIN basis b ON b.id = v.basis_id WHERE v.id = p_version_id;
    IF p_effective_on IS NULL THEN
        CALL refuse('effective_missing', NULL);
    ELSEIF p_effective_on < v_issued THEN
        CALL refuse('effective_before_issue', v_issued);
    ELSEIF p_effective_on NOT BETWEEN '1949-10-01' AND clock_today() + INTERVAL 10 YEAR THEN
        CALL refuse('effective_out_of_range', p_effective_on);
    ELSEIF p_effective_on >= v_repealed THEN
        CALL refuse('effective_after_repeal', v_repealed);
    ELSEIF EXISTS (SELECT 1 FROM basis_version WHERE basis_id = v_basis AND effective_on = p_effective_on
                       AND confirmed_at IS NOT NULL
                       AND stands = 1 AND id <> p_version_id AND NOT (id <=> v_corrects)) THEN
        CALL refuse('effective_taken', p_effective_on);
    END IF;
END //

-- Every change of a version ends here: the days on which the versions of its basis follow each other are written down
-- anew, because every page asks for them, and the background jobs are told. Of two versions with the same day of effect
-- the one imported later stands.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE basis_version_changed(
    IN p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    DECLARE v_basis BIGINT UNSIGNED DEFAULT (SELECT basis_id FROM basis_version WHERE id = p_version_id);
    UPDATE basis_version v
        SET v.next_on = (SELECT MIN(n.effective_on) FROM basis_version n
                             WHERE n.basis_id = v_basis AND n.visible = 1 AND n.effective_on >= v.effective_on
                               AND (n.effective_on > v.effective_on OR n.number > v.number))
        WHERE v.basis_id = v_basis;
    CALL change_note('basis_version', p_version_id);
END //

-- Marks a version as replaced by another text of the same version; its number stays its own for ever.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE basis_version_replace(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_entry VARCHAR(64) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED, IN p_by BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    DECLARE v_event BIGINT UNSIGNED;
    CALL step_take(p_account_id, p_request_id, p_entry, (SELECT case_id FROM basis_version WHERE id = p_version_id),
                   'replace', NULL, NULL, NULL,
                   NULL, v_event);
    UPDATE basis_version SET replaced_by = p_by WHERE id = p_version_id;
    CALL basis_version_changed(p_version_id);
END //

-- Entry: a person confirms since when a version is in force. A correction takes the place of what it corrects. Where the
-- day was found stays beside it as long as it is the day that was found.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE confirm_basis_version(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_version_id BIGINT UNSIGNED,
    IN p_effective_on DATE) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account, v_basis, v_case, v_corrects, v_event BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_reason VARCHAR(500);
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'confirm_basis_version', 'basis_version', p_version_id, v_errno,
            v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'confirm_basis_version', v_account, v_answer);
    IF v_answer IS NULL THEN
        -- The basis is locked first, by all who change its versions, so that two of them cannot pass each other.
        SELECT id INTO v_basis FROM basis WHERE id = (SELECT basis_id FROM basis_version
            WHERE id = p_version_id) FOR UPDATE;
        SELECT case_id, corrects, effective_reason INTO v_case, v_corrects, v_reason
            FROM basis_version WHERE id = p_version_id;
        CALL step_take(v_account, p_request_id, 'confirm_basis_version', v_case, 'confirm', NULL, NULL, NULL, NULL,
            v_event);
        CALL effective_check(p_version_id, p_effective_on);
        UPDATE basis_version SET effective_on = p_effective_on, confirmed_at = clock_now(),
            effective_reason = IF(p_effective_on = proposed_on AND v_reason <> '',
                CONCAT(LEFT(v_reason, 490), '，经人工确认'), '经人工确认') WHERE id = p_version_id;
        IF v_corrects IS NOT NULL THEN
            CALL basis_version_replace(v_account, p_request_id, 'confirm_basis_version', v_corrects, p_version_id);
        END IF;
        CALL basis_version_changed(p_version_id);
        CALL audit(v_account, p_request_id, 'confirm_basis_version', 'basis_version', p_version_id,
                   JSON_OBJECT('effective_on', p_effective_on, 'corrects', v_corrects, 'proposed_reason', v_reason));
        CALL request_close(p_request_id, '{}');
    END IF;
    COMMIT;
END //

-- Entry: takes back a version that was imported by mistake, with the reason. Its address answers 410, its number is not
-- given again, and what it had replaced does not come back by itself: the text is imported again. A version whose
-- correction waits stays until that is decided.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE withdraw_basis_version(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_version_id BIGINT UNSIGNED,
    IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account, v_basis, v_case, v_event, v_waiting BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'withdraw_basis_version', 'basis_version', p_version_id, v_errno,
            v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'withdraw_basis_version', v_account, v_answer);
    IF v_answer IS NULL THEN
        SELECT id INTO v_basis FROM basis WHERE id = (SELECT basis_id FROM basis_version
            WHERE id = p_version_id) FOR UPDATE;
        SELECT case_id INTO v_case FROM basis_version WHERE id = p_version_id;
        CALL step_take(v_account, p_request_id, 'withdraw_basis_version', v_case, 'withdraw', NULL, p_reason, NULL,
            NULL, v_event);
        SELECT MAX(number) INTO v_waiting FROM basis_version WHERE basis_id = v_basis AND corrects = p_version_id
            AND stands = 1 AND confirmed_at IS NULL;
        IF v_waiting IS NOT NULL THEN
            CALL refuse('basis_correction_waiting', CONCAT('第 ', v_waiting, ' 版'));
        END IF;
        UPDATE basis_version SET withdrawn_at = clock_now() WHERE id = p_version_id;
        CALL basis_version_changed(p_version_id);
        CALL audit(v_account, p_request_id, 'withdraw_basis_version', 'basis_version', p_version_id,
                   JSON_OBJECT('reason', p_reason));
        CALL request_close(p_request_id, '{}');
    END IF;
    COMMIT;
END //

DELIMITER ;
