// What the HTTP tests share: a private nginx with workers of the probe behind it, raw sockets, a FastCGI client, logs.
// Everything lives in a temporary folder and ends with the test.
import {execFile, spawn} from 'node:child_process';
import {closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import net from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export {sleep};
export const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

// The program under test: as the sanitizers built it when there is such a build.
export function probePath() {
  const found = [process.env.PROBE, join(root, 'build/asan/bin/probe'), join(root, 'build/release/bin/probe')].find((path) => path && existsSync(path));
  if (!found) throw new Error('the probe is not built: make probe');
  return found;
}

function nginxPath() {
  const unpacked = join(root, 'build/packages/nginx/usr/sbin/nginx');
  return ['/usr/sbin/nginx', unpacked].find(existsSync) ?? 'nginx';
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function until(test, what, seconds = 10) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(20)) {
    const value = await test();
    if (value) return value;
  }
  throw new Error(`waited ${seconds} s in vain until ${what}`);
}

export function alive(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '')[0] !== 'Z';
  } catch {
    return false;
  }
}

export function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

// A temporary VAR with the configuration a program reads. settings: further or other keys of gongshi.conf.
export function makeFolder(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kit-http-'));
  for (const name of ['run', 'log', 'upload', 'secret']) mkdirSync(join(folder, name));
  for (const name of ['site', 'nginx']) writeFileSync(join(folder, `log/${name}.log`), '');
  const keys = {
    database_socket: join(folder, 'run/mariadb.sock'), database: 'kit_http', secret_dir: join(folder, 'secret'), site_url: 'http://127.0.0.1',
    search_index: join(folder, 'site.db'), upload_dir: join(folder, 'upload'), ...settings,
  };
  writeFileSync(join(folder, 'gongshi.conf'), Object.entries(keys).map(([key, value]) => `${key} = ${value}\n`).join(''));
  return folder;
}

function start(program, words, log, env) {
  const output = openSync(log, 'a');
  const child = spawn(program, words, {stdio: ['ignore', output, output], env: {...process.env, ...env}});
  closeSync(output);
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({code, signal})));
  return {pid: child.pid, ended, kill: (signal) => child.kill(signal)};
}

// Workers of the probe on VAR/run/site.sock: `count` of them under multiwatch, or one alone when count is 0.
export function startWorkers(folder, count, env = {}) {
  const socket = join(folder, 'run/site.sock');
  rmSync(socket, {force: true});
  const supervisor = count ? ['/usr/bin/multiwatch', '-r', '1000000', '-f', String(count), '--'] : [];
  const words = ['-n', '-s', socket, '-M', '0660', '-b', '4096', '--', ...supervisor, probePath(), '-c', join(folder, 'gongshi.conf')];
  const workers = start('spawn-fcgi', words, join(folder, 'log/site.log'), env);
  return {...workers, socket, pids: () => (count ? childrenOf(workers.pid) : [workers.pid])};
}

// nginx as a local run has it, on a free port.
export async function startNginx(folder) {
  const conf = readFileSync(join(folder, 'gongshi.conf'));
  const port = await freePort();
  await run(join(root, 'admin/ops/configure'), {env: {...process.env, VAR: folder, PORT: String(port), PREFIX: ''}});
  writeFileSync(join(folder, 'gongshi.conf'), conf);
  const nginx = start(nginxPath(), ['-e', join(folder, 'log/nginx.log'), '-c', join(folder, 'nginx/local.conf')], join(folder, 'log/nginx.log'));
  try {
    await until(() => exchange(port, 'GET /echo HTTP/1.0\r\n\r\n').then((reply) => reply.text, () => ''), 'nginx answers');
  } catch (error) {
    nginx.kill('SIGKILL');
    throw error;
  }
  return {...nginx, port};
}

// The whole stack: {folder, port, workers, log(), stop()}. secrets: passwords of database accounts.
export async function startStack({count = 2, env = {}, settings = {}, secrets = {}} = {}) {
  const folder = makeFolder(settings);
  for (const [account, secret] of Object.entries(secrets)) writeFileSync(join(folder, 'secret', account), secret);
  const workers = startWorkers(folder, count, env);
  const nginx = await startNginx(folder).catch((error) => {
    workers.kill('SIGTERM');
    throw error;
  });
  const stop = async () => {
    nginx.kill('SIGTERM');
    workers.kill('SIGTERM');
    await Promise.all([nginx.ended, workers.ended]);
    rmSync(folder, {recursive: true});
  };
  return {folder, workers, nginx, port: nginx.port, log: logOf(folder), stop};
}

