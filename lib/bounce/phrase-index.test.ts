import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_CHARS } from './limits.ts';
import { type Pattern, PhraseIndex, patternOf } from './phrase-index.ts';

const indexOf = (...phrases: string[]) =>
  new PhraseIndex(phrases.map((text) => ({ text, pattern: patternOf(text) })));
const texts = (index: PhraseIndex<{ text: string; pattern: Pattern }>, line: string) =>
  index.find(line).map(({ entry }) => entry.text);

describe('PhraseIndex', () => {
  it.each([
    ['user unknown', '550 user unknown in table', true],
    ['user unknown', 'superuser unknown', false], // begins inside a word
    ['greylist', 'greylisted for 5 minutes', true], // may end inside one
    ['client host * blocked using', 'client host [192.0.2.1] blocked using zen', true],
    [
      'client host * blocked using',
      `client host ${'x'.repeat(GAP_CHARS + 1)} blocked using`,
      false,
    ],
    [
      'は domino ディレクトリには見つかりません',
      'ユーザー a は domino ディレクトリには見つかりません。',
      true,
    ],
    ['[tss04] messages from', '421 4.7.0 [tss04] messages from 192.0.2.1', true],
  ])('%s in %s: %s', (phrase, line, expected) => {
    expect(texts(indexOf(phrase), line)).toEqual(expected ? [phrase] : []);
  });

  it('takes the codes off the beginning of a phrase, to be compared apart', () => {
    expect(patternOf('550 5.1.1 User * unknown')).toMatchObject({
      parts: ['user', 'unknown'],
      reply: '550',
      status: '5.1.1',
    });
    // Here the code and what follows must touch: au writes nothing between them.
    expect(patternOf('550 : User unknown').parts).toEqual(['550 : user unknown']);
  });

  it('finds what a search phrase by phrase finds', () => {
    const word = fc.constantFrom(
      'user',
      'unknown',
      'host',
      'mailbox',
      'full',
      'usernot',
      '550',
      'x',
    );
    const phrase = fc.array(fc.oneof(word, fc.constant('*')), { minLength: 1, maxLength: 4 });
    const line = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), line, (phrases, text) => {
        const list = phrases.map((words) => words.join(' ')).filter((each) => /[a-z]/.test(each));
        const quick = new Set(texts(indexOf(...list), text));
        for (const each of list) expect(quick.has(each)).toBe(slowly(patternOf(each), text));
      }),
      { numRuns: 300 },
    );
  });
});

/** The stupid way: every place, every part, one after the other. */
function slowly({ parts }: Pattern, text: string): boolean {
  const [first = '', ...rest] = parts;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const inWord =
      at > 0 && /[a-z0-9]/.test(text.charAt(at - 1)) && /[a-z0-9]/.test(first.charAt(0));
    if (inWord) continue;
    let end = at + first.length;
    const fits = rest.every((part) => {
      const next = text.indexOf(part, end);
      if (next < 0 || next - end > GAP_CHARS) return false;
      end = next + part.length;
      return true;
    });
    if (fits) return true;
  }
  return false;
}
