-- What every entry procedure shares: who acts, the request id, the audit trail.
--
-- The shape of an entry procedure (the only kind that opens and commits a transaction):
--     DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
--         GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
--         ROLLBACK;
--         CALL audit_refusal(…);      -- after the rollback, or it would vanish with it
--         RESIGNAL;
--     END;
--     SET TRANSACTION ISOLATION LEVEL READ COMMITTED;   -- what is read after a lock is the latest
--     START TRANSACTION;
--     CALL request_open(…, v_account, v_answer);
--     IF v_answer IS NULL THEN … CALL audit(…); CALL request_close(p_request_id, v_answer); END IF;
--     COMMIT;
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE require_role(
    IN p_account_id BIGINT UNSIGNED, IN p_role VARCHAR(32) CHARACTER SET ascii) READS SQL DATA
BEGIN
    IF NOT EXISTS (SELECT 1 FROM account_role WHERE account_id = p_account_id AND role = p_role) THEN
        CALL refuse('role_missing', (SELECT name FROM role WHERE code = p_role));
    END IF;
END //

-- Registers the request, or finds what it was answered before (p_answer NULL: this is the first time, act).
-- A second call with the same id waits here until the first has committed. The same id for another account
-- or procedure is refused.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE request_open(
    IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_login VARCHAR(64) CHARACTER SET ascii,
        IN p_entry VARCHAR(64) CHARACTER SET ascii,
    OUT p_account_id BIGINT UNSIGNED, OUT p_answer LONGTEXT) MODIFIES SQL DATA
BEGIN
    DECLARE v_owner BIGINT UNSIGNED;
    DECLARE v_entry VARCHAR(64) CHARACTER SET ascii;
    SET p_account_id = (SELECT id FROM account WHERE login = p_login AND active = 1);
    IF p_account_id IS NULL THEN
        CALL refuse('account_unknown', LEFT(p_login, 64));
    END IF;
    IF p_request_id IS NULL OR p_request_id NOT REGEXP '^[0-9A-Za-z_-]{16,32}$' THEN
        CALL refuse('request_malformed', NULL);
    END IF;
    INSERT IGNORE INTO request (id, account_id, entry, at) VALUES (p_request_id, p_account_id, p_entry, clock_now());
    SELECT account_id, entry, answer INTO v_owner, v_entry, p_answer FROM request WHERE id = p_request_id;
    IF v_owner <> p_account_id OR v_entry <> p_entry THEN
        CALL refuse('request_reused', NULL);
    END IF;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE request_close(
    IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_answer LONGTEXT) MODIFIES SQL DATA
    UPDATE request SET answer = p_answer WHERE id = p_request_id //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE audit(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_action VARCHAR(64) CHARACTER SET ascii,
    IN p_subject_kind VARCHAR(32) CHARACTER SET ascii, IN p_subject_id BIGINT UNSIGNED, IN p_detail TEXT)
        MODIFIES SQL DATA
    INSERT INTO audit_entry (at, login, database_user, request_id, action, subject_kind, subject_id, detail)
        SELECT clock_now(), login, SESSION_USER(), p_request_id, p_action, p_subject_kind, p_subject_id, p_detail
            FROM account WHERE id = p_account_id //

-- Keeps a refusal of ours (a lock time-out or a full disk is none). In a transaction of its own, so that it also holds
-- for a connection without autocommit.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE audit_refusal(
    IN p_login VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii,
        IN p_action VARCHAR(64) CHARACTER SET ascii,
    IN p_subject_kind VARCHAR(32) CHARACTER SET ascii, IN p_subject_id BIGINT UNSIGNED, IN p_errno INT,
        IN p_message TEXT) MODIFIES SQL DATA
BEGIN
    IF p_errno BETWEEN 32001 AND 32999 THEN
        START TRANSACTION;
        INSERT INTO audit_entry (at, login, database_user, request_id, action, refused, subject_kind, subject_id,
            detail)
            VALUES (clock_now(), COALESCE(p_login, ''), SESSION_USER(), p_request_id, p_action,
                    SUBSTRING_INDEX(p_message, ':', 1), p_subject_kind, p_subject_id, p_message);
        COMMIT;
    END IF;
END //

DELIMITER ;
