import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appended, ledgerLine, readLedger } from './ledger.ts';

describe('a ledger is read line by line', () => {
  test.each([
    ['', []],
    ['/\tヘルプ\n', [{ line: 1, address: '/', text: 'ヘルプ' }]],
    ['/\tヘルプ', [{ line: 1, address: '/', text: 'ヘルプ' }]],
    [
      '/a/#b\t見出し\n\n/c/\n',
      [
        { line: 1, address: '/a/#b', text: '見出し' },
        { line: 2, address: '', text: null },
        { line: 3, address: '/c/', text: null },
      ],
    ],
    ['/a/\tタブ\tもう1つ\n', [{ line: 1, address: '/a/', text: 'タブ\tもう1つ' }]],
  ])('%j', (ledger, lines) => expect(readLedger(ledger)).toEqual(lines));
});

test('a text of several lines becomes one', () => {
  expect(ledgerLine({ address: '/a/#x', text: ' 550 moved\n\tto  b ' })).toBe(
    '/a/#x\t550 moved to b\n',
  );
});

test('new lines do not run into an unfinished one', () => {
  const added = [{ address: '/b/', text: 'b' }];
  expect(`/a/\ta${appended('/a/\ta', added)}`).toBe('/a/\ta\n/b/\tb\n');
  expect(`/a/\ta\n${appended('/a/\ta\n', added)}`).toBe('/a/\ta\n/b/\tb\n');
  expect(appended('', added)).toBe('/b/\tb\n');
  expect(appended('/a/\ta', [])).toBe('');
});

test('what is appended is read back, after what was there', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((raw) => `x${raw}`);
  const entry = fc.record({ address: fc.stringMatching(/^\/[a-z]{1,5}\/$/), text });
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (before, added) => {
      const ledger = before.map(ledgerLine).join('');
      const lines = readLedger(ledger + appended(ledger, added));
      expect(lines.map(({ address }) => address)).toEqual(
        [...before, ...added].map(({ address }) => address),
      );
      expect(lines.every(({ text }) => text !== null && text !== '')).toBe(true);
    }),
  );
});
