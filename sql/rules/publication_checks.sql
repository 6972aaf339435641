-- What every document entered must fulfil, whatever its kind: known fields, none missing, each in its form, and nothing that
-- identifies a private person (personal data never leave by the public side).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- Refuses a text with an identity number (18 digits with a day of birth), a mobile telephone number or a bank card number
-- (16 to 19 digits), also in full width or with blanks and dashes between.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE private_check(IN p_text LONGTEXT, IN p_label VARCHAR(50)) READS SQL DATA
BEGIN
    DECLARE v_half, v_joined LONGTEXT;
    IF p_text REGEXP '([0-9０-９][ 　\\x{A0}－—-]*){11}' THEN
        SET v_half = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(p_text, '０', '0'), '１', '1'),
            '２', '2'), '３', '3'), '４', '4'), '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), 'Ｘ', 'X');
        SET v_joined = REGEXP_REPLACE(v_half, '(?<=[0-9])[ 　\\x{A0}－—-]+(?=[0-9])', '');
        IF CONCAT(v_half, '\n', v_joined) REGEXP
                '(?<![0-9])[1-8][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9])' THEN
            CALL refuse('private_identity', p_label);
        ELSEIF CONCAT(v_half, '\n', v_joined) REGEXP '(?<![0-9])1[3-9][0-9]{9}(?![0-9])' THEN
            CALL refuse('private_phone', p_label);
        ELSEIF CONCAT(v_half, '\n', v_joined) REGEXP '(?<![0-9A-Za-z])([3-6][0-9]{15,18}|9558[0-9]{12,15})(?![0-9A-Za-z])' THEN
            CALL refuse('private_card', p_label);
        END IF;
    END IF;
END //

-- One value of a document against its field. A JSON value of another sort than text or number is none of a field.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE field_check(
    IN p_type VARCHAR(32) CHARACTER SET ascii, IN p_choices VARCHAR(200) CHARACTER SET ascii, IN p_most INT, IN p_required TINYINT,
    IN p_label VARCHAR(50), IN p_value LONGTEXT) READS SQL DATA
BEGIN
    IF COALESCE(TRIM(p_value), '') = '' THEN
        IF p_required THEN
            CALL refuse('field_missing', p_label);
        ELSEIF p_value IS NOT NULL AND p_type <> 'text' THEN
            CALL refuse('field_malformed', p_label);
        END IF;
    ELSEIF p_type = 'text' THEN
        IF CHAR_LENGTH(p_value) > p_most THEN
            CALL refuse('field_too_long', CONCAT(p_label, '，', p_most, '字'));
        END IF;
    ELSEIF p_type = 'date' THEN
        DO iso_date(p_value);
    ELSEIF NOT CASE p_type WHEN 'integer' THEN p_value REGEXP '^[0-9]{1,15}$' WHEN 'flag' THEN p_value IN ('0', '1')
                    WHEN 'credit_code' THEN p_value REGEXP BINARY '^[0-9A-HJ-NPQRTUWXY]{18}$'
                    WHEN 'choice' THEN FIND_IN_SET(p_value, p_choices)
                    ELSE EXISTS (SELECT 1 FROM record_code c WHERE c.list = p_type AND c.code = p_value) END THEN
        CALL refuse('field_malformed', p_label);
    END IF;
END //

-- The document as a whole. A certificate's number may be of any length, but a natural person's may be his own.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE document_check(
    IN p_kind VARCHAR(32) CHARACTER SET ascii, IN p_document LONGTEXT) READS SQL DATA
BEGIN
    DECLARE v_unknown VARCHAR(64);
    IF p_document IS NULL OR NOT JSON_VALID(p_document) OR JSON_TYPE(p_document) <> 'OBJECT' THEN
        CALL refuse('document_malformed', NULL);
    END IF;
    FOR a IN (SELECT name, label FROM record_field WHERE kind IN ('', p_kind) AND type = 'array') DO
        IF COALESCE(JSON_TYPE(JSON_EXTRACT(p_document, CONCAT('$.', a.name))), 'ARRAY') NOT IN ('ARRAY', 'NULL') THEN
            CALL refuse('field_malformed', a.label);
        END IF;
    END FOR;
    FOR element IN (SELECT '' AS part, '$' AS path UNION ALL
                    SELECT f.name, CONCAT('$.', f.name, '[', e.place - 1, ']')
                        FROM record_field f JOIN JSON_TABLE(COALESCE(JSON_EXTRACT(p_document, CONCAT('$.', f.name)), '[]'), '$[*]'
                            COLUMNS (place FOR ORDINALITY)) AS e
                        WHERE f.kind IN ('', p_kind) AND f.type = 'array') DO
        SELECT MIN(k.name) INTO v_unknown FROM JSON_TABLE(COALESCE(JSON_KEYS(p_document, element.path), '["?"]'), '$[*]'
            COLUMNS (name VARCHAR(64) PATH '$')) AS k
            WHERE NOT EXISTS (SELECT 1 FROM record_field f WHERE f.kind IN ('', p_kind) AND f.part = element.part AND f.name = k.name);
        IF v_unknown IS NOT NULL THEN
            CALL refuse('field_unknown', TRIM('.' FROM CONCAT(element.part, '.', v_unknown)));
        END IF;
        FOR f IN (SELECT type, choices, most, required, label, name, JSON_VALUE(p_document, CONCAT(element.path, '.', name)) AS value,
                         JSON_TYPE(JSON_EXTRACT(p_document, CONCAT(element.path, '.', name))) AS json
                      FROM record_field WHERE kind IN ('', p_kind) AND part = element.part AND type <> 'array') DO
            IF f.json IN ('OBJECT', 'ARRAY') THEN
                CALL refuse('field_malformed', f.label);
            END IF;
            CALL field_check(f.type, f.choices, f.most, f.required, f.label, f.value);
            IF f.type = 'text' AND NOT (f.name = 'licence' AND JSON_VALUE(p_document, '$.party_kind') = 'organisation') THEN
                CALL private_check(f.value, f.label);
            END IF;
        END FOR;
    END FOR;
END //

-- A reason that the public reads: no private number in it, and not the party's name, which must be gone after a withdrawal.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE reason_check(
    IN p_record_id BIGINT UNSIGNED, IN p_reason VARCHAR(1000)) READS SQL DATA
BEGIN
    IF COALESCE(TRIM(p_reason), '') = '' THEN
        CALL refuse('reason_missing', NULL);
    END IF;
    CALL private_check(p_reason, '理由');
    IF EXISTS (SELECT 1 FROM result WHERE record_id = p_record_id AND LOCATE(party, p_reason)) THEN
        CALL refuse('reason_names_party', NULL);
    END IF;
END //

DELIMITER ;
