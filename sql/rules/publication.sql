-- Publication: the entries that a body's people call, for every kind of record alike. They share one transaction
-- (record_entry); what each does is in publication_enter.sql and publication_steps.sql.
--
-- Who is needed in a body: a clerk who enters (录入员), another clerk who checks, a head (机关负责人) who approves, publishes,
-- holds back and withdraws, and for major decisions a legal reviewer (法制审核人员) who did not enter the record. Between
-- approval and any earlier step the head may also send a version back with a reason: take_step(…, 'return', …).
--
--     CALL enter_record('clerk', …, 'result', body, '示市监罚〔2026〕1号', NULL, '{…}', @record, @version);
--     CALL check_record('clerk-two', …, @version);
--     CALL review_record('reviewer', …, @version, 1, NULL);            -- major decisions
--     CALL approve_record('head', …, @version);
--     CALL publish_record('head', …, @version);
--
-- A document is JSON with the columns of the kind's table as keys (record_fields.sql); arrays: bases, of a benchmark tiers
-- and circumstances, of a duty steps, of figures values. Entering the same document again under its number (or, without
-- one, for the same day) changes nothing and answers what stands.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- What makes two numbers the same: brackets of all forms alike, full width as half width, no blanks, upper case. NULL
-- where there is none.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION number_key(p_number VARCHAR(100)) RETURNS VARCHAR(100)
    DETERMINISTIC NO SQL
BEGIN
    DECLARE v_text, v_key VARCHAR(100) DEFAULT '';
    DECLARE v_place, v_code INT DEFAULT 0;
    SET v_text = REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(COALESCE(p_number, ''), '[\\s　\\x{200B}\\x{FEFF}]', ''),
        '[〔\\[【［（｛{〖]', '('), '[〕\\]】］）｝}〗]', ')');
    WHILE v_place < CHAR_LENGTH(v_text) DO
        SET v_place = v_place + 1;
        SET v_code = CONV(HEX(CONVERT(SUBSTRING(v_text, v_place, 1) USING utf16)), 16, 10);
        SET v_key = CONCAT(v_key, IF(v_code BETWEEN 65281 AND 65374, CHAR(v_code - 65248 USING utf8mb4),
            SUBSTRING(v_text, v_place, 1)));
    END WHILE;
    RETURN NULLIF(UPPER(v_key), '');
END //

-- A kind as a whole has changed; after a withdrawal no copy made before may be served (p_closed). Last in a transaction:
-- all who publish the kind meet at this row.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE register_move(
    IN p_kind VARCHAR(32) CHARACTER SET ascii, IN p_closed TINYINT) MODIFIES SQL DATA
    UPDATE register SET version = version + 1, closed_version = IF(p_closed, version, closed_version),
        changed_at = clock_now() WHERE kind = p_kind //

-- What all entries share: the transaction, the request id, the lock on the record, the audit entry. p_given: the other
-- arguments as JSON. The answer names record and version.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_entry(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_entry VARCHAR(64) CHARACTER SET ascii, IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED,
    IN p_given LONGTEXT, OUT p_out_record BIGINT UNSIGNED, OUT p_out_version BIGINT UNSIGNED) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account, v_record, v_version BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_reason VARCHAR(1000) DEFAULT JSON_VALUE(p_given, '$.reason');
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, p_entry, 'record', COALESCE(p_record_id, v_record), v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, p_entry, v_account, v_answer);
    IF v_answer IS NULL THEN
        SET v_version = p_version_id;
        IF p_entry <> 'enter_record' THEN
            CALL record_lock(p_record_id, p_version_id, v_record);
        END IF;
        CASE p_entry
            WHEN 'enter_record' THEN CALL record_enter(v_account, p_request_id, p_given, v_record, v_version);
            WHEN 'revise_record' THEN CALL record_revise(v_account, p_request_id, v_record, p_given, v_reason, v_version);
            WHEN 'seal_record' THEN CALL version_seal(v_account, v_version, JSON_VALUE(p_given, '$.key'), FROM_BASE64(JSON_VALUE(p_given, '$.sealed')));
            WHEN 'check_record' THEN CALL version_check(v_account, p_request_id, v_version);
            WHEN 'review_record' THEN CALL version_review(v_account, p_request_id, v_version, JSON_VALUE(p_given, '$.passed'), v_reason);
            WHEN 'approve_record' THEN CALL version_approve(v_account, p_request_id, v_version);
            WHEN 'publish_record' THEN CALL version_publish(v_account, p_request_id, v_version);
            WHEN 'hold_record' THEN CALL record_hold(v_account, p_request_id, v_record, JSON_VALUE(p_given, '$.ground'), v_reason);
            WHEN 'release_record' THEN CALL record_release(v_account, p_request_id, v_record, v_reason);
            WHEN 'withdraw_record' THEN CALL record_withdraw(v_account, p_request_id, v_record, v_reason);
            WHEN 'close_version' THEN CALL version_close(v_account, v_version, v_reason);
            WHEN 'set_record_end' THEN CALL record_set_end(v_account, p_request_id, v_record, JSON_VALUE(p_given, '$.until'), v_reason);
        END CASE;
        CALL audit(v_account, p_request_id, p_entry, 'record', v_record, JSON_OBJECT('version', v_version, 'reason', v_reason,
            'ground', JSON_VALUE(p_given, '$.ground'), 'until', JSON_VALUE(p_given, '$.until')));
        SET v_answer = JSON_OBJECT('record', v_record, 'version', v_version);
        CALL request_close(p_request_id, v_answer);
    END IF;
    COMMIT;
    SET p_out_record = JSON_VALUE(v_answer, '$.record'), p_out_version = JSON_VALUE(v_answer, '$.version');
