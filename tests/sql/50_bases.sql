-- The library of legal bases: import, confirmation, versions, what is in force and what is seen.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO account (login, name) VALUES ('t-library', '库'), ('t-reader', '读');
INSERT INTO account_role (account_id, role) SELECT id, IF(login = 't-library', 'librarian', 'audit_admin') FROM account
    WHERE login IN ('t-library', 't-reader');

-- A document as the importer makes it; its articles say p_text, so another text is another hash.
DELIMITER //
CREATE OR REPLACE FUNCTION tap_law(p_title TEXT, p_issued TEXT, p_effective TEXT, p_text TEXT) RETURNS LONGTEXT
    RETURN JSON_OBJECT('title', p_title, 'level', 'law', 'issuer', '甲委', 'issuing_number', '甲〔2020〕1号', 'issued_on',
        p_issued,
        'effective_on', p_effective, 'effective_reason', '附则', 'source', 'test', 'hash', SHA2(p_text, 256),
        'history', JSON_ARRAY('第一次通过', '第二次修正'), 'unplaced', JSON_EXTRACT(IF(p_text LIKE '乱%',
            '[{"line":3,"text":"彡R"}]', '[]'), '$'),
        'divisions', JSON_EXTRACT('[{"level":1,"label":"第一编","title":"通则","first":1},{"level":2,"label":"第一章","title":"总则","first":1},
            {"level":3,"label":"第一节","title":"目的","first":1},{"level":2,"label":"第二章","title":"分则","first":2},
            {"level":1,"label":"第二编","title":"附编","first":4},{"level":3,"label":"第一节","title":"附节","first":4}]', '$'),
        'articles', JSON_ARRAY(JSON_OBJECT('number', 1, 'sub', 0, 'label', '第一条', 'division', 3, 'text', p_text),
            JSON_OBJECT('number', 10, 'sub', 0, 'label', '第十条', 'division', 4, 'text', '甲：\n（一）乙；\n1.丙。'),
            JSON_OBJECT('number', 10, 'sub', 1, 'label', '第十条之一', 'division', 4, 'text', '𠮷“引号”\\'),
            JSON_OBJECT('number', 11, 'sub', 0, 'label', '第十一条', 'division', 6, 'text', '末。'))) //
DELIMITER ;

-- new
CALL import_basis('t-library', 't-basis-0000000001', tap_law('中华人民共和国试行法（甲）', '2020-01-10', '2020-03-01', '一'), @basis,
    @v1, @outcome);
CALL tap_is(@outcome, 'new', 'a first text');
CALL tap_is((SELECT CONCAT_WS('|', title, level_name, issuer, issuing_number, version_number, effective_on,
             effective_state, status_name, articles, versions)
             FROM public_basis WHERE id = @basis), '中华人民共和国试行法（甲）|法律|甲委|甲〔2020〕1号|1|2020-03-01|proposed|现行有效|4|1',
                 'as the public sees it');
CALL tap_is((SELECT CONCAT_WS('|', number, history, effective_state_name, effective_reason, ended_on, unplaced IS NULL)
            FROM public_basis_version WHERE id = @v1),
            '1|第一次通过\n第二次修正|待确认|附则|1', 'its version');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT_WS('|', position, number, sub, label, heading) ORDER BY position SEPARATOR ';')
            FROM public_article WHERE version_id = @v1),
            '1|1|0|第一条|第一编 通则 · 第一章 总则 · 第一节 目的;2|10|0|第十条|第一编 通则 · 第二章 分则;3|10|1|第十条之一|第一编 通则 · 第二章 分则;4|11|0|第十一条|第二编 附编 · 第一节 附节',
            'articles with the divisions above them');
CALL tap_is((SELECT text FROM public_article WHERE basis_id = @basis AND number = 10 AND sub = 0 AND version_id = @v1),
    '甲：\n（一）乙；\n1.丙。', 'a text in its lines');
CALL tap_is((SELECT text FROM public_article WHERE basis_id = @basis AND number = 10 AND sub = 1 AND version_id = @v1),
    '𠮷“引号”\\', 'rare characters and backslashes');
