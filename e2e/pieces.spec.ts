/** Search where the index is in pieces (the `help` export): the reader cannot tell. */
import { expect, type Page, test } from '@playwright/test';
import { HELP, ROOT } from './sites.ts';

/** Files of terms, and the one that could stand in for them. */
const TERMS = /\/search-index\/[0-9a-f]+-(?:t\d+|all)\.json$/;

/** Where the results lead, without base path. */
async function results(page: Page, site: string, query: string): Promise<string[]> {
  await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('help-results [role=status]')).toHaveText(/件|一致する記事/);
  const links = await page
    .locator('.results .hit a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.map((link) => link.slice(site.length));
}

for (const query of [
  'User unknown',
  'メールが届かない',
  '5.1.1',
  'mailbox ful',
  'めーらーでーもん',
  'おにぎり',
]) {
  test(`${query} gives what one file gives`, async ({ page }) => {
    const pieces = await results(page, HELP.siteUrl, query);
    expect(pieces).toEqual(await results(page, ROOT.siteUrl, query));
  });
}

test('only pieces of the query are fetched, when they are needed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search-index/')) asked.push(request.url());
  });
  await page.goto('./');
  expect(asked).toEqual([]);
  await page.locator('help-search input').fill('User unknown');
  await expect(page.locator('[role=option]').first()).toContainText('User unknown');
  expect(asked.some((url) => /-t\d+\.json$/.test(url))).toBe(true);
  expect(asked.length).toBeLessThan(30);
});

test('of a paste the fetched files tell nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, piece] = /search-index\/[0-9a-f]+-(\w+)\.json/.exec(request.url()) ?? [];
    if (piece) asked.push(piece);
  });
  await page.goto('./');
  await page.locator('help-search input').fill('<hanako@example.jp>: 550 5.1.1 User unknown');
  await expect(page.locator('[role=option]').first()).toContainText('User unknown');
  expect(asked).toEqual(['all']);
});

test('without a piece there is an error and another try, never fewer results', async ({ page }) => {
  await page.route(TERMS, (route) => route.abort());
  await page.goto('search/?q=User+unknown');
  const status = page.locator('help-results [role=status]');
  await expect(status).toContainText('読み込めませんでした');
  await expect(page.locator('.results .hit')).toHaveCount(0);
  await page.unroute(TERMS);
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.locator('.results .hit').first()).toContainText('User unknown');
});
