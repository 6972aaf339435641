-- Lists, documents and yearly figures as the public sees them. `…_version` views have every version that may be shown (current
-- = 0: a former one), the plain ones the version shown, straight from the record: what lists read, in the order
-- of its indexes (joined straight, so that the planner does not sort them all; items are found by their list).
-- What only names things is LEFT JOINed: a question that does not ask for it does not pay for it. public_figure has both.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_duty_version AS
    SELECT o.record_id AS id, o.id AS version_id, o.number AS version, o.current, o.body_id, b.name AS body_name, o.record_number AS number,
           e.kind, k.name AS kind_name, e.name, e.unit_name, e.responsibilities, e.accountability, e.conditions, e.materials, e.fee,
           e.legal_workdays, e.promised_workdays, e.remedy, o.day, o.published_on, o.changed_at
        FROM open_version o JOIN duty e ON e.version_id = o.id JOIN body b ON b.id = o.body_id JOIN power_kind k ON k.code = e.kind;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_duty AS
    SELECT r.id, r.shown_id AS version_id, v.number AS version, 1 AS current, r.body_id, b.name AS body_name, r.number,
           e.kind, k.name AS kind_name, e.name, e.unit_name, e.responsibilities, e.accountability, e.conditions, e.materials, e.fee,
           e.legal_workdays, e.promised_workdays, e.remedy, r.day, r.published_on, r.changed_at
        FROM shown_record r STRAIGHT_JOIN duty e ON e.version_id = r.shown_id LEFT JOIN body b ON b.id = r.body_id
            LEFT JOIN power_kind k ON k.code = e.kind LEFT JOIN record_version v ON v.id = r.shown_id
        WHERE r.kind = 'duty';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_duty_step AS
    SELECT s.version_id, o.record_id, s.position, s.name, s.actor, s.time_limit, s.branch
        FROM open_version o JOIN duty_step s ON s.version_id = o.id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_entrustment_version AS
    SELECT o.record_id AS id, o.id AS version_id, o.number AS version, o.current, o.body_id, b.name AS body_name, o.record_number AS number,
           e.title, e.delegate_id, e.delegate_name, e.matters, e.powers, e.from_on, e.until_on,
           CASE WHEN e.until_on < t.today THEN _ascii'expired' WHEN e.from_on > t.today THEN _ascii'future' ELSE _ascii'valid' END AS status,
           CASE WHEN e.until_on < t.today THEN '已届满' WHEN e.from_on > t.today THEN '尚未生效' ELSE '有效' END
               COLLATE utf8mb4_unicode_520_ci AS status_name, o.day, o.published_on, o.changed_at
        FROM clock t JOIN open_version o JOIN entrustment e ON e.version_id = o.id JOIN body b ON b.id = o.body_id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_entrustment AS
    SELECT * FROM public_entrustment_version WHERE current = 1;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_list AS
    SELECT code, name, about, citation, target_label, method_label, frequency_label, extent_label, position FROM list;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_list_item AS
    SELECT r.id, r.shown_id AS version_id, v.number AS version, 1 AS current, r.body_id, b.name AS body_name, b.position AS body_position,
           r.number, e.list, l.name AS list_name, e.name, e.target, e.method, e.frequency, e.extent, e.year, e.yearly_cap,
           e.note, r.day, r.published_on, r.changed_at
        FROM shown_record r JOIN list_item e ON e.version_id = r.shown_id LEFT JOIN list l ON l.code = e.list
            LEFT JOIN body b ON b.id = r.body_id LEFT JOIN record_version v ON v.id = r.shown_id
        WHERE r.kind = 'list_item';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_document_category AS
    SELECT code, name, citation, position FROM document_category;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_document_version AS
    SELECT o.record_id AS id, o.id AS version_id, o.number AS version, o.current, o.body_id, b.name AS body_name, o.record_number AS number,
           e.category, c.name AS category_name, e.title, e.issued_on, e.text, o.day, o.published_on, o.changed_at
        FROM open_version o JOIN document e ON e.version_id = o.id JOIN document_category c ON c.code = e.category
            JOIN body b ON b.id = o.body_id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_document AS
    SELECT r.id, r.shown_id AS version_id, v.number AS version, 1 AS current, r.body_id, b.name AS body_name, r.number,
           e.category, c.name AS category_name, e.title, e.issued_on, e.text, r.day, r.published_on, r.changed_at
        FROM shown_record r STRAIGHT_JOIN document e ON e.version_id = r.shown_id LEFT JOIN document_category c ON c.code = e.category
            LEFT JOIN body b ON b.id = r.body_id LEFT JOIN record_version v ON v.id = r.shown_id
        WHERE r.kind = 'document';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_figure AS
    SELECT o.record_id AS id, o.id AS version_id, o.number AS version, o.current, o.body_id, b.name AS body_name, b.short_name AS body_short_name,
           b.position AS body_position, e.year, e.half, e.narrative, o.published_on, o.changed_at
        FROM open_version o JOIN figure e ON e.version_id = o.id JOIN body b ON b.id = o.body_id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_figure_column AS
    SELECT code, part, part_name, name, unit, total, position FROM figure_column;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_figure_value AS
    SELECT v.version_id, o.record_id, v.col, v.value, v.counted, v.reason
        FROM open_version o JOIN figure_value v ON v.version_id = o.id;
