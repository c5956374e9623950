import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIL_BYTES } from '../bounce/limits.ts';
import { splitMails } from '../bounce/split-mails.ts';
import { piecesOf } from './byte-source.ts';
import { mboxMails } from './mbox.ts';

const FROM = 'From MAILER-DAEMON  Tue Nov 24 09:00:00 2026\n';

async function mails(text: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const mail of mboxMails(piecesOf(new Blob([text]), size)))
    found.push(new TextDecoder().decode(mail));
  return found;
}
const whole = (text: string): string[] =>
  splitMails(new TextEncoder().encode(text)).map((mail) => new TextDecoder().decode(mail));

describe('mboxMails', () => {
  it('finds what splitMails finds in the whole, however the bytes are cut', async () => {
    const piece = fc.constantFrom(
      FROM,
      '\n',
      '\r\n',
      '\r',
      'From here on it fails.\n',
      'Subject: x\n',
      `${'long line '.repeat(80)}\n`,
      '\0',
      'From ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.integer({ min: 1, max: 900 }),
        async (pieces, size) => {
          const text = FROM + pieces.join('');
          expect(await mails(text, size)).toEqual(whole(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps the beginning of a long mail and finds the next one', async () => {
    const long = `${FROM}Subject: long\n\n${'x'.repeat(79)}\n`;
    const text = `${long}${'y'.repeat(3 * MAIL_BYTES)}\nFrom MAILER-DAEMON\n\n${FROM}Subject: next\n`;
    const found = await mails(text, 300_000);
    expect(found.map(({ length }) => length)).toEqual([MAIL_BYTES + 1, FROM.length + 14]);
    expect(found[0]).toBe(text.slice(0, MAIL_BYTES + 1));
  });
});
