/** A mail of 10 KB on the page for diagnosis: from the press of the button to the answer. */
import type { Browser } from '@playwright/test';
import { median, type Row } from './row.ts';
import { visit } from './throttled.ts';

const BYTES = 10 * 1024;

/** A report whose returned original fills it up to 10 KB, as an invitation with a long text does. */
export function mailOf(bytes = BYTES): string {
  const head = `From: MAILER-DAEMON@mail.example.jp (Mail Delivery System)
To: shop@example.jp
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="bench"

--bench
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.jp.

<taro@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1
    <taro@example.com>: Recipient address rejected: User unknown

--bench
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.jp

Final-Recipient: rfc822; taro@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <taro@example.com>: Recipient address rejected: User unknown

--bench
Content-Type: message/rfc822

From: shop@example.jp
To: taro@example.com
Subject: Autumn fair

`;
  const line = 'Thank you for your visit. We look forward to seeing you at the autumn fair.\n';
  const tail = '\n--bench--\n';
  const lines = Math.max(0, Math.floor((bytes - head.length - tail.length) / line.length));
  return head + line.repeat(lines) + tail;
}

/** @param address absolute, of the page for diagnosis; @param runs medians of so many */
export async function diagnosisRows(
  browser: Browser,
  address: string,
  runs: number,
): Promise<Row[]> {
  const times: number[] = [];
  const bytes: number[] = [];
  for (let run = 0; run < runs; run++) {
    await visit(browser, async ({ page, traffic }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.locator('[data-tool] textarea').fill(mailOf());
      const started = performance.now();
      await page.locator('[data-tool] button[type=submit]').click();
      await page.locator('.answer >> nth=0').waitFor();
      times.push(performance.now() - started);
      bytes.push(traffic.bytes / 1024);
    });
  }
  const part = 'diagnosis';
  return [
    { part, what: 'mail of 10 KB: button → answer', value: median(times), unit: 'ms' },
    { part, what: 'all bytes, page to answer', value: median(bytes), unit: 'KB' },
  ];
}
