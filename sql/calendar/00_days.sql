-- Every day from 2000-01-01 to 2049-12-31, before any arrangement.
CALL calendar_rebuild();
