// What machines read: every register in every form, page by page and whole, against the OpenAPI document; what is not
// changed is not sent again; other sites may read; wrong questions get clear answers.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {before, test} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {getBytes, getJson, ofRecords, parseCsv, parseXml, registers, walk, withFeed} from './data.mjs';
import {prepare, sql, until} from './site.mjs';

let ajv;
let api;
before(async () => {
  await prepare();
  api = (await getJson('/api/openapi.json')).answer;
  ajv = new Ajv2020({strict: false, allErrors: true});
  formats(ajv);
  ajv.addSchema(api, 'api');
});

// ---- the document ----

test('the OpenAPI document is one', async () => {
  const {valid, errors} = await new Validator().validate(structuredClone(api));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(api.openapi, '3.1.0');
  for (const register of registers) assert.ok(api.paths[`/${register}.json`] && api.paths[`/${register}.csv`] && api.paths[`/${register}/{id}.json`], register);
});

const schemaOf = (path, status) => {
  const pointer = ['paths', path, 'get', 'responses', String(status), 'content', 'application/json', 'schema'];
  return `api#/${pointer.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/')}`;
};
function assertFits(path, status, answer) {
  const check = ajv.getSchema(schemaOf(path, status));
  assert.ok(check, `${path} ${status} is in the document`);
  assert.ok(check(answer), `${path}: ${ajv.errorsText(check.errors?.slice(0, 3))}`);
}

for (const register of registers) {
  test(`${register}: answers are as the document says`, async () => {
    const {status, answer} = await getJson(`/${register}.json?limit=1000`);
    assert.equal(status, 200);
    assertFits(`/${register}.json`, 200, answer);
    if (register !== 'withdrawal') assert.ok(answer.count > 0, 'the demo county has some');
    const one = answer.items[0] && (await getJson(`/${register}/${answer.items[0].id}.json`));
    if (one) {
      assertFits(`/${register}/{id}.json`, 200, one.answer);
      if (register !== 'figure') assert.deepEqual(one.answer.item, answer.items[0]);
    }
    const missing = await getJson(`/${register}/999999999.json`);
    assert.equal(missing.status, 404);
    assertFits(`/${register}/{id}.json`, 404, missing.answer);
    const wrong = await getJson(`/${register}.json?limit=0`);
    assert.equal(wrong.status, 400);
    assertFits(`/${register}.json`, 400, wrong.answer);
    assert.match(wrong.answer.fields.limit, /1/);
  });
}

test('every parameter of the document is taken, and no other', async () => {
  const sample = ({format, minimum, enum: choices}) => (format === 'date' ? '2026-01-05' : choices?.[0] ?? (minimum === undefined ? 'x' : Math.max(minimum, 1)));
  for (const [path, {get: operation}] of Object.entries(api.paths)) {
    const inputs = (operation.parameters ?? []).filter(({in: place, name}) => place === 'query' && name !== 'cursor');
    const query = inputs.map(({name, schema}) => `${name}=${sample(schema)}`).join('&');
    const address = path.replace('{id}', '1');
    if (query) assert.equal((await getBytes(`${address}?${query}`)).status, 200, `${address}?${query}`);
    assert.equal((await getBytes(`${address}?strange=1`)).status, 400, address);
  }
});

// ---- pages ----

for (const register of registers) {
  test(`${register}: page by page everything comes once`, async () => {
    const whole = await walk(`/${register}.json?limit=1000`);
    const few = await walk(`/${register}.json?limit=${whole.items.length > 300 ? 97 : 7}`);
    assert.ok(whole.items.length < 8 || few.pages.length > 1);
    assert.deepEqual(few.items, whole.items);
    const keys = few.items.map((item) => `${item.version_id ?? item.id} ${item.col ?? item.id}`);
    assert.equal(new Set(keys).size, keys.length);
  });
}

test('the list is the database\'s', async () => {
  for (const kind of ofRecords.filter((name) => name !== 'figure')) {
    const {stdout} = await sql(`SELECT COUNT(*) FROM shown_record WHERE kind = '${kind}'`);
    assert.equal((await walk(`/${kind}.json?limit=1000`)).items.length, Number(stdout.trim().split('\n').pop()), kind);
  }
});

