-- Now, once a statement: the views that depend on the day join this one row instead of asking the function for each of
-- theirs. Comes first: the other views rest on it.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE ALGORITHM = TEMPTABLE DEFINER = gongshi_owner@localhost VIEW clock AS
    SELECT n.now, DATE(n.now) AS today FROM (SELECT clock_now() AS now) AS n;
