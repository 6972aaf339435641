-- Loading deadline rules from data (regimes/). Running a file again changes nothing; a changed rule becomes a new
-- version, one that was taken out of its file is ended, and what is open is counted again by the end of the load (CALL
-- recount_deadlines('rule')). The session notes in @loaded_rules which rules a file names.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- A rule as a JSON object. Keys: regime, event, matter, matter_name, valid_from, valid_until, trigger, kind, amount,
-- month, day, extension (true), extension_amount, extension_unit, extension_approver, extension_role, document,
-- article, sub, paragraph, item, citation (only where the place has no article number, such as an annex), note,
-- position. Another key is an error.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE load_rule(IN p_rule TEXT) MODIFIES SQL DATA
BEGIN
    DECLARE v_last, v_new BIGINT UNSIGNED;
    DECLARE v_last_version INT UNSIGNED DEFAULT 0;
    DECLARE v_last_content, v_content TEXT;
    DECLARE v_last_until DATE;
    DECLARE v_unknown VARCHAR(200);
    IF NOT JSON_VALID(p_rule) THEN
        CALL refuse('rule_malformed', LEFT(p_rule, 60));
    END IF;
    SELECT GROUP_CONCAT(name) INTO v_unknown FROM JSON_TABLE(JSON_KEYS(p_rule), '$[*]'
        COLUMNS (name VARCHAR(40) PATH '$')) AS t
        WHERE name NOT IN ('regime', 'event', 'matter', 'matter_name', 'valid_from', 'valid_until', 'trigger', 'kind',
                           'amount', 'month', 'day',
                           'extension', 'extension_amount', 'extension_unit', 'extension_approver', 'extension_role',
                               'document', 'article', 'sub',
                           'paragraph', 'item', 'citation', 'note', 'position');
    IF v_unknown IS NOT NULL THEN
        CALL refuse('rule_malformed', v_unknown);
    END IF;
    SELECT r.id, r.version, r.content, r.valid_until INTO v_last, v_last_version, v_last_content, v_last_until
        FROM rule r
        WHERE r.regime = JSON_VALUE(p_rule, '$.regime') AND r.event = JSON_VALUE(p_rule, '$.event')
          AND r.matter = COALESCE(JSON_VALUE(p_rule, '$.matter'), '') AND r.body_id IS NULL AND r.superseded_by IS NULL;
    SET v_content = JSON_COMPACT(p_rule);
    -- What was ended by end_rules and is there again has the same words, but another last day.
    IF v_last IS NULL OR v_last_content <> v_content
        OR NOT (v_last_until <=> iso_date(JSON_VALUE(p_rule, '$.valid_until'))) THEN
        INSERT INTO rule (regime, event, matter, matter_name, version, valid_from, valid_until, trigger_name, kind,
                          amount, month, day, extension,
                          extension_amount, extension_unit, extension_approver, extension_role, document, document_key,
                              article_number, article_sub,
                          paragraph, item, citation, note, position, content)
            SELECT regime, event, COALESCE(matter, ''), COALESCE(matter_name, ''), v_last_version + 1,
                   iso_date(valid_from), iso_date(valid_until),
                   started, kind, amount, month, day, COALESCE(extension IN ('true', '1'), 0), extension_amount,
                       extension_unit,
                   extension_approver, extension_role, document, title_key(document), article, COALESCE(sub, 0),
                       paragraph, item,
                   COALESCE(cited, citation(document, article, sub, paragraph, item)), COALESCE(note, ''),
                       COALESCE(position, 0), v_content
                FROM JSON_TABLE(p_rule, '$' COLUMNS (
                    regime VARCHAR(32) PATH '$.regime', event VARCHAR(32) PATH '$.event',
                        matter VARCHAR(32) PATH '$.matter',
                    matter_name VARCHAR(100) PATH '$.matter_name', valid_from VARCHAR(10) PATH '$.valid_from',
                        valid_until VARCHAR(10) PATH '$.valid_until',
                    started VARCHAR(200) PATH '$.trigger', kind VARCHAR(32) PATH '$.kind', amount INT PATH '$.amount',
                        month INT PATH '$.month',
                    day INT PATH '$.day', extension VARCHAR(5) PATH '$.extension',
                        extension_amount INT PATH '$.extension_amount',
                    extension_unit VARCHAR(32) PATH '$.extension_unit',
                        extension_approver VARCHAR(100) PATH '$.extension_approver',
                    extension_role VARCHAR(32) PATH '$.extension_role', document VARCHAR(200) PATH '$.document',
                        article INT PATH '$.article',
                    sub INT PATH '$.sub', paragraph INT PATH '$.paragraph', item INT PATH '$.item',
                        cited VARCHAR(300) PATH '$.citation',
                    note VARCHAR(500) PATH '$.note', position INT PATH '$.position')) AS t;
        SET v_new = LAST_INSERT_ID();
        UPDATE rule SET superseded_by = v_new WHERE id = v_last;
    END IF;
    SET @loaded_rules = CONCAT_WS(',', @loaded_rules, (SELECT CONCAT_WS('/', regime, event, matter) FROM rule
        WHERE id = COALESCE(v_new, v_last)));
END //

-- Ends, at the foot of a regime's file, the rules of the regime that the file no longer names: from today they are not
-- valid. They stay for what they were applied to, and deadlines begun before keep them. A regime is emptied by a file that
-- holds nothing but this call.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE end_rules(
    IN p_regime VARCHAR(32) CHARACTER SET ascii) MODIFIES SQL DATA
BEGIN
    UPDATE rule SET valid_until = clock_today()
        WHERE regime = p_regime AND body_id IS NULL AND (valid_until IS NULL OR valid_until > clock_today())
          AND NOT FIND_IN_SET(CONCAT_WS('/', regime, event, matter), COALESCE(@loaded_rules, ''));
    SET @loaded_rules = NULL;
END //

DELIMITER ;
