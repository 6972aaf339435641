-- After the rules of all regimes: open deadlines under a changed rule get a new row beside the old.
START TRANSACTION;
CALL recount_deadlines('rule');
COMMIT;
