// A program whose database comes and goes. Needs a private MariaDB server (GONGSHI_SOCKET) whose administrator is the Unix
// user that runs the test; the worker reaches it through a link that is taken away and put back.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {rmSync, symlinkSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {logOf, makeFolder, request, startStack, startWorkers, until} from './helper.mjs';

const server = process.env.GONGSHI_SOCKET;
const skip = server ? false : 'GONGSHI_SOCKET is not set';
const options = ['--no-defaults', `--socket=${server}`, `--user=${userInfo().username}`, '-N', '-e'];
const sql = (text) => execFileSync('mariadb', [...options, text], {encoding: 'utf8'});
const env = {PROBE_ACCOUNT: 'kit_http', PROBE_SCHEMA: '5'};

let stack;
const link = () => join(stack.folder, 'run/mariadb.sock');
const connect = () => symlinkSync(server, link());
const disconnect = () => rmSync(link());
const killConnections = () => {
  const ids = sql("SELECT id FROM information_schema.processlist WHERE user = 'kit_http'").split('\n').filter(Boolean);
  for (const id of ids) sql(`KILL CONNECTION ${id}`);
  return ids.length;
};
const ask = (path = '/database') => request(stack.port, 'GET', path);

before(async () => {
  if (skip) return;
  sql(`DROP DATABASE IF EXISTS kit_http; CREATE DATABASE kit_http; CREATE TABLE kit_http.version (version INT);
    INSERT INTO kit_http.version VALUES (5); CREATE VIEW kit_http.public_schema AS SELECT version FROM kit_http.version;
    DROP USER IF EXISTS kit_http@localhost; CREATE USER kit_http@localhost IDENTIFIED BY 'kit';
    GRANT SELECT ON kit_http.* TO kit_http@localhost`);
  stack = await startStack({count: 1, env, secrets: {kit_http: 'kit\n'}});
});
after(async () => {
  if (skip) return;
  await stack?.stop();
  sql('DROP DATABASE kit_http; DROP USER kit_http@localhost');
});

// The lines of one request, told by its number: others may arrive late, between them.
async function linesOf({headers}, count) {
  const lines = [];
  await until(async () => {
    lines.push(...(await stack.log()).filter((line) => line.includes(headers['x-request-number'])));
    return lines.length >= count;
  }, `${count} lines of a request`);
  return lines;
}

async function assertAway() {
  const reply = await ask();
  assert.equal(reply.status, 503);
  assert.match(reply.body, /错误代码 503/);
  assert.ok(Number(reply.headers['retry-after']) > 0);
  const lines = await linesOf(reply, 2);
  assert.equal(lines.length, 2);
  assert.match(lines[0], / database away: /);
  assert.match(lines[1], / 503 .* GET \/database$/);
}

async function assertThere() {
  const {status, body} = await ask();
  assert.deepEqual({status, body}, {status: 200, body: '5'});
}

test('a database that is away: 503 and when to come again; pages without it are served; all by itself back', {skip}, async () => {
  const pids = stack.workers.pids();
  await assertAway();
  assert.equal((await ask('/echo')).status, 200);
  await assertAway();
  connect();
  await assertThere();
  assert.deepEqual(stack.workers.pids(), pids);
});

test('a connection that was cut is opened again within the request', {skip}, async () => {
  const pids = stack.workers.pids();
  for (let i = 0; i < 3; i++) {
    assert.equal(killConnections(), 1);
    await assertThere();
  }
  assert.deepEqual(stack.workers.pids(), pids);
});

test('a database that goes and comes back needs no restart', {skip}, async () => {
  const pids = stack.workers.pids();
  for (let i = 0; i < 2; i++) {
    disconnect();
    killConnections();
    await assertAway();
    connect();
    await assertThere();
  }
  assert.deepEqual(stack.workers.pids(), pids);
});

test('another schema: a running worker answers 500, a new one does not start', {skip}, async () => {
  sql('UPDATE kit_http.version SET version = 6');
  killConnections();
  assert.equal((await ask()).status, 500);
  const folder = makeFolder({database_socket: server, secret_dir: join(stack.folder, 'secret')});
  const worker = startWorkers(folder, 0, env);
  assert.deepEqual(await worker.ended, {code: 78, signal: null});
  assert.match((await logOf(folder)(1))[0], /cannot start: database schema is version 6, this program needs 5$/);
  rmSync(folder, {recursive: true});
  sql('UPDATE kit_http.version SET version = 5');
  await assertThere();
});
