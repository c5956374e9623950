import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../bounce/diagnosis.ts';
import { readCsv } from './csv.ts';
import { type Match, matchList, type NoMatch } from './match.ts';
import { collect } from './rows.ts';
import { csvOf, type ListWords } from './rows-csv.ts';

const WORDS: ListWords = {
  verdicts: { remove: { label: '配信を止める' }, retry: { label: '残して、次の配信を待つ' } },
  title: (article) => `「${article}」`,
};
const answer = (rest: Partial<Diagnosis>): Diagnosis => ({
  recipient: null,
  article: 'user-unknown',
  verdict: 'remove',
  lasting: 'permanent',
  certainty: 'certain',
  evidence: [{ text: '=550 User unknown', why: '' }],
  ...rest,
});
const list = collect();
list.add('a.eml', [answer({ recipient: 'Taro@Example.jp' })]);
list.add('b.eml', [
  answer({ recipient: 'x@gmail.com', listed: 'hanako@example.jp', verdict: 'retry' }),
]);
list.add('c.eml', [answer({ recipient: 'jiro@example.jp' })]);
list.add('d.eml', [answer({ verdict: 'none', article: 'not-a-bounce' })]);
const ROWS = list.rows({ remove: 1, contact: 1, retry: 3 });

function match(text: string): Partial<Match & NoMatch & { lines: string[] }> {
  const result = matchList(readCsv(new TextEncoder().encode(text)), ROWS, WORDS);
  if ('problem' in result) return result;
  return { ...result, lines: result.csv.slice(1).trimEnd().split('\r\n') };
}

describe('matchList', () => {
  it('adds columns and leaves the others as they were written', () => {
    const { lines, matched, unmatched, column } = match(
      '名前,メールアドレス,メモ\n"太郎, 山田",taro@example.jp,=1+1\n花子,hanako@example.jp\n五郎,goro@example.jp,""\n',
    );
    expect(lines).toEqual([
      '名前,メールアドレス,メモ,名簿の扱い,原因,最後の日時,転送先',
      '"太郎, 山田",taro@example.jp,=1+1,配信を止める,「user-unknown」,,',
      '花子,hanako@example.jp,,残して、次の配信を待つ,「user-unknown」,,x@gmail.com',
      '五郎,goro@example.jp,"",,,,',
    ]);
    expect({ matched, column }).toEqual({ matched: 2, column: 'メールアドレス' });
    expect(unmatched?.map(({ address }) => address)).toEqual(['jiro@example.jp']);
  });

  it('quotes what it adds for the separator of the list', () => {
    expect(match('id;E-Mail\n1;hanako@example.jp\n').lines?.[1]).toBe(
      '1;hanako@example.jp;残して、次の配信を待つ;「user-unknown」;;x@gmail.com',
    );
  });

  it('matches the address that the owner listed before one that it is forwarded to', () => {
    const both = collect();
    both.add('a.eml', [answer({ recipient: 'b@example.jp', listed: 'a@example.jp' })]);
    both.add('b.eml', [answer({ recipient: 'b@example.jp', verdict: 'retry' })]);
    const rows = both.rows({ remove: 1, contact: 1, retry: 3 });
    const table = readCsv(new TextEncoder().encode('mail\na@example.jp\nb@example.jp\n'));
    expect(matchList(table, rows, WORDS)).toMatchObject({ matched: 2, unmatched: [] });
    expect(matchList(table, rows.slice(0, 1), WORDS)).toMatchObject({ matched: 2 });
    expect((matchList(table, rows, WORDS) as { csv: string }).csv).toMatch(
      /b@example\.jp,"?残して/,
    );
  });

  it.each([
    ['メールアドレス', 'メールアドレス'],
    ['Ｅメール', 'Ｅメール'],
    ['E-Mail', 'E-Mail'],
    ['email address', 'email address'],
    ['MAIL', 'MAIL'],
    ['宛先', '宛先'],
    ['アドレス', 'アドレス'],
    ['連絡先', '連絡先'], // by its cells
  ])('finds the column called %s', (name, wanted) => {
    expect(match(`番号,${name}\n1,taro@example.jp\n`)).toMatchObject({
      column: wanted,
      matched: 1,
    });
  });

  it.each([
    ['a list without a header', '1,taro@example.jp\n2,jiro@example.jp\n', '2列目', 2],
    ['one line', 'taro@example.jp', '1列目', 1],
    ['names beside the address', '"山田 <TARO@example.jp>"\njiro@example.jp', '1列目', 2],
    [
      'a column called アドレス with postal addresses',
      'アドレス,連絡先\n東京都,taro@example.jp\n',
      '連絡先',
      1,
    ],
  ])('%s', (_, text, column, matched) => {
    expect(match(text)).toMatchObject({ column, matched });
  });

  it.each([
    ['no address', '名前,電話\n太郎,03\n', 'no-address-column'],
    ['nothing', '\n', 'empty'],
  ])('%s', (_, text, problem) => {
    expect(match(text)).toEqual({ problem });
  });
});

describe('csvOf', () => {
  it('is what Excel opens, and runs nothing', () => {
    const csv = csvOf(ROWS, WORDS);
    expect(csv).toMatch(/^\ufeffメールアドレス,名簿の扱い,原因,/);
    expect(csv.split('\r\n')).toHaveLength(ROWS.length + 2);
    expect(csv).toContain('Taro@Example.jp,配信を止める,「user-unknown」,確か');
    expect(csv).toContain(",'=550 User unknown,");
  });
});
