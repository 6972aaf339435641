-- Results: masked parties, classes of penalties, the law as it was on the day of the act, the benchmark of the day of the
-- decision; and the other kinds, as far as they have rules of their own.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name, body_id) VALUES ('r-clerk', '录', 1), ('r-clerk2', '复', 1), ('r-head', '负', 1), ('r-clock', '钟', NULL), ('r-library', '库', NULL);
INSERT INTO account_role (account_id, role)
    SELECT id, CASE login WHEN 'r-clerk2' THEN 'clerk' WHEN 'r-clock' THEN 'system_admin' WHEN 'r-library' THEN 'librarian' ELSE SUBSTRING(login, 3) END
        FROM account WHERE login LIKE 'r-%';
CALL shift_clock('r-clock', 'r-clock-000000000001', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-12 10:00:00'));

-- A law in three versions: from 2020, from 2026-02-01, from 2026-05-01; another one of 2020 that ended with 2025.
DELIMITER //
CREATE OR REPLACE PROCEDURE tap_law(IN p_title TEXT, IN p_issued TEXT, IN p_effective TEXT, OUT p_version BIGINT UNSIGNED)
BEGIN
    DECLARE v_basis BIGINT UNSIGNED;
    DECLARE v_outcome VARCHAR(16);
    CALL import_basis('r-library', CONCAT('r-law-', LEFT(MD5(CONCAT(p_title, p_issued)), 20)), JSON_OBJECT('title', p_title, 'level', 'law', 'issued_on', p_issued,
        'effective_on', p_effective, 'hash', SHA2(CONCAT(p_title, p_issued), 256), 'articles', JSON_ARRAY(JSON_OBJECT('number', 1, 'sub', 0, 'label', '第一条',
        'division', 0, 'text', '甲。'))), v_basis, p_version, v_outcome);
    CALL confirm_basis_version('r-library', CONCAT('r-law-yes-', LEFT(MD5(CONCAT(p_title, p_issued)), 20)), p_version, p_effective);
END //
DELIMITER ;
CALL tap_law('试道路法', '2019-10-01', '2020-01-01', @law1);
CALL tap_law('试道路法', '2025-12-01', '2026-02-01', @law2);
CALL tap_law('试道路法', '2026-02-01', '2026-05-01', @law3);
CALL tap_law('试旧法', '2019-10-01', '2020-01-01', @gone);
UPDATE basis SET repealed_on = '2026-01-01' WHERE title = '试旧法';

SET @result = '{"kind": "penalty", "title": "超限运输案", "party_kind": "organisation", "party": "示例县甲运输有限公司", "decision": "罚款五千元。",
    "penalty_class": "fine", "fine": 500000, "decided_on": "2026-03-10", "acted_on": "2026-01-20", "severity": "general",
    "bases": [{"role": "applied", "document": "试道路法", "article": 1}]}';
SET @try = 0;
DELIMITER //
CREATE OR REPLACE FUNCTION tap_id() RETURNS CHAR(32)
BEGIN
    SET @try = @try + 1;
    RETURN CONCAT('r-try-', LPAD(@try, 14, '0'));
END //
-- Enters a document of a kind, results under a number of their own.
CREATE OR REPLACE FUNCTION tap_enter(p_kind TEXT, p_document TEXT) RETURNS TEXT
    RETURN CONCAT('CALL enter_record(''r-clerk'', ', QUOTE(tap_id()), ', ', QUOTE(p_kind), ', 1, ', QUOTE(IF(p_kind = 'result', CONCAT('试罚〔2026〕', @try, '号'), '')),
        ', NULL, ', QUOTE(p_document), ', @record, @version)') //
CREATE OR REPLACE FUNCTION tap_try(p_document TEXT) RETURNS TEXT RETURN tap_enter('result', p_document) //
CREATE OR REPLACE PROCEDURE tap_publish(IN p_version BIGINT UNSIGNED)
BEGIN
    CALL check_record('r-clerk2', tap_id(), p_version);
    CALL approve_record('r-head', tap_id(), p_version);
    CALL publish_record('r-head', tap_id(), p_version);
END //
DELIMITER ;

