-- Loading the State Council's arrangement of days off for one year.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- The days given, checked, as one text in order of date, which also says whether two arrangements are the same.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE arrangement_check(IN p_year INT, IN p_days LONGTEXT,
    OUT p_text LONGTEXT) READS SQL DATA
BEGIN
    DECLARE v_rows, v_days, v_bad, v_other INT;
    IF p_year IS NULL OR p_year NOT BETWEEN 2000 AND 2049 THEN
        CALL refuse('calendar_year', p_year);
    END IF;
    IF p_days IS NULL OR NOT JSON_VALID(p_days) OR JSON_TYPE(p_days) <> 'ARRAY' THEN
        CALL refuse('calendar_malformed', NULL);
    END IF;
    SELECT COUNT(*), COUNT(DISTINCT date), COALESCE(SUM(CAST(date AS DATE) IS NULL OR name IS NULL OR off IS NULL), 0),
           COALESCE(SUM(LEFT(date, 4) <> p_year), 0), GROUP_CONCAT(date, ' ', off, ' ', name
               ORDER BY date SEPARATOR '\n')
        INTO v_rows, v_days, v_bad, v_other, p_text
        FROM JSON_TABLE(p_days, '$[*]' COLUMNS (date VARCHAR(10) PATH '$.date', name VARCHAR(50) PATH '$.name',
            off INT PATH '$.off')) AS given;
    IF v_rows = 0 OR v_bad > 0 THEN
        CALL refuse('calendar_malformed', NULL);
    ELSEIF v_other > 0 THEN
        CALL refuse('calendar_other_year', p_year);
    ELSEIF v_days < v_rows THEN
        CALL refuse('calendar_double', NULL);
    END IF;
END //

-- Entry: a year's arrangement, days = [{"date","name","off"}]. Outcome new, version (an amending notice) or unchanged.
-- Open deadlines are counted again; closed ones stay.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE import_calendar(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_year INT,
        IN p_source VARCHAR(200),
    IN p_days LONGTEXT, OUT p_outcome VARCHAR(16) CHARACTER SET ascii) MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account, v_id BIGINT UNSIGNED;
    DECLARE v_version INT UNSIGNED;
    DECLARE v_first DATE;
    DECLARE v_answer, v_text LONGTEXT;
    DECLARE v_hash, v_last CHAR(64) CHARACTER SET ascii;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'import_calendar', 'calendar', p_year, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'import_calendar', v_account, v_answer);
    IF v_answer IS NULL THEN
        CALL require_role(v_account, 'system_admin');
        CALL arrangement_check(p_year, p_days, v_text);
        -- One import at a time: whoever builds the days must see every arrangement.
        SELECT day INTO v_first FROM calendar_day WHERE day = '2000-01-01' FOR UPDATE;
        SET v_hash = SHA2(v_text, 256), v_version = 0;
        SELECT version, hash INTO v_version, v_last FROM arrangement WHERE year = p_year ORDER BY version DESC LIMIT 1;
        IF v_last <=> v_hash THEN
            SET p_outcome = 'unchanged';
        ELSE
            SET p_outcome = IF(v_version = 0, 'new', 'version');
            INSERT INTO arrangement (year, version, source, hash, imported_at, imported_by)
                VALUES (p_year, v_version + 1, p_source, v_hash, clock_now(), v_account);
            SET v_id = LAST_INSERT_ID();
            INSERT INTO arrangement_day (arrangement_id, day, off, name)
                SELECT v_id, date, off, name FROM JSON_TABLE(p_days, '$[*]' COLUMNS (
                    date DATE PATH '$.date', name VARCHAR(50) PATH '$.name', off INT PATH '$.off')) AS given;
            CALL calendar_rebuild();
            CALL recount_deadlines('calendar');
            CALL audit(v_account, p_request_id, 'import_calendar', 'calendar', p_year,
                       JSON_OBJECT('outcome', p_outcome, 'version', v_version + 1, 'source', p_source));
        END IF;
        SET v_answer = JSON_OBJECT('outcome', p_outcome);
        CALL request_close(p_request_id, v_answer);
    END IF;
    COMMIT;
    SET p_outcome = JSON_VALUE(v_answer, '$.outcome');
END //

DELIMITER ;