CALL tap_is((SELECT CONCAT(label, first_position) FROM public_division WHERE version_id = @v1 AND position = 4), '第二章2',
    'a division begins at its article');
CALL tap_is((SELECT COUNT(*) FROM pending_change WHERE kind = 'basis_version' AND subject_id = @v1), 1,
    'the search index is told');

-- unchanged, however the title is written
SET @rows = (SELECT COUNT(*) FROM basis_version), @laws = (SELECT COUNT(*) FROM basis),
    @changes = (SELECT CONCAT(COUNT(*), MAX(at)) FROM pending_change);
CALL import_basis('t-library', 't-basis-0000000002', tap_law('中华人民共和国试行法（甲）', '2020-01-10', '2020-03-01', '一'), @b, @v,
    @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @b = @basis, @v = @v1), 'unchanged 1 1', 'the same text again');
CALL import_basis('t-library', 't-basis-0000000003', tap_law('《试行法 (甲) 》', '2021-01-10', '2021-03-01', '一'), @b, @v,
    @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @b = @basis, @v = @v1), 'unchanged 1 1',
    'and under a title of half-width forms, blanks and 《》');
CALL tap_is(CONCAT_WS(' ', (SELECT COUNT(*) FROM basis_version) - @rows, (SELECT COUNT(*) FROM basis) - @laws,
            (SELECT CONCAT(COUNT(*), MAX(at)) FROM pending_change) = @changes),
            '0 0 1', 'nothing has changed');
CALL import_basis('t-library', 't-basis-0000000001', tap_law('别的法', '2020-01-10', '2020-03-01', '别'), @b, @v, @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @b = @basis, @v = @v1, (SELECT COUNT(*) FROM basis) - @laws), 'new 1 1 0',
    'the same request id: the stored answer, nothing done');

-- replacement: the clerk repaired the text before it was confirmed
CALL import_basis('t-library', 't-basis-0000000004', tap_law('试行法（甲）', '2020-01-10', '2020-03-01', '乱一改'), @b, @v2,
    @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @b = @basis, (SELECT number FROM public_basis_version WHERE id = @v2)),
    'replacement 1 2', 'a repaired text has a number of its own');
CALL tap_is((SELECT COUNT(*) FROM public_basis_version WHERE id = @v1) + (SELECT COUNT(*) FROM public_article
            WHERE version_id = @v1)
            + (SELECT COUNT(*) FROM public_division WHERE version_id = @v1), 0, 'the mangled one is not seen any more');
CALL tap_is((SELECT CONCAT(number, replaced_by_number) FROM public_basis_gone WHERE basis_id = @basis), '12',
    'its address says where it went');
CALL tap_is((SELECT CONCAT(state, closed_at IS NOT NULL) FROM case_file JOIN basis_version v
    ON v.case_id = case_file.id WHERE v.id = @v1), 'replaced1', 'its case is closed');
CALL tap_is((SELECT unplaced_count FROM work_basis_version WHERE id = @v2), 1, 'what could not be placed is counted');
CALL tap_is((SELECT JSON_VALUE(unplaced, '$[0].text') FROM public_basis_version WHERE id = @v2), '彡R', 'and kept');
CALL tap_is((SELECT unplaced_text FROM public_basis_version WHERE id = @v2), '第 3 行：彡R', 'with its line');
CALL tap_is((SELECT COUNT(*) FROM public_basis_version WHERE unplaced_text IS NOT NULL AND id <> @v2), 0,
    'and nothing where nothing was missed');
CALL tap_is((SELECT CONCAT_WS('|', LENGTH(t) - LENGTH(REPLACE(t, '\n', '')), SUBSTRING_INDEX(t, '\n', -2))
             FROM (SELECT unplaced_lines(CONCAT('[', GROUP_CONCAT(JSON_OBJECT('line', seq, 'text', '字') ORDER BY seq), ']')) AS t
                   FROM seq_1_to_21) AS many), '19|第 19 行：字\n……共 21 处', 'many lines are cut at twenty');
