// What the measures share: wrk, single requests, processor time of processes, and the figures that go into build/bench.json.
// Times are in milliseconds.
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import {loadavg} from 'node:os';
import {promisify} from 'node:util';

export const env = process.env;
export const root = new URL('../../', import.meta.url).pathname;
export const seconds = Number(env.BENCH_SECONDS ?? 3);
export const rounds = Number(env.BENCH_ROUNDS ?? 5);
export const CONNECTIONS = 8;

const figures = {};
const checks = [];
const run = promisify(execFile);
const sorted = (values) => [...values].sort((a, b) => a - b);
export const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
export const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
export const median = (values) => quantile(values, 0.5);
export const say = (text = '') => console.log(text);
export const put = (key, value, digits = 2) => (figures[key] = Number(value.toFixed(digits)));
export const check = (words, met, found) => checks.push({words, met, found});

// Writes all figures, and says which requirements are met.
export function finish() {
  say('\nRequirements');
  for (const {words, met, found} of checks) say(`  ${met ? 'met    ' : 'NOT MET'}  ${words}: ${found}`);
  put('requirements_not_met', checks.filter(({met}) => !met).length, 0);
  writeFileSync(`${root}build/bench.json`, `${JSON.stringify({...figures, requirements: checks}, null, 2)}\n`);
  say('\nAll figures: build/bench.json');
}

export async function wrk(url, time, script = 'report.lua', more = {}) {
  const words = ['-t2', `-c${CONNECTIONS}`, `-d${time}s`, '--timeout', '10s', '-s', `${root}tests/bench/${script}`, url];
  const {stdout} = await run('wrk', words, {env: {...env, ...more}});
  const result = JSON.parse(stdout.trim().split('\n').at(-1));
  if (result.errors) throw new Error(`${url}: ${result.errors} of ${result.requests} requests failed`);
  return {...result, rate: result.requests / result.seconds};
}

const agent = new http.Agent({keepAlive: true, maxSockets: 1});
export function get(url) {
  return new Promise((resolve, reject) => {
    const from = process.hrtime.bigint();
    http.get(url, {agent}, (reply) => {
      const pieces = [];
      reply.on('data', (piece) => pieces.push(piece));
      reply.on('end', () => {
        const time = Number(process.hrtime.bigint() - from) / 1e6;
        resolve({status: reply.statusCode, headers: reply.headers, body: Buffer.concat(pieces), time});
      });
    }).on('error', reject);
  });
}

// As the administrator: the rows of a query, each a list of texts.
export async function sql(query) {
  const words = ['client', '-N', '--raw', '--default-character-set=utf8mb4', 'gongshi', '-e', query];
  const {stdout} = await run(`${root}admin/ops/database`, words, {env, maxBuffer: 1 << 26});
  return stdout.split('\n').filter(Boolean).map((line) => line.split('\t'));
}

// ---- processes ----

export const pid_of = (part) => readFileSync(`${env.VAR}/run/${part}.pid`, 'utf8').trim();
export const children = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
export const status_mb = (pid, name) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${name}:\\s*(\\d+)`, 'm'))[1]) / 1024;

// Without those that look after its cache, one of which ends after a minute.
const nginx_workers = (pid) => children(pid).filter((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('worker process'));

// Microseconds of processor time that processes and all their threads have used.
export function used(pids) {
  const threads = pids.flatMap((pid) => readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`));
  return threads.reduce((sum, file) => sum + Number(readFileSync(file, 'utf8').split(' ')[0]) / 1000, 0);
}

// ---- contenders: {key, name, url, script, more, program} of the same page, measured in turn ----

// What differs between two answers by itself. Everything else has to be the same, or the comparison is none.
const OWN_HEADERS = ['date', 'last-modified', 'accept-ranges', 'x-request-number', 'cache-control', 'x-accel-expires', 'vary', 'content-length',
  'transfer-encoding'];
function settled({headers, body}, is_file) {
  const own = is_file ? [...OWN_HEADERS, 'etag'] : OWN_HEADERS;
  const rest = Object.entries(headers).filter(([name]) => !own.includes(name)).sort();
  if (!headers['x-request-number']) throw new Error('an answer has no request number');
  return JSON.stringify(rest) + body.toString().replaceAll(headers['x-request-number'], 'NUMBER');
}

