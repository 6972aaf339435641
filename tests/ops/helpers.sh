# shellcheck shell=bash
# What the tests of admin/ops share. Each test script sources this, says what it finds in TAP through check(), and ends
# with finish(). Every copy of the system that a script starts lies below its own folder and is stopped when it ends.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
unset PREFIX SAN PORT DATABASE_SOCKET DEMO
export RATE=  # one address asks all
HERE=$PWD/build/test/ops/$(basename "$0" .sh)
COUNT=0
FAILED=0
rm -rf "$HERE"
mkdir -p "$HERE"
trap stop_all EXIT

# Runs a command; its success is the test's. What it printed is shown when it fails.
check() {  # NAME COMMAND…
  local name=$1 code=0
  shift
  COUNT=$((COUNT + 1))
  "$@" >"$HERE/check.out" 2>&1 </dev/null || code=$?
  if [ "$code" = 0 ]; then
    echo "ok $COUNT - $name"
  else
    FAILED=$((FAILED + 1))
    echo "not ok $COUNT - $name"
    echo "# exit code $code: $*"
    tail -n 20 "$HERE/check.out" | sed 's/^/# /'
  fi
}
not() { ! "$@"; }
says() {  # TEXT COMMAND…   the command fails, and says TEXT
  local text=$1 said
  shift
  if said=$("$@" 2>&1); then echo "did not fail: $said"; return 1; fi
  [[ $said == *"$text"* ]] || { echo "said: $said"; return 1; }
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    (exec 7<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# Makes VAR and PORT of a new copy. Its database, with the demo county, is copied from one that is made once a test run.
use_copy() {  # NAME
  export VAR=$HERE/$1 PORT
  PORT=$(free_port)
  local base=$PWD/build/test/ops/base
  (
    exec 9>"$base.lock"
    flock 9
    if [ ! -e "$base/made" ] || [ -n "$(find sql -newer "$base/made" -name '*.sql' -print -quit)" ]; then
      rm -rf "$base"
      VAR=$base admin/ops/database start && VAR=$base admin/ops/database load && VAR=$base admin/ops/database stop
      touch "$base/made"
    fi
  ) >&2
  [ -e "$VAR" ] || cp -a "$base" "$VAR"
}

stack() { admin/ops/stack "$@"; }
database() { admin/ops/database "$@"; }
query() { admin/ops/database client gongshi -N -e "$1"; }
get() {  # PATH   status line, headers and body, as the site sends them
  exec 7<>"/dev/tcp/127.0.0.1/$PORT"
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$1" >&7
  cat <&7
  exec 7>&-
}
status_of() { get "$1" 2>/dev/null | { read -r _ code _ || true; echo "${code:-none}"; }; }
answers() { [ "$(status_of "$1")" = "$2" ] || { get "$1" | head -n 20; return 1; }; }  # PATH STATUS
within() {  # SECONDS COMMAND…   until the command succeeds
  local end=$(($(date +%s%N) + $1 * 1000000000))
  shift
  until "$@" 2>/dev/null; do
    [ "$(date +%s%N)" -lt "$end" ] || return 1
    sleep 0.05
  done
}

# Processes that know a VAR by their command line, apart from ones that ended meanwhile.
processes_of() {  # VAR
  local file said
  # shellcheck disable=SC2062  # the files are named by the shell
  { printf '%s/\n' "$1" | grep -lF -f - /proc/[0-9]*/cmdline 2>/dev/null || true; } | while read -r file; do
    said=$({ tr '\0' ' ' <"$file"; } 2>/dev/null || true)
    [ -z "$said" ] || echo "$said"
  done
}
nothing_left() { [ -z "$(processes_of "$VAR")" ] || { processes_of "$VAR"; return 1; }; }

stop_all() {
  local place
  find "$HERE" -name run | while read -r place; do
    VAR=${place%/run} admin/ops/stack stop >/dev/null 2>&1 || true
    VAR=${place%/run} admin/ops/database stop >/dev/null 2>&1 || true
  done
}

finish() {
  echo "1..$COUNT"
  [ "$FAILED" = 0 ]
}
