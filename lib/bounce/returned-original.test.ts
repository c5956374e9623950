import { describe, expect, it } from 'vitest';
import { isMarker, splitReport } from './returned-original.ts';

describe('isMarker', () => {
  it.each([
    '------ This is a copy of the message, including all the headers. ------',
    '--- Below this line is a copy of the message.',
    '----- Original message -----',
    'Original message headers:',
    '   ----- Unsent message follows -----',
    '------- Returned Message --------',
    '-------original message',
    'Message headers follow.',
  ])('%s', (line) => {
    expect(isMarker(line)).toBe(true);
  });

  it.each([
    'The original message was received at Thu, 1 Jan 2026 00:00:00 +0900',
    'If you reply to the original message, nothing happens.',
    'Your original message contained a virus',
    'message size exceeds fixed maximum',
  ])('not %s', (line) => {
    expect(isMarker(line)).toBe(false);
  });
});

describe('splitReport', () => {
  it('cuts at a complete header that begins after a blank line', () => {
    const lines = [
      '550 User unknown',
      '',
      'Received: from a.example.jp',
      '\tby b.example.jp',
      'Subject: 5.2.2 mailbox full',
    ];
    expect(splitReport(lines)).toEqual({ report: lines.slice(0, 2), original: lines.slice(2) });
  });

  it('leaves a sentence that begins like a header', () => {
    const lines = ['550 User unknown', '', 'Received: from nowhere', 'And that is all.'];
    expect(splitReport(lines).original).toEqual([]);
  });
});
