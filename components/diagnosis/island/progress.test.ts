import { expect, test } from 'vitest';
import { progressLine } from './progress.ts';

test.each([
  ['the first moment', 3, 0.1, 500, '調べています… 3通(10%)'],
  ['nothing read yet', 0, 0, 9_000, '調べています… 0通(0%)'],
  ['seconds, rounded up to fives', 40, 0.5, 11_000, '調べています… 40通(50%)。あと約15秒'],
  ['never less than five', 99, 0.999, 60_000, '調べています… 99通(99%)。あと約5秒'],
  ['minutes', 10, 0.1, 20_000, '調べています… 10通(10%)。あと約3分'],
])('%s', (_, mails, part, milliseconds, line) => {
  expect(progressLine(mails, part, milliseconds)).toBe(line);
});
