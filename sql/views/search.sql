-- What the search index is made from. Invisible texts are here as well: the index forgets a text only with its words in
-- hand.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Every basis as the public sees it today; status is NULL while no version of it is visible.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_basis AS
    SELECT b.id, b.title, b.level, p.issuing_number, p.effective_on, p.status FROM basis b LEFT JOIN public_basis p
        ON p.id = b.id;

-- Every version under the title it has itself; status is NULL when it is not visible.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_version AS
    SELECT v.id, v.basis_id, v.title, b.level, v.effective_on, p.status
        FROM basis_version v JOIN basis b ON b.id = v.basis_id LEFT JOIN public_basis_version p ON p.id = v.id;

-- Every version of a record that was ever published. visible: it is the one that is shown today.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_record AS
    SELECT v.id, r.id AS record_id, r.kind, r.body_id, b.name AS body_name, r.number, r.day, r.shown, v.id = r.shown_id AS current,
           r.until_on, v.id = r.shown_id AND r.shown = 1 AND (r.until_on IS NULL OR r.until_on >= t.today) AS visible
        FROM clock t JOIN record r JOIN record_version v ON v.record_id = r.id AND v.published_on IS NOT NULL
            JOIN body b ON b.id = r.body_id;

-- The days of what may be shown, for a walk through all of it (record_list).
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_day AS
    SELECT kind, day FROM record WHERE shown = 1;

-- What the index takes of each kind: the tags to filter by, each in its place (- where there is none), and the words.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_result AS
    SELECT v.*, CONCAT('body_', v.body_id, ' kind_', e.kind, ' ', IF(e.penalty_class IS NULL, '-', CONCAT('class_', e.penalty_class)),
                       ' band_', e.band) AS tags,
           CONCAT_WS('\n', v.number, e.title, e.cause, e.party, e.party_code, e.facts, e.decision, v.body_name, e.note) AS text
        FROM search_record v JOIN result e ON e.version_id = v.id WHERE v.kind = 'result';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_benchmark AS
    SELECT v.*, CONCAT('body_', v.body_id, ' kind_', e.kind) AS tags,
           CONCAT_WS('\n', v.number, e.matter, e.document, v.body_name, e.rules,
               (SELECT GROUP_CONCAT(CONCAT(i.name, ' ', i.measure) ORDER BY i.position SEPARATOR '\n') FROM benchmark_tier i
                    WHERE i.version_id = v.id),
               (SELECT GROUP_CONCAT(c.text ORDER BY c.position SEPARATOR '\n') FROM benchmark_circumstance c
                    WHERE c.version_id = v.id)) AS text
        FROM search_record v JOIN benchmark e ON e.version_id = v.id WHERE v.kind = 'benchmark';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_duty AS
    SELECT v.*, CONCAT('body_', v.body_id, ' kind_', e.kind) AS tags,
           CONCAT_WS('\n', v.number, e.name, e.unit_name, v.body_name, e.conditions, e.materials, e.responsibilities, e.accountability,
                     e.remedy) AS text
        FROM search_record v JOIN duty e ON e.version_id = v.id WHERE v.kind = 'duty';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_entrustment AS
    SELECT v.*, CONCAT('body_', v.body_id) AS tags,
           CONCAT_WS('\n', v.number, e.title, e.delegate_name, v.body_name, e.matters, e.powers) AS text
        FROM search_record v JOIN entrustment e ON e.version_id = v.id WHERE v.kind = 'entrustment';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_list_item AS
    SELECT v.*, CONCAT('body_', v.body_id, ' list_', e.list) AS tags,
           CONCAT_WS('\n', v.number, e.name, l.name, v.body_name, e.target, e.method, e.frequency, e.extent, e.note) AS text
        FROM search_record v JOIN list_item e ON e.version_id = v.id JOIN list l ON l.code = e.list WHERE v.kind = 'list_item';

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_document AS
    SELECT v.*, CONCAT('body_', v.body_id, ' category_', e.category) AS tags,
           CONCAT_WS('\n', v.number, e.title, c.name, v.body_name, e.text) AS text
        FROM search_record v JOIN document e ON e.version_id = v.id JOIN document_category c ON c.code = e.category
        WHERE v.kind = 'document';

-- A report has no title of its own.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_figure AS
    SELECT v.*, CONCAT('body_', v.body_id) AS tags,
           CONCAT_WS('\n', CONCAT(v.body_name, e.year, '年', IF(e.half = 1, '上半年', '度'), '行政执法总体情况'), v.number, e.narrative) AS text
        FROM search_record v JOIN figure e ON e.version_id = v.id WHERE v.kind = 'figure';

-- Officers by name and certificate number.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_officer AS
    SELECT o.id, CONCAT('body_', o.body_id) AS tags, CONCAT_WS('\n', o.name, o.certificate_number, b.name) AS text
        FROM officer o JOIN body b ON b.id = o.body_id;
