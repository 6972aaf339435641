-- Entering and revising a record: the version, what it says in the tables of its kind, the articles it cites.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- The version of a law that a citation should name: the one in force on the day (处罚法 37: as a rule that of the act). The
-- law is found by its title; NULL when it or a version of that day is not in the library.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION proposed_basis_version(p_document VARCHAR(200), p_day DATE)
    RETURNS BIGINT UNSIGNED READS SQL DATA
    RETURN (SELECT basis_version_on(b.id, p_day) FROM basis b WHERE b.title_key = title_key(p_document)) //

-- The kind of matter of a record's case: narrows deadline rules and parts the columns the public sees (record_column).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION record_matter(
    p_kind VARCHAR(32) CHARACTER SET ascii, p_document LONGTEXT) RETURNS VARCHAR(32) CHARACTER SET ascii DETERMINISTIC NO SQL
    RETURN COALESCE(CASE p_kind WHEN 'result' THEN JSON_VALUE(p_document, '$.kind') WHEN 'list_item' THEN JSON_VALUE(p_document, '$.list')
        WHEN 'document' THEN JSON_VALUE(p_document, '$.category')
        WHEN 'figure' THEN IF(JSON_VALUE(p_document, '$.half') = '1', 'half_year', '') END, '') //

-- The day a document itself is of; NULL: it has none, and the record's was given.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION document_day(
    p_kind VARCHAR(32) CHARACTER SET ascii, p_document LONGTEXT) RETURNS DATE READS SQL DATA
    RETURN CASE p_kind WHEN 'result' THEN iso_date(JSON_VALUE(p_document, '$.decided_on'))
        WHEN 'document' THEN iso_date(JSON_VALUE(p_document, '$.issued_on'))
        WHEN 'figure' THEN iso_date(CONCAT(JSON_VALUE(p_document, '$.year'), IF(JSON_VALUE(p_document, '$.half') = '1', '-06-30', '-12-31')))
        END //

-- The same of a version that stands.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION version_day(p_version_id BIGINT UNSIGNED) RETURNS DATE READS SQL DATA
    RETURN COALESCE((SELECT decided_on FROM result WHERE version_id = p_version_id),
        (SELECT issued_on FROM document WHERE version_id = p_version_id),
        (SELECT IF(half = 1, MAKEDATE(year, 1) + INTERVAL 6 MONTH, MAKEDATE(year + 1, 1)) - INTERVAL 1 DAY FROM figure
            WHERE version_id = p_version_id)) //

-- Declared DETERMINISTIC, as the clock is, so that a statement looks it up by its key instead of trying every row.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION latest_version(p_record_id BIGINT UNSIGNED) RETURNS BIGINT UNSIGNED
    DETERMINISTIC READS SQL DATA
    RETURN (SELECT id FROM record_version WHERE record_id = p_record_id ORDER BY number DESC LIMIT 1) //

-- Which deadline of publication runs, from the day of the record: decisions have their own, figures theirs (国办发〔2018〕118号),
-- what else is published that of 政府信息公开条例 26.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION publication_event(p_kind VARCHAR(32) CHARACTER SET ascii)
    RETURNS VARCHAR(32) CHARACTER SET ascii DETERMINISTIC NO SQL
    RETURN CASE p_kind WHEN 'result' THEN 'publish_result' WHEN 'figure' THEN 'publish_report' ELSE 'information_publish' END //

