import { describe, expect, it } from 'vitest';
import { codesIn, isCode } from './codes.ts';

describe('codesIn', () => {
  it.each([
    ['550', ['550']],
    ['5.1.1', ['5.1.1']],
    ['5-1-1', ['5.1.1']],
    ['#5.1.1', ['5.1.1']],
    ['５．１．１', ['5.1.1']],
    ['(5ー1ー1)', ['5.1.1']],
    ['550 5.1.10 RESOLVER.ADR', ['550', '5.1.10']],
    ['550-5.7.26 Unauthenticated', ['550', '5.7.26']],
    ['smtp;552-5.2.2', ['552', '5.2.2']],
    ['エラー554が出た', ['554']],
    ['550番台', ['550']],
    ['421、450、451', ['421', '450', '451']],
    ['code=550.', ['550']],
    ['5.7.1. 550 5.7.1', ['5.7.1', '550']],
    ['5.7.606', ['5.7.606']],
    ['4xx と 4.x.x', ['4xx', '4.x.x']],
  ])('%s → %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['an address', '192.0.2.5'],
    ['an address with a port', '192.0.2.25:550'],
    ['a date', '2024-5-10'],
    ['a telephone number', '03-5111-2222'],
    ['a telephone number that begins like a code', '555-1234'],
    ['a version', '4.16.55.1'],
    ['a longer number', '55012'],
    ['a word with digits', 'S3150 x550 550a'],
    ['another class', '3.1.1 654 110'],
    ['an amount', '500通まで、250 MB、552件、400円、220日、555人'],
    ['a share', '500% か 0.550'],
    ['four groups', '5.1.1.1'],
    ['mixed separators', '5.1-1x'],
  ])('none in %s: %s', (_, text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('reads a number before a Japanese noun as a code', () => {
    expect(codesIn('550 件名')).toEqual(['550']);
  });
});

it('isCode tells a code from a class of codes', () => {
  expect(['5.1.1', '550', '5xx', '4.x.x'].map(isCode)).toEqual([true, true, false, false]);
});