CALL tap_is((SELECT SUBSTRING_INDEX(unplaced_lines(CONCAT('[', GROUP_CONCAT(JSON_OBJECT('line', seq, 'text', '字')
             ORDER BY seq), ']')), '\n', -1) FROM seq_1_to_20), '第 20 行：字', 'twenty are shown');
CALL import_basis('t-library', 't-basis-0000000005', tap_law('试行法（甲）', '2020-01-10', '2020-03-01', '乱一改'), @b, @v,
    @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @v = @v2), 'unchanged 1', 'the repaired file once more changes nothing');

-- confirmation
CALL tap_refused('CALL confirm_basis_version(''t-reader'', ''t-confirm-00000001'', @v2, ''2020-03-01'')',
    'role_missing', 'not everybody confirms');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000002'', @v2, NULL)', 'effective_missing',
    'no day');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000003'', @v2, ''2020-01-09'')',
    'effective_before_issue', 'before it was issued');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000004'', @v2, ''2099-01-01'')',
    'effective_out_of_range', 'in a far future');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000005'', 999999999, ''2020-03-01'')',
    'subject_unknown', 'no such version');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000006'', @v1, ''2020-03-01'')',
    'step_wrong_state', 'a replaced text');
CALL tap_is((SELECT COUNT(*) FROM basis_version WHERE id IN (@v1, @v2) AND confirmed_at IS NOT NULL), 0,
    'none of these confirmed anything');
CALL confirm_basis_version('t-library', 't-confirm-00000010', @v2, '2020-04-01');
CALL tap_is((SELECT CONCAT_WS(' ', effective_on, effective_state, effective_state_name) FROM public_basis_version
    WHERE id = @v2), '2020-04-01 confirmed 已确认', 'confirmed on another day than proposed');
CALL tap_is((SELECT proposed_on FROM basis_version WHERE id = @v2), '2020-03-01', 'the proposal is kept');
CALL tap_is((SELECT effective_reason FROM public_basis_version WHERE id = @v2), '经人工确认',
    'and no longer given as the reason');
CALL tap_is((SELECT JSON_VALUE(detail, '$.proposed_reason') FROM audit_entry WHERE request_id = 't-confirm-00000010'
    AND action = 'confirm_basis_version'), '附则', 'but audited');
CALL confirm_basis_version('t-library', 't-confirm-00000010', @v2, '2020-05-01');
CALL tap_is((SELECT effective_on FROM basis_version WHERE id = @v2), '2020-04-01',
    'the same request again does nothing');
CALL tap_is((SELECT COUNT(*) FROM audit_entry WHERE request_id = 't-confirm-00000010'
    AND action = 'confirm_basis_version'), 1, 'it is audited once');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000011'', @v2, ''2020-05-01'')',
    'step_wrong_state', 'what is confirmed is not confirmed again');

-- correction: hidden until confirmed
CALL import_basis('t-library', 't-basis-0000000010', tap_law('试行法（甲）', '2020-01-10', '2020-03-01', '一再改'), @b, @v3,
    @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, (SELECT COUNT(*) FROM public_basis_version WHERE id = @v3), (SELECT COUNT(*)
            FROM public_article WHERE version_id = @v3)),
            'correction 0 0', 'another text of a confirmed issue waits unseen');
CALL tap_is((SELECT version_id = @v2 FROM public_basis WHERE id = @basis), 1, 'the confirmed text still stands');
CALL import_basis('t-library', 't-basis-0000000011', tap_law('试行法（甲）', '2020-01-10', '2020-03-01', '一三改'), @b, @v4,
    @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, (SELECT state FROM case_file JOIN basis_version v ON v.case_id = case_file.id
            WHERE v.id = @v3)), 'correction replaced',
            'a repair of the correction takes its place');
CALL confirm_basis_version('t-library', 't-confirm-00000012', @v4, '2020-04-01');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(number, effective_state) ORDER BY number) FROM public_basis_version
    WHERE basis_id = @basis), '4confirmed', 'confirmed, it takes over');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(number, '>', replaced_by_number) ORDER BY number) FROM public_basis_gone
            WHERE basis_id = @basis), '1>4,2>4,3>4',
            'every former address leads to the text that stands');
