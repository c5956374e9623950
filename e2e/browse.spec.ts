import { at, expect, results, searchField, test } from './fixtures.ts';

test('home → category → article, and back up by the breadcrumbs', async ({ page }) => {
  await page.goto(at('/'));
  await page
    .getByRole('navigation', { name: '調べ方' })
    .getByRole('link', { name: 'エラーの英文から' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('エラーの英文から調べる');
  await page
    .getByRole('main')
    .getByRole('link', { name: /User unknown/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('User unknown');
  await expect(page.getByRole('region', { name: '名簿の宛先は' })).toContainText('配信を止める');
  await page.getByRole('navigation', { name: '現在の位置' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('エラーの英文から調べる');
});

test('an article leads on: contents, related, next', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  const contents = page.getByRole('navigation', { name: 'このページの目次' });
  await contents.getByRole('link').last().click();
  await expect(page).toHaveURL(/#/);
  const related = page.getByRole('region', { name: 'あわせて読む' }).getByRole('link');
  expect(await related.count()).toBeGreaterThan(1);
  await page
    .getByRole('navigation', { name: '前後の記事' })
    .getByRole('link', { name: /次の記事/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Host unknown');
});

test('a deep link from a mail lands on its section', async ({ page }) => {
  await page.goto(at('/articles/keep-or-remove/#how-many'));
  await expect(page.locator('#how-many')).toBeInViewport();
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('how-many');
});

test('a picture has its words, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at('/articles/error-mail-overview/'));
  const picture = page.getByRole('img', { name: 'メールの道すじの図' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(440);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('what was not understood can be said, with the article’s name and address filled in', async ({
  page,
}) => {
  await page.goto(at('/articles/user-unknown/?hl=hanako'));
  const href = await page
    .getByRole('link', { name: '分かりにくいところを知らせる' })
    .getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toContain('User unknown');
  expect(mail.searchParams.get('body')).toMatch(/\/articles\/user-unknown\/$/);
});

const OLD = [
  ['/cat-285/550550.html', '/articles/smtp-550-series/'],
  ['/cat-285/connection-timed-out.html', '/articles/connection-failed/'],
  ['/cat-285/line-too-long.html', '/articles/line-too-long/'],
  [
    '/cat-285/user-unknownhost-unknownhost-not-foundmessage-size-exceeds-maximum-message-size.html',
    '/articles/user-unknown/',
  ],
  ['/オープニングチラシ20110225.doc', '/articles/opening-flyer/'],
] as const;

for (const [old, article] of OLD) {
  test(`the old address ${old} leads to ${article}`, async ({ page, baseURL }) => {
    for (const spelling of [
      old,
      encodeURI(old),
      old.replace('.html', ''),
      `${old.replace(/\.\w+$/, '')}.html`,
    ]) {
      if (old.endsWith('.doc') && !spelling.endsWith('.doc')) continue;
      await page.goto(at(spelling));
      await expect(page).toHaveURL(new URL(at(article), baseURL).href);
    }
  });
}

test('a missing page answers 404 and searches for the words of its address', async ({
  page,
  complaints,
}) => {
  const response = await page.goto(at('/help/mailer-daemon-explained.php'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  // Others quote a word of the address, too; only this one bears its name.
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toHaveAttribute('href', /articles\/mailer-daemon\//);
  await expect(searchField(page)).toBeVisible();
  // Chromium reports every 404 in the console.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('the flyer and the privacy page stand', async ({ page, baseURL }) => {
  await page.goto(at('/flyer/'));
  await expect(page.locator('[data-tool][data-ready]')).toBeAttached();
  const { host, pathname } = new URL('receive/', baseURL);
  await expect(page.getByRole('img', { name: `(${host}${pathname})の二次元コード` })).toBeVisible();
  await expect(page.getByRole('region', { name: '印刷されるお知らせ' })).toContainText(
    'はじめてのメール',
  );
  await page.goto(at('/privacy/'));
  await expect(page.getByRole('main')).toContainText('機内モード');
});

test('the sitemap lists pages that answer, canonical and complete', async ({
  page,
  request,
  baseURL,
}) => {
  const sitemap = await (await request.get(at('/sitemap.xml'))).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    expect(address.startsWith(baseURL ?? '-')).toBe(true);
    const html = await (await request.get(address)).text();
    expect(html, address).toContain(`<link rel="canonical" href="${address}"`);
  }
  await page.goto(addresses.at(-1) ?? '');
  await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
});
