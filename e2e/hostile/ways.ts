/** The ways a text of a stranger gets into a page; each is done when the page has shown its answer. */
import type { Page } from '@playwright/test';
import { at, expect, searchField } from '../fixtures.ts';

const BUSY = /読み込んでいます|準備をしています|調べています/;

export const searched = async (page: Page): Promise<void> => {
  const status = page.locator('help-results [role=status]').first();
  await expect(status).toHaveText(/\S/);
  await expect(status).not.toHaveText(BUSY);
};

/** By an address; `page` is new each time: a change behind `#` alone loads nothing. */
export const ADDRESSES: Record<
  string,
  (page: Page, payload: string, turn: number) => Promise<void>
> = {
  '?q=': async (page, payload) => {
    await page.goto(at(`/search/?q=${encodeURIComponent(payload)}`));
    await searched(page);
  },
  '#q=': async (page, payload, turn) => {
    await page.goto(at(`/search/?turn=${turn}#q=${encodeURIComponent(payload)}`));
    await searched(page);
  },
  '#text=': async (page, payload, turn) => {
    await page.goto(at(`/diagnose/?turn=${turn}#text=${encodeURIComponent(payload)}`));
    await expect(page.locator('.answer').first()).toBeVisible();
  },
  '?hl=': async (page, payload) => {
    const words = encodeURIComponent(`User unknown ${payload}`);
    await page.goto(at(`/articles/user-unknown/?hl=${words}`));
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('found'))).toBe(true);
  },
  'an address that is missing': async (page, payload) => {
    // `%00` and the like are refused before a page is drawn.
    const words = encodeURIComponent(`user-unknown-${payload.replaceAll(/[\0/\\]/g, '')}`);
    await page.goto(at(`/articles/${words}/`));
    // Search is loaded and its index has come: words without a result leave no other sign.
    await expect(searchField(page)).toHaveRole('combobox');
    await page.waitForLoadState('networkidle');
  },
};

/** A bounce that holds the text wherever a stranger may write. */
export const bounceOf = (payload: string): string => {
  const line = payload.replaceAll(/[\r\n\0]/g, ' ');
  return `From: "${line}" <MAILER-DAEMON@mail.example.jp>
Subject: Undelivered ${line}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/html

<p>${line}</p>

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; ${line}

Final-Recipient: rfc822; ${line}@example.jp
Original-Recipient: rfc822; ${line}
Action: failed
Status: 5.1.1
Remote-MTA: dns; ${line}
Diagnostic-Code: smtp; 550 5.1.1 ${line} User unknown ${line}

--b
Content-Type: text/rfc822-headers

To: ${line}
Subject: ${line}

--b--
`;
};