-- Parties.
SET @natural = JSON_SET(@result, '$.party_kind', 'natural', '$.party', '李某某');
CALL tap_refused(tap_try(@natural), 'no error', 'a natural person, masked');
CALL tap_refused(tap_try(JSON_SET(@natural, '$.party', '李某')), 'no error', 'in the short form');
CALL tap_refused(tap_try(JSON_SET(@natural, '$.party', '欧阳某某')), 'no error', 'with a double surname');
CALL tap_refused(tap_try(JSON_SET(@natural, '$.party', '李某某、王某等3人')), 'no error', 'several of them');
CALL tap_refused(tap_try(JSON_SET(@natural, '$.party', '李某某、王大明')), 'party_not_masked', 'each of them masked');
CALL tap_refused(tap_try(JSON_SET(@natural, '$.party', '李大明')), 'party_not_masked', 'a full name');
CALL tap_refused(tap_try(JSON_SET(@natural, '$.party', '李大明（某公司职工）')), 'party_not_masked', 'a full name with 某 elsewhere');
CALL tap_refused(tap_try(JSON_SET(@natural, '$.party_code', '91149900MA0AAAAA1A')), 'party_code_natural', 'a natural person has no credit code');
CALL tap_refused(tap_try(JSON_SET(@result, '$.party_code', '9114990')), 'field_malformed', 'half a credit code');
CALL tap_refused(tap_try(JSON_SET(@result, '$.party_code', '91149900MA0AAAAA1I')), 'field_malformed', 'a letter it cannot have');

-- Penalties and others.
CALL tap_refused(tap_try(JSON_REMOVE(@result, '$.severity')), 'field_missing', 'a penalty says how serious: its publication ends by it');
CALL tap_refused(tap_try(JSON_REMOVE(@result, '$.penalty_class')), 'field_missing', 'and of what class it is');
CALL tap_refused(tap_try(JSON_SET(@result, '$.penalty_class', 'flogging')), 'field_malformed', 'a class there is');
CALL tap_refused(tap_try(JSON_SET(@result, '$.penalty_classes', 'fine flogging')), 'field_malformed', 'also among several');
CALL tap_refused(tap_try(JSON_SET(@result, '$.penalty_classes', 'fine confiscation')), 'field_malformed', 'the one named is the gravest');
CALL tap_refused(tap_try(JSON_SET(@result, '$.penalty_classes', 'warning fine', '$.penalty_class', 'fine')), 'no error', 'which it is');
CALL tap_refused(tap_try(JSON_REMOVE(JSON_SET(@result, '$.penalty_classes', 'other fine'), '$.penalty_class')), 'no error', 'several without the gravest named');
CALL tap_is((SELECT CONCAT_WS('/', penalty_class, penalty_classes, major) FROM result WHERE version_id = @version), 'fine/fine other/0', '其他 is the least grave');
CALL tap_is((SELECT GROUP_CONCAT(code ORDER BY position) FROM penalty_class WHERE major = 1), 'grade_lowered,production_halted,closure,licence_revoked,detention',
    'classes that are major by themselves (新绛责任制 20)');
CALL tap_refused(tap_try(JSON_SET(@result, '$.kind', 'coercion')), 'penalty_only', 'coercion has neither class nor severity');
SET @permit = JSON_REMOVE(JSON_SET(@result, '$.kind', 'permit'), '$.penalty_class', '$.severity', '$.fine');
CALL tap_refused(tap_try(@permit), 'no error', 'a permit');
CALL tap_publish(@version);
CALL tap_is((SELECT CONCAT_WS(' ', kind_name, until_on IS NULL, amount IS NULL, band) FROM public_result WHERE version_id = @version), '行政许可 1 1 0', 'is published without end');
CALL tap_refused(tap_try(JSON_SET(@permit, '$.valid_from', '2026-03-10', '$.valid_until', '2026-03-09')), 'days_out_of_order', 'valid before it is');
CALL tap_refused(tap_try(JSON_SET(@result, '$.acted_on', '2026-03-11')), 'days_out_of_order', 'decided before the act');
CALL tap_refused(tap_try(JSON_REMOVE(@result, '$.bases')), 'basis_missing', 'a decision has its basis');
CALL tap_refused(tap_try(JSON_SET(@result, '$.severity', 'minor', '$.decided_on', '2025-12-11', '$.acted_on', NULL)), 'no error', 'a minor penalty of December');
CALL check_record('r-clerk2', tap_id(), @version);
CALL approve_record('r-head', tap_id(), @version);
CALL tap_refused(CONCAT('CALL publish_record(''r-head'', ', QUOTE(tap_id()), ', @version)'), 'record_past_end', 'has had its three months in March');
CALL tap_refused(tap_try(JSON_SET(@result, '$.severity', 'minor', '$.decided_on', '2026-02-28', '$.acted_on', NULL)), 'no error', 'a later one');
CALL tap_publish(@version);
CALL tap_is((SELECT until_on FROM public_result WHERE version_id = @version), '2026-05-28', 'has them yet (信用修复管理办法)');

