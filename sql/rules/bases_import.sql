-- Taking a legal text, as read by the importer, into the library.
--   no text of this title stands                       -> new
--   a text that stands                                 -> unchanged: nothing happens
--   the same issue, another text, not yet confirmed    -> replacement: the clerk repaired the text
--   the same issue, another text, confirmed            -> correction: hidden until it is confirmed itself
--   another issue of the same law                      -> version
-- A text that was replaced or withdrawn and comes again is none that stands: it gets a number of its own, like any other.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION iso_date(p_text VARCHAR(40)) RETURNS DATE READS SQL DATA
BEGIN
    IF p_text IS NULL THEN
        RETURN NULL;
    ELSEIF p_text NOT REGEXP '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
            OR RIGHT(p_text, 2) > DAY(LAST_DAY(CONCAT(LEFT(p_text, 8), '01'))) THEN
        CALL refuse('date_malformed', LEFT(p_text, 40));
    END IF;
    RETURN p_text;
END //

-- The strings of a JSON array, a line each. A loop, because GROUP_CONCAT over TEXT makes a temporary table on disk each
-- time.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION json_lines(p_array LONGTEXT) RETURNS LONGTEXT
    DETERMINISTIC NO SQL
BEGIN
    DECLARE v_text LONGTEXT DEFAULT '';
    DECLARE v_place INT DEFAULT 0;
    WHILE v_place < COALESCE(JSON_LENGTH(p_array), 0) DO
        SET v_text = CONCAT(v_text, IF(v_place = 0, '', '\n'), COALESCE(JSON_VALUE(p_array, CONCAT('$[', v_place, ']')),
            ''));
        SET v_place = v_place + 1;
    END WHILE;
    RETURN v_text;
END //

-- The version a text competes with: the same issue of the law, still standing. Issue dates decide; where one or both
-- are unknown, the day of effect does, as the import proposed it or as it was confirmed; two unknown days are the same
-- only where both issue dates are unknown as well. What waits for confirmation goes before what is confirmed: it is
-- what would be repaired.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION basis_version_same_issue(
    p_basis_id BIGINT UNSIGNED, p_issued_on DATE, p_effective_on DATE) RETURNS BIGINT UNSIGNED READS SQL DATA
    RETURN (SELECT id FROM basis_version WHERE basis_id = p_basis_id AND stands = 1
                AND CASE WHEN issued_on IS NOT NULL AND p_issued_on IS NOT NULL THEN issued_on = p_issued_on
                         WHEN issued_on IS NULL AND p_issued_on IS NULL AND proposed_on IS NULL
                             AND p_effective_on IS NULL THEN 1
                         ELSE p_effective_on = proposed_on OR p_effective_on = effective_on END
                ORDER BY confirmed_at IS NULL DESC, number DESC LIMIT 1) //

-- The basis of a title, made if there is none, and locked. New titles are made one at a time, behind the lock of the
-- flow's row: two imports of one new title would otherwise hold each other up over the unique key. Plain SELECTs on
-- purpose: inside IF a subquery takes shared locks, which two at once cannot both turn into the exclusive one.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE basis_find(
    IN p_title VARCHAR(200), IN p_level VARCHAR(32) CHARACTER SET ascii, OUT p_basis_id BIGINT UNSIGNED)
        MODIFIES SQL DATA
BEGIN
    DECLARE v_key VARCHAR(200) DEFAULT title_key(p_title);
    DECLARE v_flow VARCHAR(32);
    SELECT id INTO p_basis_id FROM basis WHERE title_key = v_key;
    IF p_basis_id IS NULL THEN
        SELECT code INTO v_flow FROM flow WHERE code = 'basis_version' FOR UPDATE;
        SELECT id INTO p_basis_id FROM basis WHERE title_key = v_key;
        IF p_basis_id IS NULL THEN
            INSERT INTO basis (title, title_key, level) VALUES (p_title, v_key, p_level);
        END IF;
    END IF;
    SELECT id INTO p_basis_id FROM basis WHERE title_key = v_key FOR UPDATE;
