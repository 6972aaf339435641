// Every link of the site leads to a page, also where the site lives under a sub-path of another.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, test} from 'node:test';
import {promisify} from 'node:util';
import {crawl, linksOf} from './crawl.mjs';
import {base, freePort, get, pages, prepare, root} from './site.mjs';

const run = promisify(execFile);
before(prepare);

test('every link leads to a page of the site', async () => {
  const good = pages.filter(({status}) => status === 200).map(({address}) => address);
  const {visited, faults} = await crawl({at: base, seeds: ['/', ...good]});
  assert.deepEqual(faults, []);
  for (const start of ['/body/', '/basis/1/v/1/art/', '/basis/1/art/4/1/', '/calendar?year=', '/deadline?rule=', '/rule?regime=', '/style/', '/display?'])
    assert.ok(visited.some((address) => address.startsWith(start)), `nothing at ${start} was reached`);
});

test('the links of error pages as well', async () => {
  for (const {address, status} of pages.filter(({status}) => status !== 200)) {
    const reply = await get(address);
    assert.equal(reply.status, status);
    for (const link of linksOf(reply.text).filter((link) => link.startsWith('/') && !link.startsWith('/display?'))) assert.equal((await get(link)).status, link.startsWith('/record/') ? 303 : 200, `${link} on ${address}`);
    assert.match(reply.text, /<p class="demo" role="note">/);
  }
});

test('under a sub-path every link stays below it and leads to a page', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sub-path-')), port = await freePort();
  const stack = (word) => run(join(root, 'admin/ops/stack'), [word], {env: {...process.env, VAR: folder, PORT: String(port), PREFIX: '/zhifa', SAN: '', RATE: '', SITE_WORKERS: '1'}});
  t.after(async () => {
    await stack('stop');
    rmSync(folder, {recursive: true});
  });
  await stack('start');
  const at = `http://127.0.0.1:${port}`;
  const {visited, faults} = await crawl({at, prefix: '/zhifa', seeds: ['/', '/basis/1/compare', '/basis/1?full=1', '/deadline?from=2026-01-15&days=30']});
  assert.deepEqual(faults, []);
  assert.ok(visited.length > 60, `${visited.length} pages`);
  const display = await get('/zhifa/display?size=large&back=/body', {at});
  assert.equal(display.headers.location, '/zhifa/body');
  assert.match(display.headers['set-cookie'][0], /; Path=\/zhifa;/);
  assert.equal((await get('/zhifa/body/', {at})).headers.location, '/zhifa/body');
  assert.match((await get('/zhifa/basis/1/art/4', {at})).text, new RegExp(`${at}/zhifa/basis/1/v/2/art/4<`));
  assert.equal((await get('/body', {at})).status, 404);
  assert.equal((await get('/zhifabody', {at})).status, 404);
});
