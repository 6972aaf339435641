// What the tests of the site share: the running copy (BASE_URL) brought to a known state, every type of page with an address
// of it, and requests that reach the server exactly as they are written.
import {execFile} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import http from 'node:http';
import {promisify} from 'node:util';
import {freePort, root, until} from './helper.mjs';

export {freePort, root, until};
export const base = process.env.BASE_URL ?? 'http://127.0.0.1:8080';
export const VAR = process.env.VAR ?? `${root}var`;
// The day on which all this is written to happen; pages that speak of today show this day, whenever the tests run.
export const today = '2026-11-20';

const run = promisify(execFile);
export const sql = (statement) => run(`${root}admin/ops/database`, ['client', 'gongshi', '-e', statement], {env: {...process.env, VAR}});

// One request; of the address nothing is changed, and text beyond ASCII is sent as its UTF-8 bytes.
export function get(address, {method = 'GET', headers = {}, at = base} = {}) {
  const {hostname, port} = new URL(at);
  const path = Buffer.from(address).toString('latin1');
  return new Promise((resolve, reject) => {
    const request = http.request({hostname, port, path, method, headers, timeout: 15000}, (reply) => {
      const pieces = [];
      reply.on('data', (piece) => pieces.push(piece));
      reply.on('error', reject);
      reply.on('end', () => resolve({status: reply.statusCode, headers: reply.headers, text: Buffer.concat(pieces).toString()}));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer to ${address}`)));
    request.on('error', reject);
    request.end();
  });
}
export const encoded = (address) => address.replace(/[^\x21-\x7e]+/g, encodeURIComponent);

async function importLaws(...names) {
  const program = ['release', 'asan'].map((variant) => `${root}build/${variant}/bin/gongshi-import`).find(existsSync);
  for (const name of names) await run(program, ['-c', `${VAR}/gongshi.conf`, 'basis', `${root}tests/http/laws/${name}.md`]);
}

// Brings the copy to the state that the tests expect: three texts more (3: faulty at first, then repaired; 4: faulty still),
// the clock on `today`, the search index complete. Doing it again changes nothing.
export async function prepare() {
  const seconds = `TIMESTAMPDIFF(SECOND, NOW(), '${today} 10:00:00')`;
  await sql(`CALL shift_clock('demo-system', '${randomBytes(12).toString('hex')}', ${seconds})`);
  if ((await get('/basis/4')).status === 404) await importLaws('faulty', 'repaired', 'broken');
  await until(async () => (await get(encoded('/basis?q=条号残缺'))).text.includes('/basis/4/art/1'), 'the search index is complete', 30);
  await until(async () => !(await get('/data')).text.includes('正在生成'), 'every register is there as a file', 60);
  // Each worker remembers the day for a second.
  await new Promise((resolve) => setTimeout(resolve, 1100));
}

// Every type of page in every state it can show. A page that is not here is missed by a test below in pages.test.mjs.
const listed = [
  ['home', '/'],
  ['body_list', '/body'],
  ['body_department', '/body/1'],
  ['body_entrusted', '/body/12'],
  ['body_town', '/body/13'],
  ['officer', '/officer'],
  ['officer_valid', '/officer?number=14990001001'],
  ['officer_expired', '/officer?number=14990001007'],
  ['officer_suspended', '/officer?number=14990001005'],
  ['officer_unknown', '/officer?number=14990001999'],
  ['officer_wrong', '/officer?number=第十号', 400],
  ['basis_list', '/basis'],
  ['basis_list_filtered', '/basis?level=normative&status=unknown'],
  ['search', '/basis?q=投诉'],
  ['search_nothing', '/basis?q=火星移民&level=normative'],
  ['search_no_words', '/basis?q=……'],
  ['basis', '/basis/1'],
  ['basis_full', '/basis/1?full=1'],
  ['basis_version', '/basis/1/v/1'],
  ['basis_none_on', '/basis/1?on=2001-01-01'],
  ['basis_on_a_day', '/basis/1?on=2024-05-01'],
  ['basis_unconfirmed', '/basis/3'],
  ['basis_faulty', '/basis/4'],
  ['article', '/basis/1/art/4'],
  ['article_point', '/basis/1/art/4/1/5/2'],
  ['article_inserted', '/basis/1/art/6-1'],
  ['article_old', '/basis/1/v/1/art/5'],
  ['article_unconfirmed', '/basis/3/art/3-1'],
  ['compare', '/basis/1/compare'],
  ['compare_all', '/basis/1/compare?from=1&to=2&all=1'],
  ['compare_backwards', '/basis/1/compare?from=2&to=1'],
  ['compare_single', '/basis/2/compare'],
  ['deadline', '/deadline'],
  ['deadline_workdays', '/deadline?from=2026-01-15&days=30&unit=workday'],
  ['deadline_days', '/deadline?from=2026-09-01&days=30&unit=day'],
  ['deadline_rolled', '/deadline?from=2026-09-25&days=2&unit=day'],
  ['deadline_months', '/deadline?from=2026-01-31&days=1&unit=month'],
  ['deadline_provisional', '/deadline?from=2026-11-20&days=30&unit=workday'],
  ['deadline_rule', '/deadline?rule=xinjiang.complaint_answer&from=2026-04-29'],
  ['deadline_stated', '/deadline?rule=xinjiang.supervision_opinion&from=2026-04-29'],
  ['deadline_yearly', '/deadline?rule=xinjiang.enforcement_report&from=2026-04-29'],
  ['deadline_wrong', '/deadline?from=2026-02-30&days=0&unit=day', 400],
  ['rule', '/rule'],
  ['rule_other', '/rule?regime=puxian'],
  ['calendar', '/calendar?year=2026'],
  ['calendar_provisional', '/calendar?year=2027'],

  // search
  ['find', '/search'],
  ['find_all', '/search?q=罚款'],
  ['find_exact', '/search?q=示政办发[2025]31号'],
  ['find_kind', '/search?q=罚款&kind=result'],
  ['find_filtered', '/search?q=罚款&kind=result&body=1&from=2020-01-01&to=2026-12-31'],
  ['find_nothing', '/search?q=火星 移民&kind=duty&body=1'],
  ['find_no_words', '/search?q=……'],
  ['find_wrong', '/search?q=罚款&from=2026-13-01&body=x', 400],

  // results
  ['result_list', '/result'],
  ['result_list_filtered', '/result?body=1&kind=penalty&class=fine&band=3&from=2026-01-01&to=2026-12-31'],
  ['result_list_words', '/result?q=食品'],
  ['result_list_nothing', '/result?q=火星移民&kind=penalty'],
  ['result_list_no_words', '/result?q=……'],
  ['result_list_wrong', '/result?from=2026-02-30&to=1026-01-01', 400],
  ['result_list_backwards', '/result?from=2026-03-01&to=2026-02-01', 400],
  ['result_list_tampered', '/result?after=x&body=1', 400],
  ['result_corrected', '/result/236'],
  ['result_former', '/result/236/v/1'],
  ['result_versions', '/result/236/versions'],
  ['result_outside', '/result/241'],
  ['result_major', '/result/165'],
  ['result_permit', '/result/163'],
  ['result_inspection', '/result/178'],
  ['result_versions_closed', '/result/212/versions'],
  ['result_version_closed', '/result/212/v/1', 410],
  ['result_withdrawn', '/result/246', 410],
  ['result_ended', '/result/199', 410],
  ['withdrawal', '/withdrawal'],
  ['withdrawal_nothing', '/withdrawal?body=1&kind=benchmark'],

  // benchmarks
  ['benchmark_list', '/benchmark'],
  ['benchmark_list_filtered', '/benchmark?body=1&kind=permit'],
  ['benchmark_list_nothing', '/benchmark?q=火星移民'],
  ['benchmark_list_wrong', '/benchmark?body=999&after=x', 400],
  ['benchmark', '/benchmark/1'],
  ['benchmark_changed', '/benchmark/2'],
  ['benchmark_former', '/benchmark/2/v/1'],
  ['benchmark_multiple', '/benchmark/3'],
  ['benchmark_no_amount', '/benchmark/10'],
  ['benchmark_apply', '/benchmark/apply'],
  ['benchmark_apply_matter', '/benchmark/apply?body=1'],
  ['benchmark_apply_question', '/benchmark/apply?id=1&v=1&c=1&step=2'],
  ['benchmark_apply_one', '/benchmark/apply?id=1&v=1&c=3-7&step=4'],
  ['benchmark_apply_several', '/benchmark/apply?id=1&v=1&c=1-7&step=4'],
  ['benchmark_apply_none', '/benchmark/apply?id=1&v=1&step=100'],
  ['benchmark_apply_stale', '/benchmark/apply?id=2&v=1&c=1&step=2', 400],

  // lists
  ['list_index', '/list'],
  ['list_review', '/list/review'],
  ['list_cap', '/list/inspection_cap?body=1'],
  ['list_nothing', '/list/proof?q=火星移民'],
  ['list_wrong', '/list/inspection_cap?body=999&year=0', 400],
  ['duty_list', '/duty'],
  ['duty_list_filtered', '/duty?body=1&kind=penalty'],
  ['duty_list_wrong', '/duty?kind=nonsense', 400],
  ['duty', '/duty/12'],
  ['duty_version', '/duty/12/v/1'],
  ['entrustment_list', '/entrustment'],
  ['entrustment', '/entrustment/45'],
  ['entrustment_expired', '/entrustment/46'],
  ['entrustment_version', '/entrustment/45/v/1'],
  ['document_list', '/document'],
  ['document', '/document/145'],
  ['document_version', '/document/145/v/1'],
  ['channel', '/channel'],
  ['channel_nothing', '/channel?q=火星移民'],

  // figures
  ['figure', '/figure'],
  ['figure_year', '/figure/2025'],
  ['figure_half', '/figure/2026?half=1'],
  ['figure_body', '/figure/body/1'],
  ['figure_body_missing', '/figure/body/17'],
  ['figure_body_entrusted', '/figure/body/12'],
  ['figure_record', '/figure/record/343'],
  ['figure_record_version', '/figure/record/343/v/1'],
  ['figure_compare', '/figure/compare'],
  ['figure_compare_lines', '/figure/compare?bodies=1&bodies=2&bodies=17&column=penalty_total&from=2023&to=2025'],
  ['figure_compare_bars', '/figure/compare?bodies=1&bodies=2&bodies=5&column=penalty_amount&from=2025&to=2025'],
  ['figure_compare_wrong', '/figure/compare?bodies=1&column=penalty_total&from=2025&to=2023', 400],

  // open data
  ['data', '/data'],

  // freshness
  ['freshness', '/freshness'],
  ['freshness_body', '/freshness?body=1'],
  ['freshness_entrusted', '/freshness?body=12'],
  ['freshness_empty', '/freshness?state=empty'],
  ['freshness_nothing', '/freshness?body=2&state=late'],

  // tools
  ['tools', '/tools'],

  ['about', '/about'],
  ['sitemap', '/sitemap'],
  ['error_400', '/basis?no=such', 400],
  ['error_404', '/nothing', 404],
  ['error_410', '/basis/3/v/1', 410],
];
export const pages = listed.map(([name, address, status = 200]) => ({name, status, address: encoded(address)}));
