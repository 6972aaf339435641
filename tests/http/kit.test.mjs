// The kit over real sockets: nginx, two workers of the probe, and clients that behave badly in every way we could think of.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {alive, exchange, request, sleep, startStack, until, uploads} from './helper.mjs';

let stack, port;
before(async () => {
  stack = await startStack();
  port = stack.port;
  await until(() => stack.workers.pids().length === 2, 'two workers run');
  await stack.log();
});
after(() => stack?.stop());

const get = (path, headers) => request(port, 'GET', path, {headers});
const form = {'Content-Type': 'application/x-www-form-urlencoded'};
const isChinese = (reply) => /[\u4e00-\u9fff]/.test(reply.body) && /charset=utf-8/i.test(reply.headers['content-type'] ?? '');

// What every bad request must end in: this status on a Chinese page, as many log lines as told, the same workers as before.
async function assertRefused(what, reply, status, lines) {
  assert.equal(reply.status, status, `${what}: ${reply.text.slice(0, 300)}`);
  assert.ok(isChinese(reply), `${what}: no Chinese page: ${reply.text.slice(0, 600)}`);
  const written = await stack.log(lines);
  assert.ok(lines === 1 ? written.length === 1 : written.length <= 1, `${what}: log lines ${JSON.stringify(written)}`);
  if (lines === 1) assert.match(written[0], new RegExp(` probe ${reply.headers['x-request-number']} ${status} `), what);
  if (lines === 1) assert.ok(reply.body.includes(reply.headers['x-request-number']), `${what}: the page does not show the request number`);
}

async function withSameWorkers(act) {
  const before = stack.workers.pids().sort();
  await act();
  assert.deepEqual(stack.workers.pids().sort(), before);
  assert.equal((await get('/echo?name=%E6%96%B0%E7%BB%9B')).status, 200);
  await stack.log(1);
}

test('inputs reach the handler decoded', async () => {
  const reply = await get('/echo/7?name=%E6%96%B0+%E7%BB%9B&kind=law&count=3&flag=1&day=2026-01-05', {Cookie: 'x=1; size=large'});
  const {name, kind, count, flag, day, id, size, path} = JSON.parse(reply.body);
  assert.deepEqual({name, kind, count, flag, day, id, size, path}, {name: '新 绛', kind: 'law', count: 3, flag: true, day: '2026-01-05', id: 7, size: 'large', path: '/echo/7'});
  const posted = await request(port, 'POST', '/echo', {headers: form, body: 'name=ab&note=x%0D%0Ay'});
  assert.equal(JSON.parse(posted.body).note, 'x\ny');
  assert.equal((await stack.log(2)).length, 2);
});

const refusedByKit = {
  'unknown path': ['/nowhere', 404],
  'path below a page': ['/echo/7/8', 404],
  'path variable that is none': ['/echo/x', 404],
  'double slash': ['//echo', 404],
  'page without permission': ['/secret', 403],
  'unknown parameter': ['/echo?other=1', 400],
  'repeated parameter': ['/echo?name=ab&name=ab', 400],
  'over-long value': [`/echo?name=${'a'.repeat(6000)}`, 400],
  'value of another type': ['/echo?count=x', 400],
  'value out of range': ['/echo?count=101', 400],
  'day that is none': ['/echo?day=2026-02-30', 400],
  'unknown choice': ['/echo?kind=other', 400],
  'control byte': ['/echo?name=a%07b', 400],
  'not UTF-8 in the query': ['/echo?name=%FF%FE', 400],
  'overlong UTF-8': ['/echo?name=%C0%AF', 400],
  'cut UTF-8': ['/echo?name=%E6%96', 400],
  'not UTF-8 in the path': ['/echo/%FF', 400],
  'broken percent-encoding in the query': ['/echo?name=%zz', 400],
  'percent-encoding cut short': ['/echo?name=%4', 400],
  'NUL in the query': ['/echo?name=a%00b', 400],
};
for (const [what, [path, status]] of Object.entries(refusedByKit)) {
  test(`refused: ${what}`, () => withSameWorkers(async () => assertRefused(what, await get(path), status, 1)));
}