-- The law as it was (处罚法 37).
CALL tap_is(CONCAT_WS(' ', proposed_basis_version('试道路法', '2026-01-20') = @law1, proposed_basis_version('《试道路法》', '2026-02-01') = @law2,
    proposed_basis_version('试道路法', '2019-12-31') IS NULL, proposed_basis_version('无此法', '2026-01-20') IS NULL,
    proposed_basis_version('试旧法', '2025-12-31') = @gone, proposed_basis_version('试旧法', '2026-01-01') IS NULL), '1 1 1 1 1 1', 'the version in force on a day is proposed');
CALL tap_refused(tap_try(@result), 'no error', 'nothing chosen');
CALL tap_is((SELECT CONCAT_WS(' ', basis_version_id = @law1, chosen_reason IS NULL) FROM record_basis WHERE version_id = @version), '1 1', 'the version of the day of the act');
CALL tap_refused(tap_try(JSON_REMOVE(@result, '$.acted_on')), 'no error', 'no day of an act');
CALL tap_is((SELECT basis_version_id FROM record_basis WHERE version_id = @version), @law2, 'the version of the day of the decision');
CALL tap_refused(tap_try(JSON_SET(@result, '$.bases[0].version', @law2)), 'chosen_reason_missing', 'the later one, without saying why');
CALL tap_refused(tap_try(JSON_SET(@result, '$.bases[0].version', @law2, '$.bases[0].chosen_reason', '新法处罚较轻')), 'no error', 'because it is lighter');
CALL tap_is((SELECT CONCAT_WS(' ', basis_version_id = @law2, chosen_reason) FROM record_basis WHERE version_id = @version), '1 新法处罚较轻', 'with the reason kept');
CALL tap_refused(tap_try(JSON_SET(@result, '$.bases[0].version', @law3, '$.bases[0].chosen_reason', '较轻')), 'basis_version_not_in_force', 'one not yet in force');
CALL tap_refused(tap_try(JSON_SET(JSON_REMOVE(@result, '$.acted_on'), '$.bases[0].version', @law1, '$.bases[0].chosen_reason', '旧法')), 'basis_version_not_in_force',
    'one no longer in force');
CALL tap_refused(tap_try(JSON_SET(@result, '$.bases[0].version', @gone, '$.bases[0].chosen_reason', '较轻')), 'basis_version_unknown', 'a version of another law');
CALL tap_refused(tap_try(JSON_SET(@result, '$.bases[0].version', @law1, '$.bases[0].chosen_reason', '较轻')), 'no error', 'the proposed one, given');
CALL tap_is((SELECT chosen_reason IS NULL FROM record_basis WHERE version_id = @version), 1, 'is no other choice');
CALL tap_refused(tap_try(JSON_SET(@result, '$.bases[0].document', '试旧法', '$.bases[0].version', @gone, '$.bases[0].chosen_reason', '较轻')), 'basis_version_not_in_force',
    'a law that was repealed before the act');
CALL tap_refused(tap_try(JSON_SET(@result, '$.bases[0].document', '不在库里的法')), 'no error', 'a law that is not in the library is named by its title');
CALL tap_is((SELECT CONCAT_WS(' ', document, basis_version_id IS NULL) FROM record_basis WHERE version_id = @version), '不在库里的法 1', 'without a version');

