#!/bin/bash
# Starting is interrupted at every tenth of a second, in every way; nothing is ever left, and the next start always works.
. "$(dirname "$0")/../helpers.sh"

interrupted() {  # SIGNAL SECONDS
  local runner
  env --default-signal admin/ops/stack run >"$HERE/run.out" 2>&1 </dev/null &
  runner=$!
  sleep "$2"
  # Again and again: in its very first moment a script is still deaf.
  while kill "-$1" "$runner" 2>/dev/null; do sleep 0.1; done
  wait "$runner" || true
  within 10 nothing_left || { admin/ops/stack stop && nothing_left; }  # killed outright, a part may need the next command
}

use_copy copy
for signal in INT TERM HUP KILL; do
  for tenth in 0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0 1.5; do
    check "$signal after $tenth s leaves no process" interrupted "$signal" "$tenth"
  done
  check "after all that it starts" stack start
  check "and answers" answers /basis 200
  check "and stops" stack stop
done

# The first start of all, which makes the database and loads it, cut short at every half second.
export VAR=$HERE/new
for signal in TERM KILL; do
  for seconds in 0.2 0.5 1.0 1.5 2.0 3.0 4.0 6.0; do
    check "first start: $signal after $seconds s leaves no process" interrupted "$signal" "$seconds"
  done
  check 'then it starts' stack start
  check 'with the whole county' answers /body/13 200
  check 'and stops' stack stop
  rm -rf "$VAR"
done
finish
