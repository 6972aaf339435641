#!/bin/bash
# Where it lives: two copies side by side, another port, a sub-path, a deep folder, an administrator's own settings.
. "$(dirname "$0")/helpers.sh"

use_copy one
one=$VAR one_port=$PORT
check 'one copy starts' stack start
use_copy two
check 'another beside it' stack start
check 'the second answers' answers /health 200
PORT=$one_port
check 'and the first' answers /health 200
use_copy three
PORT=$one_port
check 'a port in use is told before anything starts' says "port $one_port on 127.0.0.1 is in use" stack start
check 'and nothing was started' nothing_left
export VAR=$one
check 'the first stops' stack stop
export VAR=$HERE/two
check 'the second runs on' test "$(admin/ops/stack status | grep -c answers)" -ge 3
check 'it stops' stack stop

use_copy prefixed
export PREFIX=/zhifa
check 'a sub-path' stack start
check 'the site lives under it' answers /zhifa/health 200
check 'not beside it' answers /health 404
check 'the sub-path without its slash leads to it' bash -c "$(declare -f get); get /zhifa | grep -q '^Location: /zhifa/'"
links() { get /zhifa/ >"$HERE/home" && grep -q 'href="/zhifa/' "$HERE/home" && grep -oE '(href|src|action)="/[^"]*' "$HERE/home" | not grep -v '"/zhifa/'; }
check 'every link of the home page stays under it' links
check 'the stylesheet is found there' answers "$(get /zhifa/ | grep -oE '/zhifa/style/[a-z]+\.css[^"]*' | head -n 1)" 200
stack stop >/dev/null
unset PREFIX

use_copy edited
check 'settings are written' admin/ops/configure
echo '# our own remark' >>"$VAR/gongshi.conf"
sed -i 's|^upload_dir.*|upload_dir = /nowhere|' "$VAR/gongshi.conf"
PORT=$(free_port)
check 'and written again' admin/ops/configure
check 'what stands outside the marks is kept' grep -q '^# our own remark' "$VAR/gongshi.conf"
check 'once' test "$(grep -c '^# our own remark' "$VAR/gongshi.conf")" = 1
check 'what stands between them follows PORT and VAR' grep -q "^site_url = http://127.0.0.1:$PORT" "$VAR/gongshi.conf"
check 'for every key' grep -q "^upload_dir = $VAR/upload" "$VAR/gongshi.conf"
echo 'no_such_key = 1' >>"$VAR/gongshi.conf"
check 'a wrong key is told by its line' says "gongshi.conf:$(wc -l <"$VAR/gongshi.conf")" stack start
check 'nothing is left running' nothing_left

deep=$HERE/$(printf 'a-folder-with-a-long-name/%.0s' 1 2 3 4)copy
mkdir -p "$deep"
use_copy shallow
mv "$VAR" "$deep/var"
export VAR=$deep/var
check 'a folder too deep for a socket' stack start
check 'answers all the same' answers /health 200
short=$(readlink "$VAR/run")
check 'its sockets live in a short folder' test "${#short}" -lt 90 -a -d "$short"
check 'it stops' stack stop
check 'and takes the short folder along' test ! -e "$short" -a ! -e "$VAR/run"
check 'no process is left' nothing_left
VAR="$HERE/with space" check 'a name that configuration files cannot carry is refused' says 'VAR has a character' admin/ops/stack start
PREFIX=zhifa check 'a wrong PREFIX is refused' says 'PREFIX must be' admin/ops/stack start
PORT=99999 check 'a wrong PORT is refused' says 'PORT must be' admin/ops/stack start
finish
