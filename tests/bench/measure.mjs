// Measures what tests/bench/run has started, prints a table and writes build/bench.json.
// The contenders take turns in short rounds, so that whatever else the machine does hits all of them alike; each figure is
// the median of its rounds. Times are in milliseconds.
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import {loadavg} from 'node:os';
import {promisify} from 'node:util';

const env = process.env;
const root = new URL('../../', import.meta.url).pathname;
const seconds = Number(env.BENCH_SECONDS ?? 3);
const rounds = Number(env.BENCH_ROUNDS ?? 5);
const million = Number(env.MILLION ?? 1e6);
const LONG_RUN_SECONDS = 240;
const CONNECTIONS = 8;

const figures = {};
const checks = [];
const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
const run = promisify(execFile);
const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => quantile(values, 0.5);
const say = (text = '') => console.log(text);
const put = (key, value, digits = 2) => (figures[key] = Number(value.toFixed(digits)));
const check = (words, met, found) => checks.push({words, met, found});

async function wrk(url, time, script = 'report.lua', more = {}) {
  const words = ['-t2', `-c${CONNECTIONS}`, `-d${time}s`, '--timeout', '10s', '-s', `${root}tests/bench/${script}`, url];
  const {stdout} = await run('wrk', words, {env: {...env, ...more}});
  const result = JSON.parse(stdout.trim().split('\n').at(-1));
  if (result.errors) throw new Error(`${url}: ${result.errors} of ${result.requests} requests failed`);
  return {...result, rate: result.requests / result.seconds};
}

const agent = new http.Agent({keepAlive: true, maxSockets: 1});
function get(url) {
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

// ---- processes ----

const pid_of = (part) => readFileSync(`${env.VAR}/run/${part}.pid`, 'utf8').trim();
const children = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
const resident = (pid) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s*(\d+)/m)[1]) / 1024;

