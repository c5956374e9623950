/** A diagnosis as JSON, as CSV for a spreadsheet, and as text to read. */
import type { Diagnosis, Verdict } from '../bounce/diagnosis.ts';
import { BOM, csvLine } from '../list/csv.ts';
import { labelOf } from '../list/rows-csv.ts';
import { CERTAINTY } from '../list/wording.ts';

export type Answer = { file: string } & Diagnosis;
export type VerdictLabels = Partial<Record<Verdict, { label: string }>>;

export const jsonLine = (answer: Answer): string => JSON.stringify(answer);

const COLUMNS: ReadonlyArray<readonly [string, (answer: Answer, labels: VerdictLabels) => string]> =
  [
    ['ファイル', ({ file }) => file],
    ['宛先', ({ recipient }) => recipient ?? ''],
    ['名簿のアドレス', ({ listed }) => listed ?? ''],
    ['名簿の扱い', ({ verdict }, labels) => labelOf(verdict, { verdicts: labels })],
    ['verdict', ({ verdict }) => verdict],
    ['確かさ', ({ certainty }) => CERTAINTY[certainty]],
    ['記事', ({ article }) => article],
    ['続き方', ({ lasting }) => (lasting ? LASTING[lasting] : '')],
    ['番号', ({ status }) => status ?? ''],
    ['応答', ({ reply }) => reply ?? ''],
    ['日時', ({ date }) => date ?? ''],
    ['根拠の行', ({ evidence }) => evidence[0]?.text ?? ''],
    ['理由', ({ evidence }) => evidence[0]?.why ?? ''],
  ];

const LASTING = { permanent: '恒久', temporary: '一時', either: '文による' } as const;

/** The first line, without its line end: the caller's printer adds `\n`, the rest of CRLF stands here. */
export const csvHeader = (): string => `${BOM}${csvLine(COLUMNS.map(([name]) => name))}\r`;

export const csvRow = (answer: Answer, labels: VerdictLabels): string =>
  `${csvLine(COLUMNS.map(([, value]) => value(answer, labels)))}\r`;

/** A few lines per recipient, for reading in the terminal. */
export function readable(answer: Answer, labels: VerdictLabels): string {
  const { file, recipient, listed, article, verdict, certainty, evidence, others = [] } = answer;
  const lines = [
    `${file}  ${recipient ?? '(宛先は書かれていません)'}${listed ? `(名簿では ${listed})` : ''}`,
    `  名簿の扱い: ${labelOf(verdict, { verdicts: labels })}  [${CERTAINTY[certainty]}]`,
    `  記事: /articles/${article}/`,
    ...evidence.map(({ text, why }) => `  根拠の行: ${text}\n    ${why}`),
    ...others.map(({ article: other }) => `  ほかに考えられる記事: /articles/${other}/`),
  ];
  return `${lines.join('\n')}\n`;
}
