// Results: filters with counts, pages to the end, what is wrong in an address, former versions, what is no longer public.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {before, test} from 'node:test';
import {VAR, encoded, get, prepare, root, until} from './site.mjs';

before(prepare);

// What the database has, as rows of columns.
const rows = (statement) => execFileSync(`${root}admin/ops/database`, ['client', 'gongshi', '-N', '-e', statement], {encoding: 'utf8', env: {...process.env, VAR}})
  .split('\n').filter(Boolean).map((line) => line.split('\t'));
const listed = (where = '1') => rows(`SELECT id FROM public_result WHERE ${where} ORDER BY day DESC, id DESC`).map(([id]) => `/result/${id}`);

const plain = (text) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
const main = (html) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
const links = (html, pattern) => [...html.matchAll(pattern)].map((match) => plain(match[1]));
const open = (query = {}) => get(`/result?${encoded(new URLSearchParams(query).toString())}`);
const page = async (query) => {
  const reply = await open(query);
  assert.equal(reply.status, 200);
  return main(reply.text);
};
const ids = (html) => links(html, /<th scope="row"><a href="(\/result\/\d+)"/g);
const next = (html) => links(html, /<a href="([^"]*)" rel="next"/g)[0];
const total = (html) => Number(html.match(/<caption>共 (\d+) 件/)?.[1] ?? 0);
const options = (html, name) => [...html.match(new RegExp(`<select id="${name}".*?</select>`, 's'))[0].matchAll(/<option value="([^"]+)"[^>]*>[^<]*?(?:（(\d+)）)?<\/option>/g)]
  .map(([, value, count]) => ({value, count: count && Number(count)}));

// All pages of a list, from an address to the end.
async function walk(address) {
  const pages = [];
  for (let at = address; at; at = next(pages.at(-1))) {
    const reply = await get(at);
    assert.equal(reply.status, 200, at);
    pages.push(main(reply.text));
    assert.ok(pages.length < 50, 'the pages come to an end');
  }
  return pages;
}

test('the pages together have every result exactly once, the newest first', async () => {
  const expected = listed(), pages = await walk('/result');
  assert.ok(expected.length > 50);
  assert.equal(total(pages[0]), expected.length);
  assert.deepEqual(pages.map((html) => ids(html).length).slice(0, -1), Array(pages.length - 1).fill(25));
  const found = pages.flatMap(ids), day = new Map(rows('SELECT id, day FROM public_result').map(([id, on]) => [`/result/${id}`, on]));
  assert.deepEqual([...found].sort(), [...expected].sort());
  assert.deepEqual(found.map((id) => day.get(id)), expected.map((id) => day.get(id)));
  for (const html of pages.slice(1)) assert.ok(links(html, /<a href="([^"]*)">回到第一页/g).includes('/result'));
});

test('each filter shows what it says, keeps the others over the pages, and its count is what it leads to', async () => {
  const where = {body: 'body_id', kind: 'kind', class: 'penalty_class', band: 'band'}, html = await page();
  for (const [name, column] of Object.entries(where)) {
    const choices = options(html, name);
    assert.ok(choices.length > 5, name);
    assert.ok(choices.every(({count}) => count !== undefined), `${name} has counts`);
    for (const {value, count} of choices.filter((choice) => choice.count).slice(0, 6)) {
      const expected = listed(`${column} = '${value}'`), pages = await walk(`/result?${name}=${value}`);
      assert.equal(count, total(pages[0]), `${name} ${value}`);
      assert.deepEqual(pages.flatMap(ids).sort(), expected.sort(), `${name} ${value}`);
    }
  }
});

test('filters together, with days at both ends, and the counts beside them', async () => {
  const pages = await walk('/result?kind=penalty&from=2025-01-01&to=2026-06-30');
  assert.deepEqual(pages.flatMap(ids).sort(), listed("kind = 'penalty' AND day BETWEEN '2025-01-01' AND '2026-06-30'").sort());
  assert.ok(pages.length > 1);
  for (const {value, count} of options(pages[0], 'body'))
    assert.equal(count, listed(`kind = 'penalty' AND day BETWEEN '2025-01-01' AND '2026-06-30' AND body_id = ${value}`).length, value);
  const [[day]] = rows('SELECT day FROM public_result ORDER BY day DESC LIMIT 1');
  assert.deepEqual(ids(await page({from: day, to: day})).sort(), listed(`day = '${day}'`).sort());
});

