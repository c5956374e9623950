import { describe, expect, it } from 'vitest';
import { addressesIn, sameAddress } from './addresses.ts';

describe('addressesIn', () => {
  it.each([
    ['<hanako@example.co.jp>: host said', ['hanako@example.co.jp']],
    ['550 Unknown user taro..2@example.ne.jp (in reply', ['taro..2@example.ne.jp']],
    ['rfc822;a.@example.jp', ['a.@example.jp']],
    ['hanako@example.com<mailto:hanako@example.com>', ['hanako@example.com', 'hanako@example.com']],
    ['"hanako..sato"@example.jp is quoted', ['"hanako..sato"@example.jp']],
    ["to='a@example.jp' and b+c@example.jp.", ['a@example.jp', 'b+c@example.jp']],
    ['@ nobody@ @example.jp', []],
  ])('%s', (line, expected) => {
    expect(addressesIn(line).map(({ address }) => address)).toEqual(expected);
  });

  it('gives places in the line', () => {
    const line = 'to <a@example.jp>';
    const [span] = addressesIn(line);
    expect(span && line.slice(span.start, span.end)).toBe('a@example.jp');
  });
});

describe('sameAddress', () => {
  it('ignores case and the quotes of a server', () => {
    expect(sameAddress('"a..b"@Example.jp', 'a..b@example.jp')).toBe(true);
    expect(sameAddress('a@example.jp', 'b@example.jp')).toBe(false);
    expect(sameAddress(null, null)).toBe(false);
  });
});
