// What the site answers: deadlines, permanent addresses, display, footer; and what it says to requests that are wrong.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {missingHeaders} from './crawl.mjs';
import {encoded, get, pages, prepare} from './site.mjs';

before(prepare);

const json = async (query) => {
  const {status, headers, text} = await get(`/deadline?${query}&format=json`);
  assert.match(headers['content-type'], /^application\/json; charset=utf-8/);
  return {status, headers, answer: JSON.parse(text)};
};
const statusOf = async (address, options) => (await get(encoded(address), options)).status;
const main = (html) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

// ---- deadlines ----

for (const [from, days, unit, due] of [
  ['2026-01-15', 30, 'workday', '2026-03-04'],
  ['2026-04-29', 5, 'workday', '2026-05-09'],
  ['2025-09-15', 30, 'workday', '2025-10-31'],
  ['2026-09-01', 30, 'day', '2026-10-08'],
  ['2026-01-15', 30, 'day', '2026-02-14'],
  ['2026-01-31', 1, 'month', '2026-02-28'],
  ['2024-01-31', 1, 'month', '2024-02-29'],
]) {
  test(`deadline: ${days} ${unit}s after ${from} are over on ${due}`, async () => {
    const {status, answer} = await json(`from=${from}&days=${days}&unit=${unit}`);
    assert.equal(status, 200);
    const {skipped, makeup, rolled, ...rest} = answer;
    assert.deepEqual(rest, {due, provisional: false, provisional_reason: null, from, days, unit});
    assert.equal(rolled, due === '2026-10-08');
    if (unit === 'workday') {
      const span = (Date.parse(due) - Date.parse(from)) / 86400000;
      assert.equal(span - skipped.length, days, 'every day is either counted or listed as skipped');
      assert.ok(makeup.every(({date}) => [0, 6].includes(new Date(date).getUTCDay())), 'only weekend days can be made up for');
    }
  });
}

test('deadline: the days skipped and made up for are named', async () => {
  const {answer} = await json('from=2026-04-29&days=5&unit=workday');
  assert.deepEqual(answer.skipped.map(({date, name}) => date.slice(8) + name), ['01', '02', '03', '04', '05'].map((day) => `${day}劳动节`));
  assert.deepEqual(answer.makeup.map(({date}) => date), ['2026-05-09']);
});

test('deadline: a year whose holidays are not arranged makes it provisional, and says so', async () => {
  const {answer} = await json('from=2026-11-20&days=30&unit=workday');
  assert.equal(answer.due, '2027-01-04');
  assert.equal(answer.provisional, true);
  assert.match(answer.provisional_reason, /2027年的放假安排尚未载入/);
});

test('deadline: working days are meant where no unit is named; anybody may ask', async () => {
  const {answer, headers} = await json('from=2026-01-15&days=30');
  assert.deepEqual([answer.unit, answer.due], ['workday', '2026-03-04']);
  assert.equal(headers['access-control-allow-origin'], '*');
});

test('deadline: by rule, with the article it rests on', async () => {
  const {answer} = await json('rule=xinjiang.complaint_answer&from=2026-01-15');
  assert.deepEqual([answer.due, answer.days, answer.unit], ['2026-03-04', 30, 'workday']);
  assert.deepEqual(answer.rule, {code: 'xinjiang.complaint_answer', regime: 'xinjiang', event: '调查并答复投诉', citation: '《新绛县行政执法责任制制度》第二十三条第二款'});
});

test('deadline: of the days over which a term rolls, the last counted and the due day are not skipped ones', async () => {
  const {answer} = await json('from=2026-11-06&days=1&unit=day'); // a Saturday, then a Sunday, then the Monday
  assert.deepEqual([answer.due, answer.rolled, answer.skipped.map(({date}) => date)], ['2026-11-09', true, ['2026-11-08']]);
});

for (const [query, field, words] of [
  ['days=30', 'from', '请填写起算日'],
  ['from=2026-01-15', 'days', '请选择事项'],
  ['from=2026-02-30&days=30', 'from', '起算日'],
  ['from=15.1.2026&days=30', 'from', '起算日'],
  ['from=2026-01-15&days=0', 'days', '1'],
  ['from=2026-01-15&days=1001', 'days', '1000'],
  ['from=2026-01-15&days=three', 'days', '天数'],
  ['from=2026-01-15&days=30&unit=hour', 'unit', '单位'],
  ['from=2026-01-15&rule=xinjiang.nothing', 'rule', '没有这项规则'],
  ['from=2049-12-01&days=1000', 'from', '超出日历范围'],
]) {
  test(`deadline: ?${query} is refused, and the ${field} is to blame`, async () => {
    const {status, answer} = await json(query);
    assert.equal(status, 400);
    assert.equal(answer.status, 400);
    assert.deepEqual(Object.keys(answer.fields), [field]);
    assert.ok(answer.fields[field].includes(words), answer.fields[field]);
    const page = await get(`/deadline?${query}`);
    assert.equal(page.status, 400);
    assert.match(page.text, new RegExp(`<title>错误：[^]*<li><a href="#${field}">[^<]*${words}[^]*id="${field}"[^>]* aria-invalid="true"`));
  });
}

