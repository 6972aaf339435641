-- The named errors: everything the rules refuse, once. A program sees the number as mysql_stmt_errno and
-- "name: 说明（detail）" as mysql_stmt_error.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO refusal (number, name, message) VALUES
    (32001, 'account_unknown', '账号不存在或者已停用'),
    (32002, 'role_missing', '本账号没有办理此步骤的权限'),
    (32003, 'other_body', '本账号只能办理本机关的事项'),
    (32004, 'request_malformed', '请求编号不合格式'),
    (32005, 'request_reused', '请求编号已用于其他操作'),
    (32006, 'subject_unknown', '没有这一对象'),
    (32010, 'clock_locked', '生产环境不得调整时钟'),
    (32011, 'clock_unsafe', '数据库服务器未限制会话时钟（secure_timestamp）'),
    (32012, 'deployment_malformed', '部署设置不合格式'),
    (32020, 'calendar_year', '年份超出日历范围'),
    (32021, 'calendar_malformed', '放假安排不合格式'),
    (32022, 'calendar_other_year', '放假安排含有其他年份的日期'),
    (32023, 'calendar_double', '放假安排中同一日期出现两次'),
    (32030, 'rule_malformed', '期限规则不合格式'),
    (32040, 'step_unknown', '没有这一步骤'),
    (32041, 'step_wrong_state', '当前状态不能办理这一步骤'),
    (32042, 'case_moved_on', '事项状态已经变化，请刷新后再办理'),
    (32043, 'reason_missing', '应当说明理由'),
    (32044, 'step_own_entry', '这一步骤由专门操作办理'),
    (32045, 'day_in_future', '发生日期不得晚于今天'),
    (32050, 'deadline_closed', '期限已经终结或者已被更替'),
    (32051, 'stated_day_missing', '应当载明期限届满之日'),
    (32052, 'stated_day_past', '载明的期限早于起算之日'),
    (32053, 'extension_not_allowed', '规定不允许延长这一期限'),
    (32054, 'extension_too_long', '延长超过规定的上限'),
    (32055, 'extension_too_late', '期限已经届满，不能再延长'),
    (32056, 'extension_unit', '延长的单位不合规定'),
    (32060, 'basis_malformed', '法律文本数据不合格式'),
    (32061, 'basis_empty', '法律文本没有条文'),
    (32062, 'date_malformed', '日期不合格式'),
    (32063, 'effective_missing', '应当填写施行日期'),
    (32064, 'effective_before_issue', '施行日期早于公布日期'),
    (32065, 'effective_out_of_range', '施行日期超出合理范围'),
    (32066, 'effective_taken', '同一日期已有另一版本施行'),
    (32067, 'effective_after_repeal', '施行日期不早于废止日期'),
    (32068, 'basis_correction_waiting', '有待确认的更正稿，应当先确认或者撤回更正稿')
    ON DUPLICATE KEY UPDATE name = VALUES(name), message = VALUES(message);

DELIMITER //

-- Refuses by name; detail is added in brackets when given.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost PROCEDURE refuse(IN p_name VARCHAR(40) CHARACTER SET ascii,
    IN p_detail VARCHAR(200))
    READS SQL DATA
BEGIN
    DECLARE v_number SMALLINT UNSIGNED;
    DECLARE v_message VARCHAR(128);
    SELECT number, message INTO v_number, v_message FROM refusal WHERE name = p_name;
    SET v_message = LEFT(CONCAT(p_name, ': ', v_message, IF(p_detail IS NULL, '', CONCAT('（', p_detail, '）'))), 128);
    SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = v_number, MESSAGE_TEXT = v_message;
END //

DELIMITER ;
