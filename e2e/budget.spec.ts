/** The size rows of the budgets, on the files as they travel (brotli). Times belong to `npm run bench`. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { at, expect, searchField, suggestions, test } from './fixtures.ts';

const wire = (body: Buffer): number => brotliCompressSync(body).length;
const KB = 1024;

test('article, search and index stay within their bytes', async ({ request }) => {
  const get = async (address: string) => (await request.get(address)).body();
  const sitemap = (await get(at('/sitemap.xml'))).toString();
  const articles = [...sitemap.matchAll(/<loc>([^<]+\/articles\/[^<]+)<\/loc>/g)].map(
    ([, loc]) => loc ?? '',
  );
  expect(articles.length).toBeGreaterThan(15);
  const pages = await Promise.all(articles.map(async (address) => (await get(address)).toString()));
  const first = pages[0] ?? '';
  const found = (pattern: RegExp): string => pattern.exec(first)?.[1] ?? '';
  const style = await get(found(/href="([^"]*\/assets\/site[^"]+)"/));
  const enhance = await get(found(/src="([^"]*\/assets\/enhance[^"]+)"/));
  const module = await get(found(/data-module="([^"]+)"/));
  const index = await get(found(/data-index="([^"]+)"/));

  const sizes = pages.map((html) => wire(Buffer.from(html)) + wire(style)).sort((a, b) => a - b);
  expect(
    sizes[Math.floor(sizes.length / 2)],
    'HTML + CSS of the median article',
  ).toBeLessThanOrEqual(14 * KB);
  expect(wire(enhance), 'script on load').toBeLessThanOrEqual(2 * KB);
  expect(wire(module), 'script on first use').toBeLessThanOrEqual(25 * KB);
  expect(wire(index), 'index').toBeLessThanOrEqual(80 * KB);
  const journey = (sizes.at(-1) ?? 0) + wire(enhance) + wire(module) + wire(index);
  expect(journey, 'cold article to first results').toBeLessThanOrEqual(120 * KB);
});

/** Bytes of all answers from now on, bodies as they were encoded, headers included. */
async function bytesOf(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

test('a cold article loads its page, one style, one small script; the rest waits for interest', async ({
  page,
  requests,
}) => {
  const bytes = await bytesOf(page);
  await page.goto(at('/articles/user-unknown/'), { waitUntil: 'networkidle' });
  const names = requests.map((request) => new URL(request.url()).pathname.split('/').at(-1));
  expect(
    names.filter((name) => !/^(?:|site\..*\.css|enhance\..*\.js|icon\.svg)$/.test(name!)),
  ).toEqual([]);
  expect(requests.filter((request) => request.resourceType() === 'script')).toHaveLength(1);
  await searchField(page).focus();
  await page.keyboard.insertText('User unknown');
  await expect(suggestions(page).first()).toBeVisible();
  expect(bytes(), 'cold article to first results, as transferred').toBeGreaterThan(20 * KB);
  expect(bytes(), 'cold article to first results, as transferred').toBeLessThanOrEqual(120 * KB);
});

for (const address of ['/', '/articles/user-unknown/', '/search/', '/diagnose/', '/codes/550/']) {
  test(`nothing moves while ${address} loads`, async ({ page }) => {
    // Asked before the page begins, so that no shift is missed.
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as never as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(at(address), { waitUntil: 'networkidle' });
    expect(
      await page.evaluate(() => (window as never as { seen: { shift: number } }).seen.shift),
    ).toBe(0);
  });
}

test('hovering prepares documents, never a page that fetches an index or a tool', async ({
  page,
}) => {
  await page.goto(at('/'));
  const { prepared, left } = await page.evaluate(() => {
    interface Where {
      and?: Where[];
      not?: Where;
      href_matches?: string;
    }
    const matches = (where: Where, href: string): boolean => {
      if (where.and) return where.and.every((one) => matches(one, href));
      if (where.not) return !matches(where.not, href);
      return new URLPattern(where.href_matches ?? '', document.baseURI).test(href);
    };
    const rules = JSON.parse(
      document.querySelector('script[type=speculationrules]')?.textContent ?? '',
    ) as { prerender: { where: Where }[] };
    const links = [...document.querySelectorAll('a')].map(({ href }) => href);
    const isPrepared = (href: string) => rules.prerender.some(({ where }) => matches(where, href));
    return { prepared: links.filter(isPrepared), left: links.filter((href) => !isPrepared(href)) };
  });
  expect(prepared.some((href) => href.includes('/articles/'))).toBe(true);
  expect(prepared.filter((href) => /\/(?:search|diagnose|flyer)\//.test(href))).toEqual([]);
  expect(left.some((href) => href.includes('/diagnose/'))).toBe(true);
});
