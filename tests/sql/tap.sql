-- How the SQL tests speak TAP. Every file ends with CALL tap_done(n): so many tests ran.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

CREATE OR REPLACE PROCEDURE tap_ok(IN p_condition BOOLEAN, IN p_name TEXT)
BEGIN
    SET @tap = @tap + 1;
    SELECT CONCAT(IF(p_condition, '', 'not '), 'ok ', @tap, ' - ', p_name);
END //

CREATE OR REPLACE PROCEDURE tap_is(IN p_got TEXT, IN p_expected TEXT, IN p_name TEXT)
BEGIN
    CALL tap_ok(BINARY p_got <=> BINARY p_expected, p_name);
    IF NOT (BINARY p_got <=> BINARY p_expected) THEN
        SELECT CONCAT('#   got:      ', COALESCE(p_got, 'NULL')) UNION ALL SELECT CONCAT('#   expected: ',
            COALESCE(p_expected, 'NULL'));
    END IF;
END //

-- The statement must fail with this error: the name of a refusal, or a number of the server.
CREATE OR REPLACE PROCEDURE tap_refused(IN p_statement TEXT, IN p_expected TEXT, IN p_name TEXT)
BEGIN
    DECLARE v_errno INT DEFAULT 0;
    DECLARE v_message TEXT DEFAULT 'no error';
    BEGIN
        DECLARE EXIT HANDLER FOR SQLEXCEPTION GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO,
            v_message = MESSAGE_TEXT;
        EXECUTE IMMEDIATE p_statement;
    END;
    CALL tap_is(IF(v_errno BETWEEN 32001 AND 32999, SUBSTRING_INDEX(v_message, ':', 1), IF(v_errno = 0, v_message,
        v_errno)), p_expected, p_name);
END //

CREATE OR REPLACE PROCEDURE tap_done(IN p_count INT)
BEGIN
    CALL tap_is(@tap - @tap_first, p_count, 'every test of the file ran');
    SELECT '# done';
END //

DELIMITER ;
