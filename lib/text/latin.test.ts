import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStopWord, stem } from './latin.ts';

it.each([
  ['blocked', 'block'],
  ['blocking', 'block'],
  ['blocks', 'block'],
  ['greylisted', 'greylist'],
  ['stopped', 'stop'],
  ['denied', 'deny'],
  ['policies', 'policy'],
  ['expired', 'expir'],
  ['expire', 'expir'],
  ['exceeds', 'exceed'],
  ['exceeded', 'exceed'],
  ['recipients', 'recipient'],
  ['address', 'address'],
  ['status', 'status'],
  ['dns', 'dns'],
  ['tls', 'tls'],
  ['string', 'string'],
  ['full', 'full'],
  ['s3150', 's3150'],
])('stem: %s → %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});

it('never makes a word empty', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => stem(word).length > 0));
});

it('stop words carry no subject', () => {
  expect(['the', 'to', 'your'].every(isStopWord)).toBe(true);
  expect(['user', 'too', 'not', 'no'].some(isStopWord)).toBe(false);
});
