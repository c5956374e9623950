import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.ts';
import { MAIL_BYTES, MAIL_LINES, RECIPIENTS, TEXT_CHARS } from './limits.ts';
import { sampleRules as rules } from './sample-rules.ts';

const HEADER = 'From: MAILER-DAEMON@mx.example.jp\nTo: shop@example.jp\nSubject: Returned mail\n';
const BOUNCE = `${HEADER}\n<a@example.jp>: 550 5.1.1 User unknown\n`;
const header = BOUNCE.length;

const report = (recipients: number): string =>
  `${HEADER}Content-Type: multipart/report; boundary=b\n\n--b\n\nsorry\n--b\nContent-Type: message/delivery-status\n\n${Array.from(
    { length: recipients },
    (_, n) => `Final-Recipient: rfc822; a${n}@example.jp\nAction: failed\nStatus: 5.1.1\n\n`,
  ).join('')}--b--\n`;
const opened = (recipients: number): string =>
  `${HEADER}\n${Array.from({ length: recipients }, (_, n) => `<a${n}@example.jp>: 550 User unknown\n\n`).join('')}`;

describe('cut', () => {
  it.each<[string, string, true | undefined]>([
    ['a bounce', BOUNCE, undefined],
    ['a mail as long as is read', `${BOUNCE}${'x'.repeat(MAIL_BYTES - header)}`, undefined],
    ['a longer one', `${BOUNCE}${'x'.repeat(MAIL_BYTES - header + 1)}`, true],
    ['as many lines as are read', `${BOUNCE}${'\n'.repeat(MAIL_LINES - 5)}`, undefined],
    ['more lines', `${BOUNCE}${'\n'.repeat(MAIL_LINES)}`, true],
    ['a long paste', `550 User unknown\n${'x '.repeat(TEXT_CHARS / 2)}`, true],
  ])('%s: %#', async (_, text, cut) => {
    for (const answer of await diagnose(text, rules)) expect(answer.cut).toBe(cut);
  });

  it.each([
    ['fields', report],
    ['running text', opened],
  ])('says that a report has more recipients than are answered, in %s', async (_, mail) => {
    const all = await diagnose(mail(RECIPIENTS), rules);
    expect(all).toHaveLength(RECIPIENTS);
    expect(all[0]?.cut).toBeUndefined();
    const more = await diagnose(mail(RECIPIENTS + 1), rules);
    expect(more).toHaveLength(RECIPIENTS);
    expect(more.every(({ cut }) => cut)).toBe(true);
  });
});
