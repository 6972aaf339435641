#!/bin/bash
# Programs and schema belong together: the gate, and what the migration script refuses.
. "$(dirname "$0")/helpers.sh"

use_copy copy
database start >/dev/null
highest=$(query 'SELECT version FROM public_schema')
check 'loading again changes nothing' database load
check 'and applies nothing' test "$(database load | wc -l)" = 0

query "UPDATE schema_migration SET checksum = REPEAT('0', 64) WHERE number = $highest"
check 'a schema file that was changed afterwards is refused' says 'was changed after it had been applied' database load
files=(sql/schema/*.sql)
sum=$(sha256sum <"${files[-1]}" | cut -c 1-64)
query "UPDATE schema_migration SET checksum = '$sum' WHERE number = $highest"
check 'put right, it loads' database load

query "INSERT INTO schema_migration (number, name, checksum) VALUES ($((highest + 1)), 'future', REPEAT('0', 64))"
check 'a database newer than the programs is refused' says 'older than the database' database load

# The program's own gate, without the script before it: it says why, and does not serve.
admin/ops/configure
gate() {
  local code=0
  spawn-fcgi -n -s "$VAR/run/gate.sock" -- "$PWD/build/release/bin/gongshi-site" -c "$VAR/gongshi.conf" || code=$?
  [ "$code" = 78 ]
}
check 'the site refuses to serve another schema' timeout 20 bash -c "$(declare -f gate); gate"
check 'and says why' bash -c "$(declare -f gate); timeout 20 spawn-fcgi -n -s '$VAR/run/gate.sock' -- '$PWD/build/release/bin/gongshi-site' -c '$VAR/gongshi.conf' 2>&1 | grep -i schema"
query "DELETE FROM schema_migration WHERE number = $((highest + 1))"

# A view that the grants do not cover any more is mended as soon as a file changes, not before.
query 'DROP VIEW public_schema'
check 'the loaded state is trusted' test "$(database load | wc -l)" = 0
rm "$VAR/database.applied"
check 'loading everything anew' database load
check 'mends it' test "$(query 'SELECT version FROM public_schema')" = "$highest"

# The accounts: passwords nobody else can read, an owner nobody can be.
as() {  # ACCOUNT STATEMENT
  mariadb --no-defaults --socket="$VAR/run/mariadb.sock" --user="$1" --password="$(cat "$VAR/secret/$1" 2>/dev/null)" gongshi -e "$2"
}
# A long read of the background program gives way to a new definition.
as gongshi_work 'START TRANSACTION; SELECT * FROM public_schema; DO SLEEP(120)' >/dev/null 2>&1 &
sleep 0.5
rm "$VAR/database.applied"
check 'definitions are loaded while the background program reads' timeout 60 admin/ops/database load
check 'passwords are for the owner of the files alone' test "$(stat -c %a "$VAR"/secret/* | sort -u)" = 600
check 'the site signs in with its password' as gongshi_site 'SELECT * FROM public_schema'
check 'it cannot read a table' says 'command denied' as gongshi_site 'SELECT * FROM schema_migration'
check 'it cannot set the clock of its session' says 'SUPER' as gongshi_site 'SET timestamp = 1'
check 'the owner of views and procedures cannot sign in' says 'Access denied' as gongshi_owner 'SELECT 1'
check 'there is no network' test "$(query 'SELECT @@skip_networking')" = 1
database stop
check 'no process is left' nothing_left
finish
