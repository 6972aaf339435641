// The search over everything: groups and their counts, numbers with any brackets, filters, paging, whatever may be typed.
// That what is withdrawn is found no more is tested in withdrawal.test.mjs.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {encoded, get, prepare, sql} from './site.mjs';

before(prepare);

const open = (query) => get(`/search${encoded(`?${new URLSearchParams(query)}`)}`);
const main = (text) => text.slice(text.indexOf('<main'), text.indexOf('</main>'));
const search = async (q, more = {}) => {
  const reply = await open({q, ...more});
  assert.equal(reply.status, 200, q);
  return main(reply.text);
};
const links = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1].replaceAll('&amp;', '&'));
const hits = (html) => links(html, /<h3 class="hit-title"><a href="([^"]*)"/g);
const marks = (html) => [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map((match) => match[1]);
const group = (html, code) => (html.match(new RegExp(`<section class="found" aria-labelledby="${code}-h">.*?</section>`, 's')) ?? [''])[0];
const groups = (html) => links(html, /<section class="found" aria-labelledby="([a-z_]*)-h">/g);
const count = (html, code) => Number((group(html, code).match(/<span class="count">(\d+) /) ?? [])[1]);
const next = (html) => links(html, /<a href="([^"]*)" rel="next"/g)[0];
const rows = async (statement) => (await sql(statement)).stdout.trim().split('\n').slice(1).map((line) => line.split('\t'));

test('finds stand in groups, with counts, marks, a few of each and a way to all of them', async () => {
  const html = await search('罚款');
  assert.ok(groups(html).length > 2, groups(html).join());
  assert.deepEqual(groups(html), [...new Set(groups(html))]);
  const [[expected]] = await rows("SELECT COUNT(*) FROM public_result WHERE CONCAT_WS('\\n', number, title, cause, party, facts, decision, note) LIKE '%罚款%'");
  assert.equal(count(html, 'result'), Number(expected));
  assert.equal(hits(group(html, 'result')).length, 3);
  assert.ok(marks(html).length > 5 && marks(html).every((mark) => mark === '罚款'), marks(html).join());
  const [all] = links(group(html, 'result'), /<p class="more"><a href="([^"]*)"/g);
  const whole = main((await get(all)).text);
  assert.deepEqual(groups(whole), ['result']);
  assert.equal(count(whole, 'result'), Number(expected));
  assert.deepEqual(hits(whole).slice(0, 3), hits(group(html, 'result')));
});

test('every hit leads to a page', async () => {
  for (const q of ['罚款', '许可', '有限公司', '检查', '情况']) {
    for (const address of new Set(hits(await search(q)))) assert.ok([200, 303].includes((await get(address)).status), address);
  }
});

test('a document number is found with any brackets and widths, before all else', async () => {
  const found = await rows("SELECT id, number FROM public_result WHERE number LIKE '%〔2026〕%号' ORDER BY id LIMIT 3");
  assert.equal(found.length, 3);
  for (const [id, number] of found) {
    for (const q of [number, number.replace('〔', '[').replace('〕', ']'), number.replace('〔', '（').replace('〕', '）'), number.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)), ` ${number.replace('〔', ' 【').replace('〕', '】 ')}`]) {
      const html = await search(q);
      assert.equal(groups(html)[0], 'exact', q);
      assert.ok(hits(group(html, 'exact')).includes(`/result/${id}`), q);
      assert.ok(!hits(group(html, 'result')).includes(`/result/${id}`), 'not twice');
    }
  }
  assert.deepEqual(hits(group(await search('示政办发[2025]31号'), 'exact')), ['/basis/1']);
  assert.deepEqual(hits(group(await search('《示例县行政执法公示办法》'), 'exact')), ['/basis/1']);
});

test('an article is found as it is cited', async () => {
  for (const q of ['《示例县行政执法公示办法》第十二条', '示例县行政执法公示办法第十二条', '公示办法 第十二条'])
    assert.deepEqual(hits(group(await search(q), 'article')), ['/basis/1/art/12'], q);
});

test('officers are found by name and by the number of the certificate', async () => {
  const [[name, number]] = await rows('SELECT name, certificate_number FROM public_officer ORDER BY id LIMIT 1');
  assert.ok(hits(group(await search(number), 'officer')).includes(`/officer?number=${number}`));
  assert.ok(hits(group(await search(name), 'officer')).includes(`/officer?number=${number}`));
});

test('one character, two, a phrase across punctuation, several words', async () => {
  const [[party]] = await rows("SELECT party FROM public_result WHERE party_kind = 'organisation' ORDER BY id LIMIT 1");
  assert.ok(count(await search(party), 'result') > 0);
  assert.ok(count(await search(party.slice(-8, -6)), 'result') > 0);
  assert.ok(count(await search('罚', {kind: 'result'}), 'result') >= count(await search('罚款', {kind: 'result'}), 'result'));
  assert.ok(count(await search('有限公司 罚款'), 'result') < count(await search('罚款'), 'result'));
  assert.deepEqual(groups(await search('罚款 火星移民')), []);
});

