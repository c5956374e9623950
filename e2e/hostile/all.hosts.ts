/** Every payload, by `npm run test:hosts`; and the proof that a page which forgets would run them. */
import { expect, test } from '../fixtures.ts';
import { attackWith } from './attacks.ts';
import { ALIVE, DOZEN, PAYLOADS } from './payloads.ts';
import { watch } from './watch.ts';

attackWith(PAYLOADS);

test('the gate tries texts of this list', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  expect(DOZEN.filter((payload) => !PAYLOADS.includes(payload))).toEqual([]);
});

for (const payload of ALIVE) {
  test(`a page that forgets runs ${JSON.stringify(payload)}`, async ({ page, complaints }) => {
    const seen = await watch(page);
    await page.route('**/naive', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><p></p><div>${payload}` }),
    );
    await page.goto('./naive');
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    complaints.length = 0; // what such a page complains of is its own matter
  });
}
