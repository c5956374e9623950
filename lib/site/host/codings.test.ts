import { expect, test } from 'vitest';
import { acceptedCodings } from './codings.ts';

test.each([
  ['', []],
  ['identity', []],
  ['gzip', ['gzip']],
  ['br', ['br']],
  ['gzip, deflate, br', ['br', 'gzip']],
  ['GZIP, BR', ['br', 'gzip']],
  ['gzip;q=1.0, br;q=0.5', ['gzip', 'br']],
  ['br; q=0.9,gzip ;q=0.9', ['br', 'gzip']],
  ['br;q=0, gzip', ['gzip']],
  ['br;q=0.000', []],
  ['br;q=x', []],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['*;q=0.1, br;q=0', ['gzip']],
  ['gzip, *;q=0', ['gzip']],
  ['brotli, xgzip', []],
])('%s takes %j, in this order', (accept, wanted) =>
  expect(acceptedCodings(accept).map(({ coding }) => coding)).toEqual(wanted),
);
