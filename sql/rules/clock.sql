-- The one clock. Every rule asks it for now (Asia/Shanghai, the server's time zone); tests may shift it, a locked
-- deployment ignores and refuses any shift. Declared DETERMINISTIC so that a statement asks once and not for each of
-- its rows.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION clock_now() RETURNS DATETIME DETERMINISTIC READS SQL DATA
    RETURN NOW() + INTERVAL COALESCE((SELECT seconds FROM clock_shift WHERE NOT EXISTS (SELECT 1 FROM deployment
        WHERE locked = 1)), 0) SECOND //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION clock_today() RETURNS DATE DETERMINISTIC READS SQL DATA
    RETURN DATE(NOW() + INTERVAL COALESCE((SELECT seconds FROM clock_shift WHERE NOT EXISTS (SELECT 1 FROM deployment
        WHERE locked = 1)), 0) SECOND) //

-- Entry: shifts the clock by seconds (0: back to the server's). No program is granted it; tests call it as root.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE shift_clock(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_seconds BIGINT)
        MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'shift_clock', 'deployment', 1, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'shift_clock', v_account, v_answer);
    IF v_answer IS NULL THEN
        CALL require_role(v_account, 'system_admin');
        IF EXISTS (SELECT 1 FROM deployment WHERE locked = 1) THEN
            CALL refuse('clock_locked', NULL);
        END IF;
        INSERT INTO clock_shift (id, seconds) VALUES (1, p_seconds) ON DUPLICATE KEY UPDATE seconds = p_seconds;
        CALL audit(v_account, p_request_id, 'shift_clock', 'deployment', 1, JSON_OBJECT('seconds', p_seconds));
        CALL request_close(p_request_id, '{}');
    END IF;
    COMMIT;
END //

-- Entry: from now on this is production; there is no way back. The server itself must keep sessions from setting their
-- own time (secure_timestamp), or any account could backdate what it writes.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE lock_deployment(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'lock_deployment', 'deployment', 1, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'lock_deployment', v_account, v_answer);
    IF v_answer IS NULL THEN
        CALL require_role(v_account, 'system_admin');
        IF @@GLOBAL.secure_timestamp NOT IN ('SUPER', 'YES') THEN
            CALL refuse('clock_unsafe', NULL);
        END IF;
        UPDATE deployment SET locked = 1;
        CALL audit(v_account, p_request_id, 'lock_deployment', 'deployment', 1, NULL);
        CALL request_close(p_request_id, '{}');
    END IF;
    COMMIT;
END //

DELIMITER ;
