-- Results 执法结果: what a decision must say, and the benchmark it lies in (处罚法 34, 37, 48; 新绛责任制 20; 新绛裁量 9).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- The version of a benchmark in force on a day, among those ever published; NULL: none.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION benchmark_version_on(p_record_id BIGINT UNSIGNED, p_day DATE)
    RETURNS BIGINT UNSIGNED READS SQL DATA
    RETURN (SELECT v.id FROM record r JOIN record_version v ON v.record_id = r.id AND v.published_on IS NOT NULL AND v.closed = 0
                JOIN benchmark b ON b.version_id = v.id AND b.effective_on <= p_day
                WHERE r.id = p_record_id AND r.withdrawn_on IS NULL ORDER BY b.effective_on DESC, v.number DESC LIMIT 1) //

-- Whether a decision lies in its tier. An amount and a multiple are compared exactly: amount × 1000 with thousandths × base.
-- A tier without a range asks for no amount; a decision without an amount lies in no range.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION in_tier(
    p_version_id BIGINT UNSIGNED, p_tier INT UNSIGNED, p_amount BIGINT, p_base BIGINT) RETURNS TINYINT READS SQL DATA
    RETURN (SELECT CASE WHEN t.low IS NULL THEN COALESCE(p_amount, 0) = 0 WHEN p_amount IS NULL THEN 0
                        ELSE IF(t.low_open, p_amount * f.of > t.low * f.per, p_amount * f.of >= t.low * f.per)
                         AND IF(t.high_open, p_amount * f.of < t.high * f.per, p_amount * f.of <= t.high * f.per) END
                FROM benchmark_tier t JOIN (SELECT version_id, IF(unit = 'multiple', 1000, 1) AS of, CAST(IF(unit = 'multiple', p_base, 1)
                    AS DECIMAL(20)) AS per FROM benchmark WHERE version_id = p_version_id) AS f ON f.version_id = t.version_id
                WHERE t.version_id = p_version_id AND t.position = p_tier) //

-- The classes of a penalty as given, parted by blanks, and the gravest of them; 其他 is the least. Some make the decision a
-- major one by themselves.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE penalty_classes_check(
    IN p_document LONGTEXT, OUT p_classes VARCHAR(300) CHARACTER SET ascii, OUT p_gravest VARCHAR(32) CHARACTER SET ascii,
    OUT p_major TINYINT) READS SQL DATA
BEGIN
    DECLARE v_given VARCHAR(300) DEFAULT COALESCE(NULLIF(TRIM(JSON_VALUE(p_document, '$.penalty_classes')), ''),
        JSON_VALUE(p_document, '$.penalty_class'), '');
    DECLARE v_words INT;
    SET v_given = REGEXP_REPLACE(v_given, '[ ]+', ',');
    SELECT COUNT(*), COALESCE(GROUP_CONCAT(code ORDER BY position SEPARATOR ' '), ''), COALESCE(MAX(major), 0),
           SUBSTRING_INDEX(GROUP_CONCAT(code ORDER BY code = 'other', position DESC SEPARATOR ' '), ' ', 1)
        INTO v_words, p_classes, p_major, p_gravest FROM penalty_class WHERE FIND_IN_SET(code, v_given);
    IF v_given <> '' AND v_words <> 1 + LENGTH(v_given) - LENGTH(REPLACE(v_given, ',', '')) THEN
        CALL refuse('field_malformed', '全部处罚种类');
    ELSEIF JSON_VALUE(p_document, '$.penalty_class') <> p_gravest THEN
        CALL refuse('field_malformed', '处罚种类');
    END IF;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE result_check(IN p_document LONGTEXT) READS SQL DATA
BEGIN
    DECLARE v_penalty TINYINT DEFAULT JSON_VALUE(p_document, '$.kind') = 'penalty';
    IF JSON_VALUE(p_document, '$.party_kind') = 'natural' THEN
        IF JSON_VALUE(p_document, '$.party') NOT REGEXP
                '^[^、]{1,2}某{1,3}[^、]?(、[^、]{1,2}某{1,3}[^、]?)*(等[0-9]{1,4}人)?$' THEN
            CALL refuse('party_not_masked', NULL);
        ELSEIF JSON_VALUE(p_document, '$.party_code') IS NOT NULL THEN
            CALL refuse('party_code_natural', NULL);
        END IF;
    END IF;
    IF v_penalty AND JSON_VALUE(p_document, '$.severity') IS NULL THEN
        CALL refuse('field_missing', '违法程度');
    ELSEIF v_penalty AND COALESCE(JSON_VALUE(p_document, '$.penalty_class'), NULLIF(TRIM(JSON_VALUE(p_document, '$.penalty_classes')), ''))
            IS NULL THEN
        CALL refuse('field_missing', '处罚种类');
    ELSEIF NOT v_penalty AND (JSON_VALUE(p_document, '$.severity') IS NOT NULL OR JSON_VALUE(p_document, '$.penalty_class') IS NOT NULL
            OR COALESCE(JSON_VALUE(p_document, '$.penalty_classes'), '') <> '') THEN
        CALL refuse('penalty_only', '处罚种类、违法程度');
    ELSEIF JSON_VALUE(p_document, '$.acted_on') > JSON_VALUE(p_document, '$.decided_on') THEN
        CALL refuse('days_out_of_order', '行为日期晚于决定日期');
    ELSEIF JSON_VALUE(p_document, '$.valid_until') < JSON_VALUE(p_document, '$.valid_from') THEN
        CALL refuse('days_out_of_order', '有效期');
    END IF;