test('refused: unknown methods, told the right ones', () => withSameWorkers(async () => {
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'BREW', 'M'.repeat(3000)]) {
    const reply = await request(port, method, '/upload');
    await assertRefused(method.slice(0, 9), reply, 405, 1);
    assert.equal(reply.headers.allow, 'POST');
  }
}));

test('refused: bodies of the wrong size or type', () => withSameWorkers(async () => {
  const send = (path, body, headers = form, method = 'POST') => request(port, method, path, {headers, body});
  await assertRefused('GET with a body', await send('/echo', 'name=ab', form, 'GET'), 400, 1);
  await assertRefused('JSON', await send('/echo', '{}', {'Content-Type': 'application/json'}), 415, 1);
  await assertRefused('no boundary', await send('/upload', 'x', {'Content-Type': 'multipart/form-data'}), 400, 1);
  await assertRefused('larger than the page allows', await send('/echo', `note=${'a'.repeat(70000)}`), 413, 1);
  await assertRefused('a large body for no page', await send('/nowhere', `note=${'a'.repeat(900000)}`), 404, 1);
  await assertRefused('a large body for another method', await send('/big', `note=${'a'.repeat(900000)}`), 405, 1);
  await assertRefused('larger than nginx takes', await send('/echo', 'a'.repeat(1100000)), 413, 0);
}));

