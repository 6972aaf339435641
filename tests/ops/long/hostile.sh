#!/bin/bash
# A hostile scanner (sqlmap) at every search and filter of the site finds nothing, and no request of it is slow or breaks
# something.
. "$(dirname "$0")/../helpers.sh"

use_copy copy
check 'it starts' stack start
check 'the site answers' answers / 200

# sqlmap is satisfied when it found no parameter to inject into.
finds_nothing() {  # ADDRESS
  local out=$HERE/sqlmap
  rm -rf "$out"
  timeout 900 sqlmap -u "http://127.0.0.1:$PORT$1" --batch --level 2 --risk 2 --threads 4 --dbms MySQL --flush-session \
    --disable-coloring --output-dir "$out" --timeout 10 >"$HERE/sqlmap.log" 2>&1 || { tail -n 20 "$HERE/sqlmap.log"; return 1; }
  grep -q 'all tested parameters do not appear to be injectable' "$HERE/sqlmap.log" || { tail -n 20 "$HERE/sqlmap.log"; return 1; }
  ! grep -qE 'is vulnerable|appears to be .* injectable' "$HERE/sqlmap.log"
}
addresses=(
  '/search?q=罚款&kind=result'
  '/result?q=罚款&body=1&kind=penalty'
  '/result?class=fine&from=2026-01-01&to=2026-11-01&band=2'
  '/basis?q=投诉&level=normative'
  '/benchmark?q=食品&body=1'
  '/duty?q=许可&body=1&kind=permit'
  '/document?category=plan&body=1'
  '/result.json?limit=5&kind=penalty'
  '/officer?number=14990001001'
)
for address in "${addresses[@]}"; do
  check "sqlmap finds nothing at $address" finds_nothing "$address"
done
no_fault() { ! grep -E ' 500 |database fault|Sanitizer' "$VAR/log/site.log"; }
check 'none of it was a fault of the programs' no_fault
none_slow() { ! grep -E ' [0-9]{4,}\.[0-9]+ ms' "$VAR/log/site.log"; }
check 'none of it took a second' none_slow
check 'it stops' stack stop
finish
