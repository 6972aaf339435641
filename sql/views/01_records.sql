-- What bodies publish, as the public sees it. Every way out goes through shown_record. Comes early: the views of the kinds
-- rest on it.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The one predicate: published, not withdrawn, and not past its last day.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW shown_record AS
    SELECT r.id, r.kind, r.body_id, r.number, r.number_key, r.day, r.shown_id, r.published_on, r.changed_at, r.until_on
        FROM clock t JOIN record r WHERE r.shown = 1 AND (r.until_on IS NULL OR r.until_on >= t.today);

-- The record of any kind behind an address; kind says which page shows it.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_record AS
    SELECT r.id, r.kind, k.name AS kind_name, r.body_id, b.name AS body_name, r.number, r.number_key, r.day, r.shown_id AS version_id,
           r.published_on, r.changed_at, r.until_on
        FROM shown_record r JOIN record_kind k ON k.code = r.kind JOIN body b ON b.id = r.body_id;

-- What was shown once and is no more: 410. A withdrawal leaves number, date and reason; an end leaves its day alone.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_record_gone AS
    SELECT r.id, r.kind, k.name AS kind_name, r.body_id, b.name AS body_name,
           IF(r.withdrawn_on IS NULL, _ascii'ended', _ascii'withdrawn') AS gone,
           IF(r.withdrawn_on IS NULL, NULL, r.number) AS number,
           COALESCE(r.withdrawn_on, r.until_on + INTERVAL 1 DAY) AS gone_on, r.withdrawn_reason AS reason
        FROM clock t JOIN record r JOIN record_kind k ON k.code = r.kind JOIN body b ON b.id = r.body_id
        WHERE r.shown_id IS NOT NULL AND (r.withdrawn_on IS NOT NULL OR r.until_on < t.today);

-- The public log of withdrawals, newest first by (withdrawn_on, id).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_withdrawal AS
    SELECT r.id, r.kind, k.name AS kind_name, r.body_id, b.name AS body_name, r.number, r.published_on, r.withdrawn_on,
           r.withdrawn_reason AS reason
        FROM record r JOIN record_kind k ON k.code = r.kind JOIN body b ON b.id = r.body_id
        WHERE r.shown_id IS NOT NULL AND r.withdrawn_on IS NOT NULL;

-- Versions of what is shown now, the shown one and those before it; one that said what must not be said only leaves its
-- number, day and reason (open = 0).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_record_version AS
    SELECT v.id, v.record_id, v.number, v.published_on, v.reason, v.id = r.shown_id AS current, v.closed = 0 AS open
        FROM shown_record r JOIN record_version v ON v.record_id = r.id AND v.published_on IS NOT NULL;

-- Versions whose words may be shown: the shown one or an open former one.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW open_version AS
    SELECT v.id, v.record_id, v.number, r.kind, r.body_id, r.number AS record_number, r.day, r.published_on, r.changed_at, r.until_on,
           v.id = r.shown_id AS current
        FROM shown_record r JOIN record_version v ON v.record_id = r.id AND v.published_on IS NOT NULL AND v.closed = 0;

-- Each kind as a whole.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_register AS
    SELECT g.kind, k.name AS kind_name, g.version, g.closed_version, g.changed_at
        FROM register g JOIN record_kind k ON k.code = g.kind;

-- Downloads that may be served: nothing in them was withdrawn or has ended since they were read.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_snapshot AS
    SELECT s.id, s.kind, s.format, s.file, s.version, s.version = g.version AS current, s.made_at, s.row_count, s.bytes, s.hash
        FROM clock t JOIN snapshot s JOIN register g ON g.kind = s.kind
        WHERE s.version >= g.closed_version AND (s.served_until IS NULL OR s.served_until >= t.today);

-- Every list of codes that a field of a document may name (record_field.type).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW record_code AS
    SELECT _ascii'power_kind' AS list, code FROM power_kind UNION ALL SELECT 'penalty_class', code FROM penalty_class
    UNION ALL SELECT 'severity', code FROM severity UNION ALL SELECT 'list', code FROM list
    UNION ALL SELECT 'document_category', code FROM document_category UNION ALL SELECT 'figure_column', code FROM figure_column;
