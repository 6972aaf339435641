// Powers and responsibilities, entrustment letters, lists, documents and complaint channels: filters and their counts, pages by key,
// what was withdrawn, former versions, and hostile input.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {encoded, get, prepare, sql} from './site.mjs';

const MANY = 120;
const temporary = "number LIKE '临时—%'";

// Records that this file alone has: many duties for paging, a withdrawn and an ended one, a document with versions.
const rows = (kind, body, number, day, more = '') => `
  INSERT INTO record (kind, body_id, number, number_key, day, published_on, changed_at)
    VALUES ('${kind}', ${body}, '临时—${number}', '临时—${number}', '${day}', '${day}', '${day}');
  SET @record = LAST_INSERT_ID(); ${more}`;
const version = (number, fill, {reason = 'NULL', closed = 0} = {}) => `
  INSERT INTO case_file (flow, state, opened_at) VALUES ('publication', 'published', NOW());
  INSERT INTO record_version (record_id, number, case_id, author_id, made_at, published_on, reason, closed, hash)
    VALUES (@record, ${number}, LAST_INSERT_ID(), 1, NOW(), '2026-01-0${number}', ${reason}, ${closed}, REPEAT('0', 64));
  SET @version = LAST_INSERT_ID();
  UPDATE record SET shown_id = @version WHERE id = @record; ${fill}`;
const duty = (name) => version(1, `INSERT INTO duty (version_id, record_id, kind, name) VALUES (@version, @record, 'reward', '${name}');`);
const document = (number, text, more) => version(number, `INSERT INTO document VALUES (@version, @record, 'other', '临时文件', '2026-01-01', '${text}');`, more);
const clean = `
  CREATE TEMPORARY TABLE gone AS SELECT v.id, v.case_id, v.record_id FROM record r JOIN record_version v ON v.record_id = r.id WHERE r.${temporary};
  UPDATE record SET shown_id = NULL WHERE ${temporary};
  DELETE FROM duty WHERE version_id IN (SELECT id FROM gone);
  DELETE FROM document WHERE version_id IN (SELECT id FROM gone);
  DELETE FROM record_version WHERE id IN (SELECT id FROM gone);
  DELETE FROM case_file WHERE id IN (SELECT case_id FROM gone);
  DELETE FROM record WHERE ${temporary};
  DROP TABLE gone;`;
// What the rules of publication do with every change; counts are kept until then.
const moved = 'UPDATE register SET version = version + 1';

async function idOf(number) {
  return (await sql(`SELECT id FROM record WHERE number = '临时—${number}'`)).stdout.trim().split('\n').at(-1);
}

before(async () => {
  await prepare();
  await sql(clean);
  await sql(Array.from({length: MANY}, (_, i) => rows('duty', 2, 1000 + i, '2026-01-01', duty(`临时奖励${i}`))).join(''));
  await sql(rows('duty', 2, '撤回', '2026-01-01', duty('机密的名称') + `UPDATE record SET withdrawn_on = '2026-02-03', withdrawn_reason = '事项取消' WHERE id = @record;`));
  await sql(rows('duty', 2, '期满', '2026-01-01', duty('期满的名称') + `UPDATE record SET until_on = '2026-03-04' WHERE id = @record;`));
  await sql(rows('document', 2, '文件', '2026-01-01', document(1, '不该公开的话', {closed: 1}) + document(2, '旧的话', {reason: "'去掉不该公开的内容'"}) + document(3, '# 新的话 <b>x</b>', {reason: "'更正数字'"}) + moved));
  // What the web server has kept from before is shown two seconds at most.
  await new Promise((resolve) => setTimeout(resolve, 2200));
});
after(() => sql(clean + moved));

