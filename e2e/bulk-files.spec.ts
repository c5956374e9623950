/** Folders as they are dropped and chosen, and what becomes of a file that the reading loses. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleMailbox } from '../lib/list/sample-mailbox.ts';
import { expect, test } from './fixtures.ts';
import { give, openDiagnosis, upload } from './mailbox.ts';

/** More than the 100 that Chromium tells of a folder at a time. */
const FILES = sampleMailbox({ seed: 3, mails: 250, strayEvery: 0 });
/** Folders in a folder: 240 files in one, 10 in a deeper one. */
const nameOf = (name: string, n: number) => (n < 240 ? `hako/${name}` : `hako/2026/11/${name}`);

/** The folder on the disk, with what the system itself puts there. */
function folderIn(place: string): string {
  for (const [n, { name, bytes }] of FILES.entries()) {
    const path = join(place, nameOf(name, n));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  writeFileSync(join(place, 'hako/.DS_Store'), 'Bud1');
  mkdirSync(join(place, 'hako/empty'));
  return join(place, 'hako');
}

/** A path dragged from the desktop onto the page, as Chromium itself reports it. */
async function drop(page: Page, path: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { x = 0, y = 0 } = (await page.locator('.tool textarea').boundingBox()) ?? {};
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data });
}

const summary = (page: Page) => page.locator('.bulk-files');

test('a dropped folder is read with all folders in it', async ({ page }, info) => {
  const folder = folderIn(info.outputPath());
  await openDiagnosis(page);
  await drop(page, folder);
  await expect(page.locator('.bulk h2')).toBeFocused();
  await expect(summary(page)).toHaveText('ファイル 250件 = 読めた 250件 + 読めなかった 0件');
  await page.getByLabel('宛先や理由で探す').fill('hako/2026/11/000249.eml');
  await expect(page.locator('.bulk-row')).toHaveCount(1);
});

test('a chosen folder, too', async ({ page }, info) => {
  const folder = folderIn(info.outputPath());
  await openDiagnosis(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'フォルダーを選ぶ' }).click();
  await (await choosing).setFiles(folder);
  await expect(page.locator('.bulk h2')).toBeFocused();
  await expect(summary(page)).toHaveText('ファイル 250件 = 読めた 250件 + 読めなかった 0件');
  await page.getByLabel('宛先や理由で探す').fill('hako/2026/11/000249.eml');
  await expect(page.locator('.bulk-row')).toHaveCount(1);
});

test('an empty folder is said to be empty', async ({ page }, info) => {
  const folder = info.outputPath('kara');
  mkdirSync(folder, { recursive: true });
  await openDiagnosis(page);
  await drop(page, folder);
  await expect(page.locator('[data-part=status]')).toContainText('ファイルが見つかりませんでした');
});

test.describe('a file that the reading loses', () => {
  /** The worker, but for every answer about one file. */
  async function loseIn(page: Page, file: string): Promise<void> {
    await page.route(/worker[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      const losing = `{
        const post = self.postMessage.bind(self);
        self.postMessage = (report) => {
          if (report.kind === 'batch')
            report.batch.answered = report.batch.answered.filter(({ file }) => file !== '${file}');
          post(report);
        };
      }`;
      await route.fulfill({ response, body: losing + (await response.text()) });
    });
  }
  const uploads = FILES.slice(0, 12).map(({ name, bytes }) => upload(name, bytes));

  test('shows as a difference, and is named', async ({ page }) => {
    await loseIn(page, '000007.eml');
    await give(page, ...uploads);
    await expect(page.locator('.bulk h2')).toBeFocused();
    await expect(summary(page)).toHaveText(
      'ファイル 12件 = 読めた 11件 + 読めなかった 0件 + 結果が返ってこなかった 1件',
    );
    await expect(page.locator('.bulk-lost')).toContainText('もう一度入れてください: 000007.eml');
  });

  test('is named where there are few, too', async ({ page }) => {
    await loseIn(page, '000001.eml');
    await give(page, ...uploads.slice(0, 3));
    await expect(page.getByRole('heading', { name: '診断の結果(2件)' })).toBeFocused();
    await expect(page.locator('[data-part=status]')).toContainText(
      '000001.eml は、調べた結果が返ってきませんでした',
    );
  });
});
