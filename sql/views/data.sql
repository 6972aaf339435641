-- For open data alone: what is read for a million rows at a time, without a stored function for each.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The articles that the version shown of a record cites, as parts; public_record_basis has them in words.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_cited AS
    SELECT c.version_id, c.position, c.role, c.document, c.article_number, c.article_sub, c.paragraph, c.item
        FROM shown_record r JOIN record_basis c ON c.version_id = r.shown_id;
