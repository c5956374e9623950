import { at, expect, test } from './fixtures.ts';

const PAGES = ['/', '/articles/user-unknown/', '/categories/message/', '/search/', '/privacy/'];

for (const address of PAGES) {
  test(`${address} asks for no script but the enhancement file, under the policy`, async ({
    page,
    requests,
  }) => {
    const response = await page.goto(at(address), { waitUntil: 'networkidle' });
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const scripts = requests.filter((request) => request.resourceType() === 'script');
    expect(scripts.map((request) => new URL(request.url()).pathname)).toEqual([
      expect.stringMatching(/\/assets\/enhance\.[0-9a-f]{8}\.js$/),
    ]);
    const executable = await page
      .locator('script:not([src])')
      .evaluateAll((all) => all.map((script) => script.getAttribute('type')));
    const rules = executable.filter((type) => type !== 'application/ld+json');
    expect(rules).toEqual(['speculationrules']);
  });
}

test('every response carries the headers; hashed files never expire', async ({ request, page }) => {
  const html = await (await request.get(at('/'))).text();
  const assets = [...html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
  expect(assets).toHaveLength(2);
  for (const asset of assets) {
    const response = await request.get(asset);
    expect(response.status()).toBe(200);
    expect(response.headers()['cache-control']).toContain('immutable');
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
  for (const [address, status] of [
    ['/robots.txt', 200],
    ['/_headers', 404],
    ['/nothing/', 404],
    ['/..%2fpackage.json', 404],
  ] as const) {
    const response = await request.get(at(address));
    expect(response.status(), address).toBe(status);
    expect(response.headers()['referrer-policy'], address).toBe('strict-origin-when-cross-origin');
  }
  await page.goto(at('/articles/user-unknown'));
  expect(new URL(page.url()).pathname.endsWith('/articles/user-unknown/')).toBe(true);
});

test('nothing moves while a page appears', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [...PAGES, '/flyer/', '/diagnose/']) {
    await page.goto(at(address), { waitUntil: 'networkidle' });
    expect(
      await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
      address,
    ).toEqual([]);
  }
});
