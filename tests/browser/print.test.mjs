// On paper: the text, its address and its version, and nothing to click.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {closeWindow, openWindow, prepare, startBrowser} from './browser.mjs';

const NAVIGATION = '.sections, .find, .skip, .neighbours, .actions, .inline-form, .ask, .jump, .tabs, .anchor, .colophon nav, .crumbs, .pager';
let browser, page;
before(async () => {
  await prepare();
  browser = await startBrowser();
  page = await openWindow(browser, {width: 700});
  await page.emulateMedia({media: 'print'});
});
after(() => browser.close());

for (const [address, texts] of [
  ['/basis/1?full=1', ['第六条之一', '（五）投诉的途径，至少包括：', '示政办发〔2025〕31号', '主办单位']],
  ['/basis/1/v/1/art/5', ['应当在十五个工作日内更新', '第1版，2023年7月1日起施行', '/basis/1/v/1/art/5']],
  ['/deadline?from=2026-01-15&days=30', ['2026年3月4日', '跳过的日子']],
  ['/basis/1/compare', ['〔删去：', '〔新增：']],
  ['/body/1', ['投诉电话', '14990001001']],
  ['/figure/2025', ['罚没金额（元）', '合计', '逾期未公布']],
  ['/freshness?body=1', ['逾期', '期限的依据']],
]) {
  test(`printed: ${address}`, async () => {
    await page.goto(address);
    for (const text of texts) assert.ok(await page.getByText(text).first().isVisible(), text);
    const shown = await page.locator(NAVIGATION).evaluateAll((all) => all.filter((element) => element.checkVisibility()).map((element) => element.className));
    assert.deepEqual(shown, []);
    const background = await page.locator('.masthead').evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(background, 'rgba(0, 0, 0, 0)');
    const pdf = await page.pdf({format: 'A4'});
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  });
}

test('nothing went wrong meanwhile', () => closeWindow(page));
