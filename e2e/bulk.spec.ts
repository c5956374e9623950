/** Many mails at once: the list, what narrows it, what is made of it. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { readCsv } from '../lib/list/csv.ts';
import { asMbox, asZip, encryptedZip, sampleMailbox } from '../lib/list/sample-mailbox.ts';
import { SCHEME_NAMES, violationsIn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { give, upload } from './mailbox.ts';

const FILES = sampleMailbox({ seed: 5, mails: 300 });
const ADDRESSES = new Set(FILES.flatMap(({ address }) => (address ? [address] : [])));
const STRAYS = FILES.filter(({ why }) => why);
const ZIP = upload('hako.zip', asZip(FILES));

const heading = (page: Page) =>
  page.getByRole('heading', { name: `診断の結果(宛先 ${ADDRESSES.size}件)` });
const rows = (page: Page) => page.locator('.bulk-row');

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** The lines without the column that names files. */
function rowsOf(csv: string): string[] {
  const { lines } = readCsv(new TextEncoder().encode(csv));
  const files = lines[0]?.cells.indexOf('ファイル') ?? -1;
  expect(files).toBeGreaterThan(0);
  return lines.map(({ cells }) => cells.toSpliced(files, 1).join('|')).sort();
}

test('a zip of hundreds: a row per address, and every file is accounted for', async ({ page }) => {
  await give(page, ZIP, upload('himitsu.zip', encryptedZip()));
  await expect(heading(page)).toBeFocused();
  const failed = STRAYS.length + 1;
  await expect(page.locator('.bulk-files')).toHaveText(
    `ファイル ${FILES.length + 1}件 = 読めた ${FILES.length - STRAYS.length}件 + 読めなかった ${failed}件`,
  );
  await page.getByText(`読めなかったファイル(${failed}件)`).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'himitsu.eml' })).toContainText(
    'パスワード',
  );
  await expect(page.locator('.bulk-failures li')).toHaveCount(failed);
  await expect(rows(page)).toHaveCount(100);
  await page.getByRole('button', { name: '次の100件' }).click();
  await expect(rows(page)).toHaveCount(Math.min(100, ADDRESSES.size - 100));
});

test('the same mails as files and as an mbox give the same rows', async ({ page }) => {
  const everything = async () => {
    await expect(heading(page)).toBeFocused();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSVで保存' }).click();
    return textOf(await saving);
  };
  await give(page, ...FILES.map(({ name, bytes }) => upload(name, bytes)));
  const asFiles = await everything();
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await expect(rows(page)).toHaveCount(0);
  await give(page, upload('hako.mbox', asMbox(FILES)));
  const asMailbox = await everything();
  expect(rowsOf(asMailbox)).toEqual(rowsOf(asFiles));
  expect(asFiles.startsWith('\ufeff')).toBe(true);
});

test('stopped in the middle of a file, it goes on where it stopped', async ({ page }) => {
  await give(page, upload('hako.mbox', asMbox(sampleMailbox({ seed: 9, mails: 1_500 }))));
  await page.getByRole('button', { name: '中止する' }).click();
  await expect(page.locator('[data-part=status]')).toContainText('中止しました');
  const bar = page.getByRole('progressbar', { name: '調べた割合' });
  const stopped = Number(await bar.getAttribute('value'));
  expect(stopped).toBeGreaterThan(0);
  expect(stopped).toBeLessThan(1);
  await page.getByRole('button', { name: '続きから調べる' }).click();
  await expect(page.locator('.bulk h2')).toBeFocused();
  await expect(page.locator('.bulk')).toContainText('見つかった答え 1500件');
  await expect(bar).toHaveCount(0);
});