CALL tap_is((SELECT COUNT(*) FROM pending_change WHERE kind = 'basis_version' AND subject_id IN (@v2, @v4)), 2,
    'the index hears of both');

-- version: another issue of the law
CALL import_basis('t-library', 't-basis-0000000020', tap_law('中华人民共和国试行法（甲）', '2023-05-05', '2023-07-01', '二'), @b, @v5,
    @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @b = @basis, (SELECT number FROM public_basis_version WHERE id = @v5)),
    'version 1 5', 'a later issue is a version');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000020'', @v5, ''2020-04-01'')',
    'effective_before_issue', 'which cannot begin before its issue');
CALL confirm_basis_version('t-library', 't-confirm-00000021', @v5, '2023-07-01');
CALL tap_is((SELECT effective_reason FROM public_basis_version WHERE id = @v5), '附则，经人工确认',
    'a day confirmed as it was found keeps where it was found');
CALL import_basis('t-library', 't-basis-0000000021', tap_law('试行法（甲）', '2018-05-05', '2018-07-01', '零'), @b, @v6,
    @outcome);
CALL tap_is(@outcome, 'version', 'an earlier issue found later');
CALL import_basis('t-library', 't-basis-0000000022', tap_law('试行法（甲）', '2022-05-05', '2023-07-01', '二半'), @b, @v7,
    @outcome);
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000022'', @v7, ''2023-07-01'')',
    'effective_taken', 'two confirmed versions cannot begin on one day');
CALL confirm_basis_version('t-library', 't-confirm-00000023', @v7, '2022-09-01');
CALL import_basis('t-library', 't-basis-0000000023', tap_law('试行法（甲）', '2026-01-01', NULL, '三'), @b, @v8, @outcome);
CALL tap_is((SELECT CONCAT(status_name, '|', effective_on IS NULL) FROM public_basis_version WHERE id = @v8), '施行日待定|1',
    'a version whose day is unknown');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT_WS('/', effective_on, ended_on) ORDER BY effective_on)
            FROM public_basis_version WHERE basis_id = @basis AND effective_on IS NOT NULL),
            '2018-07-01/2020-03-31,2020-04-01/2022-08-31,2022-09-01/2023-06-30,2023-07-01',
                'each ends the day before the next');

-- in force on a day
CALL tap_is(basis_version_on(@basis, '2018-06-30'), NULL, 'before the first');
CALL tap_is(basis_version_on(@basis, '2018-07-01'), @v6, 'its first day');
CALL tap_is(basis_version_on(@basis, '2020-03-31'), @v6, 'its last');
CALL tap_is(basis_version_on(@basis, '2020-04-01'), @v4, 'the next; replaced texts are never in force');
CALL tap_is(basis_version_on(@basis, '2022-12-31'), @v7, 'the one imported out of order');
CALL tap_is(basis_version_on(@basis, '2030-01-01'), @v5, 'the last known stands on');
CALL tap_is(basis_version_on(99999999, '2020-04-01'), NULL, 'no such law');
CALL tap_is((SELECT CONCAT(version_id = @v5, status) FROM public_basis WHERE id = @basis), '1in_force',
    'the list shows the version in force');
CALL import_basis('t-library', 't-basis-0000000024', tap_law('试行法（甲）', '2026-06-06', CURDATE() + INTERVAL 60 DAY, '四'),
    @b, @v9, @outcome);
CALL tap_is((SELECT CONCAT(version_id = @v5, versions) FROM public_basis WHERE id = @basis), '16',
    'and not one still to come');
CALL tap_is((SELECT status FROM public_basis_version WHERE id = @v9), 'future', 'which is marked');
UPDATE basis SET repealed_on = '2026-02-01' WHERE id = @basis;
CALL tap_is(CONCAT_WS(' ', basis_version_on(@basis, '2026-01-31') = @v5, basis_version_on(@basis,
    '2026-02-01') IS NULL), '1 1', 'repealed: not in force from that day');
