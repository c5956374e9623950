import { at, expect, paste, results, searchField, test } from './fixtures.ts';

const REPORT = `From: MAILER-DAEMON@mail.example.jp (Mail Delivery System)
To: shop@example.jp
Subject: Undelivered Mail Returned to Sender
Date: Tue, 24 Nov 2026 10:00:00 +0900
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mail.example.jp.

<hanako@example.co.jp>: host mx.example.co.jp[192.0.2.1] said: 550 5.1.1
    <hanako@example.co.jp>: Recipient address rejected: User unknown
<jiro@example.com>: connect to mx.example.com[192.0.2.1]:25: Connection timed out

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.jp

Final-Recipient: rfc822; hanako@example.co.jp
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.co.jp
Diagnostic-Code: smtp; 550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown

Final-Recipient: rfc822; jiro@example.com
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.example.com[192.0.2.1]:25: Connection timed out

--b--
`;

test('a whole mail gets one answer per recipient: verdict, proof, codes, what to do', async ({
  page,
}) => {
  await page.goto(at('/diagnose/'));
  await page.getByLabel('返ってきたメールを、ここに貼ってください').fill(REPORT);
  await page.getByRole('button', { name: '診断する' }).click();
  const heading = page.getByRole('heading', { name: '診断の結果(2件)' });
  await expect(heading).toBeFocused();
  const first = page.locator('.answer').first();
  await expect(first).toContainText('hanako@example.co.jp');
  await expect(first).toContainText('配信を止める');
  await expect(first.locator('mark')).toContainText('User unknown');
  await expect(first.locator('pre')).toHaveAttribute('lang', 'en');
  await expect(first.getByRole('link', { name: '5.1.1' })).toHaveAttribute(
    'href',
    /\/codes\/5-1-1\/$/,
  );
  const second = page.locator('.answer').nth(1);
  await expect(second).toContainText('jiro@example.com');
  await expect(second).toContainText('残して、次の配信を待つ');
  await expect(page.getByRole('list', { name: '名簿の扱いごとの件数' })).toContainText(
    '止める 1件',
  );
  await first.getByRole('link', { name: 'することを見る' }).click();
  await expect(page).toHaveURL(/\/articles\/user-unknown\/#/);
});

test('one line is enough, answers add up, and all can be cleared', async ({ page }) => {
  await page.goto(at('/diagnose/'));
  const field = page.locator('textarea');
  await field.fill('550 5.1.1 <taro@example.jp>... User unknown');
  await page.getByRole('button', { name: '診断する' }).click();
  await expect(page.getByRole('heading', { name: '診断の結果(1件)' })).toBeVisible();
  await page.getByRole('button', { name: '遅れているお知らせ' }).click();
  await expect(page.getByRole('heading', { name: '診断の結果(2件)' })).toBeVisible();
  await expect(page.locator('.answer').first()).toContainText('名簿はそのまま');
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await expect(page.locator('.answer')).toHaveCount(0);
  await expect(field).toHaveValue('');
});

test('an ordinary text is told so, kindly', async ({ page }) => {
  await page.goto(at('/diagnose/'));
  await page.locator('textarea').fill('来週の打ち合わせは火曜日の10時からでお願いします。');
  await page.getByRole('button', { name: '診断する' }).click();
  await expect(page.locator('.answer')).toContainText('エラーメールではないようです');
  await page.locator('textarea').fill('  ');
  await page.getByRole('button', { name: '診断する' }).click();
  await expect(page.locator('[data-part=status]')).toContainText(
    'エラーメールの文を貼ってください',
  );
});

test('what is sent before the script has come is answered, not lost', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/diagnosis.*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(at('/diagnose/'));
  await page.locator('textarea').fill('550 5.1.1 <taro@example.jp>... User unknown');
  await page.getByRole('button', { name: '診断する' }).click();
  arrive();
  await expect(page.getByRole('heading', { name: '診断の結果(1件)' })).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue(/User unknown/);
});

