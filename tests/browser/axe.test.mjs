// axe-core finds nothing on any page: at the width of a telephone and of a desk, in ordinary and in large type; in the
// dark the contrast of every text is looked at again.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import {after, before, test} from 'node:test';
import {closeWindow, openWindow, pages, prepare, startBrowser} from './browser.mjs';

const WIDTHS = [1280, 320];
const RULES = {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  resultTypes: ['violations'],
};
// In large type one page of each kind is enough: its states differ in words.
const IN_LARGE_TYPE = [
  'home', 'body_list', 'body_department', 'officer_expired', 'officer_wrong', 'basis_list', 'search', 'search_nothing', 'basis', 'basis_full', 'basis_faulty',
  'article_point', 'compare', 'deadline_provisional', 'deadline_wrong', 'rule', 'calendar', 'about', 'sitemap', 'error_404',
  'figure', 'figure_year', 'figure_record', 'figure_compare_lines', 'freshness', 'freshness_body',
];
const CONTRAST = {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}, resultTypes: ['violations']};
let browser, ordinary, large, dark;

before(async () => {
  await prepare();
  browser = await startBrowser();
  ordinary = await openWindow(browser);
  large = await openWindow(browser, {large: true});
  dark = await openWindow(browser, {dark: true});
});
after(() => browser.close());

// One sentence a fault, at any of the widths.
async function faultsOf(window, address, rules = RULES) {
  const faults = [];
  await window.goto(address);
  await window.evaluate(axe.source);
  for (const width of WIDTHS) {
    await window.setViewportSize({width, height: 900});
    const {violations} = await window.evaluate((rules) => globalThis.axe.run(document, rules), rules);
    for (const {id, nodes} of violations) for (const {html, failureSummary} of nodes) faults.push(`${width} px: ${id}: ${html}\n${failureSummary}`);
  }
  return faults;
}

for (const page of pages) {
  test(`accessible: ${page.name}`, async () => assert.deepEqual(await faultsOf(ordinary, page.address), []));
  test(`accessible in the dark: ${page.name}`, async () => assert.deepEqual(await faultsOf(dark, page.address, CONTRAST), []));
  if (IN_LARGE_TYPE.includes(page.name)) test(`accessible in large type: ${page.name}`, async () => assert.deepEqual(await faultsOf(large, page.address), []));
}

test('nothing went wrong meanwhile', async () => {
  await closeWindow(ordinary);
  await closeWindow(large);
  await closeWindow(dark);
});
