// Measures the site with the million results: pages, lists under every filter, search, depth, the cache, whole-register files.
import {readFileSync, writeFileSync} from 'node:fs';
import {check, children, compare, CONNECTIONS, env, get, one_by_one, pid_of, prove_same, put, say, say_one_by_one, single_pages, sql} from './kit.mjs';

const SAMPLES = 400; // of combinations of filters
const PAGES = 2000; // different results in the comparison
const DEEP = 10000; // the page whose cost is compared with that of the first
const ROWS = 25; // on a page of the list

const part = (values) => Object.entries(values).filter(([, value]) => value).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
const address = (path, values = {}) => (part(values) ? `${path}?${part(values)}` : path);

// Always the same choices.
let state = 20261120;
function below(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}
const pick = (list) => list[below(list.length)];

// ---- the page of a result ----

// Of those the page in PHP can show: in their first version, without a benchmark.
async function simple_results() {
  const rows = await sql(`SELECT r.id FROM record r JOIN record_version v ON v.id = r.shown_id AND v.number = 1 JOIN result e ON e.version_id = r.shown_id
    WHERE r.kind = 'result' AND r.shown = 1 AND r.until_on IS NULL AND e.benchmark_version_id IS NULL AND r.id % 37 = 5 ORDER BY MD5(r.id) LIMIT ${PAGES}`);
  return rows.map(([id]) => `/result/${id}`);
}

async function result_page() {
  const addresses = await simple_results();
  writeFileSync(`${env.WORK}/mix`, `${addresses.join('\n')}\n`);
  for (const one of addresses.slice(0, 20)) await prove_same([['site', env.PLAIN + one], ['php', env.PHP_RESULT + one]]);
  const more = {MIX: `${env.WORK}/mix`};
  const {ratio, quietest, median: middle} = await compare(`${addresses.length} results, PHP and the site answer the same`, [
    {key: 'result', name: 'gongshi-site', url: env.PLAIN, script: 'mix.lua', more, program: () => children(pid_of('site'))},
    {key: 'php_result', name: 'PHP-FPM, same query', url: env.PHP_RESULT, script: 'mix.lua', more, program: () => children(env.php_PID)},
  ]);
  const php = put('php_result_ratio', ratio('result', 'php_result'));
  say(`  gongshi-site is ${php} × PHP-FPM`);
  check(`result page: median at most 2 ms with ${CONNECTIONS} connections`, middle('result') <= 2, `${middle('result').toFixed(2)} ms (quietest round ${put('result_quietest_ms', quietest('result'), 3)})`);
  check('result page: at least 2.2 × PHP-FPM (aim: 3)', php >= 2.2, `${php} ×`);
}

// ---- the list, from the database alone, beside PHP ----

async function list_page() {
  await prove_same([['site', `${env.NOINDEX}/result`], ['php', `${env.PHP_LIST}/result`]]);
  const {ratio} = await compare('/result, the list without the search index', [
    {key: 'newest', name: 'gongshi-site', url: `${env.NOINDEX}/result`, program: () => children(env.noindex_PID)},
    {key: 'php_list', name: 'PHP-FPM, same queries', url: `${env.PHP_LIST}/result`, program: () => children(env.php_PID)},
  ]);
  const php = put('php_list_ratio', ratio('newest', 'php_list'));
  say(`  gongshi-site is ${php} × PHP-FPM`);
  check('list page: at least 2 × PHP-FPM', php >= 2, `${php} ×`);
}

// ---- lists under filters ----

async function values() {
  const column = async (query) => (await sql(query)).map(([value]) => value);
  const bodies = await column(`SELECT body_id FROM record WHERE kind = 'result' GROUP BY body_id ORDER BY COUNT(*) DESC`);
  return {
    body: [...bodies.slice(0, 10), ...bodies.slice(50, 55), ...bodies.slice(-5)],
    kind: await column(`SELECT code FROM power_kind`),
    class: await column(`SELECT code FROM penalty_class`),
    band: ['0', '1', '2', '3', '4', '5'],
    from: ['2016-03-01', '2019-01-01', '2023-07-01', '2026-01-01', '2026-10-01'],
    to: ['2016-12-31', '2020-06-30', '2024-12-31', '2026-06-30', '2026-11-20'],
  };
}

