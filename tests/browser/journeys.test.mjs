// What people come for, done as they would do it: each journey with JavaScript and without.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {closeWindow, openWindow, prepare, startBrowser} from './browser.mjs';

let browser;
before(async () => {
  await prepare();
  browser = await startBrowser();
});
after(() => browser.close());

function journey(name, walk) {
  for (const scripts of [true, false]) {
    test(`${name}${scripts ? '' : ', without JavaScript'}`, async () => {
      const page = await openWindow(browser, {scripts});
      await page.goto('/');
      await walk(page);
      await closeWindow(page);
    });
  }
}

const click = (page, name) => page.getByRole('link', {name, exact: true}).first().click();
const heading = (page, level = 1) => page.getByRole('heading', {level}).first().innerText();
const path = (page) => page.url().replace(/^https?:\/\/[^/]+/, '');
const seen = async (page, words) => assert.ok(await page.getByText(words).first().isVisible(), words);

// ---- the keyboard alone ----

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());

// Goes on with Tab until the focus stands on the element of that id, or that text.
async function tabTo(page, goal) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    if (await focused(page) === goal) return;
  }
  assert.fail(`Tab never reaches ${goal}`);
}

// A date field has a part each for year, month and day, in the order of the browser's own language.
async function typeDate(page, year, month, day) {
  for (const parts of [[year, month, day], [month, day, year]]) {
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    for (const part of parts) {
      await page.keyboard.type(part);
      if (part === year) await page.keyboard.press('ArrowRight'); // two digits go on by themselves, years may have more
    }
    if (await page.locator('#from').inputValue() === `${year}-${month}-${day}`) return;
  }
  assert.fail('the date cannot be typed');
}

async function submitWith(page, key) {
  await Promise.all([page.waitForURL(/\?/), page.keyboard.press(key)]);
  await page.waitForLoadState();
}

journey('a citizen finds a body and where to complain about it', async (page) => {
  await click(page, '执法主体');
  await click(page, '示例县卫生健康局');
  assert.equal(await heading(page), '示例县卫生健康局');
  await click(page, '监督投诉');
  assert.match(path(page), /^\/body\/6#complain$/);
  const channel = page.locator('#complain');
  for (const label of ['受理机构', '投诉电话', '投诉邮箱', '信件地址']) assert.ok(await channel.getByText(label, {exact: true}).isVisible());
  assert.match(await channel.locator('a[href^="tel:"]').innerText(), /^0000-12345\d\d$/);
  assert.match(await channel.locator('a[href^="mailto:"]').getAttribute('href'), /^mailto:tousu@[a-z]+\.example\.com$/);
  const box = await channel.boundingBox();
  assert.ok(box.y < 900, 'it is in sight');
});

journey('a certificate is verified by its number', async (page) => {
  await click(page, '执法证件核验');
  for (const [number, answer] of [
    ['14990001001', '● 证件有效'],
    ['14990001007', '■ 证件已过期'],
    ['14990001005', '■ 证件已暂扣'],
    ['14990001009', '■ 证件未到有效期'],
    ['14990002005', '■ 证件已注销'],
    ['14990001999', '■ 查不到证号 14990001999'],
  ]) {
    await page.getByRole('textbox', {name: '证号'}).fill(number);
    await page.getByRole('button', {name: '核验'}).click();
    await page.waitForURL(/number=/);
    assert.equal(await page.locator('#answer-h').innerText(), answer);
    assert.equal(await page.getByRole('textbox', {name: '证号'}).inputValue(), number);
  }
  await page.goto('/officer?number=14990001007');
  await click(page, '所在单位的投诉受理机构');
  assert.equal(path(page), '/body/1#complain');
});

journey('a word of the law is searched for and read in its article', async (page) => {
  await page.getByRole('search').getByRole('searchbox').fill('通信地址');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  assert.equal(await heading(page), '“通信地址”的检索结果');
  assert.equal(await page.locator('.snippet mark').first().innerText(), '通信地址');
  await click(page, '《示例县行政执法公示办法》第四条');
  assert.equal(path(page), '/basis/1/art/4');
  const point = page.locator('p.point', {hasText: '通信地址'});
  await point.hover();
  await point.getByRole('link', {name: '本处的地址'}).click();
  assert.equal(path(page), '/basis/1/art/4/1/5/3');
  assert.equal(await page.locator('mark').innerText(), '3.通信地址。');
  assert.match(await heading(page), /第四条第一款第五项第三目$/);
  await click(page, '第五条 ›');
  await seen(page, '应当在十个工作日内更新');
});

journey('nothing is found, and the page says what to try', async (page) => {
  await page.goto(`/basis?q=${encodeURIComponent('每半年抽查')}`);
  await click(page, '在历史版本的条文中检索');
  await click(page, '《示例县行政执法公示办法》第八条');
  assert.equal(path(page), '/basis/1/v/1/art/8');
});

journey('the version in force on a day is read', async (page) => {
  await click(page, '示例县行政执法公示办法');
  await page.getByLabel('查看某一天施行的版本').fill('2024-05-01');
  await page.getByRole('button', {name: '查看'}).click();
  await page.waitForURL(/on=2024-05-01/);
  assert.match(await page.locator('tr.shown').innerText(), /第1版.*（当前显示）/s);
  await page.locator('a', {hasText: '第五条'}).click();
  assert.equal(path(page), '/basis/1/v/1/art/5');
  await seen(page, '应当在十五个工作日内更新');
  await page.locator('a', {hasText: /^第2版$/}).click();
  await seen(page, '应当在十个工作日内更新');
});

journey('two versions are compared', async (page) => {
  await page.goto('/basis/1');
  await click(page, '版本比较');
  const change = page.locator('#change-5');
  assert.match(await change.locator('del').innerText(), /十五/);
  assert.match(await change.locator('ins').innerText(), /十/);
  await click(page, '显示全部条文');
  await seen(page, '公示应当准确、及时、便于查找。');
});

journey('a deadline is computed by number of days, with the keyboard alone', async (page) => {
  await tabTo(page, '期限计算');
  await Promise.all([page.waitForURL(/\/deadline$/), page.keyboard.press('Enter')]);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), '跳到正文');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'content');
  await tabTo(page, 'from');
  await typeDate(page, '2026', '01', '15');
  await tabTo(page, 'days');
  await page.keyboard.type('30');
  await tabTo(page, 'unit');
  assert.equal(await page.locator('#unit').inputValue(), 'workday');
  await tabTo(page, '计算');
  await submitWith(page, 'Enter');
  assert.match(await page.locator('#answer-h').innerText(), /^到期日 2026年3月4日$/);
  assert.equal(await page.locator('td.due').innerText().then((text) => text.replace(/\s/g, '')), '4止第30日');
  assert.equal(await page.locator('td.counted').count(), 30);
});

