#!/bin/bash
# Pages that all readers share: kept for a second, shown as old copies while the database is away, never after a withdrawal
# or for longer than ten minutes. And how fast one address may read.
. "$(dirname "$0")/helpers.sh"

use_copy copy
check 'it starts' stack start
check 'the site answers' answers /body 200

page() { get "$1" 2>/dev/null; }
number_of() { page "$1" | sed -n 's/^X-Request-Number: //p'; }
# Asked many times in a moment, the program makes the page a few times only.
few_makings() {
  local asked=0 made
  made=$(for _ in $(seq 40); do number_of /body; done | sort -u | wc -l)
  asked=$((asked + made))
  [ "$asked" -le 8 ] || { echo "made $asked times"; return 1; }
}
check 'forty readers of a list get a few makings of it' few_makings
own_pages() { [ "$(number_of /about)" != "$(number_of /about)" ]; }
check 'other pages are made for each reader' own_pages
large_type() {
  exec 7<>"/dev/tcp/127.0.0.1/$PORT"
  printf 'GET /body HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: size=large\r\nConnection: close\r\n\r\n' >&7
  cat <&7 | grep -q 'class="large"'
}
check 'a reader with large type gets large type' large_type
normal_type() { ! page /body | grep -q 'class="large"'; }
check 'and the next one does not' normal_type

# The supervisor is halted, so that what was killed stays away.
halt_database() {
  kill -STOP "$(cat "$VAR/run/stack.lock")"
  kill -KILL "$(cat "$VAR/run/database.pid")"
}
bring_back() { kill -CONT "$(cat "$VAR/run/stack.lock")"; }
is_copy() { page "$1" | grep -q 'class="copy" role="status">数据库暂时不能访问。以下是 2[0-9-]* [0-9:]* 的页面副本'; }
no_copy() { ! page "$1" | grep -q 'class="copy"'; }
copies() { find "$VAR/cache" -type f | wc -l; }

answers /body 200
answers / 200
halt_database
check 'without the database the list is shown as a copy, with its time' within 5 is_copy /body
check 'so is the first page' within 5 is_copy /
check 'what nobody looked at before says 503' answers /basis 503
under_load() {
  local code
  for code in $(for _ in $(seq 100); do status_of /body & done; wait); do [ "$code" = 200 ] || { echo "$code"; return 1; }; done
}
check 'a hundred readers at once all get the copy' under_load
touch -d '9 minutes ago' "$VAR"/cache/*
sleep 11
check 'after nine minutes it is still there' is_copy /body
touch -d '10 minutes ago' "$VAR"/cache/*
check 'after ten minutes it is not' within 15 answers /body 503
bring_back
check 'the database is back, and so is the page' within 20 answers /body 200
check 'without a notice' within 5 no_copy /body

# An hour after the last visit nobody is shown the old copy, not even one of many at once.
query "UPDATE body SET name = CONCAT(name, '（更名）') WHERE id = 1"
find "$VAR/cache" -type f -exec touch -d '1 hour ago' {} +
sleep 3
renamed() {
  local file
  for file in 1 2 3 4 5 6 7 8; do page /body >"$HERE/page.$file" & done
  wait
  for file in 1 2 3 4 5 6 7 8; do grep -q '（更名）' "$HERE/page.$file" || return 1; done
}
check 'a page last visited long ago is fresh, for all who ask at once' renamed

works_again() { grep -q 'cache: works again' "$VAR/log/work.log"; }
check 'the background program is back as well' within 15 works_again

# A withdrawal takes the copies away, also those that are laid down a moment later.
answers /body 200
kill -STOP "$(cat "$VAR/run/stack.lock")"
query "INSERT INTO subject_change (kind, subject_id, at) VALUES ('withdrawal', 1, SYSDATE(6))"
emptied() { [ "$(copies)" = 0 ]; }
check 'after a withdrawal the copies are gone within two seconds' within 2 emptied
answers /body 200
check 'and what is laid down a moment later' within 2 emptied
sleep 10
followed() { [ "$(query "SELECT COUNT(*) FROM subject_change WHERE kind = 'withdrawal'")" = 0 ]; }
check 'the withdrawal is followed when no older request can run any more' within 5 followed
answers /body 200
sleep 2
check 'then copies stay' not emptied
kill -CONT "$(cat "$VAR/run/stack.lock")"
check 'it stops' stack stop

# One address may read fast, not without end; style and error pages do not count.
RATE=20 check 'it starts with a limit' stack start
check 'it answers' within 10 answers /about 200
refused() {
  for _ in $(seq 1000); do
    page /about >"$HERE/refused"
    ! grep -q '^HTTP/1.1 429 ' "$HERE/refused" || return 0
  done
  return 1
}
check 'who asks without end is told to wait' refused
check 'for how long' grep '^Retry-After: [0-9]' "$HERE/refused"
check 'in Chinese' grep '访问过于频繁' "$HERE/refused"
check 'a moment later he may read again' within 10 answers /about 200
check 'it stops' stack stop
finish
