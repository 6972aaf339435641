-- Helpers of the following files, dropped in 70: a record of the demo county on its way to the public, on its days.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT IGNORE INTO flow (code, name) VALUES ('publication', '信息公示');
INSERT IGNORE INTO state (flow, code, name, final, position) VALUES ('publication', 'published', '已公示', 1, 5),
    ('publication', 'replaced', '已更正替换', 1, 6), ('publication', 'withdrawn', '已撤下', 1, 7), ('publication', 'draft', '草稿', 0, 1);
DELIMITER //

CREATE OR REPLACE FUNCTION demo_record(p_number VARCHAR(100)) RETURNS BIGINT UNSIGNED READS SQL DATA
    RETURN (SELECT id FROM record WHERE number = p_number) //

CREATE OR REPLACE PROCEDURE demo_version(IN p_record BIGINT UNSIGNED, IN p_kind VARCHAR(32), IN p_body BIGINT UNSIGNED, IN p_number INT, IN p_on DATE,
    IN p_reason TEXT, IN d LONGTEXT)
BEGIN
    DECLARE v BIGINT UNSIGNED;
    INSERT INTO case_file (flow, state, body_id, opened_at, closed_at) VALUES ('publication', IF(p_on IS NULL, 'draft', 'published'), p_body, p_on, p_on);
    INSERT INTO record_version (record_id, number, case_id, author_id, made_at, published_on, reason, hash)
        VALUES (p_record, p_number, LAST_INSERT_ID(), 1, COALESCE(p_on, NOW()), p_on, p_reason, SHA2(d, 256));
    SET v = LAST_INSERT_ID(), @demo_version = v;
    CASE p_kind
    WHEN 'result' THEN
        INSERT INTO result (version_id, record_id, kind, title, cause, party_kind, party, party_code, facts, decision, penalty_class, penalty_classes,
            fine, confiscated, other_amount, licence, permit_kind, acted_on, decided_on, valid_from, valid_until, severity, procedure_kind, major,
            benchmark_version_id, tier, base_amount, outside_reason, source_name, note)
        SELECT v, p_record, j.kind, title, cause, party_kind, party, party_code, facts, decision, penalty_class, penalty_classes,
            fine, confiscated, other_amount, licence, permit_kind, acted_on, decided_on, valid_from, valid_until, severity, procedure_kind, major,
            (SELECT b.version_id FROM benchmark b JOIN record_version rv ON rv.id = b.version_id JOIN record r ON r.id = b.record_id WHERE r.number = bench
                AND b.effective_on <= decided_on AND rv.published_on IS NOT NULL ORDER BY b.effective_on DESC LIMIT 1), tier, base_amount, outside_reason, source_name, note
        FROM JSON_TABLE(d, '$' COLUMNS (kind VARCHAR(32) PATH '$.kind', title VARCHAR(300) PATH '$.title',
            cause VARCHAR(300) PATH '$.cause' DEFAULT '' ON EMPTY, party_kind VARCHAR(32) PATH '$.party_kind', party VARCHAR(200) PATH '$.party',
            party_code VARCHAR(18) PATH '$.party_code', facts TEXT PATH '$.facts', decision TEXT PATH '$.decision', penalty_class VARCHAR(32) PATH '$.penalty_class',
            penalty_classes VARCHAR(300) PATH '$.penalty_classes' DEFAULT '' ON EMPTY, fine BIGINT PATH '$.fine', confiscated BIGINT PATH '$.confiscated',
            other_amount BIGINT PATH '$.other_amount', licence VARCHAR(200) PATH '$.licence' DEFAULT '' ON EMPTY, permit_kind VARCHAR(50) PATH '$.permit_kind' DEFAULT '' ON EMPTY,
            acted_on DATE PATH '$.acted_on', decided_on DATE PATH '$.decided_on', valid_from DATE PATH '$.valid_from', valid_until DATE PATH '$.valid_until',
            severity VARCHAR(32) PATH '$.severity', procedure_kind VARCHAR(32) PATH '$.procedure_kind' DEFAULT 'ordinary' ON EMPTY, major INT PATH '$.major' DEFAULT '0' ON EMPTY,
            bench VARCHAR(100) PATH '$.benchmark_number', tier INT PATH '$.tier', base_amount BIGINT PATH '$.base_amount', outside_reason VARCHAR(500) PATH '$.outside_reason',
            source_name VARCHAR(200) PATH '$.source_name' DEFAULT '' ON EMPTY, note VARCHAR(512) PATH '$.note' DEFAULT '' ON EMPTY)) AS j;
    WHEN 'benchmark' THEN
        INSERT INTO benchmark (version_id, record_id, kind, matter, document, unit, base_name, legal_low, legal_low_open, legal_high, legal_high_open, effective_on, rules)
        SELECT v, p_record, j.* FROM JSON_TABLE(d, '$' COLUMNS (kind VARCHAR(32) PATH '$.kind', matter VARCHAR(300) PATH '$.matter', document VARCHAR(300) PATH '$.document',
            unit VARCHAR(32) PATH '$.unit', base_name VARCHAR(100) PATH '$.base_name' DEFAULT '' ON EMPTY, a BIGINT PATH '$.legal_low', b INT PATH '$.legal_low_open' DEFAULT '0' ON EMPTY,
            c BIGINT PATH '$.legal_high', e INT PATH '$.legal_high_open' DEFAULT '0' ON EMPTY, f DATE PATH '$.effective_on', rules TEXT PATH '$.rules' DEFAULT '' ON EMPTY)) AS j;
        INSERT INTO benchmark_tier (version_id, position, grade, name, low, low_open, high, high_open, measure)
        SELECT v, j.* FROM JSON_TABLE(d, '$.tiers[*]' COLUMNS (n FOR ORDINALITY, grade VARCHAR(32) PATH '$.grade', name VARCHAR(50) PATH '$.name', a BIGINT PATH '$.low',
            b INT PATH '$.low_open' DEFAULT '0' ON EMPTY, c BIGINT PATH '$.high', e INT PATH '$.high_open' DEFAULT '0' ON EMPTY, m VARCHAR(500) PATH '$.measure' DEFAULT '' ON EMPTY)) AS j;
        INSERT INTO benchmark_circumstance (version_id, position, tier, factor, text)
        SELECT v, j.* FROM JSON_TABLE(d, '$.circumstances[*]' COLUMNS (n FOR ORDINALITY, t INT PATH '$.tier', f VARCHAR(100) PATH '$.factor', x VARCHAR(500) PATH '$.text')) AS j;
    WHEN 'duty' THEN
        INSERT INTO duty (version_id, record_id, kind, name, unit_name, responsibilities, accountability, conditions, materials, fee, legal_workdays, promised_workdays, remedy)
        SELECT v, p_record, j.* FROM JSON_TABLE(d, '$' COLUMNS (kind VARCHAR(32) PATH '$.kind', name VARCHAR(300) PATH '$.name', u VARCHAR(200) PATH '$.unit_name' DEFAULT '' ON EMPTY,
            a TEXT PATH '$.responsibilities' DEFAULT '' ON EMPTY, b TEXT PATH '$.accountability' DEFAULT '' ON EMPTY, c TEXT PATH '$.conditions' DEFAULT '' ON EMPTY,
            e TEXT PATH '$.materials' DEFAULT '' ON EMPTY, f VARCHAR(300) PATH '$.fee' DEFAULT '' ON EMPTY, l INT PATH '$.legal_workdays', p INT PATH '$.promised_workdays',
            r VARCHAR(500) PATH '$.remedy' DEFAULT '' ON EMPTY)) AS j;
        INSERT INTO duty_step (version_id, position, name, actor, time_limit, branch)
        SELECT v, j.* FROM JSON_TABLE(d, '$.steps[*]' COLUMNS (n FOR ORDINALITY, name VARCHAR(100) PATH '$.name', a VARCHAR(100) PATH '$.actor' DEFAULT '' ON EMPTY,
            t VARCHAR(100) PATH '$.time_limit' DEFAULT '' ON EMPTY, b VARCHAR(200) PATH '$.branch' DEFAULT '' ON EMPTY)) AS j;
    WHEN 'entrustment' THEN
        INSERT INTO entrustment (version_id, record_id, title, delegate_id, delegate_name, matters, powers, from_on, until_on)
        SELECT v, p_record, j.* FROM JSON_TABLE(d, '$' COLUMNS (t VARCHAR(300) PATH '$.title', i BIGINT PATH '$.delegate_id', n VARCHAR(200) PATH '$.delegate_name',
            m TEXT PATH '$.matters', p TEXT PATH '$.powers', a DATE PATH '$.from_on', b DATE PATH '$.until_on')) AS j;
    WHEN 'list_item' THEN
        INSERT INTO list_item (version_id, record_id, list, name, target, method, frequency, extent, year, yearly_cap, note)
        SELECT v, p_record, j.* FROM JSON_TABLE(d, '$' COLUMNS (l VARCHAR(32) PATH '$.list', n VARCHAR(300) PATH '$.name', t VARCHAR(500) PATH '$.target' DEFAULT '' ON EMPTY,
            m VARCHAR(500) PATH '$.method' DEFAULT '' ON EMPTY, f VARCHAR(300) PATH '$.frequency' DEFAULT '' ON EMPTY, e VARCHAR(500) PATH '$.extent' DEFAULT '' ON EMPTY,
            y INT PATH '$.year', c INT PATH '$.yearly_cap', o VARCHAR(500) PATH '$.note' DEFAULT '' ON EMPTY)) AS j;
    WHEN 'document' THEN
        INSERT INTO document (version_id, record_id, category, title, issued_on, text)
        SELECT v, p_record, j.* FROM JSON_TABLE(d, '$' COLUMNS (c VARCHAR(32) PATH '$.category', t VARCHAR(300) PATH '$.title', i DATE PATH '$.issued_on', x MEDIUMTEXT PATH '$.text')) AS j;
    ELSE
        INSERT INTO figure (version_id, record_id, year, half, narrative)
        SELECT v, p_record, j.* FROM JSON_TABLE(d, '$' COLUMNS (y INT PATH '$.year', h INT PATH '$.half' DEFAULT '0' ON EMPTY, n MEDIUMTEXT PATH '$.narrative' DEFAULT '' ON EMPTY)) AS j;
        INSERT INTO figure_value (version_id, col, value, counted, reason)
        SELECT v, j.* FROM JSON_TABLE(d, '$.values[*]' COLUMNS (c VARCHAR(32) PATH '$.col', n BIGINT PATH '$.value', k BIGINT PATH '$.counted', r VARCHAR(300) PATH '$.reason')) AS j;
    END CASE;
    INSERT INTO record_basis (version_id, position, role, document, document_key, basis_version_id, article_number, article_sub, paragraph, item, chosen_reason)
    SELECT v, n, role, document, title_key(document), COALESCE(bv, basis_version_on((SELECT id FROM basis WHERE title_key = title_key(document)), COALESCE(JSON_VALUE(d, '$.acted_on'), p_on, CURDATE()))),
        article, COALESCE(sub, 0), paragraph, item, reason
        FROM JSON_TABLE(d, '$.bases[*]' COLUMNS (n FOR ORDINALITY, role VARCHAR(32) PATH '$.role', document VARCHAR(200) PATH '$.document', bv BIGINT PATH '$.version',
            article INT PATH '$.article', sub INT PATH '$.sub', paragraph INT PATH '$.paragraph', item INT PATH '$.item', reason VARCHAR(300) PATH '$.chosen_reason')) AS j;
