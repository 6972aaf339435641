-- The helpers of 60 go, and the clock is the server's again.
DROP PROCEDURE demo_clock;
DROP PROCEDURE demo_steps;
DROP PROCEDURE demo_draft;
DROP PROCEDURE demo_publish;
DROP PROCEDURE demo_revise;
DROP PROCEDURE demo_withdraw;
DROP PROCEDURE demo_hold;
DROP PROCEDURE demo_empty;
DROP FUNCTION demo_document;
DROP FUNCTION demo_request;
DELETE FROM clock_shift;
