import { describe, expect, it } from 'vitest';
import type { Mail } from './mail.ts';
import { readMail } from './read-mail.ts';

const read = (text: string): Promise<Mail> => readMail(new TextEncoder().encode(text));
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const HEADER =
  'From: MAILER-DAEMON@example.jp\nTo: shop@example.jp\nSubject: Undelivered\nDate: Tue, 24 Nov 2026 09:00:00 +0900\n';
const REPORT = `${HEADER}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

<hanako@example.co.jp>: 550 5.1.1 User unknown

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp

Final-Recipient: rfc822; hanako@example.co.jp
Action: failed
Status: 5.1.1

--b
Content-Type: message/rfc822

From: shop@example.jp
To: hanako@example.co.jp
Subject: News

Mailbox full of news
--b--
`;

describe('readMail', () => {
  it('sorts the parts of a report', async () => {
    const mail = await read(REPORT);
    expect(mail.text).toContain('User unknown');
    expect(mail.text).not.toContain('full of news');
    expect(mail.status).toContain('Status: 5.1.1');
    expect(mail.original).toContain('To: hanako@example.co.jp');
    expect(mail.inner).toHaveLength(1);
    expect(mail.date).toBe('2026-11-24T00:00:00.000Z');
  });

  it.each([
    ['CRLF', REPORT.replaceAll('\n', '\r\n')],
    ['CR alone', REPORT.replaceAll('\n', '\r')],
    ['NULs', REPORT.replaceAll('User unknown', 'User\0 unknown\0')],
    ['an mbox line', `From MAILER-DAEMON Tue Nov 24 09:00:00 2026\n${REPORT}`],
  ])('reads a report with %s', async (_, text) => {
    const mail = await read(text);
    expect(mail.status).toContain('Status: 5.1.1');
    expect(mail.text).toContain('User unknown');
  });

  it.each([
    ['a boundary that is not declared', REPORT.replace('; boundary="b"', '')],
    ['a boundary that never occurs', REPORT.replace('boundary="b"', 'boundary="never"')],
  ])('reads a report with %s up to the returned original', async (_, text) => {
    const mail = await read(text);
    expect(mail.text).toContain('User unknown');
    expect(mail.text).not.toContain('full of news');
    expect(mail.status).toContain('Final-Recipient: rfc822; hanako@example.co.jp');
  });

  it('reads HTML where there is nothing else', async () => {
    const mail = await read(`${HEADER}Content-Type: text/html\n\n<p>User <b>unknown</b></p>`);
    expect(mail.text.trim()).toBe('User unknown');
  });

  it('decodes a template in base64', async () => {
    const body = Buffer.from('宛先が見つかりません。\nUser unknown').toString('base64');
    const mail = await read(
      `${HEADER}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`,
    );
    expect(mail.text).toContain('宛先が見つかりません。');
  });

  it('corrects the label of EUC-JP bytes', async () => {
    const head = `${HEADER}MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-2022-jp\n\n`;
    const mail = await readMail(Uint8Array.from([...latin1(head), 0xb0, 0xb8, 0xc0, 0xe8]));
    expect(mail.text.trim()).toBe('宛先');
  });

  it('leaves binary text alone', async () => {
    const noise = String.fromCharCode(...Array.from({ length: 200 }, (_, i) => (i * 7) % 9));
    const mail = await readMail(
      latin1(`${REPORT.replace('<hanako@example.co.jp>: 550 5.1.1 User unknown', noise)}`),
    );
    expect(mail.text).toBe('');
    expect(mail.status).toContain('Status: 5.1.1');
  });

  it('takes a pasted fragment as text and its fields as fields', async () => {
    const mail = await read(
      'Final-Recipient: rfc822; a@example.jp\nAction: failed\nDiagnostic-Code: smtp; 550 no\n such user',
    );
    expect(mail.headers).toEqual([]);
    expect(mail.status).toContain('Diagnostic-Code: smtp; 550 no\n such user');
  });
});
