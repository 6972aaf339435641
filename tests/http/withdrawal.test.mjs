// What is withdrawn, what has ended and what was closed is nowhere: a result with unmistakable words is published by the
// rules, is seen at every way out, and two seconds after its withdrawal (after its last day; after the version that said it
// was corrected and closed) its title, its party and its text are at none of them. Number, day and reason stay.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {getBytes, getJson} from './data.mjs';
import {prepare, root, sql, today, until, VAR} from './site.mjs';

const run = promisify(execFile);
const id = () => `w-${randomBytes(12).toString('hex')}`;
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

before(async () => {
  await prepare();
  await sql(`INSERT IGNORE INTO account (login, name, body_id) VALUES ('w-clerk', '录', 1), ('w-checker', '复', 1), ('w-head', '负', 1);
    INSERT IGNORE INTO account_role (account_id, role) SELECT id, IF(login = 'w-head', 'head', 'clerk') FROM account WHERE login LIKE 'w-%'`);
});
after(prepare); // the clock

// A result that no other text resembles. word: what it is looked for by, which is in none of title, party, decision.
function invent() {
  const mark = randomBytes(4).toString('hex');
  return {mark, word: `鸑鷟${mark}`, title: `夔牛${mark}蜃楼案`, party: `饕餮${mark}有限公司`, decision: `没收貔貅${mark}一尊。`, number: `示撤罚〔2026〕${parseInt(mark, 16)}号`};
}
const documentOf = (record) => JSON.stringify({
  kind: 'penalty', title: record.title, cause: '测试', party_kind: 'organisation', party: record.party, facts: `当事人售卖${record.word}。`, decision: record.decision,
  penalty_class: 'confiscation', penalty_classes: 'confiscation', confiscated: 12300, decided_on: today, acted_on: today, severity: 'minor',
  bases: [{role: 'applied', document: '中华人民共和国行政处罚法', article: 28}],
});
const steps = () => `CALL check_record('w-checker', '${id()}', @version); CALL approve_record('w-head', '${id()}', @version);
  CALL publish_record('w-head', '${id()}', @version)`;

async function publish() {
  const record = invent();
  const {stdout} = await sql(`CALL enter_record('w-clerk', '${id()}', 'result', 1, ${quote(record.number)}, NULL, ${quote(documentOf(record))}, @record, @version);
    ${steps()}; SELECT @record, @version`);
  [record.id, record.version] = stdout.trim().split('\n').pop().split('\t').map(Number);
  return record;
}

async function makeSnapshots() {
  const program = ['release', 'asan'].map((variant) => `${root}build/${variant}/bin/gongshi-work`).find(existsSync);
  await run(program, ['-c', `${VAR}/gongshi.conf`, '--snapshot']);
}

// Every way out: pages, lists, searches, data, files. Those named seen must show the record while it is published.
const waysOf = (record) => {
  const word = encodeURIComponent(record.word);
  const number = encodeURIComponent(record.number);
  const ways = [
    ['the first page', '/'],
    ['list', '/result', true],
    ['list of its body', '/result?body=1', true],
    ['list of its kind', '/result?kind=penalty', true],
    ['list of its day', `/result?from=${today}&to=${today}`, true],
    ['list found by words', `/result?q=${word}`, true],
    ['page', `/result/${record.id}`, true],
    ['lasting address', `/record/${record.id}`],
    ['its versions', `/result/${record.id}/versions`],
    ['its first version', `/result/${record.id}/v/1`, true],
    ['search by words', `/search?q=${word}`, true],
    ['search by number', `/search?q=${number}`, true],
    ['its body', '/body/1'],
    ['site map', '/sitemap'],
    ['freshness', '/freshness'],
    ['log', '/withdrawal'],
    ['open data', '/data'],
    ['JSON', '/result.json', true],
    ['JSON found by words', `/result.json?q=${word}`, true],
    ['JSON of its body', '/result.json?body=1&limit=1000', true],
    ['one as JSON', `/result/${record.id}.json`, true],
    ['CSV', '/result.csv', true],
    ['CSV found by words', `/result.csv?q=${word}`, true],
    ['Atom', '/result.atom', true],
    ['Atom found by words', `/result.atom?q=${word}`, true],
    ['log as JSON', '/withdrawal.json'],
    ['log as Atom', '/withdrawal.atom'],
    ['whole register as CSV', '/data/result.csv', true],
    ['whole register as JSON', '/data/result.jsonl', true],
  ];
  return ways.map(([name, address, seen = false]) => ({name, address, seen}));
};
const secretsOf = ({title, party, decision}) => [title, party, decision];
const textOf = async (address, options) => (await getBytes(address, options)).bytes.toString();
const shows = (text, record) => secretsOf(record).some((secret) => text.includes(secret));

// Asked as a reader who was there before asks, too: with a range, and with the tag of what was seen.
async function leaks(record, tags) {
  const found = [];
  for (const {name, address} of waysOf(record)) {
    const texts = await Promise.all([textOf(address), textOf(address, {headers: {'Accept-Encoding': 'identity', Range: 'bytes=0-'}}), textOf(address, {headers: {Cookie: 'size=large'}})]);
    if (texts.some((text) => shows(text, record))) found.push(name);
    if (tags?.[name] && (await getBytes(address, {headers: {'If-None-Match': tags[name]}})).status === 304) found.push(`${name} (304)`);
  }
  return found;
}

