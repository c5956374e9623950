import { at, expect, paste, results, searchField, suggestions, test } from './fixtures.ts';

const LINE = '550 5.1.1 <taro@example.ne.jp>... User unknown';
const MAIL = `This is the mail system at host mail.example.jp.

<hanako@example.co.jp>: host mx1.example.co.jp[192.0.2.1] said: 550 5.1.1
    <hanako@example.co.jp>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)
`;

test('a pasted line lands in the right section, and enters no request and no address', async ({
  page,
  requests,
}) => {
  await page.goto(at('/'));
  await paste(page, LINE);
  await searchField(page).press('Enter');
  await expect(results(page).first()).toHaveAttribute('href', /articles\/user-unknown\//);
  await expect(page).toHaveURL(/\/search\/$/);
  await results(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('User unknown');
  expectNoTrace(requests, ['taro', 'ne.jp', 'unknown%20', 'User']);
});

test('a whole mail keeps its line feeds, from any page', async ({ page, requests }) => {
  await page.goto(at('/articles/postmaster/'));
  await paste(page, MAIL);
  await searchField(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(results(page).first()).toHaveAttribute('href', /articles\/user-unknown\//);
  expectNoTrace(requests, ['hanako', 'mx1', 'RCPT']);
});

test('on the search page itself a paste leaves no trace in the address', async ({ page }) => {
  await page.goto(at('/search/?q=550'));
  await expect(results(page).first()).toBeVisible();
  await searchField(page).fill('');
  await paste(page, LINE);
  await searchField(page).press('Enter');
  await expect(page.locator('.results-head')).toHaveText('貼り付けた文の検索結果');
  expect(page.url()).not.toContain('taro');
});

test('/search/#q= from a support macro, with characters as they are', async ({
  page,
  requests,
}) => {
  await page.goto(at(`/search/#q=${encodeURIComponent(LINE)}`));
  await expect(results(page).first()).toHaveAttribute('href', /articles\/user-unknown\//);
  await expect(page).toHaveURL(/\/search\/$/);
  await page.goto(at('/search/#q=100% full & over quota + <a@example.jp>'));
  await expect(searchField(page)).toHaveValue('100% full & over quota + <a@example.jp>');
  expectNoTrace(requests, ['taro', 'quota', 'example.jp']);
});

test('pasting suggests at once, without a request of its own', async ({ page, requests }) => {
  await page.goto(at('/'));
  await paste(page, LINE);
  await expect(suggestions(page).first()).toContainText('User unknown');
  const before = requests.length;
  await searchField(page).press('End');
  await searchField(page).pressSequentially(' in table');
  await expect(suggestions(page).first()).toContainText('User unknown');
  expect(requests.length).toBe(before);
});

test('storage stays empty', async ({ page, context }) => {
  await page.goto(at('/'));
  await paste(page, MAIL);
  await searchField(page).press('Enter');
  await expect(results(page).first()).toBeVisible();
  const stored = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(stored).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

function expectNoTrace(
  requests: { url(): string; postData(): string | null }[],
  words: string[],
): void {
  expect(requests.length).toBeGreaterThan(0);
  for (const request of requests) {
    // The fragment is part of what Playwright reports for a navigation, but never sent.
    const sent = `${request.url().split('#')[0]}${request.postData() ?? ''}`;
    for (const word of words) expect(sent).not.toContain(word);
  }
}

test('a paste that could not be read is told so, and read at the second try', async ({
  page,
  complaints,
}) => {
  let broken = true;
  await page.route('**/assets/reader.*', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(at('/search/'));
  await paste(page, LINE);
  await searchField(page).press('Enter');
  await expect(page.locator('help-results')).toContainText('貼り付けた文を調べきれませんでした');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('.answer')).toHaveCount(0);
  broken = false;
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.locator('.answer').first()).toContainText('taro@example.ne.jp');
  const expected = /ERR_FAILED|Failed to fetch/;
  expect(complaints.splice(0).filter((text) => !expected.test(text))).toEqual([]);
});
