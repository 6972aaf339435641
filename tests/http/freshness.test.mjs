// Freshness: what is late, empty or in order is what the database says, every time it is asked; filters; a report kept back on
// an approved ground is not late; addresses nobody should send.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {before, test} from 'node:test';
import {VAR, encoded, get, prepare, root} from './site.mjs';

const query = (statement) => execFileSync(`${root}admin/ops/database`, ['client', 'gongshi', '-N', '-B', '-e', statement], {env: {...process.env, VAR}, encoding: 'utf8'})
  .split('\n').filter(Boolean).map((line) => line.split('\t'));
const main = async (address, status = 200) => {
  const reply = await get(encoded(address));
  assert.equal(reply.status, status, address);
  return reply.text.slice(reply.text.indexOf('<main'), reply.text.indexOf('</main>'));
};
const text = (html) => html.replace(/<br>/g, ' ').replace(/<[^>]*>/g, '').trim();
const all = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1]);
const list = (html) => all(html.match(/<table class="records fresh">.*?<\/table>/s)?.[0].split('<tbody>')[1] ?? '', /(<tr>.*?<\/tr>)/gs)
  .map((row) => all(row, /<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs).map(text));
const dated = (day) => (day === 'NULL' ? '—' : day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'));
// Bodies that act by entrustment and have published nothing themselves have no columns.
const own = 'public_freshness f JOIN body b ON b.id = f.body_id WHERE (b.principal_id IS NULL OR f.records > 0)';
const STATES = {late: 'late_now > 0', fine: 'late_now = 0 AND records > 0', empty: 'late_now = 0 AND records = 0 AND empty_reason IS NOT NULL', blank: 'late_now = 0 AND records = 0 AND empty_reason IS NULL'};

before(prepare);

test('the summary and the list of what is late, the same on every visit', async () => {
  const [[columns, bodies]] = query('SELECT COUNT(*), COUNT(DISTINCT body_id) FROM public_freshness WHERE late_now > 0');
  assert.ok(Number(columns) > 0);
  const late = query('SELECT body_name, col_name, oldest_due FROM public_freshness WHERE late_now > 0 ORDER BY body_position, body_id, col_position');
  for (let i = 0; i < 12; i++) {
    const html = await main('/freshness');
    assert.ok(text(html).includes(`■ ${bodies} 个机关的 ${columns} 个栏目逾期`));
    assert.deepEqual(list(html).map(([body, column]) => [body, column]), late.map(([body, column]) => [body, column]));
    list(html).forEach((row, n) => assert.ok(row[2].includes(`最早应于${dated(late[n][2])}公布`), row[2]));
  }
});

test('the matrix: a row each body, a shape each column, the same in words', async () => {
  const html = await main('/freshness');
  const rows = all(html.slice(html.indexOf('scroll matrix')).split('</table>')[0].split('<tbody>')[1], /(<tr>.*?<\/tr>)/gs);
  const words = {late: '■逾期', blank: '◐空白，未说明', empty: '○空白，已说明', fine: '●正常'};
  const cells = query(`SELECT f.body_id, f.body_name, CASE ${Object.entries(STATES).map(([state, is]) => `WHEN ${is} THEN '${state}'`).join(' ')} END FROM ${own} ORDER BY f.body_position, f.body_id, f.col_position`);
  const expected = new Map();
  for (const [id, name, state] of cells) expected.set(id, [...(expected.get(id) ?? [name]), words[state]]);
  assert.deepEqual(rows.map((row) => all(row, /<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs).map(text)), [...expected.values()]);
  assert.equal(all(html, /(<li><a href="\/freshness\?body=\d+">)/g).length, expected.size, 'a card each body for narrow screens');
});

test('filters by state, with counts, alone and within a body', async () => {
  for (const body of [0, 1, 17])
    for (const [state, is] of Object.entries(STATES)) {
      const wanted = query(`SELECT f.col_name FROM ${own} AND ${is}${body ? ` AND f.body_id = ${body}` : ''} ORDER BY f.body_position, f.body_id, f.col_position`).flat();
      const html = await main(`/freshness?${body ? `body=${body}&` : ''}state=${state}`);
      assert.deepEqual(list(html).map((row) => row[body ? 0 : 1]), wanted.slice(0, 300), `${body} ${state}`);
      const chosen = text(html.match(/<a [^>]*aria-current="true">(.*?)<\/a>/)[1]);
      assert.ok(chosen.endsWith(` ${wanted.length}`), chosen);
      if (!wanted.length) assert.match(html, /class="empty"/);
    }
});

test('a body: every column with its last day, how many, what was late, the rule and its article', async () => {
  const rows = list(await main('/freshness?body=1'));
  const wanted = query('SELECT col_name, last_on, records, late_ever, rule_text FROM public_freshness WHERE body_id = 1 ORDER BY col_position');
  assert.equal(rows.length, wanted.length);
  wanted.forEach(([column, last, records, late, rule], i) => {
    assert.deepEqual([rows[i][0], rows[i][2]], [column, dated(last)]);
    assert.ok(rows[i][3].startsWith(`${records} 条`) && rows[i][3].includes(`逾期公布 ${late} 条`) === (late !== '0'), rows[i][3]);
    assert.ok(rows[i][4].startsWith(rule));
  });
  const html = await main('/freshness');
  const rules = html.slice(html.indexOf('id="rules-h"'));
  for (const [rule, citation] of query('SELECT DISTINCT rule_text, citation FROM public_freshness WHERE rule_text IS NOT NULL'))
    assert.ok(rules.includes(rule) && rules.includes(citation), rule);
  assert.match(rules, /7个工作日内/);
  assert.match(rules, /20个工作日内/);
});

test('an empty column says since when and why; an organisation that acts by entrustment says in whose name', async () => {
  const stated = query('SELECT body_id, col_name, empty_reason, empty_since FROM public_freshness WHERE records = 0 AND empty_reason IS NOT NULL');
  assert.ok(stated.length > 0);
  for (const [body, column, reason, since] of stated) {
    const row = list(await main(`/freshness?body=${body}`)).find(([name]) => name === column);
    assert.ok(row[1].includes(reason) && row[1].includes(`${dated(since)}说明`), row[1]);
  }
  assert.match(await main('/freshness?body=12'), /以委托机关的名义执法，信息由<a href="\/freshness\?body=6"/);
});

// Lists are kept for a second by the web server, and shown one second more while they are made anew.
const forgotten = () => new Promise((resolve) => setTimeout(resolve, 2200));

test('a report kept back on an approved ground is not late', async () => {
  const isLate = async () => [list(await main('/freshness?body=17')).find(([column]) => column === '年度数据')[1].includes('■'), (await main('/figure/2025')).includes('■ 逾期未公布')
    || /■<\/span> 逾期未公布/.test(await main('/figure/2025'))];
  assert.deepEqual(await isLate(), [true, true]);
  query(`INSERT INTO record (kind, body_id, number, day, held_ground, held_on) VALUES ('figure', 17, '', '2025-12-31', 'state_secret', '2026-01-20');
    SET @r = LAST_INSERT_ID();
    INSERT INTO case_file (flow, state, body_id, opened_at) VALUES ('publication', 'draft', 17, '2026-01-10');
    INSERT INTO record_version (record_id, number, case_id, author_id, made_at, hash) VALUES (@r, 1, LAST_INSERT_ID(), 1, '2026-01-10', REPEAT('0', 64));
    INSERT INTO figure (version_id, record_id, year) VALUES (LAST_INSERT_ID(), @r, 2025)`);
  try {
    await forgotten();
    assert.deepEqual(await isLate(), [false, false]);
    for (const address of ['/figure', '/figure/2025', '/figure/body/17']) assert.match(text(await main(address)), /○ 经批准不公开（涉及国家秘密）/, address);
  } finally {
    query(`SET @r = (SELECT id FROM record WHERE kind = 'figure' AND body_id = 17 AND held_on = '2026-01-20'); SET @c = (SELECT case_id FROM record_version WHERE record_id = @r);
      DELETE FROM figure WHERE record_id = @r; DELETE FROM record_version WHERE record_id = @r; DELETE FROM case_file WHERE id = @c; DELETE FROM record WHERE id = @r`);
  }
  await forgotten();
  assert.deepEqual(await isLate(), [true, true]);
});

test('lists and bodies lead here', async () => {
  for (const address of ['/result', '/duty', '/benchmark', '/figure']) assert.match(await main(address), /href="\/freshness"/, address);
  for (const address of ['/body/1', '/figure/body/1']) assert.match(await main(address), /href="\/freshness\?body=1"/, address);
});

test('what cannot be is refused', async () => {
  for (const more of ['body=0', 'body=x', 'body=1&body=2', 'state=late%27--', 'state=LATE', 'state=late&state=fine', 'other=1', 'body=99999999999999999999'])
    assert.equal((await get(`/freshness?${more}`)).status, 400, more);
  assert.equal((await get('/freshness?body=999999')).status, 404);
  assert.equal((await get('/freshness?body=&state=')).status, 200);
});
