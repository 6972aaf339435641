// One worker alone, spoken to in FastCGI: how it ends, and requests that nginx would never pass on.
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, afterEach, test} from 'node:test';
import {fcgiBody, fcgiConnect, fcgiEnd, fcgiOpen, logOf, makeFolder, sleep, startWorkers, until, uploads} from './helper.mjs';

const folder = makeFolder();
const log = logOf(folder);
let worker;
after(() => rmSync(folder, {recursive: true}));
afterEach(async () => {
  worker.kill('SIGKILL');
  await worker.ended;
});

const open = (method, address, more = {}) => fcgiOpen({REQUEST_METHOD: method, REQUEST_URI: address, ...more});

async function send(records, options) {
  const connection = fcgiConnect(worker.socket, options);
  for (const bytes of records) connection.write(bytes);
  return connection.reply;
}
const ask = (address) => send([open('GET', address), fcgiEnd]);

async function startWorker(env) {
  worker = startWorkers(folder, 0, env);
  await until(async () => (await ask('/echo')).status === 200, 'the worker answers');
}

async function endsWithin(milliseconds) {
  const end = await Promise.race([worker.ended, sleep(milliseconds, 'still runs')]);
  assert.deepEqual(end, {code: 0, signal: null});
}

for (const signal of ['SIGTERM', 'SIGUSR1']) {
  test(`${signal} ends an idle worker at once`, async () => {
    await startWorker();
    await sleep(100);
    worker.kill(signal);
    await endsWithin(500);
  });

  test(`${signal} ends a busy worker after its reply`, async () => {
    await startWorker();
    const reply = ask('/slow?milliseconds=600');
    await sleep(200);
    worker.kill(signal);
    const {status, body} = await reply;
    assert.deepEqual({status, body}, {status: 200, body: 'slept'});
    await endsWithin(500);
  });
}

// Here libfcgi loses the request and then never ends when a signal handler breaks into it.
test('a signal between a connection and its first byte loses nothing', async () => {
  await startWorker();
  const connection = fcgiConnect(worker.socket);
  await sleep(200);
  worker.kill('SIGTERM');
  await sleep(200);
  connection.write(open('GET', '/echo?name=abc'));
  connection.write(fcgiEnd);
  assert.match((await connection.reply).body, /"name":"abc"/);
  await endsWithin(500);
});

test('a connection that says nothing does not keep a worker from ending', async () => {
  await startWorker();
  const connection = fcgiConnect(worker.socket);
  await sleep(100);
  worker.kill('SIGTERM');
  await endsWithin(3000);
  connection.hangUp();
});

test('a signal while a body arrives does not lose the request', async () => {
  await startWorker();
  const connection = fcgiConnect(worker.socket);
  connection.write(open('POST', '/echo', {CONTENT_LENGTH: '8'}));
  connection.write(fcgiBody('name='));
  await sleep(200);
  worker.kill('SIGTERM');
  await sleep(100);
  connection.write(fcgiBody('abc'));
  connection.write(fcgiEnd);
  assert.match((await connection.reply).body, /"name":"abc"/);
  await endsWithin(500);
});

test('a signal while a big reply is sent does not cut it', async () => {
  await startWorker();
  const connection = fcgiConnect(worker.socket, {slow: true});
  connection.write(open('GET', '/big?bytes=8000000'));
  connection.write(fcgiEnd);
  await sleep(150);
  worker.kill('SIGTERM');
  assert.equal((await connection.reply).body.length, 8000000);
  await endsWithin(500);
});

test('many signals at once do no harm', async () => {
  await startWorker();
  const reply = ask('/slow?milliseconds=300');
  for (let i = 0; i < 20; i++) {
    await sleep(5);
    worker.kill(['SIGTERM', 'SIGUSR1', 'SIGINT'][i % 3]);
  }
  assert.equal((await reply).status, 200);
  await endsWithin(500);
});

test('INT alone is the supervisor\'s affair', async () => {
  await startWorker();
  worker.kill('SIGINT');
  await sleep(100);
  assert.equal((await ask('/echo')).status, 200);
});

test('lengths that are not true are refused, one line each', async () => {
  await startWorker();
  await log(1);
  for (const length of ['7', '9', '0', '-8', '+8', '8x', ' 8', '99999999999999999999999']) {
    const reply = await send([open('POST', '/echo', {CONTENT_LENGTH: length}), fcgiBody('name=abc'), fcgiEnd]);
    assert.equal(reply.status, 400, length);
    assert.equal((await log(1)).length, 1, length);
  }
  const lengths = {CONTENT_TYPE: 'multipart/form-data; boundary=x', CONTENT_LENGTH: '500'};
  const cut = await send([open('POST', '/upload', lengths), fcgiBody('--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc'), fcgiEnd]);
  assert.equal(cut.status, 400);
  assert.deepEqual(uploads(folder), []);
  assert.equal((await send([open('POST', '/echo', {CONTENT_LENGTH: '8'}), fcgiBody('name=abc'), fcgiEnd])).status, 200);
});

test('a request without method or address is refused', async () => {
  await startWorker();
  assert.equal((await send([fcgiOpen({}), fcgiEnd])).status, 400);
  assert.equal((await send([fcgiOpen({REQUEST_METHOD: 'GET'}), fcgiEnd])).status, 400);
  assert.equal((await send([fcgiOpen({REQUEST_URI: '/echo'}), fcgiEnd])).status, 405);
  for (const address of ['', 'echo', '/a b', '/a\r\nSet-Cookie: x=1/', `/${'a'.repeat(9000)}`]) assert.ok([400, 404, 414].includes((await ask(address)).status), address);
  assert.equal((await ask('/echo')).status, 200);
});

test('a connection that ends in the middle costs nothing but its own request', async () => {
  await startWorker();
  const bytes = Buffer.concat([open('POST', '/echo', {CONTENT_LENGTH: '8'}), fcgiBody('name=abc'), fcgiEnd]);
  for (let cut = 0; cut < bytes.length; cut += 7) {
    const connection = fcgiConnect(worker.socket);
    connection.write(bytes.subarray(0, cut));
    await sleep(2);
    connection.hangUp();
  }
  assert.equal((await ask('/echo')).status, 200);
});

test('bytes that are no FastCGI are survived', async () => {
  await startWorker();
  for (const bytes of ['GET / HTTP/1.1\r\n\r\n', Buffer.alloc(64), Buffer.alloc(64, 255), Buffer.from([1, 1, 0, 1, 255, 255, 255, 0])]) {
    const connection = fcgiConnect(worker.socket);
    connection.write(bytes);
    await sleep(50);
    connection.hangUp();
  }
  assert.equal((await ask('/echo')).status, 200);
});

test('a log line shows what was asked, whatever it was', async () => {
  await startWorker();
  await log(1);
  await ask('/echo/%0A2026-01-01%20forged?name=%1B');
  const [line, ...more] = await log(1);
  assert.deepEqual(more, []);
  assert.match(line, / 404 \d+ bytes \d+\.\d{3} ms GET \/echo\/\\x0a2026-01-01 forged$/);
  await ask(`/${'a'.repeat(5000)}`);
  assert.match((await log(1))[0], / 404 \d+ bytes \d+\.\d{3} ms GET \/a+$/);
});

test('a program that does not fit its surroundings says so and ends', async () => {
  const other = makeFolder({database: 'No Name'});
  worker = startWorkers(other, 0);
  const {code} = await worker.ended;
  assert.equal(code, 78);
  const [line] = await logOf(other)(1);
  assert.match(line, /cannot start: .*gongshi\.conf:2: `database` must be/);
  rmSync(other, {recursive: true});
});
