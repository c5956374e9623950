import { describe, expect, test } from 'vitest';
import { blankValues, type FlyerValues } from '../fields.ts';
import { problemsOf } from './checks.ts';

const TODAY = '2026-11-24';
const SHARED = new Set(['gmail.com']);
const problems = (values: Partial<FlyerValues>) =>
  problemsOf({ ...blankValues(), ...values }, TODAY, SHARED);

test('a blank form has no mistakes: it is filled in by hand', () => {
  expect(problems({})).toEqual([]);
});

test('a form filled in well has none either', () => {
  expect(
    problems({
      senderAddress: 'news@example.co.jp',
      firstDate: '2026-12-01',
      phone: '03-1234-5678',
    }),
  ).toEqual([]);
});

describe('one remark per field', () => {
  test.each<[keyof FlyerValues, string, 'error' | 'caution', RegExp]>([
    ['firstDate', '2026-11-23', 'caution', /過ぎた日/],
    ['firstDate', '2026-11-24', 'caution', /今日/],
    ['firstDate', '2028-01-01', 'caution', /1年より先/],
    ['firstDate', '2026-02-30', 'error', /暦にない日/],
    ['senderAddress', 'shop＠gmail.com', 'caution', /^gmail\.com は.*アドレスの全部を印刷/],
    ['senderAddress', 'example.co.jp', 'error', /「@」がありません.*空欄のまま/],
    ['senderAddress', 'お店@example.jp', 'error', /使えない文字/],
    ['phone', '03-1234-567', 'caution', /桁/],
    ['phone', '電話でどうぞ', 'caution', /桁/],
  ])('%s: %s', (field, value, level, text) => {
    expect(problems({ [field]: value })).toEqual([
      { field, level, text: expect.stringMatching(text) },
    ]);
  });
});

test.each(['０１２０ー１２３ー４５６', '090-1234-5678', '+81 3 1234 5678', '03-1234-5678(代表)'])(
  'the number %s passes',
  (phone) => {
    expect(problems({ phone })).toEqual([]);
  },
);

test('remarks stand in the order of the form', () => {
  const fields = problems({ phone: '1', senderAddress: 'a', firstDate: '2020-01-01' });
  expect(fields.map(({ field }) => field)).toEqual(['firstDate', 'senderAddress', 'phone']);
});