test('files are read in a worker; a broken one is named and the others are done', async ({
  page,
}) => {
  await page.goto(at('/diagnose/'));
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'message/rfc822',
    buffer: Buffer.from(text),
  });
  const broken = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0]);
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('a.eml', REPORT),
      { name: 'broken.msg', mimeType: 'application/octet-stream', buffer: broken },
      file('b.txt', '452 4.2.2 <saburo@example.jp> Mailbox full'),
    ]);
  await expect(page.getByRole('heading', { name: '診断の結果(3件)' })).toBeFocused();
  await expect(page.locator('[data-part=status]')).toContainText('broken.msg は読めませんでした');
  await expect(page.locator('.answer').first()).toContainText('saburo@example.jp');
});

test('the answer can be copied as a reply, without the address unless ticked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/diagnose/'));
  await page.locator('textarea').fill('550 5.1.1 <taro@example.jp>... User unknown');
  await page.getByRole('button', { name: '診断する' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: '返信文をコピー' }).click();
  await expect(page.getByText('コピーしました')).toBeVisible();
  expect(await copied()).toMatch(/配信を止める[\s\S]*^http\S+\/articles\/user-unknown\/$/m);
  expect(await copied()).not.toContain('taro');
  await page.getByLabel('返信文に宛先のアドレスを入れる').check();
  await page.getByRole('button', { name: '返信文をコピー' }).click();
  await expect.poll(copied).toContain('taro@example.jp');
  await page.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect.poll(copied).toMatch(/\/articles\/user-unknown\/$/);
});

test('once loaded the page asks for nothing, leaves no trace, and works offline', async ({
  page,
  context,
  requests,
}) => {
  await page.goto(at('/diagnose/'), { waitUntil: 'networkidle' });
  await expect(page.locator('[data-ready]')).toBeAttached();
  const before = requests.length;
  await context.setOffline(true);
  await page.locator('textarea').fill(REPORT);
  await page.getByRole('button', { name: '診断する' }).click();
  await expect(page.locator('.answer')).toHaveCount(2);
  expect(requests.length).toBe(before);
  expect(page.url()).toMatch(/\/diagnose\/$/);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(stored).toEqual([0, 0, '', 0, 0]);
});

test('a support tool may pass the text behind #text=', async ({ page, requests }) => {
  await page.goto(
    at(`/diagnose/#text=${encodeURIComponent('550 5.1.1 <taro@example.jp>... User unknown')}`),
  );
  await expect(page.locator('.answer')).toContainText('配信を止める');
  expect(page.url()).toMatch(/\/diagnose\/$/);
  for (const request of requests) expect(request.url().split('#')[0]).not.toContain('taro');
});

test('the one box: a paste shows the diagnosis above the results', async ({ page, requests }) => {
  await page.goto(at('/'));
  await paste(page, REPORT);
  await searchField(page).press('Enter');
  const answer = page.locator('help-results .answer').first();
  await expect(answer).toContainText('配信を止める');
  await expect(answer).toContainText('hanako@example.co.jp');
  await expect(results(page).first()).toBeVisible();
  for (const request of requests) {
    expect(request.method()).toBe('GET');
    expect(request.url().split('#')[0]).not.toMatch(/hanako|jiro|example\.co/);
    expect(new URL(request.url()).search).not.toContain('hanako');
  }
});

test('hostile text is shown as text', async ({ page }) => {
  await page.goto(at('/diagnose/'));
  await page
    .locator('textarea')
    .fill(
      '550 5.1.1 <img src=x onerror=alert(1)@example.jp> <script>alert(2)</script> User unknown',
    );
  await page.getByRole('button', { name: '診断する' }).click();
  await expect(page.locator('.answer pre')).toContainText('<script>alert(2)</script>');
  expect(await page.locator('.answer img, .answer script').count()).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says where to look, and lists the phrases', async ({ page }) => {
    await page.goto(at('/diagnose/'));
    await expect(page.locator('main noscript a')).toHaveAttribute('href', /read-bounce-mail/);
    await page.getByText('英文の一覧から、目で探す').click();
    await expect(page.getByText('User unknown', { exact: true }).first()).toBeVisible();
  });
});
