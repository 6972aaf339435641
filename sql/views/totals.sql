-- How much was ever published of each kind, for the first page: kept by the steps of publication, so that nothing is counted.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_total AS
    SELECT CASE WHEN col LIKE 'list.%' THEN _ascii'list_item' ELSE SUBSTRING_INDEX(col, '.', 1) END AS kind,
           SUM(records) AS records, MAX(last_on) AS last_on
        FROM body_column GROUP BY 1;
