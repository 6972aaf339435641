-- Which deadlines the steps of a flow start and end. Here and not beside the flows, because events come with the regimes.
-- Safe to run again.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Publishing what was entered, or holding it back on a ground, ends its deadline of publication.
INSERT IGNORE INTO step_deadline (step_id, event, effect)
    SELECT s.id, e.code, 'end' FROM step s JOIN event e ON e.code IN ('publish_result', 'information_publish', 'publish_report')
        WHERE s.flow = 'publication' AND s.code IN ('publish', 'hold');
