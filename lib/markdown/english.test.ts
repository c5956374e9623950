import { describe, expect, it } from 'vitest';
import { isEnglish } from './english.ts';

describe('isEnglish', () => {
  it.each<[string, boolean]>([
    ['User unknown', true],
    ['550 5.1.1 … rejected', true],
    ['hanako@example.co.jp', true],
    ['550', false],
    ['5.1.1', false],
    ['宛先', false],
    ['User unknown(宛先なし)', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isEnglish(text)).toBe(expected);
  });
});
