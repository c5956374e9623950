import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInWords, dayOf, dayProblem } from './day.ts';

describe('a day in words', () => {
  test.each([
    ['2026-12-01', '2026年12月1日(火)'],
    ['2027-01-01', '2027年1月1日(金)'],
    ['2028-02-29', '2028年2月29日(火)'],
    ['2027-02-29', null],
    ['2026-13-01', null],
    ['2026-12-1', null],
    ['20260-12-01', null],
    ['', null],
  ])('%s → %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
  test('the weekday moves on by one each day', () => {
    const days = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const weekday = (time: number): number =>
      '日月火水木金土'.indexOf(
        dayInWords(new Date(time).toISOString().slice(0, 10))?.slice(-2, -1) ?? '-',
      );
    fc.assert(
      fc.property(days, (date) => {
        const before = weekday(date.getTime());
        expect(before).toBeGreaterThanOrEqual(0);
        expect(weekday(date.getTime() + 86_400_000)).toBe((before + 1) % 7);
      }),
    );
  });
});

describe('what is odd about a day, on 2026-11-24', () => {
  test.each([
    ['2026-11-23', 'past'],
    ['2026-11-24', 'today'],
    ['2026-11-25', null],
    ['2027-11-24', null],
    ['2027-11-25', 'far'],
    ['2026-11-31', 'none-such'],
  ])('%s → %s', (day, problem) => {
    expect(dayProblem(day, '2026-11-24')).toBe(problem);
  });
});

test('today is the day of the reader’s clock', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
