# What each program's account can do and what it cannot: tried by connecting as it.
# shellcheck shell=bash disable=SC2154  # sourced by run

error() { # ACCOUNT SQL: the server's error number, or "allowed"
    local output
    if output=$(as "$1" "$2" 2>&1); then echo allowed; else sed -n 's/^ERROR \([0-9]*\).*/\1/p' <<<"$output" | head -n 1; fi
}

tables=$(sql -e "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")
views=$(sql -e "SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE()")
procedures=$(sql -e "SELECT CONCAT(routine_name, '(', COALESCE((SELECT GROUP_CONCAT(IF(p.parameter_mode = 'IN', 'NULL', '@x') ORDER BY p.ordinal_position)
    FROM information_schema.parameters p WHERE p.specific_schema = r.routine_schema AND p.specific_name = r.specific_name), ''), ')')
    FROM information_schema.routines r WHERE routine_schema = DATABASE() AND routine_type = 'PROCEDURE' AND routine_name NOT LIKE 'tap%'")
ok "$([ "$(wc -l <<<"$tables")" -gt 30 ] && [ "$(wc -l <<<"$procedures")" -gt 25 ] && echo 1)" 'tables and procedures are found'

allowed_procedures() {
    case $1 in
        gongshi_import) echo 'import_basis confirm_basis_version withdraw_basis_version import_calendar' ;;
        gongshi_work) echo 'change_done snapshot_made snapshot_drop' ;;
    esac
}

for account in gongshi_site gongshi_work gongshi_import; do
    read_tables='' written='' called='' written_views='' seen=''
    for table in $tables; do
        [ "$(error $account "SELECT 1 FROM $table LIMIT 1")" = 1142 ] || read_tables+=" $table"
        [ "$(error $account "DELETE FROM $table WHERE 1 = 0")" = 1142 ] || written+=" $table"
    done
    for view in $views; do
        [ "$(error $account "DELETE FROM $view WHERE 1 = 0")" = 1142 ] || written_views+=" $view"
        case $account.$view in
            gongshi_site.public_*) [ "$(error $account "SELECT 1 FROM $view LIMIT 1")" = allowed ] || seen+=" -$view" ;;
            gongshi_site.*) [ "$(error $account "SELECT 1 FROM $view LIMIT 1")" = 1142 ] || seen+=" +$view" ;;
        esac
    done
    while read -r call; do
        case " $(allowed_procedures $account) " in
            *" ${call%%(*} "*) ;;
            *) [ "$(error $account "CALL $call")" = 1370 ] || called+=" $call" ;;
        esac
    done <<<"$procedures"
    is "$read_tables" '' "$account reads no table"
    is "$written" '' "$account writes no table"
    is "$written_views" '' "$account writes through no view"
    is "$called" '' "$account calls no procedure but its own"
    [ $account != gongshi_site ] || is "$seen" '' 'the site reads the public views, all of them and no other'
    is "$(error $account 'CREATE TABLE x (x INT)')" 1142 "$account makes no table"
    is "$(error $account "SET TIMESTAMP = 1")" 1227 "$account cannot set its clock"
    is "$(error $account "SHOW CREATE PROCEDURE import_basis" | sed 's/^1305$/hidden/; s/^allowed$/hidden/')" hidden "$account sees no more of a procedure than its name"
done
is "$(error gongshi_site 'SELECT clock_today(), basis_version_on(1, NOW()), deadline_due(NOW(), 3, "day"), deadline_provisional(NOW(), NOW())')" allowed 'the site calls the functions that compute'
is "$(error gongshi_site 'SELECT clock_now()')" 1370 'and no other'
is "$(as gongshi_site "SELECT status_name FROM public_basis WHERE status = 'in_force' AND status_name = '现行有效' AND effective_state = 'confirmed' LIMIT 1")" 现行有效 \
    'a view''s labels can be compared on any connection'
is "$(mariadb --no-defaults --socket="$VAR/run/mariadb.sock" --user=gongshi_owner -e 'SELECT 1' 2>&1 | sed 's/^ERROR \([0-9]*\).*/\1/')" 4151 \
    'nobody signs in as the owner: the account is locked'
is "$(as gongshi_work 'SELECT COUNT(*) > 0 FROM pending_change' && as gongshi_work 'CALL change_done(0, NOW())')" 1 'the background job reads and ticks off changes'
is "$(sql -e "SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = DATABASE() AND (definer <> 'gongshi_owner@localhost' OR security_type <> 'DEFINER')
    AND routine_name NOT LIKE 'tap%'")" 0 'every procedure is the owner'\''s'
is "$(sql -e "SELECT COUNT(*) FROM information_schema.views WHERE table_schema = DATABASE() AND (definer <> 'gongshi_owner@localhost' OR security_type <> 'DEFINER')")" 0 \
    'and so is every view'