test('sorted and narrowed with the keyboard; the count is said', async ({ page }) => {
  await give(page, ZIP);
  await expect(heading(page)).toBeFocused();
  const address = page.getByRole('columnheader', { name: '宛先' });
  await address.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(address).toHaveAttribute('aria-sort', 'ascending');
  const sorted = [...ADDRESSES].sort();
  await expect(rows(page).first()).toContainText(sorted[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(address).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText(sorted.at(-1) ?? '');
  await page.getByLabel('宛先や理由で探す').fill(sorted[0] ?? '');
  const status = page.locator('.bulk-status');
  const same = sorted.filter((one) => one.includes(sorted[0] ?? '')).length;
  await expect(status).toHaveText(`${ADDRESSES.size}件のうち${same}件を表示しています`);
  await page.getByLabel('宛先や理由で探す').fill('');
  await page.getByLabel('名簿の扱い').selectOption('fix');
  for (const verdict of await rows(page).evaluateAll((all) =>
    all.map((row) => row.getAttribute('data-verdict')),
  ))
    expect(verdict).toBe('fix');
  await expect(rows(page).filter({ hasText: 'gmial.com' }).first()).toContainText('@gmail.com');
});

test('the proof of a row is shown on demand, as text', async ({ page }) => {
  await give(page, ZIP);
  const more = page.getByRole('button', { name: /の根拠$/ }).first();
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.bulk-details')).toContainText('hako.zip/');
  await more.press('Enter');
  await expect(page.locator('.bulk-details')).toHaveCount(0);
});

test('a verdict, or what was ticked, is saved and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await give(page, ZIP);
  await expect(heading(page)).toBeFocused();
  await page.getByLabel('使う行').selectOption('fix');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVで保存' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('確かめてアドレスを直す.csv');
  const csv = await textOf(download);
  expect(csv.startsWith('\ufeff')).toBe(true);
  const [, ...lines] = csv.split('\r\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).toContain('確かめてアドレスを直す');

  await page
    .getByRole('checkbox', { name: /を選ぶ$/ })
    .first()
    .check();
  await page
    .getByRole('checkbox', { name: /を選ぶ$/ })
    .nth(1)
    .check();
  await page.getByLabel('使う行').selectOption('selected');
  await page.getByRole('button', { name: 'アドレスをコピー' }).click();
  await expect(page.locator('.bulk-status')).toHaveText('2件のアドレスをコピーしました');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').every((one) => ADDRESSES.has(one))).toBe(true);
});

test('the list of the shop comes back with a column more', async ({ page }) => {
  await give(page, ZIP);
  await expect(heading(page)).toBeFocused();
  const [known = ''] = ADDRESSES;
  const list = `会員番号,お名前,メールアドレス\r\n0012,"山田, 花子",${known}\r\n0013,鈴木,genki@example.org\r\n`;
  const saving = page.waitForEvent('download');
  await page
    .locator('.bulk-match input')
    .setInputFiles(upload('会員.csv', new TextEncoder().encode(list)));
  const download = await saving;
  expect(download.suggestedFilename()).toBe('会員-名簿の扱い.csv');
  const lines = (await textOf(download)).replace('\ufeff', '').split('\r\n');
  expect(lines[0]).toMatch(/^会員番号,お名前,メールアドレス,/);
  expect(lines[1]).toMatch(/^0012,"山田, 花子",[^,]+,.+/);
  expect(lines[2]).toMatch(/^0013,鈴木,genki@example\.org/);
  await expect(page.locator('.bulk-match')).toContainText('1行に名簿の扱いを付けて保存しました');
  await page.getByText(`名簿に見つからなかった宛先(${ADDRESSES.size - 1}件)`).click();
  await page
    .locator('.bulk-match input')
    .setInputFiles(upload('写真.csv', new TextEncoder().encode('色,形\r\n赤,丸\r\n')));
  await expect(page.locator('.bulk-match')).toContainText('メールアドレスの列が見つかりません');
});

test('the call sheet holds only those to be asked, with room for a note', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await give(page, ZIP);
  await expect(heading(page)).toBeFocused();
  await page.getByText('休むまでの回数を変える').click();
  await page.getByLabel('一時的なエラー(回)').fill('1');
  await page.getByLabel('一時的なエラー(回)').press('Enter');
  const button = page.getByRole('button', { name: /「電話で確認する方」を印刷/ });
  const count = Number(/(\d+)件/.exec((await button.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(10);
  await button.click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bulk-sheet tbody tr')).toHaveCount(count);
  await expect(page.locator('.bulk-sheet')).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.bulk-sheet')).toHaveCount(0);
});

test('axe finds nothing in the list, nor does a phone scroll sideways', async ({ page }) => {
  // Every kind of row is among so few.
  await give(page, upload('hako.zip', asZip(sampleMailbox({ seed: 5, mails: 60 }))));
  await expect(page.locator('.bulk h2')).toBeFocused();
  await page
    .getByRole('button', { name: /の根拠$/ })
    .first()
    .click();
  // Thousands of elements, and `axe.spec.ts` has read them.
  await page.locator('.phrase-list').evaluate((list) => list.remove());
  for (const scheme of SCHEME_NAMES) expect(await violationsIn(page, scheme)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  for (const scheme of SCHEME_NAMES) expect(await violationsIn(page, scheme)).toEqual([]);
});