test('a cursor belongs to its register and its filters, and must not be changed', async () => {
  const {answer} = await getJson('/duty.json?limit=2&body=1');
  const cursor = new URL(answer.next).searchParams.get('cursor');
  const refused = [`/duty.json?cursor=${cursor}`, `/duty.json?body=2&cursor=${cursor}`, `/list_item.json?body=1&cursor=${cursor}`, `/result.json?body=1&cursor=${cursor}`,
    `/duty.json?body=1&cursor=${cursor.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))}`, `/duty.json?body=1&cursor=${cursor}A`,
    '/duty.json?cursor=0', '/duty.json?cursor=县', '/duty.json?cursor=%27%20OR%201=1', '/result.json?cursor=AAAAAAAAAAAAAAAA', '/result.json?kind=penalty&cursor=AAAAAAAAAAAAAAAA'];
  for (const address of refused) {
    const {status, answer: error} = await getJson(address);
    assert.equal(status, 400, address);
    assert.match(error.fields.cursor, /翻页位置无法识别/, address);
  }
  assert.equal((await getJson(`/duty.json?body=1&limit=50&cursor=${cursor}`)).status, 200, 'another page size is no other list');
});

test('filters: each shows just what the whole list has of it', async () => {
  for (const [register, name, column] of [['duty', 'body', 'body_id'], ['duty', 'kind', 'kind'], ['list_item', 'list', 'list'], ['document', 'category', 'category'], ['figure', 'year', 'year'], ['officer', 'body', 'body_id'], ['benchmark', 'body', 'body_id'], ['article', 'basis', 'basis_id'], ['basis', 'level', 'level']]) {
    const {items} = await walk(`/${register}.json?limit=1000`);
    for (const value of new Set(items.map((item) => item[column]))) {
      assert.deepEqual((await walk(`/${register}.json?limit=1000&${name}=${value}`)).items, items.filter((item) => item[column] === value), `${register} ${name}=${value}`);
    }
  }
});

test('filters of results are those of the list for people', async () => {
  const {items} = await walk('/result.json?limit=1000');
  const byId = (list) => list.map(({id}) => id).sort((a, b) => a - b);
  const same = (query, wanted) => until(async () => {
    const got = (await walk(`/result.json?limit=40&${query}`)).items;
    assert.deepEqual(got.map(({decided_on}) => decided_on), got.map(({decided_on}) => decided_on).sort().reverse(), 'the newest decision first');
    return JSON.stringify(byId(got)) === JSON.stringify(byId(items.filter(wanted)));
  }, `${query} is right`, 20);
  await same('kind=penalty', ({kind}) => kind === 'penalty');
  await same('body=1', ({body_id}) => body_id === 1);
  await same('class=fine', ({penalty_class}) => penalty_class === 'fine');
  await same('band=3', ({band}) => band === 3);
  await same('from=2026-01-01&to=2026-06-30', ({decided_on}) => decided_on >= '2026-01-01' && decided_on <= '2026-06-30');
  await same('kind=penalty&body=2&from=2026-01-01', ({kind, body_id, decided_on}) => kind === 'penalty' && body_id === 2 && decided_on >= '2026-01-01');
});

test('filters of results that cannot be meant are refused', async () => {
  for (const [query, field] of [['from=2026-03-01&to=2026-02-01', 'to'], ['from=0001-01-01', 'from'], ['q=……', 'q'], ['band=6', 'band'], ['band=-1', 'band'], ['kind=%27', 'kind'], [`q=${'字'.repeat(101)}`, 'q']]) {
    const {status, answer} = await getJson(`/result.json?${query}`);
    assert.deepEqual([status, Object.keys(answer.fields)], [400, [field]], query);
  }
});

// ---- CSV ----

const csv = async (address) => parseCsv((await getBytes(address)).bytes.toString());

test('CSV has the rows of JSON', async () => {
  for (const register of registers) {
    const [head, ...rows] = await csv(`/${register}.csv?limit=50&header=name`);
    const {answer} = await getJson(`/${register}.json?limit=50`);
    assert.equal(rows.length, answer.count, register);
    for (const [i, row] of rows.entries()) {
      for (const [j, name] of head.entries()) {
        const value = answer.items[i][name];
        if (Array.isArray(value)) assert.deepEqual(JSON.parse(row[j]), value);
        else if (typeof value === 'boolean') assert.equal(row[j], value ? '是' : '否');
        else if (typeof value === 'number') assert.equal(Number(row[j]), value);
        else if (/^[=+\-@\t\r＝＋－＠]/.test(value ?? '')) assert.equal(row[j], `'${value}`, 'no formula');
        else assert.equal(row[j], value ?? '', `${register} ${name}`);
      }
    }
  }
});