-- Locks a record, given itself or one of its versions.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_lock(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, OUT p_locked_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    SELECT id INTO p_locked_id FROM record
        WHERE id = COALESCE(p_record_id, (SELECT record_id FROM record_version WHERE id = p_version_id)) FOR UPDATE;
    IF p_locked_id IS NULL THEN
        CALL refuse('subject_unknown', NULL);
    END IF;
END //

-- One citation. Another version than that of the day of the act must have been in force until the decision, and have its
-- reason (处罚法 37: the later law where it is lighter).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE basis_cite(
    IN p_version_id BIGINT UNSIGNED, IN p_acted_on DATE, IN p_decided_on DATE, IN p_position INT, IN p_role VARCHAR(32) CHARACTER SET ascii,
    IN p_document VARCHAR(200), IN p_article INT, IN p_sub INT, IN p_paragraph INT, IN p_item INT, IN p_given BIGINT UNSIGNED,
    IN p_reason VARCHAR(300)) MODIFIES SQL DATA
BEGIN
    DECLARE v_proposed BIGINT UNSIGNED DEFAULT proposed_basis_version(p_document, p_acted_on);
    IF p_given <> COALESCE(v_proposed, 0) THEN
        IF NOT EXISTS (SELECT 1 FROM basis_version v JOIN basis b ON b.id = v.basis_id
                           WHERE v.id = p_given AND v.visible = 1 AND b.title_key = title_key(p_document)) THEN
            CALL refuse('basis_version_unknown', p_document);
        ELSEIF NOT EXISTS (SELECT 1 FROM basis_version v JOIN basis b ON b.id = v.basis_id
                               WHERE v.id = p_given AND v.effective_on <= p_decided_on
                                 AND p_acted_on < COALESCE(LEAST(COALESCE(v.next_on, b.repealed_on), COALESCE(b.repealed_on, v.next_on)),
                                     '9999-12-31')) THEN
            CALL refuse('basis_version_not_in_force', p_document);
        ELSEIF COALESCE(TRIM(p_reason), '') = '' THEN
            CALL refuse('chosen_reason_missing', p_document);
        END IF;
    END IF;
    INSERT INTO record_basis (version_id, position, role, document, document_key, basis_version_id, article_number, article_sub, paragraph,
        item, chosen_reason)
        VALUES (p_version_id, p_position, p_role, p_document, title_key(p_document), COALESCE(p_given, v_proposed), p_article,
            COALESCE(p_sub, 0), p_paragraph, p_item, IF(p_given <> COALESCE(v_proposed, 0), p_reason, NULL));
END //

-- All citations of a document. Decisions, benchmarks, duties and entrustments must have one (新绛责任制 9, 16).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE bases_fill(
    IN p_kind VARCHAR(32) CHARACTER SET ascii, IN p_version_id BIGINT UNSIGNED, IN p_day DATE, IN p_document LONGTEXT) MODIFIES SQL DATA
BEGIN
    DECLARE v_acted DATE DEFAULT COALESCE(iso_date(JSON_VALUE(p_document, '$.acted_on')),
        iso_date(JSON_VALUE(p_document, '$.effective_on')), iso_date(JSON_VALUE(p_document, '$.from_on')), p_day);
    IF p_kind IN ('result', 'benchmark', 'duty', 'entrustment') AND COALESCE(JSON_LENGTH(p_document, '$.bases'), 0) = 0 THEN
        CALL refuse('basis_missing', NULL);
    END IF;
    FOR b IN (SELECT * FROM JSON_TABLE(p_document, '$.bases[*]' COLUMNS (position FOR ORDINALITY,
            role VARCHAR(32) CHARACTER SET ascii PATH '$.role', document VARCHAR(200) PATH '$.document', article INT PATH '$.article',
            sub INT PATH '$.sub', paragraph INT PATH '$.paragraph', item INT PATH '$.item', version BIGINT UNSIGNED PATH '$.version',
            reason VARCHAR(300) PATH '$.chosen_reason')) AS t) DO
        CALL basis_cite(p_version_id, v_acted, GREATEST(v_acted, p_day), b.position, b.role, b.document, b.article, b.sub, b.paragraph,
            b.item, b.version, b.reason);
    END FOR;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE duty_fill(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_document LONGTEXT) MODIFIES SQL DATA
BEGIN
    INSERT INTO duty (version_id, record_id, kind, name, unit_name, responsibilities, accountability, conditions, materials, fee,
        legal_workdays, promised_workdays, remedy)
        SELECT p_version_id, p_record_id, kind, name, COALESCE(unit_name, ''), COALESCE(responsibilities, ''), COALESCE(accountability, ''),
               COALESCE(conditions, ''), COALESCE(materials, ''), COALESCE(fee, ''), legal_workdays, promised_workdays, COALESCE(remedy, '')
            FROM JSON_TABLE(p_document, '$' COLUMNS (kind VARCHAR(32) PATH '$.kind', name VARCHAR(300) PATH '$.name',
                unit_name VARCHAR(200) PATH '$.unit_name', responsibilities MEDIUMTEXT PATH '$.responsibilities',
                accountability MEDIUMTEXT PATH '$.accountability', conditions MEDIUMTEXT PATH '$.conditions',
                materials MEDIUMTEXT PATH '$.materials', fee VARCHAR(300) PATH '$.fee', legal_workdays INT PATH '$.legal_workdays',
                promised_workdays INT PATH '$.promised_workdays', remedy VARCHAR(500) PATH '$.remedy')) AS t;
    INSERT INTO duty_step (version_id, position, name, actor, time_limit, branch)
        SELECT p_version_id, position, name, COALESCE(actor, ''), COALESCE(time_limit, ''), COALESCE(branch, '')
            FROM JSON_TABLE(p_document, '$.steps[*]' COLUMNS (position FOR ORDINALITY, name VARCHAR(100) PATH '$.name',
                actor VARCHAR(100) PATH '$.actor', time_limit VARCHAR(100) PATH '$.time_limit', branch VARCHAR(200) PATH '$.branch')) AS t;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE entrustment_fill(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_document LONGTEXT) MODIFIES SQL DATA
BEGIN
    IF JSON_VALUE(p_document, '$.until_on') < JSON_VALUE(p_document, '$.from_on') THEN
        CALL refuse('days_out_of_order', '委托期限');
    ELSEIF JSON_VALUE(p_document, '$.delegate_id') NOT IN (SELECT id FROM body) THEN
        CALL refuse('field_malformed', '受委托机关');
    END IF;
    INSERT INTO entrustment (version_id, record_id, title, delegate_id, delegate_name, matters, powers, from_on, until_on)
        SELECT p_version_id, p_record_id, title, delegate_id, delegate_name, matters, powers, from_on, until_on
            FROM JSON_TABLE(p_document, '$' COLUMNS (title VARCHAR(300) PATH '$.title', delegate_id BIGINT UNSIGNED PATH '$.delegate_id',
                delegate_name VARCHAR(200) PATH '$.delegate_name', matters MEDIUMTEXT PATH '$.matters', powers MEDIUMTEXT PATH '$.powers',
                from_on VARCHAR(10) PATH '$.from_on', until_on VARCHAR(10) PATH '$.until_on')) AS t;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE list_item_fill(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_document LONGTEXT) MODIFIES SQL DATA
    INSERT INTO list_item (version_id, record_id, list, name, target, method, frequency, extent, year, yearly_cap, note)
        SELECT p_version_id, p_record_id, list, name, COALESCE(target, ''), COALESCE(method, ''), COALESCE(frequency, ''),
               COALESCE(extent, ''), year, yearly_cap, COALESCE(note, '')
            FROM JSON_TABLE(p_document, '$' COLUMNS (list VARCHAR(32) PATH '$.list', name VARCHAR(300) PATH '$.name',
                target VARCHAR(500) PATH '$.target', method VARCHAR(500) PATH '$.method', frequency VARCHAR(300) PATH '$.frequency',
                extent VARCHAR(500) PATH '$.extent', year INT PATH '$.year', yearly_cap INT PATH '$.yearly_cap',
                note VARCHAR(500) PATH '$.note')) AS t //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE document_fill(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_document LONGTEXT) MODIFIES SQL DATA
    INSERT INTO document (version_id, record_id, category, title, issued_on, text)
        SELECT p_version_id, p_record_id, category, title, issued_on, text
            FROM JSON_TABLE(p_document, '$' COLUMNS (category VARCHAR(32) PATH '$.category', title VARCHAR(300) PATH '$.title',
                issued_on VARCHAR(10) PATH '$.issued_on', text LONGTEXT PATH '$.text')) AS t //

-- A new version of a record with what it says. p_step: enter, revise or correct.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_make(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_step VARCHAR(32) CHARACTER SET ascii,
    IN p_record_id BIGINT UNSIGNED, IN p_document LONGTEXT, IN p_reason VARCHAR(1000), OUT p_version_id BIGINT UNSIGNED)
    MODIFIES SQL DATA
BEGIN
    DECLARE v_kind VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_body, v_case, v_event BIGINT UNSIGNED;
    DECLARE v_day DATE;
    SELECT kind, body_id, day INTO v_kind, v_body, v_day FROM record WHERE id = p_record_id;
    CALL case_open(p_account_id, p_request_id, 'publication', p_step, v_body, record_matter(v_kind, p_document), p_reason, NULL, NULL,
        v_case, v_event);
    INSERT INTO record_version (record_id, number, case_id, author_id, made_at, reason, hash)
        SELECT p_record_id, 1 + (SELECT COALESCE(MAX(number), 0) FROM record_version WHERE record_id = p_record_id), v_case, p_account_id,
               clock_now(), IF(p_step = 'correct', p_reason, NULL), SHA2(JSON_NORMALIZE(p_document), 256);
    SET p_version_id = LAST_INSERT_ID();
    SET v_day = COALESCE(document_day(v_kind, p_document), v_day);
    CASE v_kind
        WHEN 'result' THEN CALL result_fill(p_record_id, p_version_id, p_document);
        WHEN 'benchmark' THEN CALL benchmark_fill(p_record_id, p_version_id, p_document);
        WHEN 'duty' THEN CALL duty_fill(p_record_id, p_version_id, p_document);
        WHEN 'entrustment' THEN CALL entrustment_fill(p_record_id, p_version_id, p_document);
        WHEN 'list_item' THEN CALL list_item_fill(p_record_id, p_version_id, p_document);
        WHEN 'document' THEN CALL document_fill(p_record_id, p_version_id, p_document);
        WHEN 'figure' THEN CALL figure_fill(p_record_id, p_version_id, v_body, p_document);
    END CASE;
    CALL bases_fill(v_kind, p_version_id, v_day, p_document);
    IF p_step <> 'correct' THEN
        CALL start_deadline(v_case, publication_event(v_kind), v_event, v_day, NULL);
    END IF;
END //

-- What stands already under the number, or without one for the day. p_version_id: the same document, nothing to do.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_find(
    IN p_kind VARCHAR(32) CHARACTER SET ascii, IN p_body_id BIGINT UNSIGNED, IN p_number VARCHAR(100), IN p_day DATE, IN p_document LONGTEXT,
    OUT p_record_id BIGINT UNSIGNED, OUT p_version_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    DECLARE v_hash CHAR(64) CHARACTER SET ascii DEFAULT SHA2(JSON_NORMALIZE(p_document), 256);
    DECLARE v_withdrawn DATE;
    SET p_version_id = NULL, p_record_id = NULL;
    IF number_key(p_number) IS NOT NULL THEN
        SELECT id, withdrawn_on INTO p_record_id, v_withdrawn FROM record
            WHERE kind = p_kind AND body_id = p_body_id AND number_key = number_key(p_number);
        SELECT id INTO p_version_id FROM record_version WHERE id = latest_version(p_record_id) AND hash = v_hash;
        IF v_withdrawn IS NOT NULL THEN
            CALL refuse('record_withdrawn', p_number);
        ELSEIF p_record_id IS NOT NULL AND p_version_id IS NULL THEN
            CALL refuse('record_number_taken', p_number);
        END IF;
    ELSE
        SELECT r.id, v.id INTO p_record_id, p_version_id FROM record r JOIN record_version v ON v.id = latest_version(r.id)
            WHERE r.kind = p_kind AND r.body_id = p_body_id AND r.shown IN (0, 1) AND r.day = p_day AND r.withdrawn_on IS NULL
              AND r.number_key IS NULL AND v.hash = v_hash ORDER BY r.id LIMIT 1;
        IF p_record_id IS NULL AND p_kind = 'figure' AND EXISTS (SELECT 1 FROM record r WHERE r.kind = 'figure' AND r.body_id = p_body_id
            AND r.shown IN (0, 1) AND r.day = p_day AND r.withdrawn_on IS NULL) THEN
            CALL refuse('figure_taken', p_day);
        END IF;
    END IF;
END //

-- A record is entered. Its body is locked, so that of two who enter one number the second is told.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_enter(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_given LONGTEXT,
    OUT p_record_id BIGINT UNSIGNED, OUT p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    DECLARE v_kind VARCHAR(32) CHARACTER SET ascii DEFAULT JSON_VALUE(p_given, '$.kind');
    DECLARE v_document LONGTEXT DEFAULT JSON_VALUE(p_given, '$.document');
    DECLARE v_number VARCHAR(100) DEFAULT TRIM(COALESCE(JSON_VALUE(p_given, '$.number'), ''));
    DECLARE v_day, v_own_day DATE;
    DECLARE v_body BIGINT UNSIGNED;
    SELECT id INTO v_body FROM body WHERE id = JSON_VALUE(p_given, '$.body') FOR UPDATE;
    IF v_body IS NULL THEN
        CALL refuse('subject_unknown', NULL);
    ELSEIF v_kind IS NULL OR NOT EXISTS (SELECT 1 FROM record_kind WHERE code = v_kind) THEN
        CALL refuse('document_malformed', 'kind');
    END IF;
    CALL require_step(p_account_id, (SELECT id FROM step WHERE flow = 'publication' AND code = 'enter'), v_body);
    CALL document_check(v_kind, v_document);
    CALL private_check(v_number, '文号');
    SET v_own_day = document_day(v_kind, v_document);
    SET v_day = COALESCE(v_own_day, iso_date(JSON_VALUE(p_given, '$.day')), clock_today());
    IF JSON_VALUE(p_given, '$.day') <> v_day THEN
        CALL refuse('record_day_other', v_own_day);
    ELSEIF v_day > clock_today() AND v_kind = 'figure' THEN
        CALL refuse('figure_period', v_day);
    ELSEIF v_day > clock_today() THEN
        CALL refuse('day_in_future', v_day);
    ELSEIF number_key(v_number) IS NULL AND v_kind = 'result' AND record_matter(v_kind, v_document) IN ('penalty', 'permit') THEN
        CALL refuse('record_number_missing', NULL);
    END IF;
    CALL record_find(v_kind, v_body, v_number, v_day, v_document, p_record_id, p_version_id);
    IF p_record_id IS NULL THEN
        INSERT INTO record (kind, body_id, number, number_key, day) VALUES (v_kind, v_body, v_number, number_key(v_number), v_day);
        SET p_record_id = LAST_INSERT_ID();
        CALL version_make(p_account_id, p_request_id, 'enter', p_record_id, v_document, NULL, p_version_id);
    END IF;
END //

-- A new version. A draft before it is replaced at once; a published one when the new version is.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE record_revise(
    IN p_account_id BIGINT UNSIGNED, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_record_id BIGINT UNSIGNED, IN p_given LONGTEXT,
    IN p_reason VARCHAR(1000), OUT p_version_id BIGINT UNSIGNED) MODIFIES SQL DATA
BEGIN
    DECLARE v_document LONGTEXT DEFAULT JSON_VALUE(p_given, '$.document');
    DECLARE v_kind, v_state VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_hash CHAR(64) CHARACTER SET ascii;
    DECLARE v_body, v_shown, v_last, v_case, v_event BIGINT UNSIGNED;
    DECLARE v_matter VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_withdrawn, v_held, v_day, v_record_day DATE;
    SELECT r.kind, r.body_id, r.shown_id, r.day, r.withdrawn_on, r.held_on, v.id, v.hash, v.case_id, c.state, c.matter
        INTO v_kind, v_body, v_shown, v_record_day, v_withdrawn, v_held, v_last, v_hash, v_case, v_state, v_matter
        FROM record r JOIN record_version v ON v.id = latest_version(r.id) JOIN case_file c ON c.id = v.case_id WHERE r.id = p_record_id;
    CALL require_step(p_account_id, (SELECT id FROM step WHERE flow = 'publication' AND code = 'revise'), v_body);
    IF v_withdrawn IS NOT NULL THEN
        CALL refuse('record_withdrawn', NULL);
    ELSEIF v_held IS NOT NULL THEN
        CALL refuse('record_held', NULL);
    END IF;
    CALL document_check(v_kind, v_document);
    SET v_day = document_day(v_kind, v_document);
    IF record_matter(v_kind, v_document) <> v_matter OR (v_kind = 'figure' AND v_day <> v_record_day) THEN
        CALL refuse('record_matter_changed', NULL);
    ELSEIF v_day > clock_today() THEN
        CALL refuse('day_in_future', v_day);
    ELSEIF SHA2(JSON_NORMALIZE(v_document), 256) = v_hash THEN
        SET p_version_id = v_last;
    ELSE
        IF v_shown IS NOT NULL THEN
            CALL reason_check(p_record_id, p_reason);
        END IF;
        IF v_state NOT IN ('published', 'withdrawn') THEN
            CALL step_take(p_account_id, p_request_id, 'revise_record', v_case, 'rewrite', NULL, p_reason, NULL, NULL, v_event);
        END IF;
        IF v_shown IS NULL THEN
            UPDATE record SET day = COALESCE(v_day, day) WHERE id = p_record_id;
        END IF;
        CALL version_make(p_account_id, p_request_id, IF(v_shown IS NULL, 'revise', 'correct'), p_record_id, v_document, p_reason,
            p_version_id);
    END IF;
END //

-- Sealed data stand beside the version they came with, once.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE version_seal(
    IN p_account_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_key_id VARCHAR(32) CHARACTER SET ascii, IN p_sealed VARBINARY(4000))
    MODIFIES SQL DATA
BEGIN
    DECLARE v_body BIGINT UNSIGNED;
    DECLARE v_state VARCHAR(32) CHARACTER SET ascii;
    SELECT c.body_id, c.state INTO v_body, v_state FROM record_version v JOIN case_file c ON c.id = v.case_id WHERE v.id = p_version_id;
    CALL require_step(p_account_id, (SELECT id FROM step WHERE flow = 'publication' AND code = 'revise'), v_body);
    IF v_state <> 'draft' THEN
        CALL refuse('step_wrong_state', (SELECT name FROM state WHERE flow = 'publication' AND code = v_state));
    ELSEIF EXISTS (SELECT 1 FROM record_sealed WHERE version_id = p_version_id) THEN
        CALL refuse('sealed_already', NULL);
    ELSEIF COALESCE(p_key_id, '') = '' OR COALESCE(LENGTH(p_sealed), 0) = 0 THEN
        CALL refuse('field_missing', '封存的内容');
    END IF;
    INSERT INTO record_sealed (version_id, key_id, sealed) VALUES (p_version_id, p_key_id, p_sealed);
END //

DELIMITER ;
