/** Mutated mails, as the bytes of a file. */
import fc from 'fast-check';
import { BOUNCES } from './bounces.ts';
import { changed, share, type TextChange, textChange } from './mutate-text.ts';
import { MAIL_PIECES } from './pieces.ts';

const CHARSETS = ['utf-8', 'iso-2022-jp', 'shift_jis', 'euc-jp', 'us-ascii', 'utf-7', 'x-none', ''];
const ENCODINGS = ['base64', 'quoted-printable', '7bit', '8bit', 'x-uuencode', ''];

const charsetSwapped = fc.constantFrom(...CHARSETS).map(
  (name): TextChange =>
    (mail) =>
      mail.replaceAll(/charset="?[\w-]*"?/gi, `charset=${name}`),
);
const encodingSwapped = fc.constantFrom(...ENCODINGS).map(
  (name): TextChange =>
    (mail) =>
      mail.replaceAll(/(Content-Transfer-Encoding: ).*/g, (_, field) => field + name),
);
/** The first boundary of the mail, many times over, or put where it does not belong. */
const boundaryRepeated = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom('\n', '--\n', '\n\n', ''))
  .map(
    ([times, end]): TextChange =>
      (mail) => {
        const boundary = /boundary="?([^"\n]+)/.exec(mail)?.[1] ?? 'b';
        return mail.replace('\n\n', () => `\n\n${`--${boundary}${end}`.repeat(times)}`);
      },
  );
const manyHeaders = fc.integer({ min: 1_000, max: 10_000 }).map(
  (count): TextChange =>
    (mail) =>
      'X-Filler: a\n'.repeat(count) + mail,
);
const deep = fc.integer({ min: 100, max: 1_000 }).map(
  (depth): TextChange =>
    (mail) =>
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(depth) + mail,
);
const attached = fc.integer({ min: 1, max: 50 }).map(
  (depth): TextChange =>
    (mail) =>
      'Content-Type: message/rfc822\n\n'.repeat(depth) + mail,
);

const mailChange = fc.oneof(
  { weight: 300, arbitrary: textChange(MAIL_PIECES) },
  { weight: 40, arbitrary: charsetSwapped },
  { weight: 40, arbitrary: encodingSwapped },
  { weight: 40, arbitrary: boundaryRepeated },
  { weight: 10, arbitrary: attached },
  // Each costs as much as a hundred others.
  { weight: 1, arbitrary: manyHeaders },
  { weight: 1, arbitrary: deep },
);

const flips = fc.array(fc.tuple(share, fc.nat({ max: 255 })), { maxLength: 12 });

function flipped(bytes: Uint8Array, changes: readonly [number, number][]): Uint8Array {
  for (const [part, value] of changes) {
    if (bytes.length > 0) bytes[Math.floor(part * (bytes.length - 1))] = value;
  }
  return bytes;
}

/** A bounce with up to six changes of its text and twelve of its bytes; rarely bytes alone. */
export const mails: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .tuple(changed(BOUNCES, mailChange, 6), flips)
      .map(([text, changes]) => flipped(new TextEncoder().encode(text), changes)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
);