END //

-- Divisions and articles of a version out of the document, each in one pass over it.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE basis_version_fill(
    IN p_basis_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_document LONGTEXT) MODIFIES SQL DATA
BEGIN
    INSERT INTO division (version_id, position, level, label, title, heading, first_position)
        WITH given AS (SELECT position, level, label, title, first, TRIM(CONCAT(label, ' ', title)) AS own,
                              MAX(IF(level = 1, position, 0)) OVER (ORDER BY position) AS part,
                              MAX(IF(level = 2, position, 0)) OVER (ORDER BY position) AS chapter
                           FROM JSON_TABLE(p_document, '$.divisions[*]' COLUMNS (position FOR ORDINALITY,
                               level INT PATH '$.level',
                               label VARCHAR(50) PATH '$.label', title VARCHAR(200) PATH '$.title',
                                   first INT PATH '$.first')) AS t)
        SELECT p_version_id, d.position, d.level, d.label, d.title, CONCAT_WS(' · ', p.own, c.own, d.own), d.first
            FROM given d LEFT JOIN given p ON d.level > 1 AND p.position = d.part
                LEFT JOIN given c ON d.level > 2 AND c.position = d.chapter AND d.chapter > d.part;
    INSERT INTO article (basis_id, version_id, position, number, sub, label, division, text)
        SELECT p_basis_id, p_version_id, position, number, sub, label, division, text
            FROM JSON_TABLE(p_document, '$.articles[*]' COLUMNS (position FOR ORDINALITY,
                number INT UNSIGNED PATH '$.number',
                sub INT UNSIGNED PATH '$.sub', label VARCHAR(50) PATH '$.label',
                    division INT UNSIGNED PATH '$.division',
                text MEDIUMTEXT PATH '$.text')) AS t;
END //

