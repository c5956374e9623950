import { at, expect, searchField, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without script an article reads fully', async ({ page }) => {
  await page.goto(at('/articles/host-unknown/'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Host unknown');
  await expect(page.getByRole('region', { name: '名簿の宛先は' })).toBeVisible();
  expect((await page.getByRole('article').textContent())?.length).toBeGreaterThan(600);
});

test('without script the box is a plain form to a full index of articles', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.locator('noscript p')).toBeVisible();
  await searchField(page).fill('user unknown');
  await page.getByRole('button', { name: '検索' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=user\+unknown$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /User unknown/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('User unknown');
});

test('without script an address or a long text is not sent', async ({ page }) => {
  await page.goto(at('/'));
  await searchField(page).fill('taro@example.jp');
  await page.getByRole('button', { name: '検索' }).click();
  await expect(page).not.toHaveURL(/search/);
  await expect(searchField(page)).toHaveAttribute('maxlength', '80');
});