const post = (length, body, more = '') => `POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${form['Content-Type']}\r\n${length}${more}\r\n${body}`;
const refusedBefore = {
  'address without end': [`GET /${'a'.repeat(9000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
  'huge header': [`GET /echo HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(9000)}\r\n\r\n`, 431],
  'many headers': [`GET /echo HTTP/1.1\r\nHost: x\r\n${'X-Some: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2000)}\r\n`, 431],
  'no host': ['GET /echo HTTP/1.1\r\n\r\n', 400],
  'two hosts': ['GET /echo HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
  'impossible host': ['GET /echo HTTP/1.1\r\nHost: a/b\r\n\r\n', 400],
  'no request at all': ['\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', 400],
  'small method': ['get /echo HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  'no such protocol': ['GET /echo HTTP/9.9\r\nHost: x\r\n\r\n', 505],
  'blank in the address': ['GET /echo?name=a b HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  'NUL in a header': ['GET /echo HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n', 400],
  'broken percent-encoding in the path': ['GET /echo/%zz HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  'way out of the root': ['GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  'two lengths': [post('Content-Length: 7\r\nContent-Length: 8\r\n', 'name=abc'), 400],
  'length that is none': [post('Content-Length: 7x\r\n', 'name=ab'), 400],
  'negative length': [post('Content-Length: -7\r\n', 'name=ab'), 400],
  'length without end': [post(`Content-Length: ${'9'.repeat(30)}\r\n`, 'name=ab'), 400],
  'length and chunks': [post('Content-Length: 7\r\nTransfer-Encoding: chunked\r\n', '7\r\nname=ab\r\n0\r\n\r\n'), 400],
  'broken chunk': [post('Transfer-Encoding: chunked\r\n', 'zz\r\nname=ab\r\n0\r\n\r\n'), 400],
  'unknown transfer encoding': [post('Transfer-Encoding: gzip\r\n', 'x'), 501],
};
for (const [what, [bytes, status]] of Object.entries(refusedBefore)) {
  test(`refused before a worker sees it: ${what}`, () => withSameWorkers(async () => assertRefused(what, await exchange(port, bytes), status, 0)));
}

test('a body in chunks arrives whole', async () => {
  const reply = await exchange(port, [post('Transfer-Encoding: chunked\r\n', '5\r\nname=\r\n'), '3\r\nabc\r\n', '0\r\n\r\n'], {pause: 20});
  assert.equal(JSON.parse(reply.body).name, 'abc');
  await stack.log(1);
});

test('of a body larger than declared only the declared part is read', () => withSameWorkers(async () => {
  const bytes = post('Content-Length: 7\r\n', 'name=abXXXXXXXX\r\n\r\n').replace('Connection: close\r\n', '');
  const reply = await exchange(port, bytes);
  assert.equal(reply.status, 200);
  assert.match(reply.text, /"name":"ab"/);
  assert.match(reply.text.slice(reply.text.indexOf('"ab"')), /HTTP\/1.1 400 /);
  assert.equal((await stack.log(1)).length, 1);
}));

test('nothing is answered or logged where the client left in the middle', () => withSameWorkers(async () => {
  const halves = ['', 'G', 'GET /echo', 'GET /echo HTTP/1.1\r\n', 'GET /echo HTTP/1.1\r\nHost: x\r\n', post('Content-Length: 100\r\n', 'name=ab'), post('Transfer-Encoding: chunked\r\n', '64\r\nname')];
  for (const bytes of halves) assert.equal((await exchange(port, bytes, {hangUp: true})).text, '');
  assert.deepEqual(await stack.log(), []);
}));

test('a client that leaves while its page is made leaves one line and a worker that lives', () => withSameWorkers(async () => {
  await exchange(port, 'GET /slow?milliseconds=300 HTTP/1.1\r\nHost: x\r\n\r\n', {hangUp: true});
  const lines = await stack.log(1);
  assert.equal(lines.length, 1);
  assert.match(lines[0], /GET \/slow$/);
}));

test('slow clients hold no worker', () => withSameWorkers(async () => {
  const bytes = post('Content-Length: 10000\r\n', 'name=ab&note=');
  const slow = Array.from({length: 40}, () => exchange(port, [bytes, ...'a'.repeat(15)], {pause: 100, wait: 1600}));
  await sleep(300);
  for (let i = 0; i < 20; i++) {
    const start = Date.now();
    assert.equal((await get('/echo')).status, 200);
    assert.ok(Date.now() - start < 1000);
  }
  assert.ok((await Promise.all(slow)).every((reply) => reply.text === ''));
  assert.equal((await stack.log(20)).length, 20);
}));

test('a request in tiny pieces is a request', async () => {
  const reply = await exchange(port, [...post('Content-Length: 7\r\n', 'name=ab')], {pause: 1});
  assert.equal(JSON.parse(reply.body).name, 'ab');
  await stack.log(1);
});

test('HEAD is GET without the body', async () => {
  for (const path of ['/big?bytes=160', '/nowhere', '/echo?other=1']) {
    const [full, head] = [await get(path), await request(port, 'HEAD', path)];
    assert.equal(head.status, full.status);
    assert.equal(head.body, '');
    assert.equal(head.headers['content-type'], full.headers['content-type']);
    assert.equal(head.headers['content-length'], full.headers['content-length']);
    assert.equal(Number(full.headers['content-length']), Buffer.byteLength(full.body));
  }
  await stack.log(6);
});

test('a slash too many is led to the page', async () => {
  const reply = await get('/echo/?name=ab');
  assert.equal(reply.status, 301);
  assert.equal(reply.headers.location, '/echo?name=ab');
  for (const path of ['/\\evil.cn/', '/%5Cevil.cn/', '//evil.cn/', '/echo//']) assert.equal((await get(path)).status, 404);
  await stack.log(5);
});

test('a big reply arrives whole', async () => {
  const reply = await get('/big?bytes=20000000');
  assert.equal(reply.body.length, 20000000);
  assert.equal(reply.headers['content-length'], '20000000');
  assert.ok(reply.body.endsWith('000000001249999\n'));
  assert.equal((await stack.log(1)).length, 1);
});

test('cookies of others do no harm', async () => {
  for (const cookie of ['size=much-too-long', 'other=%FF; ;;=', 'size', 'a=b; '.repeat(300), 'name=x']) assert.equal((await get('/echo', {Cookie: cookie})).status, 200);
  await stack.log(5);
});

function multipart(parts) {
  const part = ({name, file, content}) => `--xyz\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}\r\n\r\n${content}\r\n`;
  return {headers: {'Content-Type': 'multipart/form-data; boundary=xyz'}, body: `${parts.map(part).join('')}--xyz--\r\n`};
}

test('uploads: each file for itself, nothing stays behind', async () => {
  const parts = [
    {name: 'title', content: '附件'}, {name: 'files', file: 'C:\\图 1.png', content: 'one'}, {name: 'files', file: 'large', content: 'x'.repeat(200 * 1024)},
    {name: 'files', file: '', content: ''}, {name: 'files', file: '../../b', content: ''},
  ];
  const {title, files, errors} = JSON.parse((await request(port, 'POST', '/upload', multipart(parts))).body);
  assert.equal(title, '附件');
  assert.deepEqual(files, [
    {name: '图 1.png', size: 3, error: null, stored: true}, {name: 'large', size: 200 * 1024, error: '文件超过100KB', stored: true}, {name: 'b', size: 0, error: null, stored: true}]);
  assert.deepEqual(errors, []);
  assert.deepEqual(uploads(stack.folder), []);
  assert.equal((await stack.log(1)).length, 1);
});

test('uploads: a form says what is wrong and keeps what was typed', async () => {
  const reply = await request(port, 'POST', '/letter', multipart([{name: 'title', content: '这个标题比十个字还要长一些'}]));
  assert.equal(reply.status, 422);
  assert.match(reply.body, /标题最多10个字，现有13个字/);
  assert.match(reply.body, /value="这个标题比十个字还要长一些"/);
  const empty = await request(port, 'POST', '/letter', {headers: form, body: 'title='});
  assert.match(empty.body, /请填写标题/);
  await stack.log(2);
});

test('uploads: a broken body is refused and leaves nothing', () => withSameWorkers(async () => {
  const good = multipart([{name: 'title', content: 'a'}, {name: 'files', file: 'f', content: 'x'.repeat(50000)}]);
  const broken = {'no end': good.body.slice(0, -10), 'only LF': good.body.replaceAll('\r\n', '\n'), 'unknown field': good.body.replace('"files"', '"other"'), 'not UTF-8': null};
  for (const [what, body] of Object.entries(broken)) {
    const bytes = body === null ? Buffer.from(good.body.replace('a\r\n', '\xFF\r\n'), 'latin1') : body;
    await assertRefused(what, await request(port, 'POST', '/upload', {headers: good.headers, body: bytes}), 400, 1);
    assert.deepEqual(uploads(stack.folder), []);
  }
}));

test('a failing handler shows the error page, nothing of its own', () => withSameWorkers(async () => {
  const reply = await get('/failure');
  await assertRefused('failure', reply, 500, 1);
  assert.doesNotMatch(reply.text, /must not be seen/);
}));

test('a worker that crashes is replaced, and only its own request is lost', async () => {
  const before = stack.workers.pids();
  for (let i = 0; i < 3; i++) {
    const reply = await get('/crash');
    assert.equal(reply.status, 502);
    assert.ok(isChinese(reply));
    assert.doesNotMatch(reply.text, /must not be seen/);
    assert.equal((await get('/echo')).status, 200);
  }
  await until(() => stack.workers.pids().length === 2 && stack.workers.pids().some((pid) => !before.includes(pid)), 'a new worker runs');
  await stack.log(3);
});

test('replacing the workers one after another under load loses no request', async () => {
  const statuses = new Map();
  let running = true;
  const client = async () => {
    while (running) {
      const {status} = await get('/slow?milliseconds=5');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const clients = Array.from({length: 8}, client);
  for (let i = 0; i < 10; i++) {
    await sleep(100);
    const [old] = stack.workers.pids();
    process.kill(old, i % 2 ? 'SIGTERM' : 'SIGUSR1');
    await until(() => !alive(old) && stack.workers.pids().length === 2, 'the worker was replaced');
  }
  running = false;
  await Promise.all(clients);
  assert.deepEqual([...statuses.keys()], [200]);
  assert.ok(statuses.get(200) > 50);
  await stack.log(statuses.get(200));
});
