// Yearly figures: what pages say is what the database holds, sums are sums, what was not reported is no zero; reports with
// versions, withdrawn ones; comparison; and addresses nobody should send.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, test} from 'node:test';
import {VAR, encoded, get, prepare, root} from './site.mjs';

const query = (statement) => execFileSync(`${root}admin/ops/database`, ['client', 'gongshi', '-N', '-B', '-e', statement], {env: {...process.env, VAR}, encoding: 'utf8'})
  .split('\n').filter(Boolean).map((line) => line.split('\t'));
const main = async (address, status = 200) => {
  const reply = await get(encoded(address));
  assert.equal(reply.status, status, address);
  return reply.text.slice(reply.text.indexOf('<main'), reply.text.indexOf('</main>'));
};
const text = (html) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').trim();
const all = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1]);

// A table by its caption: its heads and its rows, each as the texts of its cells.
function table(html, caption) {
  const found = all(html, /(<table.*?<\/table>)/gs).find((one) => one.includes(`${caption}</caption>`));
  assert.ok(found, `a table “${caption}”`);
  const rows = all(found, /(<tr.*?<\/tr>)/gs).map((row) => all(row, /<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs).map(text));
  return {heads: rows[0], rows: rows.slice(1)};
}

const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const written = (value, unit) => {
  if (value === null || value === 'NULL') return '—';
  return unit === 'fen' ? `${grouped(BigInt(value) / 100n)}.${String(BigInt(value) % 100n).padStart(2, '0')}` : grouped(value);
};
const PARTS = ['penalty', 'permit', 'coercion', 'other', 'staff'];
const columns = () => query('SELECT code, part, part_name, name, unit FROM figure_column ORDER BY position').map(([code, part, partName, name, unit]) => ({code, part, partName, name, unit}));
const shown = 'record r JOIN figure f ON f.version_id = r.shown_id JOIN figure_value v ON v.version_id = f.version_id';

// A report of 1990 in two versions, the first of which may not be shown any more after `close`, and one that was withdrawn.
const report = {};
const narrative = '## 情况\\n\\n<script>alert(1)</script>\\n\\n**要点**，[坏](javascript:alert(1))';
function insertReport(body, year, versions) {
  const [[id]] = query(`INSERT INTO record (kind, body_id, number, day, published_on, changed_at) VALUES ('figure', ${body}, '', '${year}-12-31', '${year + 1}-01-10', '${year + 1}-01-10'); SELECT LAST_INSERT_ID()`);
  versions.forEach((values, i) => query(`
    INSERT INTO case_file (flow, state, body_id, opened_at) VALUES ('publication', 'published', ${body}, '1991-01-10');
    INSERT INTO record_version (record_id, number, case_id, author_id, made_at, published_on, reason, hash)
      VALUES (${id}, ${i + 1}, LAST_INSERT_ID(), 1, '1991-01-10', '1991-0${i + 1}-10', ${i ? "'漏报一宗'" : 'NULL'}, REPEAT('0', 64));
    SET @v = LAST_INSERT_ID();
    INSERT INTO figure (version_id, record_id, year, narrative) VALUES (@v, ${id}, ${year}, '${narrative}');
    INSERT INTO figure_value (version_id, col, value, counted, reason) VALUES ${values.map((value) => `(@v, ${value})`).join()};
    UPDATE record SET shown_id = @v WHERE id = ${id}`));
  return Number(id);
}
function removeReport(id) {
  query(`UPDATE record SET shown_id = NULL, withdrawn_on = NULL, withdrawn_reason = NULL WHERE id = ${id};
    DELETE FROM figure_value WHERE version_id IN (SELECT version_id FROM figure WHERE record_id = ${id});
    DELETE FROM figure WHERE record_id = ${id};
    CREATE TEMPORARY TABLE gone AS SELECT case_id AS id FROM record_version WHERE record_id = ${id};
    DELETE FROM record_version WHERE record_id = ${id}; DELETE FROM case_file WHERE id IN (SELECT id FROM gone); DELETE FROM record WHERE id = ${id}`);
}

before(async () => {
  await prepare();
  const huge = '9223372036854775807';
  report.corrected = insertReport(8, 1990, [["'penalty_total', 4, 4, NULL", "'penalty_fine', 4, NULL, NULL", `'penalty_amount', ${huge}, NULL, NULL`],
    ["'penalty_total', 5, 4, '一宗在他处登记'", "'penalty_fine', 4, NULL, NULL", `'penalty_amount', ${huge}, NULL, NULL`]]);
  report.huge = insertReport(9, 1990, [["'penalty_total', 0, NULL, NULL", `'penalty_amount', ${huge}, NULL, NULL`]]);
  report.withdrawn = insertReport(10, 1990, [["'penalty_total', 77777, NULL, NULL"]]);
  query(`UPDATE record SET withdrawn_on = '1991-05-06', withdrawn_reason = '统计有误' WHERE id = ${report.withdrawn}`);
});
after(() => Object.values(report).forEach(removeReport));