test('deadline: what was typed is kept', async () => {
  const {text} = await get('/deadline?from=2026-02-30&days=12345&unit=day');
  for (const kept of ['name="from" type="text" value="2026-02-30"', 'value="12345"', '<option value="day" selected>']) assert.ok(text.includes(kept), kept);
});

test('the calendar has the working days of each arranged year', async () => {
  for (const [year, days] of [[2024, 251], [2025, 248], [2026, 248]]) assert.match((await get(`/calendar?year=${year}`)).text, new RegExp(`全年工作日 ${days} 天`));
  assert.equal(await statusOf('/calendar?year=1999'), 400);
  assert.equal(await statusOf('/calendar?year=2050'), 400);
});

// ---- permanent addresses ----

test('an article without a day is the one in force today; with a day, the one of that day', async () => {
  for (const [address, words] of [
    ['/basis/1/art/5', '十个工作日内更新'],
    ['/basis/1/art/5?on=2026-01-01', '十个工作日内更新'],
    ['/basis/1/art/5?on=2025-12-31', '十五个工作日内更新'],
    ['/basis/1/art/5?on=2023-07-01', '十五个工作日内更新'],
    ['/basis/1/v/1/art/5', '十五个工作日内更新'],
    ['/basis/1/v/2/art/5', '十个工作日内更新'],
  ]) {
    const {status, text} = await get(address);
    assert.equal(status, 200, address);
    assert.ok(main(text).includes(`发生变化的，应当在${words}`), address);
  }
  assert.equal(await statusOf('/basis/1/art/5?on=2023-06-30'), 404);
  assert.ok((await get('/basis/1?on=2023-06-30')).text.includes('没有施行中的版本'));
  assert.equal(await statusOf('/basis/1/art/5?on=2023-06-31'), 400);
});

test('paragraphs, items and points have addresses of their own, and are marked', async () => {
  for (const [address, citation, words] of [
    ['/basis/1/art/2/3', '第二条第三款', '受委托的组织所做的执法工作，由委托机关负责公示。'],
    ['/basis/1/art/4/1/5', '第四条第一款第五项', '（五）投诉的途径，至少包括：'],
    ['/basis/1/art/4/1/5/2', '第四条第一款第五项第二目', '2.电子邮箱；'],
    ['/basis/1/art/6-1/1', '第六条之一第一款', '行政检查的结论应当自检查结束之日起二十个工作日内公示，未发现问题的也应当公示。'],
    ['/basis/1/v/1/art/4/1/4/2', '第四条第一款第四项第二目', '2.电子邮箱；'],
  ]) {
    const {status, text} = await get(address);
    assert.equal(status, 200, address);
    assert.deepEqual(text.match(/<mark>(.*?)<\/mark>/)?.[1], words);
    assert.match(text, new RegExp(`<title>示例县行政执法公示办法 ${citation} - `));
    assert.match(text, new RegExp(`永久地址</dt><dd class="address"><a href="${address.replace('/basis/1/art', '/basis/1/v/2/art')}"`));
  }
});

test('an address of what there is not is a 404', async () => {
  for (const address of [
    '/basis/1/art/99', '/basis/1/art/4/9', '/basis/1/art/4/1/9', '/basis/1/art/4/1/5/9', '/basis/1/art/4/1/1/1', '/basis/1/art/6-2', '/basis/1/v/1/art/6-1',
    '/basis/1/art/', '/basis/1/art/x', '/basis/1/art/04', '/basis/1/art/4-0', '/basis/1/art/-1', '/basis/1/art/4/0', '/basis/1/art/4/1/5/2/1', '/basis/1/v/3', '/basis/1/v/0',
    '/basis/1/v/9/art/1', '/basis/0', '/basis/99', '/basis/1e0', '/basis/１', '/basis/9223372036854775808', '/basis/1/compare?from=1&to=9', '/body/99', '/body/x', '/nothing',
    '/basis/1/nothing', '/rule?regime=none', '/Basis', '/style/none.css', '/style/../site.conf', '/.git/config', '/gongshi.conf',
  ])
    assert.equal(await statusOf(address), 404, address);
});

