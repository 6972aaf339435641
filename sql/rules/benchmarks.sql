-- Discretion benchmarks 裁量基准: what the tiers of a benchmark must fulfil (新绛裁量 7–16).
-- A penalty whose law gives a range is parted into at least three tiers (9.2 (二)). What is counted are the tiers that part
-- the legal range: lighter, ordinary, heavier. No penalty (不予) has no range, and a mitigated one (减轻) lies below it, so
-- neither helps to part it. A range of one point has nothing to part. Other kinds of acts may have fewer tiers (12), but
-- no overlap and no gap either.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE benchmark_range_check(IN p_document LONGTEXT) READS SQL DATA
BEGIN
    DECLARE v_unit VARCHAR(32) DEFAULT JSON_VALUE(p_document, '$.unit');
    DECLARE v_low BIGINT DEFAULT JSON_VALUE(p_document, '$.legal_low');
    DECLARE v_high BIGINT DEFAULT JSON_VALUE(p_document, '$.legal_high');
    DECLARE v_open TINYINT DEFAULT COALESCE(JSON_VALUE(p_document, '$.legal_low_open'), 0) OR COALESCE(JSON_VALUE(p_document,
        '$.legal_high_open'), 0);
    IF v_unit <> 'none' AND (v_low IS NULL OR v_high IS NULL) THEN
        CALL refuse('legal_range_missing', NULL);
    ELSEIF (v_unit = 'none' AND (v_low IS NOT NULL OR v_high IS NOT NULL)) OR v_low > v_high OR (v_low = v_high AND v_open) THEN
        CALL refuse('legal_range_malformed', NULL);
    ELSEIF v_unit = 'multiple' AND COALESCE(TRIM(JSON_VALUE(p_document, '$.base_name')), '') = '' THEN
        CALL refuse('field_missing', '倍数的基数');
    ELSEIF v_unit <> 'multiple' AND COALESCE(TRIM(JSON_VALUE(p_document, '$.base_name')), '') <> '' THEN
        CALL refuse('field_malformed', '倍数的基数');
    END IF;
END //