// Every filter and every two of them appear, more of them together now and then.
function combinations(of) {
  const names = Object.keys(of);
  const sets = [[], ...names.map((name) => [name]), ...names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]))];
  const list = [];
  for (let i = 0; i < SAMPLES; i++) {
    const set = i < sets.length * 6 ? sets[i % sets.length] : names.filter(() => below(2));
    const chosen = Object.fromEntries(set.map((name) => [name, pick(of[name])]));
    if (!(chosen.from && chosen.to && chosen.from > chosen.to)) list.push(address('/result', chosen));
  }
  return list;
}

async function lists() {
  const addresses = combinations(await values());
  for (const one of addresses.slice(0, 20)) await get(env.PLAIN + one);
  const {late, slowest} = await one_by_one('filters', `lists of results with counts, ${addresses.length} ways to filter`, env.PLAIN, addresses, 1);
  for (const {address: one, time} of slowest) say(`      ${time.toFixed(1)} ms  ${decodeURIComponent(one)}`);
  check('any list page with any filter: at most 20 ms at p95', late <= 20, `${late} ms`);
  check('its counts: at most 50 ms', late <= 50, `${late} ms for the whole page`);
}

// ---- search ----

async function words() {
  const [[party]] = await sql(`SELECT party FROM result WHERE party_kind = 'organisation' ORDER BY version_id DESC LIMIT 1 OFFSET ${Math.floor(env.RESULTS / 200)}`);
  const [[number]] = await sql(`SELECT number FROM record WHERE kind = 'result' AND shown = 1 ORDER BY id DESC LIMIT 1 OFFSET ${Math.floor(env.RESULTS / 110)}`);
  const [[body]] = await sql(`SELECT body_id FROM record WHERE kind = 'result' GROUP BY body_id ORDER BY COUNT(*) DESC LIMIT 1`);
  return [
    ['rare', 'a rare word', [{q: party}, {q: '婴幼儿电线电缆'}, {q: '特种物业'}]],
    ['common', 'a common word', [{q: '罚款'}, {q: '检查'}, {q: '当事人'}, {q: '执法人员'}]],
    ['phrase', 'a phrase', [{q: '“执法人员当场出示了执法证件”'}, {q: '“未查验供货者的许可证”'}]],
    ['words', 'several words', [{q: '超市 保质期 罚款'}, {q: '货车 运输许可 没收'}, {q: '烟花爆竹 许可 延续'}]],
    ['character', 'one character', [{q: '罚'}, {q: '油'}]],
    ['number', 'a document number', [{q: number}, {q: number.replace('〔', '[').replace('〕', ']')}]],
    ['nothing', 'nothing found', [{q: '火星移民'}]],
    ['filtered', 'words with filters', [{q: '罚款', body}, {q: '食品', kind: 'penalty', from: '2024-01-01'}, {q: '检查', band: '3'}, {q: '当事人', class: 'fine', from: '2026-01-01', to: '2026-06-30'},
      {q: party, kind: 'permit'}, {q: '“现场照片” 罚款', kind: 'penalty', body}]],
  ];
}

async function search() {
  const list = await words();
  const late = [];
  for (const [path, key, name] of [['/result', 'results', 'results'], ['/search', 'all', 'the whole site']]) {
    const pages = list.map(([what, kind, of]) => [`search_${key}_${what}`, `search of ${name}, ${kind}`,
      of.map((one) => address(path, path === '/search' ? {q: one.q} : one))]);
    late.push(...Object.values(await single_pages(env.PLAIN, path === '/search' ? pages.slice(0, -1) : pages, 60)));
  }
  const slow = late.filter((one) => one.late > 20).map((one) => `${one.name} ${one.late} ms`);
  check('search: at most 20 ms at p95', !slow.length, slow.length ? slow.join(', ') : 'every p95 below');
}

