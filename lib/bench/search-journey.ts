/** From a cold article to the first result, and how long each letter takes. */
import type { Browser, Page } from '@playwright/test';
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

/** What p95 of a query may be, in milliseconds. */
export interface KeyBudgets {
  /** Where the whole index is there: the first time the letters are typed. */
  first?: number;
  /** The same letters once more: what they need of an index in pieces is there. */
  again: number;
}

/**
 * Milliseconds from a letter's event: until its suggestions stand in the page, which is the query, and
 * until the frame that shows them, which is drawing too. Of an index in pieces, letters typed for the
 * first time wait for pieces, here without a network between.
 * @param scale words for the size of the index
 */
export async function keyRows(
  browser: Browser,
  address: string,
  runs: number,
  { scale, budgets }: { scale: string; budgets: KeyBudgets },
): Promise<Row[]> {
  const first: Letter[] = [];
  const again: Letter[] = [];
  for (let run = 0; run < runs; run++) {
    await visit(
      browser,
      async ({ page }) => {
        await page.goto(address, { waitUntil: 'networkidle' });
        await page.locator(BOX).focus();
        await page.keyboard.insertText(QUERIES[0]);
        await page.locator(RESULT).waitFor();
        first.push(...(await typeLetters(page)));
        again.push(...(await typeLetters(page)));
      },
      { network: false },
    );
  }
  const part = 'keys';
  const quantiles = (what: string, values: number[], budget?: number): Row[] => [
    { part, what: `${scale}: ${what}, p50`, value: quantile(values, 0.5), unit: 'ms' },
    { part, what: `${scale}: ${what}, p95`, value: quantile(values, 0.95), unit: 'ms', budget },
  ];
  const found = (letters: Letter[]) => letters.map(({ found }) => found);
  const shown = first.map(({ shown }) => shown);
  return [
    ...quantiles('letter → suggestions in the page', found(first), budgets.first),
    ...quantiles('the same letter again', found(again), budgets.again),
    ...quantiles('letter → frame that shows them', shown),
  ];
}

/** Types both queries letter by letter; letters that show nothing, as before them, are left out. */
async function typeLetters(page: Page): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const query of QUERIES) {
    for (let length = 2; length <= query.length; length++) {
      const keystroke = { text: query.slice(0, length), patience: PATIENCE };
      const letter = await page.evaluate(typed, keystroke);
      if (letter) letters.push(letter);
    }
  }
  return letters;
}

const PATIENCE = 500;

interface Keystroke {
  text: string;
  /** Milliseconds after which nothing will be shown. */
  patience: number;
}

interface Letter {
  found: number;
  shown: number;
}

/**
 * Runs in the page: sets the field as a keystroke does. It waits for a quiet page first, or the frame
 * of the letter before, which people see long before they type the next, would count for this one.
 * @returns null for a letter after which nothing is shown, as before it: there is nothing to draw
 */
async function typed({ text, patience }: Keystroke): Promise<Letter | null> {
  const box = document.querySelector('help-search');
  const input = box?.querySelector('input');
  if (!box || !input) throw new Error('No search box');
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  input.value = text;
  const started = performance.now();
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const found = await new Promise<number | null>((resolve) => {
    new MutationObserver(() => resolve(performance.now() - started)).observe(box, {
      childList: true,
      subtree: true,
    });
    setTimeout(resolve, patience, null);
  });
  if (found === null) return null;
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return { found, shown: performance.now() - started };
}
