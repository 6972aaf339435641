// Measures what tests/bench/run has started, prints a table and writes build/bench.json: the laws here, the million results in
// measure_results.mjs.
import {writeFileSync} from 'node:fs';
import {check, children, compare, env, finish, get, pid_of, prove_same, put, say, say_one_by_one, single_pages, sleep, status_mb, wrk} from './kit.mjs';
import {measure_results} from './measure_results.mjs';

const million = Number(env.MILLION ?? 1e6);
const LONG_RUN_SECONDS = Number(env.LONG_RUN_SECONDS ?? 240);

// ---- the article page and what stands beside it ----

const contenders = [
  {key: 'static', name: 'nginx, a file of this size', url: env.STATIC + env.ADDRESS, program: () => []},
  {key: 'nodb', name: 'gongshi-site without database', url: env.NODB + env.ADDRESS, program: () => children(env.nodb_PID)},
  {key: 'article', name: 'gongshi-site', url: env.PLAIN + env.ADDRESS, program: () => children(pid_of('site'))},
  {key: 'php', name: 'PHP-FPM, same queries', url: env.PHP_SITE + env.ADDRESS, program: () => children(env.php_PID)},
];

async function articles() {
  const bytes = await prove_same([['site', env.PLAIN], ['nodb', env.NODB], ['php', env.PHP_SITE], ['static', env.STATIC]].map(([name, base]) => [name, base + env.ADDRESS]));
  say(`All four answer the same ${put('article_bytes', bytes, 0)} bytes of HTML with the same headers.`);
  const {ratio, quietest, median} = await compare(env.ADDRESS, contenders);
  const php = put('php_ratio', ratio('article', 'php'));
  say(`  gongshi-site is ${php} × PHP-FPM, ${put('nodb_share', ratio('article', 'nodb'))} × itself without database, ${put('static_share', ratio('article', 'static'), 3)} × a static file`);
  check('article page: median at most 2 ms', median('article') <= 2, `${median('article')} ms (quietest round ${put('article_quietest_ms', quietest('article'), 3)})`);
  check('article page: at least 2.2 × PHP-FPM (aim: 3)', php >= 2.2, `${php} ×`);
}

// ---- memory ----

const workers = () => children(pid_of('site'));
// Without the pages of the index file that are mapped, which belong to the system.
const resident = (pid) => status_mb(pid, 'RssAnon');

// Every kind of page, so that memory which one of them loses shows: forms, articles, and a hundredth of all the rest.
async function addresses() {
  const {body} = await get(`${env.PLAIN}/basis`);
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
    const {status} = await get(env.PLAIN + address);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
  }
  writeFileSync(`${env.WORK}/mix`, `${list.join('\n')}\n`);
}

// Before the first reading every worker has met every page: what it keeps for good is there.
async function long_run() {
  await addresses();
  const long = (time) => wrk(env.PLAIN, time, 'mix.lua', {MIX: `${env.WORK}/mix`});
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
  say(`\nMemory of a worker (the largest): ${put('memory_before_mb', before)} MB, after ${requests} more requests ${put('memory_after_mb', after)} MB`);
  check('a worker stays under 20 MB', after < 20 && same, `${after.toFixed(2)} MB`);
  check('and flat (within 0.5 MB)', after - before < 0.5 && same, `${(after - before).toFixed(2)} MB in ${requests} requests`);
}

// ---- single pages, one request after another ----

const search = (words) => `/basis?q=${encodeURIComponent(words)}`;
const pages = [
  ['list', 'list of laws', ['/basis']],
  ['list_filtered', 'list, one level and status', ['/basis?level=normative&status=in_force']],
  ['search_rare', 'search, a rare word', [search('示例亥古树名木')]],
  ['search_common', 'search, a word in most laws', [search('应当')]],
  ['search_phrase', 'search, a phrase', [search('逾期不改正的')]],
  ['search_words', 'search, three words', [search('危险货物 许可证件 整改')]],
  ['search_character', 'search, one character', [search('罚')]],
  ['search_number', 'search, a document number', [search('示甲发〔2000〕1号')]],
  ['search_nothing', 'search without a hit', [search('火星移民')]],
  ['basis', 'a law with its contents', [env.ADDRESS.replace(/\/art.*/, '')]],
  ['body', 'page of a body', ['/body/1']],
  ['deadline', 'deadline calculator', ['/deadline?from=2026-01-15&days=30&unit=workday']],
];

async function laws() {
  say_one_by_one(`200 each, ${env.LAWS} laws`);
  const found = await single_pages(env.PLAIN, pages, 200);
  const slow = Object.entries(found).filter(([key, {late}]) => /^(list|search)/.test(key) && late >= 100).map(([, {name}]) => name);
  check('5,000 laws listed and searched within 100 ms', !slow.length, slow.length ? slow.join(', ') : 'every p95 below');
}

// ---- the import, measured by tests/bench/run ----

function imports() {
  const [parse, whole, index] = ['PARSE', 'IMPORT', 'INDEX'].map((name) => put(`${name.toLowerCase()}_seconds`, Number(env[`${name}_SECONDS`])));
  say(`Import of ${env.LAWS} laws: ${whole} s (${parse} s of it to read them); then ${index} s until all are found`);
  check('5,000 laws imported within 60 s', whole < 60, `${whole} s`);
}

await sleep(1000);
if (env.LAWS !== '0') {
  imports();
  await articles();
  await laws();
}
await measure_results();
if (env.LAWS !== '0') await long_run();
finish();
