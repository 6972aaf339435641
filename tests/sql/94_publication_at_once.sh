# Publication by several people at once, and what no program may see or do of it.
# shellcheck shell=bash disable=SC2154  # sourced by run

sql -e "INSERT INTO account (login, name, body_id) VALUES ('c-clerk', '录', 2), ('c-clerk2', '复', 2), ('c-head', '负', 2);
    INSERT INTO account_role (account_id, role) SELECT id, IF(login = 'c-head', 'head', 'clerk') FROM account WHERE login LIKE 'c-%'"
document() { # TITLE
    echo "{\"kind\":\"permit\",\"title\":\"$1\",\"party_kind\":\"organisation\",\"party\":\"示例县丙公司\",\"decision\":\"准予\",\"decided_on\":\"2026-01-05\",\"bases\":[{\"role\":\"applied\",\"document\":\"某法\"}]}"
}
# What eight connections answer at once; refusals by their names.
eight() { # SQL with % for the number of the connection
    local i
    for i in 1 2 3 4 5 6 7 8; do
        sql -e "${1//%/$i}" 2>&1 | sed -n 's/^ERROR [0-9]* (45000)[^:]*: \([a-z_]*\):.*/\1/p; /^[a-z]*$/p; /^[0-9]*\t[0-9]*$/p' | grep . &
    done
    wait
}

# One document under one number, by eight requests at once: one record.
answers=$(eight "CALL enter_record('c-clerk', 'c-enter-000000000%', 'result', 2, '同时〔2026〕1号', NULL, '$(document 同)', @r, @v); SELECT @r, @v")
is "$(sort -u <<<"$answers" | wc -l) $(wc -l <<<"$answers")" '1 8' 'one document entered eight times at once: one record, told to all'
record=$(cut -f 1 <<<"$answers" | head -n 1) version=$(cut -f 2 <<<"$answers" | head -n 1)
is "$(sql -e "SELECT COUNT(*) FROM record_version WHERE record_id = $record")" 1 'with one version'

# Eight documents under one number.
answers=$(eight "CALL enter_record('c-clerk', 'c-other-000000000%', 'result', 2, '同时〔2026〕2号', NULL, '$(document 件%)', @r, @v); SELECT 'entered'")
is "$(sort <<<"$answers" | uniq -c | xargs)" '1 entered 7 record_number_taken' 'eight documents under one number: the first has it'

# Eight checks, approvals and publications of one version.
is "$(eight "CALL check_record('c-clerk2', 'c-check-000000000%', $version); SELECT 'done'" | sort | uniq -c | xargs)" '1 done 7 step_wrong_state' 'checked once'
sql -e "CALL approve_record('c-head', 'c-approve-00000001', $version)"
before=$(sql -e "SELECT version FROM register WHERE kind = 'result'")
is "$(eight "CALL publish_record('c-head', 'c-publish-00000000%', $version); SELECT 'done'" | sort | uniq -c | xargs)" '1 done 7 step_wrong_state' 'published once'
is "$(sql -e "SELECT version - $before FROM register WHERE kind = 'result'")" 1 'the register moves once'

