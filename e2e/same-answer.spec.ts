/** Twenty mails of our own get the same answer on the page, in the search box and on the command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { at, expect, test } from './fixtures.ts';

const postfix = (
  recipient: string,
  said: string,
): string => `From: MAILER-DAEMON@mail.example.jp (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: shop@example.jp

This is the mail system at host mail.example.jp.

<${recipient}>: host mx.example.jp[192.0.2.1] said: ${said}
`;

const report = (
  recipient: string,
  action: string,
  status: string,
  diagnostic: string,
): string => `From: postmaster@example.jp
Subject: Delivery Status Notification
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: text/plain

This is an automatically generated report.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.jp

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${diagnostic}

--x--
`;

const MAILS = [
  postfix(
    'a@example.co.jp',
    '550 5.1.1 <a@example.co.jp>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)',
  ),
  postfix('b@docomo.ne.jp', '550 Unknown user b@docomo.ne.jp (in reply to RCPT TO command)'),
  postfix('c@docomo.ne.jp', '550 Unknown user c@docomo.ne.jp (in reply to end of DATA command)'),
  postfix('d@ezweb.ne.jp', '550 <d@ezweb.ne.jp>: User unknown (in reply to RCPT TO command)'),
  postfix(
    'e@example.com',
    '552 5.2.2 <e@example.com>: user is over quota (in reply to RCPT TO command)',
  ),
  postfix(
    'f@example.com',
    '552 5.3.4 Message size exceeds fixed maximum message size (in reply to MAIL FROM command)',
  ),
  postfix(
    'g@example.com',
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org (in reply to RCPT TO command)',
  ),
  postfix(
    'h@example.com',
    '450 4.2.0 <h@example.com>: Recipient address rejected: Greylisted (in reply to RCPT TO command)',
  ),
  postfix('i@example.com', '550 5.7.1 Relaying denied (in reply to RCPT TO command)'),
  postfix('j@example.com', '554 5.4.6 Too many hops (in reply to end of DATA command)'),
  report('k@example.co.jp', 'failed', '5.1.2', '550 5.1.2 Host unknown'),
  report('l@example.co.jp', 'delayed', '4.4.1', '421 4.4.1 Connection timed out'),
  report(
    'm@gmail.com',
    'failed',
    '5.7.26',
    "550-5.7.26 Unauthenticated email from example.jp is not accepted due to domain's DMARC policy",
  ),
  report('n@example.com', 'failed', '5.2.1', '550 5.2.1 This account is disabled'),
  report('o@example.com', 'relayed', '2.1.5', '250 2.1.5 Ok'),
  '550 5.1.1 <p@example.jp>... User unknown',
  '500 Line too long, the message to <q@example.jp> was refused',
  'connect to mx.example.jp[192.0.2.1]:25: Connection refused',
  '553 5.1.8 <shop@example.jp>: Sender address rejected: Domain not found',
  'Hi. This is the qmail-send program at mail.example.jp.\n\n<r@example.com>:\nSorry, no mailbox here by that name. (#5.1.1)\n',
];

interface Answered {
  article: string;
  verdict: string;
}

/** First answer of each mail, as `npm run diagnose` gives it. */
function byCommand(): Answered[] {
  const folder = mkdtempSync(join(tmpdir(), 'mails-'));
  try {
    const files = MAILS.map((mail, i) => {
      const file = join(folder, `${String(i).padStart(2, '0')}.txt`);
      writeFileSync(file, mail);
      return file;
    });
    const { stdout } = spawnSync('npx', ['tsx', 'lib/cli/diagnose.ts', '--json', ...files], {
      encoding: 'utf8',
    });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answered & { file: string });
    return files.map((file) => {
      const { article, verdict } = lines.find((line) => line.file === file) ?? {
        article: '',
        verdict: '',
      };
      return { article, verdict };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function shown(page: Page): Promise<Answered> {
  const answer = page.locator('.answer').first();
  const article = (await answer.getAttribute('data-article')) ?? '';
  return { article, verdict: (await answer.getAttribute('data-verdict')) ?? '' };
}

test('page, box and command agree', async ({ page }) => {
  const wanted = byCommand();
  expect(wanted).toHaveLength(20);
  await page.goto(at('/diagnose/'));
  for (const [i, mail] of MAILS.entries()) {
    await page.locator('textarea').fill(mail);
    await page.getByRole('button', { name: '診断する' }).click();
    await expect(page.getByRole('heading', { name: '診断の結果(1件)' })).toBeFocused();
    expect(await shown(page), mail).toEqual(wanted[i]);
    await page.getByRole('button', { name: 'すべて消す' }).click();
    await expect(page.locator('.answer')).toHaveCount(0);
  }
  for (const [i, mail] of MAILS.entries()) {
    // The same page with another fragment would not be loaded again.
    await page.goto('about:blank');
    await page.goto(at(`/search/#q=${encodeURIComponent(mail)}`));
    await expect(page.locator('.answer').first()).toBeVisible();
    expect(await shown(page), mail).toEqual(wanted[i]);
  }
});
