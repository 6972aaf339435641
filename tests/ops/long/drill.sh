#!/bin/bash
# A fault drill: for two minutes parts of the running system are killed at random while people read. Each of them gets an
# answer in time, a page or an apology, and afterwards everything works and nothing was lost.
. "$(dirname "$0")/../helpers.sh"
DURATION=120

use_copy copy
check 'it starts' stack start
before=$(query 'SELECT COUNT(*) FROM public_article')

# One reader: the status of each answer and the whole seconds it took, a line each.
read_on() {  # FILE
  local begin
  while [ ! -e "$HERE/enough" ]; do
    begin=$SECONDS
    echo "$(status_of /basis) $((SECONDS - begin))"
  done >"$1"
}
for reader in 1 2 3; do read_on "$HERE/read.$reader" & done

end=$((SECONDS + DURATION))
killed=0
while [ "$SECONDS" -lt "$end" ]; do
  parts=("$VAR"/run/*.pid)
  part=${parts[RANDOM % ${#parts[@]}]}
  signals=(KILL KILL TERM SEGV)
  if kill "-${signals[RANDOM % 4]}" "$(cat "$part")" 2>/dev/null; then killed=$((killed + 1)); fi
  sleep "$((RANDOM % 4)).$((RANDOM % 10))"
done
check 'many parts were killed' test "$killed" -gt 20
check 'the site works again by itself' within 30 answers /basis 200
check 'so does every part' within 30 stack status
touch "$HERE/enough"
wait
cat "$HERE"/read.* | sort | uniq -c | sed 's/^/# answers: /'
# No answer at all is what a reader gets while nginx itself is down.
check 'every answer is a page, an apology, or none while nginx was down' bash -c "! cut -d ' ' -f 1 '$HERE'/read.* | grep -vE '^(200|502|503|504|none)$'"
check 'most were pages' test "$(cat "$HERE"/read.* | grep -c '^200')" -gt 200
check 'nobody waited longer than nginx waits for a worker' bash -c "! cut -d ' ' -f 2 '$HERE'/read.* | grep -E '^(3[2-9]|[4-9].|...)'"
check 'nothing was lost' test "$(query 'SELECT COUNT(*) FROM public_article')" = "$before"
check 'it stops' stack stop
check 'no process is left' nothing_left
finish
