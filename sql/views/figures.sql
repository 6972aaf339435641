-- Yearly figures beyond the reports themselves: those kept unpublished on an approved ground, which are not late.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_figure_held AS
    SELECT DISTINCT r.body_id, f.year, f.half, g.name AS ground, g.citation
        FROM record r JOIN figure f ON f.record_id = r.id JOIN hold_ground g ON g.code = r.held_ground
        WHERE r.kind = 'figure' AND r.shown_id IS NULL;
