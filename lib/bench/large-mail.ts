/** A mail of 10 MB, as a file on the diagnosis page: the page must not freeze. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { mailOf } from './diagnosis.ts';
import { watchLongTasks } from './long-tasks.ts';
import type { Row } from './row.ts';

/** Bytes: a mail that its photographs came back with. */
const LARGE = 10 * 1024 ** 2;
/** A task of so many milliseconds feels as if the page hung. */
const FROZEN = 200;

/** @param address absolute, of the page for diagnosis */
export async function largeMailRows(browser: Browser, address: string): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'large-mail-'));
  const page = await browser.newPage();
  try {
    const file = join(folder, 'large.eml');
    await writeFile(file, mailOf(LARGE));
    await page.goto(address);
    await page.locator('[data-ready]').waitFor();
    const longestTask = await watchLongTasks(page);
    const started = performance.now();
    await page.locator('.tool form input[type=file]').setInputFiles(file);
    await page.locator('.answer >> nth=0').waitFor();
    const seconds = (performance.now() - started) / 1000;
    const longest = await longestTask();
    const part = 'diagnosis';
    return [
      { part, what: 'mail of 10 MB: file → answer', value: seconds, unit: 's' },
      { part, what: 'mail of 10 MB, longest task', value: longest, unit: 'ms', budget: FROZEN },
    ];
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
}
