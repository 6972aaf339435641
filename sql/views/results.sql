-- Results and benchmarks as the public sees them. `…_version` views have every version that may be shown, the plain ones
-- the version shown.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_result_version AS
    SELECT o.record_id AS id, o.id AS version_id, o.number AS version, o.current, o.body_id, b.name AS body_name, b.short_name AS body_short_name,
           o.record_number AS number, e.kind, k.name AS kind_name, e.title, e.cause, e.party_kind,
           CASE e.party_kind WHEN 'natural' THEN '自然人' WHEN 'business' THEN '个体工商户' ELSE '法人及非法人组织' END
               COLLATE utf8mb4_unicode_520_ci AS party_kind_name, e.party, e.party_code, e.facts, e.decision, e.penalty_class,
           p.name AS penalty_class_name, e.penalty_classes, e.fine, e.confiscated, e.other_amount, e.amount, e.band, e.licence,
           e.permit_kind, e.acted_on, e.decided_on, e.valid_from, e.valid_until, e.severity, s.name AS severity_name, e.procedure_kind,
           e.major, e.benchmark_version_id, e.tier, e.base_amount, e.outside_reason, e.source_name, e.note, o.published_on, o.changed_at,
           o.until_on
        FROM open_version o JOIN result e ON e.version_id = o.id JOIN body b ON b.id = o.body_id JOIN power_kind k ON k.code = e.kind
            LEFT JOIN penalty_class p ON p.code = e.penalty_class LEFT JOIN severity s ON s.code = e.severity;

-- The version shown, straight from the record: what lists, pages and hits of the search read.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_result AS
    SELECT r.id, r.shown_id AS version_id, r.body_id, b.name AS body_name, b.short_name AS body_short_name, r.number, r.number_key,
           e.kind, k.name AS kind_name, e.title, e.cause, e.party_kind,
           CASE e.party_kind WHEN 'natural' THEN '自然人' WHEN 'business' THEN '个体工商户' ELSE '法人及非法人组织' END
               COLLATE utf8mb4_unicode_520_ci AS party_kind_name, e.party, e.party_code, e.facts, e.decision, e.penalty_class,
           p.name AS penalty_class_name, e.penalty_classes, e.fine, e.confiscated, e.other_amount, e.amount, e.band, e.licence,
           e.permit_kind, e.acted_on, e.decided_on, e.valid_from, e.valid_until, e.severity, s.name AS severity_name, e.procedure_kind,
           e.major, e.benchmark_version_id, e.tier, e.base_amount, e.outside_reason, e.source_name, e.note, r.day, r.published_on,
           r.changed_at, r.until_on
        FROM shown_record r STRAIGHT_JOIN result e ON e.version_id = r.shown_id STRAIGHT_JOIN body b ON b.id = r.body_id
            LEFT JOIN power_kind k ON k.code = e.kind
            LEFT JOIN penalty_class p ON p.code = e.penalty_class LEFT JOIN severity s ON s.code = e.severity
        WHERE r.kind = 'result';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_benchmark_version AS
    SELECT o.record_id AS id, o.id AS version_id, o.number AS version, o.current, o.body_id, b.name AS body_name, o.record_number AS number,
           e.kind, k.name AS kind_name, e.matter, e.document, e.unit, e.base_name, e.legal_low, e.legal_low_open, e.legal_high,
           e.legal_high_open, e.effective_on, e.rules, o.published_on, o.changed_at
        FROM open_version o JOIN benchmark e ON e.version_id = o.id JOIN body b ON b.id = o.body_id JOIN power_kind k ON k.code = e.kind;

-- The version shown, straight from the record.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_benchmark AS
    SELECT r.id, r.shown_id AS version_id, v.number AS version, 1 AS current, r.body_id, b.name AS body_name, r.number, e.kind,
           k.name AS kind_name, e.matter, e.document, e.unit, e.base_name, e.legal_low, e.legal_low_open, e.legal_high,
           e.legal_high_open, e.effective_on, e.rules, r.published_on, r.changed_at
        FROM shown_record r JOIN record_version v ON v.id = r.shown_id JOIN benchmark e ON e.version_id = r.shown_id
            JOIN body b ON b.id = r.body_id JOIN power_kind k ON k.code = e.kind
        WHERE r.kind = 'benchmark';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_benchmark_tier AS
    SELECT t.version_id, o.record_id, t.position, t.grade,
           CASE t.grade WHEN 'none' THEN '不予处罚' WHEN 'mitigated' THEN '减轻' WHEN 'lighter' THEN '从轻' WHEN 'ordinary' THEN '一般'
                ELSE '从重' END COLLATE utf8mb4_unicode_520_ci AS grade_name,
           t.name, t.low, t.low_open, t.high, t.high_open, t.measure
        FROM open_version o JOIN benchmark_tier t ON t.version_id = o.id;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_benchmark_circumstance AS
    SELECT c.version_id, o.record_id, c.position, c.tier, c.factor, c.text
        FROM open_version o JOIN benchmark_circumstance c ON c.version_id = o.id;

