/** The exported site finds what `npm run search` finds: same pages and sections, same order. */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { searchAddress } from '../components/search/island/address.ts';
import type { AnswerLine } from '../lib/answer/answer.ts';
import { GOLDEN, readJudged } from '../lib/site/golden/judged.ts';
import { at, expect, searchField, test } from './fixtures.ts';

const QUERIES = 50;
const PER_TEST = 10;
/** The page shows at most so many hits, … */
const MOST = 30;
/** … and none below this share of the first one's score. */
const TAIL = 0.15;

/** Evenly spread, so that every class has some. */
const golden = readJudged(GOLDEN).map(({ query }) => query);
const stride = Math.floor(golden.length / QUERIES);
const queries = golden.filter((_, i) => i % stride === 0).slice(0, QUERIES);

/** One start of the command for each worker; a query is a JSON string, as it may hold line feeds. */
let lines: AnswerLine[] = [];
test.beforeAll(() => {
  const args = ['tsx', 'lib/cli/search.ts', '--stdin', '--json', '--limit', String(MOST)];
  const input = queries.map((query) => `${JSON.stringify(query)}\n`).join('');
  const { stdout, stderr, status } = spawnSync('npx', args, { input, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): AnswerLine => JSON.parse(line));
  expect(lines.map(({ query }) => query)).toEqual(queries);
});

for (let from = 0; from < QUERIES; from += PER_TEST) {
  const to = from + PER_TEST;
  test(`golden queries ${from + 1}–${to} find the same as the command`, async ({
    page,
    baseURL,
  }) => {
    const part = lines.slice(from, to);
    expect(part).toHaveLength(PER_TEST);
    for (const [place, { query, results }] of part.entries()) {
      const way = place === 0 || /[\r\n]/.test(query) ? byAddress : inBox;
      await way(page, query);
      const shown = await shownIn(page, new URL(baseURL ?? '').pathname);
      const urls = results.map(({ url }) => url);
      expect(shown, query).toEqual(urls.slice(0, shown.length));
      const least = (results[0]?.score ?? 0) * TAIL;
      const left = results.slice(shown.length).filter(({ score }) => score >= least);
      expect(left, query).toEqual([]);
    }
  });
}

const list = (page: Page) => page.locator('help-results ol.results');

async function byAddress(page: Page, query: string): Promise<void> {
  // From the search page itself to its `#q=` the browser would not load anything.
  await page.goto('about:blank');
  await page.goto(at(searchAddress('/search/', query)));
}

/** In the box of the page that shows another query's hits; the field has one line. */
async function inBox(page: Page, query: string): Promise<void> {
  const before = await list(page).elementHandle();
  await searchField(page).fill(query);
  await searchField(page).press('Enter');
  await before?.waitForElementState('hidden'); // each query makes a list of its own
}

/** Addresses of the hits, without base path and without the words to mark. */
async function shownIn(page: Page, basePath: string): Promise<string[]> {
  await expect(list(page)).toBeAttached();
  const hrefs = await list(page)
    .locator('> li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => {
    const { pathname, hash } = new URL(href, 'http://localhost');
    return `/${pathname.slice(basePath.length)}${hash}`;
  });
}
