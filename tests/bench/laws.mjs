// Makes invented laws, always the same ones, to measure with: as text files for gongshi-import, or as SQL.
//   node laws.mjs files DIR [COUNT [ARTICLES]]   DIR/0001.md …
//   node laws.mjs sql [COUNT [ARTICLES]]         calls of import_basis, for the administrator's client
// COUNT is 5000, ARTICLES (on average) 43. No sentence is from a real law.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

let state = 20260105;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = (list) => list[random(list.length)];

const PLACES = [..."甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"].map((name) => `示例${name}`);
const MATTERS = [
  "城市供水", "燃气安全", "食品摊点", "道路客运", "户外广告", "建筑垃圾", "噪声污染", "秸秆利用", "节约用电", "林木采伐", "河道采砂",
  "农药经营", "种子质量", "校外培训", "养老服务", "公共停车", "电动车辆", "消防设施", "地下管线", "物业服务", "文物保护", "水库大坝",
  "动物防疫", "计量器具", "特种设备", "工资支付", "职业健康", "危险货物", "殡葬服务", "旅游经营", "档案管理", "统计调查", "粮食收购",
  "矿山安全", "湿地保护", "古树名木", "餐饮油烟", "环卫作业", "集贸市场", "网络餐饮", "医疗废物", "学校食堂", "土地复垦", "公路养护",
  "房屋租赁", "气象灾害", "测绘成果", "志愿服务", "公共图书", "体育场馆",
];
const TYPES = [
  ["条例", "local_regulation"], ["管理条例", "local_regulation"], ["管理办法", "local_rule"], ["若干规定", "local_rule"],
  ["实施细则", "normative"], ["监督检查规定", "department_rule"], ["工作制度", "normative"], ["处罚裁量办法", "department_rule"],
];
const WHO = ["经营者", "主管部门", "执法人员", "当事人", "乡镇人民政府", "从业单位", "使用人", "所有权人", "检验机构", "县级主管部门", "受委托的组织", "利害关系人"];
const MUST = ["应当", "不得", "可以", "应当及时", "应当依照规定", "负责"];
const DEED = ["登记", "公示", "检查", "报告", "整改", "保存", "更换", "核对", "申请", "复查", "记录", "移送", "告知", "培训", "清理", "维护"];
const OBJECT = ["有关材料", "设施台账", "检查结果", "安全隐患", "许可证件", "经营场所", "原始记录", "监测数据", "收费标准", "应急预案", "质量证明", "处理决定", "投诉事项", "作业现场", "人员名单", "巡查情况"];
const WHEN = ["在开工以前", "自收到通知之日起十五日内", "每年第一季度", "在营业期间", "发现问题后", "需要延期的", "情况紧急的", "自作出决定之日起七个工作日内", "在显著位置", "会同相邻地区"];
const FINE = ["一千元以上五千元以下", "五千元以上二万元以下", "二百元以上一千元以下", "一万元以上十万元以下"];
const DIGITS = [..."零一二三四五六七八九"];

function chinese(number) {
  const text = number
    .toString().padStart(3, "0").split("")
    .map((digit, place) => (digit === "0" ? "零" : DIGITS[digit] + ["百", "十", ""][place]))
    .join("").replace(/零+/g, "零").replace(/^零|零$/g, "");
  return text.replace(/^一十/, "十");
}

const clause = () => `${pick(WHO)}${pick(WHEN)}${pick(MUST)}${pick(DEED)}${pick(OBJECT)}`;
const sentence = () => `${clause()}，${pick(WHO)}${pick(MUST)}${pick(DEED)}${pick(OBJECT)}。`;
const penalty = (matter) =>
  `违反本办法第${chinese(3 + random(20))}条规定，未${pick(DEED)}${pick(OBJECT)}的，由${matter}主管部门责令限期改正，给予警告；逾期不改正的，处${pick(FINE)}罚款。`;

function articleText(matter, index, total) {
  if (index === 1) return `为了规范${matter}，保障${pick(WHO)}的合法权益，结合本地实际，制定本办法。`;
  if (index === total) return "本办法自公布之日起施行。";
  if (index > total * 0.8) return penalty(matter) + (random(3) ? "" : `\n${sentence()}`);
  if (random(4) === 0) return `${clause()}时，${pick(MUST)}符合下列条件：\n（一）${clause()}；\n（二）${clause()}；\n（三）法律、法规规定的其他条件。`;
  return `${sentence()}${sentence()}` + (random(2) ? `\n${sentence()}` : "");
}

function date(yearFrom, years) {
  return `${yearFrom + random(years)}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
}

function makeLaw(number, average) {
  const place = PLACES[number % PLACES.length];
  const matter = MATTERS[Math.floor(number / PLACES.length) % MATTERS.length];
  const [type, level] = TYPES[Math.floor(number / (PLACES.length * MATTERS.length)) % TYPES.length];
  const total = average - 15 + random(31);
  const issued = date(1998, 28);
  const effective = random(20) === 0 ? null : issued.replace(/-\d\d$/, "-28");
  const chapters = ["总则", "管理与服务", "监督检查", "法律责任"];
  const divisions = chapters.map((title, index) => ({
    level: 2, label: `第${chinese(index + 1)}章`, title, first: 1 + Math.floor((index * total) / chapters.length),
  }));
  const articles = [];
  for (let index = 1; index <= total; index++) {
    const division = divisions.filter((one) => one.first <= index).length;
    articles.push({ number: index, sub: 0, label: `第${chinese(index)}条`, division, text: articleText(matter, index, total) });
  }
  return {
    title: `${place}${matter}${type}`, level, issuer: `${place}市人民政府`,
    issuing_number: `示${place.slice(-1)}发〔${issued.slice(0, 4)}〕${1 + number}号`,
    issued_on: issued, effective_on: effective, effective_reason: "", history: [], source: "invented", divisions, articles, unplaced: [],
  };
}

function asText(law) {
  const [year, month, day] = law.issued_on.split("-").map(Number);
  const lines = [`# ${law.title}`, "", law.issuing_number, "", `（${year}年${month}月${day}日${law.issuer}公布）`, ""];
  for (const [index, article] of law.articles.entries()) {
    for (const division of law.divisions) if (division.first === index + 1) lines.push(`## ${division.label} ${division.title}`, "");
    lines.push(`**${article.label}** ${article.text.replaceAll("\n", "\n\n")}`, "");
  }
  return lines.join("\n");
}

function asSql(law) {
  const hash = createHash("sha256").update(JSON.stringify(law)).digest("hex");
  const json = JSON.stringify({ ...law, hash }).replaceAll("\\", "\\\\").replaceAll("'", "''");
  return `CALL import_basis('import', '${hash.slice(0, 32)}', '${json}', @basis, @version, @outcome);\n`;
}

function main([form, ...rest]) {
  const folder = form === "files" ? rest.shift() : null;
  const [count = 5000, average = 43] = rest.map(Number);
  if (!["files", "sql"].includes(form) || (form === "files" && !folder) || !(count > 0) || !(average > 15)) {
    console.error("usage: laws.mjs files DIR [COUNT [ARTICLES]] | sql [COUNT [ARTICLES]]");
    process.exit(2);
  }
  if (folder) mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const law = makeLaw(number, average);
    if (folder) writeFileSync(join(folder, `${String(number + 1).padStart(4, "0")}.md`), asText(law));
    else process.stdout.write(asSql(law));
  }
}

main(process.argv.slice(2));
