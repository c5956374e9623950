/** Another subject on the same engine: nothing about mail is left in what it publishes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { at, expect, results, searchField, test } from './fixtures.ts';
import { TINY } from './sites.ts';

test('it is browsed and searched', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('図書館の使い方');
  await page.getByRole('link', { name: '借りる・返す' }).first().click();
  await page.getByRole('link', { name: '本を予約する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本を予約する');
  await searchField(page).fill('返却ポスト');
  await searchField(page).press('Enter');
  await expect(results(page).first()).toHaveAttribute('href', /^\/articles\/return-books\//);
});

test('no word about bounced mail stands in its pages, index or search script', async () => {
  const files = (await readdir(TINY.exportDir, { recursive: true })).filter((file) =>
    /\.(?:html|json|css|xml|txt|md)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = await readFile(join(TINY.exportDir, file), 'utf8');
    expect(text, file).not.toMatch(/メール|バウンス|bounce|宛先|名簿|SMTP|MAILER/i);
  }
});

test('switched-off features and missing pages have no address', async ({ request }) => {
  for (const address of ['/flyer/', '/privacy/', '/codes/', '/diagnose/', '/categories/absent/']) {
    expect((await request.get(at(address))).status(), address).toBe(404);
  }
});
