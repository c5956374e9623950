/** What other programs read: the API, Markdown, llms.txt, the feed, and what chats show of a link. */
import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { at, expect, test } from './fixtures.ts';

const text = async (request: APIRequestContext, address: string): Promise<string> =>
  (await request.get(address)).text();

/** Addresses that do not answer, each asked once. */
async function dead(request: APIRequestContext, addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of new Set(addresses)) {
    if ((await request.get(address)).status() !== 200) found.push(address);
  }
  return found;
}

test('the API lists every article; each one answers, as its schema says', async ({ request }) => {
  const schema = z.fromJSONSchema(await (await request.get(at('/api/schema.json'))).json());
  const response = await request.get(at('/api/articles.json'));
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  expect(response.headers()['content-type']).toContain('application/json');
  const list = await response.json();
  expect(schema.safeParse(list).error).toBeUndefined();
  const listed: string[] = list.articles.map(({ url }: { url: string }) => url);
  const sitemap = await text(request, at('/sitemap.xml'));
  const published = [...sitemap.matchAll(/<loc>([^<]+\/articles\/[^<]+)<\/loc>/g)];
  expect(listed.toSorted()).toEqual(published.map(([, url]) => url).toSorted());
  for (const { url, json, markdown } of list.articles) {
    const article = await (await request.get(json)).json();
    expect(schema.safeParse(article).error, json).toBeUndefined();
    expect(article.url).toBe(url);
    const response = await request.get(markdown);
    expect(response.headers()['content-type'], markdown).toContain('text/markdown');
    expect((await response.text()).trimEnd().endsWith(url), markdown).toBe(true);
  }
});

test('every link of llms.txt and of the feed answers', async ({ request }) => {
  const llms = await text(request, at('/llms.txt'));
  const links = [...llms.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, url]) => url ?? '');
  const feed = await text(request, at('/feed.xml'));
  const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, url]) => url ?? '');
  expect(links.length).toBeGreaterThan(15);
  expect(ids.length).toBeGreaterThan(15);
  expect(await dead(request, [...links, ...ids])).toEqual([]);
});

test('a page leads to the feed, to its Markdown, and says where it stands', async ({
  page,
  request,
}) => {
  await page.goto(at('/articles/user-unknown/'));
  for (const type of ['application/atom+xml', 'text/markdown']) {
    const href = await page.locator(`link[type="${type}"]`).getAttribute('href');
    expect(await dead(request, [new URL(href ?? '', page.url()).href]), type).toEqual([]);
  }
  const data = JSON.parse((await page.locator('[type="application/ld+json"]').textContent()) ?? '');
  const [path, article] = data['@graph'];
  expect(article).toMatchObject({ '@type': 'TechArticle', url: page.url() });
  const steps = path.itemListElement.map(({ item }: { item: string }) => item);
  expect(steps.at(-1)).toBe(page.url());
  expect(await dead(request, steps)).toEqual([]);
});

for (const address of ['/', '/articles/user-unknown/', '/categories/provider/', '/codes/5-1-1/']) {
  test(`${address} has a picture that chats can show`, async ({ page, request }) => {
    await page.goto(at(address));
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await meta('og:title')).not.toBe('');
    expect(await meta('og:description')).not.toBe('');
    expect(await meta('og:image:alt')).not.toBe('');
    const response = await request.get((await meta('og:image')) ?? '');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
    expect(response.headers()['cache-control']).toContain('immutable');
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}
