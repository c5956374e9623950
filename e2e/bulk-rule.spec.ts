/** The rule for repeated failures, as the owner sets it; and why somebody is telephoned. */
import type { Page } from '@playwright/test';
import { asZip, sampleMailbox } from '../lib/list/sample-mailbox.ts';
import { expect, test } from './fixtures.ts';
import { fileField, give, upload } from './mailbox.ts';

const ZIP = upload('hako.zip', asZip(sampleMailbox({ seed: 5, mails: 60, strayEvery: 0 })));

const verdicts = (page: Page) =>
  page.locator('.bulk-row').evaluateAll((rows) => rows.map((row) => row.dataset.verdict));
const countOf = async (page: Page, verdict: string) =>
  (await verdicts(page)).filter((one) => one === verdict).length;

test('every part of the rule is set, and the table follows at once', async ({ page, requests }) => {
  await give(page, ZIP);
  await expect(page.locator('.bulk h2')).toBeFocused();
  const [stop, ask] = [await countOf(page, 'remove'), await countOf(page, 'contact')];
  expect(Math.min(stop, ask)).toBeGreaterThan(0);
  const asked = requests.length;

  await page.getByText('止めるまで・休むまでの回数を変える').click();
  const remove = page.getByLabel('宛先が存在しないことが確か(回)');
  const contact = page.getByLabel('本人への確認が必要(回)');
  await remove.fill('20');
  await contact.fill('20');
  await contact.press('Enter');
  await expect(page.locator('.bulk-status')).toContainText('表を作り直しました');
  expect([await countOf(page, 'remove'), await countOf(page, 'contact')]).toEqual([0, 0]);
  expect(requests).toHaveLength(asked);

  // Out of bounds: nothing is taken over.
  await remove.fill('0');
  await remove.press('Enter');
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await fileField(page).setInputFiles(ZIP);
  await expect(page.locator('.bulk h2')).toBeFocused();
  // Kept for the visit.
  await page.getByText('止めるまで・休むまでの回数を変える').click();
  await expect(remove).toHaveValue('20');
  expect(await countOf(page, 'remove')).toBe(0);

  const back = page.getByRole('button', { name: 'はじめの回数に戻す' });
  await back.click();
  await expect(back).toBeDisabled();
  await expect(remove).toBeFocused();
  await expect(remove).toHaveValue('1');
  expect([await countOf(page, 'remove'), await countOf(page, 'contact')]).toEqual([stop, ask]);
});

test('the call sheet says why this person is called', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await give(page, ZIP);
  await page.getByRole('button', { name: /「電話で確認する方」を印刷/ }).click();
  await page.emulateMedia({ media: 'print' });
  const docomo = page.locator('.bulk-sheet tbody tr').filter({ hasText: '@docomo.ne.jp' }).first();
  await expect(docomo).toContainText('受信拒否');
  await expect(docomo).not.toContainText('配信を止めます');
});