# Eight records at once: none is overlooked.
versions=()
for i in 1 2 3 4 5 6 7 8; do
    versions[i]=$(sql -e "CALL enter_record('c-clerk', 'c-many-0000000000$i', 'result', 2, '同时〔2026〕1${i}号', NULL, '$(document 多)', @r, @v);
        CALL check_record('c-clerk2', 'c-many-check-0000$i', @v); CALL approve_record('c-head', 'c-many-approve-00$i', @v); SELECT @v")
done
before=$(sql -e "SELECT CONCAT(g.version, ' ', COALESCE(c.records, 0)) FROM register g LEFT JOIN body_column c ON c.body_id = 2 AND c.col = 'result.permit' WHERE g.kind = 'result'")
for i in 1 2 3 4 5 6 7 8; do
    sql -e "CALL publish_record('c-head', 'c-many-publish-00$i', ${versions[i]})" &
done
wait
is "$(sql -e "SELECT CONCAT(g.version - ${before% *}, ' ', c.records - ${before#* }) FROM register g JOIN body_column c ON c.body_id = 2 AND c.col = 'result.permit' WHERE g.kind = 'result'")" \
    '8 8' 'eight records published at once: eight moves of the register, eight in the column'

# A withdrawal and a correction at once: whichever comes first, nothing of the record is seen afterwards.
correction=$(sql -e "CALL revise_record('c-clerk', 'c-revise-000000001', $record, '$(document 改)', '更正', @v); CALL check_record('c-clerk2', 'c-check-again-0001', @v);
    CALL approve_record('c-head', 'c-approve-again-01', @v); SELECT @v")
{
    sql -e "CALL withdraw_record('c-head', 'c-withdraw-0000001', $record, '撤销')" &
    sql -e "CALL publish_record('c-head', 'c-publish-again-01', $correction)" 2>/dev/null &
    wait
} || true
is "$(as gongshi_site "SELECT (SELECT COUNT(*) FROM public_result WHERE id = $record) + (SELECT COUNT(*) FROM public_result_version WHERE id = $record)
    + (SELECT COUNT(*) FROM public_record_version WHERE record_id = $record) + (SELECT COUNT(*) FROM public_record WHERE id = $record)")" 0 \
    'withdrawn while a correction is published: nothing is seen'
is "$(as gongshi_site "SELECT reason FROM public_withdrawal WHERE id = $record")" 撤销 'but in the log'

# What is sealed leaves by no way: no view speaks of it, and no program reads or writes what is published but through procedures.
is "$(sql -e "SELECT COUNT(*) FROM information_schema.views WHERE table_schema = DATABASE() AND view_definition LIKE '%record_sealed%'")" 0 'no view shows what is sealed'
is "$(sql -e "SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = DATABASE() AND routine_definition REGEXP 'record_sealed' AND routine_name <> 'version_seal' AND routine_name NOT LIKE 'tap%'")" 0 'and no procedure but the one that puts it there'
error() { # ACCOUNT SQL: the server's error number, or "allowed"
    local output
    if output=$(as "$1" "$2" 2>&1); then echo allowed; else sed -n 's/^ERROR \([0-9]*\).*/\1/p' <<<"$output" | head -n 1; fi
}
for account in gongshi_site gongshi_work gongshi_import; do
    refused=''
    for statement in 'SELECT 1 FROM record_sealed' 'SELECT 1 FROM result' 'SELECT 1 FROM record' 'SELECT 1 FROM shown_record' 'UPDATE record SET until_on = NULL' \
        'DELETE FROM record_version' "UPDATE register SET version = 0" "CALL withdraw_record('c-head', 'c-try-000000000001', 1, 'x')" \
        "CALL publish_record('c-head', 'c-try-000000000002', 1)"; do
        refused+="$(error "$account" "$statement") "
    done
    is "${refused% }" '1142 1142 1142 1142 1142 1142 1142 1370 1370' "$account reads no table of records and takes no step"
done
# Versions are only ever added to: not even the owner's procedures can change what one said.
is "$(sql -e "SELECT GROUP_CONCAT(table_name ORDER BY table_name) FROM information_schema.table_privileges WHERE grantee LIKE '%gongshi_owner%' AND privilege_type IN ('UPDATE', 'DELETE')
    AND table_name IN ('body', 'result', 'benchmark', 'benchmark_tier', 'duty', 'entrustment', 'list_item', 'document', 'figure', 'figure_value', 'record_basis', 'record_version', 'record')")" body \
    'what a version says cannot be changed or deleted as a body can'

# Records are read by their keys, by pages and by the rules: no table that grows is gone through.
grown() { # SQL: the tables of records gone through whole
    sql -e "EXPLAIN $1" | awk -F '\t' '($4 == "ALL" || $4 == "index") && $3 ~ /^(r|v|e|o|c|d)$/ { printf "%s ", $3 }'
}
is "$(grown 'SELECT * FROM record r JOIN record_version v ON v.hash = r.number')" 'r v ' 'a look-up without an index is seen by this test'
for view in public_record public_record_gone public_withdrawal public_result public_result_version public_document; do
    is "$(grown "SELECT * FROM $view WHERE id = 7")" '' "$view by the record's number"
done
for view in public_record_basis public_benchmark_tier public_benchmark_circumstance public_duty_step public_figure_value; do
    is "$(grown "SELECT * FROM $view WHERE version_id = 7")" '' "$view by the version's number"
done
is "$(grown 'SELECT v.id FROM record r JOIN record_version v ON v.id = latest_version(r.id) WHERE r.id = 7')" '' 'the latest version of a record'
