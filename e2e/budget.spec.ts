/** The size rows of the budgets, on the files as they travel (brotli). Times belong to `npm run bench`. */
import { brotliCompressSync } from 'node:zlib';
import { at, expect, test } from './fixtures.ts';

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