test('the tables of a year: a row each report, a column each figure, sums as the database has them', async () => {
  const html = await main('/figure/2025');
  for (const part of PARTS) {
    const own = columns().filter((column) => column.part === part);
    const {heads, rows} = table(html, own[0].partName);
    assert.deepEqual(heads.slice(1), own.map(({name}) => name));
    const sums = Object.fromEntries(query(`SELECT v.col, SUM(v.value) FROM ${shown} WHERE r.shown AND f.year = 2025 AND f.half = 0 GROUP BY v.col`));
    assert.deepEqual(rows.at(-1), ['合计', ...own.map(({code, unit}) => written(sums[code] ?? null, unit))]);
    const values = Object.fromEntries(query(`SELECT CONCAT(b.name, v.col), v.value FROM body b JOIN ${shown} ON r.body_id = b.id WHERE r.shown AND f.year = 2025 AND f.half = 0`));
    const bodies = query('SELECT b.name FROM record r JOIN figure f ON f.version_id = r.shown_id JOIN body b ON b.id = r.body_id WHERE r.shown AND f.year = 2025 AND f.half = 0 ORDER BY b.position');
    assert.deepEqual(rows.slice(0, -1), bodies.map(([name]) => [name, ...own.map(({code, unit}) => written(values[name + code] ?? null, unit))]));
  }
});

test('half a year stands apart and is in no sum of the year', async () => {
  const halves = query('SELECT COUNT(*) FROM record r JOIN figure f ON f.version_id = r.shown_id WHERE r.shown AND f.year = 2026 AND f.half = 1')[0][0];
  const {rows} = table(await main('/figure/2026?half=1'), '行政处罚');
  assert.equal(rows.length, Number(halves) + 1);
  await main('/figure/2026', 404);
  assert.ok(!(await main('/figure/2025')).includes('2026年上半年行政执法数据'));
});

test('who has not reported is named with the day it was due, and is in no table', async () => {
  const absent = query(`SELECT b.id FROM body b WHERE b.principal_id IS NULL AND YEAR(b.confirmed_on) <= 2025 AND NOT EXISTS
    (SELECT 1 FROM record r JOIN figure f ON f.version_id = r.shown_id WHERE r.body_id = b.id AND r.shown AND f.year = 2025 AND f.half = 0) ORDER BY b.position`).flat();
  assert.ok(absent.length > 0);
  for (const address of ['/figure', '/figure/2025']) {
    const html = await main(address);
    const section = html.slice(html.indexOf('id="missing-h"'), html.indexOf('</section>', html.indexOf('id="missing-h"')));
    assert.deepEqual(all(section, /href="\/figure\/body\/(\d+)"/g), absent);
    assert.equal(all(section, /(■)/g).length, absent.length);
    assert.match(text(section), /应于2026年1月31日前公布/);
    assert.match(text(section), /国办发〔2018〕118号/);
    assert.ok(!html.replace(section, '').includes(`href="/figure/body/${absent[0]}"`));
  }
  assert.match(text(await main(`/figure/body/${absent[0]}`)), /2025年：■ 逾期未公布/);
});

test('a year that is over and that nobody reported lists those who should have; years that are not over have no page', async () => {
  const html = await main('/figure/2024');
  assert.ok(!html.includes('missing-h'), 'all have reported 2024');
  await main('/figure/1995', 404); // before any of the bodies was confirmed
  for (const year of [2027, 2099]) await main(`/figure/${year}`, 404);
});

test('the first page: the newest year, its sums, every body, a report after its day marked', async () => {
  const html = await main('/figure');
  assert.match(html, /2025年全县/);
  const tiles = Object.fromEntries(all(html, /(<div><dt>.*?<\/div>)/g).map((tile) => [text(tile.split('</dt>')[0]), text(tile.split('<dd>')[1].split('<span')[0])]));
  for (const {code, unit, part, partName, name} of columns().filter(({code}) => ['penalty_total', 'penalty_amount', 'permit_granted', 'coercion_total', 'inspection_count', 'officers'].includes(code))) {
    const [[sum]] = query(`SELECT SUM(v.value) FROM ${shown} WHERE r.shown AND f.year = 2025 AND f.half = 0 AND v.col = '${code}'`);
    assert.equal(tiles[['other', 'staff'].includes(part) ? name : `${partName}·${name}`], written(sum, unit), code);
  }
  const late = query("SELECT b.short_name FROM record r JOIN figure f ON f.version_id = r.shown_id JOIN body b ON b.id = r.body_id WHERE r.shown AND f.year = 2025 AND f.half = 0 AND r.published_on > '2026-01-31' ORDER BY b.position").flat();
  assert.deepEqual(table(html, '2025年各机关主要数据').rows.filter((row) => row.at(-1).includes('◐ 逾期')).map(([name]) => name), late);
  const trend = table(html, '历年全县主要数据').rows;
  for (const [year, bodies, total] of trend) {
    const [[count, sum]] = query(`SELECT COUNT(*), COALESCE(SUM(v.value), 'NULL') FROM ${shown} WHERE r.shown AND f.half = 0 AND v.col = 'penalty_total' AND f.year = ${parseInt(year, 10)}`);
    assert.deepEqual([bodies, total], [count, written(sum, 'count')], year);
  }
  assert.ok(trend.length >= 3);
});

