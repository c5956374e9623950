import { at, expect, results, searchField, suggestions, test } from './fixtures.ts';

test('suggestions while typing; arrow keys and Enter open one', async ({ page }) => {
  await page.goto(at('/'));
  await searchField(page).pressSequentially('user unkn');
  await expect(suggestions(page).first()).toContainText('User unknown');
  expect(await suggestions(page).count()).toBeLessThanOrEqual(5);
  await searchField(page).press('ArrowDown');
  await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
  await searchField(page).press('Enter');
  await expect(page).toHaveURL(/\/articles\/user-unknown\//);
});

test('Escape closes the suggestions and keeps the words', async ({ page }) => {
  await page.goto(at('/articles/postmaster/'));
  await searchField(page).pressSequentially('postmaster');
  await expect(suggestions(page).first()).toBeVisible();
  await searchField(page).press('Escape');
  await expect(suggestions(page).first()).toBeHidden();
  await expect(searchField(page)).toHaveValue('postmaster');
});

test('Enter shows all results under ?q=, counts them once, and back restores the page before', async ({
  page,
}) => {
  await page.goto(at('/'));
  await searchField(page).fill('Connection timed out');
  await searchField(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Connection%20timed%20out$/);
  await expect(results(page).first()).toHaveAttribute('href', /articles\/connection-failed\//);
  await expect(page.locator('help-results [role=status]')).toHaveText(/^\d+件見つかりました$/);
  await expect(page.locator('help-results mark').first()).toBeVisible();
  await searchField(page).fill('host not found');
  await searchField(page).press('Enter');
  await expect(results(page).first()).toHaveAttribute('href', /articles\/host-unknown\//);
  await page.goBack();
  await expect(searchField(page)).toHaveValue('Connection timed out');
  await expect(results(page).first()).toHaveAttribute('href', /articles\/connection-failed\//);
});

test('a macro links from outside with ?q=', async ({ page }) => {
  await page.goto(
    at(
      '/search/?q=%E3%83%86%E3%82%B9%E3%83%88%E3%83%A1%E3%83%BC%E3%83%AB%E3%81%8C%E5%B1%8A%E3%81%8B%E3%81%AA%E3%81%84',
    ),
  );
  await expect(results(page).first()).toHaveAttribute('href', /articles\/test-mail-not-arriving\//);
  await expect(page).toHaveTitle(/検索/);
});

test('メーラーデーモン through a real IME: nothing is searched until it is settled', async ({
  page,
}) => {
  await page.goto(at('/search/'));
  const input = searchField(page);
  await input.focus();
  await expect(input).toHaveRole('combobox');
  const ime = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    ime.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  for (const text of ['めー', 'めーらー', 'めーらーで', 'メーラーデーモン']) {
    await compose(text);
    await expect(input).toHaveValue(text);
    await expect(suggestions(page)).toHaveCount(0);
  }
  await ime.send('Input.insertText', { text: 'メーラーデーモン' });
  await expect(suggestions(page).first()).toContainText('MAILER-DAEMON');
  await input.press('Enter');
  await expect(results(page).first()).toHaveAttribute('href', /articles\/mailer-daemon\//);
});

test('５５０ in full width is the code 550', async ({ page }) => {
  await page.goto(at('/search/'));
  await searchField(page).fill('５５０');
  await searchField(page).press('Enter');
  await expect(results(page).first()).toContainText('550');
});

test('the / key goes to the box, but not while typing', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(searchField(page)).toHaveValue('a/b');
});

test('nonsense is told so, kindly', async ({ page }) => {
  await page.goto(at('/search/?q=qwzxkvj'));
  await expect(page.locator('help-results [role=status]')).toHaveText(
    '一致する記事は見つかりませんでした。',
  );
});

test('a broken connection is said, and a retry works', async ({ page, complaints }) => {
  let broken = true;
  await page.route('**/search-index/*', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(at('/search/?q=550'));
  await expect(page.locator('help-results')).toContainText('検索を読み込めませんでした');
  broken = false;
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(results(page).first()).toContainText('550');
  const expected = /ERR_FAILED|Failed to fetch/; // the browser says it, and so do we
  expect(complaints.splice(0).filter((text) => !expected.test(text))).toEqual([]);
});

test('Ctrl+K comes to the box from anywhere', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  await page.keyboard.press('Control+k');
  await expect(searchField(page)).toBeFocused();
});

test('the / key can be switched off, and the choice is kept', async ({ page }) => {
  await page.goto(at('/search/?q=550'));
  await page.getByRole('checkbox', { name: '「/」キーで検索欄へ移る' }).uncheck();
  await page.goto(at('/articles/user-unknown/'));
  await page.keyboard.press('/');
  await expect(searchField(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(searchField(page)).toBeFocused();
});

test('recent searches are offered on this device and can be cleared', async ({ page }) => {
  await page.goto(at('/search/?q=Connection+timed+out'));
  await expect(results(page).first()).toBeVisible();
  await page.goto(at('/articles/postmaster/'));
  await searchField(page).focus();
  await expect(suggestions(page)).toHaveText(['Connection timed out']);
  await page.getByRole('button', { name: '最近の検索を消す' }).click();
  await expect(suggestions(page)).toHaveCount(0);
  await page.goto(at('/'));
  await searchField(page).focus();
  await expect(searchField(page)).toHaveRole('combobox');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('results narrow by category and by service, in the address too', async ({ page }) => {
  await page.goto(at('/search/?q=User%20unknown'));
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('button', { name: /^宛先のサービスから調べる \d+$/ }).click();
  await expect(results(page).first()).toHaveAttribute('href', /articles\/(?:au|docomo|isp)\//);
  await expect(page).toHaveURL(/[?&]category=provider/);
  await page.goBack();
  await expect(results(page).first()).toHaveAttribute('href', /articles\/user-unknown\//);
  await page.getByLabel('サービス').selectOption({ label: 'ドコモ(ドコモメール)' });
  await expect(page).toHaveURL(/[?&]service=docomo/);
  const found = await results(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(found.some((href) => href.includes('/articles/docomo/'))).toBe(true);
  expect(found.some((href) => href.includes('/articles/gmail/'))).toBe(false);
  await page.reload();
  await expect(page.getByLabel('サービス')).toHaveValue('docomo');
});

test('a followed result marks the words in the article and leaves a plain address', async ({
  page,
}) => {
  await page.goto(at('/search/?q=Connection%20timed%20out'));
  await results(page).first().click();
  await expect(page).toHaveURL(/\/articles\/connection-failed\/(?:#[a-z-]+)?$/);
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String).join(' ')))
    .toMatch(/Connection.*timed.*out/s);
});

test('on a phone the box takes the whole screen while it is used', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(at('/articles/user-unknown/'));
  await searchField(page).click();
  await expect(page.locator('help-search')).toHaveAttribute('data-open');
  const box = await page.locator('help-search').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 700 });
  await searchField(page).pressSequentially('user unknown');
  await expect(suggestions(page).first()).toBeInViewport();
  await page.getByRole('button', { name: '閉じる' }).click();
  await expect(page.locator('help-search')).not.toHaveAttribute('data-open');
});

test('the browser can be taught this search', async ({ page, request, baseURL }) => {
  await page.goto(at('/'));
  const link = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await request.get(link ?? '')).text();
  const template = /template="([^"]+)"/.exec(description)?.[1] ?? '';
  expect(template.startsWith(baseURL ?? '-')).toBe(true);
  await page.goto(template.replace('{searchTerms}', encodeURIComponent('host not found')));
  await expect(results(page).first()).toHaveAttribute('href', /articles\/host-unknown\//);
});
