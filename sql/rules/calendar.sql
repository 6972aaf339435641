-- Counting days (domain §2). The day of the event is not counted (民法典 201). Working days skip weekends and statutory
-- holidays and count make-up days; a period in plain days or months whose last day is off ends on the next working
-- day (民法典 203); a month ends on the same day number, or on the last day there is (民法典 202).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- First working day on or after a day.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION working_day_from(p_day DATE) RETURNS DATE READS SQL DATA
    RETURN (SELECT day FROM calendar_day WHERE day >= p_day AND off = 0 AND p_day >= '2000-01-01'
        ORDER BY day LIMIT 1) //

-- Due day of a period of amount (≥ 1) workday, day or month; NULL beyond the calendar.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION deadline_due(p_start DATE, p_amount INT,
    p_unit VARCHAR(8) CHARACTER SET ascii)
    RETURNS DATE READS SQL DATA
BEGIN
    IF p_amount < 1 OR p_amount > 20000 OR p_start NOT BETWEEN '2000-01-01' AND '2049-12-31' THEN
        RETURN NULL;
    END IF;
    RETURN CASE p_unit
        WHEN 'workday' THEN (SELECT MIN(d.day) FROM calendar_day d
                                 WHERE d.number = p_amount + (SELECT s.number FROM calendar_day s
                                     WHERE s.day = p_start))
        WHEN 'day' THEN working_day_from(p_start + INTERVAL p_amount DAY)
        WHEN 'month' THEN working_day_from(p_start + INTERVAL p_amount MONTH)
    END;
END //

-- 1 when a day after start, up to and including due, lies in a year whose arrangement is not loaded.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION deadline_provisional(p_start DATE, p_due DATE)
    RETURNS TINYINT READS SQL DATA
    RETURN IF(p_start IS NULL OR p_due IS NULL, NULL,
              COALESCE((SELECT MIN(day) FROM calendar_day WHERE provisional = 1 AND day > p_start) <= p_due, 0)) //

-- Makes calendar_day from the arrangements in force. In a year without one, weekends are off and the statutory holidays
-- of fixed date: 1.1, 5.1, 10.1–3, and 5.2 since 2025 (全国年节及纪念日放假办法 2, revised 2024-11-10).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE calendar_rebuild() MODIFIES SQL DATA
    INSERT INTO calendar_day (day, off, kind, name, number, provisional)
        WITH
            span (day) AS (SELECT CAST('2000-01-01' AS DATE) + INTERVAL seq DAY FROM seq_0_to_18262),
            current (id, year) AS (SELECT id, year FROM arrangement a
                                       WHERE NOT EXISTS (SELECT 1 FROM arrangement n WHERE n.year = a.year
                                           AND n.version > a.version)),
            known AS (SELECT s.day, WEEKDAY(s.day) >= 5 AS weekend, c.id IS NULL AS provisional, a.off AS arranged,
                             COALESCE(a.name, '') AS name,
                             CASE WHEN MONTH(s.day) = 1 AND DAY(s.day) = 1 THEN '元旦'
                                  WHEN MONTH(s.day) = 5 AND DAY(s.day) = 1 THEN '劳动节'
                                  WHEN MONTH(s.day) = 5 AND DAY(s.day) = 2 AND YEAR(s.day) >= 2025 THEN '劳动节'
                                  WHEN MONTH(s.day) = 10 AND DAY(s.day) <= 3 THEN '国庆节' END AS fixed
                          FROM span s LEFT JOIN current c ON c.year = YEAR(s.day)
                              LEFT JOIN arrangement_day a ON a.arrangement_id = c.id AND a.day = s.day),
            decided AS (SELECT day, provisional, weekend, arranged,
                               CASE WHEN provisional AND fixed IS NOT NULL THEN 1 ELSE COALESCE(arranged,
                                   weekend) END AS off,
                               CASE WHEN provisional THEN COALESCE(fixed, '') ELSE name END AS name FROM known)
        SELECT day, off,
               CASE WHEN off AND name <> '' THEN 'holiday' WHEN off THEN 'weekend' WHEN weekend THEN 'makeup'
                   ELSE 'workday' END,
               name, SUM(1 - off) OVER (ORDER BY day), provisional FROM decided
        ON DUPLICATE KEY UPDATE off = VALUES(off), kind = VALUES(kind), name = VALUES(name), number = VALUES(number),
                                provisional = VALUES(provisional) //

DELIMITER ;
