-- What gongshi-work says of the files it made of whole registers. Which of them may be served is decided by the view
-- public_snapshot when they are asked for.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- Entry: a file was made of the register as it was at a version. p_served_until: the last day of the first record in it to
-- end; NULL where none does. Called again after a lost connection it changes nothing.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE snapshot_made(
    IN p_kind VARCHAR(32) CHARACTER SET ascii, IN p_format VARCHAR(16) CHARACTER SET ascii,
    IN p_file VARCHAR(100) CHARACTER SET ascii, IN p_version BIGINT UNSIGNED, IN p_served_until DATE,
    IN p_row_count BIGINT UNSIGNED, IN p_bytes BIGINT UNSIGNED, IN p_hash CHAR(64) CHARACTER SET ascii) MODIFIES SQL DATA
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;
    START TRANSACTION;
    INSERT IGNORE INTO snapshot (kind, format, file, version, served_until, made_at, row_count, bytes, hash)
        VALUES (p_kind, p_format, p_file, p_version, p_served_until, clock_now(), p_row_count, p_bytes, p_hash);
    COMMIT;
END //

-- Entry: the file is no more.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE snapshot_drop(IN p_file VARCHAR(100) CHARACTER SET ascii)
    MODIFIES SQL DATA
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;
    START TRANSACTION;
    DELETE FROM snapshot WHERE file = p_file;
    COMMIT;
END //

DELIMITER ;
