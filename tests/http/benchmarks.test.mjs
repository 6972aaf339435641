// Discretion benchmarks: the list, the scale on a page, former versions, and what would apply.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {encoded, get, prepare} from './site.mjs';

before(prepare);

const page = async (address) => {
  const {status, text} = await get(encoded(address));
  return {status, text, main: text.slice(text.indexOf('<main'), text.indexOf('</main>')).replace(/\s+/g, ' ')};
};
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

test('list: every benchmark stands once, under its body, and the counts say so', async () => {
  const {main} = await page('/benchmark');
  const ids = all(main, /<th scope="row"><a href="\/benchmark\/(\d+)"/g);
  assert.equal(new Set(ids).size, ids.length);
  const counts = all(main, /<caption>[^<]+<span class="note">(\d+)项/g).map(Number);
  assert.equal(counts.reduce((sum, count) => sum + count, 0), ids.length);
  const kinds = all(main, /<a href="\/benchmark\?kind=[a-z]+">[^<]+<span class="count">(\d+)</g).map(Number);
  assert.equal(kinds.reduce((sum, count) => sum + count, 0), ids.length);
});

test('list: filters narrow it, and stay in the addresses', async () => {
  const {main} = await page('/benchmark?body=1&kind=permit');
  assert.deepEqual(all(main, /<th scope="row"><a href="\/benchmark\/(\d+)"/g), ['10']);
  assert.match(main, /href="\/benchmark\?body=1&amp;kind=penalty"/);
  const words = await page('/benchmark?q=食品 保质期');
  assert.equal(all(words.main, /<th scope="row"><a href="\/benchmark\/(\d+)"/g).length, 2);
});

test('list: a page goes on after a body and a record, and nothing comes twice', async () => {
  const whole = all((await page('/benchmark')).main, /<th scope="row"><a href="\/benchmark\/(\d+)"/g);
  const rest = all((await page('/benchmark?after=1-3')).main, /<th scope="row"><a href="\/benchmark\/(\d+)"/g);
  assert.deepEqual(rest, whole.slice(whole.indexOf('3') + 1));
  const gone = all((await page('/benchmark?after=3-1')).main, /<th scope="row"><a href="\/benchmark\/(\d+)"/g);
  assert.ok(gone.includes('4') && !gone.includes('1'));
});

for (const [address, status] of [
  ['/benchmark?body=999', 400], ['/benchmark?kind=火星', 400], ['/benchmark?after=1', 400], ['/benchmark?after=9-9-9', 400],
  ['/benchmark?after=99999999999999999999-1', 400], ['/benchmark?q=' + '字'.repeat(101), 400], ["/benchmark?q=' OR 1=1 --", 200],
  ['/benchmark?q=%25_%5C', 200], ['/benchmark?q=😀', 200], ['/benchmark?nothing=1', 400], ['/benchmark/0', 404], ['/benchmark/x', 404],
  ['/benchmark/999999', 404], ['/benchmark/1/v/2', 404], ['/benchmark/1/v/0', 404], ['/benchmark/12', 404],
]) {
  test(`wrong addresses are told so: ${address.slice(0, 60)}`, async () => assert.equal((await page(address)).status, status));
}

test('list: what LIKE takes for a pattern is a plain character', async () => {
  assert.match((await page('/benchmark?q=%25')).main, /没有符合条件的裁量基准/);
});