END //

-- The benchmark a decision applied: in force on its day, of its kind, with the tier; outside of it only with a reason.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE result_benchmark_check(
    IN p_document LONGTEXT, OUT p_version_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    DECLARE v_base BIGINT DEFAULT JSON_VALUE(p_document, '$.base_amount');
    DECLARE v_amount BIGINT DEFAULT COALESCE(JSON_VALUE(p_document, '$.fine'), JSON_VALUE(p_document, '$.other_amount'));
    DECLARE v_tier INT DEFAULT JSON_VALUE(p_document, '$.tier');
    DECLARE v_kind, v_unit VARCHAR(32) CHARACTER SET ascii;
    SET p_version_id = NULL;
    IF JSON_VALUE(p_document, '$.benchmark') IS NOT NULL THEN
        SET p_version_id = benchmark_version_on(JSON_VALUE(p_document, '$.benchmark'), JSON_VALUE(p_document, '$.decided_on'));
        SELECT kind, unit INTO v_kind, v_unit FROM benchmark WHERE version_id = p_version_id;
        IF v_kind IS NULL THEN
            CALL refuse('benchmark_none', NULL);
        ELSEIF v_kind <> JSON_VALUE(p_document, '$.kind') THEN
            CALL refuse('benchmark_other_kind', NULL);
        ELSEIF v_tier IS NULL OR NOT EXISTS (SELECT 1 FROM benchmark_tier WHERE version_id = p_version_id AND position = v_tier) THEN
            CALL refuse('tier_unknown', NULL);
        ELSEIF v_unit = 'multiple' AND COALESCE(v_base, 0) = 0 THEN
            CALL refuse('base_amount_missing', NULL);
        ELSEIF NOT in_tier(p_version_id, v_tier, v_amount, v_base) AND COALESCE(TRIM(JSON_VALUE(p_document, '$.outside_reason')), '') = '' THEN
            CALL refuse('outside_reason_missing', NULL);
        END IF;
    ELSEIF v_tier IS NOT NULL THEN
        CALL refuse('tier_unknown', NULL);
    END IF;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE result_fill(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_document LONGTEXT) MODIFIES SQL DATA
BEGIN
    DECLARE v_classes VARCHAR(300) CHARACTER SET ascii;
    DECLARE v_gravest VARCHAR(32) CHARACTER SET ascii;
    DECLARE v_major TINYINT;
    DECLARE v_benchmark BIGINT UNSIGNED;
    CALL result_check(p_document);
    CALL penalty_classes_check(p_document, v_classes, v_gravest, v_major);
    CALL result_benchmark_check(p_document, v_benchmark);
    INSERT INTO result (version_id, record_id, kind, title, cause, party_kind, party, party_code, facts, decision, penalty_class,
        penalty_classes, fine, confiscated, other_amount, licence, permit_kind, acted_on, decided_on, valid_from, valid_until, severity,
        procedure_kind, major, benchmark_version_id, tier, base_amount, outside_reason, source_name, note)
        SELECT p_version_id, p_record_id, kind, title, COALESCE(cause, ''), party_kind, party, party_code, COALESCE(facts, ''), decision,
               v_gravest, v_classes, fine, confiscated, other_amount, COALESCE(licence, ''), COALESCE(permit_kind, ''), acted_on,
               decided_on, valid_from, valid_until, severity, COALESCE(procedure_kind, 'ordinary'), GREATEST(COALESCE(major, 0), v_major),
               v_benchmark, tier, base_amount, NULLIF(TRIM(outside_reason), ''), COALESCE(source_name, ''), COALESCE(note, '')
            FROM JSON_TABLE(p_document, '$' COLUMNS (kind VARCHAR(32) PATH '$.kind', title VARCHAR(300) PATH '$.title',
                cause VARCHAR(300) PATH '$.cause', party_kind VARCHAR(32) PATH '$.party_kind', party VARCHAR(200) PATH '$.party',
                party_code VARCHAR(18) PATH '$.party_code', facts MEDIUMTEXT PATH '$.facts', decision MEDIUMTEXT PATH '$.decision',
                fine BIGINT PATH '$.fine', confiscated BIGINT PATH '$.confiscated', other_amount BIGINT PATH '$.other_amount',
                licence VARCHAR(200) PATH '$.licence', permit_kind VARCHAR(50) PATH '$.permit_kind', acted_on VARCHAR(10) PATH '$.acted_on',
                decided_on VARCHAR(10) PATH '$.decided_on', valid_from VARCHAR(10) PATH '$.valid_from',
                valid_until VARCHAR(10) PATH '$.valid_until', severity VARCHAR(32) PATH '$.severity',
                procedure_kind VARCHAR(32) PATH '$.procedure_kind', major TINYINT PATH '$.major', tier INT PATH '$.tier',
                base_amount BIGINT PATH '$.base_amount', outside_reason VARCHAR(500) PATH '$.outside_reason',
                source_name VARCHAR(200) PATH '$.source_name', note VARCHAR(512) PATH '$.note')) AS t;
END //

-- The last day a penalty is published by itself: its severity counts from the day of the decision. NULL: no penalty, no end.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION result_until(p_version_id BIGINT UNSIGNED) RETURNS DATE READS SQL DATA
    RETURN (SELECT e.decided_on + INTERVAL s.months_most MONTH FROM result e JOIN severity s ON s.code = e.severity
                WHERE e.version_id = p_version_id) //

DELIMITER ;
