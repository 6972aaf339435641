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
paper=$(query "SELECT id FROM work_basis_version WHERE title = '示例县考勤办法'")
check 'a day that is not taken is no success' says \
  "$text: 《示例县考勤办法》没有变化，--effective 没有采用；改施行日：gongshi-import basis --confirm $paper --effective 2024-05-07" \
  import basis --effective 2024-05-07 "$text"
check 'nor a day of issue' says "要改，先撤回再导入：gongshi-import basis --withdraw $paper" \
  import basis --issued 2024-05-06 "$text"
check 'and nothing was changed' test "$(query "SELECT CONCAT_WS('/', COUNT(*), MAX(issued_on), MAX(effective_on)) FROM work_basis_version WHERE title = '示例县考勤办法'")" = 1
check 'a law is taken' prints '施行日：2020年3月1日，待确认（第二条写明自2020年3月1日起施行）' import basis "$law"
law 乙 >"$law"
check 'a later state is a version' prints '《示例考勤条例》新版本：' import basis "$law"
check 'with a day of its own' prints '施行日：2024年5月6日，待确认' import basis "$law"
check 'the same day given is no other' prints '没有变化：' import basis "$law" --effective 2024-05-06
check 'the clerk is told what to look for' prints '修改决定另定施行日的，确认时用 --effective 写明' import basis "$law"
check 'the public is not' test "$(query "SELECT COUNT(*) FROM work_basis_version WHERE effective_reason LIKE '%请%' OR effective_reason LIKE '%--%'")" = 0
first=$(query "SELECT MIN(id) FROM work_basis_version WHERE title = '示例考勤条例'")
local_paper=$(query "SELECT id FROM work_basis_version WHERE title = '示例县考勤办法'")
check 'the list says what it lists' prints '待确认的版本：版本编号、' import basis --list
check 'what waits is listed' prints "$(printf '%s\t-\t《示例县考勤办法》第 1 版' "$local_paper")" import basis --list
check 'a proposed day is confirmed' prints '第 1 版自2020年3月1日起施行，已确认' import basis --confirm "$first"
check 'and waits no longer' not prints "$(printf '%s\t2020-03-01' "$first")" import basis --list
check 'but is in the list of all' prints "$(printf '%s\t2020-03-01\t《示例考勤条例》第 1 版，2 条\t已确认\t第二条写明自2020年3月1日起施行，经人工确认' "$first")" \
  import basis --list all
check 'it is not confirmed twice' says "$first: 《示例考勤条例》当前状态不能办理这一步骤（已确认）" import basis --confirm "$first"
check 'an unknown day must be given' says '请用 --effective YYYY-MM-DD 写明' import basis --confirm "$local_paper"
check 'and is then confirmed' prints '自2024年5月7日起施行' import basis --confirm "$local_paper" --effective 2024-05-07
sed -i 's/^第四条/第三条/' "$text"
check 'a repaired text corrects a confirmed one' prints '更正稿' import basis "$text" --effective 2024-05-07
check 'a foreign login is refused' says '》账号不存在或者已停用（nobody）' import basis --as nobody "$law" "$text"
check 'without the name programs know' not says 'account_unknown' import basis --as nobody "$law" "$text"

# A text that was replaced stands again when it is imported again; so does one that was withdrawn.
back=$HERE/示例往复办法.md
for word in 往 复 往; do
  printf '# 示例往复办法\n\n第一条 %s。\n\n第二条 本办法自2022年3月1日起施行。\n' "$word" >"$back"
  said=$(import basis "$back")
done
check 'a, b, a: a stands again' prints "替换待确认的文本：/basis/" echo "$said"
newest=$(query "SELECT MAX(id) FROM work_basis_version WHERE title = '示例往复办法'")
shown() { query "SELECT GROUP_CONCAT(v.number, LEFT(a.text, 1)) FROM public_basis_version v JOIN public_article a ON a.version_id = v.id AND a.number = 1 WHERE v.title = '示例往复办法'"; }
check 'as the third version' test "$(shown)" = 3往
sed -i 's/^第一条/## 第一章 总则\n\n第一条/' "$back"
check 'a chapter is repaired by importing again' prints '替换待确认的文本' import basis "$back"
check 'and stands' test "$(shown)" = 4往
check 'a replaced text is not withdrawn' says '当前状态不能办理这一步骤（已更正替换）' \
  import basis --withdraw "$newest" --reason 误导入
newest=$((newest + 1))
check 'nor any without a reason' says '应当说明理由' import basis --withdraw "$newest" --reason ' '
check 'a reason is text' says '理由应为 UTF-8 文字' import basis --withdraw "$newest" --reason "$(printf '\xE7\xAC')"
check 'a version that is not there' says 'x9: 没有这个版本编号' import basis --withdraw x9 --reason 误导入
check 'one imported by mistake is withdrawn' prints '《示例往复办法》第 4 版已撤回' \
  import basis --withdraw "$newest" --reason 误导入
check 'and seen no more' test "$(shown)" = NULL
check 'imported again it is new' prints '《示例往复办法》新导入：' import basis "$back"
check 'under a new number' test "$(shown)" = 5往

# What is no legal text does not become public; the others of the same command do.
printf 'root:x:0:0:root:/root:/bin/bash\n' >"$HERE/passwd"
printf '购物清单\n\n买三斤白菜。\n' >"$HERE/购物清单.txt"
law 丁 >"$law"
said=$(import basis "$HERE/passwd" "$HERE/购物清单.txt" "$law" 2>&1) && code=0 || code=$?
said_has() { [[ $said == *"$1"* ]]; }
check 'what is no legal text fails the command' test "$code" = 1
check 'one is named' said_has "$HERE/passwd: 《root:x:0:0:root:/root:/bin/bash》标题没有汉字，不是法律文本，没有导入"
check 'and the other' said_has '购物清单.txt: 《购物清单》既没有“第一条”，也没有“一、”，又没有文号和公布日期'
check 'the law beside them is taken' said_has '《示例考勤条例》'
check 'nothing else is' test "$(query "SELECT COUNT(*) FROM work_basis_version WHERE title LIKE 'root%' OR title = '购物清单'")" = 0
said=$("$IMPORT" basis --dry-run "$HERE/购物清单.txt" 2>&1) && code=0 || code=$?
check 'a dry run shows it all the same' said_has '"title":"购物清单"'
check 'and fails as well' test "$code" = 1

# One bad file does not stop the others; each is named.
printf '第一条 \xE7\xAC\n' >"$HERE/bad.txt"
law 丙 >"$law"
mixed() { import basis "$HERE/bad.txt" "$HERE/none.txt" "$HERE" "$law" 2>&1; }
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
check 'two years in one file are refused' says '放假安排含有其他年份的日期' import calendar "$days"
echo '{}' >"$days"
check 'what is no calendar is refused' says '不是放假安排' import calendar "$days"

check 'help is no error' prints 'basis --withdraw VERSION --reason TEXT' "$IMPORT" --help
check 'nor is it of a subcommand' prints 'VERSION   版本编号' "$IMPORT" basis --help
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
check 'a withdrawal without --reason is one' usage basis --withdraw 1
check 'a reason without --withdraw is one' usage basis --reason x "$text"
database stop
check 'without a database it says so' says '数据库没有应答' import basis "$law"
check 'no process is left' nothing_left
finish
