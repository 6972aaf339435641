#!/bin/bash
# A backup brought back into a second copy has the same data, and the copy works.
. "$(dirname "$0")/helpers.sh"

# Every row of every table, a line each, but for what background jobs do meanwhile (what they have to follow, files they made).
rows() {
  mariadb-dump --no-defaults --socket="$VAR/run/mariadb.sock" --user="$(id -un)" --no-create-info --skip-triggers --compact \
    --skip-extended-insert --hex-blob --ignore-table=gongshi.subject_change --ignore-table=gongshi.snapshot gongshi | sort
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
rows >"$HERE/rows.before"
counts >"$HERE/counts.before"
rights >"$HERE/rights.before"
check 'there is something to compare' test "$(wc -l <"$HERE/rows.before")" -gt 1000
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
rows >"$HERE/rows.after"
counts >"$HERE/counts.after"
rights >"$HERE/rights.after"
check 'every row is the same' diff "$HERE/rows.before" "$HERE/rows.after"
check 'tables, views and routines are all there' diff "$HERE/counts.before" "$HERE/counts.after"
check 'every account has the same rights' diff "$HERE/rights.before" "$HERE/rights.after"
check 'and the same password' diff -r "$HERE/source/secret" "$VAR/secret"

cp -a "$backup" "$HERE/damaged"
printf 'x' | dd of="$HERE/damaged/database.sql.gz" bs=1 seek=1000 conv=notrunc status=none
VAR=$HERE/other check 'a damaged backup is refused' says 'is damaged' admin/ops/restore "$HERE/damaged"
VAR=$HERE/other check 'what is no backup is refused' says 'is not a backup' admin/ops/restore "$HERE/source"
check 'and nothing was made of it' test ! -e "$HERE/other"
finish
