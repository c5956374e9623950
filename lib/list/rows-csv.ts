/** The rows as a file for a spreadsheet. */
import type { Verdict } from '../bounce/diagnosis.ts';
import { csvFile, csvLine } from './csv.ts';
import type { Row } from './row.ts';
import { CERTAINTY } from './wording.ts';

/** What the site calls things; `lib/list` has no names for verdicts and articles. */
export interface ListWords {
  /** `verdicts` of `site.yml`. */
  verdicts: Partial<Record<Verdict, { label: string }>>;
  /** Title of an article. */
  title: (article: string) => string;
}

export const labelOf = (verdict: Verdict, { verdicts }: Pick<ListWords, 'verdicts'>): string =>
  verdicts[verdict]?.label ?? verdict;

const COLUMNS: ReadonlyArray<readonly [string, (row: Row, words: ListWords) => string]> = [
  ['メールアドレス', ({ address }) => address ?? ''],
  ['名簿の扱い', ({ verdict }, words) => labelOf(verdict, words)],
  ['原因', ({ article }, words) => words.title(article)],
  ['確かさ', ({ certainty }) => CERTAINTY[certainty]],
  ['最後の日時', ({ last }) => last ?? ''],
  ['届かなかった配信の回数', ({ times, verdict }) => (verdict === 'none' ? '' : String(times))],
  ['止める・休む回数になった', ({ due }) => (due ? 'はい' : '')],
  ['そう判断した理由', ({ why }) => why],
  ['転送先', ({ forwardedTo }) => forwardedTo ?? ''],
  ['正しいかもしれないアドレス', ({ suggestion }) => suggestion?.address ?? ''],
  ['そう考えた理由', ({ suggestion }) => suggestion?.why ?? ''],
  ['根拠の行', ({ sightings }) => sightings.at(-1)?.diagnosis.evidence[0]?.text ?? ''],
  ['ファイル', ({ sightings }) => sightings.map(({ file }) => file).join('、')],
  ['verdict', ({ verdict }) => verdict],
];

/** UTF-8 with BOM for Excel, CRLF, safe from formulas. */
export const csvOf = (rows: readonly Row[], words: ListWords): string =>
  csvFile([
    csvLine(COLUMNS.map(([name]) => name)),
    ...rows.map((row) => csvLine(COLUMNS.map(([, value]) => value(row, words)))),
  ]);
