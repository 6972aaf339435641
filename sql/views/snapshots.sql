-- Files of whole registers, for the program that makes them.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Every file there is. servable: as in public_snapshot; age: seconds since it was made, whichever way the clock was moved.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_snapshot AS
    SELECT s.id, s.kind, s.format, s.file, s.version, s.version = g.version AS current,
           s.version >= g.closed_version AND (s.served_until IS NULL OR s.served_until >= t.today) AS servable,
           ABS(TIMESTAMPDIFF(SECOND, s.made_at, t.now)) AS age, s.row_count, s.bytes
        FROM clock t JOIN snapshot s JOIN register g ON g.kind = s.kind;

-- Registers that lack a file which may be served, or whose file has been an old one for some minutes.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_snapshot_due AS
    SELECT g.kind FROM register g
        WHERE NOT EXISTS (SELECT 1 FROM work_snapshot s WHERE s.kind = g.kind AND s.servable = 1 AND (s.current = 1 OR s.age < 300));

-- Files that may go: not to be served, or older than one that is served for a minute already.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW work_snapshot_old AS
    SELECT o.file FROM work_snapshot o
        WHERE o.servable = 0 OR EXISTS (SELECT 1 FROM work_snapshot n WHERE n.kind = o.kind AND n.format = o.format AND n.id > o.id
            AND n.servable = 1 AND n.age >= 60);
