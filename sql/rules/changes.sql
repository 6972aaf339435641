-- Telling background jobs what changed (see schema/008_changes.sql).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE change_note(
    IN p_kind VARCHAR(32) CHARACTER SET ascii, IN p_subject_id BIGINT UNSIGNED) MODIFIES SQL DATA
    INSERT INTO subject_change (kind, subject_id, at) VALUES (p_kind, p_subject_id, SYSDATE(6))
        ON DUPLICATE KEY UPDATE at = VALUES(at) //

-- Entry: the job has followed the change as it read it; a change since then stays.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE change_done(IN p_id BIGINT UNSIGNED,
    IN p_seen_at DATETIME(6)) MODIFIES SQL DATA
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;
    START TRANSACTION;
    DELETE FROM subject_change WHERE id = p_id AND at = p_seen_at;
    COMMIT;
END //

DELIMITER ;