// ---- depth ----

// The place after so many pages, as the site writes it: the day in the high bits, the version in the low ones.
async function after_page(pages) {
  const [[days, id]] = await sql(`SELECT TO_DAYS(day) - TO_DAYS('0001-01-01') + 1, shown_id FROM record WHERE kind = 'result' AND shown = 1 AND (until_on IS NULL OR until_on >= clock_today())
    ORDER BY day DESC, shown_id DESC LIMIT 1 OFFSET ${pages * ROWS - 1}`);
  return String((BigInt(days) << 41n) | BigInt(id));
}

async function depth() {
  const [[all]] = await sql(`SELECT COUNT(*) FROM record WHERE kind = 'result' AND shown = 1`);
  const deep = Math.min(DEEP, Math.floor(all / ROWS) - 2);
  const found = await single_pages(env.PLAIN, [['page_first', 'list of results, page 1', ['/result']],
    ['page_deep', `list of results, page ${deep}`, [address('/result', {after: await after_page(deep - 1)})]]], 100);
  const share = found.page_deep.middle / found.page_first.middle;
  check(`page ${deep} costs what page 1 does (within a third)`, share < 4 / 3, `${put('depth_ratio', share)} ×`);
}

// ---- the cache ----

async function cache() {
  const shares = [];
  for (const [key, path] of [['home', '/'], ['list', '/result']]) {
    const {ratio} = await compare(`${path} from the cache`, [
      {key: `cached_${key}`, name: 'nginx, kept for a second', url: env.SITE + path, program: () => children(pid_of('site'))},
      {key: `static_${key}`, name: 'nginx, a file of this size', url: `${env.STATIC}/cached_${key}`, program: () => []},
    ]);
    shares.push([path, put(`cached_${key}_share`, ratio(`cached_${key}`, `static_${key}`), 3)]);
  }
  check('cached pages: at least 70 % of a static file', shares.every(([, share]) => share >= 0.7), shares.map(([path, share]) => `${path} ${Math.round(share * 100)} %`).join(', '));
}

// ---- whole registers as files, written by tests/bench/run ----

function snapshots() {
  const said = readFileSync(`${env.WORK}/snapshot.said`, 'utf8').match(/snapshot of result version \d+: (\d+) rows, ([\d.]+) MB in ([\d.]+) s/);
  const [rows, mb, time] = said.slice(1).map(Number);
  put('snapshot_rows', rows, 0);
  put('snapshot_mb', mb, 1);
  put('snapshot_seconds', time, 1);
  const speed = put('snapshot_mb_per_second', mb / time, 1);
  const memory = put('snapshot_memory_mb', Number(env.SNAPSHOT_MEMORY), 1);
  say(`\nWhole register as files: ${rows} results, ${mb} MB in ${time} s: ${speed} MB/s; the program took ${memory} MB at most`);
  check('whole register: at least 30 MB/s', speed >= 30, `${speed} MB/s`);
  check('whole register: under 64 MB of memory', memory < 64, `${memory} MB`);
}

export async function measure_results() {
  say(`\n${env.RESULTS} results: made and loaded in ${put('results_seconds', Number(env.RESULTS_SECONDS), 0)} s, indexed in ${put('results_index_seconds', Number(env.RESULTS_INDEX_SECONDS), 0)} s`
    + ` (${put('results_index_mb', Number(env.RESULTS_INDEX_MB), 0)} MB)`);
  snapshots();
  await result_page();
  await list_page();
  say_one_by_one(`${env.RESULTS} results`);
  await lists();
  await search();
  await depth();
  await cache();
}
