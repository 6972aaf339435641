-- How much was ever published of each kind, for the first page: kept by the steps of publication, so that nothing is counted.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_total AS
    SELECT CASE WHEN col LIKE 'list.%' THEN _ascii'list_item' ELSE SUBSTRING_INDEX(col, '.', 1) END AS kind,
           SUM(records) AS records, MAX(last_on) AS last_on
        FROM body_column GROUP BY 1;

-- How large the library is: laws that have a page, and the articles of the last version of each. Not by way of public_basis,
-- which asks of every law what holds today.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_library AS
    SELECT COUNT(DISTINCT basis_id) AS bases, COALESCE(SUM(IF(next_on IS NULL, articles, 0)), 0) AS articles
        FROM basis_version WHERE visible = 1;

-- Laws by the day their newest version took effect; those of the first page.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_newest_basis AS
    SELECT v.basis_id AS id, v.title, l.name AS level_name, v.effective_on
        FROM clock t JOIN basis_version v JOIN basis b ON b.id = v.basis_id JOIN basis_level l ON l.code = b.level
        WHERE v.visible = 1 AND v.effective_on <= t.today AND (v.next_on IS NULL OR v.next_on > t.today)
          AND (b.repealed_on IS NULL OR b.repealed_on > t.today);
