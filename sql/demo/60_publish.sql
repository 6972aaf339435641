-- The people who publish in the invented county (a clerk, a second clerk, a legal reviewer and a head in each body), and
-- the helpers of the files that follow, dropped in 79: what is published goes the way of every record, on its own day.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name, body_id)
    SELECT CONCAT('demo-', p.role, '-', b.id), CONCAT('示例', p.name, '（', b.short_name, '）'), b.id
        FROM body b JOIN (SELECT 'clerk' AS role, '录入员' AS name UNION ALL SELECT 'checker', '复核员' UNION ALL SELECT 'reviewer', '审核人'
            UNION ALL SELECT 'head', '负责人') AS p
        WHERE b.legal_kind <> 'entrusted' ORDER BY b.id, p.role;
INSERT INTO account_role (account_id, role)
    SELECT id, CASE SUBSTRING_INDEX(SUBSTRING(login, 6), '-', 1) WHEN 'checker' THEN 'clerk'
                    ELSE SUBSTRING_INDEX(SUBSTRING(login, 6), '-', 1) END
        FROM account WHERE login REGEXP '^demo-[a-z]+-[0-9]+$';

DELIMITER //

CREATE OR REPLACE PROCEDURE demo_clock(IN p_day DATE)
    REPLACE INTO clock_shift (id, seconds) VALUES (1, TIMESTAMPDIFF(SECOND, NOW(), p_day + INTERVAL 10 HOUR)) //

CREATE OR REPLACE FUNCTION demo_request() RETURNS CHAR(32) CHARACTER SET ascii NO SQL
    RETURN REPLACE(UUID(), '-', '') //

-- A version from its draft to the public.
CREATE OR REPLACE PROCEDURE demo_steps(IN p_body BIGINT UNSIGNED, IN p_version BIGINT UNSIGNED)
BEGIN
    DECLARE v_head VARCHAR(64) CHARACTER SET ascii DEFAULT CONCAT('demo-head-', p_body);
    CALL check_record(CONCAT('demo-checker-', p_body), demo_request(), p_version);
    IF EXISTS (SELECT 1 FROM result WHERE version_id = p_version AND major = 1) THEN
        CALL review_record(CONCAT('demo-reviewer-', p_body), demo_request(), p_version, 1, NULL);
    END IF;
    CALL approve_record(v_head, demo_request(), p_version);
    CALL publish_record(v_head, demo_request(), p_version);
END //

-- A result names its benchmark by number.
CREATE OR REPLACE FUNCTION demo_document(p_document LONGTEXT) RETURNS LONGTEXT READS SQL DATA
    RETURN IF(JSON_EXISTS(p_document, '$.benchmark_number'), JSON_REMOVE(JSON_SET(p_document, '$.benchmark',
        (SELECT id FROM record WHERE kind = 'benchmark' AND number = JSON_VALUE(p_document, '$.benchmark_number'))), '$.benchmark_number'),
        p_document) //

-- p_day: of the decision or the paper; p_on: the day it is entered.
CREATE OR REPLACE PROCEDURE demo_draft(IN p_kind VARCHAR(32), IN p_body BIGINT UNSIGNED, IN p_number VARCHAR(100), IN p_day DATE, IN p_on DATE,
    IN p_document LONGTEXT)
BEGIN
    CALL demo_clock(p_on);
    CALL enter_record(CONCAT('demo-clerk-', p_body), demo_request(), p_kind, p_body, p_number, p_day, demo_document(p_document), @demo_record,
        @demo_version);
END //

CREATE OR REPLACE PROCEDURE demo_publish(IN p_kind VARCHAR(32), IN p_body BIGINT UNSIGNED, IN p_number VARCHAR(100), IN p_day DATE,
    IN p_on DATE, IN p_document LONGTEXT)
BEGIN
    CALL demo_draft(p_kind, p_body, p_number, p_day, p_on, p_document);
    CALL demo_steps(p_body, @demo_version);
END //

-- Corrects what was published under a number; p_closed: the former version is never shown again.
CREATE OR REPLACE PROCEDURE demo_revise(IN p_number VARCHAR(100), IN p_on DATE, IN p_reason VARCHAR(1000), IN p_closed TINYINT,
    IN p_document LONGTEXT)
BEGIN
    DECLARE v_record, v_body, v_former BIGINT UNSIGNED;
    SELECT id, body_id, shown_id INTO v_record, v_body, v_former FROM record WHERE number = p_number;
    CALL demo_clock(p_on);
    CALL revise_record(CONCAT('demo-clerk-', v_body), demo_request(), v_record, demo_document(p_document), p_reason, @demo_version);
    CALL demo_steps(v_body, @demo_version);
    IF p_closed THEN
        CALL close_version(CONCAT('demo-head-', v_body), demo_request(), v_former, p_reason);
    END IF;
END //

CREATE OR REPLACE PROCEDURE demo_withdraw(IN p_number VARCHAR(100), IN p_on DATE, IN p_reason VARCHAR(1000))
BEGIN
    CALL demo_clock(p_on);
    CALL withdraw_record((SELECT CONCAT('demo-head-', body_id) FROM record WHERE number = p_number), demo_request(),
        (SELECT id FROM record WHERE number = p_number), p_reason);
END //

CREATE OR REPLACE PROCEDURE demo_hold(IN p_number VARCHAR(100), IN p_ground VARCHAR(32), IN p_reason VARCHAR(1000))
    CALL hold_record((SELECT CONCAT('demo-head-', body_id) FROM record WHERE number = p_number), demo_request(),
        (SELECT id FROM record WHERE number = p_number), p_ground, p_reason) //

CREATE OR REPLACE PROCEDURE demo_empty(IN p_body BIGINT UNSIGNED, IN p_column VARCHAR(32), IN p_on DATE, IN p_reason VARCHAR(300))
BEGIN
    CALL demo_clock(p_on);
    CALL state_empty_column(CONCAT('demo-head-', p_body), demo_request(), p_body, p_column, p_reason);
END //

DELIMITER ;
