/**
 * The index in pieces, for a site too large for one file: what every query needs (the head), what a
 * term needs (a piece by the term's hash), what a result shows (a piece by the page's number), and
 * all words, for those that are misspelt or unfinished.
 */
import type { ShownPage } from '../engine.ts';
import { packIds, packNumbers, unpackIds, unpackNumbers } from '../index-file.ts';
import { wholeKey } from '../whole.ts';

/** Raised whenever `tokenize` or a shape below changes. */
export const SHARDED_VERSION = 1;

/** Sections for each file of terms: a few hundred bytes of rare terms, or one that is everywhere. */
const SECTIONS_PER_FILE = 10;
const MOST_FILES = 4096;

/** @returns a power of two: 128 files at 1,000 sections, 1,024 at 10,000 */
export const termFiles = (sections: number): number =>
  Math.min(MOST_FILES, 2 ** Math.max(0, Math.round(Math.log2(sections / SECTIONS_PER_FILE))));

/** A file of one page compresses badly, and of many a result needs one. */
const PAGES_PER_FILE = 4;

/** Number of units of each page, packed; `headings` and `body` have a unit for each section. */
export interface UnitCounts {
  phrases: string;
  signs: string;
  questions: string;
  names: string;
  sections: string;
}

export interface HeadFile {
  version: number;
  /** Number of the files of terms. */
  termFiles: number;
  counts: UnitCounts;
  /** Different terms that a unit has on the average, by field in the order of `FIELDS`. */
  averages: number[];
  /** Code pages and the articles each names, by number. */
  codePages: [page: number, articles: number[]][];
  /** Pages that answer no code and no error text, packed. */
  reasonless: string;
  codes: string[];
  hosts: string[];
  named: [page: number, names: string[], domains: string[]][];
  synonyms: string[][];
}

/** All known words and katakana words, sorted, joined by a line feed. */
export interface WordsFile {
  words: string;
  katakana: string;
}

export type PageFile = ShownPage[];

/** Units of one field: ids, terms in each, and for texts its information in steps; all packed. */
export type PackedUnits = string;

/** What is known of a term, or of a listed synonym of several words. */
export type PackedEntry = [
  /** Pages it stands on. */
  pages: number,
  /** Its units by the place of the field in `FIELDS`. */
  units: Record<number, PackedUnits>,
  /** Of a katakana word: the known words that hold it. They are in this file as well. */
  compounds?: [word: string, ofWords: 0 | 1][],
];

/** Entries by term. */
export type TermFile = Record<string, PackedEntry>;

export interface Units {
  ids: number[];
  lengths: number[];
  /** Empty where nothing asks for it. */
  information: number[];
}

/** No digit of a packed number is a space. */
const BETWEEN = ' ';

export const packUnits = ({ ids, lengths, information }: Units): PackedUnits =>
  [packIds(ids), packNumbers(lengths), packNumbers(information)].join(BETWEEN);

/** The inverse of `packUnits`. */
export function unpackUnits(packed: PackedUnits): Units {
  const [ids = '', lengths = '', information = ''] = packed.split(BETWEEN);
  return {
    ids: unpackIds(ids),
    lengths: unpackNumbers(lengths),
    information: unpackNumbers(information),
  };
}

/** `all` is the index as one file, for queries of which not even the pieces may tell. */
export type PieceName = `t${number}` | `p${number}` | 'words' | 'all';

/** The words of a synonym group are asked for together: one file has them all. */
const pieceOfGroup = (group: number, files: number): PieceName =>
  pieceOfHash(`group ${group}`, files);

const pieceOfHash = (key: string, files: number): PieceName => `t${hash(key) % files}`;

/** @param head address of the head; the pieces stand beside it */
export const pieceAddress = (head: string, piece: PieceName): string =>
  head.replace(/\.json$/, `-${piece}.json`);

/** @returns the file of a page, and its place in it */
export const pieceOfPage = (page: number): { piece: PieceName; place: number } => ({
  piece: `p${Math.floor(page / PAGES_PER_FILE)}`,
  place: page % PAGES_PER_FILE,
});

/**
 * Where terms are: where their hash says, and listed ones with the first group that lists them.
 * @param groups terms of the synonym groups, encoded; @param files of terms
 */
export function pieceFinder(
  groups: readonly string[][][],
  files: number,
): (key: string) => PieceName {
  const listed = new Map<string, PieceName>();
  groups.forEach((group, g) => {
    for (const words of group) {
      const key = wholeKey(words);
      if (!listed.has(key)) listed.set(key, pieceOfGroup(g, files));
    }
  });
  return (key) => listed.get(key) ?? pieceOfHash(key, files);
}

/** FNV-1a over UTF-16 units; the builder and the reader must agree, nothing else. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  // The low bits alone depend on the last letters.
  return (value ^ (value >>> 15)) >>> 0;
}