-- The benchmark of the day of the decision: fines of 1,000 to 10,000 yuan; in multiples, 5 to 10 times.
SET @benchmark = '{"kind": "penalty", "matter": "超限运输", "document": "示例县裁量基准", "unit": "fen", "legal_low": 100000, "legal_high": 1000000, "effective_on": "2026-01-01",
    "tiers": [{"grade": "none", "name": "不予", "measure": "教育"}, {"grade": "lighter", "name": "较轻", "low": 100000, "high": 300000, "high_open": true},
        {"grade": "ordinary", "name": "一般", "low": 300000, "high": 600000, "high_open": true}, {"grade": "heavier", "name": "较重", "low": 600000, "high": 1000000}],
    "circumstances": [{"tier": 1, "factor": "次数", "text": "首次"}, {"tier": 2, "factor": "次数", "text": "二次"}, {"tier": 3, "factor": "次数", "text": "三次"},
        {"tier": 4, "factor": "次数", "text": "四次"}], "bases": [{"role": "applied", "document": "试道路法", "article": 1}]}';
CALL enter_record('r-clerk', 'r-bench-0000000001', 'benchmark', 1, '试裁1', '2026-01-05', @benchmark, @b1, @version);
CALL tap_refused(tap_try(JSON_SET(@result, '$.benchmark', @b1, '$.tier', 3)), 'benchmark_none', 'a benchmark that is not published');
CALL tap_publish(@version);
SET @applied = JSON_SET(@result, '$.benchmark', @b1, '$.tier', 3);
CALL tap_refused(tap_try(@applied), 'no error', 'the ordinary tier');
CALL tap_is((SELECT CONCAT_WS(' ', benchmark_version_id = (SELECT shown_id FROM record WHERE id = @b1), tier) FROM result WHERE version_id = @version), '1 3', 'in the version of the day');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.decided_on', '2025-12-31', '$.acted_on', '2025-12-01')), 'benchmark_none', 'it was not in force then');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.benchmark', 999999)), 'benchmark_none', 'no such benchmark');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.tier', 5)), 'tier_unknown', 'no such tier');
CALL tap_refused(tap_try(JSON_REMOVE(@applied, '$.tier')), 'tier_unknown', 'a benchmark without a tier');
CALL tap_refused(tap_try(JSON_SET(@result, '$.tier', 2)), 'tier_unknown', 'a tier of nothing');
CALL tap_refused(tap_try(JSON_SET(@permit, '$.benchmark', @b1, '$.tier', 2)), 'benchmark_other_kind', 'a benchmark of another kind of act');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 300000)), 'no error', '以上 includes its end');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 600000)), 'outside_reason_missing', '不满 excludes its end');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 599999)), 'no error', 'one fen less is inside');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 299999)), 'outside_reason_missing', 'one fen too little');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 299999, '$.outside_reason', '配合调查')), 'no error', 'outside with its reason');
CALL tap_refused(tap_try(JSON_REMOVE(JSON_SET(@applied, '$.penalty_class', 'warning'), '$.fine')), 'outside_reason_missing', 'no fine where the tier has one');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.tier', 1)), 'outside_reason_missing', 'a fine where there should be none');
CALL tap_refused(tap_try(JSON_REMOVE(JSON_SET(@applied, '$.tier', 1, '$.penalty_class', 'warning'), '$.fine')), 'no error', 'and none where there should be none');
SET @multiple = JSON_SET(@benchmark, '$.unit', 'multiple', '$.base_name', '违法所得', '$.legal_low', 5000, '$.legal_high', 10000, '$.tiers[1].low', 5000, '$.tiers[1].high', 6000,
    '$.tiers[2].low', 6000, '$.tiers[2].high', 8000, '$.tiers[3].low', 8000, '$.tiers[3].high', 10000);