-- Entry: imports one document (JSON, as legal_json_document() of admin/work/legal_json.c makes it).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE import_basis(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_document LONGTEXT,
    OUT p_basis_id BIGINT UNSIGNED, OUT p_version_id BIGINT UNSIGNED, OUT p_outcome VARCHAR(16) CHARACTER SET ascii)
        MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account, v_case, v_event, v_same, v_corrects BIGINT UNSIGNED;
    DECLARE v_same_confirmed DATETIME;
    DECLARE v_answer, v_unplaced LONGTEXT;
    DECLARE v_title, v_issuer VARCHAR(200);
    DECLARE v_level VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_number VARCHAR(100);
    DECLARE v_issued, v_effective DATE;
    DECLARE v_issued_text, v_effective_text VARCHAR(40);
    DECLARE v_reason, v_source VARCHAR(500);
    DECLARE v_hash CHAR(64) CHARACTER SET ascii;
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'import_basis', 'basis', p_basis_id, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'import_basis', v_account, v_answer);
    IF v_answer IS NULL THEN
        IF p_document IS NULL OR NOT JSON_VALID(p_document) THEN
            CALL refuse('basis_malformed', 'JSON');
        END IF;
        SELECT title, level, COALESCE(issuer, ''), COALESCE(issuing_number, ''), issued_on, effective_on,
               COALESCE(effective_reason, ''),
               COALESCE(source, ''), hash
            INTO v_title, v_level, v_issuer, v_number, v_issued_text, v_effective_text, v_reason, v_source, v_hash
            FROM JSON_TABLE(p_document, '$' COLUMNS (title VARCHAR(200) PATH '$.title',
                level VARCHAR(32) PATH '$.level',
                issuer VARCHAR(200) PATH '$.issuer', issuing_number VARCHAR(100) PATH '$.issuing_number',
                    issued_on VARCHAR(40) PATH '$.issued_on',
                effective_on VARCHAR(40) PATH '$.effective_on', effective_reason VARCHAR(500) PATH '$.effective_reason',
                source VARCHAR(500) PATH '$.source', hash VARCHAR(64) PATH '$.hash')) AS t;
        SET v_unplaced = IF(JSON_LENGTH(p_document, '$.unplaced') > 0, JSON_EXTRACT(p_document, '$.unplaced'), NULL);
        SET v_issued = iso_date(v_issued_text), v_effective = iso_date(v_effective_text);
        IF COALESCE(title_key(v_title), '') = '' THEN
            CALL refuse('basis_malformed', 'title');
        ELSEIF v_level IS NULL OR NOT EXISTS (SELECT 1 FROM basis_level WHERE code = v_level) THEN
            CALL refuse('basis_malformed', 'level');
        ELSEIF v_hash IS NULL OR v_hash NOT REGEXP '^[0-9a-f]{64}$' THEN
            CALL refuse('basis_malformed', 'hash');
        ELSEIF COALESCE(JSON_LENGTH(p_document, '$.articles'), 0) = 0 THEN
            CALL refuse('basis_empty', v_title);
        END IF;
        CALL basis_find(v_title, v_level, p_basis_id);
        SET p_version_id = (SELECT id FROM basis_version WHERE basis_id = p_basis_id AND hash = v_hash
            AND stands = 1 ORDER BY confirmed_at IS NULL, number DESC LIMIT 1);
        IF p_version_id IS NOT NULL THEN
            SET p_outcome = 'unchanged';
        ELSE
            SET v_same = basis_version_same_issue(p_basis_id, v_issued, v_effective);
            SELECT confirmed_at, IF(confirmed_at IS NULL, corrects, id) INTO v_same_confirmed, v_corrects
                FROM basis_version WHERE id = v_same;
            SET p_outcome = CASE WHEN v_corrects IS NOT NULL THEN 'correction' WHEN v_same IS NOT NULL
                                 THEN 'replacement'
                                 WHEN EXISTS (SELECT 1 FROM basis_version WHERE basis_id = p_basis_id AND stands = 1)
                                     THEN 'version'
                                     ELSE 'new' END;
            CALL case_open(v_account, p_request_id, 'basis_version', 'import', NULL, '', NULL, NULL, NULL, v_case,
                v_event);
            INSERT INTO basis_version (basis_id, number, case_id, title, issuer, issuing_number, issued_on, history,
                                       proposed_on, effective_on,
                                       effective_reason, corrects, articles, unplaced, source, hash, imported_at)
                SELECT p_basis_id, 1 + (SELECT COALESCE(MAX(number), 0) FROM basis_version WHERE basis_id = p_basis_id),
                       v_case, v_title, v_issuer,
                       v_number, v_issued, json_lines(JSON_EXTRACT(p_document, '$.history')), v_effective, v_effective,
                           v_reason, v_corrects,
                       JSON_LENGTH(p_document, '$.articles'), v_unplaced, v_source, v_hash, clock_now();
            SET p_version_id = LAST_INSERT_ID();
            CALL basis_version_fill(p_basis_id, p_version_id, p_document);
            IF v_same IS NOT NULL AND v_same_confirmed IS NULL THEN
                CALL basis_version_replace(v_account, p_request_id, 'import_basis', v_same, p_version_id);
            END IF;
            IF p_outcome <> 'correction' THEN
                UPDATE basis SET level = v_level WHERE id = p_basis_id;
            END IF;
            CALL basis_version_changed(p_version_id);
        END IF;
        CALL audit(v_account, p_request_id, 'import_basis', 'basis_version', p_version_id, JSON_OBJECT('outcome',
            p_outcome, 'source', v_source));
        SET v_answer = JSON_OBJECT('basis', p_basis_id, 'version', p_version_id, 'outcome', p_outcome);
        CALL request_close(p_request_id, v_answer);
    END IF;
    COMMIT;
    SELECT basis, version, outcome INTO p_basis_id, p_version_id, p_outcome FROM JSON_TABLE(v_answer, '$' COLUMNS (
        basis BIGINT UNSIGNED PATH '$.basis', version BIGINT UNSIGNED PATH '$.version',
            outcome VARCHAR(16) PATH '$.outcome')) AS t;
END //

DELIMITER ;
