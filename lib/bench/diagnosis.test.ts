import { expect, test } from 'vitest';
import { mailOf } from './diagnosis.ts';

test('the mail has the size it is measured by', () => {
  expect(mailOf(10 * 1024).length).toBeGreaterThan(10 * 1024 - 100);
  expect(mailOf(10 * 1024).length).toBeLessThanOrEqual(10 * 1024);
});
