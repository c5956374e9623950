import { describe, expect, it } from 'vitest';
import { codeLinker } from './code-href.ts';

describe('codeLinker', () => {
  const href = codeLinker(['550', '5.1.1'], '/help');

  it.each<[string, string | null]>([
    ['550', '/help/codes/550/'],
    ['5.1.1', '/help/codes/5-1-1/'],
    ['550 5.1.1', '/help/codes/5-1-1/'],
    ['550-5.1.1', '/help/codes/5-1-1/'],
    ['550 5.9.9', '/help/codes/550/'],
    ['551', null],
    ['5.1', null],
    ['550 User unknown', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(href(text)).toBe(expected);
  });
});
