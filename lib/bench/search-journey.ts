/** From a cold article to the first result, and how long each letter takes. */
import type { Browser } from '@playwright/test';
import { median, quantile, type Row } from './row.ts';
import { visit } from './throttled.ts';

const QUERIES = ['User unknown', 'テストメール'] as const;
const BOX = 'help-search input';
const RESULT = 'help-search [role=option] >> nth=0';

/** Cold article → box → query → first result visible. @param runs medians of so many */
export async function journeyRows(browser: Browser, address: string, runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const query of QUERIES) {
    const times: number[] = [];
    const bytes: number[] = [];
    const requests: number[] = [];
    for (let run = 0; run < runs; run++) {
      await visit(browser, async ({ page, traffic }) => {
        await page.goto(address, { waitUntil: 'networkidle' });
        const started = performance.now();
        await page.locator(BOX).focus();
        await page.keyboard.insertText(query);
        await page.locator(RESULT).waitFor();
        times.push(performance.now() - started);
        bytes.push(traffic.bytes / 1024);
        requests.push(traffic.requests.length);
      });
    }
    const part = 'journey';
    rows.push(
      { part, what: `open box → first result for ${query}`, value: median(times), unit: 'ms' },
      {
        part,
        what: `all bytes of that journey (${query})`,
        value: median(bytes),
        unit: 'KB',
        budget: 120,
      },
      { part, what: `all requests of that journey (${query})`, value: median(requests), unit: '' },
    );
  }
  return rows;
}

/** Milliseconds from a letter's event to the frame after its suggestions, warm. @param budget of p95 */
export async function keyRows(
  browser: Browser,
  address: string,
  runs: number,
  budget: number,
): Promise<Row[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    await visit(
      browser,
      async ({ page }) => {
        await page.goto(address, { waitUntil: 'networkidle' });
        await page.locator(BOX).focus();
        await page.keyboard.insertText(QUERIES[0]);
        await page.locator(RESULT).waitFor();
        for (const query of QUERIES) {
          for (let length = 2; length <= query.length; length++) {
            all.push(await page.evaluate(typed, query.slice(0, length)));
          }
        }
      },
      { network: false },
    );
  }
  return [
    { part: 'keys', what: 'keystroke → suggestions, p50', value: quantile(all, 0.5), unit: 'ms' },
    {
      part: 'keys',
      what: 'keystroke → suggestions, p95',
      value: quantile(all, 0.95),
      unit: 'ms',
      budget,
    },
  ];
}

/** Runs in the page: sets the field as a keystroke does; the list is drawn when the promises are done. */
async function typed(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('help-search input');
  if (!input) throw new Error('No search box');
  input.value = text;
  const started = performance.now();
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // Suggestions are filled in a microtask; a task of its own comes after all of them.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return performance.now() - started;
}