END //

CREATE OR REPLACE PROCEDURE demo_publish(IN p_kind VARCHAR(32), IN p_body BIGINT UNSIGNED, IN p_number VARCHAR(100), IN p_day DATE, IN p_on DATE, IN p_document LONGTEXT)
BEGIN
    INSERT INTO record (kind, body_id, number, number_key, day, published_on, changed_at, until_on) VALUES (p_kind, p_body, p_number, NULLIF(p_number, ''), p_day, p_on, p_on,
        (SELECT p_day + INTERVAL months_most MONTH FROM severity WHERE code = JSON_VALUE(p_document, '$.severity')));
    SET @demo_record = LAST_INSERT_ID();
    CALL demo_version(@demo_record, p_kind, p_body, 1, p_on, NULL, p_document);
    UPDATE record SET shown_id = IF(p_on IS NULL, NULL, @demo_version) WHERE id = @demo_record;
END //

CREATE OR REPLACE PROCEDURE demo_revise(IN p_record BIGINT UNSIGNED, IN p_on DATE, IN p_reason TEXT, IN p_closed INT, IN p_document LONGTEXT)
BEGIN
    DECLARE v_kind VARCHAR(32) DEFAULT (SELECT kind FROM record WHERE id = p_record);
    DECLARE v_body BIGINT UNSIGNED DEFAULT (SELECT body_id FROM record WHERE id = p_record);
    UPDATE record_version SET closed = p_closed WHERE record_id = p_record;
    CALL demo_version(p_record, v_kind, v_body, (SELECT MAX(number) + 1 FROM record_version WHERE record_id = p_record), p_on, p_reason, p_document);
    UPDATE record SET shown_id = @demo_version, changed_at = p_on WHERE id = p_record;
END //

DELIMITER ;