# What a page asks for is read through an index: no table is gone through whole (but for those of a handful of rows).
scans() { # SQL: the tables gone through whole
    sql -e "EXPLAIN $1" | awk -F '\t' '($4 == "ALL" || $4 == "index") && $3 !~ /^<derived|^l$/ { printf "%s ", $3 }'
}
is "$(scans "SELECT * FROM public_article WHERE label = '第一条'")" 'v ' 'a look-up without an index is seen by this test'
is "$(scans 'SELECT * FROM public_article WHERE basis_id = 1 AND number = 6 AND sub = 1 AND version_id = 2')" '' 'an article by its number'
is "$(scans 'SELECT * FROM public_article WHERE version_id = 2 AND position BETWEEN 1 AND 50')" '' 'articles of a version in order'
is "$(scans 'SELECT * FROM public_basis_version WHERE basis_id = 1 AND number = 2')" '' 'a version by its number'
is "$(scans 'SELECT * FROM public_basis WHERE id = 1')" '' 'a basis'
is "$(scans 'SELECT * FROM public_division WHERE version_id = 2')" '' 'divisions'
is "$(scans "SELECT * FROM public_officer WHERE certificate_number = '14990001001'")" '' 'an officer by certificate number'
is "$(scans 'SELECT * FROM public_officer WHERE body_id = 1')" '' 'officers of a body'
is "$(scans 'SELECT * FROM public_body WHERE id = 1')" '' 'a body'
is "$(scans 'SELECT * FROM public_post_power WHERE body_id = 1')" '' 'powers of a body'
is "$(scans "SELECT * FROM public_calendar_day WHERE day BETWEEN '2026-01-01' AND '2026-03-31'")" '' 'days of a quarter'

# A refused call leaves its audit entry, with the connection that made it.
as gongshi_import "CALL import_calendar('import', 'access-test-0000001', 2060, 'x', '[]', @x)" >/dev/null 2>&1 || true
is "$(sql -e "SELECT CONCAT_WS(' ', login, SUBSTRING_INDEX(database_user, '@', 1), action, refused) FROM audit_entry WHERE request_id = 'access-test-0000001'")" \
    'import gongshi_import import_calendar calendar_year' 'a refusal is audited under the account and the connection'

# Eight connections with the same request at once: one acts, all get its answer.
document="{\"title\":\"并发法\",\"level\":\"law\",\"hash\":\"$(printf a%.0s {1..64})\",\"articles\":[{\"number\":1,\"sub\":0,\"label\":\"第一条\",\"division\":0,\"text\":\"甲\"}]}"
answers=$(for i in 1 2 3 4 5 6 7 8; do
    as gongshi_import "CALL import_basis('import', 'concurrent-0000001', '$document', @b, @v, @o); SELECT @b, @v, @o" &
done; wait)
is "$(sort -u <<<"$answers" | wc -l) $(wc -l <<<"$answers")" '1 8' 'the same request from eight connections: one answer'
is "$(sql -e "SELECT COUNT(*) FROM basis_version v JOIN basis b ON b.id = v.basis_id WHERE b.title = '并发法'")" 1 'and one version'

# Eight different requests for one title at once: one new basis, then nothing new or versions in their own numbers.
for i in 1 2 3 4 5 6 7 8; do
    as gongshi_import "CALL import_basis('import', 'different-000000$i', JSON_SET('$document', '\$.title', '并发法二', '\$.hash', SHA2('$i', 256),
        '\$.issued_on', '200$i-01-01'), @b, @v, @o)" >/dev/null &
done
wait
is "$(sql -e "SELECT CONCAT_WS(' ', COUNT(DISTINCT b.id), COUNT(*), GROUP_CONCAT(v.number ORDER BY v.number)) FROM basis_version v JOIN basis b ON b.id = v.basis_id
    WHERE b.title = '并发法二'")" '1 8 1,2,3,4,5,6,7,8' 'eight issues of one law at once: one basis, numbers without gap or double'

# Two calendars at once: neither overlooks the other.
for year in 2040 2041; do
    as gongshi_import "CALL import_calendar('import', 'calendar-both-$year', $year, 'x', '[{\"date\":\"$year-06-05\",\"name\":\"x\",\"off\":true}]', @o)" >/dev/null &
done
wait
is "$(sql -e "SELECT GROUP_CONCAT(provisional, off) FROM calendar_day WHERE day IN ('2040-06-05', '2041-06-05')")" 01,01 'two years imported at once are both in the calendar'

# Loading everything again, as an upgrade does, changes nothing that people made. (Once before: other tests have changed rules.)
again() { rm -f "$VAR/database.applied" && "$DATABASE" load >/dev/null 2>&1; }
made() {
    sql -e "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM rule), (SELECT COUNT(*) FROM arrangement), (SELECT COUNT(*) FROM basis_version),
        (SELECT COUNT(*) FROM deadline), (SELECT COUNT(*) FROM step), (SELECT COUNT(*) FROM account), (SELECT COUNT(*) FROM account_role),
        (SELECT CONCAT(county, regime, locked) FROM deployment))"
}
again || true
before=$(made)
ok "$(again && echo 1)" 'everything but the schema can be loaded again'
is "$(made)" "$before" 'and changes nothing'
is "$(error gongshi_site 'SELECT 1 FROM public_basis LIMIT 1')" allowed 'the accounts keep their grants'
