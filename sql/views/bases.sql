-- The library of legal bases as the public sees it. What is visible is decided once, by basis_version.visible.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A basis with the version in force today; if none is, the next to come, then the newest: three look-ups in the key
-- version_in_force, and the clock asked once (see 00_clock.sql), so that 5,000 laws are read in some 20 ms.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_basis AS
    SELECT b.id, b.title, b.level, l.name AS level_name, v.issuer, v.issuing_number, v.id AS version_id,
           v.number AS version_number, v.effective_on,
           IF(v.confirmed_at IS NULL, _ascii'proposed', _ascii'confirmed') AS effective_state,
           CASE WHEN b.repealed_on <= t.today THEN _ascii'repealed' WHEN v.effective_on IS NULL THEN _ascii'unknown'
                WHEN v.effective_on > t.today THEN _ascii'future' ELSE _ascii'in_force' END AS status,
           CASE WHEN b.repealed_on <= t.today THEN '已废止' WHEN v.effective_on IS NULL THEN '施行日待定'
                WHEN v.effective_on > t.today THEN '尚未施行' ELSE '现行有效' END COLLATE utf8mb4_unicode_520_ci AS status_name,
           v.articles, (SELECT COUNT(*) FROM basis_version n WHERE n.basis_id = b.id AND n.visible = 1) AS versions,
               b.repealed_on, v.issued_on
        FROM clock t JOIN basis b LEFT JOIN basis_level l ON l.code = b.level
            JOIN basis_version v ON v.id = COALESCE(
                (SELECT c.id FROM basis_version c WHERE c.basis_id = b.id AND c.visible = 1
                    AND c.effective_on <= t.today
                    ORDER BY c.effective_on DESC, c.number DESC LIMIT 1),
                (SELECT c.id FROM basis_version c WHERE c.basis_id = b.id AND c.visible = 1 AND c.effective_on > t.today
                    ORDER BY c.effective_on, c.number DESC LIMIT 1),
                (SELECT c.id FROM basis_version c WHERE c.basis_id = b.id AND c.visible = 1 AND c.effective_on IS NULL
                    ORDER BY c.number DESC LIMIT 1));

-- The bases that have a page: what a title may lead to.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW visible_basis AS
    SELECT b.id, b.title_key FROM basis b
        WHERE EXISTS (SELECT 1 FROM basis_version v WHERE v.basis_id = b.id AND v.visible = 1);

-- A version with its basis. ended_on: the day before the next visible version takes effect, or the law is repealed.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW basis_version_end AS
    SELECT v.id, v.basis_id, v.number, v.title, v.issuing_number, v.issuer, v.issued_on, v.history, v.effective_on,
           v.effective_reason, v.confirmed_at, v.articles, v.unplaced, v.imported_at, v.visible, b.level, b.repealed_on,
           LEAST(COALESCE(v.next_on, b.repealed_on), COALESCE(b.repealed_on, v.next_on)) - INTERVAL 1 DAY AS ended_on
        FROM basis_version v JOIN basis b ON b.id = v.basis_id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_basis_version AS
    SELECT v.id, v.basis_id, v.number, v.title, v.issuing_number, v.issuer, v.issued_on, v.history, v.effective_on,
           IF(v.confirmed_at IS NULL, _ascii'proposed', _ascii'confirmed') AS effective_state,
           IF(v.confirmed_at IS NULL, '待确认', '已确认') COLLATE utf8mb4_unicode_520_ci AS effective_state_name,
           v.effective_reason, v.ended_on, v.articles, v.unplaced,
           unplaced_lines(v.unplaced) AS unplaced_text, DATE(v.imported_at) AS imported_on, v.level, l.name AS level_name, v.repealed_on,
           CASE WHEN v.repealed_on <= t.today THEN _ascii'repealed' WHEN v.effective_on IS NULL THEN _ascii'unknown'
                WHEN v.effective_on > t.today THEN _ascii'future' WHEN v.ended_on < t.today THEN _ascii'past'
                ELSE _ascii'in_force' END AS status,
           CASE WHEN v.repealed_on <= t.today THEN '已废止' WHEN v.effective_on IS NULL THEN '施行日待定'
                WHEN v.effective_on > t.today THEN '尚未施行' WHEN v.ended_on < t.today THEN '历史版本'
                ELSE '现行有效' END COLLATE utf8mb4_unicode_520_ci AS status_name
        FROM clock t JOIN basis_version_end v LEFT JOIN basis_level l ON l.code = v.level
        WHERE v.visible = 1;

-- Addresses that were given to a text since repaired or withdrawn: 410, with the text that took its place; NULL where
-- that, or the text itself, was withdrawn.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_basis_gone AS
    WITH RECURSIVE follow (basis_id, number, last_id) AS (
        SELECT basis_id, number, COALESCE(replaced_by, id) FROM basis_version WHERE stands = 0
        UNION ALL SELECT f.basis_id, f.number, v.replaced_by FROM follow f JOIN basis_version v ON v.id = f.last_id
            WHERE v.replaced_by IS NOT NULL)
    SELECT f.basis_id, f.number, IF(v.visible, v.number, NULL) AS replaced_by_number
        FROM follow f JOIN basis_version v ON v.id = f.last_id WHERE v.visible = 1 OR v.withdrawn_at IS NOT NULL;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_division AS
    SELECT d.version_id, d.position, d.level, d.label, d.title, d.first_position
        FROM division d JOIN basis_version v ON v.id = d.version_id AND v.visible = 1;

-- before_ and after_ are the articles on either side; a question that leaves them out does not pay for them.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_article AS
    SELECT a.id, a.basis_id, a.version_id, a.position, a.number, a.sub, a.label, COALESCE(d.heading, '') AS heading,
           a.text, b.number AS before_number, b.sub AS before_sub, b.label AS before_label, c.number AS after_number,
           c.sub AS after_sub, c.label AS after_label
        FROM article a JOIN basis_version v ON v.id = a.version_id AND v.visible = 1
            LEFT JOIN division d ON d.version_id = a.version_id AND d.position = a.division
            LEFT JOIN article b ON b.version_id = a.version_id AND b.position = a.position - 1
            LEFT JOIN article c ON c.version_id = a.version_id AND c.position = a.position + 1;

-- For the import command and the search index.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_basis_version AS
    SELECT v.id, v.basis_id, b.title, v.number, v.issued_on, v.effective_on, c.state AS effective_state,
           s.name AS state_name, v.effective_reason, v.articles,
           COALESCE(JSON_LENGTH(v.unplaced), 0) AS unplaced_count, v.visible, v.corrects
        FROM basis_version v JOIN basis b ON b.id = v.basis_id JOIN case_file c ON c.id = v.case_id
            JOIN state s ON s.flow = c.flow AND s.code = c.state;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_basis AS
    SELECT b.id, b.title, b.level, b.repealed_on FROM basis b;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_article AS
    SELECT a.id, a.basis_id, b.title AS basis_title, a.version_id, a.position, a.number, a.sub, a.label, a.text,
        v.effective_on, v.visible
        FROM article a JOIN basis_version v ON v.id = a.version_id JOIN basis b ON b.id = a.basis_id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW pending_change AS
    SELECT id, kind, subject_id, at FROM subject_change;
