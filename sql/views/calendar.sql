-- The public calendar of working days.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_calendar_day AS
    SELECT day, WEEKDAY(day) + 1 AS weekday, off, kind, name, number, provisional FROM calendar_day;

-- Every year of the calendar, arranged or not.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_calendar_year AS
    SELECT YEAR(y.day) AS year, a.id IS NOT NULL AS arranged, a.source, a.version, DATE(a.imported_at) AS imported_on
        FROM calendar_day y LEFT JOIN arrangement a ON a.year = YEAR(y.day)
            AND NOT EXISTS (SELECT 1 FROM arrangement n WHERE n.year = a.year AND n.version > a.version)
        WHERE MONTH(y.day) = 1 AND DAY(y.day) = 1;
