-- The steps of publication after entry, each inside record_entry: the record is locked. What the public sees changes here
-- alone: with it, in the same transaction, move the body's column, the register of the kind, and the notes for background
-- jobs.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_step(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_entry VARCHAR(64) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED, IN p_step VARCHAR(32) CHARACTER SET ascii, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
BEGIN
    DECLARE v_event BIGINT UNSIGNED;
    CALL step_take(p_account_id, p_request_id, p_entry, (SELECT case_id FROM record_version WHERE id = p_version_id), p_step, NULL,
        p_reason, NULL, NULL, v_event);
END //

-- What a person entered, another checks and reviews.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE require_other_author(
    IN p_account_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    IF p_account_id = (SELECT author_id FROM record_version WHERE id = p_version_id) THEN
        CALL refuse('step_own_work', NULL);
    END IF;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_check(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    CALL require_other_author(p_account_id, p_version_id);
    CALL version_step(p_account_id, p_request_id, 'check_record', p_version_id, 'check', NULL);
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_review(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_version_id BIGINT UNSIGNED, IN p_passed TINYINT,
    IN p_opinion VARCHAR(1000)) MODIFIES SQL DATA
BEGIN
    CALL require_other_author(p_account_id, p_version_id);
    CALL version_step(p_account_id, p_request_id, 'review_record', p_version_id, IF(COALESCE(p_passed, 0), 'review', 'review_fail'), p_opinion);
END //

-- A major decision needs a passed review after which it was never sent back (新绛责任制 19, 文水责任制 14).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE require_review(IN p_version_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    DECLARE v_case BIGINT UNSIGNED DEFAULT (SELECT case_id FROM record_version WHERE id = p_version_id);
    IF EXISTS (SELECT 1 FROM result WHERE version_id = p_version_id AND major = 1)
        AND COALESCE((SELECT s.code FROM case_event e JOIN step s ON s.id = e.step_id
                          WHERE e.case_id = v_case AND s.code NOT IN ('approve', 'publish') ORDER BY e.id DESC LIMIT 1), '') <> 'review' THEN
        CALL refuse('review_missing', NULL);
    END IF;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_approve(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    CALL version_step(p_account_id, p_request_id, 'approve_record', p_version_id, 'approve', NULL);
    CALL require_review(p_version_id);
END //

-- The column of the public page of freshness that a version belongs to.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION column_code(
    p_kind VARCHAR(32) CHARACTER SET ascii, p_matter VARCHAR(32) CHARACTER SET ascii) RETURNS VARCHAR(32) CHARACTER SET ascii
    DETERMINISTIC NO SQL
    RETURN CASE WHEN p_kind = 'list_item' THEN CONCAT('list.', p_matter) WHEN p_kind IN ('result', 'document') THEN
        CONCAT(p_kind, '.', p_matter) ELSE p_kind END //

-- Keeps how far a body's column is. p_first: a record published for the first time; p_late: after its day.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE column_move(
    IN p_version_id BIGINT UNSIGNED, IN p_first TINYINT, IN p_late TINYINT) MODIFIES SQL DATA
    INSERT INTO body_column (body_id, col, records, last_on, late)
        SELECT r.body_id, column_code(r.kind, c.matter), p_first, clock_today(), p_late
            FROM record_version v JOIN record r ON r.id = v.record_id JOIN case_file c ON c.id = v.case_id WHERE v.id = p_version_id
        ON DUPLICATE KEY UPDATE records = records + p_first, last_on = VALUES(last_on), late = late + p_late,
            empty_since = IF(p_first, NULL, empty_since), empty_reason = IF(p_first, NULL, empty_reason) //

-- The public sees something else from now on. p_closed: and something must not be seen any more, in no copy of a page either.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_changed(IN p_record_id BIGINT UNSIGNED, IN p_closed TINYINT)
    MODIFIES SQL DATA
BEGIN
    CALL change_note('record', p_record_id);
    IF p_closed THEN
        CALL change_note('withdrawal', p_record_id);
    END IF;
    CALL register_move((SELECT kind FROM record WHERE id = p_record_id), p_closed);
END //

-- What the public sees of the record from today. A last day that was set by hand stays; one that follows from the severity
-- follows the new version.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_publish(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    DECLARE v_record, v_shown, v_case BIGINT UNSIGNED;
    DECLARE v_until, v_withdrawn DATE;
    DECLARE v_first, v_late TINYINT;
    SELECT r.id, r.shown_id, r.until_on, r.withdrawn_on, r.published_on IS NULL, v.case_id
        INTO v_record, v_shown, v_until, v_withdrawn, v_first, v_case
        FROM record_version v JOIN record r ON r.id = v.record_id WHERE v.id = p_version_id;
    SET v_late = v_first AND EXISTS (SELECT 1 FROM deadline WHERE case_id = v_case AND superseded_by IS NULL AND closed_at IS NULL
        AND due_on < clock_today());
    CALL version_step(p_account_id, p_request_id, 'publish_record', p_version_id, 'publish', NULL);
    CALL require_review(p_version_id);
    IF v_shown IS NOT NULL THEN
        CALL benchmark_publish_check(p_version_id, v_shown);
        CALL version_step(p_account_id, p_request_id, 'publish_record', v_shown, 'supersede', NULL);
    END IF;
    IF v_until <=> result_until(v_shown) THEN
        SET v_until = result_until(p_version_id);
    END IF;
    IF v_until < clock_today() THEN
        CALL refuse('record_past_end', v_until);
    END IF;
    UPDATE record_version SET published_on = clock_today() WHERE id = p_version_id;
    UPDATE record SET shown_id = p_version_id, published_on = COALESCE(published_on, clock_today()), changed_at = clock_now(),
        until_on = v_until, day = COALESCE(version_day(p_version_id), day) WHERE id = v_record;
    CALL column_move(p_version_id, v_first, v_late);
    CALL record_changed(v_record, 0);
END //

-- What is never public is held back on a ground the law gives; two of them belong to penalties.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_hold(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_record_id BIGINT UNSIGNED,
    IN p_ground VARCHAR(32) CHARACTER SET ascii, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
BEGIN
    DECLARE v_version BIGINT UNSIGNED DEFAULT latest_version(p_record_id);
    IF p_ground IS NULL OR NOT EXISTS (SELECT 1 FROM hold_ground WHERE code = p_ground) THEN
        CALL refuse('field_malformed', '不公开的理由');
    ELSEIF EXISTS (SELECT 1 FROM record WHERE id = p_record_id AND published_on IS NOT NULL) THEN
        CALL refuse('record_already_published', NULL);
    ELSEIF p_ground IN ('no_influence', 'minor') AND NOT EXISTS (SELECT 1 FROM result WHERE version_id = v_version AND kind = 'penalty'
        AND (p_ground <> 'minor' OR severity = 'minor')) THEN
        CALL refuse('hold_ground_unfit', (SELECT name FROM hold_ground WHERE code = p_ground));
    END IF;
    CALL version_step(p_account_id, p_request_id, 'hold_record', v_version, 'hold', p_reason);
    UPDATE record SET held_ground = p_ground, held_on = clock_today() WHERE id = p_record_id;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_release(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_record_id BIGINT UNSIGNED,
    IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
BEGIN
    DECLARE v_version BIGINT UNSIGNED DEFAULT latest_version(p_record_id);
    DECLARE v_case BIGINT UNSIGNED DEFAULT (SELECT case_id FROM record_version WHERE id = v_version);
    CALL version_step(p_account_id, p_request_id, 'release_record', v_version, 'release', p_reason);
    UPDATE record SET held_ground = NULL, held_on = NULL WHERE id = p_record_id;
    CALL start_deadline(v_case, publication_event((SELECT kind FROM record WHERE id = p_record_id)),
        (SELECT MAX(id) FROM case_event WHERE case_id = v_case), clock_today(), NULL);
END //

-- All versions on the way are dropped with the record; of a published one the number stays taken, and is seen in the log.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_withdraw(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_record_id BIGINT UNSIGNED,
    IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
BEGIN
    DECLARE v_shown, v_last BIGINT UNSIGNED;
    DECLARE v_withdrawn DATE;
    SELECT shown_id, withdrawn_on, latest_version(id) INTO v_shown, v_withdrawn, v_last FROM record WHERE id = p_record_id;
    IF v_withdrawn IS NOT NULL THEN
        CALL refuse('record_withdrawn', NULL);
    END IF;
    CALL reason_check(p_record_id, p_reason);
    IF v_shown IS NOT NULL THEN
        CALL version_step(p_account_id, p_request_id, 'withdraw_record', v_shown, 'withdraw', p_reason);
    END IF;
    IF NOT v_last <=> v_shown THEN
        CALL version_step(p_account_id, p_request_id, 'withdraw_record', v_last, 'drop', p_reason);
    END IF;
    UPDATE record SET withdrawn_on = clock_today(), withdrawn_reason = p_reason, changed_at = clock_now(),
        number_key = IF(v_shown IS NULL, NULL, number_key), held_ground = NULL, held_on = NULL WHERE id = p_record_id;
    IF v_shown IS NOT NULL THEN
        CALL column_move(v_shown, 0, 0);
        CALL record_changed(p_record_id, 1);
    END IF;
END //

-- A former version is closed; the one shown is corrected or the record withdrawn.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_close(
    IN p_account_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
BEGIN
    DECLARE v_record, v_body, v_shown BIGINT UNSIGNED;
    DECLARE v_published DATE;
    SELECT r.id, r.body_id, r.shown_id, v.published_on INTO v_record, v_body, v_shown, v_published
        FROM record_version v JOIN record r ON r.id = v.record_id WHERE v.id = p_version_id;
    CALL require_role(p_account_id, 'head');
    CALL require_reach(p_account_id, 'head', v_body);
    IF v_shown = p_version_id THEN
        CALL refuse('version_shown', NULL);
    ELSEIF v_published IS NULL THEN
        CALL refuse('record_not_published', NULL);
    END IF;
    CALL reason_check(v_record, p_reason);
    UPDATE record_version SET closed = 1 WHERE id = p_version_id;
    CALL record_changed(v_record, 1);
END //

-- Another last day. Copies made before count with the old one: an earlier one closes them.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_set_end(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_record_id BIGINT UNSIGNED, IN p_until_on DATE,
    IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
BEGIN
    DECLARE v_shown BIGINT UNSIGNED;
    DECLARE v_withdrawn, v_until, v_least, v_most DATE;
    SELECT r.shown_id, r.withdrawn_on, r.until_on, e.decided_on + INTERVAL s.months_least MONTH, e.decided_on + INTERVAL s.months_most MONTH
        INTO v_shown, v_withdrawn, v_until, v_least, v_most
        FROM record r LEFT JOIN result e ON e.version_id = r.shown_id LEFT JOIN severity s ON s.code = e.severity WHERE r.id = p_record_id;
    IF v_withdrawn IS NOT NULL THEN
        CALL refuse('record_withdrawn', NULL);
    ELSEIF v_shown IS NULL THEN
        CALL refuse('record_not_published', NULL);
    ELSEIF v_most IS NOT NULL AND (p_until_on IS NULL OR p_until_on NOT BETWEEN v_least AND v_most) THEN
        CALL refuse('end_out_of_range', CONCAT(v_least, ' — ', v_most));
    ELSEIF p_until_on < clock_today() - INTERVAL 1 DAY THEN
        CALL refuse('end_in_past', NULL);
    END IF;
    CALL version_step(p_account_id, p_request_id, 'set_record_end', v_shown, 'set_end', p_reason);
    UPDATE record SET until_on = p_until_on, changed_at = clock_now() WHERE id = p_record_id;
    CALL record_changed(p_record_id, p_until_on < COALESCE(v_until, '9999-12-31'));
END //

DELIMITER ;
