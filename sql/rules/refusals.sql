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
    (32068, 'basis_correction_waiting', '有待确认的更正稿，应当先确认或者撤回更正稿'),
    (32070, 'document_malformed', '录入内容不合格式'),
    (32071, 'field_unknown', '录入内容含有未知项目'),
    (32072, 'field_missing', '应当填写'),
    (32073, 'field_malformed', '不合格式'),
    (32074, 'field_too_long', '超过字数上限'),
    (32075, 'private_identity', '含有身份证件号码，不得公开'),
    (32076, 'private_phone', '含有手机号码，不得公开'),
    (32077, 'private_card', '含有银行卡号，不得公开'),
    (32078, 'record_number_missing', '应当填写文号'),
    (32079, 'record_number_taken', '本机关同类信息已有这一文号'),
    (32080, 'record_day_other', '日期与内容所载日期不一致'),
    (32081, 'record_withdrawn', '信息已经撤回'),
    (32082, 'record_held', '信息已经批准暂不公开，应当先恢复'),
    (32083, 'record_matter_changed', '更正不得改变信息的类别，应当另行录入'),
    (32084, 'record_not_published', '信息尚未公开'),
    (32085, 'record_already_published', '信息已经公开'),
    (32086, 'record_past_end', '公示期限已满，不再公开'),
    (32087, 'version_shown', '这一版本正在公开，应当更正或者撤回'),
    (32088, 'step_own_work', '本人录入的内容应当由他人办理'),
    (32089, 'review_missing', '重大执法决定未经法制审核或者审核未通过，不得公开'),
    (32090, 'hold_ground_unfit', '这一理由不适用于本项信息'),
    (32091, 'end_out_of_range', '公示期限超出规定的范围'),
    (32092, 'end_in_past', '公示截止日期不得早于昨天'),
    (32093, 'reason_names_party', '理由不得写出当事人'),
    (32100, 'basis_missing', '应当列明依据'),
    (32101, 'basis_version_unknown', '这部法律没有这一版本'),
    (32102, 'basis_version_not_in_force', '这一版本在行为和决定时都不施行'),
    (32103, 'chosen_reason_missing', '适用行为时以外的版本，应当说明理由'),
    (32110, 'party_not_masked', '自然人的姓名应当隐去（如李某某）'),
    (32111, 'party_code_natural', '自然人没有统一社会信用代码'),
    (32112, 'penalty_only', '只有行政处罚才有这一项'),
    (32113, 'days_out_of_order', '日期先后不合逻辑'),
    (32114, 'benchmark_none', '决定之日没有施行中的这一裁量基准'),
    (32115, 'benchmark_other_kind', '裁量基准不属于这一执法类别'),
    (32116, 'tier_unknown', '裁量基准没有这一阶次'),
    (32117, 'base_amount_missing', '按倍数裁量的，应当填写倍数的基数'),
    (32118, 'outside_reason_missing', '决定超出所适用的阶次，应当说明理由'),
    (32120, 'legal_range_missing', '应当填写法定幅度'),
    (32121, 'legal_range_malformed', '法定幅度不合格式'),
    (32122, 'tier_missing', '应当列出裁量阶次'),
    (32123, 'tier_too_few', '有处罚幅度的，应当在法定幅度内划分三个以上阶次'),
    (32124, 'tier_order', '阶次应当由轻到重排列'),
    (32125, 'tier_amount', '阶次的幅度不合格式'),
    (32126, 'tier_overlap', '阶次的幅度重叠'),
    (32127, 'tier_gap', '阶次的幅度有空缺'),
    (32128, 'tier_outside', '阶次超出法定幅度'),
    (32129, 'circumstance_missing', '应当列出阶次的适用情形'),
    (32130, 'benchmark_not_yet', '新的裁量基准自施行之日起才能替换现行基准'),
    (32131, 'benchmark_effective_order', '新的裁量基准不得早于现行基准施行'),
    (32140, 'figure_missing', '应当填写全部统计项目'),
    (32141, 'figure_double', '统计项目重复'),
    (32142, 'figure_total', '合计与各项之和不一致'),
    (32143, 'figure_reason_missing', '与系统统计数不一致，应当说明理由'),
    (32144, 'figure_period', '统计期间尚未结束'),
    (32145, 'figure_taken', '本机关已有这一期间的统计数据'),
    (32150, 'column_unknown', '没有这一公示栏目')
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
