import { describe, expect, it } from 'vitest';
import { EVIDENCE_CHARS } from './limits.ts';
import { excerpt, makeUnit } from './unit.ts';

describe('makeUnit', () => {
  it.each([
    [
      '421-4.7.28 [192.0.2.1] unusual rate of 421-4.7.28 unsolicited mail',
      'unusual rate of unsolicited mail',
    ],
    [
      '554-Transaction failed 554-Reject due to policy 554 see https://example.com',
      'failed reject due to policy see',
    ],
    ['550 5.7.1 too many 550 5.7.1 words', 'too many words'],
    ['rejected due to example.jp’s DMARC policy', "example.jp's dmarc policy"],
  ])('%s', (text, expected) => {
    expect(makeUnit(text).folded).toContain(expected);
  });

  it('leaves out a sentence that only introduces the reason', () => {
    const unit = makeUnit(
      'It was rejected by the recipient domain. The other server returned: 554 5.7.0 Header error',
    );
    expect(unit.folded).not.toContain('rejected by the recipient');
    expect(unit.folded).toContain('header error');
  });
});

describe('excerpt', () => {
  it('gives a short line whole', () => {
    expect(excerpt(makeUnit('550 User unknown'), 4, 16)).toBe('550 User unknown');
  });

  it('cuts a long one around the match, at words', () => {
    const unit = makeUnit(`${'before '.repeat(200)}User unknown ${'behind '.repeat(200)}`);
    const at = unit.folded.indexOf('user unknown');
    const text = excerpt(unit, at, at + 12);
    expect(text).toContain('User unknown');
    expect(text.length).toBeLessThanOrEqual(EVIDENCE_CHARS + 40);
    expect(text).toMatch(/^before .* behind$/);
  });

  it('finds its place although repeated codes were cut before it', () => {
    const unit = makeUnit(
      `550-5.7.1 ${'filler '.repeat(60)}550-5.7.1 then the User unknown ${'tail '.repeat(80)}`,
    );
    const at = unit.folded.indexOf('user unknown');
    expect(excerpt(unit, at, at + 12)).toContain('User unknown');
  });
});