CALL enter_record('r-clerk', 'r-bench-0000000002', 'benchmark', 1, '试裁2', '2026-01-05', @multiple, @b2, @version);
CALL tap_publish(@version);
SET @applied = JSON_SET(@result, '$.benchmark', @b2, '$.tier', 3, '$.base_amount', 33333, '$.fine', 199998);
CALL tap_refused(tap_try(JSON_REMOVE(@applied, '$.base_amount')), 'base_amount_missing', 'multiples of what amount?');
CALL tap_refused(tap_try(@applied), 'no error', 'six times exactly, to the fen');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 199997)), 'outside_reason_missing', 'a fen below six times');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 266664)), 'outside_reason_missing', 'eight times are excluded');
CALL tap_refused(tap_try(JSON_SET(@applied, '$.fine', 266663)), 'no error', 'a fen below them is not');

-- The other kinds.
CALL tap_refused(tap_enter('entrustment', '{"title": "委托书", "delegate_name": "甲", "matters": "一", "powers": "二", "from_on": "2026-03-01", "until_on": "2026-02-01",
    "bases": [{"role": "power", "document": "试道路法"}]}'), 'days_out_of_order', 'an entrustment that ends before it begins');
CALL tap_refused(tap_enter('entrustment', '{"title": "委托书", "delegate_name": "甲", "delegate_id": 9999, "matters": "一", "powers": "二", "from_on": "2026-03-01",
    "until_on": "2027-02-01", "bases": [{"role": "power", "document": "试道路法"}]}'), 'field_malformed', 'to a body that is none');
CALL tap_refused(tap_enter('entrustment', '{"title": "委托书", "delegate_name": "甲", "matters": "一", "powers": "二", "from_on": "2026-03-01", "until_on": "2027-02-01"}'),
    'basis_missing', 'without a legal basis (新绛责任制 9)');
CALL tap_refused(tap_enter('entrustment', '{"title": "委托书", "delegate_name": "甲", "matters": "一", "powers": "二", "from_on": "2026-03-01", "until_on": "2027-02-01",
    "bases": [{"role": "power", "document": "试道路法"}]}'), 'no error', 'as it should be');
CALL tap_publish(@version);
CALL tap_is((SELECT CONCAT_WS(' ', delegate_name, status_name) FROM public_entrustment WHERE version_id = @version), '甲 有效', 'an entrustment');
CALL tap_refused(tap_enter('duty', '{"kind": "permit", "name": "许可", "legal_workdays": 20, "steps": [{"name": "受理", "actor": "窗口"}, {"name": "审查", "branch": "退回"}]}'),
    'basis_missing', 'a power without a basis');
CALL tap_refused(tap_enter('duty', '{"kind": "permit", "name": "许可", "legal_workdays": 20, "steps": [{"name": "受理", "actor": "窗口"}, {"name": "审查", "branch": "退回"}],
    "bases": [{"role": "power", "document": "试道路法", "article": 1}]}'), 'no error', 'with one');
CALL tap_publish(@version);
CALL tap_is((SELECT GROUP_CONCAT(position, name, actor, branch ORDER BY position) FROM public_duty_step WHERE version_id = @version), '1受理窗口,2审查退回', 'its steps in order');
CALL tap_refused(tap_enter('list_item', '{"list": "wishes", "name": "甲"}'), 'field_malformed', 'a list there is');
CALL tap_refused(tap_enter('list_item', '{"list": "inspection_cap", "name": "检查甲", "target": "企业", "year": 2026, "yearly_cap": 2}'), 'no error', 'an item of a list');
CALL tap_publish(@version);
CALL tap_is((SELECT CONCAT_WS(' ', list_name, yearly_cap) FROM public_list_item WHERE version_id = @version), '年度检查频次上限 2', 'as the public sees it');
CALL tap_is((SELECT SUM(records) >= 1 FROM body_column WHERE body_id = 1 AND col = 'list.inspection_cap'), 1, 'in the column of its list');
SET @once = @record;
CALL tap_refused(tap_enter('list_item', '{"list": "inspection_cap", "name": "检查甲", "target": "企业", "year": 2026, "yearly_cap": 2}'), 'no error', 'the same item again');
CALL tap_is(@record, @once, 'is the same record');

DROP FUNCTION tap_try; DROP FUNCTION tap_enter; DROP FUNCTION tap_id; DROP PROCEDURE tap_publish; DROP PROCEDURE tap_law;
CALL shift_clock('r-clock', 'r-clock-000000000099', 0);
CALL tap_done(81);
