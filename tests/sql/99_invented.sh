# The invented results to measure with (tests/bench/results) are loaded past the procedures, so here is asked whether they are as the
# procedures would have left them. Sourced by tests/sql/run; comes last, because the results stay.
# shellcheck shell=bash disable=SC2154  # sourced by run
invented_none() { is "$(sql -e "SELECT COUNT(*) FROM $1")" 0 "invented results: $2"; }

is "$("$ROOT/tests/bench/results" 3000 2>&1 | sed 's/[0-9]* results/results/')" results "invented results are made"
is "$("$ROOT/tests/bench/results" 10 2>&1 | grep -c 'already')" 1 "but only once in a database"
ok "$(sql -e "SELECT COUNT(*) >= 3000 AND COUNT(DISTINCT kind) = 10 FROM public_result")" "they are shown, of every kind"
for table in "record_version v LEFT JOIN case_file c ON c.id = v.case_id WHERE c.id IS NULL" \
  "record_version v LEFT JOIN record r ON r.id = v.record_id WHERE r.id IS NULL" \
  "record r LEFT JOIN record_version v ON v.id = r.shown_id AND v.record_id = r.id WHERE r.shown_id IS NOT NULL AND v.id IS NULL" \
  "result e LEFT JOIN record_version v ON v.id = e.version_id AND v.record_id = e.record_id WHERE v.id IS NULL" \
  "record_basis b LEFT JOIN record_version v ON v.id = b.version_id WHERE v.id IS NULL" \
  "case_event e LEFT JOIN case_file c ON c.id = e.case_id LEFT JOIN account a ON a.id = e.account_id LEFT JOIN request q ON q.id = e.request_id
     WHERE c.id IS NULL OR a.id IS NULL OR q.id IS NULL" \
  "record r LEFT JOIN body b ON b.id = r.body_id WHERE b.id IS NULL"; do
  invented_none "$table" "nothing hangs in the air (${table%% *})"
done
invented_none "case_file c JOIN case_event e ON e.id = (SELECT MAX(id) FROM case_event WHERE case_id = c.id) JOIN step s ON s.id = e.step_id
  WHERE s.to_state <> c.state" "each case is where its last step led"
invented_none "case_event e JOIN case_event n ON n.case_id = e.case_id AND n.id = (SELECT MIN(id) FROM case_event WHERE case_id = e.case_id AND id > e.id)
  JOIN step s ON s.id = e.step_id JOIN step t ON t.id = n.step_id WHERE NOT s.to_state <=> t.from_state" "each step begins where the one before ended"
invented_none "case_event e JOIN step s ON s.id = e.step_id WHERE NOT EXISTS (SELECT 1 FROM step_role o JOIN account_role a ON a.role = o.role
  WHERE o.step_id = s.id AND a.account_id = e.account_id)" "each was taken by somebody who may"
invented_none "record r JOIN record_version v ON v.id = r.shown_id JOIN case_file c ON c.id = v.case_id
  WHERE c.state <> IF(r.withdrawn_on IS NULL, 'published', 'withdrawn')" "what is shown is published, or withdrawn"
invented_none "result e JOIN record_version v ON v.id = e.version_id JOIN case_file c ON c.id = v.case_id
  WHERE e.major = 1 AND v.published_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM case_event n JOIN step s ON s.id = n.step_id AND s.code = 'review'
    WHERE n.case_id = c.id)" "major ones were reviewed"
invented_none "record WHERE shown_id IS NOT NULL AND NOT number_key <=> number_key(number)" "numbers have the key the database makes"
invented_none "record_basis WHERE document_key <> title_key(document)" "titles too"
invented_none "result WHERE benchmark_version_id IS NOT NULL AND outside_reason IS NULL AND NOT in_tier(benchmark_version_id, tier, fine, base_amount)" \
  "decisions lie in their tier, or say why not"
invented_none "result WHERE (party_kind = 'natural') <> (party LIKE '%某%')" "natural persons are masked, and only they"
invented_none "(SELECT r.body_id, CONCAT('result.', e.kind) AS col, COUNT(*) AS n FROM record r JOIN result e ON e.version_id = r.shown_id
  WHERE r.kind = 'result' GROUP BY 1, 2) AS f LEFT JOIN body_column c USING (body_id, col) WHERE NOT f.n <=> c.records" "columns count what was published"
