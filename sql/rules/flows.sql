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
