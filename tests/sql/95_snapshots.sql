-- Files of whole registers: what may be served, what is due, what may go.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
DELETE FROM snapshot;
SET @now = (SELECT version FROM register WHERE kind = 'duty'), @hash = REPEAT('a', 64);
CALL tap_ok(EXISTS (SELECT 1 FROM work_snapshot_due WHERE kind = 'duty'), 'without a file a register is due');

CALL snapshot_made('duty', 'csv', 't-1.csv', @now, NULL, 3, 10, @hash);
CALL snapshot_made('duty', 'csv', 't-1.csv', @now, NULL, 3, 10, @hash);
CALL tap_is((SELECT GROUP_CONCAT(CONCAT_WS(' ', kind, format, version, current, row_count, bytes, hash)) FROM public_snapshot WHERE file = 't-1.csv'),
            CONCAT_WS(' ', 'duty csv', @now, 1, 3, 10, @hash), 'a file that was made is served; said twice it is one');
CALL tap_ok(NOT EXISTS (SELECT 1 FROM work_snapshot_due WHERE kind = 'duty'), 'nothing is due');
CALL tap_ok(NOT EXISTS (SELECT 1 FROM work_snapshot_old), 'and nothing may go');

-- A change without a withdrawal.
CALL register_move('duty', 0);
CALL tap_is((SELECT current FROM public_snapshot WHERE file = 't-1.csv'), 0, 'after a change the file is still served, as an old one');
CALL tap_ok(NOT EXISTS (SELECT 1 FROM work_snapshot_due WHERE kind = 'duty'), 'a new one may wait some minutes');
UPDATE snapshot SET made_at = made_at - INTERVAL 301 SECOND;
CALL tap_ok(EXISTS (SELECT 1 FROM work_snapshot_due WHERE kind = 'duty'), 'but no longer');
UPDATE snapshot SET made_at = made_at + INTERVAL 3000 SECOND;
CALL tap_ok(EXISTS (SELECT 1 FROM work_snapshot_due WHERE kind = 'duty'), 'a file from the time to come (a clock put back) does not hold up the next');

CALL snapshot_made('duty', 'csv', 't-2.csv', @now + 1, NULL, 3, 10, @hash);
CALL snapshot_made('duty', 'jsonl', 't-2.jsonl', @now + 1, NULL, 3, 10, @hash);
CALL tap_is((SELECT file FROM public_snapshot WHERE kind = 'duty' AND format = 'csv' ORDER BY version DESC, id DESC LIMIT 1), 't-2.csv', 'the newest is served');
CALL tap_ok(NOT EXISTS (SELECT 1 FROM work_snapshot_old), 'the old one stays a minute for those who just asked for it');
UPDATE snapshot SET made_at = clock_now() - INTERVAL 61 SECOND WHERE file LIKE 't-2%';
CALL tap_is((SELECT GROUP_CONCAT(file) FROM work_snapshot_old), 't-1.csv', 'then it may go');

-- A withdrawal.
CALL register_move('duty', 1);
CALL tap_ok(NOT EXISTS (SELECT 1 FROM public_snapshot WHERE kind = 'duty'), 'after a withdrawal no file made before is served');
CALL tap_ok(EXISTS (SELECT 1 FROM work_snapshot_due WHERE kind = 'duty'), 'a new one is due at once');
CALL tap_is((SELECT COUNT(*) FROM work_snapshot_old), 3, 'and all of them may go');
CALL snapshot_made('duty', 'csv', 't-3.csv', @now + 1, NULL, 3, 10, @hash);
CALL tap_ok(NOT EXISTS (SELECT 1 FROM public_snapshot WHERE kind = 'duty'), 'one that was read before the withdrawal and made after it is not served either');
CALL snapshot_made('duty', 'csv', 't-4.csv', @now + 2, NULL, 3, 10, @hash);
CALL tap_is((SELECT GROUP_CONCAT(file) FROM public_snapshot WHERE kind = 'duty'), 't-4.csv', 'one that was read after it is');
CALL register_move('benchmark', 1);
CALL tap_is((SELECT GROUP_CONCAT(file) FROM public_snapshot WHERE kind = 'duty'), 't-4.csv', 'other registers'' withdrawals are none of its');

-- An end of publication.
CALL snapshot_drop('t-4.csv');
CALL snapshot_made('duty', 'csv', 't-5.csv', @now + 2, clock_today(), 3, 10, @hash);
CALL tap_ok(EXISTS (SELECT 1 FROM public_snapshot WHERE file = 't-5.csv'), 'on the last day of the first record to end the file is served');
UPDATE snapshot SET served_until = clock_today() - INTERVAL 1 DAY WHERE file = 't-5.csv';
CALL tap_ok(NOT EXISTS (SELECT 1 FROM public_snapshot WHERE file = 't-5.csv'), 'on the day after it is not');
CALL tap_ok(EXISTS (SELECT 1 FROM work_snapshot_due WHERE kind = 'duty') AND EXISTS (SELECT 1 FROM work_snapshot_old WHERE file = 't-5.csv'),
            'and another one is due');
CALL snapshot_drop('t-5.csv');
CALL snapshot_drop('t-5.csv');
CALL tap_ok(NOT EXISTS (SELECT 1 FROM snapshot WHERE file = 't-5.csv'), 'what is no more is forgotten');
DELETE FROM snapshot;
CALL tap_done(21);
