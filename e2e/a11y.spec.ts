import AxeBuilder from '@axe-core/playwright';
import { at, expect, results, searchField, suggestions, test } from './fixtures.ts';

const PAGES = [
  '/',
  '/categories/message/',
  '/articles/user-unknown/',
  '/articles/mailer-daemon/',
  '/search/?q=550',
  '/flyer/',
  '/privacy/',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`axe finds nothing on ${address} (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(at(address));
      if (address.includes('?q=')) await expect(results(page).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

test('axe finds nothing with suggestions open', async ({ page }) => {
  await page.goto(at('/'));
  await searchField(page).pressSequentially('user unknown');
  await expect(suggestions(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the keyboard reaches the text, the box and the links, in that order', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const width of [320, 390]) {
  test(`no sideways scrolling at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const address of PAGES) {
      await page.goto(at(address));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}