test('a filter can be taken away alone, and all at once', async () => {
  const html = await page({q: '食品', kind: 'penalty', from: '2025-01-01'});
  const chips = links(html.match(/<ul class="chips".*?<\/ul>/s)[0], /href="([^"]*)"/g);
  assert.deepEqual(chips, ['/result?kind=penalty&from=2025-01-01', encoded('/result?q=食品&from=2025-01-01'), encoded('/result?q=食品&kind=penalty'), '/result']);
  assert.match(html, /value="食品"/);
  assert.match(html, /<option value="penalty" selected>/);
  assert.match(html, /name="from" type="date" value="2025-01-01"/);
  assert.match(html, /href="\/result\.csv\?q=%E9%A3%9F%E5%93%81&amp;kind=penalty&amp;from=2025-01-01"/);
});

test('a year leads to its results', async () => {
  const html = await page({kind: 'penalty'});
  const [address] = links(html, /<a href="([^"]*from=2025-01-01[^"]*)"/g);
  assert.equal(address, '/result?kind=penalty&from=2025-01-01&to=2025-12-31');
  assert.equal(total(main((await get(address)).text)), listed("kind = 'penalty' AND YEAR(day) = 2025").length);
});

test('words find number, party and matter, marked', async () => {
  const [[number, party]] = rows("SELECT number, party FROM public_result WHERE party_kind = 'organisation' AND number <> '' ORDER BY day DESC LIMIT 1");
  for (const q of [number, number.replace('〔', '[').replace('〕', ']'), party]) {
    const html = await page({q});
    assert.ok(ids(html).length >= 1, q);
    assert.match(html, /<mark>/, q);
  }
  const nothing = await page({q: '火星移民', kind: 'penalty'});
  assert.deepEqual(ids(nothing), []);
  assert.match(nothing, /没有符合条件的结果/);
});

test('days that are none, and days the wrong way round, get a message at the field, and what was typed stays', async () => {
  for (const [query, field, message] of [
    [{from: '2026-02-30'}, 'from', /起始日期/], [{to: '昨天'}, 'to', /截止日期/], [{from: '2026-03-01', to: '2026-02-01'}, 'to', /截止日期早于起始日期/],
    [{from: '0001-01-01'}, 'from', /1949年至2099年/], [{to: '9999-12-31'}, 'to', /1949年至2099年/]]) {
    const reply = await open({...query, kind: 'penalty'}), html = main(reply.text);
    assert.equal(reply.status, 400);
    assert.match(html.match(new RegExp(`<span class="fault-text" id="${field}-fault">.*?</span>\\n`))[0], message);
    assert.match(html, new RegExp(`<a href="#${field}">`));
    for (const [name, value] of Object.entries(query)) assert.match(html, new RegExp(`name="${name}"[^>]* value="${value}"`));
    assert.match(html, /<option value="penalty" selected>/);
    assert.deepEqual(ids(html), []);
  }
});

test('a tampered address is told so, or shows a list; it never fails', async () => {
  for (const after of ['x', '-1', '0', '9223372036854775808', "1' OR '1'='1", '1e9', '１']) {
    const reply = await open({after});
    assert.equal(reply.status, 400, after);
    assert.match(reply.text, /回到第一页/, after);
  }
  for (const before of ['x', '20260230-1', '20260105', '20260105-0', '20260105-1;']) assert.equal((await open({before})).status, 400, before);
  for (const after of ['1', '4611686018427387904', '9223372036854775807', '123456789']) assert.equal((await open({after})).status, 200, after);
  for (const query of [{kind: "x' OR 1=1"}, {class: 'A'}, {band: '6'}, {band: '-1'}, {body: '-1'}, {body: 'x'}, {q: 'x'.repeat(101)}]) assert.equal((await open(query)).status, 400, JSON.stringify(query));
  for (const query of [{kind: 'nothing'}, {class: 'no_such'}, {body: '999999'}]) {
    const html = await page(query);
    assert.match(html, /没有符合条件的结果/);
    assert.match(html, /没有这个选项/);
  }
  assert.equal((await get('/result?kind=penalty&kind=permit')).status, 400);
  assert.equal((await get('/result?offset=10')).status, 400);
});

test('without the index the newest come from the database, each once, and the page says what it cannot do', {skip: !existsSync(join(VAR, 'search/site.db')) && 'the index is not at hand'}, async () => {
  const index = join(VAR, 'search/site.db'), seen = {};
  await new Promise((resolve) => setTimeout(resolve, 2500)); // the web server keeps pages for a second, counted in whole ones
  renameSync(index, `${index}.aside`);
  try {
    // The index is made again by itself, after some seconds: what comes after that comes from it.
    seen.all = await page();
    seen.page = next(seen.all);
    seen.second = main((await get(seen.page)).text);
    seen.kind = await page({kind: 'penalty'});
    seen.body = await page({body: '1', from: '2026-01-01'});
    seen.absent = !existsSync(index);
  } finally {
    if (existsSync(index)) rmSync(`${index}.aside`);
    else renameSync(`${index}.aside`, index);
  }
  await until(async () => /<caption>共/.test(await page()), 'the index is back', 30);
  if (!seen.absent) return;
  for (const name of ['all', 'kind', 'body']) assert.match(seen[name], /检索正在准备/, name);
  assert.deepEqual([...ids(seen.all), ...ids(seen.second)], listed().slice(0, 50));
  assert.match(seen.page, /before=\d{8}-\d+$/);
  assert.deepEqual(ids(seen.kind), []);
  assert.deepEqual(ids(seen.body), listed("body_id = 1 AND day >= '2026-01-01'").slice(0, 25));
});

