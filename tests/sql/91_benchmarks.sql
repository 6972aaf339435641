-- Discretion benchmarks: tiers without overlap, gap or leaving the legal range, each end included or excluded; versions.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name, body_id) VALUES ('b-clerk', '录', 1), ('b-clerk2', '复', 1), ('b-head', '负', 1), ('b-clock', '钟', NULL);
INSERT INTO account_role (account_id, role)
    SELECT id, CASE login WHEN 'b-clerk2' THEN 'clerk' WHEN 'b-clock' THEN 'system_admin' ELSE SUBSTRING(login, 3) END FROM account
        WHERE login LIKE 'b-%';
CALL shift_clock('b-clock', 'b-clock-000000000001', TIMESTAMPDIFF(SECOND, NOW(), '2026-03-12 10:00:00'));

SET @try = 0;
DELIMITER //
CREATE OR REPLACE FUNCTION tap_id() RETURNS CHAR(32)
BEGIN
    SET @try = @try + 1;
    RETURN CONCAT('b-try-', LPAD(@try, 14, '0'));
END //
-- A tier: grade, low, low_open, high, high_open; its circumstance comes with it.
CREATE OR REPLACE FUNCTION tap_tier(p_grade TEXT, p_low BIGINT, p_low_open INT, p_high BIGINT, p_high_open INT) RETURNS TEXT
    RETURN JSON_OBJECT('grade', p_grade, 'name', p_grade, 'low', p_low, 'low_open', p_low_open, 'high', p_high, 'high_open', p_high_open,
        'measure', IF(p_low IS NULL, '责令改正', '')) //
-- A benchmark of 1,000 to 10,000 with these tiers.
CREATE OR REPLACE FUNCTION tap_benchmark(p_tiers TEXT) RETURNS TEXT
BEGIN
    DECLARE v_document TEXT DEFAULT JSON_OBJECT('kind', 'penalty', 'matter', '超限运输', 'document', '示例县裁量基准', 'unit', 'fen', 'legal_low', 1000,
        'legal_high', 10000, 'effective_on', '2026-01-01', 'tiers', JSON_EXTRACT(p_tiers, '$'), 'circumstances', JSON_ARRAY(),
        'bases', JSON_EXTRACT('[{"role": "applied", "document": "公路安全保护条例", "article": 64}]', '$'));
    DECLARE v_place INT DEFAULT 0;
    WHILE v_place < JSON_LENGTH(p_tiers) DO
        SET v_place = v_place + 1;
        SET v_document = JSON_ARRAY_APPEND(v_document, '$.circumstances', JSON_OBJECT('tier', v_place, 'factor', '次数', 'text', CONCAT('第', v_place, '次')));
    END WHILE;
    RETURN v_document;