const main = (html) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
const open = async (address, status = 200) => {
  const reply = await get(encoded(address));
  assert.equal(reply.status, status, address);
  return main(reply.text);
};
const all = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1].replaceAll('&amp;', '&'));
const links = (html) => all(html, /<th scope="row"><a href="([^"]*)"/g);
const next = (html) => all(html, /<a href="([^"]*)" rel="next"/g)[0];
const found = (html) => Number(/<caption>共 (\d+) /.exec(html)?.[1] ?? 0);
const choices = (html) => Object.fromEntries([...html.matchAll(/<li><a href="([^"]*)"[^>]*>([^<]*) <span class="count">(\d+)<\/span>/g)].map(([, address, name, count]) => [name, {address: address.replaceAll('&amp;', '&'), count: Number(count)}]));

test('the number beside each filter is the number of rows behind it', async () => {
  for (const list of ['/duty', '/duty?body=1', '/entrustment', '/document', '/list/review', '/list/inspection_cap', '/list/inspection_cap?body=1']) {
    const values = Object.entries(choices(await open(list)));
    assert.ok(values.length > 0 || list === '/list/review', list);
    for (const [name, {address, count}] of values) assert.equal(found(await open(address)), count, `${list} ${name}`);
  }
  const bodies = [...(await open('/duty?kind=permit')).matchAll(/<option value="(\d+)">[^（]*（(\d+)）/g)];
  assert.ok(bodies.length > 3);
  for (const [, id, count] of bodies) assert.equal(found(await open(`/duty?kind=permit&body=${id}`)), Number(count));
});

test('pages follow each other by key, miss no row, show none twice, and keep the filters', async () => {
  const seen = [];
  let pages = 0;
  for (let address = '/duty?body=2&kind=reward&q=临时'; address; pages++) {
    const html = await open(address);
    seen.push(...links(html));
    assert.equal(found(html), MANY);
    address = next(html);
    if (address) assert.match(address, /^\/duty\?body=2&kind=reward&q=%E4%B8%B4%E6%97%B6&after=20260101-\d+$/);
    if (pages) assert.ok(html.includes('回到第一页'));
  }
  assert.equal(pages, 3);
  assert.equal(seen.length, MANY);
  assert.equal(new Set(seen).size, MANY);
});

test('words must all occur, in any order; signs of patterns are plain characters', async () => {
  const count = async (q) => found(await open(`/duty?q=${encodeURIComponent(q)}`));
  assert.equal(await count('临时 奖励7'), 11);
  assert.equal(await count('奖励7　临时'), 11);
  assert.equal(await count('临时奖励7 火星'), 0);
  for (const q of ['%', '_', '\\', '临时%7', "'", '"', '临_奖励']) assert.equal(await count(q), 0, q);
  assert.equal(await count('   '), await count(''));
});

test('wrong input is told beside its field and the list is shown without it', async () => {
  for (const [address, field, message] of [
    ['/duty?body=999', 'body-fault', '没有这个执法主体'], ['/duty?body=abc', 'body-fault', '应为整数'], ['/duty?kind=nonsense', 'kind', '不在可选范围内'],
    [`/duty?q=${'长'.repeat(101)}`, 'q-fault', '最多100个字'], ['/duty?after=x', 'after', '翻页位置无法识别'], ['/entrustment?after=9-1', 'after', '翻页位置无法识别'],
    ['/entrustment?status=late', 'status', '不在可选范围内'], ['/document?after=20261399-1', 'after', '翻页位置无法识别'], ['/list/inspection_cap?year=1999', 'year', '不在可选范围内'],
    ['/list/review?year=2026', 'year', '不在可选范围内'], [`/channel?q=${'长'.repeat(101)}`, 'q-fault', '最多100个字'],
  ]) {
    const html = await open(address, 400);
    assert.ok(html.includes(message), `${address}: ${message}`);
    assert.ok(field === 'after' || html.includes(`id="${field}"`), `${address}: ${field}`);
    assert.ok(html.includes('class="fault-summary"') && html.includes('<table class="records">'), address);
  }
  for (const address of ['/duty?colour=red', '/duty?kind=permit&kind=levy', '/tools?x=1']) await open(address, 400);
});

test('hostile input is answered plainly and finds nothing', async () => {
  const strings = ["' OR '1'='1", "'; DROP TABLE record; --", '1) UNION SELECT 1 --', '<script>alert(1)</script>', '😀'.repeat(25), 'NEAR("a" "b")', '\u202e反写', '*'.repeat(100), '%'.repeat(100)];
  for (const path of ['/duty', '/entrustment', '/document', '/list/review', '/channel'])
    for (const text of strings) {
      const html = await open(`${path}?q=${encodeURIComponent(text)}`);
      assert.equal(found(html), 0, `${path} ${text}`);
      assert.ok(!html.includes('<script') && html.includes('<p class="empty"'), `${path} ${text}`);
    }
  for (const path of ['/duty', '/entrustment', '/document', '/list/review'])
    for (const after of ['99999999999999999999', '-1', "1' OR 1=1", '1-99999999999999999999', '9999-9223372036854775808', '99991231-9223372036854775807'])
      assert.ok([200, 400].includes((await get(`${path}?after=${encodeURIComponent(after)}`)).status), `${path} ${after}`);
  for (const path of ['/list/%27', '/list/nothing', '/duty/0', '/duty/99999999999999999999', '/duty/1e3', '/document/1/v/0', '/entrustment/x']) assert.equal((await get(path)).status, 404, path);
  assert.equal((await get(`/duty?q=%ff%fe`)).status, 400);
});

test('the same list for machines stands beside it, by the same body and code', async () => {
  for (const [address, file] of [['/duty?body=1&kind=permit&q=许可', '/duty.csv?body=1&kind=permit'], ['/list/inspection_cap?year=2026', '/list_item.csv?list=inspection_cap&year=2026'],
    ['/entrustment?status=expired', '/entrustment.csv?status=expired'], ['/document?category=case', '/document.csv?category=case'], ['/channel', '/body.csv']]) {
    const html = await open(address), files = all(html, /<a href="(\/\w+\.(?:csv|json|atom)[^"]*)"/g);
    assert.equal(files[0], file);
    for (const one of files) assert.equal((await get(one)).status, 200, one);
    if (found(html) && !address.includes('q=')) assert.equal(JSON.parse((await get(files[1])).text).items.length, found(html), address);
  }
});