// Throws unless all answer the same page. bases: [[name, address]…], the first is the reference. Returns its bytes.
export async function prove_same(bases) {
  const [[, reference], ...others] = await Promise.all(bases.map(async ([name, url]) => [name, await get(url)]));
  for (const [name, other] of others) {
    if (other.status === 200 && settled(other, name === 'static') === settled(reference, name === 'static')) continue;
    writeFileSync(`${env.WORK}/reference.html`, reference.body);
    writeFileSync(`${env.WORK}/${name}.html`, other.body);
    throw new Error(`${name} answers ${other.status} and another page than the site: compare build/bench/${name}.html with reference.html\n`
      + `${JSON.stringify(other.headers)}\n${JSON.stringify(reference.headers)}`);
  }
  return reference.body.length;
}

// A round, and the processor time a request took in nginx, in the program and in the database: what these say depends
// little on how busy the machine is with other things.
async function measure_round({url, script, more, program}) {
  const nginx = nginx_workers(url.startsWith(env.SITE) ? pid_of('nginx') : env.bench_PID);
  const groups = [nginx, program(), [pid_of('mariadb')]];
  const before = groups.map(used);
  const result = await wrk(url, seconds, script, more);
  const [web, own, database] = groups.map((pids, i) => (used(pids) - before[i]) / result.requests);
  return {...result, nginx: web, program: own, database};
}

const columns = [
  {from: 'rate', to: 'per_second', digits: 0, shown: 0, width: 8},
  {from: 'median', to: 'median_ms', digits: 3, shown: 2, width: 12},
  {from: 'p99', to: 'p99_ms', digits: 3, shown: 2, width: 10},
  {from: 'nginx', to: 'nginx_cpu_us', digits: 1, shown: 0, width: 22},
  {from: 'program', to: 'program_cpu_us', digits: 1, shown: 0, width: 10},
  {from: 'database', to: 'database_cpu_us', digits: 1, shown: 0, width: 10},
];

// They take turns in short rounds, so that whatever else the machine does hits all of them alike; each figure is the median of
// its rounds. Returns {ratio(a, b), quietest(key)}: ratios of neighbours in time, so that a slow minute does not tilt them.
export async function compare(heading, contenders) {
  const results = Object.fromEntries(contenders.map(({key}) => [key, []]));
  for (const {url, script, more} of contenders) await wrk(url, 1, script, more);
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) results[contender.key].push(await measure_round(contender));
  }
  say(`\n${heading}, ${CONNECTIONS} connections, ${env.SITE_WORKERS} workers, ${rounds} rounds of ${seconds} s`);
  say(`load of the machine meanwhile ${put('load_average', loadavg()[0])} (it should be what is measured alone: 3 to 6)`);
  say('                                     req/s   median ms    p99 ms   processor µs: nginx   program  database');
  for (const {key, name} of contenders) {
    const cells = columns.map(({from, to, digits, shown, width}) =>
      put(`${key}_${to}`, median(results[key].map((one) => one[from])), digits).toFixed(shown).padStart(width));
    say(`  ${name.padEnd(32)}${cells.join('')}`);
  }
  return {
    ratio: (a, b) => median(results[a].map((one, i) => one.rate / results[b][i].rate)),
    quietest: (key) => Math.min(...results[key].map((one) => one.median)),
    median: (key) => median(results[key].map((one) => one.median)),
  };
}

// One request after another: p50, p95, and the processor time a request took in the program and in the database. Throws when one
// does not answer with 200.
export async function one_by_one(key, name, base, addresses, times_each) {
  const groups = () => [children(pid_of('site')), [pid_of('mariadb')]].map(used);
  const before = groups();
  const times = [];
  for (let i = 0; i < Math.max(times_each, addresses.length); i++) {
    const address = addresses[i % addresses.length];
    const {status, time} = await get(base + address);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
    times.push({address, time});
  }
  const [program, database] = groups().map((after, i) => (after - before[i]) / times.length / 1000);
  const middle = put(`${key}_p50_ms`, median(times.map(({time}) => time)));
  const late = put(`${key}_p95_ms`, quantile(times.map(({time}) => time), 0.95));
  const cells = [middle, late, put(`${key}_program_cpu_ms`, program), put(`${key}_database_cpu_ms`, database)];
  say(`  ${name.padEnd(56)}${cells.map((cell) => cell.toFixed(2).padStart(10)).join('')}`);
  return {middle, late, name, slowest: times.sort((a, b) => b.time - a.time).slice(0, 3)};
}

export function say_one_by_one(words) {
  say(`\nOne request after another, uncached, ${words}`.padEnd(61) + '   p50 ms    p95 ms   program  database (processor ms)');
}

// pages: [[key, name, addresses]].
export async function single_pages(base, pages, times_each) {
  const found = {};
  for (const [key, name, addresses] of pages) found[key] = await one_by_one(key, name, base, addresses, times_each);
  return found;
}
