#!/bin/bash
# gongshi-import: what it prints, what it keeps, how it fails. The texts are invented.
. "$(dirname "$0")/helpers.sh"

use_copy copy
database start >/dev/null
admin/ops/configure
IMPORT=$PWD/build/release/bin/gongshi-import
import() { "$IMPORT" -c "$VAR/gongshi.conf" "$@"; }
text=$HERE/示例县考勤办法.txt
law=$HERE/'示例考勤条例(2020-01-02).md'
cat >"$text" <<'TEXT'
示例县考勤办法
第一条 为了规范考勤，根据有关规定，结合本县实际情况，制定
本办法。
- 1 -
第二条 职工应当按时上班。
第四条 本办法自印发之日起施行。
TEXT
law() {  # WORD   the law, or a later state of it
  printf '# 示例考勤条例\n\n2020年1月2日 示例省第十届人民代表大会常务委员会第二次会议通过\n\n'
  [ "$1" = 甲 ] || printf '2024年5月6日 示例省第十届人民代表大会常务委员会第九次会议修正\n\n'
  printf '<!-- INFO END -->\n\n第一条 %s。\n\n第二条 本条例自2020年3月1日起施行。\n' "$1"
}
law 甲 >"$law"

prints() {  # EXPECTED COMMAND…   the command prints a line that contains EXPECTED
  local expected=$1 said
  shift
  said=$("$@" 2>&1) || { echo "failed: $said"; return 1; }
  [[ $said == *"$expected"* ]] || { echo "said: $said"; return 1; }
}

# A dry run needs neither configuration nor database.
check 'a dry run prints a JSON line' prints \
  "{\"file\":\"$text\",\"title\":\"示例县考勤办法\",\"articles\":3,\"unplaced\":[{\"line\":6,\"text\":\"缺第三条：第二条之后直接是第四条\"}]," \
  "$IMPORT" -c /nowhere basis --dry-run "$text"
check 'given days go before the text' prints '"issued_on":"2024-05-06","effective_on":"2024-05-06"' \
  "$IMPORT" basis --dry-run --issued 2024-05-06 "$text"

check 'a new text is taken' prints '《示例县考勤办法》新导入：' import basis "$text"
check 'the clerk is told what to look at' prints '第 6 行  缺第三条：第二条之后直接是第四条' import basis "$text"
check 'twice changes nothing' prints '《示例县考勤办法》没有变化：' import basis "$text"
check 'a law is taken' prints '施行日：2020年3月1日，待确认（第二条写明自2020年3月1日起施行）' import basis "$law"
law 乙 >"$law"
check 'a later state is a version' prints '《示例考勤条例》新版本：' import basis "$law"
check 'with a day of its own' prints '施行日：2024年5月6日，待确认' import basis "$law"
first=$(query "SELECT MIN(id) FROM work_basis_version WHERE title = '示例考勤条例'")
local_paper=$(query "SELECT id FROM work_basis_version WHERE title = '示例县考勤办法'")
check 'what waits is listed' prints "$(printf '%s\t-\t《示例县考勤办法》第 1 版' "$local_paper")" import basis --list
check 'a proposed day is confirmed' prints '第 1 版自2020年3月1日起施行，已确认' import basis --confirm "$first"
check 'and waits no longer' not prints "$(printf '%s\t2020-03-01' "$first")" import basis --list
check 'an unknown day must be given' says '请用 --effective YYYY-MM-DD 写明' import basis --confirm "$local_paper"
check 'and is then confirmed' prints '自2024年5月7日起施行' import basis --confirm "$local_paper" --effective 2024-05-07
sed -i 's/^第四条/第三条/' "$text"
check 'a repaired text corrects a confirmed one' prints '更正稿' import basis "$text" --effective 2024-05-07
check 'a foreign login is refused' says 'account_unknown' import basis --as nobody "$law" "$text"

# One bad file does not stop the others; each is named.
printf '第一条 \xE7\xAC\n' >"$HERE/bad.txt"
law 丙 >"$law"
mixed() { import basis "$HERE/bad.txt" "$HERE/none.txt" "$HERE" "$law" 2>&1; }
said_has() { [[ $said == *"$1"* ]]; }
said=$(mixed) && code=0 || code=$?
check 'bad files fail the command' test "$code" = 1
check 'the bad encoding is named' said_has "$HERE/bad.txt: 第 1 行不是有效的 UTF-8"
check 'the missing file is named' said_has "$HERE/none.txt: No such file"
check 'a folder is no file' said_has "$HERE: 不是普通文件"
check 'the good one is taken' said_has '《示例考勤条例》'

days=$HERE/days.json
printf '[{"date":"2027-01-01","name":"元旦","off":true}]' >"$days"
check 'a calendar is taken' prints '2027年放假安排：新导入（days.json）' import calendar "$days"
check 'twice changes nothing' prints '2027年放假安排：没有变化' import calendar "$days"
printf '[{"date":"2027-01-01","name":"元旦","off":true},{"date":"2027-01-02","name":"元旦","off":true}]' >"$days"
check 'an amended one is taken' prints '2027年放假安排：已更新（某通知）' import calendar --source 某通知 "$days"
printf '[{"date":"2027-01-01","name":"元旦","off":true},{"date":"2028-01-02","name":"元旦","off":true}]' >"$days"
check 'two years in one file are refused' says 'calendar_other_year' import calendar "$days"
echo '{}' >"$days"
check 'what is no calendar is refused' says '不是放假安排' import calendar "$days"

usage() {
  local code=0
  "$IMPORT" "$@" >/dev/null 2>&1 || code=$?
  [ "$code" = 2 ]
}
check 'no command is a usage error' usage
check 'no file is one' usage basis
check 'an unknown option is one' usage basis --wat x
check 'a wrong day is one' usage basis --dry-run --issued 2024-02-30 "$text"
check 'files beside --list are one' usage basis --list x
database stop
check 'without a database it says so' says '数据库没有应答' import basis "$law"
check 'no process is left' nothing_left
finish