// Files of a folder that show it; one that goes while it is read shows nothing.
const filesWith = (folder, record) => readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile()).map(({name}) => name).filter((name) => {
  try {
    return shows(readFileSync(`${folder}/${name}`, 'utf8'), record);
  } catch (error) {
    assert.equal(error.code, 'ENOENT');
    return false;
  }
});

async function seenEverywhere(record) {
  await until(async () => (await getJson(`/result.json?q=${encodeURIComponent(record.word)}`)).answer.count === 1, 'the search index has it', 20);
  await makeSnapshots();
  await sleep(1100); // lists are kept for a second
  const tags = {};
  for (const {name, address, seen} of waysOf(record)) {
    const {headers, bytes} = await getBytes(address);
    if (seen) assert.ok(shows(bytes.toString(), record), `${name} shows it while it is published`);
    if (seen) tags[name] = headers.etag;
  }
  return tags;
}

async function goneWithinTwoSeconds(record, tags) {
  await sleep(2000);
  assert.deepEqual(await leaks(record, tags), []);
  for (const query of [`q=${encodeURIComponent(record.word)}`, `q=${encodeURIComponent(record.title)}`]) assert.equal((await getJson(`/result.json?${query}`)).answer.count, 0);
  assert.ok([200, 503].includes((await getBytes('/data/result.csv')).status));
  assert.deepEqual(filesWith(`${VAR}/cache`, record), [], 'no copy of a page is left');
}

async function filesComeAgain(record) {
  const files = await until(async () => {
    const replies = await Promise.all(['csv', 'jsonl'].map((format) => getBytes(`/data/result.${format}`)));
    return replies.every(({status}) => status === 200) && replies;
  }, 'the files were made again', 40);
  for (const {bytes} of files) {
    assert.ok(bytes.length > 1000);
    assert.ok(!shows(bytes.toString(), record));
  }
  await until(() => filesWith(`${VAR}/snapshot`, record).length === 0, 'no file of before is left', 60);
}

test('a withdrawal: two seconds later nothing is left but number, day and reason', async () => {
  const record = await publish();
  const tags = await seenEverywhere(record);
  const reason = `撤回缘由${record.mark}`;
  await sql(`CALL withdraw_record('w-head', '${id()}', ${record.id}, ${quote(reason)})`);
  await goneWithinTwoSeconds(record, tags);
  assert.equal((await getBytes(`/result/${record.id}.json`)).status, 410);

  for (const address of [`/result/${record.id}`, `/record/${record.id}`]) {
    const page = await getBytes(address);
    assert.equal(page.status, 410);
    for (const kept of [record.number, reason, '2026年11月20日']) assert.ok(page.bytes.toString().includes(kept), `${address} keeps ${kept}`);
  }
  const {answer} = await getJson(`/result/${record.id}.json`);
  assert.deepEqual(answer.record, {id: record.id, gone: 'withdrawn', gone_on: today, number: record.number, reason});
  for (const address of ['/withdrawal', '/withdrawal.json', '/withdrawal.csv', '/withdrawal.atom', '/data/withdrawal.csv']) {
    const text = await textOf(address);
    assert.ok(text.includes(record.number) && text.includes(reason), address);
  }
  await filesComeAgain(record);
  assert.deepEqual(await leaks(record), []);
});

test('a correction whose former version is closed: two seconds later nothing of that is left', async () => {
  const record = await publish();
  const tags = await seenEverywhere(record);
  const better = {...invent(), id: record.id, number: record.number};
  await sql(`CALL revise_record('w-clerk', '${id()}', ${record.id}, ${quote(documentOf(better))}, '误载他人信息', @version); ${steps()};
    CALL close_version('w-head', '${id()}', ${record.version}, '误载他人信息')`);
  await goneWithinTwoSeconds(record, tags);

  assert.equal((await getBytes(`/result/${record.id}/v/1`)).status, 410);
  const page = await textOf(`/result/${record.id}`);
  assert.ok(shows(page, better), 'the corrected version is shown');
  await filesComeAgain(record);
  assert.ok(shows(await textOf('/data/result.csv'), better));
  assert.deepEqual(await leaks(record), []);
  await sql(`CALL withdraw_record('w-head', '${id()}', ${record.id}, '测试完毕')`);
});

test('an end of publication: on the day after, nothing is left but the day', async () => {
  const record = await publish();
  await sql(`CALL set_record_end('w-head', '${id()}', ${record.id}, '${today}', '测试')`);
  const tags = await seenEverywhere(record); // it is shown on its last day
  await sql(`CALL shift_clock('demo-system', '${randomBytes(12).toString('hex')}', TIMESTAMPDIFF(SECOND, NOW(), '2026-11-21 00:00:01'))`);
  await goneWithinTwoSeconds(record, tags);

  const page = await textOf(`/result/${record.id}`);
  assert.ok(page.includes('2026年11月21日') && !page.includes(record.number));
  const {answer} = await getJson(`/result/${record.id}.json`);
  assert.deepEqual(answer.record, {id: record.id, gone: 'ended', gone_on: '2026-11-21', number: null, reason: null});
  assert.ok(!(await textOf('/withdrawal.json')).includes(record.number));
  await filesComeAgain(record);
  assert.deepEqual(await leaks(record), []);
  // With the clock put back it would be there again.
  await sql(`CALL withdraw_record('w-head', '${id()}', ${record.id}, '测试完毕')`);
});
