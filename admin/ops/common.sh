# shellcheck shell=bash
# What the commands in this folder share: where things live, how they speak, who holds a lock. Sourced, never run.
# Settings come from the environment (the Makefile passes PORT, VAR, PREFIX and SAN on); each has the default of a local run.
set -euo pipefail
umask 077
PATH=$PATH:/usr/sbin:/sbin

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
VAR=$(realpath -m -- "${VAR:-$ROOT/var}")
PORT=${PORT:-8080}
PREFIX=${PREFIX:-}
# Programs: of the build in this checkout, or of the installed system, whose copy of these commands lies beside them.
BIN=$ROOT/bin
[ -d "$BIN" ] || BIN=$ROOT/build/${SAN:-release}/bin
CONF=${CONF:-$VAR/gongshi.conf}
ME=$(id -un)

say() { printf '%s\n' "$*"; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }
usage() { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2; exit 2; }

# Refuses settings that could not work, before anything is touched.
check_settings() {
  case $VAR in *[\"\'\\\$\;\{\}\#]* | *[[:space:]]*) fail "VAR has a character that configuration files cannot carry: $VAR" ;; esac
  if ! [[ $PORT =~ ^[1-9][0-9]{0,4}$ ]] || [ "$PORT" -gt 65535 ]; then fail "PORT must be a number from 1 to 65535, not '$PORT'"; fi
  [[ $PREFIX =~ ^(/[A-Za-z0-9_-]+)*$ ]] || fail "PREFIX must be empty or like /zhifa, not '$PREFIX'"
  if [ -e "$VAR" ] && [ "$(stat -c %u "$VAR")" != "$(id -u)" ]; then
    fail "$VAR belongs to $(stat -c %U "$VAR"), not to $ME: use another VAR="
  fi
}

# Sockets, locks and pids live in VAR/run. A unix socket's path must be shorter than 108 bytes, so a deep VAR gets a
# short folder of its own instead, to which VAR/run is a link while something runs. (Not in XDG_RUNTIME_DIR, which is
# emptied when its owner logs out.)
RUN=$VAR/run
if [ "$(printf %s "$RUN/mariadb.sock" | wc -c)" -gt 100 ]; then
  RUN=/tmp/gongshi-$(id -u)-$(printf %s "$VAR" | sha256sum | cut -c 1-12)
fi
SOCKET=${DATABASE_SOCKET:-$RUN/mariadb.sock}

make_folders() {
  mkdir -p "$VAR/secret" "$VAR/log" "$VAR/upload" "$VAR/search" "$VAR/cache" "$VAR/snapshot"
  if [ "$RUN" = "$VAR/run" ]; then
    [ ! -L "$RUN" ] || rm "$RUN"  # VAR was moved here from a deeper place
    mkdir -p "$RUN"
  else
    mkdir "$RUN" 2>/dev/null || [ -O "$RUN" ] || fail "$RUN exists and belongs to somebody else"
    [ -L "$VAR/run" ] || rm -rf "$VAR/run"
    ln -sfn "$RUN" "$VAR/run"
  fi
}

# Nothing of ours runs any more: the short folder goes too.
remove_run() {
  [ "$RUN" != "$VAR/run" ] || return 0
  rm -rf -- "$RUN" "$VAR/run"
}

# A lock file names its holder's pid and is locked for as long as the holder lives. The kernel lets go of it however
# the holder ends, so nothing stale can be mistaken for something alive.
held() { [ -e "$1" ] && ! flock -s -n "$1" true 2>/dev/null; }
holder() { if held "$1"; then cat "$1"; fi; }
wait_released() {  # LOCK SECONDS
  local tries=$(($2 * 20))
  while held "$1"; do
    ((tries-- > 0)) || return 1
    sleep 0.05
  done
}

client() { mariadb --no-defaults --socket="$SOCKET" --user="$ME" --default-character-set=utf8mb4 "$@"; }
database_answers() { client -e 'DO 0' >/dev/null 2>&1; }

# The status code with which nginx answers a path, or nothing.
http_status() {  # PATH
  local line=
  { exec 7<>"/dev/tcp/127.0.0.1/$PORT"; } 2>/dev/null || return 0
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" "$PORT" >&7 2>/dev/null || true
  read -r -t 5 _ line _ <&7 || true
  exec 7>&-
  printf '%s' "$line"
}
port_taken() { (exec 7<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; }