test('paging shows every find once, newest first', async () => {
  let html = await search('罚款', {kind: 'result'});
  const expected = count(html, 'result'), seen = hits(html), days = links(html, /<time datetime="([^"]*)"/g);
  assert.ok(expected > 20, 'more than one page is needed for this test');
  for (let address = next(html); address; address = next(html)) {
    html = main((await get(address)).text);
    assert.equal(count(html, 'result'), expected);
    seen.push(...hits(html));
    days.push(...links(html, /<time datetime="([^"]*)"/g));
  }
  assert.equal(seen.length, expected);
  assert.equal(new Set(seen).size, expected);
  assert.deepEqual(days, [...days].sort().reverse());
});

test('body and days narrow the finds, both days included, and stay in the address', async () => {
  const [[body, day]] = await rows("SELECT body_id, MIN(day) FROM public_result WHERE decision LIKE '%罚款%' GROUP BY body_id ORDER BY COUNT(*) DESC LIMIT 1");
  const [[expected]] = await rows(`SELECT COUNT(*) FROM public_result WHERE CONCAT_WS('\\n', number, title, cause, party, facts, decision, note) LIKE '%罚款%' AND body_id = ${body}`);
  const html = await search('罚款', {kind: 'result', body});
  assert.equal(count(html, 'result'), Number(expected));
  assert.match(html, new RegExp(`<option value="${body}" selected>`));
  const [[ofDay]] = await rows(`SELECT COUNT(*) FROM public_result WHERE CONCAT_WS('\\n', number, title, cause, party, facts, decision, note) LIKE '%罚款%' AND body_id = ${body} AND day = '${day}'`);
  assert.equal(count(await search('罚款', {kind: 'result', body, from: day, to: day}), 'result'), Number(ofDay));
  const filtered = await search('罚款', {body, from: '2020-01-01'});
  assert.ok(!groups(filtered).some((code) => ['body', 'article', 'basis'].includes(code)), 'what has no body or day is left out');
  for (const address of links(filtered, /<li><a href="(\/search[^"]*)"/g)) assert.match(address, /body=\d+&from=2020-01-01/);
});

test('when nothing is found, what to try', async () => {
  const html = await search('火星 移民', {kind: 'duty', body: '1'});
  assert.match(html, /没有找到/);
  for (const words of ['不限机关和日期', '只检索其中一个词', '撤回记录', '文号按原样输入']) assert.ok(html.includes(words), words);
  assert.deepEqual(links(html, /<a href="(\/search\?q=[^"]*)">(?:火星|移民)</g).length, 2);
});

test('whatever is typed, the answer is clear and quick', async () => {
  const typed = ['"', "'", '"""', '罚款"', 'OR', 'AND NOT', 'NOT 罚款', 'NEAR(罚款 公司, 2)', '罚款*', '*', '^罚款', 'text:罚款', '{text}:罚款', 'tags:any', 'sign:罚',
    '-罚款', '(', ')', '(罚款', '\\', '%', '_', "' OR 1=1 --", "'; DROP TABLE record; --", "1' UNION SELECT NULL--", '<script>alert(1)</script>', '&amp;', '😀', '罚款😀', '《》',
    '“', '　', '/', '罚'.repeat(100), '的 '.repeat(50).trim(), '某 '.repeat(50).trim(), '\u{10FFFF}', '\u202e款罚'];
  for (const q of typed) {
    const begun = Date.now(), {status, text} = await open({q});
    assert.equal(status, 200, q);
    assert.ok(Date.now() - begun < 5000, q);
    assert.doesNotMatch(text, /<script>alert|检索正在准备|检索用时过长/, q);
  }
  for (const query of [{q: '罚'.repeat(101)}, {q: 'a', kind: 'none'}, {q: 'a', body: '-1'}, {q: 'a', body: 'x'}, {q: 'a', from: '2026-02-30'}, {q: 'a', from: '2026-01-02', to: '2026-01-01'},
    {q: 'a', after: '0'}, {q: 'a', after: '9'.repeat(30)}, {q: 'a', none: '1'}, {q: 'a\u0001'}]) assert.equal((await open(query)).status, 400, JSON.stringify(query));
  for (const raw of ['/search?q=%ED%A0%80', '/search?q=%FF', '/search?q=%C0%80', '/search?q=%', '/search?q=%00']) assert.equal((await get(raw)).status, 400, raw);
  assert.ok([400, 414].includes((await open({q: '罚'.repeat(10000)})).status));
  assert.equal((await open({q: '罚款', kind: 'result', after: '9223372036854775807'})).status, 200);
});

test('the search box of every page leads here', async () => {
  assert.match((await get('/about')).text, /<form class="find" action="[^"]*\/search"/);
});