// The lines that workers and nginx wrote since the last call. Each request's line is written after its reply was sent, so
// that a test waits for as many as it expects.
export function logOf(folder) {
  const read = {site: 0, nginx: 0};
  const lines = (name) => {
    const text = readFileSync(join(folder, `log/${name}.log`), 'utf8');
    const fresh = text.slice(read[name], text.lastIndexOf('\n') + 1);
    read[name] += fresh.length;
    return fresh.split('\n').filter(Boolean);
  };
  return async (expected = 0) => {
    const found = [];
    for (const end = Date.now() + 5000; found.length < expected && Date.now() < end; await sleep(10)) found.push(...lines('site'));
    await sleep(50);
    found.push(...lines('site'), ...lines('nginx'));
    return found;
  };
}

export const uploads = (folder) => readdirSync(join(folder, 'upload'));

// Sends bytes (or pieces, `pause` milliseconds apart) over a socket and collects the answer until the other side closes,
// `wait` milliseconds pass, or `hangUp` tells to leave at once after sending.
export function exchange(port, bytes, {pause = 0, wait = 10000, hangUp = false} = {}) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    const got = [];
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(parse(Buffer.concat(got)));
    };
    const timer = setTimeout(finish, wait);
    socket.on('data', (data) => got.push(data));
    socket.on('close', finish);
    socket.on('error', (error) => (['ECONNRESET', 'EPIPE'].includes(error.code) ? finish() : reject(error)));
    socket.on('connect', async () => {
      for (const piece of Array.isArray(bytes) ? bytes : [bytes]) {
        if (socket.destroyed) return;
        socket.write(piece);
        if (pause) await sleep(pause);
      }
      if (hangUp) setTimeout(finish, 20);
    });
  });
}

// The first reply in what came: {status, headers, body, text}; status 0 when nothing came.
function parse(buffer) {
  const text = buffer.toString();
  const end = text.indexOf('\r\n\r\n');
  const [first, ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
  return {status: Number(first?.split(' ')[1] ?? 0), headers, body: end < 0 ? '' : text.slice(end + 4), text};
}

// One request of ordinary form, closed after its reply.
export function request(port, method, path, {headers = {}, body = ''} = {}) {
  const all = {Host: `127.0.0.1:${port}`, Connection: 'close', ...(body || method === 'POST' ? {'Content-Length': Buffer.byteLength(body)} : {}), ...headers};
  const head = `${method} ${path} HTTP/1.1\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return exchange(port, Buffer.concat([Buffer.from(head), Buffer.from(body)]));
}

// ---- a FastCGI client, for what nginx would never send ----

function record(type, content = Buffer.alloc(0)) {
  const head = Buffer.from([1, type, 0, 1, content.length >> 8, content.length & 255, 0, 0]);
  return Buffer.concat([head, content]);
}

// The records that open a request: BEGIN_REQUEST and its parameters.
export function fcgiOpen(params) {
  const pairs = Object.entries(params).map(([name, value]) => {
    const size = (length) => (length < 128 ? Buffer.from([length]) : Buffer.from([128 | (length >>> 24), (length >> 16) & 255, (length >> 8) & 255, length & 255]));
    return Buffer.concat([size(Buffer.byteLength(name)), size(Buffer.byteLength(value)), Buffer.from(name), Buffer.from(value)]);
  });
  return Buffer.concat([record(1, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0])), record(4, Buffer.concat(pairs)), record(4)]);
}
export const fcgiBody = (text) => record(5, Buffer.from(text));
export const fcgiEnd = record(5);

// A connection to a worker: write(bytes), reply (a promise of the parsed reply, once the worker closed). `slow` reads a
// little at a time. Given up after 10 s.
export function fcgiConnect(socketPath, {slow = false} = {}) {
  const socket = net.connect(socketPath);
  const got = [];
  if (slow) socket.on('data', () => { socket.pause(); setTimeout(() => socket.resume(), 5); });
  socket.on('data', (data) => got.push(data));
  socket.on('error', () => {});
  const timer = setTimeout(() => socket.destroy(), 10000);
  socket.on('close', () => clearTimeout(timer));
  const reply = new Promise((resolve) => socket.on('close', () => resolve(parse(Buffer.from(`HTTP/1.1 ${unwrap(Buffer.concat(got))}`)))));
  return {write: (bytes) => socket.write(bytes), hangUp: () => socket.destroy(), reply};
}

// The content of the STDOUT records; "Status: 200" at its start is then read as a status line.
function unwrap(buffer) {
  const parts = [];
  for (let at = 0; at + 8 <= buffer.length;) {
    const length = buffer.readUInt16BE(at + 4);
    if (buffer[at + 1] === 6) parts.push(buffer.subarray(at + 8, at + 8 + length));
    at += 8 + length + buffer[at + 6];
  }
  return Buffer.concat(parts).toString().replace(/^Status: (\d+)/, '$1');
}
