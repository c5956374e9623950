import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { at, expect, test } from './fixtures.ts';

/** A Tuesday; the days below are seen from it. */
const NOW = new Date('2026-11-24T10:00:00+09:00');

const FILLED = {
  'お店・会社の名前': 'みどり商店',
  はじめて配信する日: '2026-12-01',
  差出人の名前: 'みどり商店 通信係',
  差出人のアドレス: 'news@shop10.example.co.jp',
  件名のはじめ: '【みどり商店だより】',
  電話番号: '03-1234-5678',
  受付時間: '平日 10時から18時',
};

/** As much as every field takes, in the widest letters. */
const LONGEST = {
  'お店・会社の名前': '国'.repeat(30),
  差出人の名前: '国'.repeat(30),
  差出人のアドレス: `${'w'.repeat(42)}@${'l'.repeat(11)}.gmail.com`,
  件名のはじめ: '国'.repeat(30),
  電話番号: '0'.repeat(24),
  受付時間: '国'.repeat(24),
  配信の止め方: '国'.repeat(80),
};

const sheet = (page: Page) => page.getByRole('region', { name: '印刷されるお知らせ' });
const code = (page: Page) => sheet(page).locator('[data-place=register]');
const printButton = (page: Page) => page.getByRole('button', { name: '印刷する', exact: true });
const prints = (page: Page) =>
  page.evaluate(() => (window as unknown as { prints: number }).prints);

/** Pages of the print-out, counted in the PDF. */
async function printedPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** The page with its script at work, at a fixed hour, counting what it would have printed. */
async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(() => {
    Object.assign(window, { prints: 0 });
    window.print = () => {
      (window as unknown as { prints: number }).prints++;
    };
  });
  await page.goto(at('/flyer/'));
  await expect(page.locator('[data-tool][data-ready]')).toBeAttached();
}

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await page.getByLabel(label).fill(value);
    await page.getByLabel(label).blur();
  }
}

test('what is typed appears on the sheet; what is emptied becomes a line again', async ({
  page,
}) => {
  await open(page);
  await fill(page, FILLED);
  await expect(sheet(page)).toContainText('みどり商店より');
  await expect(sheet(page)).toContainText('2026年12月1日(火)にお送りする予定です');
  await expect(sheet(page)).toContainText('【みどり商店だより】');
  await expect(sheet(page)).toContainText('03-1234-5678');
  await expect(code(page)).toHaveText('shop10.example.co.jp');
  await expect(sheet(page)).toContainText('1 は数字のイチ、0 は数字のゼロ');
  await expect(page.locator('.flyer-problem:visible')).toHaveCount(0);

  await page.getByLabel('差出人のアドレス').fill('');
  await expect(code(page).locator('.blank')).toBeVisible();
  await page.getByLabel('はじめて配信する日').fill('');
  await expect(sheet(page).locator('[data-place=date] .blank')).toHaveCount(4);
});

test('typing is not announced: the sheet is no live region', async ({ page }) => {
  await open(page);
  await expect(sheet(page)).toBeVisible();
  const live = '[aria-live], [role=status], [role=alert], [role=log], output';
  await expect(sheet(page).locator(live)).toHaveCount(0);
  expect(await sheet(page).evaluate((node, inside) => node.closest(inside), live)).toBeNull();
});

test('full-width letters become half-width', async ({ page }) => {
  await open(page);
  await fill(page, {
    差出人のアドレス: 'ＮＥＷＳ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ',
    電話番号: '０３ー１２３４ー５６７８',
  });
  await expect(page.getByLabel('差出人のアドレス')).toHaveValue('news@example.co.jp');
  await expect(page.getByLabel('電話番号')).toHaveValue('03-1234-5678');
  await expect(code(page)).toHaveText('example.co.jp');
});

for (const address of ['midori@gmail.com', 'midori@docomo.ne.jp', 'midori@jupiter.ocn.ne.jp']) {
  test(`${address} is registered as a whole, and the shop is told why`, async ({ page }) => {
    await open(page);
    await fill(page, { 差出人のアドレス: address });
    await expect(code(page)).toHaveText(address);
    await expect(sheet(page)).not.toContainText('ドメイン');
    await expect(page.getByLabel('差出人のアドレス')).toHaveAccessibleDescription(
      /ほかの人も使うドメインです/,
    );
  });
}

test('a malformed address is said when the field is left, and gone once it is mended', async ({
  page,
}) => {
  await open(page);
  const field = page.getByLabel('差出人のアドレス');
  await field.fill('example.co.jp');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/「@」がありません/);
  await expect(code(page).locator('.blank')).toBeVisible();
  await field.fill('news@example.co.jp');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(field).toHaveAccessibleDescription('例 news@example.co.jp');
});

