-- Comes first: a view is created only when its definer may read what it reads. The owner of all procedures and views:
-- locked, nobody signs in as it. It is the definer, so what it may not do no procedure can do: case events and audit
-- entries can only be added, texts of versions never changed.
REVOKE ALL PRIVILEGES, GRANT OPTION FROM gongshi_owner@localhost;
GRANT SELECT, INSERT, EXECUTE ON * TO gongshi_owner@localhost;
GRANT UPDATE ON deployment TO gongshi_owner@localhost;
GRANT UPDATE ON clock_shift TO gongshi_owner@localhost;
GRANT UPDATE ON account TO gongshi_owner@localhost;
GRANT UPDATE (answer) ON request TO gongshi_owner@localhost;
GRANT UPDATE ON calendar_day TO gongshi_owner@localhost;
GRANT UPDATE ON body TO gongshi_owner@localhost;
GRANT UPDATE ON unit TO gongshi_owner@localhost;
GRANT UPDATE ON post TO gongshi_owner@localhost;
GRANT UPDATE ON officer TO gongshi_owner@localhost;
GRANT UPDATE (superseded_by, valid_until) ON rule TO gongshi_owner@localhost;
GRANT UPDATE (id, state, closed_at) ON case_file TO gongshi_owner@localhost;
GRANT UPDATE (id, superseded_by, closed_at, closed_by) ON deadline TO gongshi_owner@localhost;
GRANT UPDATE (code) ON flow TO gongshi_owner@localhost;
GRANT UPDATE (id, level, repealed_on) ON basis TO gongshi_owner@localhost;
GRANT UPDATE (effective_on, effective_reason, next_on, confirmed_at, replaced_by, withdrawn_at) ON basis_version
    TO gongshi_owner@localhost;
GRANT UPDATE (id, number_key, day, shown_id, published_on, changed_at, until_on, withdrawn_on, withdrawn_reason, held_ground,
    held_on) ON record TO gongshi_owner@localhost;
GRANT UPDATE (published_on, closed) ON record_version TO gongshi_owner@localhost;
GRANT UPDATE ON body_column TO gongshi_owner@localhost;
GRANT UPDATE (version, closed_version, changed_at) ON register TO gongshi_owner@localhost;
GRANT DELETE ON snapshot TO gongshi_owner@localhost;
GRANT UPDATE, DELETE ON subject_change TO gongshi_owner@localhost;
