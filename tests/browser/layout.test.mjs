// Nothing sticks out sideways: at 320 px, in large type, with doubled letters, at 400 % zoom. Pictures of every page are left
// in build/test/shots, and the README's own in build/test/readme.png (or where README_SHOT says).
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {closeWindow, openWindow, pages, pictures, prepare, startBrowser} from './browser.mjs';

let browser;
const windows = {};

before(async () => {
  await prepare();
  browser = await startBrowser();
  Object.assign(windows, {
    'at 320 px': await openWindow(browser, {width: 320, height: 640}),
    'at 320 px in large type': await openWindow(browser, {width: 320, height: 640, large: true}),
    // A window of 1280 by 1024 at 400 %.
    'at 400 % zoom': await openWindow(browser, {width: 320, height: 256}),
    'at 1280 px': await openWindow(browser),
  });
});
after(() => browser.close());

// What reaches beyond the right edge, other than by a scroll bar of its own; none of it is what is hidden for the eye.
function sticksOut() {
  const edge = document.documentElement.clientWidth;
  const beyond = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.right > edge + 1 && !element.closest('.hidden, .skip, .records thead, .scroll > *');
  });
  const wide = document.documentElement.scrollWidth > edge ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
  return [...wide, ...beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 160))];
}

for (const page of pages) {
  test(`fits: ${page.name}`, async () => {
    for (const [name, window] of Object.entries(windows)) {
      await window.goto(page.address);
      assert.deepEqual(await window.evaluate(sticksOut), [], name);
    }
    await windows['at 1280 px'].screenshot({path: `${pictures}shots/${page.name}-1280.png`, fullPage: true});
    await windows['at 320 px'].screenshot({path: `${pictures}shots/${page.name}-320.png`, fullPage: true});
    await windows['at 1280 px'].evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    assert.deepEqual(await windows['at 1280 px'].evaluate(sticksOut), [], 'with doubled letters');
  });
}

test('the picture for the README', async () => {
  const window = await openWindow(browser, {height: 1210});
  await window.goto('/deadline?from=2026-01-15&days=30&unit=workday');
  // Debian's Chromium writes dates in American order; the site's readers see theirs.
  await window.locator('#from').evaluate((field) => Object.assign(field, {type: 'text', value: '2026/01/15'}));
  await window.screenshot({path: process.env.README_SHOT ?? `${pictures}readme.png`});
  await closeWindow(window);
});

test('nothing went wrong meanwhile', async () => {
  for (const window of Object.values(windows)) await closeWindow(window);
});
