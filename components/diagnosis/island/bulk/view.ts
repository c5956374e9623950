/** Which rows stand in the table, and in which order. */
import type { Certainty, Verdict } from '../../../../lib/bounce/diagnosis.ts';
import { type Row, VERDICT_ORDER } from '../../../../lib/list/row.ts';

export type SortKey = 'address' | 'verdict' | 'cause' | 'certainty' | 'last' | 'times';

export interface View {
  /** Empty: all. */
  verdict: Verdict | '';
  /** Words that the address, the cause or a file name must hold, in any order. */
  text: string;
  sort: SortKey;
  descending: boolean;
  /** From 0. */
  page: number;
}

export const FIRST_VIEW: View = {
  verdict: '',
  text: '',
  sort: 'verdict',
  descending: false,
  page: 0,
};

/** Rows on one page of the table. */
export const PAGE = 100;

const CERTAINTY_ORDER: readonly Certainty[] = ['certain', 'likely', 'unsure'];

/** @param titleOf the title of an article's id */
export function shownRows(
  rows: readonly Row[],
  { verdict, text, sort, descending }: View,
  titleOf: (article: string) => string,
): Row[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const kept = rows.filter(
    (row) => (verdict === '' || row.verdict === verdict) && holds(row, words, titleOf),
  );
  const keyed = kept.map((row) => ({
    row,
    key: keyOf(row, sort, titleOf),
    name: nameOf(row).toLowerCase(),
  }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => sign * order(a.key, b.key) || order(a.name, b.name));
  return keyed.map(({ row }) => row);
}

/** How a row is called: by its address, else by the file it came from. */
export const nameOf = ({ address, sightings, key }: Row): string =>
  address ?? sightings[0]?.file ?? key;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function holds(row: Row, words: string[], titleOf: (article: string) => string): boolean {
  if (words.length === 0) return true;
  const text = fold(
    [
      row.address ?? '',
      row.forwardedTo ?? '',
      titleOf(row.article),
      ...row.sightings.map(({ file }) => file),
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

function keyOf(row: Row, sort: SortKey, titleOf: (article: string) => string): string | number {
  if (sort === 'address') return nameOf(row).toLowerCase();
  if (sort === 'verdict') return VERDICT_ORDER.indexOf(row.verdict);
  if (sort === 'cause') return titleOf(row.article);
  if (sort === 'certainty') return CERTAINTY_ORDER.indexOf(row.certainty);
  return sort === 'last' ? (row.last ?? '') : row.times;
}

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
