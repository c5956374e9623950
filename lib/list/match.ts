/** The owner's own list, given back with what became of each address. */
import { firstAddress, foldAddress } from '../bounce/addresses.ts';
import { BOM, cellFor, type Table } from './csv.ts';
import type { Row } from './row.ts';
import { type ListWords, labelOf } from './rows-csv.ts';

export interface Match {
  /**
   * The list with columns added at the right. UTF-8 with BOM, whatever it came in, and CRLF between
   * lines; the owner's own cells stand in it as they were written.
   */
  csv: string;
  /** Lines of the list whose address failed. */
  matched: number;
  /** Rows whose address is not in the list. */
  unmatched: Row[];
  /** Name of the column that holds the addresses, or its number (`3列目`). */
  column: string;
}

export type NoMatch = { problem: 'no-address-column' | 'empty' };

/** Names of the columns that are added; `列` counts, so that a list matched twice keeps both. */
const ADDED = ['名簿の扱い', '原因', '最後の日時', '転送先'] as const;

/** Looks each address of the list up in the rows, those that the owner listed before those that failed. */
export function matchList(table: Table, rows: readonly Row[], words: ListWords): Match | NoMatch {
  if (table.lines.length === 0) return { problem: 'empty' };
  const found = addressColumn(table);
  if (!found) return { problem: 'no-address-column' };
  const byAddress = rowsByAddress(rows);
  const used = new Set<Row>();
  let matched = 0;
  const width = widthOf(table);
  const lines = table.lines.map(({ raw, cells }, at) => {
    const missing = table.delimiter.repeat(width - cells.length);
    const isHeader = found.hasHeader && at === 0;
    const row = isHeader ? undefined : byAddress.get(keyOf(cells[found.index] ?? ''));
    if (row) {
      used.add(row);
      matched++;
    }
    const added = isHeader ? ADDED : addedCells(row, words);
    return [raw + missing, ...added.map((text) => cellFor(table, text))].join(table.delimiter);
  });
  const header = found.hasHeader ? table.lines[0]?.cells[found.index]?.trim() : undefined;
  return {
    csv: BOM + lines.map((line) => `${line}\r\n`).join(''),
    matched,
    unmatched: rows.filter((row) => row.address !== null && !used.has(row)),
    column: header || `${found.index + 1}列目`,
  };
}

const addedCells = (row: Row | undefined, words: ListWords): string[] =>
  row
    ? [labelOf(row.verdict, words), words.title(row.article), row.last ?? '', row.forwardedTo ?? '']
    : ADDED.map(() => '');

/** `Taro <taro@example.jp>` and `taro@example.jp ` are the same; case does not count. */
const keyOf = (cell: string): string => foldAddress(firstAddress(cell) ?? '');

/** Forwarding: the target is asked only where no row has the address itself. */
function rowsByAddress(rows: readonly Row[]): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) if (row.address) map.set(foldAddress(row.address), row);
  for (const row of rows) {
    const target = row.forwardedTo && foldAddress(row.forwardedTo);
    if (target && !map.has(target)) map.set(target, row);
  }
  return map;
}

/** What lists call the column, without spaces, hyphens and case. */
const NAMES =
  /^(?:e?mail(?:address)?|メール(?:アドレス)?|e?メール(?:アドレス)?|mailaddress|アドレス|宛先|送信先|配信先|pcメール(?:アドレス)?|携帯メール(?:アドレス)?)\d?$/;

function addressColumn(table: Table): { index: number; hasHeader: boolean } | undefined {
  const [first, ...rest] = table.lines;
  const names = first?.cells ?? [];
  const named = names.findIndex((name) => NAMES.test(plainName(name)));
  // A named column without a single address is a heading of something else.
  if (named >= 0 && (rest.length === 0 || shareOf(rest, named) > 0))
    return { index: named, hasHeader: true };
  const width = widthOf(table);
  const shares = Array.from({ length: width }, (_, index) =>
    shareOf(rest.length > 0 ? rest : table.lines, index),
  );
  const index = shares.indexOf(Math.max(...shares));
  if ((shares[index] ?? 0) < MOST) return undefined;
  return { index, hasHeader: keyOf(names[index] ?? '') === '' };
}

/** Cells of the longest line; a list may have a million, too many for `Math.max(…)`. */
const widthOf = ({ lines }: Table): number =>
  lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** At least so many of the filled cells are addresses. */
const MOST = 0.5;

function shareOf(lines: Table['lines'], index: number): number {
  const filled = lines.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length === 0
    ? 0
    : filled.filter((cell) => keyOf(cell) !== '').length / filled.length;
}

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_・]/g, '');
