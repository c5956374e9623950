/** Index file → pieces. Runs at build time; the reader is `open-sharded.ts`. */
import { kindOf } from '../../text/term-kind.ts';
import { type IndexFile, packIds, packNumbers } from '../index-file.ts';
import { stepsOf } from '../information.ts';
import { type OpenedIndex, openIndex } from '../open.ts';
import { TEXT_FIELDS } from '../term-hits.ts';
import { averageOf, FIELDS, type Field } from '../weights.ts';
import { wholeKey } from '../whole.ts';
import {
  type HeadFile,
  type PackedEntry,
  type PageFile,
  type PieceName,
  packUnits,
  pieceFinder,
  pieceOfPage,
  SHARDED_VERSION,
  type TermFile,
  termFiles,
  type WordsFile,
} from './shard-file.ts';

type Piece = TermFile | PageFile | WordsFile | IndexFile;

export interface Pieces {
  head: HeadFile;
  files: Map<PieceName, Piece>;
}

/** Splits an index; the pieces together say all that the file says. */
export function splitIndex(file: IndexFile): Pieces {
  const index = openIndex(file);
  return {
    head: headOf(file, index),
    files: new Map<PieceName, Piece>([
      ['all', file],
      ...filesOfTerms(index, termFiles(sectionsIn(index))),
      ...filesOfPages(file),
      ['words', { words: index.words().join('\n'), katakana: index.katakana().join('\n') }],
    ]),
  };
}

const sectionsIn = ({ fields }: OpenedIndex): number => fields.body.pages.length;

function headOf({ pages, synonyms }: IndexFile, index: OpenedIndex): HeadFile {
  const count = (of: (page: (typeof pages)[number]) => readonly unknown[] | undefined) =>
    packNumbers(pages.map((page) => of(page)?.length ?? 0));
  const numbers = [...pages.keys()];
  return {
    version: SHARDED_VERSION,
    termFiles: termFiles(sectionsIn(index)),
    counts: {
      phrases: count(({ phrases }) => phrases),
      signs: count(({ signs }) => signs),
      questions: count(({ questions }) => questions),
      names: count(({ names }) => names),
      sections: count(({ sections }) => sections),
    },
    averages: FIELDS.map((field) => averageOf(index.fields[field].lengths)),
    codePages: numbers
      .filter((page) => !index.isArticle(page))
      .map((page) => [page, [...index.articlesOf(page)]]),
    reasonless: packIds(numbers.filter((page) => !index.answersReason(page))),
    codes: [...index.codes],
    hosts: [...index.hosts()],
    named: pages.flatMap(({ names, domains }, page) =>
      names ? [[page, names, domains ?? []] as [number, string[], string[]]] : [],
    ),
    synonyms,
  };
}

function filesOfTerms(index: OpenedIndex, files: number): Map<PieceName, TermFile> {
  const pieces = new Map<PieceName, Map<string, PackedEntry>>();
  const pieceOf = pieceFinder(index.synonyms.terms, files);
  const put = (piece: PieceName, key: string, entry: PackedEntry) => {
    const entries = pieces.get(piece) ?? new Map<string, PackedEntry>();
    pieces.set(piece, entries.set(key, entry));
  };
  const compoundsOf = (term: string) =>
    kindOf(term) === 'katakana' ? index.compoundsOf(term) : [];
  const entryOf = (term: string): PackedEntry => {
    const units = packedFields((field) => index.fields[field].get(term), index);
    const compounds = compoundsOf(term).map(({ word, ofWords }): [string, 0 | 1] => [
      word,
      ofWords ? 1 : 0,
    ]);
    const pages = index.counts.get(term) ?? 0;
    return compounds.length > 0 ? [pages, units, compounds] : [pages, units];
  };

  for (const term of index.counts.keys()) {
    put(pieceOf(term), term, entryOf(term));
    // What holds a compound holds the word as well: whoever reads this file has them all.
    for (const { word } of compoundsOf(term)) put(pieceOf(term), word, entryOf(word));
  }
  for (const words of index.synonyms.terms.flat()) {
    const key = wholeKey(words);
    if (words.length < 2) continue;
    put(pieceOf(key), key, [0, packedFields((field) => index.unitsOfListed(words, field), index)]);
  }
  return new Map([...pieces].map(([piece, entries]) => [piece, Object.fromEntries(entries)]));
}

function packedFields(
  unitsIn: (field: Field) => readonly number[],
  { fields }: OpenedIndex,
): PackedEntry[1] {
  const packed: PackedEntry[1] = {};
  for (const [place, field] of FIELDS.entries()) {
    const ids = [...unitsIn(field)];
    if (ids.length === 0) continue;
    const { lengths, information } = fields[field];
    packed[place] = packUnits({
      ids,
      lengths: ids.map((unit) => lengths[unit] ?? 0),
      information: isText(field) ? ids.map((unit) => stepsOf(information[unit] ?? 0)) : [],
    });
  }
  return packed;
}

const isText = (field: Field): boolean => (TEXT_FIELDS as readonly Field[]).includes(field);

function filesOfPages({ pages }: IndexFile): Map<PieceName, PageFile> {
  const pieces = new Map<PieceName, PageFile>();
  pages.forEach((page, number) => {
    const { url, article, title, summary, verdict, category, phrases, signs, sections } = page;
    const shown = { url, article, title, summary, verdict, category, phrases, signs, sections };
    const { piece } = pieceOfPage(number);
    pieces.set(piece, [...(pieces.get(piece) ?? []), shown]);
  });
  return pieces;
}
