// Every type of page against its golden file, byte for byte once what changes by itself is taken out.
//   UPDATE_GOLDEN=1 writes the golden files anew: look at every difference before it is committed.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {get, pages, prepare, root} from './site.mjs';

const golden = fileURLToPath(new URL('golden/', import.meta.url));
const update = Boolean(process.env.UPDATE_GOLDEN);

// What differs between two runs, or changes with what no page has to do with: numbers of requests, the stylesheet's
// version, the address of this copy, the day the calendars were loaded, size and
// time of files. The calculator's list of rules is kept once.
function settled(html, name) {
  return html
    .replace(/(编号 <span class="code">)[0-9A-Z-]{14}(?=<)/, '$1NUMBER')
    .replace(/(\/style\/[a-z.]+\?v=)\w+/g, '$1VERSION')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://HOST')
    .replace(/（第1版，\d+年\d+月\d+日载入）/, '（第1版，某日载入）')
    .replace(/>\d{4}-\d\d-\d\d \d\d:\d\d，\d+ 行</g, '>MADE<')
    .replace(/（[\d.]+ (KB|MB|字节)）/g, '（SIZE）')
    .replace(name === 'deadline' ? /$^/ : /<optgroup.*<\/optgroup>\n/s, 'RULES\n');
}

// Head, banner and footer are the same for all: home.html has them whole, the others only what they have of their own there,
// their title and their place in the navigation.
function shortened(html) {
  const lines = html.split('\n');
  const start = lines.findIndex((line) => line.startsWith('<main')), end = lines.indexOf('</main>') + 1;
  return [...lines.slice(0, start).filter((line) => /^<title>|aria-current|^<html/.test(line)), ...lines.slice(start, end), ''].join('\n');
}

// The first differing lines, with their numbers.
function difference(expected, actual) {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const first = a.findIndex((line, i) => line !== b[i]);
  if (first < 0) return `${b.length - a.length} lines more: ${b[a.length]}`;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - first && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const shown = (lines, sign) => lines.slice(first, lines.length - tail).slice(0, 12).map((line, i) => `${sign} ${first + i + 1}: ${line}`);
  return [...shown(a, '-'), ...shown(b, '+')].join('\n');
}

// Only what differs is written, and named: each of these is to be looked at.
function rewrite(path, actual) {
  if (existsSync(path) && readFileSync(path, 'utf8') === actual) return;
  console.log(`# golden file written: ${path}`);
  writeFileSync(path, actual);
}

before(async () => {
  await prepare();
  const known = new Set(pages.map(({name}) => `${name}.html`));
  if (update) for (const file of readdirSync(golden)) if (!known.has(file)) rmSync(golden + file);
});

for (const page of pages) {
  test(`page ${page.name}`, async () => {
    const {status, text} = await get(page.address);
    assert.equal(status, page.status, page.address);
    const path = `${golden}${page.name}.html`;
    const whole = settled(text, page.name);
    const actual = page.name === 'home' ? whole : shortened(whole);
    if (update) rewrite(path, actual);
    const expected = readFileSync(path, 'utf8');
    if (actual !== expected) assert.fail(`${page.address} differs from tests/http/golden/${page.name}.html:\n${difference(expected, actual)}`);
  });
}

test('every golden file belongs to a page', () => {
  assert.deepEqual(readdirSync(golden).sort(), pages.map(({name}) => `${name}.html`).sort());
});

// The table of addresses in portal/site/main.c, each as an expression that fits its addresses.
const routes = [...readFileSync(`${root}portal/site/main.c`, 'utf8').matchAll(/_AT\("([^"]+)"/g)].map(([, pattern]) => pattern)
  .filter((pattern) => !/\.(csv|json|jsonl|atom)$/.test(pattern)); // opendata.test.mjs asks for these
const fits = (pattern) => new RegExp(`^${pattern.replace(/{\w+}/g, '[^/?]+')}(\\?.*)?$`);
const notPages = ['/display', '/health', '/record/{id}'];

test('every address of the site has a page here', () => {
  const paths = routes.filter((pattern) => !pattern.includes('/art/') && !notPages.includes(pattern));
  assert.ok(paths.length > 10);
  assert.deepEqual(paths.filter((pattern) => !pages.some(({address}) => fits(pattern).test(address))), []);
});

test('the site map leads to every page that needs nothing to be named', async () => {
  const {text} = await get('/sitemap');
  const paths = routes.filter((pattern) => !pattern.includes('{') && !['/sitemap', ...notPages].includes(pattern));
  assert.deepEqual(paths.filter((path) => !text.includes(`href="${path}"`)), []);
});

// Two requests in one second are answered by one making of the page; the second may end between the two, so there are a few tries.
const keptAnswer = async (address) => {
  for (let i = 0; i < 5; i++) {
    const [first, second] = [await get(address), await get(address)].map(({headers}) => headers['x-request-number']);
    if (first === second) return true;
  }
  return false;
};

test('every shared page is kept by the web server, others are not', async () => {
  const shared = [...readFileSync(`${root}portal/site/main.c`, 'utf8').matchAll(/ SHARED_AT\("([^"]+)"/g)].map(([, pattern]) => pattern);
  assert.ok(shared.length > 10);
  for (const pattern of shared) {
    const page = pages.find(({address, status}) => status === 200 && !address.includes('?') && fits(pattern).test(address));
    assert.ok(await keptAnswer(page.address), page.address);
  }
  for (const address of ['/about', '/basis/1', '/result.json']) assert.equal(await keptAnswer(address), false, address);
});
