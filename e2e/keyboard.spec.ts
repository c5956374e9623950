/** The ways through the site without a mouse: nothing needs one, the focus is always seen, nothing holds it. */
import { at, expect, results, searchField, suggestions, test } from './fixtures.ts';
import { hiddenStops, tabTo } from './keyboard.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('skipping to the text', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('search: from an article to another one', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('mailbox full');
  await expect(suggestions(page).nth(1)).toBeVisible();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  const first = suggestions(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const active = await searchField(page).getAttribute('aria-activedescendant');
  await expect(first).toHaveAttribute('id', active ?? 'the chosen one');
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=mailbox%20full$/);
  await tabTo(page, results(page).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/mailbox-full\//);
});

for (const width of [390, 1280]) {
  test(`the contents list at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(at('/articles/user-unknown/'));
    const contents = page.getByRole('navigation', { name: 'このページの目次' });
    const link = contents.getByRole('link').nth(1);
    if (width < 1000) {
      await tabTo(page, contents.locator('summary'));
      await page.keyboard.press('Enter');
    }
    await tabTo(page, link);
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    // The next step starts from the section, not from the list.
    await page.keyboard.press('Tab');
    await expect(contents.locator(':focus')).toHaveCount(0);
  });
}

test('sharing one section of an article', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/articles/keep-or-remove/'));
  const box = page.locator('.share');
  await tabTo(page, box.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, box.getByRole('combobox'));
  await page.keyboard.press('ArrowDown');
  await expect(box.locator('.share-address')).toHaveText(/\/keep-or-remove\/#[\w-]+$/);
  await tabTo(page, box.getByRole('button', { name: 'リンクをコピー' }));
  await page.keyboard.press('Enter');
  await expect(box.getByRole('status')).toHaveText('コピーしました');
});

test('diagnosis: from the paste to the answer, its proof and what to do', async ({ page }) => {
  await page.goto(at('/diagnose/'));
  await tabTo(page, page.getByRole('textbox', { name: '返ってきたメールを、ここに貼って' }));
  await page.keyboard.insertText('550 5.1.1 <hanako@example.jp>: Recipient rejected: User unknown');
  await tabTo(page, page.getByRole('button', { name: '診断する' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '診断の結果(1件)' })).toBeFocused();
  await expect(page.locator('.answer mark')).toContainText('User unknown');
  await tabTo(page, page.getByRole('link', { name: 'することを見る' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/user-unknown\/#/);
});

test('the flyer: fields, the warning before printing, printing', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(at('/flyer/'));
  await expect(page.locator('[data-tool][data-ready]')).toBeAttached();
  await tabTo(page, page.getByLabel('お店・会社の名前'));
  await page.keyboard.insertText('みどり商店');
  await tabTo(page, page.getByLabel('差出人のアドレス'));
  await page.keyboard.insertText('midori@gmail.com');
  await tabTo(page, page.getByRole('button', { name: '印刷する', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '印刷の前に、確かめてください' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'このまま印刷する' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

for (const [width, height] of [
  [1280, 720],
  [320, 256], // a desktop at 400 %
] as const) {
  for (const address of [
    '/',
    '/articles/user-unknown/',
    '/search/?q=550',
    '/diagnose/#text=550%205.1.1%20User%20unknown',
    '/flyer/',
  ]) {
    test(`${address} from end to end at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(at(address));
      if (address.startsWith('/search/')) await expect(results(page).first()).toBeVisible();
      if (address.startsWith('/diagnose/')) await expect(page.locator('.answer')).toBeVisible();
      expect(await hiddenStops(page)).toEqual([]);
    });
  }
}