test('page: the scale is drawn, described, and stands in a table too', async () => {
  const {main} = await page('/benchmark/1');
  const description = main.match(/<desc[^>]*>([^<]+)</)[1];
  const rows = all(main, /<td data-label="幅度">([^<]+)</g);
  assert.ok(rows.length >= 3);
  for (const words of rows) assert.ok(description.includes(words), words);
  assert.match(main, /<svg role="img" aria-labelledby="scale-1-title scale-1-text"/);
  assert.doesNotMatch(main, /style="/);
  for (const x of all(main, /(?:c?x[12]?|width)="([\d.]+)%"/g)) assert.ok(Number(x) >= 0 && Number(x) <= 100);
});

test('page: tiers of one range touch: each begins where the one before ends, and just one has the end', async () => {
  for (const id of [1, 2, 3, 4]) {
    const {main} = await page(`/benchmark/${id}`);
    const ends = [...main.matchAll(/<circle class="end( open)?" cx="([\d.]+)%"/g)].map(([, open, x]) => ({open: Boolean(open), x}));
    for (let i = 1; i + 1 < ends.length; i += 2) {
      assert.equal(ends[i].x, ends[i + 1].x);
      assert.notEqual(ends[i].open, ends[i + 1].open);
    }
  }
});

test('page: a range in multiples names its base; without amounts there is no picture', async () => {
  assert.match((await page('/benchmark/3')).main, /货值金额10倍以上20倍以下/);
  const {main} = await page('/benchmark/10');
  assert.doesNotMatch(main, /<svg/);
  assert.match(main, /不设金额/);
});

test('page: results that applied it are counted by tier and lead to their pages', async () => {
  const {main} = await page('/benchmark/1');
  const counts = all(main, /<td data-label="件数" class="number">(\d+)</g).map(Number);
  const results = all(main, /<a href="\/result\/(\d+)"/g);
  assert.equal(counts.reduce((sum, count) => sum + count, 0), results.length);
  assert.equal((await get(`/result/${results[0]}`)).status, 200);
});

test('page: a former version says so and keeps its own words; the current one tells what changed', async () => {
  const former = await page('/benchmark/2/v/1'), current = await page('/benchmark/2');
  assert.match(former.main, /已被替换的第1版/);
  assert.doesNotMatch(current.main, /已被替换/);
  assert.match(current.main, /\/benchmark\/2\/v\/2<\/a>/);
  const changed = current.main.slice(current.main.indexOf('id="revisions-h"'));
  assert.match(changed, /<th scope="row">情形（货值金额，[^）]+）<\/th> <td data-label="变化">.*?<del>.*?不足五百元.*?<ins>.*?不足二百元/);
  assert.match(changed, /施行日期/);
  assert.doesNotMatch(changed, /违法行为或者事项/);
});

test('page: each version tells the day on which it was published itself', async () => {
  for (const version of [1, 2]) {
    const {main} = await page(`/benchmark/2/v/${version}`);
    const day = main.match(/<dt>公布日期<\/dt><dd><time datetime="([\d-]+)"/)[1];
    const row = main.match(new RegExp(`第${version}版</a>.*?<td data-label="公布日期"><time datetime="([\\d-]+)"`))[1];
    assert.equal(day, row);
  }
});

test('page: data for machines names the version, the day and the body', async () => {
  const {text} = await page('/benchmark/2');
  const data = JSON.parse(text.match(/<script type="application\/ld\+json">(.*?)<\/script>/)[1]);
  assert.match(data['@id'], /\/benchmark\/2\/v\/2$/);
  assert.equal(data.publisher.name, '示例县市场监督管理局');
  assert.match(data.legislationDateVersion, /^\d{4}-\d\d-\d\d$/);
});

// Goes through the questions as a browser does: the form's hidden fields, one radio button or none, and the button.
async function answer(main, choose) {
  const fields = all(main, /<input type="hidden" name="([^"]+" value="[^"]*)"/g).map((field) => field.split('" value="'));
  const options = [...main.matchAll(/<input type="radio" id="c\d+" name="a" value="(\d*)"[^>]*> <label for="c\d+">([^<]+)</g)];
  const [, value] = options.find(([, , label]) => choose(label));
  const step = main.match(/<button type="submit" name="step" value="(\d+)"/)[1];
  return page(`/benchmark/apply?${new URLSearchParams([...fields, ['a', value], ['step', step]])}`);
}
const begin = async () => {
  const bodies = await page('/benchmark/apply');
  const matters = await page(bodies.main.match(/href="(\/benchmark\/apply\?body=1)"/)[1]);
  return page(matters.main.match(/href="(\/benchmark\/apply\?id=1&amp;v=1)"/)[1].replace('&amp;', '&'));
};
const choosing = (...words) => (label) => words.some((word) => label.includes(word));

test('what would apply: one question a page, and answers that agree lead to one tier', async () => {
  let at = await begin();
  for (const word of ['二年内第二次', '三十日以内', '没有人身损害']) {
    assert.equal((at.main.match(/<form class="ask"/g) ?? []).length, 1);
    at = await answer(at.main, choosing(word));
  }
  assert.match(at.main, /所选情形对应的阶次/);
  assert.equal((at.main.match(/▶ 所选情形对应<\/span>/g) ?? []).length, 1);
  assert.match(at.main, /这不是决定，也不是承诺/);
  assert.match(at.main, /没有保存/);
});

test('what would apply: answers that differ show every tier and say who weighs them', async () => {
  let at = await begin();
  for (const word of ['二年内第一次', '三十日以上', '不清楚']) at = await answer(at.main, choosing(word));
  assert.match(at.main, /指向不同的阶次/);
  assert.match(at.main, /由示例县市场监督管理局综合全部事实和情节决定/);
  assert.equal((at.main.match(/▶ 所选情形对应<\/span>/g) ?? []).length, 2);
});

test('what would apply: no answer leads to no tier', async () => {
  let at = await begin();
  for (let i = 0; i < 3; i++) at = await answer(at.main, choosing('不清楚'));
  assert.match(at.main, /不能对应到阶次/);
  assert.doesNotMatch(at.main, /▶ 所选情形对应<\/span>/);
});

test('what would apply: an answer can be changed with the others kept', async () => {
  let at = await begin();
  at = await answer(at.main, choosing('二年内第二次'));
  at = await answer(at.main, choosing('七日以内'));
  const back = at.main.match(/href="([^"]+)">上一项/)[1].replaceAll('&amp;', '&');
  const again = await page(back);
  assert.equal((again.main.match(/ checked/g) ?? []).length, 1);
  assert.match(again.main, /逾期七日以内改正/);
  assert.deepEqual(all(again.main, /<input type="hidden" name="c" value="([\d-]+)"/g), ['3']);
});