-- Articles cited by a version that may be shown, each in the version of the law that was applied; basis_id is NULL when
-- the law is not in the library. basis_next_on: the day the version after the applied one takes effect, NULL while it is
-- the last.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_record_basis AS
    SELECT c.version_id, o.record_id, c.position, c.role,
           citation(c.document, c.article_number, c.article_sub, c.paragraph, c.item) AS citation, c.document,
           COALESCE(v.basis_id, b.id) AS basis_id, v.number AS basis_version_number, v.effective_on AS basis_effective_on,
           v.next_on AS basis_next_on, c.article_number, c.article_sub, c.paragraph, c.item, c.chosen_reason
        FROM open_version o JOIN record_basis c ON c.version_id = o.id
            LEFT JOIN basis_version v ON v.id = c.basis_version_id AND v.visible = 1
            LEFT JOIN visible_basis b ON b.title_key = c.document_key AND v.id IS NULL;

-- Lines of lists, for versions by their numbers: from the version on, which is quicker than from the record. Names of codes are
-- left out: see public_code_name.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_result_line AS
    SELECT r.id, e.version_id, r.body_id, b.short_name AS body_short_name, r.number, e.kind, e.title, e.party, e.penalty_class, e.amount,
           e.decided_on, r.day, r.until_on
        FROM result e STRAIGHT_JOIN shown_record r ON r.id = e.record_id AND r.shown_id = e.version_id
            STRAIGHT_JOIN body b ON b.id = r.body_id;

-- Places in the list of results and nothing else, for reading the newest: joined to names, the server begins with these.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_result_place AS
    SELECT r.id, r.shown_id AS version_id, r.body_id, r.day FROM shown_record r WHERE r.kind = 'result';

-- The version shown of a result with the articles it cites, a row each: all that its page asks for, in one question.
-- Names of codes are left out: see public_code_name.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_result_page AS
    SELECT r.id, r.shown_id AS version_id, n.number AS version, 1 AS current, r.body_id, b.name AS body_name, r.number, e.kind, e.title,
           e.cause, e.party_kind, e.party, e.party_code, e.facts, e.decision, e.penalty_class, e.penalty_classes, e.fine, e.confiscated,
           e.other_amount, e.licence, e.permit_kind, e.acted_on, e.decided_on, e.valid_from, e.valid_until, e.severity,
           e.procedure_kind, e.major, e.benchmark_version_id, e.tier, e.base_amount, e.outside_reason, e.source_name, e.note,
           r.published_on, r.until_on, c.position, c.role, c.document, COALESCE(v.basis_id, l.id) AS basis_id,
           v.number AS basis_version_number, v.effective_on AS basis_effective_on, v.next_on AS basis_next_on, c.article_number,
           c.article_sub, c.paragraph, c.item, c.chosen_reason
        FROM shown_record r JOIN record_version n ON n.id = r.shown_id JOIN result e ON e.version_id = r.shown_id
            JOIN body b ON b.id = r.body_id LEFT JOIN record_basis c ON c.version_id = r.shown_id
            LEFT JOIN basis_version v ON v.id = c.basis_version_id AND v.visible = 1
            LEFT JOIN visible_basis l ON l.title_key = c.document_key AND v.id IS NULL
        WHERE r.kind = 'result';

-- Codes of results with their names, which change only with the system itself.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_code_name AS
    SELECT _ascii'kind' AS part, code, name, 0 AS months, NULL AS citation, position FROM power_kind
    UNION ALL SELECT _ascii'class', code, name, 0, NULL, position FROM penalty_class
    UNION ALL SELECT _ascii'severity', code, name, months_most, citation, position FROM severity;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_penalty_class AS
    SELECT code, name, position FROM penalty_class;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_power_kind AS
    SELECT code, name, position FROM power_kind;
