import { describe, expect, it } from 'vitest';
import { repeatRule } from './repeat-option.ts';

const USUAL = { remove: 1, contact: 1, retry: 3 };

describe('repeatRule', () => {
  it.each([
    ['retry=5', { ...USUAL, retry: 5 }],
    ['remove=2,contact=3', { remove: 2, contact: 3, retry: 3 }],
    [' remove = 20 , retry = 1 ', { remove: 20, contact: 1, retry: 1 }],
    ['', undefined],
    ['retry', undefined],
    ['retry=0', undefined],
    ['retry=21', undefined],
    ['retry=-1', undefined],
    ['retry=1.5', undefined],
    ['sender=2', undefined],
    ['retry=2,', undefined],
  ])('%j', (text, wanted) => {
    expect(repeatRule(text, USUAL)).toEqual(wanted);
  });

  it("leaves the site's own rule alone", () => {
    repeatRule('retry=9', USUAL);
    expect(USUAL).toEqual({ remove: 1, contact: 1, retry: 3 });
  });
});
