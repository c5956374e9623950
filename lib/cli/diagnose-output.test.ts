import { describe, expect, it } from 'vitest';
import { type Answer, csvRow } from './diagnose-output.ts';

const answer = (recipient: string): Answer => ({
  file: 'a.eml',
  recipient,
  article: 'user-unknown',
  verdict: 'remove',
  lasting: 'permanent',
  certainty: 'certain',
  evidence: [],
});

describe('csvRow', () => {
  it.each(['=HYPERLINK("http://example.com")', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'never lets %s run as a formula',
    (text) => {
      const [, cell = ''] = /^a\.eml,(.*?),,remove/.exec(csvRow(answer(text), {})) ?? [];
      expect(cell.replace(/^"/, '')).toMatch(/^'/);
    },
  );
});
