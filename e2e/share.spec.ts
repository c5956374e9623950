import { at, expect, test } from './fixtures.ts';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('an article is copied as a link, a reply, HTML and Markdown', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByText('この答えを知らせる').click();
  const box = page.locator('.share');
  await box.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(box.getByRole('status')).toHaveText('コピーしました');
  const address = await copied();
  expect(address).toMatch(/^http\S+\/articles\/user-unknown\/$/);
  await box.getByRole('button', { name: '返信文をコピー' }).click();
  await expect.poll(copied).toContain('名簿の扱い: 配信を止める');
  const lines = (await copied()).split('\n');
  expect(lines.at(-1)).toBe(address);
  await box.getByRole('button', { name: 'HTMLでコピー' }).click();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
      }),
    )
    .toContain(`<a href="${address}">`);
  await box.getByRole('button', { name: 'Markdownでコピー' }).click();
  await expect.poll(copied).toContain(`](${address})`);
});

test('a heading’s own link opens the box on its section', async ({ page }) => {
  await page.goto(at('/articles/keep-or-remove/'));
  const heading = page.locator('.heading', { has: page.locator('#how-many') });
  await heading.hover();
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/#how-many$/);
  await expect(page.locator('.share-address')).toHaveText(/\/articles\/keep-or-remove\/#how-many$/);
  await page.locator('.share').getByRole('button', { name: '返信文をコピー' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/#how-many$/);
});

test('it works by keyboard, on code pages too', async ({ page }) => {
  await page.goto(at('/codes/5-1-1/'));
  await page.getByText('この答えを知らせる').focus();
  await page.keyboard.press('Enter');
  const button = page.locator('.share').getByRole('button', { name: 'リンクをコピー' });
  await expect(button).toBeVisible();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.share').getByRole('status')).toHaveText('コピーしました');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/codes\/5-1-1\/$/);
});

test('a printed page carries its address, as letters and as a QR code', async ({ page }) => {
  for (const address of ['/articles/user-unknown/', '/codes/5-1-1/']) {
    await page.goto(at(address));
    const printed = page.locator('.printed-address');
    await expect(printed).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(printed).toBeVisible();
    await expect(printed).toContainText(await page.locator('.share-address').innerText());
    const code = printed.getByRole('img', { name: 'このページのアドレスの QRコード' });
    const { width = 0, height = 0 } = (await code.boundingBox()) ?? {};
    // 2 cm on paper, at 96 px to the inch
    expect(Math.min(width, height)).toBeGreaterThan(75);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('?print opens the print dialogue once, and so does the button', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
  });
  const printed = () => page.evaluate(() => (window as unknown as { printed: number }).printed);
  await page.goto(at('/articles/user-unknown/?print#check'));
  await expect.poll(printed).toBe(1);
  await expect(page).toHaveURL(/\/articles\/user-unknown\/#check$/);
  await page.reload();
  await page.getByText('この答えを知らせる').click();
  const button = page.getByRole('button', { name: '印刷する' });
  await expect(button).toBeVisible();
  expect(await printed()).toBe(0);
  await button.click();
  expect(await printed()).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the address is there to select', async ({ page }) => {
    await page.goto(at('/articles/user-unknown/'));
    await page.getByText('この答えを知らせる').click();
    await expect(page.locator('.share-address')).toHaveText(/^http\S+\/articles\/user-unknown\/$/);
  });
});