for (const [query, words] of [
  ['id=2&v=1&c=1&step=2', '已经更新'], ['id=1&v=1&c=99&step=2', '不属于'], ['id=1&v=1&c=1-3&step=9', '同一因素只能选择一种'],
  ['id=1&v=1&c=abc', '不正确'], ['id=1&v=1&a=1&c=3&step=2', '同一因素只能选择一种'], ['id=1&v=1&a=99&step=2', '不属于'], ['id=1&v=1&a=0', '不正确'], ['id=1&v=1&c=-1', '不正确'], ['id=1&step=1001', '不正确'], ['body=999', '没有公布裁量基准'], ['id=x', '不正确'],
  [`id=1&v=1&c=${Array.from({length: 51}, (_, i) => i + 1).join('-')}`, '不正确'], ['id=1&v=1&c=1--2', '不正确'], ['id=1&v=1&c=1-', '不正确'],
  ['id=1&v=1&c=9999999999', '不正确'], ['id=1&v=1&c=' + '1-'.repeat(49) + '1', '同一因素'],
]) {
  test(`what would apply: wrong or old answers are told so: ${query.slice(0, 50)}`, async () => {
    const {status, main} = await page(`/benchmark/apply?${query}`);
    assert.equal(status, 400);
    assert.ok(main.includes(words));
    assert.doesNotMatch(main, /▶ 所选情形对应/);
  });
}

test('what would apply: a record of another kind, or none, is not found', async () => {
  assert.equal((await page('/benchmark/apply?id=999999')).status, 404);
  assert.equal((await page('/benchmark/apply?id=12')).status, 404);
});