CALL tap_is((SELECT CONCAT_WS(' ', status_name, (SELECT ended_on FROM public_basis_version WHERE id = @v5))
    FROM public_basis WHERE id = @basis), '已废止 2026-01-31', 'and so shown');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000024'', @v9, ''2026-07-01'')',
    'effective_after_repeal', 'nothing begins after the repeal');
UPDATE basis SET repealed_on = NULL WHERE id = @basis;

-- no issue date: the day of effect decides
CALL import_basis('t-library', 't-basis-0000000030', tap_law('无日期制度', NULL, NULL, '子'), @nb, @n1, @outcome);
CALL import_basis('t-library', 't-basis-0000000031', tap_law('无日期制度', NULL, NULL, '丑'), @nb, @n2, @outcome);
CALL tap_is(@outcome, 'replacement', 'neither text has a date: a repair');
CALL confirm_basis_version('t-library', 't-confirm-00000030', @n2, '2022-01-01');
CALL import_basis('t-library', 't-basis-0000000032', tap_law('无日期制度', NULL, NULL, '寅'), @nb, @n3, @outcome);
CALL tap_is(@outcome, 'correction', 'the same after it was confirmed');
CALL import_basis('t-library', 't-basis-0000000033', tap_law('无日期制度', NULL, '2024-01-01', '卯'), @nb, @n4, @outcome);
CALL tap_is(@outcome, 'version', 'with another day of effect: a version');
CALL tap_is((SELECT status FROM public_basis WHERE id = (SELECT basis_id FROM basis_version WHERE id = @n2)),
    'in_force', 'in force');

-- A text that was replaced and comes again stands again, under a number of its own.
CALL import_basis('t-library', 't-basis-0000000050', tap_law('往复办法', '2021-02-02', '2021-03-01', '往'), @rb, @r1, @outcome);
CALL import_basis('t-library', 't-basis-0000000051', tap_law('往复办法', '2021-02-02', '2021-03-01', '复'), @rb, @r2, @outcome);
CALL import_basis('t-library', 't-basis-0000000052', tap_law('往复办法', '2021-02-02', '2021-03-01', '往'), @rb, @r3, @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @r3 <> @r1), 'replacement 1', 'a, b, a: the first text takes its place again');
CALL tap_is((SELECT CONCAT(v.number, a.text) FROM public_basis_version v JOIN public_article a ON a.version_id = v.id
    AND a.number = 1 WHERE v.basis_id = @rb), '3往', 'as the third version');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(number, '>', replaced_by_number) ORDER BY number) FROM public_basis_gone
    WHERE basis_id = @rb), '1>3,2>3', 'and the former addresses stay what they were');
CALL import_basis('t-library', 't-basis-0000000053', tap_law('往复办法', '2021-02-02', '2021-03-01', '往'), @b, @v, @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @v = @r3), 'unchanged 1', 'what stands, once more, changes nothing');
CALL confirm_basis_version('t-library', 't-confirm-00000050', @r3, '2021-03-01');
CALL import_basis('t-library', 't-basis-0000000054', tap_law('往复办法', '2021-02-02', '2021-03-01', '复'), @b, @r4, @outcome);
CALL tap_is(@outcome, 'correction', 'b again, now that a is confirmed: a correction');
CALL import_basis('t-library', 't-basis-0000000055', tap_law('往复办法', '2021-02-02', '2021-03-01', '往'), @b, @v, @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @v = @r3), 'unchanged 1', 'while it waits, a still stands');

-- withdrawal: what was imported by mistake
INSERT INTO post_power (post_id, position, name, kind, document, document_key)
    SELECT MIN(id), 999, '某项权力', 'other', '往复办法', title_key('往复办法') FROM post;
CALL tap_is((SELECT basis_id = @rb FROM public_post_power WHERE position = 999), 1, 'a power leads to its basis');
CALL tap_refused('CALL withdraw_basis_version(''t-reader'', ''t-withdraw-0000001'', @r3, ''误导入'')', 'role_missing',
    'not everybody withdraws');
CALL tap_refused('CALL withdraw_basis_version(''t-library'', ''t-withdraw-0000002'', @r3, '' '')', 'reason_missing',
    'nobody without a reason');