test('entrustment letters: valid ones first, then those to come, then the expired, each told by word and shape', async () => {
  const html = await open('/entrustment');
  const states = all(html, /<span class="status \w+"><span aria-hidden="true">.<\/span> ([^<]*)<\/span>/g);
  const order = ['有效', '尚未生效', '已届满'];
  assert.deepEqual(states, [...states].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  assert.deepEqual(new Set(states), new Set(order));
  assert.match(html, /<span class="status late"><span aria-hidden="true">■<\/span> 已届满/);
  const [expired] = links(await open('/entrustment?status=expired'));
  assert.match(await open(expired), /委托期限已届满/);
  assert.doesNotMatch(await open(links(html)[0]), /委托期限已届满/);
});

test('a withdrawn record leaves number, day and reason, an ended one its day; neither stands in a list', async () => {
  const withdrawn = await idOf('撤回'), ended = await idOf('期满');
  for (const address of [`/duty/${withdrawn}`, `/duty/${withdrawn}/v/1`, `/record/${withdrawn}`]) {
    const html = await open(address, 410);
    for (const word of ['临时—撤回', '2026年2月3日', '事项取消']) assert.ok(html.includes(word), `${address}: ${word}`);
    assert.ok(!html.includes('机密的名称'), address);
  }
  const html = await open(`/duty/${ended}`, 410);
  assert.ok(html.includes('2026年3月5日') && !html.includes('期满的名称') && !html.includes('临时—期满'));
  for (const q of ['机密', '期满的']) assert.equal(found(await open(`/duty?q=${q}`)), 0);
});

test('a former version says that it was replaced; one that must not be shown is gone', async () => {
  const id = await idOf('文件');
  const now = await open(`/document/${id}`), former = await open(`/document/${id}/v/2`), closed = await open(`/document/${id}/v/1`, 410);
  assert.ok(now.includes('<h2>新的话') && !now.includes('<b>x</b>') && !now.includes('已被替换'));
  assert.ok(now.includes('更正数字') && now.includes(`href="/document/${id}/v/2"`) && !now.includes(`href="/document/${id}/v/1"`));
  assert.ok(former.includes('这是已被替换的第2版') && former.includes('旧的话') && former.includes(`href="/document/${id}"`));
  assert.ok(!closed.includes('不该公开的话') && closed.includes('去掉不该公开的内容'));
  await open(`/document/${id}/v/4`, 404);
});

test('an item of a list has an address that leads to its line', async () => {
  const html = await open('/list/inspection_cap?year=2025');
  const [, address] = /href="(\/record\/\d+)" aria-label="本项的地址"/.exec(html), id = address.slice('/record/'.length);
  const reply = await get(address);
  assert.equal(reply.status, 303);
  const path = new URL(reply.headers.location, 'http://localhost');
  assert.equal(path.hash, `#r${id}`);
  const rowIds = all(await open(path.pathname + path.search), /<tr id="r(\d+)"/g);
  assert.equal(rowIds[0], id);
});

test('the article that asks for a list is linked where the library has it', async (t) => {
  const citation = (await sql("SELECT citation FROM list WHERE code = 'review'")).stdout.trim().split('\n').at(-1);
  const cite = (text) => sql(`UPDATE list SET citation = '${text}' WHERE code = 'review'`);
  t.after(() => cite(citation));
  let blanks = '';
  for (const [text, address] of [['《示例县行政执法公示办法》第六条之一', '/basis/1/art/6-1'], ['《示例县行政执法公示办法》第四条第一款', '/basis/1/art/4'],
    ['《示例县行政执法公示办法》', '/basis/1'], ['《示例县行政执法公示办法》第九百条', '/basis/1'], ['《火星移民办法》第一条', undefined], ['第一条', undefined], ['《', undefined]]) {
    await cite(text);
    blanks += '+'; // an address that the web server has not kept
    assert.equal(all(await open(`/list/review?q=${blanks}`), /公布依据：<a href="([^"]*)"/g)[0], address, text);
  }
});

test('a flow chart has a box for each step and each exit, and says the same in words', async () => {
  const [address] = links(await open('/duty?kind=permit')), html = await open(address);
  const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>')), steps = html.slice(html.indexOf('<ol class="steps"'), html.indexOf('</ol>'));
  const count = (text, pattern) => text.match(pattern)?.length ?? 0;
  assert.ok(count(steps, /<li>/g) > 2);
  assert.equal(count(svg, /<rect /g), count(steps, /<li>/g) + count(steps, /◇/g));
  assert.equal(count(svg, /class="side"/g), count(steps, /◇/g));
  assert.equal(count(svg, /class="line"/g), count(svg, /<rect /g) - 1);
  const drawn = all(svg, /<text[^>]*>([^<]*)</g).join('');
  for (const name of all(steps, /<strong>([^<]*)</g)) assert.ok(drawn.includes(name), name);
  assert.doesNotMatch(svg, /style=/);
});

test('time limits lead into the calculator, which answers', async () => {
  const [address] = links(await open('/duty?kind=permit')), html = await open(address);
  const ways = all(html, /href="(\/deadline\?[^"]*)"/g);
  assert.equal(ways.length, 2);
  for (const way of ways) await open(way);
});

