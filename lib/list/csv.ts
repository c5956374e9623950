/** Comma-separated values (RFC 4180), as spreadsheets in Japan read and write them. */
import { withoutByteOrderMark } from '../bounce/bytes.ts';

/** Byte order mark: without it, Excel reads the file as Shift_JIS. */
export const BOM = '\ufeff';

/** One line without its end. A cell that begins like a formula is text all the same, see `cellOf`. */
export const csvLine = (cells: readonly string[]): string => cells.map(cellOf).join(',');

/** A whole file: mark, CRLF, a line per row. */
export const csvFile = (lines: readonly string[]): string =>
  BOM + lines.map((line) => `${line}\r\n`).join('');

/**
 * RFC 4180 quoting. A bounce is written by strangers, and a spreadsheet runs `=HYPERLINK(…)` when
 * it opens the file: such a cell gets an apostrophe in front, which spreadsheets take for "text".
 */
function cellOf(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return quoted(text, /[",\r\n]/);
}

const quoted = (text: string, special: RegExp): string =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** One line of a table. */
export interface TableLine {
  /** As it stands in the file, quotes and inner line ends included, without the line end. */
  raw: string;
  /** The cells without quotes. */
  cells: string[];
}

export interface Table {
  delimiter: ',' | ';' | '\t';
  /** In order; lines with nothing in them are left out. */
  lines: TableLine[];
}

/** A cell for a line that is added to `table`; its words are ours, so no formula. */
export const cellFor = (table: Table, text: string): string =>
  quoted(
    text,
    table.delimiter === ',' ? /[",\r\n]/ : table.delimiter === ';' ? /[";\r\n]/ : /["\t\r\n]/,
  );

/** Reads UTF-8 or Shift_JIS (UTF-16 with its mark, too), separated by `,`, `;` or TAB. */
export function readCsv(bytes: Uint8Array): Table {
  const text = decoded(withoutByteOrderMark(bytes));
  const delimiter = delimiterOf(text);
  return { delimiter, lines: linesOf(text, delimiter).filter(({ raw }) => raw.trim() !== '') };
}

/** The whole file decides: a list may begin with thousands of ASCII lines. */
function decoded(bytes: Uint8Array): string {
  for (const label of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // the next one
    }
  }
  return new TextDecoder('shift_jis').decode(bytes);
}

/** Characters in which the separator is looked for. */
const SAMPLE_CHARS = 20_000;

function delimiterOf(text: string): Table['delimiter'] {
  const outside = text.slice(0, SAMPLE_CHARS).replace(/"[^"]*"/g, '');
  const count = (char: string): number => outside.split(char).length;
  if (count('\t') > Math.max(count(','), count(';'))) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

/** One pass. A quote opens only at the start of a cell; one that never closes is a letter. */
function linesOf(text: string, delimiter: string): TableLine[] {
  const lines: TableLine[] = [];
  let start = 0;
  let at = 0;
  let cells: string[] = [];
  while (at < text.length) {
    const end = text.charAt(at) === '"' ? endOfQuoted(text, at) : at;
    const stop = endOfCell(text, end, delimiter);
    const inside = end > at ? text.slice(at + 1, end - 1).replaceAll('""', '"') : '';
    cells.push(inside + text.slice(end, stop));
    at = stop + 1;
    if (stop < text.length && text.charAt(stop) === delimiter) {
      if (at < text.length) continue;
      cells.push('');
    }
    lines.push({
      raw: text.slice(
        start,
        stop === text.length - 1 && text.charAt(stop) === delimiter ? at : stop,
      ),
      cells,
    });
    if (text.charAt(stop) === '\r' && text.charAt(at) === '\n') at++;
    start = at;
    cells = [];
  }
  return lines;
}

/** Behind the closing quote; `open` where there is none. */
function endOfQuoted(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charAt(at + 1) !== '"') return at + 1;
  return open;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && !isEnd(text.charAt(at), delimiter)) at++;
  return at;
}

const isEnd = (char: string, delimiter: string): boolean =>
  char === delimiter || char === '\n' || char === '\r';
