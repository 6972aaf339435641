#!/bin/bash
# Starting, stopping, and what is left behind.
. "$(dirname "$0")/helpers.sh"

status_is() { local code=0; stack status || code=$?; [ "$code" = "$1" ]; }
starts_within() {  # SECONDS
  local begin=$SECONDS
  stack start && [ $((SECONDS - begin)) -lt "$1" ]
}
bodies() { query 'SELECT COUNT(*) FROM public_body'; }

use_copy copy
check 'nothing runs at first' status_is 3
check 'it starts' stack start
check 'the site answers' answers /health 200
check 'status says so' status_is 0
check 'starting again is refused' says 'already running' stack start
check 'so is running in the foreground' says 'already running' stack run
check 'the refusals did no harm' answers /health 200
before=$(bodies)
check 'it stops' stack stop
check 'no process is left' nothing_left
check 'status says so' status_is 3
check 'stopping again is no error' stack stop
check 'the second start takes less than 5 s' starts_within 5
check 'the data are still there' test "$(bodies)" = "$before" -a "$before" -gt 0
check 'it stops again' stack stop

# The foreground, ended in every way and at every moment. Whoever runs the tests may ignore signals (nohup does); a person
# who types the command does not.
run_then() {  # SIGNAL SECONDS
  local runner
  env --default-signal admin/ops/stack run >"$HERE/run.out" 2>&1 </dev/null &
  runner=$!
  sleep "$2"
  kill "-$1" "$runner"
  { wait "$runner" || [ "$1" = KILL ]; } && within 5 nothing_left
}
for signal in INT TERM HUP; do
  check "run ended by $signal leaves no process" run_then "$signal" 2
  check "nor when it is still starting" run_then "$signal" 0.2
done
check 'a foreground that was killed outright takes the rest with it' run_then KILL 2
check 'what it left on the disk does not disturb the next start' stack start
check 'the site answers' answers /health 200

# A power cut: everything is gone at once, files of locks, pids and sockets remain.
power_cut() {
  local number
  for number in "$(cat "$VAR/run/stack.lock")" $(cat "$VAR"/run/*.pid); do kill -KILL -- "-$number" 2>/dev/null || kill -KILL "$number"; done
  within 5 nothing_left && [ -e "$VAR/run/site.sock" ]
}
check 'everything is killed at once' power_cut
check 'status is not deceived by what is left' status_is 3
check 'it starts again' stack start
check 'the site answers' answers /health 200
check 'it stops' stack stop
check 'no process is left' nothing_left

# The terminal goes away.
lost_terminal() {
  setsid env --default-signal script -qec "admin/ops/stack run" /dev/null >"$HERE/script.out" 2>&1 </dev/null &
  local terminal=$!
  within 20 answers /health 200 || { cat "$HERE/script.out"; return 1; }
  kill -KILL "$terminal"
  within 10 nothing_left
}
if command -v script >/dev/null; then
  check 'a lost terminal stops everything' lost_terminal
else
  COUNT=$((COUNT + 1))
  echo "ok $COUNT - a lost terminal stops everything # SKIP script is not installed"
fi

# The very first load, interrupted: the next start begins it anew.
export VAR=$HERE/new
interrupted_load() {
  local runner
  env --default-signal admin/ops/stack run >"$HERE/run.out" 2>&1 </dev/null &
  runner=$!
  within 60 test -e "$VAR/database.unfinished" && sleep 0.7
  kill -TERM "$runner" && wait "$runner" && [ -e "$VAR/database.unfinished" ] && nothing_left
}
check 'the first load is interrupted' interrupted_load
check 'the next start loads everything' stack start
check 'the demo county is complete' test "$(bodies)" = "$before"
check 'the load is finished' test ! -e "$VAR/database.unfinished"
finish
