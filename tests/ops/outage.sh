#!/bin/bash
# Parts fail and come back: the database, a worker, nginx; workers are replaced under load without losing a request.
. "$(dirname "$0")/helpers.sh"

use_copy copy
check 'it starts' stack start
check 'the site answers' answers / 200

pid_of() { cat "$VAR/run/$1.pid"; }
# The database is killed: the pages say so, with the time to come back, and work again by themselves.
without_database() {
  local answer
  kill -KILL "$(pid_of database)"
  answer=$(get /body/1)
  echo "$answer"
  [[ $answer == 'HTTP/1.1 503 '* ]] && [[ $answer == *$'\nRetry-After: '* ]] && [[ $answer == *'<html lang="zh'* ]]
}
check 'the database is killed: 503 with Retry-After, in Chinese' without_database
check 'it comes back, and the site with it' within 20 answers /body/1 200
check 'it stays' answers /body 200

replaced() { [ "$(pid_of "$1")" != "$2" ]; }
old=$(pid_of nginx)
kill -KILL "$old"
check 'nginx, killed, is started again' within 10 replaced nginx "$old"
check 'and answers' within 10 answers / 200
old=$(pid_of site)
kill -KILL "$old"
check 'so is the supervisor of the workers' within 15 replaced site "$old"
check 'and answers' within 10 answers /body/1 200  # no page nginx has kept
children() { cat "/proc/$(pid_of site)/task/$(pid_of site)/children"; }
read -r worker _ < <(children; echo)
kill -SEGV "$worker"
check 'a worker that crashes is replaced' within 10 bash -c "! kill -0 $worker 2>/dev/null"
four() { [ "$(children | wc -w)" = 4 ]; }
check 'there are four again' within 10 four

# Everybody who asks while the workers are replaced gets an answer.
ask_on() {  # FILE
  while [ ! -e "$HERE/enough" ]; do status_of /; done >"$1"
}
ask_on "$HERE/asked.1" &
ask_on "$HERE/asked.2" &
sleep 0.5
before=$(children)
check 'the workers are replaced one after another' stack reload
check 'all of them' bash -c "for w in $before; do [[ ' $(children) ' != *\" \$w \"* ]] || exit 1; done"
sleep 0.5
touch "$HERE/enough"
wait
check 'there were many requests' test "$(cat "$HERE"/asked.* | wc -l)" -gt 100
check 'and each got its page' test "$(cat "$HERE"/asked.* | sort -u)" = 200
check 'it stops' stack stop
check 'no process is left' nothing_left
finish