test('a body over the years: every number, years without a report told', async () => {
  const html = await main('/figure/body/1');
  const {heads, rows} = table(html, '行政处罚');
  const years = query('SELECT f.year FROM record r JOIN figure f ON f.version_id = r.shown_id WHERE r.shown AND r.body_id = 1 AND f.half = 0 ORDER BY f.year').flat();
  assert.deepEqual(heads.slice(1), years.map((year) => `${year}年`));
  const own = columns().filter(({part}) => part === 'penalty');
  for (const [i, {code, unit}] of own.entries()) {
    const values = query(`SELECT v.value FROM ${shown} WHERE r.shown AND r.body_id = 1 AND f.half = 0 AND v.col = '${code}' ORDER BY f.year`).flat();
    assert.deepEqual(rows[i].slice(1), values.map((value) => written(value, unit)), code);
  }
  assert.match(text(await main('/figure/body/8')), /1991年|1990年/);
  assert.match(await main('/figure/body/12'), /数据计入<a href="\/figure\/body\/6"/);
  await main('/figure/body/999999', 404);
});

test('every chart is named, described, begins at zero and stands with its numbers in a table', async () => {
  for (const address of ['/figure', '/figure/2025', '/figure/body/1', '/figure/compare?bodies=1&bodies=2&from=2023&to=2025']) {
    const html = await main(address);
    const charts = all(html, /(<svg role="img".*?<\/figure>)/gs);
    assert.ok(charts.length > 0, address);
    for (const chart of charts) {
      const [, names] = chart.match(/aria-labelledby="([^"]+)"/);
      for (const id of names.split(' ')) assert.match(chart, new RegExp(`<(title|desc) id="${id}">[^<]+<`));
      const scale = all(chart, /<text class="small" x="0"[^>]*>([^<]*)</g);
      if (scale.length) assert.match(scale[0], /^0元?$/);
    }
    assert.ok(html.includes('<table'));
    assert.ok(!/ style=|<script/.test(html));
    const ids = all(html, / id="([^"]+)"/g);
    assert.equal(new Set(ids).size, ids.length, `${address}: an id stands once`);
  }
  const bars = all(await main('/figure'), /<rect class="bar"[^>]*width="([\d.]+)%"/g).map(Number);
  const values = query(`SELECT v.value FROM ${shown} WHERE r.shown AND f.year = 2025 AND f.half = 0 AND v.col = 'penalty_total' ORDER BY v.value DESC LIMIT 15`).flat().map(Number);
  bars.forEach((width, i) => assert.ok(Math.abs(width - (100 * values[i]) / values[0]) < 0.01 || width === 0.3, `${width} for ${values[i]}`));
  assert.equal(bars.length, values.length);
});

test('a report: own numbers beside the counted ones, why they differ, its versions and what was corrected', async () => {
  const html = await main(`/figure/record/${report.corrected}`);
  assert.match(text(html), /1 项不一致/);
  assert.deepEqual(table(html, '与系统统计不一致的数字').rows, [['行政处罚：合计（宗）', '5', '4', '+1', '一宗在他处登记']]);
  assert.deepEqual(table(html, '第2版更正的数字').rows, [['行政处罚：合计（宗）', '4', '5']]);
  assert.deepEqual(table(html, '各版本').rows, [['第2版（本页）', '1991年2月10日', '漏报一宗'], ['第1版', '1991年1月10日', '—']]);
  assert.match(html, /92,233,720,368,547,758\.07/);
  assert.match(html, /<strong>要点<\/strong>/);
  assert.ok(!/alert\(1\)<|javascript:/.test(html), 'nothing of the narrative is run');
  const former = await main(`/figure/record/${report.corrected}/v/1`);
  assert.match(former, /这是第1版，已被更正/);
  assert.ok(!former.includes('与系统统计不一致的数字'));
  await main(`/figure/record/${report.corrected}/v/3`, 404);
  const {status, headers} = await get(`/record/${report.corrected}`);
  assert.deepEqual([status, new URL(headers.location, 'http://x').pathname], [303, `/figure/record/${report.corrected}`]);
});