test('a date typed by half is no blank', async ({ page }) => {
  await open(page);
  const field = page.getByLabel('はじめて配信する日');
  await field.focus();
  await page.keyboard.type('12');
  await field.blur();
  await expect(field).toHaveAccessibleDescription(/日付を確かめてください/);
});

test('before printing, what looks wrong is listed; the shop decides', async ({ page }) => {
  await open(page);
  await fill(page, { ...FILLED, はじめて配信する日: '2026-11-20', 電話番号: '03-1234' });
  await printButton(page).click();
  const heading = page.getByRole('heading', { name: '印刷の前に、確かめてください' });
  await expect(heading).toBeFocused();
  expect(await prints(page)).toBe(0);
  await page.getByRole('link', { name: 'はじめて配信する日: 過ぎた日です。' }).click();
  await expect(page.getByLabel('はじめて配信する日')).toBeFocused();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'このまま印刷する' }).click();
  expect(await prints(page)).toBe(1); // pressed straight out of the field

  await fill(page, FILLED);
  await expect(heading).toBeHidden();
  await printButton(page).click();
  expect(await prints(page)).toBe(2);
});

test('a press straight out of a field is a click, though a remark is due', async ({ page }) => {
  await open(page);
  await page.getByLabel('電話番号').fill('03-1234');
  await printButton(page).click();
  await expect(page.getByRole('heading', { name: '印刷の前に、確かめてください' })).toBeFocused();
  await expect(page.getByLabel('電話番号')).toHaveAccessibleDescription(/10桁か11桁/);
});

test('the words stay on this device until they are cleared, and are never sent', async ({
  page,
  context,
  requests,
}) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await fill(page, FILLED);
  await printButton(page).click();
  expect(await prints(page)).toBe(1);
  expect(requests.length).toBe(before);

  await page.reload();
  await expect(page.getByLabel('お店・会社の名前')).toHaveValue('みどり商店');
  await expect(code(page)).toHaveText('shop10.example.co.jp');
  expect(await page.evaluate(() => [Object.keys(localStorage), sessionStorage.length])).toEqual([
    ['flyer'],
    0,
  ]);
  expect(await context.cookies()).toEqual([]);
  for (const request of requests) expect(request.url()).not.toMatch(/shop10|1234|%E3/);

  await page.getByRole('button', { name: '入力を消す' }).click();
  await expect(page.locator('.flyer [role=status]')).toHaveText('入力を消しました。');
  await expect(page.getByLabel('お店・会社の名前')).toBeFocused();
  await expect(page.getByLabel('お店・会社の名前')).toHaveValue('');
  await expect(code(page).locator('.blank')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByLabel('差出人のアドレス')).toHaveValue('');
});

for (const [name, values] of [
  ['blank', {}],
  ['filled in', FILLED],
  ['as long as the fields allow', LONGEST],
] as const) {
  test(`a sheet that is ${name} prints on one side`, async ({ page }) => {
    await open(page);
    await fill(page, values);
    expect(await printedPages(page)).toBe(1);
  });
}

test('on paper: the sheet alone, a large domain, a QR code of 2 cm and more', async ({ page }) => {
  await open(page);
  await fill(page, FILLED);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByLabel('お店・会社の名前')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const points = await code(page).evaluate(
    (node) => Number.parseFloat(getComputedStyle(node).fontSize) * 0.75,
  );
  expect(points).toBeGreaterThanOrEqual(24);
  const family = await code(page).evaluate((node) => getComputedStyle(node).fontFamily);
  expect(family).toMatch(/^ui-monospace.*monospace$/);
  const millimetres = await sheet(page)
    .getByRole('img')
    .evaluate((svg) => {
      const { width } = svg.getBoundingClientRect();
      const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      return ((width / 96) * 25.4 * (modules - 8)) / modules; // without the quiet zone
    });
  expect(millimetres).toBeGreaterThanOrEqual(20);
  await expect(sheet(page)).toContainText(/[\w.:/-]+\/receive\//);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing beside remarks (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    await fill(page, { 差出人のアドレス: 'お店@example.jp', はじめて配信する日: '2026-11-20' });
    await printButton(page).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('on a phone nothing is lost sideways, and the sheet stays legible', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await fill(page, LONGEST);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const size = await sheet(page).evaluate((node) =>
    Number.parseFloat(getComputedStyle(node).fontSize),
  );
  expect(size).toBeGreaterThan(11);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a blank sheet to fill in by hand, on one side, with its QR code', async ({ page }) => {
    await page.goto(at('/flyer/'));
    await expect(page.locator('.flyer-form')).toBeHidden();
    await expect(page.locator('.flyer noscript p')).toBeVisible();
    await expect(sheet(page).locator('.blank')).toHaveCount(11);
    await expect(sheet(page)).toContainText('ドメイン(「@」より右側)かアドレスを登録');
    await expect(sheet(page).getByRole('img')).toBeVisible();
    expect(await printedPages(page)).toBe(1);
  });
});
