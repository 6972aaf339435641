-- Counting days: national/6's worked examples, 民法典 201–203, make-up days, provisional years, and a plain count beside
-- it.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL tap_is(deadline_due('2026-01-15', 30, 'workday'), '2026-03-04', '30 working days over the Spring Festival');
CALL tap_is(deadline_due('2026-04-29', 5, 'workday'), '2026-05-09', 'the last day is a make-up Saturday');
CALL tap_is(deadline_due('2025-09-15', 30, 'workday'), '2025-10-31', '30 working days over the National Day');
CALL tap_is(deadline_due('2026-09-01', 30, 'day'), '2026-10-08', '民法典 203: 1 October moves behind the holiday');
CALL tap_is(deadline_due('2026-01-15', 30, 'day'), '2026-02-14', 'a make-up Saturday is a working day and stays');
CALL tap_is(deadline_due('2026-11-20', 30, 'workday'), '2027-01-04', '30 working days into a year without arrangement');
CALL tap_is(deadline_provisional('2026-11-20', '2027-01-04'), 1, 'that day is provisional');
CALL tap_is(deadline_provisional('2026-11-20', '2026-12-31'), 0, 'a day in an arranged year is not');
CALL tap_is(deadline_provisional('2026-12-31', '2026-12-31'), 0, 'nor is the start itself counted');
CALL tap_is(deadline_provisional('2026-01-01', NULL), NULL, 'no due day, nothing provisional');

CALL tap_is(deadline_due('2026-02-13', 1, 'workday'), '2026-02-14', 'Friday to make-up Saturday');
CALL tap_is(deadline_due('2026-02-14', 1, 'workday'), '2026-02-24', 'from a make-up day over the festival');
CALL tap_is(deadline_due('2026-02-18', 1, 'workday'), '2026-02-24',
    'the event on a holiday: the first working day after is day one');
CALL tap_is(deadline_due('2026-06-13', 1, 'workday'), '2026-06-15', 'the event on a Saturday');
CALL tap_is(deadline_due('2026-06-12', 2, 'day'), '2026-06-15', 'two days ending on a Sunday');
CALL tap_is(deadline_due('2026-06-12', 3, 'day'), '2026-06-15', 'three days ending on a Monday');

CALL tap_is(deadline_due('2026-01-31', 1, 'month'), '2026-02-28',
    '民法典 202: no 31 February; the 28th is a make-up Saturday');
CALL tap_is(deadline_due('2024-01-31', 1, 'month'), '2024-02-29', 'leap year');
CALL tap_is(deadline_due('2026-03-31', 6, 'month'), '2026-09-30', 'month end to month end');
CALL tap_is(deadline_due('2026-04-01', 1, 'month'), '2026-05-06', 'a month ending in the May holiday');
CALL tap_is(deadline_due('2025-12-15', 1, 'month'), '2026-01-15', 'over the year');

CALL tap_is(deadline_due('2026-01-15', 0, 'workday'), NULL, 'no period of no days');
CALL tap_is(deadline_due('2026-01-15', -3, 'day'), NULL, 'nor of less');
CALL tap_is(deadline_due('2026-01-15', 3, 'week'), NULL, 'an unknown unit');
CALL tap_is(deadline_due(NULL, 3, 'day'), NULL, 'no start');
CALL tap_is(deadline_due('1999-12-31', 3, 'day'), NULL, 'before the calendar');
CALL tap_is(deadline_due('2049-12-30', 3, 'day'), NULL, 'beyond the calendar, days');
CALL tap_is(deadline_due('2049-12-30', 3, 'workday'), NULL, 'beyond the calendar, working days');
CALL tap_is(deadline_due('2049-12-30', 1, 'workday'), '2049-12-31', 'its last day');

CALL tap_is((SELECT GROUP_CONCAT(day ORDER BY day) FROM public_calendar_day WHERE YEAR(day) = 2027
            AND kind = 'holiday'),
            '2027-01-01,2027-05-01,2027-05-02,2027-10-01,2027-10-02,2027-10-03',
                'statutory holidays of fixed date in a year without arrangement');
CALL tap_is((SELECT GROUP_CONCAT(day ORDER BY day) FROM public_calendar_day WHERE YEAR(day) = 2014 AND kind = 'holiday'
            AND MONTH(day) = 5),
            '2014-05-01', '2 May is one only since 2025');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(year, ':', working) ORDER BY year) FROM (SELECT YEAR(day) AS year,
             SUM(off = 0) AS working
             FROM public_calendar_day WHERE YEAR(day) BETWEEN 2024 AND 2026 GROUP BY 1) AS y),
                 '2024:251,2025:248,2026:248', 'working days a year');
CALL tap_is((SELECT CONCAT(MIN(day), ' ', MAX(day), ' ', COUNT(*)) FROM public_calendar_day),
    '2000-01-01 2049-12-31 18263', 'range of the calendar');
CALL tap_is((SELECT COUNT(*) FROM public_calendar_day WHERE kind = 'makeup' AND weekday < 6), 0,
    'every make-up day lies on a weekend');