test('a version that must not be shown any more, and a report that was withdrawn, are gone', async () => {
  query(`UPDATE record_version SET closed = 1 WHERE record_id = ${report.corrected} AND number = 1`);
  const closed = await main(`/figure/record/${report.corrected}/v/1`, 410);
  assert.match(text(closed), /漏报一宗/);
  const html = await main(`/figure/record/${report.corrected}`);
  assert.match(text(html), /第1版（内容不再公开）/);
  assert.ok(!html.includes('第2版更正的数字'), 'what it said is not told by a comparison');
  const gone = await main(`/figure/record/${report.withdrawn}`, 410);
  assert.match(text(gone), /1991年5月6日/);
  assert.match(text(gone), /统计有误/);
  for (const address of [`/figure/record/${report.withdrawn}`, '/figure/1990', '/figure/body/10']) assert.ok(!(await get(address)).text.includes('77,777'), address);
});

test('sums too large to be true stay numbers', async () => {
  const {rows} = table(await main('/figure/1990'), '行政处罚');
  assert.deepEqual(rows.map((row) => row.at(-1)), Array(3).fill('92,233,720,368,547,758.07'));
  assert.match(await main('/figure/compare?bodies=8&bodies=9&column=penalty_amount&from=1990&to=1990'), /922,337,203\.69亿元/);
});

const compare = (more) => `/figure/compare?${more}`;
test('comparison: a row each body, a column each year, a year without a report told', async () => {
  const html = await main(compare('bodies=17&bodies=1&column=penalty_amount&from=2023&to=2025'));
  const {heads, rows} = table(html, '行政处罚·罚没金额（元），2023年至2025年');
  assert.deepEqual(heads.slice(1), ['2023年', '2024年', '2025年']);
  for (const [body, row] of [[1, rows[0]], [17, rows[1]]])
    for (const [i, year] of [2023, 2024, 2025].entries()) {
      const [found] = query(`SELECT v.value FROM ${shown} WHERE r.shown AND r.body_id = ${body} AND f.half = 0 AND f.year = ${year} AND v.col = 'penalty_amount'`);
      assert.equal(row[i + 1], found ? written(found[0], 'fen') : '未公布');
    }
  assert.equal(rows.length, 2);
  assert.equal(rows[1][3], '未公布');
  assert.deepEqual(all(html, /value="(\d+)" checked/g), ['1', '17']);
  assert.match(html, /value="penalty_amount" selected/);
});

test('comparison: what cannot be is said, with what was chosen kept; nothing breaks', async () => {
  for (const [more, message] of [
    ['bodies=1&column=nothing', '没有这项指标'],
    [`bodies=1&column=${'x'.repeat(33)}`, '指标最多32个字'],
    ["bodies=1&column=penalty_total'--", '没有这项指标'],
    ['bodies=999999', '所选的执法机关中有不存在的'],
    ['bodies=0', '执法机关应在1至'],
    ['bodies=x', '执法机关应为整数'],
    ['bodies=1&from=2025&to=2023', '起始年度不能晚于结束年度'],
    ['bodies=1&from=1950&to=2025', '一次最多比较30年'],
    ['bodies=1&from=0', '起始年度应在1949至2100之间'],
    ['bodies=1&to=99999999999999999999', '结束年度应在1949至2100之间'],
    [Array.from({length: 50}, (_, i) => `bodies=${i + 1}`).join('&'), '执法机关最多选8项，现有50项'],
  ]) {
    const html = await main(compare(more), 400);
    assert.ok(text(html).includes(message), `${more}: ${message}`);
    assert.ok(!html.includes('<svg'), more);
  }
  assert.deepEqual(all(await main(compare('bodies=2&bodies=5&from=2025&to=2023'), 400), /value="(\d+)" checked/g), ['2', '5']);
  for (const more of ['column=a&column=b', 'bodies[]=1', 'bodies=1&other=1', 'bodies=%FF']) await main(compare(more), 400);
  await main(compare(Array.from({length: 300}, () => 'bodies=1').join('&')), 400);
  assert.equal(table(await main(compare('bodies=1&bodies=1&bodies=&from=2025&to=2025')), '行政处罚·合计（宗），2025年').rows.length, 1);
  assert.match(await main(compare('bodies=1&from=2099&to=2099')), /没有公布这一项/);
});

test('absurd years and numbers are unknown addresses', async () => {
  for (const address of ['/figure/0', '/figure/-1', '/figure/1948', '/figure/2101', '/figure/99999999999999999999', '/figure/2025.0', '/figure/２０２５', '/figure/body/0', '/figure/record/0', '/figure/record/1/v/0'])
    assert.equal((await get(encoded(address))).status, 404, address);
  for (const address of ['/figure/2025?half=2', '/figure/2025?half=1&half=1', '/figure?year=2025']) assert.equal((await get(address)).status, 400, address);
});
