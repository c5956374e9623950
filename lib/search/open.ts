/** Index file → engine. */
import { kindOf } from '../text/term-kind.ts';
import { encode } from '../text/tokens.ts';
import { compoundsIn } from './compounds.ts';
import { type Draft, draftsOf, pageCounts } from './drafts.ts';
import { type Engine, type FieldStore, isArticle, type NamedThing } from './engine.ts';
import { hostNamesIn } from './host-names.ts';
import { INDEX_VERSION, type IndexFile, type PageEntry } from './index-file.ts';
import { worthOf } from './information.ts';
import { doAtOnce, type Steps } from './steps.ts';
import { openStore } from './store.ts';
import { compileSynonyms } from './synonyms.ts';
import { FIELD_WEIGHTS, FIELDS, type Field } from './weights.ts';
import { unitsWithAll } from './whole.ts';

export type { Engine } from './engine.ts';

/** An index of which all is there. */
export interface OpenedIndex extends Engine {
  /** On how many pages each term stands, as far as ranking is concerned. */
  counts: ReadonlyMap<string, number>;
}

/** Opens an index file. @throws when the file was written for another version of this code */
export const openIndex = (file: IndexFile): OpenedIndex => doAtOnce(opening(file));

/** The same in steps, for a page whose reader is typing meanwhile: see `doInSlices`. */
export function* opening(file: IndexFile): Steps<OpenedIndex> {
  if (file.version !== INDEX_VERSION) {
    throw new Error(`search index version ${file.version}, this code reads ${INDEX_VERSION}`);
  }
  const { pages } = file;
  const sectionPages = pages.flatMap((page, p) => page.sections.map(() => p));
  const sectionsOf = pages.map((): number[] => []);
  sectionPages.forEach((page, section) => {
    sectionsOf[page]?.push(section);
  });
  const drafts = yield* draftsOf(file, sectionPages);
  const counts = yield* pageCounts(Object.values(drafts));
  const articles = pages.filter(isArticle).length;
  for (const term of file.common.split('\n')) counts.set(term, articles);

  const { rarity, rarityOfCount } = rarities(articles, (term) => counts.get(term));
  const terms = [...counts.keys()].sort();
  yield;
  const opened: Partial<Record<Field, FieldStore>> = {};
  for (const field of FIELDS) opened[field] = yield* fieldStore(field, drafts[field], rarity);
  const fields = opened as Record<Field, FieldStore>;
  const known = (term: string) => counts.has(term);
  const synonyms = compileSynonyms(file.synonyms);
  yield;
  const katakana = terms.filter((term) => kindOf(term) === 'katakana');
  const words = terms.filter((term) => kindOf(term) === 'word');
  const numbers = new Map(pages.map(({ article }, page) => [article, page]));
  let hosts: ReadonlySet<string> | undefined;

  return {
    counts,
    fields,
    sectionsOf,
    firstSign: pages.reduce((sum, { phrases }) => sum + phrases.length, 0),
    page: (number) => entryOf(number, pages),
    isArticle: (page) => isArticle(entryOf(page, pages)),
    articlesOf: (page) =>
      (entryOf(page, pages).articles ?? []).flatMap((id) => numbers.get(id) ?? []),
    answersReason: (page) => {
      const { codes, phrases } = entryOf(page, pages);
      return codes.length + phrases.length > 0;
    },
    rarity,
    rarityOfCount,
    known,
    unitsOfListed: (listed, field) => unitsWithAll(listed, field, fields),
    words: () => words,
    katakana: () => katakana,
    compoundsOf: (term) => compoundsIn(katakana, term, known),
    codes: new Set(drafts.codes.postings.keys()),
    synonyms,
    named: namedThings(pages.map(({ names = [], domains = [] }, page) => [page, names, domains])),
    hosts: () => {
      hosts ??= new Set(hostNamesIn(pages.flatMap(({ phrases, signs }) => [...phrases, ...signs])));
      return hosts;
    },
  };
}

/** Kana pairs are not kept of bodies: that one is unknown says less than it does of a word. */
const UNKNOWN_KANA = 0.5;

/** @param articles how many the site has; @param countOf pages of a term, undefined when it is unknown */
export function rarities(articles: number, countOf: (term: string) => number | undefined) {
  const rarityOfCount = (count: number) =>
    Math.log(1 + articles / (count + 0.5)) / Math.log(1 + articles / 0.5);
  const rarity = (term: string) => {
    const count = countOf(term);
    if (count !== undefined) return rarityOfCount(count);
    return kindOf(term) === 'kana' ? UNKNOWN_KANA : 1;
  };
  return { rarity, rarityOfCount };
}

function entryOf(number: number, pages: readonly PageEntry[]): PageEntry {
  const entry = pages[number];
  if (!entry) throw new Error(`search: no page ${number}`);
  return entry;
}

/** @param names by page number */
export const namedThings = (
  pages: Iterable<readonly [page: number, names: string[], domains: string[]]>,
): Map<number, NamedThing> =>
  new Map(
    [...pages].flatMap(([page, names, domains]) => {
      const [name] = names;
      const encoded = names.map(encode).filter(({ length }) => length > 0);
      return name === undefined ? [] : [[page, { name, names: encoded, domains }] as const];
    }),
  );

function* fieldStore(
  field: Field,
  { postings, pages }: Draft,
  rarity: (term: string) => number,
): Steps<FieldStore> {
  const lengths = new Float64Array(pages.length);
  const information = new Float64Array(pages.length);
  for (const [term, units] of postings) {
    const worth = worthOf(term, rarity(term));
    for (const unit of units) {
      lengths[unit] = (lengths[unit] ?? 0) + 1;
      information[unit] = (information[unit] ?? 0) + worth;
    }
    yield;
  }
  const unitWeights = lengths.map(weigher(field, averageOf(lengths)));
  return { ...openStore(postings, pages.length), pages, lengths, unitWeights, information };
}

/** Terms of a unit that has any, on the average. */
export function averageOf(lengths: Float64Array): number {
  const used = lengths.filter((length) => length > 0);
  return used.reduce((sum, length) => sum + length, 0) / (used.length || 1) || 1;
}

/** What a match in a unit of some length is worth (BM25's b). */
export function weigher(field: Field, average: number): (length: number) => number {
  const { weight, b } = FIELD_WEIGHTS[field];
  return (length) => weight / (1 - b + (b * length) / average);
}