// Microseconds of processor time that processes and all their threads have used.
function used(pids) {
  const threads = pids.flatMap((pid) => readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`));
  return threads.reduce((sum, file) => sum + Number(readFileSync(file, 'utf8').split(' ')[0]) / 1000, 0);
}

// ---- the article page and what stands beside it ----

const contenders = [
  {key: 'static', name: 'nginx, a file of this size', url: env.STATIC, program: () => []},
  {key: 'nodb', name: 'gongshi-site without database', url: env.NODB, program: () => children(env.nodb_PID)},
  {key: 'article', name: 'gongshi-site', url: env.SITE, program: () => children(pid_of('site'))},
  {key: 'php', name: 'PHP-FPM, same queries', url: env.PHP_SITE, program: () => children(env.php_PID)},
];

// What differs between two answers by itself. Everything else has to be the same, or the comparison is none.
const OWN_HEADERS = ['date', 'last-modified', 'accept-ranges', 'x-request-number'];
function settled({headers, body}) {
  const rest = Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name)).sort();
  if (!headers['x-request-number']) throw new Error('an answer has no request number');
  return JSON.stringify(rest) + body.toString().replaceAll(headers['x-request-number'], 'NUMBER');
}

async function prove_same() {
  const [reference, ...others] = await Promise.all([env.SITE, env.NODB, env.PHP_SITE, env.STATIC].map((base) => get(base + env.ADDRESS)));
  for (const [i, other] of others.entries()) {
    if (other.status === 200 && settled(other) === settled(reference)) continue;
    const name = ['nodb', 'php', 'static'][i];
    writeFileSync(`${env.WORK}/${name}.html`, other.body);
    throw new Error(`${name} answers ${other.status} and another page than the site: compare build/bench/${name}.html with page.html\n`
      + `${JSON.stringify(other.headers)}\n${JSON.stringify(reference.headers)}`);
  }
  put('article_bytes', reference.body.length, 0);
  say(`All four answer the same ${reference.body.length} bytes of HTML with the same headers.`);
}

// A round, and the processor time a request took in nginx, in the program and in the database: what these say depends
// little on how busy the machine is with other things.
async function measure_round({url, program}) {
  const nginx = children(url === env.SITE ? pid_of('nginx') : pid_of('bench'));
  const groups = [nginx, program(), [pid_of('mariadb')]];
  const before = groups.map(used);
  const result = await wrk(url + env.ADDRESS, seconds);
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

async function compare() {
  const results = Object.fromEntries(contenders.map(({key}) => [key, []]));
  for (const {url} of contenders) await wrk(url + env.ADDRESS, 1);
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) results[contender.key].push(await measure_round(contender));
  }
  say(`\n${env.ADDRESS}, ${CONNECTIONS} connections, ${env.SITE_WORKERS} workers, ${rounds} rounds of ${seconds} s`);
  put('load_average', loadavg()[0]);
  say(`load of the machine meanwhile ${figures.load_average} (it should be what is measured alone: 3 to 6)`);
  say('                                     req/s   median ms    p99 ms   processor µs: nginx   program  database');
  for (const {key, name} of contenders) {
    const cells = columns.map(({from, to, digits, shown, width}) =>
      put(`${key}_${to}`, median(results[key].map((one) => one[from])), digits).toFixed(shown).padStart(width));
    say(`  ${name.padEnd(32)}${cells.join('')}`);
  }
  // Ratios of neighbours in time, so that a slow minute does not tilt them.
  const ratio = (a, b) => median(results[a].map((one, i) => one.rate / results[b][i].rate));
  put('php_ratio', ratio('article', 'php'));
  put('nodb_share', ratio('article', 'nodb'));
  put('static_share', ratio('article', 'static'), 3);
  say(`  gongshi-site is ${figures.php_ratio} × PHP-FPM, ${figures.nodb_share} × itself without database, ${figures.static_share} × a static file`);
  const quietest = put('article_quietest_ms', Math.min(...results.article.map((one) => one.median)), 3);
  check('article page: median at most 2 ms', figures.article_median_ms <= 2, `${figures.article_median_ms} ms (quietest round ${quietest})`);
  check('article page: at least 2.2 × PHP-FPM (aim: 3)', figures.php_ratio >= 2.2, `${figures.php_ratio} ×`);
}

// ---- memory ----

const workers = () => children(pid_of('site'));

// Every kind of page, so that memory which one of them loses shows: forms, articles, and a hundredth of all the rest.
async function addresses() {
  const {body} = await get(`${env.SITE}/basis`);
  const laws = [...body.toString().matchAll(/href="(\/basis\/\d+)"/g)].map((found) => found[1]);
  const articles = laws.flatMap((law) => [1, 2, 3, 4, 5].map((number) => `${law}/art/${number}`));
  const forms = ['/about', '/officer', '/sitemap', '/about?'];
  const others = ['/', '/body', '/body/1', '/officer?number=14990001001', '/calendar', '/rule', '/deadline', laws[0], '/basis',
    '/deadline?from=2026-01-15&days=30&unit=workday', '/basis/1/compare', '/basis/1/art/4/1', `/basis?q=${encodeURIComponent('整改')}`];
  const list = [];
  for (let i = 0; i < 100 * others.length; i++) {
    const kind = i % 100 === 99 ? others : i % 4 ? forms : articles;
    list.push(kind[Math.floor(i / (kind === others ? 100 : 4)) % kind.length]);
  }
  for (const address of new Set(list)) {
    const {status} = await get(env.SITE + address);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
  }
  writeFileSync(`${env.WORK}/mix`, `${list.join('\n')}\n`);
}

// Before the first reading every worker has met every page: what it keeps for good is there.
async function long_run() {
  await addresses();
  const long = (time) => wrk(env.SITE, time, 'mix.lua', {MIX: `${env.WORK}/mix`});
  const warm = await long(10);
  const pids = workers();
  const before = Math.max(...pids.map(resident));
  const end = Date.now() + LONG_RUN_SECONDS * 1000;
  let requests = 0;
  let rate = warm.rate;
  while (requests < million && Date.now() < end) {
    const left = Math.min((million - requests) / rate, (end - Date.now()) / 1000, 20);
    const result = await long(Math.max(1, Math.ceil(left)));
    requests += result.requests;
    rate = result.rate;
  }
  const after = Math.max(...workers().map(resident));
  const same = workers().join() === pids.join();
  put('memory_requests', requests, 0);
  put('memory_before_mb', before);
  put('memory_after_mb', after);
  say(`\nMemory of a worker (the largest): ${figures.memory_before_mb} MB, after ${requests} more requests ${figures.memory_after_mb} MB`);
  check('a worker stays under 20 MB', after < 20 && same, `${figures.memory_after_mb} MB`);
  check('and flat (within 0.5 MB)', after - before < 0.5 && same, `${(after - before).toFixed(2)} MB in ${requests} requests`);
}

// ---- single pages, one request after another ----

const search = (words) => `/basis?q=${encodeURIComponent(words)}`;
const pages = [
  ['list', 'list of laws', '/basis'],
  ['list_filtered', 'list, one level and status', '/basis?level=normative&status=in_force'],
  ['search_rare', 'search, a rare word', search('示例亥古树名木')],
  ['search_common', 'search, a word in most laws', search('应当')],
  ['search_phrase', 'search, a phrase', search('逾期不改正的')],
  ['search_words', 'search, three words', search('危险货物 许可证件 整改')],
  ['search_character', 'search, one character', search('罚')],
  ['search_number', 'search, a document number', search('示甲发〔2000〕1号')],
  ['search_nothing', 'search without a hit', search('火星移民')],
  ['basis', 'a law with its contents', env.ADDRESS.replace(/\/art.*/, '')],
  ['body', 'page of a body', '/body/1'],
  ['deadline', 'deadline calculator', '/deadline?from=2026-01-15&days=30&unit=workday'],
];

async function single_pages() {
  say(`\nOne request after another, 200 each, with ${env.LAWS} laws              p50 ms    p95 ms`);
  const slow = [];
  for (const [key, name, address] of pages) {
    const times = [];
    for (let i = 0; i < 200; i++) {
      const {status, time} = await get(env.SITE + address);
      if (status !== 200) throw new Error(`${address} answers ${status}`);
      times.push(time);
    }
    const middle = put(`${key}_p50_ms`, median(times));
    const late = put(`${key}_p95_ms`, quantile(times, 0.95));
    say(`  ${name.padEnd(60)}${middle.toFixed(2).padStart(9)}${late.toFixed(2).padStart(10)}`);
    if (/^(list|search)/.test(key) && late >= 100) slow.push(name);
  }
  check('5,000 laws listed and searched within 100 ms', !slow.length, slow.length ? slow.join(', ') : 'every p95 below');
}

// ---- the import, measured by tests/bench/run ----

function imports() {
  put('parse_seconds', Number(env.PARSE_SECONDS));
  put('import_seconds', Number(env.IMPORT_SECONDS));
  put('index_seconds', Number(env.INDEX_SECONDS));
  say(`Import of ${env.LAWS} laws: ${figures.import_seconds} s (${figures.parse_seconds} s of it to read them); then ${figures.index_seconds} s until all are found`);
  check('5,000 laws imported within 60 s', figures.import_seconds < 60, `${figures.import_seconds} s`);
}

await sleep(1000);
imports();
await prove_same();
await compare();
await single_pages();
await long_run();
say('\nRequirements');
for (const {words, met, found} of checks) say(`  ${met ? 'met    ' : 'NOT MET'}  ${words}: ${found}`);
put('requirements_not_met', checks.filter(({met}) => !met).length, 0);
writeFileSync(`${root}build/bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
say('\nAll figures: build/bench.json');