test('a text that was repaired since is gone, and the way on is shown', async () => {
  for (const address of ['/basis/3/v/1', '/basis/3/v/1/art/2', '/basis/3/v/1/art/2/1/2/1', '/basis/3/compare?from=1&to=2']) assert.equal(await statusOf(address), 410, address);
  assert.equal(await statusOf('/basis/3/v/2/art/3-1'), 200);
});

// ---- search ----

test('search finds words in articles, titles and numbers', async () => {
  for (const [q, link] of [
    ['应当隐去自然人的姓名', '/basis/1/art/6'],
    ['示例县行政检查规程', '/basis/2'],
    ['示政办发〔2024〕6号', '/basis/2'],
    ['投诉 通信地址', '/basis/1/art/4'],
  ]) {
    const {status, text} = await get(encoded(`/basis?q=${q}`));
    assert.equal(status, 200);
    assert.ok(main(text).includes(`href="${link}"`), `${q} finds ${link}`);
  }
  const past = await get(encoded('/basis?q=每半年抽查&status=past'));
  assert.ok(main(past.text).includes('href="/basis/1/v/1/art/8"'));
});

test('what is searched for comes back as text, never as markup', async () => {
  const {status, text} = await get(`/basis?q=${encodeURIComponent('"><script>alert(1)</script>&amp;\'')}`);
  assert.equal(status, 200);
  assert.ok(!text.includes('<script'));
  assert.ok(text.includes('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&#39;"'));
  assert.match((await get('/officer?number=%3Cb%3E')).text, /value="&lt;b&gt;"/);
});

// ---- large type ----

test('large type is remembered in a cookie and leads back', async () => {
  const {status, headers} = await get('/display?size=large&back=/basis/1%3Ffull%3D1');
  assert.equal(status, 303);
  assert.equal(headers.location, '/basis/1?full=1');
  assert.match(headers['set-cookie'][0], /^size=large; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly$/);
  assert.match(headers['cache-control'], /no-store/);
  assert.equal((await get('/display?size=normal')).headers.location, '/');
  const large = await get('/', {headers: {Cookie: 'size=large'}});
  assert.match(large.text, /<html lang="zh-CN" class="large">[^]*size=normal&amp;back=%2F"/);
  for (const Cookie of ['size=huge', 'size=', 'size=normal', 'other=large; =; x', 'size=\xff']) {
    const {status, text} = await get('/', {headers: {Cookie}});
    assert.equal(status, 200, Cookie);
    assert.match(text, /<html lang="zh-CN">/, Cookie);
  }
});

test('the way back never leaves the site', async () => {
  for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example/', 'evil', 'javascript:alert(1)', '/%0d%0aSet-Cookie:%20a=b', '/%09/evil.example', `/${'a'.repeat(2001)}`]) {
    const {status, headers} = await get(`/display?size=large&back=${back}`);
    assert.equal(status, 400, back);
    assert.equal(headers.location, undefined, back);
    assert.equal(headers['set-cookie'], undefined, back);
  }
  assert.equal(await statusOf('/display?size=huge'), 400);
  assert.equal(await statusOf('/display'), 400);
});

// ---- requests ----

test('HEAD answers as GET does, without the page', async () => {
  for (const {address, status, name} of pages) {
    const [head, page] = [await get(address, {method: 'HEAD'}), await get(address)];
    assert.equal(head.status, status, name);
    assert.equal(head.text, '', name);
    assert.equal(head.headers['content-length'], page.headers['content-length'], name);
  }
});

test('other methods are refused with the right ones named', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const {status, headers, text} = await get('/basis', {method, headers: {'Content-Length': '0'}});
    assert.equal(status, 405, method);
    assert.equal(headers.allow, 'GET, HEAD');
    assert.match(text, /不支持这种访问方式/);
  }
  assert.equal((await get('/nothing', {method: 'POST', headers: {'Content-Length': '0'}})).status, 404);
});

