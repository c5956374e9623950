import { expect, test } from 'vitest';
import { lookalikes } from './lookalikes.ts';

test.each([
  ['example.co.jp', 'l'],
  ['shop1.example.co.jp', 'o1l'],
  ['0120-midori.com', '01-o'],
  ['midori_store@gmail.com', 'o_l'],
  ['sakura.jp', ''],
  ['', ''],
])('%s: %s are read out', (text, characters) => {
  expect(
    lookalikes(text)
      .map(({ character }) => character)
      .join(''),
  ).toBe(characters);
});