test('CSV: a text that looks like a formula has an apostrophe before it', async () => {
  const {items} = await walk('/duty.json?limit=1000');
  const [head, ...rows] = await csv('/duty.csv?limit=1000&header=name');
  const place = head.indexOf('responsibilities');
  const lists = rows.filter((row) => row[place].startsWith('\'- '));
  assert.ok(lists.length > 0);
  assert.equal(lists.length, items.filter(({responsibilities}) => responsibilities.startsWith('- ')).length);
});

test('CSV: headings in Chinese unless names are asked for; a mark for Excel where it is asked for', async () => {
  assert.deepEqual((await csv('/channel.csv'))[0], ['机关编号', '执法机关', '受理机构', '投诉电话', '电子邮箱', '受理地址']);
  const plain = (await getBytes('/channel.csv')).bytes;
  const marked = (await getBytes('/channel.csv?bom=1')).bytes;
  assert.deepEqual(marked, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]));
  const {headers} = await getBytes('/channel.csv');
  assert.match(headers['content-type'], /^text\/csv; charset=utf-8/);
  assert.equal(headers['content-disposition'], 'attachment; filename="channel.csv"');
});

test('CSV in GB18030 says the same', async () => {
  for (const register of ['result', 'benchmark', 'list_item']) {
    const {headers, bytes} = await getBytes(`/${register}.csv?limit=1000&charset=gb18030&bom=1`);
    assert.match(headers['content-type'], /charset=gb18030/);
    assert.equal(new TextDecoder('gb18030', {fatal: true}).decode(bytes), (await getBytes(`/${register}.csv?limit=1000`)).bytes.toString());
    assert.equal(headers['x-missing-characters'], undefined);
  }
});

test('CSV tells the next page, too', async () => {
  const {headers} = await getBytes('/duty.csv?limit=3&bom=1&header=name');
  const [, next] = headers.link.match(/^<(http[^>]+)>; rel="next"$/);
  assert.match(next, /bom=1/);
  const rows = await csv(next.replace(/^https?:\/\/[^/]+/, '').replace('bom=1&', ''));
  assert.deepEqual(rows.slice(1).map(([id]) => Number(id)), (await walk('/duty.json?limit=1000')).items.slice(3, 6).map(({id}) => id));
});

// ---- Atom ----

for (const register of withFeed) {
  test(`${register}.atom is a feed`, async () => {
    const {status, headers, bytes} = await getBytes(`/${register}.atom?limit=20`);
    assert.equal(status, 200);
    assert.match(headers['content-type'], /^application\/atom\+xml/);
    const feed = parseXml(bytes.toString());
    assert.deepEqual([feed.name, feed.attributes.xmlns], ['feed', 'http://www.w3.org/2005/Atom']);
    const texts = (element, name) => element.children.filter((child) => child.name === name).map(({text}) => text);
    const links = Object.fromEntries(feed.children.filter(({name}) => name === 'link').map(({attributes}) => [attributes.rel, attributes.href]));
    assert.match(texts(feed, 'id')[0], new RegExp(`/${register}\\.atom$`));
    assert.match(links.self, /\?limit=20$/);
    assert.equal(links.next, headers.link?.match(/<([^>]+)>/)[1]);
    const entries = feed.children.filter(({name}) => name === 'entry');
    assert.equal(entries.length, Math.min(20, (await walk(`/${register}.json?limit=1000`)).items.length));
    const ids = new Set(entries.map((entry) => texts(entry, 'id')[0]));
    assert.equal(ids.size, entries.length);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'author', 'summary']) assert.equal(texts(entry, name).length, 1, name);
      assert.match(texts(entry, 'updated')[0], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
      assert.ok(texts(feed, 'updated')[0] >= texts(entry, 'updated')[0]);
      assert.ok(texts(entry, 'title')[0].length > 0);
    }
    if (entries.length) {
      const address = new URL([...ids][0]);
      const {status: lasting} = await getBytes(address.pathname);
      assert.ok([200, 303, 410].includes(lasting), `${address.pathname}: ${lasting}`);
    }
  });
}

test('a register of which nothing says when it changed has no feed', async () => {
  for (const register of registers.filter((name) => !withFeed.includes(name))) assert.equal((await getBytes(`/${register}.atom`)).status, 404, register);
});

// ---- not twice ----

