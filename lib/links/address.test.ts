import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleAddress, codeAddress, codeOfSegment, withBase } from './address.ts';
import { publishedAt } from './base.ts';

describe('addresses', () => {
  test.each([
    [articleAddress('user-unknown'), '/articles/user-unknown/'],
    [articleAddress('user-unknown', 'check'), '/articles/user-unknown/#check'],
    [articleAddress('user-unknown', null), '/articles/user-unknown/'],
    [codeAddress('5.1.1'), '/codes/5-1-1/'],
    [codeAddress('550'), '/codes/550/'],
    [withBase('/help', '/search/'), '/help/search/'],
    [withBase('', '/search/'), '/search/'],
    [withBase('/help', 'mailto:a@example.jp'), 'mailto:a@example.jp'],
    [withBase('/help', '//evil.example/'), '//evil.example/'],
  ])('%s', (made, wanted) => expect(made).toBe(wanted));

  test('a code survives its address', () => {
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom(2, 4, 5), fc.nat(999), fc.nat(999)), (digits) => {
        const code = digits.join('.');
        expect(codeOfSegment(codeAddress(code).split('/')[2] ?? '')).toBe(code);
      }),
    );
  });
});

test.each([
  ['https://example.co.jp/help/', 'https://example.co.jp', '/help'],
  ['https://example.co.jp/', 'https://example.co.jp', ''],
  ['http://localhost:3000/a/b/', 'http://localhost:3000', '/a/b'],
])('%s is published at %s with base path "%s"', (url, origin, basePath) => {
  expect(publishedAt(url)).toEqual({ origin, basePath });
});
