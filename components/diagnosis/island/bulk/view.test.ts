import { expect, test } from 'vitest';
import type { Row } from '../../../../lib/list/row.ts';
import { FIRST_VIEW, shownRows, type View } from './view.ts';

const row = (key: string, fields: Partial<Row>): Row => ({
  key,
  address: key,
  verdict: 'retry',
  why: '',
  article: 'mailbox-full',
  certainty: 'certain',
  times: 1,
  due: false,
  sightings: [],
  ...fields,
});

const ROWS: Row[] = [
  row('b@example.jp', { verdict: 'none', times: 2, last: '2026-11-02T00:00:00Z' }),
  row('a@example.jp', { verdict: 'remove', article: 'user-unknown', certainty: 'likely' }),
  row('C@example.jp', { verdict: 'contact', times: 10, last: '2026-11-10T00:00:00Z' }),
  row('d@example.jp', { verdict: 'remove', article: 'user-unknown', certainty: 'unsure' }),
];
const TITLES: Record<string, string> = {
  'user-unknown': '宛先が見つからない',
  'mailbox-full': 'メールボックスがいっぱい',
};

const shown = (view: Partial<View>): string =>
  shownRows(ROWS, { ...FIRST_VIEW, ...view }, (article) => TITLES[article] ?? '')
    .map(({ key }) => key[0])
    .join('');

test.each<[string, Partial<View>, string]>([
  ['what asks for work first, then by address', {}, 'adCb'],
  ['the other way round, addresses still forward', { descending: true }, 'bCad'],
  ['addresses, whatever their case', { sort: 'address' }, 'abCd'],
  ['numbers as numbers', { sort: 'times', descending: true }, 'Cbad'],
  ['the newest first, no date last', { sort: 'last', descending: true }, 'Cbad'],
  ['the surest first', { sort: 'certainty' }, 'bCad'],
  ['by cause', { sort: 'cause' }, 'bCad'],
  ['one verdict', { verdict: 'remove' }, 'ad'],
  ['a word of the cause', { text: '見つからない' }, 'ad'],
  ['full-width letters, another case', { text: 'ｃ@EXAMPLE' }, 'C'],
  ['words in any order, all of them', { text: '見つからない d@' }, 'd'],
  ['a word that no row holds', { text: 'docomo' }, ''],
])('%s', (_, view, keys) => {
  expect(shown(view)).toBe(keys);
});
