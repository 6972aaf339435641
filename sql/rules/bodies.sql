-- What the law asks of a body.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- Legal reviewers are at least 5 % of a body's officers with a valid certificate (新绛责任制 18, WS责任 13). A body without
-- officers has none to be short of.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION reviewers_enough(p_officers INT, p_reviewers INT)
    RETURNS TINYINT DETERMINISTIC NO SQL
    RETURN p_reviewers * 20 >= p_officers //

DELIMITER ;