END //

-- Entry: a clerk enters a record. p_number: '' or NULL where there is none. p_day: NULL where the document has its own
-- (result: decided_on, document: issued_on, figure: end of the period), else the day it was made (NULL: today).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE enter_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_kind VARCHAR(32) CHARACTER SET ascii, IN p_body_id BIGINT UNSIGNED, IN p_number VARCHAR(100), IN p_day DATE,
    IN p_document LONGTEXT, OUT p_record_id BIGINT UNSIGNED, OUT p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'enter_record', NULL, NULL, JSON_OBJECT('kind', p_kind, 'body', p_body_id,
        'number', p_number, 'day', p_day, 'document', p_document), p_record_id, p_version_id) //

-- Entry: a clerk enters a new version of a record; what is not yet published is replaced by it at once, what is published
-- stays until the new version is (then p_reason says why, publicly).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE revise_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_record_id BIGINT UNSIGNED, IN p_document LONGTEXT, IN p_reason VARCHAR(1000), OUT p_version_id BIGINT UNSIGNED)
    MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'revise_record', p_record_id, NULL, JSON_OBJECT('document', p_document,
        'reason', p_reason), @ignored_record, p_version_id) //

-- Entry: a clerk puts beside a draft what must never be public (identity numbers, full names), sealed by the program that
-- received it to the public key p_key_id. Nothing in the database opens it, shows it, or gives it back.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE seal_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED, IN p_key_id VARCHAR(32) CHARACTER SET ascii, IN p_sealed VARBINARY(4000)) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'seal_record', NULL, p_version_id, JSON_OBJECT('key', p_key_id, 'sealed',
        TO_BASE64(p_sealed)), @ignored_record, @ignored_version) //

-- Entry: a clerk other than the author checks a version.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE check_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'check_record', NULL, p_version_id, '{}', @ignored_record, @ignored_version) //

-- Entry: the legal reviewer, not the author, passes a checked version (1) or not (0: back to draft, with the opinion).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE review_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED, IN p_passed TINYINT, IN p_opinion VARCHAR(1000)) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'review_record', NULL, p_version_id, JSON_OBJECT('passed', p_passed,
        'reason', p_opinion), @ignored_record, @ignored_version) //

-- Entry: the head approves; a major decision only after a passed legal review (新绛责任制 19, 文水责任制 14).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE approve_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'approve_record', NULL, p_version_id, '{}', @ignored_record, @ignored_version) //

-- Entry: the head publishes an approved version; the one published before is replaced.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE publish_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'publish_record', NULL, p_version_id, '{}', @ignored_record, @ignored_version) //

-- Entry: the head keeps a record unpublished on a ground (hold_ground); it is not late then.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE hold_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_record_id BIGINT UNSIGNED, IN p_ground VARCHAR(32) CHARACTER SET ascii, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'hold_record', p_record_id, NULL, JSON_OBJECT('ground', p_ground,
        'reason', p_reason), @ignored_record, @ignored_version) //

-- Entry: the ground is gone; the record is a draft again, and its deadline starts today.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE release_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_record_id BIGINT UNSIGNED, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'release_record', p_record_id, NULL, JSON_OBJECT('reason', p_reason),
        @ignored_record, @ignored_version) //

-- Entry: the head withdraws a published record: number, day and reason remain (处罚法 48). One that was never published is
-- dropped, also by a clerk, and its number is free again.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE withdraw_record(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_record_id BIGINT UNSIGNED, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'withdraw_record', p_record_id, NULL, JSON_OBJECT('reason', p_reason),
        @ignored_record, @ignored_version) //

-- Entry: the head closes a former version that said what must not be said: its words are never shown again.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE close_version(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_version_id BIGINT UNSIGNED, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'close_version', NULL, p_version_id, JSON_OBJECT('reason', p_reason),
        @ignored_record, @ignored_version) //

-- Entry: the head sets another last day of publication (信用修复管理办法), of a penalty within what its severity allows. A day
-- before today ends it at once; NULL, for other records than penalties: without end.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE set_record_end(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
    IN p_record_id BIGINT UNSIGNED, IN p_until_on DATE, IN p_reason VARCHAR(1000)) MODIFIES SQL DATA
    CALL record_entry(p_account, p_request_id, 'set_record_end', p_record_id, NULL, JSON_OBJECT('until', p_until_on,
        'reason', p_reason), @ignored_record, @ignored_version) //

DELIMITER ;