-- Every tier by itself and beside the one before it. A tier without a range (不予, 减轻 with a measure only) is passed over.
-- Two tiers touch without overlap or gap where the end of one is the beginning of the next and just one of them has it.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE benchmark_tiers_check(IN p_version_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    DECLARE v_problem VARCHAR(40) CHARACTER SET ascii;
    DECLARE v_name VARCHAR(50);
    SELECT problem, name INTO v_problem, v_name FROM (
        WITH tier AS (SELECT t.*, FIELD(t.grade, 'none', 'mitigated', 'lighter', 'ordinary', 'heavier') AS rank, t.grade <> 'mitigated' AS inside
                          FROM benchmark_tier t WHERE t.version_id = p_version_id),
             placed AS (SELECT t.position, t.name, t.low, t.high, t.low_open, t.high_open, t.inside, LAG(t.high) OVER w AS before_high,
                               LAG(t.high_open) OVER w AS before_open, LAG(t.inside) OVER w AS before_inside,
                               ROW_NUMBER() OVER (PARTITION BY t.inside ORDER BY t.position) AS place,
                               ROW_NUMBER() OVER (PARTITION BY t.inside ORDER BY t.position DESC) AS place_back
                            FROM tier t WHERE t.low IS NOT NULL WINDOW w AS (ORDER BY t.position))
        SELECT t.position, t.name, 'tier_order' AS problem FROM tier t JOIN tier n ON n.position = t.position + 1 AND n.rank < t.rank
        UNION ALL SELECT t.position, t.name, 'tier_amount' FROM tier t JOIN benchmark b USING (version_id)
            WHERE IF(b.unit = 'none', t.low IS NOT NULL, t.low IS NULL AND t.rank > 2) OR (t.low = t.high AND (t.low_open OR t.high_open))
               OR (t.low IS NULL AND t.measure = '')
        UNION ALL SELECT p.position, p.name, 'tier_overlap' FROM placed p
            WHERE p.low < p.before_high OR (p.low = p.before_high AND NOT p.low_open AND NOT p.before_open)
        UNION ALL SELECT p.position, p.name, 'tier_gap' FROM placed p
            WHERE p.inside AND p.before_inside AND (p.low > p.before_high OR (p.low = p.before_high AND p.low_open AND p.before_open))
        UNION ALL SELECT p.position, p.name, CASE WHEN p.place = 1 AND (p.low < b.legal_low OR (p.low = b.legal_low AND p.low_open < b.legal_low_open))
                OR p.place_back = 1 AND (p.high > b.legal_high OR (p.high = b.legal_high AND p.high_open < b.legal_high_open))
                THEN 'tier_outside' ELSE 'tier_gap' END
            FROM placed p JOIN benchmark b ON b.version_id = p_version_id
            WHERE p.inside AND ((p.place = 1 AND (p.low <> b.legal_low OR p.low_open <> b.legal_low_open))
               OR (p.place_back = 1 AND (p.high <> b.legal_high OR p.high_open <> b.legal_high_open)))
        UNION ALL SELECT p.position, p.name, 'tier_outside' FROM placed p JOIN benchmark b ON b.version_id = p_version_id
            WHERE NOT p.inside AND (p.high > b.legal_low OR (p.high = b.legal_low AND NOT p.high_open AND NOT b.legal_low_open))
        UNION ALL SELECT t.position, t.name, 'circumstance_missing' FROM tier t
            WHERE NOT EXISTS (SELECT 1 FROM benchmark_circumstance c WHERE c.version_id = p_version_id AND c.tier = t.position)
    ) AS found ORDER BY FIELD(problem, 'tier_order', 'tier_amount', 'tier_outside', 'tier_overlap', 'tier_gap', 'circumstance_missing'),
        position LIMIT 1;
    IF v_problem IS NOT NULL THEN
        CALL refuse(v_problem, v_name);
    END IF;
END //

-- The tiers by their number, and what the table of tiers would refuse without a word.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE benchmark_given_check(IN p_document LONGTEXT) READS SQL DATA
BEGIN
    DECLARE v_name VARCHAR(50);
    DECLARE v_all, v_inside INT;
    SELECT MIN(IF((low IS NULL) <> (high IS NULL) OR low > high OR (grade = 'none' AND low IS NOT NULL), name, NULL)), COUNT(*),
           COALESCE(SUM(grade NOT IN ('none', 'mitigated')), 0)
        INTO v_name, v_all, v_inside FROM JSON_TABLE(p_document, '$.tiers[*]' COLUMNS (grade VARCHAR(32) PATH '$.grade',
            name VARCHAR(50) PATH '$.name', low BIGINT PATH '$.low', high BIGINT PATH '$.high')) AS t;
    IF v_all = 0 OR (v_inside = 0 AND JSON_VALUE(p_document, '$.unit') <> 'none') THEN
        CALL refuse('tier_missing', NULL);
    ELSEIF v_name IS NOT NULL THEN
        CALL refuse('tier_amount', v_name);
    ELSEIF v_inside < 3 AND JSON_VALUE(p_document, '$.kind') = 'penalty' AND JSON_VALUE(p_document, '$.unit') <> 'none'
        AND JSON_VALUE(p_document, '$.legal_low') <> JSON_VALUE(p_document, '$.legal_high') THEN
        CALL refuse('tier_too_few', v_inside);
    ELSEIF EXISTS (SELECT 1 FROM JSON_TABLE(p_document, '$.circumstances[*]' COLUMNS (tier INT PATH '$.tier')) AS c
                       WHERE c.tier NOT BETWEEN 1 AND v_all) THEN
        CALL refuse('tier_unknown', '情形');
    END IF;
END //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE benchmark_fill(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_document LONGTEXT) MODIFIES SQL DATA
BEGIN
    CALL benchmark_range_check(p_document);
    CALL benchmark_given_check(p_document);
    INSERT INTO benchmark (version_id, record_id, kind, matter, document, unit, base_name, legal_low, legal_low_open, legal_high,
        legal_high_open, effective_on, rules)
        SELECT p_version_id, p_record_id, kind, matter, document, unit, COALESCE(base_name, ''), low, COALESCE(low_open, 0), high,
               COALESCE(high_open, 0), effective_on, COALESCE(rules, '')
            FROM JSON_TABLE(p_document, '$' COLUMNS (kind VARCHAR(32) PATH '$.kind', matter VARCHAR(300) PATH '$.matter',
                document VARCHAR(300) PATH '$.document', unit VARCHAR(32) PATH '$.unit', base_name VARCHAR(100) PATH '$.base_name',
                low BIGINT PATH '$.legal_low', low_open TINYINT PATH '$.legal_low_open', high BIGINT PATH '$.legal_high',
                high_open TINYINT PATH '$.legal_high_open', effective_on VARCHAR(10) PATH '$.effective_on',
                rules MEDIUMTEXT PATH '$.rules')) AS t;
    INSERT INTO benchmark_tier (version_id, position, grade, name, low, low_open, high, high_open, measure)
        SELECT p_version_id, position, grade, name, low, COALESCE(low_open, 0), high, COALESCE(high_open, 0), COALESCE(measure, '')
            FROM JSON_TABLE(p_document, '$.tiers[*]' COLUMNS (position FOR ORDINALITY, grade VARCHAR(32) PATH '$.grade',
                name VARCHAR(50) PATH '$.name', low BIGINT PATH '$.low', low_open TINYINT PATH '$.low_open', high BIGINT PATH '$.high',
                high_open TINYINT PATH '$.high_open', measure VARCHAR(500) PATH '$.measure')) AS t;
    INSERT INTO benchmark_circumstance (version_id, position, tier, factor, text)
        SELECT p_version_id, position, tier, factor, text
            FROM JSON_TABLE(p_document, '$.circumstances[*]' COLUMNS (position FOR ORDINALITY, tier INT PATH '$.tier',
                factor VARCHAR(100) PATH '$.factor', text VARCHAR(500) PATH '$.text')) AS t;
    CALL benchmark_tiers_check(p_version_id);
END //

-- A new version stands in the place of the former only from its day of effect on, and never reaches back before it.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE benchmark_publish_check(
    IN p_version_id BIGINT UNSIGNED, IN p_shown_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    DECLARE v_effective DATE DEFAULT (SELECT effective_on FROM benchmark WHERE version_id = p_version_id);
    IF v_effective > clock_today() THEN
        CALL refuse('benchmark_not_yet', v_effective);
    ELSEIF v_effective < (SELECT effective_on FROM benchmark WHERE version_id = p_shown_id) THEN
        CALL refuse('benchmark_effective_order', NULL);
    END IF;
END //

DELIMITER ;
