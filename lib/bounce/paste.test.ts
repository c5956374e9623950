import { describe, expect, it } from 'vitest';
import { diagnosePaste, isBounceText } from './paste.ts';
import { sampleRules as rules } from './sample-rules.ts';

describe('diagnosePaste', () => {
  it.each([
    ['550 5.1.1 <a@example.jp>: User unknown', 'user-unknown'],
    ['Undelivered Mail Returned to Sender', 'unknown-reason'],
    ['Final-Recipient: rfc822; a@example.jp\nAction: delivered\nStatus: 2.0.0', 'not-a-bounce'],
  ])('%s', (text, article) => {
    expect(diagnosePaste(text, rules)?.article).toBe(article);
    expect(isBounceText(text, rules)).toBe(true);
  });

  it.each(['来月の営業日を教えてください。よろしくお願いします。', 'hanako@example.jp', ''])(
    '%s is none',
    (text) => {
      expect(diagnosePaste(text, rules)).toBeNull();
    },
  );
});
