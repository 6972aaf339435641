// What takes long: clients that fall silent are let go in time, and workers are replaced for a whole minute under load.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {alive, exchange, request, sleep, startStack, until} from '../helper.mjs';

let stack;
before(async () => {
  stack = await startStack({count: 4});
  await until(() => stack.workers.pids().length === 4, 'four workers run');
});
after(() => stack?.stop());

test('a client that falls silent is let go within 20 s', async () => {
  const halves = ['GET /echo HTTP/1.1\r\nHost: x\r\n', 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nname=ab', 'G'];
  const start = Date.now();
  const pids = stack.workers.pids();
  const replies = await Promise.all(halves.map((bytes) => exchange(stack.port, bytes, {wait: 30000})));
  assert.ok(Date.now() - start < 20000, `took ${Date.now() - start} ms`);
  for (const {status, text} of replies) assert.ok(status === 0 || (status === 408 && /[\u4e00-\u9fff]/.test(text)), text);
  assert.deepEqual(stack.workers.pids(), pids);
});

test('replacing workers for a minute under load loses no request', async () => {
  const statuses = new Map();
  const end = Date.now() + 60000;
  const clients = Array.from({length: 8}, async () => {
    while (Date.now() < end) {
      const {status} = await request(stack.port, 'GET', '/echo?name=abc');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  for (let i = 0; Date.now() < end - 1000; i++) {
    await sleep(100);
    const [old] = stack.workers.pids();
    process.kill(old, i % 2 ? 'SIGTERM' : 'SIGUSR1');
    await until(() => !alive(old) && stack.workers.pids().length === 4, 'the worker was replaced');
  }
  await Promise.all(clients);
  assert.deepEqual([...statuses.keys()], [200]);
  assert.ok(statuses.get(200) > 1000);
});
