import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis, Verdict } from '../bounce/diagnosis.ts';
import { mailIdentity } from './identity.ts';
import { collect, filesOf } from './rows.ts';

const RULE = { remove: 1, contact: 1, retry: 3 };
const answer = (rest: Partial<Diagnosis> = {}): Diagnosis => ({
  recipient: 'taro@example.jp',
  article: 'user-unknown',
  verdict: 'remove',
  lasting: 'permanent',
  certainty: 'certain',
  evidence: [],
  ...rest,
});
const on = (day: number, verdict: Verdict, rest: Partial<Diagnosis> = {}): Diagnosis =>
  answer({ verdict, date: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`, ...rest });

/** The row that these answers make, each from a mail of its own. */
function rowOf(...answers: Diagnosis[]) {
  const list = collect();
  for (const [n, each] of answers.entries()) list.add(`${n}.eml`, [each]);
  const rows = list.rows(RULE);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

describe('the verdict of a row', () => {
  const unsure = { certainty: 'unsure' } as const;
  const likely = { certainty: 'likely' } as const;
  it.each<[string, Diagnosis[], Verdict, number, boolean]>([
    ['one mail', [on(1, 'remove')], 'remove', 1, true],
    ['the newest certain one', [on(1, 'remove'), on(9, 'retry')], 'retry', 2, false],
    ['in whatever order they come', [on(9, 'retry'), on(1, 'remove')], 'retry', 2, false],
    ['certain before newer guesses', [on(1, 'remove'), on(9, 'retry', unsure)], 'remove', 2, true],
    [
      'removing is earned: it answered since',
      [on(1, 'remove'), on(9, 'retry', likely)],
      'contact',
      2,
      true,
    ],
    [
      'or something else at the same time',
      [on(9, 'remove'), on(9, 'contact', likely)],
      'contact',
      1,
      true,
    ],
    [
      'or nobody knows when',
      [on(9, 'remove'), answer({ verdict: 'retry', ...likely })],
      'contact',
      1,
      true,
    ],
    ['what came before does not matter', [on(1, 'retry'), on(9, 'remove')], 'remove', 2, true],
    ['retry is not due after two', [on(1, 'retry'), on(8, 'retry')], 'retry', 2, false],
    ['but after three', [on(1, 'retry'), on(8, 'retry'), on(15, 'retry')], 'retry', 3, true],
    [
      'mails of one mailing count once',
      [on(1, 'retry'), on(1, 'retry'), on(1, 'retry')],
      'retry',
      1,
      false,
    ],
    ['a delay notice and the final one, too', [on(1, 'none'), on(5, 'retry')], 'retry', 1, false],
    [
      'our own errors do not count',
      [on(1, 'retry'), on(8, 'sender'), on(15, 'retry')],
      'retry',
      3,
      false,
    ],
    ['fix rests at once', [on(1, 'fix')], 'fix', 1, true],
    ['sender never', [on(1, 'sender')], 'sender', 1, false],
    ['nothing failed', [on(1, 'none'), on(3, 'none')], 'none', 2, false],
    [
      'a complaint decides',
      [on(1, 'remove', { article: 'feedback-report' }), on(9, 'retry')],
      'remove',
      2,
      true,
    ],
  ])('%s', (_, answers, verdict, times, due) => {
    expect(rowOf(...answers)).toMatchObject({ verdict, times, due });
  });

  it('says why', () => {
    expect(rowOf(on(1, 'remove'), on(9, 'retry', { certainty: 'likely' })).why).toContain(
      '本人に確認',
    );
    expect(rowOf(on(1, 'remove')).why).toBe('このエラーメールで決めました。');
  });

  it('never removes unless a certain answer says so', () => {
    const any = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      verdict: fc.constantFrom<Verdict>('remove', 'retry', 'contact', 'fix', 'sender', 'none'),
      sure: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (mails) => {
        const answers = mails.map(({ day, verdict, sure }) =>
          on(day, verdict, { certainty: sure || verdict === 'remove' ? 'certain' : 'likely' }),
        );
        const row = rowOf(...answers);
        const newest = Math.max(...mails.map(({ day, verdict }) => (verdict === 'none' ? 0 : day)));
        const last = mails.filter(({ day, verdict }) => day === newest && verdict !== 'none');
        if (row.verdict === 'remove')
          expect(last.every(({ verdict }) => verdict === 'remove')).toBe(true);
        expect(rowOf(...answers.reverse())).toMatchObject({
          verdict: row.verdict,
          times: row.times,
          due: row.due,
        });
      }),
    );
  });
});

describe('collect', () => {
  it('puts one address into one row, as written first, listed before recipient', () => {
    const list = collect();
    list.add('a.eml', [answer({ recipient: 'Taro@Example.JP' })]);
    list.add('b.eml', [answer({ recipient: 'taro@gmail.com', listed: 'taro@example.jp' })]);
    list.add('c.eml', [answer({ recipient: null }), answer({ recipient: null })]);
    const rows = list.rows(RULE);
    expect(rows.map(({ address }) => address)).toEqual(['Taro@Example.JP', null, null]);
    expect(rows[0]).toMatchObject({ forwardedTo: 'taro@gmail.com' });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
    expect(list.counts()).toEqual({ files: 3, answers: 4 });
  });

  it('counts a mail once, however often it lies there, and remembers where', () => {
    const list = collect();
    const added = ['a.eml', 'all.mbox', 'b.eml'].map((file) =>
      list.add(file, [answer()], 'id 1@mx'),
    );
    expect(added).toEqual([1, 0, 0]);
    list.add('c.eml', [answer({ recipient: 'hanako@example.jp' })], 'id 1@mx');
    const rows = list.rows(RULE);
    expect(rows.map(({ sightings }) => sightings.length)).toEqual([1, 1]);
    expect([...filesOf(rows)]).toEqual(['a.eml', 'all.mbox', 'b.eml', 'c.eml']);
    expect(list.counts()).toEqual({ files: 4, answers: 2 });
  });

  it('suggests a spelling for fix alone', () => {
    const list = collect();
    list.add('a.eml', [answer({ recipient: 'taro@gmial.com', verdict: 'fix' })]);
    list.add('b.eml', [answer({ recipient: 'hanako@gmial.com', verdict: 'contact' })]);
    const found = list.rows(RULE, ['gmail.com']).map(({ suggestion }) => suggestion?.address);
    expect(found).toEqual(['taro@gmail.com', undefined]);
  });
});

describe('mailIdentity', () => {
  const id = (text: string) => mailIdentity(new TextEncoder().encode(text));
  it('is the Message-ID, whatever was added on the way', () => {
    expect(id('Received: x\nMessage-ID: <1@mx>\n\na')).toBe(id('Message-Id:\r\n <1@mx>\r\n\r\nb'));
  });
  it('is the bytes where there is none; the returned original has its own', () => {
    const mail = 'Subject: x\n\nMessage-ID: <1@mx>\n';
    expect(id(mail)).toBe(id(mail));
    expect(id(mail)).not.toBe(id(`${mail} `));
    expect(id(mail)).not.toBe(id(mail.replace('1', '2')));
  });
});
