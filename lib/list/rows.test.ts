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

  it.each<[string, Partial<typeof RULE>, Diagnosis[], Verdict, boolean]>([
    ['stops after two', { remove: 2 }, [on(1, 'remove')], 'retry', false],
    ['and not before', { remove: 2 }, [on(1, 'remove'), on(8, 'remove')], 'remove', true],
    ['one mailing is one', { remove: 2 }, [on(1, 'remove'), on(1, 'remove')], 'retry', false],
    ['asks after two', { contact: 2 }, [on(1, 'contact')], 'retry', false],
    ['and not before', { contact: 2 }, [on(1, 'contact'), on(8, 'contact')], 'contact', true],
    ['what waits may rest meanwhile', { remove: 3, retry: 1 }, [on(1, 'remove')], 'retry', true],
    ['a wrong spelling does not get better', { contact: 3 }, [on(1, 'fix')], 'fix', false],
    [
      'a complaint never waits',
      { remove: 3 },
      [on(1, 'remove', { article: 'feedback-report' })],
      'remove',
      true,
    ],
    [
      'removing counts as asking where it is contradicted',
      { remove: 5 },
      [on(9, 'remove'), on(9, 'contact', { certainty: 'likely' })],
      'contact',
      true,
    ],
  ])('by a rule of the owner: %s %j', (_, part, answers, verdict, due) => {
    const list = collect();
    for (const [n, each] of answers.entries()) list.add(`${n}.eml`, [each]);
    const before = list.rows(RULE);
    expect(list.rows({ ...RULE, ...part })).toMatchObject([{ verdict, due }]);
    expect(list.rows({ ...RULE })).toEqual(before);
  });

  it('names the answer that it rests on', () => {
    const [complaint, newer] = [
      on(1, 'remove', { article: 'feedback-report' }),
      on(9, 'retry', { certainty: 'likely' }),
    ];
    expect(rowOf(complaint, newer).deciding).toBe(complaint);
    expect(rowOf(newer).deciding).toBe(newer);
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

  it.each<[string, string, Verdict[], string | undefined]>([
    ['for fix', 'taro@gmial.com', ['fix'], 'taro@gmail.com'],
    ['for fix, also in the name', 'ta..ro@gmail.com', ['fix'], 'ta.ro@gmail.com'],
    ['where gmial.com knows no such user', 'taro@gmial.com', ['remove'], 'taro@gmail.com'],
    ['where it cannot be told', 'taro@gmial.com', ['contact'], 'taro@gmail.com'],
    ['a domain only: dots may be genuine', 'ta..ro@gmail.com', ['remove'], undefined],
    ['never the dots of carriers', 'ta..ro.@docomo.ne.jp', ['contact'], undefined],
    ['never the dots of carriers', '.taro@ezweb.ne.jp', ['contact'], undefined],
    ['nothing for an address in use', 'taro@gmial.com', ['retry'], undefined],
    ['nor for one that was', 'taro@gmial.com', ['retry', 'remove'], undefined],
    ['nor where it is about us', 'taro@gmial.com', ['sender'], undefined],
    ['nor where nothing failed', 'taro@gmial.com', ['none'], undefined],
  ])('suggests a spelling: %s (%s, %j)', (_, recipient, verdicts, wanted) => {
    const list = collect();
    for (const [n, verdict] of verdicts.entries())
      list.add(`${n}.eml`, [on(n + 1, verdict, { recipient })]);
    const domains = ['gmail.com', 'docomo.ne.jp', 'ezweb.ne.jp'];
    expect(list.rows(RULE, domains).map(({ suggestion }) => suggestion?.address)).toEqual([wanted]);
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
