/**
 * The index as it travels: one JSON file, built once, read by the browser and the commands.
 *
 * Titles, phrases, questions and headings travel as text, because results show them; the reader
 * makes their terms with the same `tokenize`. Only the bodies, which nobody is shown, travel as
 * postings. That halves the file (69 KB → 50 KB brotli at 57 articles).
 */

/** Raised whenever `tokenize` or this shape changes: an old reader must not open a new file. */
export const INDEX_VERSION = 1;

/** A page: what a result shows of it, and what it is found by. */
export interface PageEntry {
  url: string;
  article: string | null;
  title: string;
  summary: string;
  verdict: string | null;
  category: string | null;
  codes: string[];
  phrases: string[];
  signs: string[];
  questions: string[];
  /** The one thing the page is about, where it is about one only: its names and domains. */
  names?: string[];
  domains?: string[];
  /** Code pages: ids of the articles that explain the code. */
  articles?: string[];
  /** Id and heading of each part; null and null for the part above the first heading. */
  sections: [id: string | null, heading: string | null][];
}

export interface IndexFile {
  version: number;
  pages: PageEntry[];
  /** Terms of the bodies, sorted, joined by a line feed. */
  terms: string;
  /** For each term the numbers of its sections, counted through all pages: see `packIds`. */
  postings: string;
  /** Terms in so many bodies that they tell nothing, joined by a line feed. */
  common: string;
  synonyms: string[][];
}

/** Digits of a packed gap: printable ASCII that JSON need not escape. The first 60 end a number. */
const DIGITS =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const LAST = 60;
const BASE = DIGITS.length - LAST;
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Whole numbers from 0, nearly always one character each. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (let number of numbers) {
    while (number >= LAST) {
      packed += DIGITS.charAt(LAST + ((number - LAST) % BASE));
      number = Math.floor((number - LAST) / BASE);
    }
    packed += DIGITS.charAt(number);
  }
  return packed;
}

/** The inverse of `packNumbers`. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const digit of packed) {
    const value = VALUES.get(digit) ?? 0;
    number += scale * value;
    if (value >= LAST) {
      scale *= BASE;
      continue;
    }
    numbers.push(number);
    number = 0;
    scale = 1;
  }
  return numbers;
}

/** Ascending ids as the gaps between them. */
export const packIds = (ids: readonly number[]): string =>
  packNumbers(ids.map((id, i) => id - (ids[i - 1] ?? -1) - 1));

/** The inverse of `packIds`. */
export function unpackIds(packed: string): number[] {
  let next = 0;
  return unpackNumbers(packed).map((gap) => {
    next += gap + 1;
    return next - 1;
  });
}
