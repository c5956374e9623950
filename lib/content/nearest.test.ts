import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each<[string, string[], string | null]>([
    ['user-unknwon', ['host-unknown', 'user-unknown'], 'user-unknown'],
    ['user-unknown', ['host-unknown'], null],
    ['chek', ['see', 'check'], 'check'],
    ['', ['a'], 'a'],
    ['abcdef', [], null],
    ['ab', ['aa', 'bb'], 'aa'],
  ])('%s among %j: %s', (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });
});
