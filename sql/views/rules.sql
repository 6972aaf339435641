-- The rules in force now, for the calculator and the list of deadlines, and the deadlines that run.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_regime AS
    SELECT code, name, place, position FROM regime;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_rule AS
    SELECT r.id, CONCAT_WS('.', r.regime, r.event, NULLIF(r.matter, ''), r.body_id) AS code, r.regime, g.name AS regime_name, r.event, e.name AS event_name, r.matter, r.matter_name,
           r.trigger_name, r.kind, r.amount, r.month,
           r.day, r.extension, r.extension_amount, r.extension_unit, r.extension_approver, r.document, r.article_number,
               r.article_sub, r.paragraph,
           r.item, r.citation, b.id AS basis_id, r.note, r.version, r.valid_from,
               g.position * 100000 + e.position * 100 + r.position AS position
        FROM clock t JOIN rule r JOIN regime g ON g.code = r.regime JOIN event e ON e.code = r.event LEFT JOIN visible_basis b
            ON b.title_key = r.document_key
        WHERE r.superseded_by IS NULL AND (r.valid_until IS NULL OR r.valid_until > t.today);

-- Deadlines as they stand, each with its light: normal, due_soon (three working days or less), overdue; for ended ones
-- done or done_late. A promptly has no due day and is never overdue by itself.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_deadline AS
    SELECT d.id, d.case_id, c.flow, c.body_id, d.event, e.name AS event_name, d.rule_id, r.citation, d.arrangement_id,
           d.started_at, d.due_on, d.due_at,
           d.because, d.reason, d.closed_at, deadline_provisional(DATE(d.started_at), d.due_on) AS provisional,
           CASE WHEN d.closed_at IS NOT NULL AND (DATE(d.closed_at) > d.due_on OR d.closed_at > d.due_at)
                THEN _ascii'done_late'
                WHEN d.closed_at IS NOT NULL THEN _ascii'done'
                WHEN d.due_on < t.today OR d.due_at < t.now THEN _ascii'overdue'
                WHEN u.number - n.number <= 3 THEN _ascii'due_soon' ELSE _ascii'normal' END AS light,
           CAST(u.number AS SIGNED) - CAST(n.number AS SIGNED) AS workdays_left
        FROM clock t JOIN deadline d JOIN case_file c ON c.id = d.case_id JOIN event e ON e.code = d.event JOIN rule r
            ON r.id = d.rule_id
            LEFT JOIN calendar_day u ON u.day = d.due_on LEFT JOIN calendar_day n ON n.day = t.today
        WHERE d.superseded_by IS NULL;