const numberOf = (id) => rows(`SELECT number FROM record WHERE id = ${id}`)[0][0];
const former = () => rows("SELECT v.record_id, v.number, r.shown_id FROM record_version v JOIN record r ON r.id = v.record_id WHERE r.kind = 'result' AND r.shown = 1 AND v.closed = 0 AND v.id <> r.shown_id AND v.published_on IS NOT NULL")[0];
const closed = () => rows("SELECT v.record_id, v.number, e.facts, e.decision FROM record_version v JOIN record r ON r.id = v.record_id JOIN result e ON e.version_id = v.id WHERE r.kind = 'result' AND r.shown = 1 AND v.closed = 1")[0];

test('a result says who decided what on which articles, and how to cite it', async () => {
  const [[id, number, party, amount]] = rows("SELECT id, number, party, fine FROM public_result WHERE kind = 'penalty' AND fine > 100000 AND benchmark_version_id IS NOT NULL ORDER BY id LIMIT 1");
  const {status, text} = await get(`/result/${id}`), html = main(text);
  assert.equal(status, 200);
  for (const words of [number, party, `${Math.floor(amount / 100000)},`, '查明的事实', '决定内容', '公示至', '依据', '裁量', '法定幅度', '本案', `/result/${id}/v/`, '[EB/OL]'])
    assert.ok(html.includes(words), words);
  const data = JSON.parse(text.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)[1]);
  assert.equal(data['@type'], 'Report');
  assert.equal(data.reportNumber, number);
  assert.match(data.url, new RegExp(`/result/${id}$`));
});

test('each article is linked in the version that was applied, and a later change of the law is told', async () => {
  const [[id, basis, version, article]] = rows("SELECT c.record_id, c.basis_id, c.basis_version_number, c.article_number FROM public_record_basis c JOIN public_result r ON r.version_id = c.version_id WHERE c.basis_next_on IS NOT NULL AND c.basis_next_on <= '2026-11-20' LIMIT 1");
  const html = main((await get(`/result/${id}`)).text);
  assert.match(html, new RegExp(`href="/basis/${basis}/v/${version}/art/${article}[/"]`));
  assert.match(html, new RegExp(`◐ 已修改</span> <a href="/basis/${basis}/compare\\?from=${version}">`));
  assert.equal((await get(`/basis/${basis}/v/${version}/art/${article}`)).status, 200);
});

test('a natural person is masked, wherever the result is shown', async () => {
  const people = rows("SELECT id, party FROM public_result WHERE party_kind = 'natural'");
  assert.ok(people.length > 5);
  for (const [id, party] of people.slice(0, 10)) {
    assert.match(party, /某/);
    const {text} = await get(`/result/${id}`);
    assert.match(text, /自然人的姓名已作遮盖/);
    assert.doesNotMatch(text, /\b\d{17}[\dXx]\b/);
    assert.ok(!text.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)[1].includes('"about"'));
  }
});

test('a decision outside its tier is marked, with the reason', async () => {
  const [[id, reason]] = rows('SELECT id, outside_reason FROM public_result WHERE outside_reason IS NOT NULL LIMIT 1');
  const {text} = await get(`/result/${id}`);
  assert.match(text, /决定不在所适用阶次的幅度之内/);
  assert.ok(text.includes(reason));
});

test('a former version says that it is one, and leads to the one that counts', async () => {
  const [id, number] = former(), {status, text, headers} = await get(`/result/${id}/v/${number}`);
  assert.equal(status, 200);
  assert.match(main(text), new RegExp(`已被替换的第${number}版.*<a href="/result/${id}">`));
  assert.match(headers.link, new RegExp(`/result/${id}>; rel="latest-version"`));
  assert.equal(headers['x-robots-tag'], 'noindex');
  const current = await get(`/result/${id}`);
  assert.doesNotMatch(main(current.text), /已被替换的第/);
  assert.match(main(current.text), new RegExp(`href="/result/${id}/versions"`));
});

