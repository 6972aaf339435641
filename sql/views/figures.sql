-- Yearly figures beyond the reports themselves: those kept unpublished on an approved ground, which are not late.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_figure_held AS
    SELECT DISTINCT r.body_id, f.year, f.half, g.name AS ground, g.citation
        FROM record r JOIN figure f ON f.record_id = r.id JOIN hold_ground g ON g.code = r.held_ground
        WHERE r.kind = 'figure' AND r.shown_id IS NULL;

-- The reports shown, straight from the record; day is the last of their period.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_figure_shown AS
    SELECT r.id, r.shown_id AS version_id, r.body_id, b.name AS body_name, b.short_name AS body_short_name, b.position AS body_position,
           r.day, f.year, f.half, r.published_on
        FROM shown_record r JOIN figure f ON f.version_id = r.shown_id JOIN body b ON b.id = r.body_id WHERE r.kind = 'figure';

-- What they say, a row each column.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_figure_number AS
    SELECT r.shown_id AS version_id, r.body_id, r.day, f.year, f.half, v.col, v.value
        FROM shown_record r JOIN figure f ON f.version_id = r.shown_id JOIN figure_value v ON v.version_id = r.shown_id
        WHERE r.kind = 'figure';