CALL tap_refused('CALL withdraw_basis_version(''t-library'', ''t-withdraw-0000003'', 999999999, ''误导入'')',
    'subject_unknown', 'no such version');
CALL tap_refused('CALL withdraw_basis_version(''t-library'', ''t-withdraw-0000004'', @r1, ''误导入'')',
    'step_wrong_state', 'a replaced text');
CALL tap_refused('CALL withdraw_basis_version(''t-library'', ''t-withdraw-0000005'', @r3, ''误导入'')',
    'basis_correction_waiting', 'one whose correction waits');
CALL tap_is((SELECT COUNT(*) FROM basis_version WHERE withdrawn_at IS NOT NULL), 0, 'none of these withdrew anything');
CALL withdraw_basis_version('t-library', 't-withdraw-0000010', @r4, '误导入');
CALL tap_is((SELECT version_id = @r3 FROM public_basis WHERE id = @rb), 1, 'without its correction the text stands');
DELETE FROM subject_change WHERE kind = 'basis_version' AND subject_id = @r3;
CALL withdraw_basis_version('t-library', 't-withdraw-0000011', @r3, '不是本县的文件');
CALL withdraw_basis_version('t-library', 't-withdraw-0000011', @r3, '不是本县的文件');
CALL tap_is((SELECT CONCAT_WS('|', w.effective_state, w.state_name, w.visible) FROM work_basis_version w WHERE w.id = @r3),
    'withdrawn|已撤回|0', 'a confirmed version is withdrawn');
CALL tap_is((SELECT GROUP_CONCAT(detail) FROM audit_entry WHERE request_id = 't-withdraw-0000011'
    AND action = 'withdraw_basis_version'), '{"reason": "不是本县的文件"}', 'audited once, with the reason');
CALL tap_is((SELECT e.reason FROM case_event e JOIN basis_version v ON v.case_id = e.case_id WHERE v.id = @r3
    ORDER BY e.id DESC LIMIT 1), '不是本县的文件', 'which the step keeps as well');
CALL tap_is(CONCAT_WS(' ', (SELECT COUNT(*) FROM public_basis WHERE id = @rb), (SELECT COUNT(*) FROM public_basis_version
    WHERE basis_id = @rb), (SELECT COUNT(*) FROM public_article WHERE basis_id = @rb)), '0 0 0',
    'a basis without a version is not seen');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(number, '>', COALESCE(replaced_by_number, '-')) ORDER BY number)
    FROM public_basis_gone WHERE basis_id = @rb), '1>-,2>-,3>-,4>-', 'every address of it is gone, to nowhere');
CALL tap_is(CONCAT_WS(' ', (SELECT COUNT(*) FROM pending_change WHERE kind = 'basis_version' AND subject_id = @r3),
    (SELECT status IS NULL FROM search_basis WHERE id = @rb), (SELECT status IS NULL FROM search_version WHERE id = @r3)),
    '1 1 1', 'the search index is told to forget it');
CALL tap_is((SELECT basis_id FROM public_post_power WHERE position = 999), NULL, 'and nothing leads to it');
DELETE FROM post_power WHERE position = 999;
CALL tap_is(basis_version_on(@rb, '2022-01-01'), NULL, 'it is in force on no day');
CALL tap_refused('CALL withdraw_basis_version(''t-library'', ''t-withdraw-0000012'', @r3, ''误导入'')',
    'step_wrong_state', 'it is not withdrawn twice');
CALL tap_refused('CALL confirm_basis_version(''t-library'', ''t-confirm-00000051'', @r3, ''2021-03-01'')',
    'step_wrong_state', 'nor confirmed any more');
CALL import_basis('t-library', 't-basis-0000000056', tap_law('往复办法', '2021-02-02', '2021-03-01', '往'), @b, @r5, @outcome);
CALL tap_is(CONCAT_WS(' ', @outcome, @b = @rb, (SELECT number FROM public_basis_version WHERE id = @r5)), 'new 1 5',
    'imported again it is new, and its number too');