test('wrong requests are refused in Chinese', async () => {
  const long = '字'.repeat(101);
  for (const [address, status, words] of [
    ['/?no=such', 400, '请求无法识别'],
    ['/basis/1?full=yes', 400, '全文'],
    ['/basis?level=none', 400, '效力级别'],
    [`/basis?q=${long}`, 400, '检索词'],
    ['/basis?q=a&q=b', 400, '请求无法识别'],
    ['/officer?number=1499%ff', 400, '请求无法识别'],
    ['/officer?number=%c0%af', 400, '请求无法识别'],
    ['/officer?number=%zz', 400, '请求无法识别'],
    ['/officer?number=%4', 400, '请求无法识别'],
    ['/officer?number=%00', 400, '请求无法识别'],
    ['/officer?number=a%0ab', 400, '证号'],
    [`/officer?number=${'1'.repeat(33)}`, 400, '证号'],
    ['/body/%ff', 400, '请求无法识别'],
    ['/body/%', 400, '请求无法识别'],
    ['/basis/1/compare?from=x', 400, '请求无法识别|版本'],
    ['/deadline?format=xml', 400, '格式'],
    [`/basis?q=${'a'.repeat(8200)}`, 414, '网址过长'],
    [`/${'a'.repeat(7000)}`, 404, '没有这个页面'],
  ]) {
    const reply = await get(encoded(address));
    assert.equal(reply.status, status, address.slice(0, 80));
    assert.match(reply.text, new RegExp(words), address.slice(0, 80));
    assert.deepEqual(missingHeaders(reply.headers), [], address.slice(0, 80));
  }
});

test('a slash too many leads to the page; two lead nowhere', async () => {
  for (const [address, to] of [['/body/', '/body'], ['/basis/1/art/4/', '/basis/1/art/4'], ['/basis/1/?full=1', '/basis/1?full=1']]) {
    const {status, headers} = await get(address);
    assert.deepEqual([status, headers.location], [301, to]);
  }
  for (const address of ['//evil.example', '//evil.example/', '/\\evil.example/', '/%2f%2fevil.example/', '//body/', '/body//', '///']) {
    const {status, headers} = await get(address);
    assert.equal(status, 404, address);
    assert.equal(headers.location, undefined, address);
  }
});

test('an error page has a number to quote, the one of the reply', async () => {
  const {headers, text} = await get('/nothing');
  assert.match(headers['x-request-number'], /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  assert.ok(text.includes(`编号 <span class="code">${headers['x-request-number']}</span>`));
  assert.match(headers['cache-control'], /no-store/);
});

test('the health page is for machines', async () => {
  const {status, headers, text} = await get('/health');
  assert.equal(status, 200);
  assert.match(headers['content-type'], /^application\/json/);
  assert.doesNotThrow(() => JSON.parse(text));
});

// ---- what stands on every page ----

for (const page of pages) {
  test(`headers, footer and navigation of ${page.name}`, async () => {
    const {headers, text} = await get(page.address);
    assert.deepEqual(missingHeaders(headers), []);
    assert.match(headers['content-type'], /^text\/html; charset=utf-8$/);
    const foot = text.slice(text.indexOf('<footer'));
    for (const item of [
      '主办单位', '承办单位', '技术支持', '联系电话', '电子邮箱', '地址', '邮编', '网站标识码', 'ICP备案', '公安备案', '党政机关标识', '我为政府网站找错', '网站地图', '关于本站', '大字版（适老化）',
      '无障碍说明', '12345', '违法和不良信息举报', '12377',
    ])
      assert.ok(foot.includes(item), item);
    assert.match(text, /<p class="demo" role="note"><strong>演示数据<\/strong>/);
    assert.match(text, /<title>[^<]*示例县行政执法信息公示平台<\/title>/);
    assert.equal(text.match(/<h1[ >]/g).length, 1);
    assert.doesNotMatch(text, /(href|src|action)="(#|)"/);
    assert.doesNotMatch(text, /<script(?! type="application\/ld\+json">)|javascript:|\son\w+=|\sstyle=/);
    // An object of JSON that ends within another is no mark of a template that was left over.
    assert.doesNotMatch(text.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, ''), /\(null\)|NaN|undefined|\{\{|\}\}/);
    for (const [, linked] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) assert.match(JSON.parse(linked)['@context'], /schema\.org/);
  });
}

test('files of the style have headers too and are kept for a while', async () => {
  const [stylesheet] = (await get('/')).text.match(/\/style\/style\.css\?v=\w+/);
  const {status, headers} = await get(stylesheet);
  assert.equal(status, 200);
  assert.match(headers['content-type'], /^text\/css/);
  assert.match(headers['cache-control'], /max-age=\d+/);
  assert.deepEqual(missingHeaders(headers), []);
  assert.equal(await statusOf('/style/'), 403);
});
