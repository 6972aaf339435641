-- Setting up the copy for its county: names, regime, and what the footer must carry.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELIMITER //

-- Entry: changes the fields given in a JSON object, named as the columns of public_deployment; the others stay. What a
-- deadline was counted by stays with it when the regime changes: another regime holds for what begins from now on.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE set_deployment(
    IN p_account VARCHAR(64) CHARACTER SET ascii, IN p_request_id CHAR(32) CHARACTER SET ascii, IN p_fields TEXT)
        MODIFIES SQL DATA
entry: BEGIN
    DECLARE v_account BIGINT UNSIGNED;
    DECLARE v_answer LONGTEXT;
    DECLARE v_unknown VARCHAR(200);
    DECLARE v_errno INT;
    DECLARE v_message TEXT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
        GET DIAGNOSTICS CONDITION 1 v_errno = MYSQL_ERRNO, v_message = MESSAGE_TEXT;
        ROLLBACK;
        CALL audit_refusal(p_account, p_request_id, 'set_deployment', 'deployment', 1, v_errno, v_message);
        RESIGNAL;
    END;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;
    CALL request_open(p_request_id, p_account, 'set_deployment', v_account, v_answer);
    IF v_answer IS NULL THEN
        CALL require_role(v_account, 'system_admin');
        IF p_fields IS NULL OR NOT JSON_VALID(p_fields) OR JSON_TYPE(p_fields) <> 'OBJECT' THEN
            CALL refuse('deployment_malformed', 'JSON');
        END IF;
        SELECT GROUP_CONCAT(name) INTO v_unknown FROM JSON_TABLE(JSON_KEYS(p_fields), '$[*]'
            COLUMNS (name VARCHAR(40) PATH '$')) AS given
            WHERE name NOT IN ('county', 'site_title', 'regime', 'host_name', 'operator_name', 'contact_phone',
                               'contact_email', 'address', 'postcode',
                               'site_code', 'icp_number', 'police_number', 'mark_url', 'error_report_url',
                                   'portal_url', 'support_name', 'ipv6');
        IF v_unknown IS NOT NULL THEN
            CALL refuse('deployment_malformed', v_unknown);
        ELSEIF NOT EXISTS (SELECT 1 FROM regime WHERE code = COALESCE(JSON_VALUE(p_fields, '$.regime'),
            'national')) THEN
            CALL refuse('deployment_malformed', 'regime');
        END IF;
        UPDATE deployment SET
            county = COALESCE(JSON_VALUE(p_fields, '$.county'), county), site_title = COALESCE(JSON_VALUE(p_fields,
                '$.site_title'), site_title),
            regime = COALESCE(JSON_VALUE(p_fields, '$.regime'), regime), host_name = COALESCE(JSON_VALUE(p_fields,
                '$.host_name'), host_name),
            operator_name = COALESCE(JSON_VALUE(p_fields, '$.operator_name'), operator_name),
            contact_phone = COALESCE(JSON_VALUE(p_fields, '$.contact_phone'), contact_phone),
            contact_email = COALESCE(JSON_VALUE(p_fields, '$.contact_email'), contact_email),
            address = COALESCE(JSON_VALUE(p_fields, '$.address'), address), postcode = COALESCE(JSON_VALUE(p_fields,
                '$.postcode'), postcode),
            site_code = COALESCE(JSON_VALUE(p_fields, '$.site_code'), site_code),
                icp_number = COALESCE(JSON_VALUE(p_fields, '$.icp_number'), icp_number),
            police_number = COALESCE(JSON_VALUE(p_fields, '$.police_number'), police_number),
            mark_url = COALESCE(JSON_VALUE(p_fields, '$.mark_url'), mark_url),
            error_report_url = COALESCE(JSON_VALUE(p_fields, '$.error_report_url'), error_report_url),
            portal_url = COALESCE(JSON_VALUE(p_fields, '$.portal_url'), portal_url),
            support_name = COALESCE(JSON_VALUE(p_fields, '$.support_name'), support_name),
            ipv6 = COALESCE(JSON_VALUE(p_fields, '$.ipv6'), ipv6);
        CALL audit(v_account, p_request_id, 'set_deployment', 'deployment', 1, p_fields);
        CALL request_close(p_request_id, '{}');
    END IF;
    COMMIT;
END //

DELIMITER ;
