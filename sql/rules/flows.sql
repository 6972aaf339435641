-- The flows as data: which states, which step leads where, who takes it. Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A version of a legal basis: imported with a proposed day of effect, confirmed by a person, replaced by a repaired
-- text, withdrawn when it was imported by mistake.
INSERT INTO flow (code, name) VALUES ('basis_version', '执法依据版本') ON DUPLICATE KEY UPDATE name = VALUES(name);

INSERT INTO state (flow, code, name, final, position) VALUES
    ('basis_version', 'proposed', '待确认', 0, 1), ('basis_version', 'confirmed', '已确认', 0, 2), ('basis_version',
        'replaced', '已更正替换', 1, 3),
    ('basis_version', 'withdrawn', '已撤回', 1, 4)
    ON DUPLICATE KEY UPDATE name = VALUES(name), final = VALUES(final), position = VALUES(position);

INSERT INTO step (flow, code, from_state, to_state, name, needs_reason, entry, position) VALUES
    ('basis_version', 'import', NULL, 'proposed', '导入', 0, 'import_basis', 1),
    ('basis_version', 'confirm', 'proposed', 'confirmed', '确认施行日期', 0, 'confirm_basis_version', 2),
    ('basis_version', 'replace', 'proposed', 'replaced', '更正替换', 0, 'import_basis', 3),
    ('basis_version', 'replace', 'confirmed', 'replaced', '更正替换', 0, 'confirm_basis_version', 4),
    ('basis_version', 'withdraw', 'proposed', 'withdrawn', '撤回', 1, 'withdraw_basis_version', 5),
    ('basis_version', 'withdraw', 'confirmed', 'withdrawn', '撤回', 1, 'withdraw_basis_version', 6)
    ON DUPLICATE KEY UPDATE to_state = VALUES(to_state), name = VALUES(name), needs_reason = VALUES(needs_reason),
                            entry = VALUES(entry),
                            position = VALUES(position);

INSERT IGNORE INTO step_role (step_id, role)
    SELECT s.id, r.code FROM step s JOIN role r ON r.code IN ('librarian', 'supervisor') WHERE s.flow = 'basis_version';

-- A version of what a body publishes (新绛责任制 16, 19). The clerk enters, another clerk checks, the legal reviewer reviews
-- what is major, the head approves and publishes. enter and revise begin a first publication, correct a later version.
-- Publication ends the deadline, and so does holding back on a ground (regimes/01_steps.sql); version_make starts it, because
-- which one it is depends on the kind.
INSERT INTO flow (code, name) VALUES ('publication', '信息公开') ON DUPLICATE KEY UPDATE name = VALUES(name);

INSERT INTO state (flow, code, name, final, position) VALUES
    ('publication', 'draft', '草稿', 0, 1), ('publication', 'checked', '已复核', 0, 2), ('publication', 'reviewed', '法制审核通过', 0, 3),
    ('publication', 'approved', '已批准', 0, 4), ('publication', 'published', '已公开', 0, 5),
    ('publication', 'replaced', '已被替换', 1, 6), ('publication', 'withdrawn', '已撤回', 1, 7), ('publication', 'held', '暂不公开', 0, 8)
    ON DUPLICATE KEY UPDATE name = VALUES(name), final = VALUES(final), position = VALUES(position);

INSERT INTO step (flow, code, from_state, to_state, name, needs_reason, entry, position) VALUES
    ('publication', 'enter', NULL, 'draft', '录入', 0, 'enter_record', 1),
    ('publication', 'revise', NULL, 'draft', '修改', 0, 'revise_record', 2),
    ('publication', 'correct', NULL, 'draft', '更正', 1, 'revise_record', 3),
    ('publication', 'check', 'draft', 'checked', '复核', 0, 'check_record', 4),
    ('publication', 'review', 'checked', 'reviewed', '法制审核通过', 0, 'review_record', 5),
    ('publication', 'review_fail', 'checked', 'draft', '法制审核不通过', 1, 'review_record', 6),
    ('publication', 'approve', 'checked', 'approved', '批准', 0, 'approve_record', 7),
    ('publication', 'approve', 'reviewed', 'approved', '批准', 0, 'approve_record', 8),
    ('publication', 'return', 'checked', 'draft', '退回', 1, NULL, 9),
    ('publication', 'return', 'reviewed', 'draft', '退回', 1, NULL, 10),
    ('publication', 'return', 'approved', 'draft', '退回', 1, NULL, 11),
    ('publication', 'publish', 'approved', 'published', '公开', 0, 'publish_record', 12),
    ('publication', 'supersede', 'published', 'replaced', '被新版本替换', 0, 'publish_record', 13),
    ('publication', 'set_end', 'published', 'published', '调整公示期限', 1, 'set_record_end', 14),
    ('publication', 'withdraw', 'published', 'withdrawn', '撤回', 1, 'withdraw_record', 15),
    ('publication', 'release', 'held', 'draft', '恢复公开', 1, 'release_record', 16)
    ON DUPLICATE KEY UPDATE to_state = VALUES(to_state), name = VALUES(name), needs_reason = VALUES(needs_reason),
                            entry = VALUES(entry), position = VALUES(position);

-- The same from every state on the way: holding back, giving up, and being replaced by a revision.
INSERT INTO step (flow, code, from_state, to_state, name, needs_reason, entry, position)
    SELECT s.flow, t.code, s.code, t.to_state, t.name, t.needs_reason, t.entry, t.position + s.position
        FROM state s JOIN (SELECT 'hold' AS code, 'held' AS to_state, '暂不公开' AS name, 1 AS needs_reason, 'hold_record' AS entry, 20 AS position
            UNION ALL SELECT 'drop', 'withdrawn', '作废', 1, 'withdraw_record', 30
            UNION ALL SELECT 'rewrite', 'replaced', '被修改稿替换', 0, 'revise_record', 40) AS t
        WHERE s.flow = 'publication' AND (s.position <= 4 OR (s.code = 'held' AND t.code = 'drop'))
    ON DUPLICATE KEY UPDATE to_state = VALUES(to_state), name = VALUES(name), needs_reason = VALUES(needs_reason),
                            entry = VALUES(entry), position = VALUES(position);

INSERT IGNORE INTO step_role (step_id, role)
    SELECT s.id, CASE WHEN s.code IN ('enter', 'revise', 'correct', 'check', 'rewrite', 'drop') THEN 'clerk'
                      WHEN s.code IN ('review', 'review_fail') THEN 'reviewer' ELSE 'head' END
        FROM step s WHERE s.flow = 'publication'
    UNION ALL SELECT s.id, 'head' FROM step s WHERE s.flow = 'publication' AND s.code = 'drop';