CALL tap_is((SELECT COUNT(*) FROM public_calendar_year), 50, 'every year is listed');
CALL tap_is((SELECT SUM(arranged) FROM public_calendar_year WHERE year BETWEEN 2015 AND 2026), 12,
    'twelve are arranged');
CALL tap_is((SELECT CONCAT(arranged, provisional) FROM public_calendar_year JOIN public_calendar_day
            ON day = '2027-03-01' WHERE year = 2027), '01',
            '2027 is not');

-- A plain count: from the arrangements' own rows, walking day by day, for every start day 2015–2026.
CREATE TEMPORARY TABLE plain (day DATE PRIMARY KEY, works BOOLEAN NOT NULL) ENGINE = MEMORY;
INSERT INTO plain SELECT s.day, COALESCE(1 - a.off, WEEKDAY(s.day) < 5)
    FROM (SELECT CAST('2015-01-01' AS DATE) + INTERVAL seq DAY AS day FROM seq_0_to_4382) AS s LEFT
        JOIN arrangement_day a ON a.day = s.day;
DELIMITER //
CREATE OR REPLACE PROCEDURE tap_walk(IN p_amount INT, OUT p_checked INT, OUT p_wrong INT)
BEGIN
    DECLARE v_start, v_day DATE DEFAULT '2015-01-01';
    DECLARE v_left INT;
    SET p_checked = 0, p_wrong = 0;
    starts: WHILE v_start <= '2026-12-31' DO
        SET v_day = v_start, v_left = p_amount;
        WHILE v_left > 0 DO
            SET v_day = v_day + INTERVAL 1 DAY;
            IF v_day > '2026-12-31' THEN
                LEAVE starts;
            END IF;
            SET v_left = v_left - (SELECT works FROM plain WHERE day = v_day);
        END WHILE;
        SET p_checked = p_checked + 1, p_wrong = p_wrong + IF(deadline_due(v_start, p_amount, 'workday') <=> v_day, 0,
            1);
        SET v_start = v_start + INTERVAL 1 DAY;
    END WHILE;
END //
DELIMITER ;
CALL tap_walk(1, @checked, @wrong);
CALL tap_is(CONCAT(@checked > 4370, ' ', @wrong), '1 0',
    'one working day, counted by walking from every day 2015–2026');
CALL tap_walk(7, @checked, @wrong);
CALL tap_is(CONCAT(@checked > 4350, ' ', @wrong), '1 0', 'seven');
CALL tap_walk(30, @checked, @wrong);
CALL tap_is(CONCAT(@checked > 4300, ' ', @wrong), '1 0', 'thirty');

-- For the other lengths: the n-th working day after the start, by rank among the plain working days.
CREATE TEMPORARY TABLE ranked AS SELECT day, ROW_NUMBER() OVER (ORDER BY day) AS place FROM plain WHERE works;
ALTER TABLE ranked ADD PRIMARY KEY (place);
CREATE TEMPORARY TABLE starts AS SELECT day, SUM(works) OVER (ORDER BY day) AS place FROM plain;
CALL tap_is((SELECT CONCAT(COUNT(*) > 40000, ' ', SUM(NOT (deadline_due(s.day, n.amount, 'workday') <=> r.day)))
             FROM starts s
             JOIN (SELECT 2 AS amount UNION SELECT 3 UNION SELECT 5 UNION SELECT 10 UNION SELECT 15 UNION
                   SELECT 20 UNION SELECT 45 UNION SELECT 60
                   UNION SELECT 90 UNION SELECT 250) AS n JOIN ranked r ON r.place = s.place + n.amount), '1 0',
                       'and for ten other lengths');
-- Plain days and months: the last day, or the first working day after it, and no working day between.
CREATE TEMPORARY TABLE onward AS SELECT p.day, MIN(w.day) AS works_on FROM plain p JOIN plain w ON w.works
    AND w.day BETWEEN p.day AND p.day + INTERVAL 12 DAY
    GROUP BY p.day;
ALTER TABLE onward ADD PRIMARY KEY (day);
CALL tap_is((SELECT CONCAT(COUNT(*) > 15000, ' ', SUM(NOT (deadline_due(p.day, n.amount, 'day') <=> o.works_on)))
             FROM plain p JOIN (SELECT 2 AS amount UNION SELECT 7 UNION SELECT 15 UNION SELECT 30) AS n JOIN onward o
                 ON o.day = p.day + INTERVAL n.amount DAY),
            '1 0', 'plain days for every start 2015–2026');
CALL tap_is((SELECT CONCAT(COUNT(*) > 4300, ' ', SUM(NOT (deadline_due(p.day, 1, 'month') <=> o.works_on)))
             FROM plain p JOIN onward o ON o.day = LEAST(LAST_DAY(LAST_DAY(p.day) + INTERVAL 1 DAY),
                 LAST_DAY(p.day) + INTERVAL DAY(p.day) DAY)),
            '1 0', 'a month for every start 2015–2026');
DROP PROCEDURE tap_walk;
CALL tap_done(43);
