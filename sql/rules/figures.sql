-- Yearly figures 年度总体情况: what the system counts itself stands beside what the body reports; a difference needs a reason,
-- nothing is left out, and totals add up (文水统计 8, 新绛责任制 27).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- Officers of a body with a valid certificate on a day.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION officers_on(p_body_id BIGINT UNSIGNED, p_day DATE) RETURNS INT READS SQL DATA
    RETURN (SELECT COUNT(*) FROM officer o WHERE o.body_id = p_body_id AND (o.cancelled_on IS NULL OR o.cancelled_on > p_day)
                AND EXISTS (SELECT 1 FROM certificate_period p WHERE p.officer_id = o.id AND p_day BETWEEN p.valid_from AND p.valid_until)
                AND NOT EXISTS (SELECT 1 FROM certificate_suspension s WHERE s.officer_id = o.id AND s.from_on <= p_day
                                    AND (s.until_on IS NULL OR s.until_on >= p_day))) //

-- What a body's figures of a period hold, with the system's own count: decisions made from its first day to its last, also
-- those withdrawn later or held back; several penalties in one decision count once, as the gravest.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE figure_values_fill(
    IN p_version_id BIGINT UNSIGNED, IN p_body_id BIGINT UNSIGNED, IN p_from DATE, IN p_to DATE, IN p_document LONGTEXT)
    MODIFIES SQL DATA
    INSERT INTO figure_value (version_id, col, value, counted, reason)
        WITH decided AS (SELECT e.kind, e.penalty_class, COALESCE(e.fine, 0) + COALESCE(e.confiscated, 0) AS penalty, COALESCE(e.other_amount, 0) AS other
                             FROM record r JOIN result e ON e.version_id = COALESCE(r.shown_id, latest_version(r.id))
                             WHERE r.body_id = p_body_id AND r.kind = 'result' AND r.shown IN (0, 1) AND r.day BETWEEN p_from AND p_to
                               AND (r.shown_id IS NOT NULL OR r.withdrawn_on IS NULL)),
             one AS (SELECT CONCAT('penalty_', penalty_class) AS col, 1 AS n FROM decided WHERE kind = 'penalty'
                     UNION ALL SELECT 'penalty_total', 1 FROM decided WHERE kind = 'penalty'
                     UNION ALL SELECT 'penalty_amount', penalty FROM decided WHERE kind = 'penalty'
                     UNION ALL SELECT CASE kind WHEN 'permit' THEN 'permit_granted' WHEN 'coercion' THEN 'coercion_total'
                                          ELSE CONCAT(kind, '_count') END, 1 FROM decided WHERE kind <> 'penalty'
                     UNION ALL SELECT CONCAT(kind, '_amount'), other FROM decided WHERE kind IN ('levy', 'payment')
                     UNION ALL SELECT 'officers', officers_on(p_body_id, p_to)),
             own AS (SELECT col, SUM(n) AS n FROM one GROUP BY col)
        SELECT p_version_id, g.col, g.value, IF(c.counted, COALESCE(own.n, 0), NULL), NULLIF(TRIM(g.reason), '')
            FROM JSON_TABLE(p_document, '$.values[*]' COLUMNS (col VARCHAR(32) CHARACTER SET ascii PATH '$.col', value BIGINT PATH '$.value',
                reason VARCHAR(300) PATH '$.reason')) AS g
                JOIN figure_column c ON c.code = g.col LEFT JOIN own ON own.col = g.col //

CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE figure_values_check(IN p_version_id BIGINT UNSIGNED) READS SQL DATA
BEGIN
    DECLARE v_missing, v_different, v_wrong VARCHAR(100);
    SELECT MIN(CONCAT(c.part_name, '·', c.name)) INTO v_missing FROM figure_column c
        WHERE NOT EXISTS (SELECT 1 FROM figure_value v WHERE v.version_id = p_version_id AND v.col = c.code);
    SELECT MIN(CONCAT(c.part_name, '·', c.name, '：', v.counted)) INTO v_different FROM figure_value v JOIN figure_column c ON c.code = v.col
        WHERE v.version_id = p_version_id AND v.value <> v.counted AND v.reason IS NULL;
    SELECT MIN(t.part_name) INTO v_wrong FROM figure_column t JOIN figure_value v ON v.version_id = p_version_id AND v.col = t.code
        WHERE t.total = 1 AND v.value <> (SELECT SUM(p.value) FROM figure_column c JOIN figure_value p ON p.version_id = p_version_id
            AND p.col = c.code WHERE c.part = t.part AND c.total = 0 AND c.unit = 'count');
    IF v_missing IS NOT NULL THEN
        CALL refuse('figure_missing', v_missing);
    ELSEIF v_wrong IS NOT NULL THEN
        CALL refuse('figure_total', v_wrong);
    ELSEIF v_different IS NOT NULL THEN
        CALL refuse('figure_reason_missing', v_different);
    END IF;
END //

-- `counted` in the document is not taken: the system counts.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE figure_fill(
    IN p_record_id BIGINT UNSIGNED, IN p_version_id BIGINT UNSIGNED, IN p_body_id BIGINT UNSIGNED, IN p_document LONGTEXT)
    MODIFIES SQL DATA
BEGIN
    DECLARE v_year INT DEFAULT JSON_VALUE(p_document, '$.year');
    DECLARE v_half TINYINT DEFAULT COALESCE(JSON_VALUE(p_document, '$.half'), 0);
    IF EXISTS (SELECT 1 FROM JSON_TABLE(p_document, '$.values[*]' COLUMNS (col VARCHAR(32) PATH '$.col')) AS t
                   GROUP BY col HAVING COUNT(*) > 1) THEN
        CALL refuse('figure_double', NULL);
    END IF;
    INSERT INTO figure (version_id, record_id, year, half, narrative)
        VALUES (p_version_id, p_record_id, v_year, v_half, COALESCE(JSON_VALUE(p_document, '$.narrative'), ''));
    CALL figure_values_fill(p_version_id, p_body_id, MAKEDATE(v_year, 1), version_day(p_version_id), p_document);
    CALL figure_values_check(p_version_id);
END //

DELIMITER ;