test('every body says how to complain, and is found by its name', async () => {
  const bodies = all(await open('/body'), /<th scope="row"><a href="(\/body\/\d+)"/g), html = await open('/channel');
  assert.deepEqual(new Set(links(html)), new Set(bodies));
  assert.ok(all(html, /href="(tel:[^"]*)"/g).length > bodies.length && html.includes('href="tel:12345"'));
  assert.deepEqual(links(await open('/channel?q=公安')), ['/body/2']);
});

test('a body leads to all it has published, with how much there is', async () => {
  const published = choices(await open('/body/1'));
  assert.ok(Object.keys(published).length > 5);
  for (const [name, {address, count}] of Object.entries(published))
    if (/^\/(duty|entrustment|document|list)/.test(address)) assert.equal(found(await open(address)), count, name);
});

test('the doors say how much is behind them', async () => {
  const doors = [...(await open('/list')).matchAll(/<li><a href="([^"]*)"><strong>[^<]*<\/strong>[^<]*<span class="tally">(\d+) /g)];
  assert.ok(doors.length >= 8);
  for (const [, address, count] of doors) assert.equal(found(await open(address)), Number(count), address);
});

test('pages say what they are about to programs', async () => {
  for (const [address, type] of [['/duty/12', 'GovernmentService'], ['/entrustment/45', 'DigitalDocument'], ['/document/145', 'DigitalDocument']]) {
    const {text} = await get(address);
    const about = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)[1]);
    assert.equal(about['@type'], type);
    assert.ok(about.url.endsWith(address), about.url);
    assert.equal(about.name, /<h1>([^<]*)</.exec(text)[1]);
  }
});
