-- How fresh what each body publishes is, and whether it is late against the rule that says when. Read from body_column and
-- from the deadlines that run, never from the records themselves.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The columns: a kind of record, split where the public knows it split, each with the rule of its day as it is now. Made once
-- for a query and not for each body (TEMPTABLE); a rule narrowed to one body is not told here.
CREATE OR REPLACE ALGORITHM = TEMPTABLE DEFINER = gongshi_owner@localhost VIEW record_column AS
    SELECT c.col, c.name, k.name AS group_name, k.position * 100 + c.position AS position, r.citation, r.month, r.day,
           CONCAT(r.trigger_name, CASE r.kind WHEN 'workday' THEN CONCAT('起', r.amount, '个工作日内') WHEN 'day' THEN CONCAT('起', r.amount, '日内')
               WHEN 'month' THEN CONCAT('起', r.amount, '个月内') WHEN 'yearly' THEN CONCAT('后，', r.month, '月', r.day, '日前')
               ELSE '后及时' END) AS rule_text
        FROM (SELECT CONCAT('result.', code) AS col, name, 'result' AS kind, position, rule_for('publish_result', code, NULL, t.today) AS rule_id
                  FROM clock t JOIN power_kind
              UNION ALL SELECT CONCAT('list.', code), name, 'list_item', position, rule_for('information_publish', '', NULL, t.today)
                  FROM clock t JOIN list
              UNION ALL SELECT CONCAT('document.', code), name, 'document', position, rule_for('information_publish', '', NULL, t.today)
                  FROM clock t JOIN document_category
              UNION ALL SELECT code, name, code, 0, rule_for('information_publish', '', NULL, t.today)
                  FROM clock t JOIN record_kind WHERE code IN ('benchmark', 'duty', 'entrustment')
              UNION ALL SELECT code, name, code, 0, COALESCE(rule_for('publish_report', '', NULL, t.today),
                      rule_for('enforcement_report', '', NULL, t.today))
                  FROM clock t JOIN record_kind WHERE code = 'figure') AS c
            JOIN record_kind k ON k.code = c.kind LEFT JOIN rule r ON r.id = c.rule_id;

-- What is unpublished beyond its day now: records on their way whose deadline has passed (held back, it has ended), and
-- the yearly figures that a body owes since the last yearly day; an entrusted organisation's are its principal's. Joined, as a
-- NOT EXISTS loses its body when a prepared query runs again (MariaDB 10.11).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW late_column AS
    SELECT c.body_id, CASE r.kind WHEN 'list_item' THEN CONCAT('list.', c.matter) WHEN 'result' THEN CONCAT('result.', c.matter)
               WHEN 'document' THEN CONCAT('document.', c.matter) ELSE r.kind END AS col,
           COUNT(*) AS late, MIN(d.due_on) AS oldest_due
        FROM clock t JOIN deadline d JOIN case_file c ON c.id = d.case_id AND c.flow = 'publication'
            JOIN record_version v ON v.case_id = c.id JOIN record r ON r.id = v.record_id AND r.kind <> 'figure'
        WHERE d.closed_at IS NULL AND d.superseded_by IS NULL AND d.due_on < t.today AND r.published_on IS NULL GROUP BY 1, 2
    UNION ALL
    SELECT b.id, 'figure', 1, y.due
        FROM (SELECT t.today, MAKEDATE(YEAR(t.today) - (t.today <= MAKEDATE(YEAR(t.today), 1) + INTERVAL f.month - 1 MONTH + INTERVAL f.day - 1 DAY), 1)
                  + INTERVAL f.month - 1 MONTH + INTERVAL f.day - 1 DAY AS due
                  FROM clock t JOIN record_column f WHERE f.col = 'figure' AND f.month IS NOT NULL) AS y
            JOIN body b ON b.legal_kind <> 'entrusted'
            LEFT JOIN record r ON r.body_id = b.id AND r.kind = 'figure' AND r.shown IN (0, 1)
                AND r.day = MAKEDATE(YEAR(y.due), 1) - INTERVAL 1 DAY AND r.withdrawn_on IS NULL AND (r.shown = 1 OR r.held_on IS NOT NULL)
        WHERE r.id IS NULL;

-- Every body and column. late_now: unpublished beyond its day; late_ever: published after it.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_freshness AS
    SELECT b.id AS body_id, b.name AS body_name, b.position AS body_position, c.col, c.name AS col_name, c.group_name, c.position AS col_position,
           COALESCE(k.records, 0) AS records, k.last_on, COALESCE(l.late, 0) AS late_now, COALESCE(k.late, 0) AS late_ever, l.oldest_due,
           k.empty_since, k.empty_reason, c.citation, c.rule_text
        FROM body b JOIN record_column c LEFT JOIN body_column k ON k.body_id = b.id AND k.col = c.col
            LEFT JOIN late_column l ON l.body_id = b.id AND l.col = c.col;