test('what the reader has is not sent again', async () => {
  for (const address of ['/result.json', '/result.csv', '/duty.atom', '/api/openapi.json', '/body.json?limit=3', '/data', '/body', '/body/1']) {
    const {headers, bytes} = await getBytes(address);
    assert.match(headers.etag, /^(W\/)?"[0-9a-f]{32}"$/, address);
    for (const tag of [headers.etag, `W/${headers.etag.replace('W/', '')}`, `"other", ${headers.etag}`, '*']) {
      const again = await getBytes(address, {headers: {'If-None-Match': tag}});
      assert.deepEqual([again.status, again.bytes.length, again.headers.etag.replace('W/', '')], [304, 0, headers.etag.replace('W/', '')], `${address} ${tag}`);
    }
    assert.equal((await getBytes(address, {headers: {'If-None-Match': '"other"'}})).status, 200);
    const head = await getBytes(address, {method: 'HEAD'});
    assert.deepEqual([head.status, head.bytes.length, head.headers.etag, head.headers['content-type']], [200, 0, headers.etag, headers['content-type']]);
    if (head.headers['content-length']) assert.equal(Number(head.headers['content-length']), bytes.length);
  }
});

test('compressed or not, the tag is taken', async () => {
  const packed = await getBytes('/result.json', {headers: {'Accept-Encoding': 'gzip'}});
  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.equal((await getBytes('/result.json', {headers: {'Accept-Encoding': 'gzip', 'If-None-Match': packed.headers.etag}})).status, 304);
});

test('the day of change is told and compared', async () => {
  const {headers} = await getBytes('/duty.json');
  assert.ok(Date.parse(headers['last-modified']) <= Date.now());
  assert.equal((await getBytes('/duty.json', {headers: {'If-Modified-Since': headers['last-modified']}})).status, 304);
  assert.equal((await getBytes('/duty.json', {headers: {'If-Modified-Since': 'Thu, 01 Jan 2015 00:00:00 GMT'}})).status, 200);
  assert.equal((await getBytes('/duty.json', {headers: {'If-Modified-Since': headers['last-modified'], 'If-None-Match': '"other"'}})).status, 200);
});

// ---- for whom ----