CALL confirm_basis_version('t-library', 't-confirm-00000052', @r5, '2021-03-01');
CALL tap_is((SELECT version_id = @r5 FROM public_basis WHERE id = @rb), 1, 'the day of the withdrawn one is free');

-- refusals
CALL tap_refused('CALL import_basis(''t-reader'', ''t-basis-0000000040'', tap_law(''甲法'', NULL, NULL, ''x''), @b, @v, @o)', 'role_missing', 'not everybody imports');
CALL tap_refused('CALL import_basis(''t-library'', ''t-basis-0000000041'', ''{'', @b, @v, @o)', 'basis_malformed',
    'no JSON');
CALL tap_refused('CALL import_basis(''t-library'', ''t-basis-0000000042'', tap_law('' 《》'', NULL, NULL, ''x''), @b, @v, @o)', 'basis_malformed', 'no title');
CALL tap_refused('CALL import_basis(''t-library'', ''t-basis-0000000043'', JSON_SET(tap_law(''甲法'', NULL, NULL, ''x''), ''$.level'', ''decree''), @b, @v, @o)', 'basis_malformed', 'an unknown level');
CALL tap_refused('CALL import_basis(''t-library'', ''t-basis-0000000044'', JSON_SET(tap_law(''甲法'', NULL, NULL, ''x''), ''$.hash'', ''abc''), @b, @v, @o)', 'basis_malformed', 'no hash');
CALL tap_refused('CALL import_basis(''t-library'', ''t-basis-0000000045'', JSON_REMOVE(tap_law(''甲法'', NULL, NULL, ''x''), ''$.articles''), @b, @v, @o)', 'basis_empty', 'no articles');
CALL tap_refused('CALL import_basis(''t-library'', ''t-basis-0000000046'', tap_law(''甲法'', ''2020-02-30'', NULL, ''x''), @b, @v, @o)', 'date_malformed', 'a day there is not');
CALL tap_refused('CALL import_basis(''t-library'', ''t-basis-0000000047'', tap_law(''甲法'', ''2020年'', NULL, ''x''), @b, @v, @o)', 'date_malformed', 'no date at all');
CALL tap_is((SELECT COUNT(*) FROM basis WHERE title = '甲法'), 0, 'none of these left anything');

-- The public sees by one predicate, and it agrees with the states of the flow.
CALL tap_is((SELECT COUNT(*) FROM basis_version v JOIN case_file c ON c.id = v.case_id
             WHERE v.visible <> (c.state = 'confirmed' OR c.state = 'proposed' AND v.corrects IS NULL)
                OR (c.state = 'withdrawn') <> (v.withdrawn_at IS NOT NULL)
                OR v.stands <> (c.state IN ('proposed', 'confirmed'))
                OR (c.state = 'replaced') <> (v.replaced_by IS NOT NULL)
                OR (c.state = 'confirmed' AND v.confirmed_at IS NULL)), 0, 'visibility agrees with the flow');
CALL tap_is((SELECT COUNT(*) FROM basis_version v
             WHERE NOT v.next_on <=> (SELECT MIN(n.effective_on) FROM basis_version n
                                          WHERE n.basis_id = v.basis_id AND n.visible = 1
                                            AND (n.effective_on > v.effective_on
                                                 OR n.effective_on = v.effective_on AND n.number > v.number))),
    0, 'each version knows when the next takes effect');
CALL tap_is((SELECT COUNT(*) FROM (SELECT basis_id, number FROM basis_version GROUP BY 1, 2 HAVING COUNT(*) > 1) AS d),
    0, 'a number is given once');

-- Changes are taken away by those who followed them, unless something happened since.
SELECT id, at INTO @change, @at FROM pending_change WHERE kind = 'basis_version' AND subject_id = @v9;
CALL change_done(@change, @at - INTERVAL 1 MICROSECOND);
CALL tap_is((SELECT COUNT(*) FROM pending_change WHERE id = @change), 1, 'a change since it was read stays');
CALL change_done(@change, @at);
CALL tap_is((SELECT COUNT(*) FROM pending_change WHERE id = @change), 0, 'one that was followed goes');

DROP FUNCTION tap_law;
CALL tap_done(107);
