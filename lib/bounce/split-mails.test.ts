import { describe, expect, it } from 'vitest';
import { splitMails } from './split-mails.ts';

const split = (text: string) =>
  splitMails(new TextEncoder().encode(text)).map((mail) => new TextDecoder().decode(mail));
const header = (boundary?: string) =>
  `Return-Path: <>\nFrom: MAILER-DAEMON@example.jp\nSubject: Returned mail\n${boundary ? `Content-Type: multipart/report; boundary="${boundary}"\n` : ''}\n`;

describe('splitMails', () => {
  it('leaves one mail whole', () => {
    expect(split(`${header()}550 User unknown\n`)).toHaveLength(1);
    expect(split('550 User unknown')).toEqual(['550 User unknown']);
  });

  it('splits an mbox at its From lines, not at a sentence that begins with From', () => {
    const from = 'From MAILER-DAEMON  Thu Apr 29 23:34:45 2024\n';
    const mails = split(
      `${from}${header()}one\n\nFrom here on it fails.\n\n${from}${header()}two\n`,
    );
    expect(mails).toHaveLength(2);
    expect(mails[0]).toContain('From here on');
    expect(mails[1]).toContain('two');
  });

  it('tells pasted bounces apart', () => {
    expect(split(`${header()}one\n\n${header()}two\n\n${header()}three`)).toHaveLength(3);
  });

  it('does not take a returned bounce inside a report for another mail', () => {
    const report = `${header('b1')}--b1\n\nsorry\n--b1\nContent-Type: message/rfc822\n\n${header()}inner\n--b1--\n`;
    expect(split(report)).toHaveLength(1);
    expect(split(`${report}\n${report}`)).toHaveLength(2);
  });

  it('does not split at a returned original', () => {
    const original =
      'Received: from a.example.jp\nFrom: shop@example.co.jp\nSubject: News\n\nHello';
    expect(split(`${header()}550 no\n\n${original}`)).toHaveLength(1);
  });
});
