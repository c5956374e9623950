import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvidence } from './evidence.ts';

const MAIL = `Hello,
one
two
<hanako@example.co.jp>: host mx.example.co.jp said: 550 5.1.1
    User   unknown (in reply to RCPT TO command)
three
four
five`;

describe('evidence in the reader’s own text', () => {
  test('is found across folded lines, with the lines around it', () => {
    expect(findEvidence(MAIL, '550 5.1.1 User unknown')).toEqual({
      before: 'one\ntwo\n<hanako@example.co.jp>: host mx.example.co.jp said: ',
      line: '550 5.1.1\n    User   unknown',
      after: ' (in reply to RCPT TO command)\nthree\nfour',
    });
  });
  test('is found when it was cut with …', () => {
    expect(findEvidence(MAIL, '…User unknown…')?.line).toBe('User   unknown');
  });
  test('is not found where it does not stand', () => {
    expect(findEvidence(MAIL, 'mailbox full')).toBeNull();
    expect(findEvidence(MAIL, '')).toBeNull();
  });
  test('what is found is a piece of the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, from, length) => {
        const found = findEvidence(text, text.slice(from, from + length));
        if (found) expect(text).toContain(found.before + found.line + found.after);
      }),
    );
  });
});
