/** axe over the whole site. All pages in all schemes, three times as long: `npm run test:a11y`. */
import { CONTRAST, everyPage, partOf, violationsIn } from './axe.ts';
import { at, expect, test } from './fixtures.ts';
import { STATES, TEMPLATES } from './states.ts';

/** Small enough for a busy machine to check one part well within a test's time. */
const PARTS = 12;

for (let part = 1; part <= PARTS; part++) {
  test(`every page, every rule, part ${part} of ${PARTS}`, async ({ page, request }) => {
    const sitemap = await (await request.get(at('/sitemap.xml'))).text();
    const addresses = partOf(everyPage(sitemap, ''), part, PARTS);
    expect(addresses.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const address of addresses) {
      expect((await page.goto(at(address)))?.status(), address).toBe(200);
      const violations = await violationsIn(page, 'light');
      found.push(...violations.map((violation) => `${address} ${violation}`));
    }
    expect(found).toEqual([]);
  });
}

for (const address of TEMPLATES) {
  test(`${address} in dark and forced colours`, async ({ page }) => {
    await page.goto(at(address));
    expect(await violationsIn(page, 'dark', CONTRAST)).toEqual([]);
    expect(await violationsIn(page, 'forced colours', CONTRAST)).toEqual([]);
  });
}

for (const { name, address, reach } of STATES) {
  test(`${name} in every scheme`, async ({ page }) => {
    await page.goto(at(address));
    await reach(page);
    expect(await violationsIn(page, 'light')).toEqual([]);
    expect(await violationsIn(page, 'dark', CONTRAST)).toEqual([]);
    expect(await violationsIn(page, 'forced colours', CONTRAST)).toEqual([]);
  });
}