test('other sites may read data, and nothing else', async () => {
  const addresses = ['/result.json', '/result.csv', '/result.atom', '/data/duty.csv', '/data/duty.jsonl', '/data/body.csv', '/api/openapi.json', '/nothing.json', '/result.json?limit=0', '/result/999999999.json'];
  for (const address of addresses) {
    const {headers} = await getBytes(address, {headers: {Origin: 'https://elsewhere.example'}});
    assert.deepEqual([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']], ['*', 'cross-origin'], address);
    assert.match(headers['access-control-expose-headers'], /Link/);
  }
  for (const address of ['/', '/data', '/result', '/body/1', '/style/style.css', '/nothing']) {
    const {headers} = await getBytes(address, {headers: {Origin: 'https://elsewhere.example'}});
    assert.deepEqual([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']], [undefined, 'same-origin'], address);
  }
});

test('errors of data are no pages', async () => {
  for (const address of ['/nothing.json', '/duty/x.json', '/duty/999999999.json', '/data/nothing.jsonl', '/data/article.jsonl', '/duty.json?kind=%00', '/duty.json?list=review', '/duty.json?limit=1001']) {
    const {status, headers, answer} = address.endsWith('jsonl') ? await getJson(address) : await getJson(address);
    assert.ok([400, 404].includes(status), address);
    assert.deepEqual([answer.status, answer.number], [status, headers['x-request-number']], address);
  }
  for (const address of ['/nothing.csv', '/nothing.atom', '/duty.csv?limit=0', '/duty.atom?bom=1', '/data/nothing.csv', '/data/duty.csv?limit=3']) {
    const {status, headers, bytes} = await getBytes(address);
    assert.ok([400, 404].includes(status), address);
    assert.match(headers['content-type'], /^text\/plain; charset=utf-8/, address);
    assert.ok(bytes.toString().startsWith(`${status} `) && bytes.toString().includes(headers['x-request-number']), address);
  }
  assert.match((await getBytes('/duty.csv?list=review')).bytes.toString(), /list：这里不能使用/);
  const {status, headers} = await getBytes('/duty.json', {method: 'POST'});
  assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
});

// ---- whole registers ----

const fileOf = (register, format) => until(async () => {
  const reply = await getBytes(`/data/${register}.${format}`);
  return reply.status === 200 ? reply : null;
}, `${register}.${format} is made`, 60);

for (const register of registers.filter((name) => name !== 'article')) {
  test(`${register}: the whole files have what the list has`, async () => {
    const {items} = await walk(`/${register}.json?limit=1000`);
    const order = (a, b) => a.version_id - b.version_id || a.id - b.id || String(a.col).localeCompare(String(b.col));
    const lines = (await fileOf(register, 'jsonl')).bytes.toString().split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(lines.map((line) => JSON.parse(line)).sort(order), [...items].sort(order));
    const {headers, bytes} = await fileOf(register, 'csv');
    const [head, ...rows] = parseCsv(bytes.toString());
    assert.deepEqual(rows.map(([id]) => Number(id)).sort((a, b) => a - b), items.map(({id}) => id).sort((a, b) => a - b));
    assert.deepEqual(head, (await csv(`/${register}.csv?limit=1`))[0]);
    assert.equal(headers['content-disposition'], `attachment; filename="${register}.csv"`);
    assert.match(headers['content-type'], /^text\/csv; charset=utf-8/);
  });
}

test('a whole file can be taken in parts, and is not sent twice', async () => {
  const {headers, bytes} = await fileOf('result', 'csv');
  assert.equal(Number(headers['content-length']), bytes.length);
  assert.equal(headers['accept-ranges'], 'bytes');
  const middle = Math.floor(bytes.length / 2);
  const first = await getBytes('/data/result.csv', {headers: {Range: `bytes=0-${middle - 1}`}});
  const rest = await getBytes('/data/result.csv', {headers: {Range: `bytes=${middle}-`, 'If-Range': headers.etag}});
  assert.deepEqual([first.status, rest.status], [206, 206]);
  assert.equal(rest.headers['content-range'], `bytes ${middle}-${bytes.length - 1}/${bytes.length}`);
  assert.deepEqual(Buffer.concat([first.bytes, rest.bytes]), bytes);
  assert.equal((await getBytes('/data/result.csv', {headers: {Range: 'bytes=5-', 'If-Range': '"another"'}})).status, 200);
  assert.equal((await getBytes('/data/result.csv', {headers: {Range: `bytes=${bytes.length}-`}})).status, 416);
  assert.equal((await getBytes('/data/result.csv', {headers: {'If-None-Match': headers.etag}})).status, 304);
  const packed = await getBytes('/data/result.csv', {headers: {'Accept-Encoding': 'gzip'}});
  assert.deepEqual([packed.headers['content-encoding'], packed.headers.etag], [undefined, headers.etag]);
  const head = await getBytes('/data/result.csv', {method: 'HEAD'});
  assert.deepEqual([head.headers['content-length'], head.bytes.length], [headers['content-length'], 0]);
});

test('a whole file is the one whose hash the database knows', async () => {
  for (const register of ofRecords) {
    const {bytes} = await fileOf(register, 'csv');
    const {stdout} = await sql(`SELECT hash, bytes, row_count FROM snapshot WHERE kind = '${register}' AND format = 'csv' ORDER BY id DESC LIMIT 1`);
    const [hash, size, rows] = stdout.trim().split('\n').pop().split('\t');
    assert.deepEqual([createHash('sha256').update(bytes).digest('hex'), bytes.length, parseCsv(bytes.toString()).length - 1], [hash, Number(size), Number(rows)]);
  }
});

test('the folder of files has no door of its own', async () => {
  const {stdout} = await sql('SELECT file FROM snapshot LIMIT 1');
  for (const address of [`/.snapshot/${stdout.trim().split('\n').pop()}`, '/.snapshot/', '/data/../.snapshot/', '/data/..%2f.snapshot%2f.csv']) {
    assert.ok([400, 404].includes((await getBytes(address)).status), address);
  }
});

test('the page of open data leads to every form, and each is there', async () => {
  const html = (await getBytes('/data')).bytes.toString();
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const addresses = new Set([...main.matchAll(/ href="(\/[^"#]*\.(?:csv|json|jsonl|atom)[^"]*)"/g)].map(([, address]) => address.replace(/&amp;/g, '&')));
  for (const register of registers) assert.ok(addresses.has(`/${register}.json`), register);
  for (const address of addresses) assert.ok([200, 503].includes((await getBytes(address)).status), address);
  const linked = JSON.parse(main.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)[1]);
  assert.equal(linked['@type'], 'DataCatalog');
  assert.deepEqual(linked.dataset.map((set) => set['@id'].replace(/.*#/, '')).sort(), [...registers].sort());
});
