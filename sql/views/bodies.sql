-- Bodies, units, posts, powers and officers as the public sees them (新绛责任制 5, 6, 16, 23).
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- An officer with the certificate period that counts today: the latest begun, or else the first to come.
-- 已注销 goes before 已过期, that before 已暂扣 (新绛责任制 11).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_officer AS
    SELECT o.id, o.body_id, b.name AS body_name, o.unit_id, u.name AS unit_name, o.name, o.title, o.certificate_number,
           c.issuer, c.issued_on,
           c.valid_from, c.valid_until,
           CASE WHEN o.cancelled_on <= t.today THEN _ascii'cancelled' WHEN c.valid_until < t.today THEN _ascii'expired'
                WHEN s.from_on IS NOT NULL THEN _ascii'suspended' WHEN c.valid_from > t.today THEN _ascii'not_yet'
                    ELSE _ascii'valid' END AS status,
           CASE WHEN o.cancelled_on <= t.today THEN '已注销' WHEN c.valid_until < t.today THEN '已过期'
                WHEN s.from_on IS NOT NULL THEN '已暂扣' WHEN c.valid_from > t.today THEN '未到有效期'
                    ELSE '有效' END COLLATE utf8mb4_unicode_520_ci AS status_name,
           CASE WHEN o.cancelled_on <= t.today THEN o.cancelled_on WHEN c.valid_until < t.today
                THEN c.valid_until + INTERVAL 1 DAY
                WHEN s.from_on IS NOT NULL THEN s.from_on WHEN c.valid_from > t.today
                    THEN c.valid_from END AS status_on,
           o.reviewer, o.qualified
        FROM clock t JOIN officer o JOIN body b ON b.id = o.body_id LEFT JOIN unit u ON u.id = o.unit_id
            JOIN certificate_period c ON c.officer_id = o.id AND c.valid_from = (SELECT p.valid_from
                FROM certificate_period p WHERE p.officer_id = o.id
                ORDER BY p.valid_from > t.today, ABS(DATEDIFF(p.valid_from, t.today)) LIMIT 1)
            LEFT JOIN certificate_suspension s ON s.officer_id = o.id AND s.from_on <= t.today
                AND (s.until_on IS NULL OR s.until_on >= t.today);

-- Officers whose certificate is valid today, for counting: a reviewer counts only among them (新绛责任制 18: at least 5 %).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW valid_officer AS
    SELECT o.id, o.body_id, o.reviewer FROM clock t JOIN officer o
        WHERE (o.cancelled_on IS NULL OR o.cancelled_on > t.today)
          AND EXISTS (SELECT 1 FROM certificate_period c WHERE c.officer_id = o.id
              AND t.today BETWEEN c.valid_from AND c.valid_until)
          AND NOT EXISTS (SELECT 1 FROM certificate_suspension s WHERE s.officer_id = o.id AND s.from_on <= t.today
                              AND (s.until_on IS NULL OR s.until_on >= t.today));

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_body AS
    SELECT b.id, b.name, b.short_name, b.legal_kind, k.name AS legal_kind_name, b.management, m.name AS management_name,
           b.superior_id,
           COALESCE(s.name, b.superior_text) AS superior_name, b.principal_id, p.name AS principal_name, b.credit_code,
               b.confirmed_by,
           b.confirmed_on, b.confirmation_number, b.duties, b.address, b.postcode, b.phone, b.office_hours,
               b.complaint_unit, b.complaint_phone,
           b.complaint_email, b.complaint_address, b.position, k.position AS legal_kind_position,
           (SELECT COUNT(*) FROM valid_officer o WHERE o.body_id = b.id) AS officer_count,
           (SELECT COUNT(*) FROM valid_officer o WHERE o.body_id = b.id AND o.reviewer = 1) AS reviewer_count,
           reviewers_enough((SELECT COUNT(*) FROM valid_officer o WHERE o.body_id = b.id),
                            (SELECT COUNT(*) FROM valid_officer o WHERE o.body_id = b.id AND o.reviewer = 1)) AS reviewers_enough
        FROM body b JOIN legal_kind k ON k.code = b.legal_kind JOIN management m ON m.code = b.management
            LEFT JOIN body s ON s.id = b.superior_id LEFT JOIN body p ON p.id = b.principal_id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_unit AS
    SELECT id, body_id, position, name, phone, duties FROM unit;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_post AS
    SELECT id, body_id, unit_id, position, name, duties FROM post;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_post_power AS
    SELECT w.post_id, p.body_id, w.position, w.name, w.kind, k.name AS kind_name, b.id AS basis_id, w.article_number, w.article_sub,
           w.paragraph, w.item, citation(w.document, w.article_number, w.article_sub, w.paragraph, w.item) AS citation
        FROM post_power w JOIN post p ON p.id = w.post_id JOIN power_kind k ON k.code = w.kind LEFT JOIN visible_basis b
            ON b.title_key = w.document_key;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_body AS
    SELECT id, name, short_name, duties FROM body;
