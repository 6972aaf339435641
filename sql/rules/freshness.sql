-- A column in which a body has nothing: since when and why, in its own words (the page of freshness shows it).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- Entry: the head states that a column is empty; the next first publication in it takes the statement back by itself.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE state_empty_column(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_body_id BIGINT UNSIGNED,
    IN p_col VARCHAR(32) CHARACTER SET ascii, IN p_reason VARCHAR(300)) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'state_empty_column', 'body', p_body_id, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'state_empty_column', v_account, v_answer);
    IF v_answer IS NULL THEN
        CALL require_role(v_account, 'head');
        CALL require_reach(v_account, 'head', p_body_id);
        IF p_col IS NULL OR NOT EXISTS (SELECT 1 FROM record_column WHERE col = p_col) THEN
            CALL refuse('column_unknown', LEFT(p_col, 32));
        ELSEIF COALESCE(TRIM(p_reason), '') = '' THEN
            CALL refuse('reason_missing', NULL);
        END IF;
        CALL private_check(p_reason, '理由');
        INSERT INTO body_column (body_id, col, empty_since, empty_reason) VALUES (p_body_id, p_col, clock_today(), p_reason)
            ON DUPLICATE KEY UPDATE empty_since = VALUES(empty_since), empty_reason = VALUES(empty_reason);
        CALL audit(v_account, p_request_id, 'state_empty_column', 'body', p_body_id, JSON_OBJECT('col', p_col, 'reason', p_reason));
        CALL request_close(p_request_id, '{}');
    END IF;
    COMMIT;
END //

DELIMITER ;
