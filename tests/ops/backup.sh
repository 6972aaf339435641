#!/bin/bash
# A backup brought back into a second copy has the same data, and the copy works.
. "$(dirname "$0")/helpers.sh"

# Name and checksum of every table; schema_migration with the time of its rows belongs to it.
checksums() {
  local tables
  tables=$(query "SELECT GROUP_CONCAT('\`', table_name, '\`') FROM information_schema.tables WHERE table_schema = 'gongshi' AND table_type = 'BASE TABLE'")
  query "CHECKSUM TABLE $tables EXTENDED"
}
counts() {
  query "SELECT table_type, COUNT(*) FROM information_schema.tables WHERE table_schema = 'gongshi' GROUP BY 1"
  query "SELECT routine_type, COUNT(*) FROM information_schema.routines WHERE routine_schema = 'gongshi' GROUP BY 1"
}
# What each account may do, a word a line: the server names columns in no fixed order.
rights() {
  local account
  for account in gongshi_owner gongshi_site gongshi_work gongshi_import; do
    query "SHOW GRANTS FOR $account@localhost" | tr -d '(),' | while read -r line; do tr ' ' '\n' <<<"$line" | sort | tr '\n' ' '; echo; done | sort
  done
}

if ! command -v mariadb-dump >/dev/null; then
  echo "ok 1 - backup and restore # SKIP mariadb-dump is not installed"
  echo 1..1
  exit 0
fi
use_copy source
echo 'a file' >"$VAR/upload/file"
check 'the source runs' stack start
check 'a backup of the running system' admin/ops/backup "$HERE/backups"
backup=$(ls -d "$HERE"/backups/gongshi-*)
check 'nobody else can read it' test "$(stat -c %a "$backup")" = 700
checksums >"$HERE/sums.before"
counts >"$HERE/counts.before"
rights >"$HERE/rights.before"
check 'there is something to compare' test "$(wc -l <"$HERE/sums.before")" -gt 10
check 'a place that is not empty is refused' says 'is not empty' admin/ops/restore "$backup"
check 'and was not touched' answers /health 200
stack stop >/dev/null
check 'a backup of the resting system' admin/ops/backup "$HERE/resting"
check 'leaves it at rest' nothing_left

export VAR=$HERE/restored
PORT=$(free_port)
check 'a backup is restored' admin/ops/restore "$backup"
check 'nothing is left running' nothing_left
check 'uploads are there' grep -q 'a file' "$VAR/upload/file"
check 'the copy starts' stack start
check 'and answers' answers /health 200
check 'with the data' answers /body 200
checksums >"$HERE/sums.after"
counts >"$HERE/counts.after"
rights >"$HERE/rights.after"
check 'every table is the same' diff "$HERE/sums.before" "$HERE/sums.after"
check 'tables, views and routines are all there' diff "$HERE/counts.before" "$HERE/counts.after"
check 'every account has the same rights' diff "$HERE/rights.before" "$HERE/rights.after"
check 'and the same password' diff -r "$HERE/source/secret" "$VAR/secret"

cp -a "$backup" "$HERE/damaged"
printf 'x' | dd of="$HERE/damaged/database.sql.gz" bs=1 seek=1000 conv=notrunc status=none
VAR=$HERE/other check 'a damaged backup is refused' says 'is damaged' admin/ops/restore "$HERE/damaged"
VAR=$HERE/other check 'what is no backup is refused' says 'is not a backup' admin/ops/restore "$HERE/source"
check 'and nothing was made of it' test ! -e "$HERE/other"
finish