journey('a deadline is computed by rule', async (page) => {
  await page.goto('/rule');
  await click(page, '调查并答复投诉');
  await page.locator('#from').fill('2026-01-15');
  await page.getByRole('button', {name: '计算'}).click();
  await page.waitForURL(/from=/);
  assert.match(await page.locator('#answer-h').innerText(), /2026年3月4日/);
  await seen(page, '《新绛县行政执法责任制制度》第二十三条第二款');
  assert.match(await page.locator('#rule option:checked').innerText(), /^调查并答复投诉：30个工作日$/);
});

journey('a wrong date is named, led to, and kept', async (page) => {
  await page.goto('/deadline');
  await tabTo(page, 'from');
  await typeDate(page, '1990', '01', '15');
  await tabTo(page, 'days');
  await page.keyboard.type('30');
  await submitWith(page, 'Enter');
  assert.match(await page.title(), /^错误：期限计算/);
  const summary = page.getByRole('alert');
  const message = '超出日历范围（2000年至2049年）';
  assert.equal(await summary.getByRole('link').innerText(), message);
  await tabTo(page, message);
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'from');
  assert.equal(await page.locator('#from').inputValue(), '1990-01-15');
  assert.equal(await page.locator('#days').inputValue(), '30');
  await typeDate(page, '2026', '01', '15');
  await submitWith(page, 'Enter');
  assert.match(await page.locator('#answer-h').innerText(), /2026年3月4日/);
});

journey('a date that is none comes back as it was typed', async (page) => {
  await page.goto('/deadline?from=2026-02-30&days=30&unit=day');
  assert.equal(await page.getByRole('textbox', {name: '起算日'}).inputValue(), '2026-02-30');
  assert.equal(await page.locator('#unit').inputValue(), 'day');
});

journey('large type is chosen, remembered, and left again', async (page) => {
  const size = () => page.locator('p').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  await page.goto('/basis/1?full=1');
  const ordinary = await page.locator('.parts p').first().evaluate((element) => getComputedStyle(element).fontSize);
  const before = await size();
  await click(page, '大字版（适老化）');
  assert.equal(path(page), '/basis/1?full=1');
  assert.ok(await size() >= before * 1.3);
  await click(page, '执法主体');
  assert.ok(await size() >= before * 1.3, 'also on another page');
  await page.goto('/basis/1?full=1');
  await click(page, '标准字号');
  assert.equal(await size(), before);
  assert.equal(await page.locator('.parts p').first().evaluate((element) => getComputedStyle(element).fontSize), ordinary);
});

test('large type follows the rules for it: letters of 18 px and more, lines 1.3 high, 1.3 times that between paragraphs', async () => {
  const page = await openWindow(browser, {large: true});
  await page.goto('/about');
  const {size, line, gap} = await page.locator('section p').first().evaluate((element) => {
    const style = getComputedStyle(element);
    return {size: parseFloat(style.fontSize), line: parseFloat(style.lineHeight), gap: parseFloat(style.marginBottom)};
  });
  assert.ok(line / size >= 1.3, `line height ${line / size}`);
  assert.ok(size >= 18, `size ${size}`);
  assert.ok((line + gap) / line >= 1.3, `paragraphs ${(line + gap) / line}`);
  await closeWindow(page);
});

test('a page is left with the keyboard as it is entered: every link and field can be seen when it has the focus', async () => {
  const page = await openWindow(browser);
  await page.goto('/deadline');
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const {outline, inside} = await page.evaluate(() => {
      const box = document.activeElement.getBoundingClientRect();
      return {outline: getComputedStyle(document.activeElement).outlineStyle, inside: box.left >= 0 && box.width > 1};
    });
    assert.notEqual(outline, 'none', await focused(page));
    assert.ok(inside, await focused(page));
  }
  await closeWindow(page);
});
