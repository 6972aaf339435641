// What the browser tests share: Chromium, windows that note whatever goes wrong in them, where pictures go.
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {base, root} from '../http/site.mjs';

export {pages, prepare} from '../http/site.mjs';
export {base};
export const pictures = `${root}build/test/`;
mkdirSync(`${pictures}shots`, {recursive: true});

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=zh-CN',
  '--font-render-hinting=none',
];
export const startBrowser = () => chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS, env: {...process.env, LANG: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN'}});

// A window of `width` by `height` CSS pixels. `large`: the reader chose large type. `dark`: the reader's device is dark. `scripts: false`: JavaScript is off.
// page.faults holds what the console complained of, every request that left the site or found nothing (one that ended because
// the reader went on is none).
export async function openWindow(browser, {width = 1280, height = 900, large = false, dark = false, scripts = true} = {}) {
  const context = await browser.newContext({viewport: {width, height}, javaScriptEnabled: scripts, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: base, reducedMotion: 'reduce', colorScheme: dark ? 'dark' : 'light'});
  context.setDefaultTimeout(10000);
  if (large) await context.addCookies([{name: 'size', value: 'large', url: base}]);
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(`script: ${error}`));
  page.on('request', (request) => request.url().startsWith(`${base}/`) || page.faults.push(`request to ${request.url()}`));
  page.on('requestfailed', (request) => request.failure().errorText === 'net::ERR_ABORTED' || page.faults.push(`failed: ${request.url()} ${request.failure().errorText}`));
  page.on('console', (message) => {
    const ofThePage = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !ofThePage) page.faults.push(`console: ${message.text()}`);
  });
  return page;
}

// Closes a window; it must have had no fault.
export async function closeWindow(page) {
  await page.context().close();
  assert.deepEqual(page.faults, []);
}