test('the versions tell field by field what changed', async () => {
  const [id, number, shown] = former(), html = main((await get(`/result/${id}/versions`)).text);
  const [[before, after]] = rows(`SELECT o.fine, n.fine FROM result n, result o JOIN record_version v ON v.id = o.version_id WHERE n.version_id = ${shown} AND v.record_id = ${id} AND v.number = ${number}`);
  const yuan = (fen) => (fen / 100).toLocaleString('en-US', {minimumFractionDigits: 2});
  assert.notEqual(before, after);
  assert.match(html, new RegExp(`<del>.*${yuan(before)}元.*</del><ins>.*${yuan(after)}元.*</ins>`));
  assert.match(html, /更正原因：/);
  assert.match(html, /● 现行/);
});

test('a closed version leaves its number, day and reason, and none of its words', async () => {
  const [id, number, facts, decision] = closed(), reply = await get(`/result/${id}/v/${number}`);
  const [[reason, current]] = rows(`SELECT n.reason, e.facts FROM record r JOIN record_version n ON n.id = r.shown_id JOIN result e ON e.version_id = n.id WHERE r.id = ${id}`);
  assert.equal(reply.status, 410);
  assert.ok(main(reply.text).includes(reason));
  assert.ok(main(reply.text).includes(`<a href="/result/${id}">`));
  const versions = await get(`/result/${id}/versions`);
  assert.equal(versions.status, 200);
  assert.match(versions.text, /■ 不再公开/);
  assert.notEqual(facts, current);
  for (const text of [reply.text, versions.text]) assert.ok(!text.includes(facts) && !text.includes(decision));
});

test('versions there are not', async () => {
  const [id] = former();
  for (const path of [`/result/${id}/v/99`, `/result/${id}/v/0`, `/result/${id}/v/x`, '/result/999999', '/result/999999/v/1', '/result/999999/versions', '/result/0', '/result/1', '/record/999999'])
    assert.equal((await get(path)).status, 404, path);
});

test('a withdrawn result leaves number, day and reason at all its addresses; one that ended leaves its day', async () => {
  const gone = rows("SELECT id, gone, reason FROM public_record_gone WHERE kind = 'result'");
  assert.ok(gone.some(([, how]) => how === 'withdrawn') && gone.some(([, how]) => how === 'ended'));
  for (const [id, how, reason] of gone) {
    const words = rows(`SELECT e.party, e.title, e.facts, e.decision FROM result e WHERE e.record_id = ${id}`).flat();
    for (const path of [`/result/${id}`, `/result/${id}/v/1`, `/result/${id}/versions`, `/record/${id}`]) {
      const {status, text} = await get(path);
      assert.equal(status, 410, path);
      for (const word of words) assert.ok(!text.includes(word), `${path} has ${word}`);
      assert.equal(text.includes(numberOf(id)), how === 'withdrawn', path);
      if (how === 'withdrawn') assert.ok(text.includes(reason), path);
    }
    assert.deepEqual(ids(await page({q: numberOf(id)})).filter((path) => path === `/result/${id}`), []);
  }
});

test('the log of withdrawals has all of them, newest first, by body and kind', async () => {
  const all = rows('SELECT number, reason, body_id FROM public_withdrawal ORDER BY withdrawn_on DESC, id DESC');
  assert.ok(all.length > 0);
  const numbers = (html) => links(html, /<th scope="row">([^<]*)</g);
  const pages = await walk('/withdrawal');
  assert.deepEqual(pages.flatMap(numbers), all.map(([number]) => number || '无文号'));
  for (const [, reason] of all) assert.ok(pages.some((html) => html.includes(reason)));
  const [, , body] = all[0], ofBody = main((await get(`/withdrawal?body=${body}&kind=result`)).text);
  assert.ok(numbers(ofBody).length > 0 && numbers(ofBody).length <= all.length);
  assert.deepEqual(numbers(main((await get('/withdrawal?kind=figure')).text)), []);
  for (const query of ['after=x', 'after=20260230-1', 'kind=none', 'body=-1', 'page=2']) assert.equal((await get(`/withdrawal?${query}`)).status, 400, query);
});

test('a lasting address leads to the page of its kind', async () => {
  for (const [kind, id] of rows('SELECT kind, MIN(id) FROM public_record GROUP BY kind')) {
    const {status, headers} = await get(`/record/${id}`);
    assert.equal(status, 303, kind);
    const path = new URL(headers.location, 'http://site').pathname + new URL(headers.location, 'http://site').search;
    assert.equal((await get(path)).status, 200, `${kind}: ${path}`);
  }
});

test('a body shows its newest results', async () => {
  const html = main((await get('/body/1')).text);
  const section = html.match(/<section id="results".*?<\/section>/s)[0];
  assert.deepEqual(links(section, /<a href="(\/result\/\d+)"/g), listed('body_id = 1').slice(0, 5));
  assert.ok(section.includes('href="/result?body=1"'));
});
