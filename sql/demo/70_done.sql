-- The helpers of 60 go, and the clock is the server's again.
DROP FUNCTION demo_record;
DROP PROCEDURE demo_publish;
DROP PROCEDURE demo_revise;
DROP PROCEDURE demo_version;
