// Writes the README's table of measures from build/bench.json, between its two marks. tests/bench/run calls it last.
import {readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url).pathname;
const MARKS = /(<!-- measures: written by make bench -->\n)[^]*?(<!-- end of measures -->)/;
const f = JSON.parse(readFileSync(`${root}build/bench.json`, 'utf8'));

const whole = (value) => value.toLocaleString('en');
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const share = (value) => `${Math.round(value * 100)} %`;
const searches = Object.entries(f).filter(([key]) => /^search_(results|all)_.*_p95_ms$/.test(key)).map(([, value]) => value);

const rows = [
  ['page of a result, 8 connections', 'median ≤ 2 ms', `${ms(f.result_median_ms)}, ${whole(f.result_per_second)} a second`],
  ['the same beside PHP-FPM, same query and HTML', '≥ 2.2 ×', `${f.php_result_ratio} ×`],
  ['list of results beside PHP-FPM, same queries and HTML', '≥ 2 ×', `${f.php_list_ratio} ×`],
  ['list with counts, any filters together', 'p95 ≤ 20 ms', `${ms(f.filters_p95_ms)} (median ${ms(f.filters_p50_ms)})`],
  ['search: rare, common, phrase, several words, with filters', 'p95 ≤ 20 ms', `${ms(Math.min(...searches))} to ${ms(Math.max(...searches))}`],
  ['page 10,000 of the list against page 1', 'the same', `${ms(f.page_deep_p50_ms)} against ${ms(f.page_first_p50_ms)}`],
  ['first page and list from the cache, share of a static file', '≥ 70 %', `${share(f.cached_home_share)}, ${share(f.cached_list_share)}`],
  [`whole register as files (${whole(f.snapshot_rows)} results)`, '≥ 30 MB/s, < 64 MB', `${f.snapshot_mb_per_second} MB/s, ${f.snapshot_memory_mb} MB of memory`],
];
if (f.php_ratio !== undefined) {
  rows.push(['page of an article, 8 connections', 'median ≤ 2 ms', `${ms(f.article_median_ms)}, ${f.php_ratio} × PHP-FPM`]);
  rows.push(['5,000 laws imported', '≤ 60 s', `${f.import_seconds} s`]);
}

const table = ['| with a million results | asked | measured |', '|---|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n');
const readme = readFileSync(`${root}README.md`, 'utf8');
if (!MARKS.test(readme)) throw new Error('README.md has lost the marks of its table');
writeFileSync(`${root}README.md`, readme.replace(MARKS, (_, begin, end) => begin + table + end));
