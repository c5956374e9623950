/** The embedded elements in a page of another origin, with a policy and a stylesheet that mean no good. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as inPage } from './fixtures.ts';

const BOUNCE = 'hanako@example.co.jp';

/** What the page says of itself; `home` is the help center's address. */
const page = (home: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Another house</title>
<link rel="stylesheet" href="/hostile.css">
<script src="${home}embed.js" async></script></head>
<body>
<img name="currentScript" alt="">
<help-search-box></help-search-box>
<help-search-box id="new-tab" target="_blank"></help-search-box>
<help-answer id="known" article="user-unknown"><a href="${home}">fallback</a></help-answer>
<help-answer id="wrong" article="../search/"><a href="${home}">fallback</a></help-answer>
</body></html>`;

const HOSTILE_CSS = `* { color: transparent !important; font-size: 1px !important;
  letter-spacing: 3em !important; visibility: hidden !important; }
help-answer, help-search-box { visibility: visible !important; }
p, a, form, textarea, button { display: none !important; }`;

const policy = (home: string): string =>
  [
    "default-src 'none'",
    `script-src ${home}embed.js`,
    `connect-src ${home}api/`,
    "style-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

const test = inPage.extend<{ home: string; otherHouse: string }>({
  home: async ({ baseURL }, use) => use(new URL('./', baseURL).href),
  otherHouse: async ({ home }, use) => {
    const server = createServer((request, response) => {
      const css = request.url === '/hostile.css';
      response.writeHead(200, {
        'Content-Type': css ? 'text/css' : 'text/html; charset=utf-8',
        'Content-Security-Policy': policy(home),
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      response.end(css ? HOSTILE_CSS : page(home));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    server.close();
  },
});

test('an answer card says what the help center says, in another house', async ({
  page,
  request,
  requests,
  home,
  otherHouse,
}) => {
  const answer = await (await request.get('./api/articles/user-unknown.json')).json();
  await page.goto(otherHouse);
  const card = page.locator('#known');
  const link = card.getByRole('link', { name: answer.title });
  await expect(link).toHaveAttribute('href', `${home}articles/user-unknown/`);
  await expect(card.getByText(answer.summary)).toBeVisible();
  await expect(card.getByText(answer.verdict.label)).toBeVisible();
  const style = await link.evaluate((element) => {
    const { color, fontSize, letterSpacing } = getComputedStyle(element);
    return { color, fontSize: Number.parseFloat(fontSize), letterSpacing };
  });
  expect(style.color).not.toBe('rgba(0, 0, 0, 0)');
  expect(style.fontSize).toBeGreaterThanOrEqual(16);
  expect(style.letterSpacing).toBe('normal');

  const asked = requests.filter((one) => one.url().startsWith(`${home}api/`));
  expect(asked.map((one) => one.url())).toEqual([`${home}api/articles/user-unknown.json`]);
  const headers = (await asked[0]?.allHeaders()) ?? {};
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
});

test('a card without an answer shows what the page put into it', async ({ page, otherHouse }) => {
  await page.goto(otherHouse);
  await expect(page.locator('#known').getByRole('link')).not.toHaveText('fallback');
  const slotted = await page.locator('#wrong').evaluate((card) =>
    card.shadowRoot
      ?.querySelector('slot')
      ?.assignedElements()
      .map((one) => one.textContent),
  );
  expect(slotted).toEqual(['fallback']);
});

test('the card follows its attribute', async ({ page, otherHouse, complaints }) => {
  await page.goto(otherHouse);
  const card = page.locator('#known');
  await expect(card.getByRole('link')).toHaveAttribute('href', /\/articles\/user-unknown\/$/);
  await card.evaluate((element) => element.setAttribute('article', 'host-unknown'));
  await expect(card.getByRole('link')).toHaveAttribute('href', /\/articles\/host-unknown\/$/);
  await card.evaluate((element) => element.setAttribute('article', 'nothing-like-this'));
  await expect(card.locator('.box')).toHaveCount(0);
  // The browser reports the 404 itself, twice: by its policy for other origins, and as a failed load.
  await expect.poll(() => complaints.length).toBe(2);
  complaints.length = 0;
});

test('the search box leads to the results', async ({ page, home, otherHouse }) => {
  await page.goto(otherHouse);
  const field = page.getByRole('textbox').first();
  await field.fill('User unknown');
  await field.press('Enter');
  await page.waitForURL(`${home}search/?q=User%20unknown`);
  await expect(page.locator('help-results li a').first()).toBeVisible();
});

test('an address travels behind #, in a tab of its own', async ({
  page,
  context,
  home,
  otherHouse,
}) => {
  const urls: string[] = [];
  context.on('request', (one) => urls.push(one.url().split('#')[0] ?? ''));
  await page.goto(otherHouse);
  const box = page.locator('#new-tab');
  await box.getByRole('textbox').fill(`550 5.1.1 <${BOUNCE}>:\nUser unknown`);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    box.getByRole('button', { name: '検索' }).click(),
  ]);
  await tab.waitForURL(`${home}search/`); // taken out of the address once read
  await expect(
    tab.locator('help-results a[href*="/articles/user-unknown/"]').first(),
  ).toBeVisible();
  expect(await tab.evaluate(() => window.opener)).toBeNull();
  expect(urls.filter((url) => url.includes('hanako'))).toEqual([]);
  expect(page.url()).toBe(otherHouse);
});
