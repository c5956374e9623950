import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../content/read.ts';
import { readLedger } from '../links/ledger.ts';
import { inFixture, TODAY } from './fixture.ts';
import { ledgerLines, released } from './ledger-lines.ts';
import { published } from './published.ts';
import { sameMeaning } from './same-meaning.ts';

const READING = inFixture({}, (dir) => readContent(dir, { basePath: '' }));

test('whatever stands in the ledger, a line is either good or said to be wrong, once', () => {
  const piece = fc.constantFrom(
    ...[
      '/',
      '#',
      '\t',
      '\n',
      ' ',
      '?',
      '.',
      'https://a.jp',
      '/help',
      '/articles/',
      'gmail/',
      'A-b',
    ],
    ...['/privacy/', '#send', '見出し', '/codes/5-1-1/', '/assets/', '%E3', '\0', '\\', '::', '-'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const ledger = { ...READING.ledger, text: pieces.join('') };
      const reading = { ...READING, ledger };
      const wrong = ledgerLines.check(reading, TODAY);
      const good = released(reading);
      expect(wrong.length + good.length).toBe(readLedger(ledger.text).length);
      for (const { message, fix } of [
        ...wrong,
        ...published.check(reading, TODAY),
        ...sameMeaning.check(reading, TODAY),
      ]) {
        expect(message).not.toBe('');
        expect(fix).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
