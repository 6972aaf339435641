-- The list of results reads its places from this key alone: with the rows to be read besides, the server went through all
-- results newer than the page instead of beginning at its day.
ALTER TABLE record DROP KEY record_list,
    ADD KEY record_list (kind, shown, day, id, shown_id, until_on);
