-- How titles are compared and articles are cited.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- What makes two titles the same law: without 《》, blanks and the leading 中华人民共和国. Full- and half-width forms
-- are equal by the collation of the columns that hold the key.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION title_key(p_title VARCHAR(300)) RETURNS VARCHAR(300)
    DETERMINISTIC NO SQL
    RETURN REGEXP_REPLACE(REGEXP_REPLACE(p_title, '[\\s　《》〈〉\\x{200B}\\x{FEFF}]', ''), '^中华人民共和国(?=.)', '') //

-- 1–9999 in Chinese numerals, as articles are numbered: 10 十, 101 一百零一, 1260 一千二百六十.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION chinese_number(p_number INT UNSIGNED) RETURNS VARCHAR(20)
    DETERMINISTIC NO SQL
BEGIN
    DECLARE v_digits CHAR(4) DEFAULT LPAD(p_number, 4, '0');
    DECLARE v_text VARCHAR(40) DEFAULT '';
    DECLARE v_place INT DEFAULT 1;
    WHILE v_place <= 4 DO
        SET v_text = CONCAT(v_text, SUBSTRING('零一二三四五六七八九', 1 + SUBSTRING(v_digits, v_place, 1), 1),
                            IF(SUBSTRING(v_digits, v_place, 1) = '0', '', SUBSTRING('千百十', v_place, 1)));
        SET v_place = v_place + 1;
    END WHILE;
    SET v_text = REGEXP_REPLACE(REGEXP_REPLACE(v_text, '^零+|零+$', ''), '零+', '零');
    RETURN REGEXP_REPLACE(v_text, '^一十', '十');
END //

-- 《title》第二十三条第二款第（一）项; parts that are NULL or 0 are left out.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost FUNCTION citation(
    p_document VARCHAR(200), p_number INT UNSIGNED, p_sub INT UNSIGNED, p_paragraph INT UNSIGNED, p_item INT UNSIGNED)
    RETURNS VARCHAR(300) DETERMINISTIC NO SQL
    RETURN CONCAT('《', p_document, '》',
                  IF(p_number > 0, CONCAT('第', chinese_number(p_number), '条'), ''),
                      IF(p_sub > 0, CONCAT('之', chinese_number(p_sub)), ''),
                  IF(p_paragraph > 0, CONCAT('第', chinese_number(p_paragraph), '款'), ''),
                  IF(p_item > 0, CONCAT('第（', chinese_number(p_item), '）项'), '')) //

DELIMITER ;