END //
CREATE OR REPLACE FUNCTION tap_try(p_document TEXT) RETURNS TEXT
    RETURN CONCAT('CALL enter_record(''b-clerk'', ', QUOTE(tap_id()), ', ''benchmark'', 1, '''', ''2026-01-05'', ', QUOTE(p_document), ', @record, @version)') //
CREATE OR REPLACE PROCEDURE tap_publish(IN p_version BIGINT UNSIGNED)
BEGIN
    CALL check_record('b-clerk2', tap_id(), p_version);
    CALL approve_record('b-head', tap_id(), p_version);
    CALL publish_record('b-head', tap_id(), p_version);
END //
DELIMITER ;

-- 以上 includes, 不满 excludes: 1,000 以上 3,000 不满; 3,000 以上 6,000 不满; 6,000 以上 10,000 以下.
SET @lighter = tap_tier('lighter', 1000, 0, 3000, 1), @ordinary = tap_tier('ordinary', 3000, 0, 6000, 1), @heavier = tap_tier('heavier', 6000, 0, 10000, 0);
SET @none = tap_tier('none', NULL, 0, NULL, 0), @mitigated = tap_tier('mitigated', 500, 0, 1000, 1);
DELIMITER //
CREATE OR REPLACE FUNCTION tap_of(p_a TEXT, p_b TEXT, p_c TEXT, p_d TEXT, p_e TEXT) RETURNS TEXT
    RETURN tap_benchmark(CONCAT('[', CONCAT_WS(',', p_a, p_b, p_c, p_d, p_e), ']')) //
DELIMITER ;
SET @good = tap_of(@none, @mitigated, @lighter, @ordinary, @heavier);

CALL tap_refused(tap_try(@good), 'no error', 'five tiers from no penalty to heavier');
CALL tap_refused(tap_try(tap_of(@lighter, @ordinary, @heavier, NULL, NULL)), 'no error', 'three tiers');
CALL tap_refused(tap_try(tap_of(@none, @mitigated, @lighter, tap_tier('ordinary', 3000, 0, 10000, 0), NULL)), 'tier_too_few',
    'no penalty and mitigated do not part the legal range (新绛裁量 9.2)');
CALL tap_refused(tap_try(tap_of(@none, @mitigated, NULL, NULL, NULL)), 'tier_missing', 'none within the range');
CALL tap_refused(tap_try(tap_benchmark('[]')), 'tier_missing', 'none at all');
CALL tap_refused(tap_try(tap_of(@lighter, @lighter, @ordinary, @heavier, NULL)), 'tier_overlap', 'one tier twice');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 1000, 0, 3000, 0), @ordinary, @heavier, NULL, NULL)), 'tier_overlap', 'both have the point where they touch');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 1000, 0, 3500, 1), @ordinary, @heavier, NULL, NULL)), 'tier_overlap', 'one reaches into the other');
CALL tap_refused(tap_try(tap_of(@lighter, tap_tier('ordinary', 3000, 1, 6000, 1), @heavier, NULL, NULL)), 'tier_gap', 'neither has the point where they touch');
CALL tap_refused(tap_try(tap_of(@lighter, tap_tier('ordinary', 3001, 0, 6000, 1), @heavier, NULL, NULL)), 'tier_gap', 'one fen between them');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 1000, 0, 3000, 0), tap_tier('ordinary', 3000, 1, 6000, 0), tap_tier('heavier', 6000, 1, 10000, 0), NULL, NULL)),
    'no error', 'the lower one may have the point as well');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 900, 0, 3000, 1), @ordinary, @heavier, NULL, NULL)), 'tier_outside', 'lighter below the legal minimum');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 1100, 0, 3000, 1), @ordinary, @heavier, NULL, NULL)), 'tier_gap', 'the legal minimum left out');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 1000, 1, 3000, 1), @ordinary, @heavier, NULL, NULL)), 'tier_gap', 'or its very point');
CALL tap_refused(tap_try(tap_of(@lighter, @ordinary, tap_tier('heavier', 6000, 0, 10001, 0), NULL, NULL)), 'tier_outside', 'heavier above the legal maximum');
CALL tap_refused(tap_try(tap_of(@lighter, @ordinary, tap_tier('heavier', 6000, 0, 9000, 0), NULL, NULL)), 'tier_gap', 'the legal maximum left out');
CALL tap_refused(tap_try(tap_of(@lighter, @ordinary, tap_tier('heavier', 6000, 0, 10000, 1), NULL, NULL)), 'tier_gap', 'or its very point');
CALL tap_refused(tap_try(JSON_SET(tap_of(@lighter, @ordinary, @heavier, NULL, NULL), '$.legal_high_open', 1)), 'tier_outside', 'a maximum that the law excludes');
CALL tap_refused(tap_try(JSON_SET(tap_of(tap_tier('lighter', 1000, 1, 3000, 1), @ordinary, tap_tier('heavier', 6000, 0, 10000, 1), NULL, NULL), '$.legal_low_open', 1,
    '$.legal_high_open', 1)), 'no error', 'ends that law and tiers exclude');
CALL tap_refused(tap_try(tap_of(tap_tier('mitigated', 500, 0, 1000, 0), @lighter, @ordinary, @heavier, NULL)), 'tier_outside', 'mitigated has the legal minimum');
CALL tap_refused(tap_try(tap_of(tap_tier('mitigated', 500, 0, 1200, 1), @lighter, @ordinary, @heavier, NULL)), 'tier_outside', 'or more');
CALL tap_refused(tap_try(tap_of(tap_tier('mitigated', 200, 0, 800, 1), @lighter, @ordinary, @heavier, NULL)), 'no error', 'below the minimum nothing has to be without gap');
CALL tap_refused(tap_try(tap_of(tap_tier('mitigated', 200, 0, 600, 0), tap_tier('mitigated', 500, 0, 1000, 1), @lighter, @ordinary, @heavier)), 'tier_overlap',
    'but nothing overlaps');
CALL tap_refused(tap_try(tap_of(tap_tier('mitigated', NULL, 0, NULL, 0), @lighter, @ordinary, @heavier, NULL)), 'no error', 'mitigated by a measure alone');
CALL tap_refused(tap_try(tap_of(@ordinary, @lighter, @heavier, NULL, NULL)), 'tier_order', 'from light to heavy');
CALL tap_refused(tap_try(tap_of(tap_tier('none', 0, 0, 100, 0), @lighter, @ordinary, @heavier, NULL)), 'tier_amount', 'no penalty is no amount');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 1000, 0, NULL, 0), @ordinary, @heavier, NULL, NULL)), 'tier_amount', 'half a range');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 3000, 0, 1000, 0), @ordinary, @heavier, NULL, NULL)), 'tier_amount', 'a range upside down');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', 1000, 0, 1000, 1), @ordinary, @heavier, NULL, NULL)), 'tier_amount', 'an empty range');
CALL tap_refused(tap_try(tap_of(tap_tier('lighter', NULL, 0, NULL, 0), @ordinary, @heavier, NULL, NULL)), 'tier_amount', 'a tier of punishment without its range');
CALL tap_refused(tap_try(JSON_SET(tap_of(@none, @lighter, @ordinary, @heavier, NULL), '$.tiers[0].measure', '')), 'tier_amount', 'neither range nor measure');
CALL tap_refused(tap_try(JSON_SET(@good, '$.circumstances[2].tier', 1)), 'circumstance_missing', 'a tier that nothing leads to');
CALL tap_refused(tap_try(JSON_SET(@good, '$.circumstances[2].tier', 6)), 'tier_unknown', 'a circumstance of no tier');
CALL tap_refused(tap_try(JSON_REMOVE(@good, '$.legal_low')), 'legal_range_missing', 'no legal range');
CALL tap_refused(tap_try(JSON_SET(@good, '$.legal_low', 20000)), 'legal_range_malformed', 'one upside down');
CALL tap_refused(tap_try(JSON_SET(@good, '$.unit', 'none')), 'legal_range_malformed', 'a range without a unit');
CALL tap_refused(tap_try(JSON_SET(@good, '$.unit', 'multiple')), 'field_missing', 'a multiple of what?');
CALL tap_refused(tap_try(JSON_SET(@good, '$.base_name', '货值')), 'field_malformed', 'a base where there is no multiple');
CALL tap_refused(tap_try(JSON_SET(@good, '$.unit', 'multiple', '$.base_name', '违法所得')), 'no error', 'multiples of the unlawful gain');
CALL tap_refused(tap_try(JSON_REMOVE(@good, '$.bases')), 'basis_missing', 'a benchmark refines a law');
CALL tap_refused(tap_try(JSON_SET(tap_of(@lighter, tap_tier('heavier', 3000, 0, 10000, 0), NULL, NULL, NULL), '$.kind', 'levy')), 'no error',
    'a levy may have two tiers (新绛裁量 12)');
CALL tap_refused(tap_try(JSON_SET(tap_of(@lighter, tap_tier('heavier', 3001, 0, 10000, 0), NULL, NULL, NULL), '$.kind', 'levy')), 'tier_gap', 'without a gap');
CALL tap_refused(tap_try(JSON_SET(tap_of(tap_tier('ordinary', 1000, 0, 1000, 0), NULL, NULL, NULL, NULL), '$.legal_high', 1000)), 'no error',
    'a fixed sum has nothing to part');
SET @plain = JSON_REMOVE(JSON_SET(tap_of(tap_tier('none', NULL, 0, NULL, 0), tap_tier('ordinary', NULL, 0, NULL, 0), NULL, NULL, NULL), '$.unit', 'none'),
    '$.legal_low', '$.legal_high');
CALL tap_refused(tap_try(@plain), 'no error', 'a choice of kinds, without amounts');
CALL tap_refused(tap_try(JSON_SET(@plain, '$.tiers[1].low', 100, '$.tiers[1].high', 200)), 'tier_amount', 'and then none of its tiers has one');

-- Versions.
CALL enter_record('b-clerk', 'b-enter-0000000001', 'benchmark', 1, '示裁〔2026〕1号', '2026-01-05', @good, @record, @v1);
CALL tap_publish(@v1);
CALL tap_is((SELECT GROUP_CONCAT(grade_name, COALESCE(CONCAT(' ', low, low_open, '-', high, high_open), '') ORDER BY position) FROM public_benchmark_tier WHERE version_id = @v1),
    '不予处罚,减轻 5000-10001,从轻 10000-30001,一般 30000-60001,从重 60000-100000', 'as the public sees it');
CALL tap_is((SELECT COUNT(*) FROM public_benchmark_circumstance WHERE version_id = @v1), 5, 'with its circumstances');
CALL revise_record('b-clerk', 'b-revise-000000001', @record, JSON_SET(@good, '$.effective_on', '2026-04-01', '$.legal_high', 20000, '$.tiers[4].high', 20000), '法律修改', @v2);
CALL check_record('b-clerk2', tap_id(), @v2);
CALL approve_record('b-head', tap_id(), @v2);
CALL tap_refused(CONCAT('CALL publish_record(''b-head'', ', QUOTE(tap_id()), ', @v2)'), 'benchmark_not_yet', 'a new version waits for its day of effect');
CALL tap_is(benchmark_version_on(@record, '2026-04-01'), @v1, 'until then the old one applies');
CALL shift_clock('b-clock', 'b-clock-000000000002', TIMESTAMPDIFF(SECOND, NOW(), '2026-04-01 10:00:00'));
CALL publish_record('b-head', tap_id(), @v2);
CALL tap_is(CONCAT_WS(' ', benchmark_version_on(@record, '2025-12-31') IS NULL, benchmark_version_on(@record, '2026-01-01') = @v1,
    benchmark_version_on(@record, '2026-03-31') = @v1, benchmark_version_on(@record, '2026-04-01') = @v2), '1 1 1 1', 'each day has its version');
CALL revise_record('b-clerk', 'b-revise-000000002', @record, JSON_SET(@good, '$.effective_on', '2026-02-01'), '回头', @v3);
CALL check_record('b-clerk2', tap_id(), @v3);
CALL approve_record('b-head', tap_id(), @v3);
CALL tap_refused(CONCAT('CALL publish_record(''b-head'', ', QUOTE(tap_id()), ', @v3)'), 'benchmark_effective_order', 'a later version does not take effect before an earlier one');
CALL revise_record('b-clerk', 'b-revise-000000003', @record, JSON_SET(@good, '$.effective_on', '2026-04-01', '$.matter', '超限运输行为'), '名称有误', @v4);
CALL tap_publish(@v4);
CALL tap_is(benchmark_version_on(@record, '2026-04-01'), @v4, 'a slip is corrected for the same day');
CALL tap_is((SELECT records FROM body_column WHERE body_id = 1 AND col = 'benchmark') >= 1, 1, 'the column of benchmarks has moved');
CALL tap_is((SELECT GROUP_CONCAT(version, current ORDER BY version) FROM public_benchmark_version WHERE id = @record), '10,20,41', 'the versions that were published are seen');

DROP FUNCTION tap_of; DROP FUNCTION tap_try; DROP FUNCTION tap_benchmark; DROP FUNCTION tap_tier; DROP FUNCTION tap_id; DROP PROCEDURE tap_publish;
CALL shift_clock('b-clock', 'b-clock-000000000099', 0);
CALL tap_done(54);
